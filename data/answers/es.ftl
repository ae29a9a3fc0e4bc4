# Lo que dice el asistente, en español internacional y de usted. Las claves y los argumentos son los de en.ftl.
# Antes de decidir no se admite ni se promete nada: «Lamento que usted...», nunca «Lamento que nosotros...».

## Saludo y despedida

hello = ¡Hola!
greet = ¡Hola! Puedo ayudarle si hubo algún problema con un pedido. ¿Qué ocurrió?
    .terse = ¡Hola! ¿Qué ocurrió?
goodbye = Hasta pronto y gracias por escribirnos.
    .terse = ¡Hasta pronto!
thank = No hay de qué.
bot-challenge = Soy el asistente automático de la tienda. Puedo resolver muchos problemas al momento y, si prefiere hablar con una persona, solo tiene que decírmelo.
    .terse = Soy un asistente automático. Si prefiere una persona, dígamelo.
anything-else = ¿Puedo ayudarle en algo más?
    .terse = ¿Algo más?
out-of-scope = Solo puedo ayudarle con pedidos de esta tienda. Cuénteme qué problema tiene con el suyo o pida hablar con una persona.
    .terse = Solo puedo ayudarle con pedidos de esta tienda.
complain-service = Lamento que haya tenido una mala experiencia. Cuénteme qué ocurrió y lo revisaré; también puede pedir hablar con una persona en cualquier momento.
    .terse = Lo lamento. ¿Qué ocurrió?

## Condiciones de la tienda

ask-return-policy = Puede devolver los artículos sin usar dentro de { $return_days ->
        [one] un día
       *[other] { $return_days } días
    } desde la entrega. { $postage ->
        [shop] El envío de la devolución corre por nuestra cuenta.
       *[buyer] El envío de la devolución corre por su cuenta, salvo que el error sea nuestro.
    } Le devolvemos el dinero en un plazo de { $refund_days ->
        [one] un día hábil
       *[other] { $refund_days } días hábiles
    } desde que nos llega el paquete.
    .terse = Devoluciones: { $return_days ->
        [one] un día
       *[other] { $return_days } días
    } desde la entrega, sin usar. Reembolso en { $refund_days ->
        [one] un día hábil
       *[other] { $refund_days } días hábiles
    }.
ask-refund-policy = Una vez acordado el reembolso, o recibida la devolución, el dinero vuelve a su medio de pago en un plazo de { $refund_days ->
        [one] un día hábil
       *[other] { $refund_days } días hábiles
    }.
    .terse = Los reembolsos tardan hasta { $refund_days ->
        [one] un día hábil
       *[other] { $refund_days } días hábiles
    }, por el mismo medio de pago.
ask-shipping-policy = La confirmación del pedido indica el día de entrega previsto. Si ese día no le ha llegado, envíeme el número de pedido y lo revisaré.
    .terse = El día previsto está en la confirmación. ¿No llegó? Envíeme el número de pedido.
ask-payment-methods = Puede pagar con cualquiera de los medios que aparecen al finalizar la compra. Los reembolsos se hacen siempre por el mismo medio.
    .terse = Todos los que aparecen al pagar. El reembolso va al mismo medio.

## Entender el problema

ask-what-happened = ¿Qué ocurrió con su pedido?
    .terse = ¿Qué ocurrió?
empathy-missing-items = Lamento que no tenga su pedido completo. Vamos a revisarlo.
    .terse = Lamento que le falte algo.
empathy-late-delivery = Lamento que siga esperando. Vamos a ver dónde está su pedido.
    .terse = Lamento que siga esperando.
empathy-not-received = Lamento que no tenga su paquete. Vamos a averiguar dónde está.
    .terse = Lamento que no tenga su paquete.
empathy-quality-complaint = Lamento que tenga un problema con el artículo. Vamos a verlo con calma.
    .terse = Lamento que tenga este problema.
empathy-wrong-item = Lamento que no haya encontrado lo que pidió. Vamos a revisarlo.
    .terse = Lamento que no recibiera lo que pidió.
empathy-billing-duplicate = Entiendo que preocupa ver un cargo dos veces. Vamos a revisarlos uno por uno.
    .terse = Revisemos los cargos.
empathy-billing-unrecognised = Entiendo que preocupa ver un cargo desconocido. Vamos a averiguar de qué se trata.
    .terse = Busquemos ese cargo.
empathy-subscription-charge = Entiendo que no esperaba este cargo. Vamos a ver su suscripción.
    .terse = Veamos la suscripción.
one-at-a-time = Terminemos primero con lo que está pendiente; después me ocupo del otro problema.
    .terse = Primero lo pendiente y después el otro problema.
two-problems = Me ocuparé de una cosa después de la otra. Primero: «{ $first }». Anotado para después: «{ $other }».
    .terse = Primero: «{ $first }». Después: «{ $other }».
next-problem = Ahora, el otro problema que me contó: «{ $problem }». Su caso es { $ref }.
    .terse = Ahora: «{ $problem }». Caso { $ref }.

ask-order-number = ¿De qué pedido se trata? El número es parecido a A-1001 y está en el correo de confirmación.
    .terse = Su número de pedido, por favor (como A-1001).
where-order-number = El número de pedido está al principio del correo de confirmación y en la hoja que viene en el paquete. Es parecido a A-1001.
    .terse = Está en el correo de confirmación, como A-1001.
ask-email = Gracias. ¿Con qué correo electrónico hizo la compra? Lo pregunto para que nadie más pueda ver el pedido { $order }.
    .terse = ¿Con qué correo hizo la compra?
order-not-found = No encuentro un pedido { $order } con ese correo electrónico. Envíeme ambos datos otra vez, por favor, tal como aparecen en la confirmación.
    .terse = No encuentro ese pedido con ese correo. Envíeme los dos otra vez, por favor.
order-lookup-closed = Varios intentos no coincidieron, así que, por seguridad, no puedo buscar pedidos aquí durante una hora. Una persona puede ayudarle ahora.
    .terse = Demasiados intentos. Espere una hora, por favor, o pida hablar con una persona.
ask-line-missing = Gracias, { $name }. ¿Qué artículo del pedido { $order } falta?
    .terse = ¿Qué artículo falta?
ask-line = Gracias, { $name }. ¿De qué artículo del pedido { $order } se trata?
    .terse = ¿Qué artículo?
ask-count = Usted pidió { $ordered } × { $item }. ¿Cuántas unidades llegaron?
    .terse = ¿Cuántas de { $ordered } llegaron?
ask-count-affected = Usted pidió { $ordered } × { $item }. ¿De cuántas unidades se trata?
    .terse = ¿Cuántas de { $ordered }?
ask-photo-arrived = Envíeme, por favor, una foto de todo lo que llegó. Use el botón de imagen que está abajo.
    .terse = Una foto de lo que llegó, por favor.
    .telegram = Envíeme, por favor, una foto de todo lo que llegó.
ask-photo-again-arrived = Con una foto puedo decidir enseguida. Basta con la caja abierta o la nota de entrega junto a lo que llegó. Si no tiene ninguna, dígamelo y lo verá una persona.
    .terse = Basta con la caja abierta. ¿No tiene foto? Lo verá una persona.
ask-photo-fault = Envíeme, por favor, una foto en la que se vea el problema. Use el botón de imagen que está abajo.
    .terse = Una foto del problema, por favor.
    .telegram = Envíeme, por favor, una foto en la que se vea el problema.
ask-photo-again-fault = Con una foto puedo decidir enseguida. Basta con cualquier imagen del artículo o de su etiqueta. Si no tiene ninguna, dígamelo y lo verá una persona.
    .terse = Basta con cualquier imagen. ¿No tiene foto? Lo verá una persona.
photo-received = Gracias, ya tengo su foto.
    .terse = Foto recibida.
photo-not-seen = Todavía no veo ninguna foto. Use, por favor, el botón de imagen que está junto al texto.
    .terse = Aún no hay foto. Envíe una, por favor.
    .telegram = Todavía no veo ninguna foto. Envíela, por favor, aquí en el chat.

restate-missing-items = Para confirmar que entendí bien: en el pedido { $order } { $missing ->
        [one] falta
       *[other] faltan
    } { $missing } de { $ordered } × { $item }. ¿Es así?
    .terse = Pedido { $order }: { $missing ->
        [one] falta
       *[other] faltan
    } { $missing } de { $ordered } × { $item }. ¿Es así?
restate-late-delivery = { $at ->
        [unknown] Para confirmar que entendí bien: sigue esperando { $item } del pedido { $order }. ¿Es así?
       *[other] Para confirmar que entendí bien: sigue esperando { $item } del pedido { $order }, con entrega prevista para el { DATETIME($at, dateStyle: "long") }. ¿Es así?
    }
    .terse = Sigue esperando { $item } del pedido { $order }. ¿Es así?
restate-not-received = Para confirmar que entendí bien: según el transportista, el pedido { $order } fue entregado, pero usted no lo tiene. ¿Es así y es esta su dirección: { $address }?
    .terse = Pedido { $order }: figura como entregado en { $address }, pero no está. ¿Es así?
restate-quality-complaint = Para confirmar que entendí bien: en el pedido { $order }, { $count } de { $ordered } × { $item } { $count ->
        [one] tiene algún defecto o no es
       *[other] tienen algún defecto o no son
    } como esperaba. ¿Es así?
    .terse = Pedido { $order }: hay un problema con { $count } de { $ordered } × { $item }. ¿Es así?
restate-wrong-item = Para confirmar que entendí bien: con el pedido { $order } recibió algo distinto de { $count } × { $item }. ¿Es así?
    .terse = Pedido { $order }: en lugar de { $count } × { $item } llegó otra cosa. ¿Es así?
restate-billing-duplicate = Para confirmar que entendí bien: ve dos cargos por el pedido { $order }. ¿Es así?
    .terse = Pedido { $order }: dos cargos. ¿Es así?
restate-billing-unrecognised = Para confirmar que entendí bien: hay un cargo relacionado con el pedido { $order } que no reconoce. ¿Es así?
    .terse = Un cargo desconocido del pedido { $order }. ¿Es así?
restate-subscription-charge = Para confirmar que entendí bien: se cobró la suscripción { $order } y usted no lo quería. ¿Es así?
    .terse = Cargo no deseado de la suscripción { $order }. ¿Es así?
restate-unstated = Para confirmar que entendí bien: se trata del pedido { $order }. ¿Es así?
    .terse = Se trata del pedido { $order }. ¿Es así?
ask-correction = Gracias por avisarme. ¿Qué debo corregir?
    .terse = ¿Qué corrijo?
not-understood = Disculpe, no le entendí.
    .terse = Disculpe, no entendí.
not-understood-open = Disculpe, no le entendí. ¿De qué se trata?
    .terse = Disculpe, no entendí. ¿De qué se trata?
ask-which-kind = Quiero asegurarme de entenderle bien. ¿De cuál de estas cosas se trata?
    .terse = ¿Cuál de estas?

## Ofertas

offer-resend = Puedo enviarle de nuevo { $item }, sin ningún costo para usted. La oferta vale hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } h { ZONE($until) }. ¿Le parece bien?
    .terse = { $item } de nuevo, gratis. ¿De acuerdo?
offer-replacement = Puedo enviarle { $item } en reemplazo, sin ningún costo para usted. La oferta vale hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } h { ZONE($until) }. ¿Le parece bien?
    .terse = Cambio gratis de { $item }. ¿De acuerdo?
offer-partial-refund = Puedo devolverle { $amount } por el mismo medio de pago. La oferta vale hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } h { ZONE($until) }. ¿Le parece bien?
    .terse = Le devuelvo { $amount }. ¿De acuerdo?
offer-full-refund = Puedo devolverle el importe completo, { $amount }, por el mismo medio de pago. La oferta vale hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } h { ZONE($until) }. ¿Le parece bien?
    .terse = Le devuelvo todo: { $amount }. ¿De acuerdo?
offer-return-and-refund = Puede devolverlo por nuestra cuenta y, cuando nos llegue, le reembolso { $amount }. La oferta vale hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } h { ZONE($until) }. ¿Le parece bien?
    .terse = Devolución por nuestra cuenta y después { $amount }. ¿De acuerdo?
offer-refund-duplicate = En efecto, se le cobró dos veces, y lo lamento. Puedo devolverle { $amount }. La oferta vale hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } h { ZONE($until) }. ¿Le parece bien?
    .terse = { $amount } cobrados dos veces: se los devuelvo. ¿De acuerdo?
offer-refund-renewal = Puedo devolverle la última renovación, { $amount }. La oferta vale hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } h { ZONE($until) }. ¿Le parece bien?
    .terse = Le devuelvo la renovación: { $amount }. ¿De acuerdo?
offer-store-credit = Puedo darle { $amount } de saldo para su próximo pedido. La oferta vale hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } h { ZONE($until) }. ¿Le parece bien?
    .terse = { $amount } de saldo. ¿De acuerdo?
offer-goodwill = Como atención excepcional puedo abonarle { $amount } mientras espera el paquete. La oferta vale hasta el { DATETIME($until, dateStyle: "long", timeStyle: "short") } h { ZONE($until) }. ¿Le parece bien?
    .terse = { $amount } como atención por la espera. ¿De acuerdo?
offer-rights = Elija lo que elija, conserva todos los derechos que le da la ley.
    .terse = Conserva todos sus derechos legales.
offer-declined = Entiendo.
offer-expired = Esa oferta ya venció. Déjeme revisar su caso otra vez.
    .terse = Esa oferta ya venció. Un momento.
why-clause = Así lo establecen nuestras condiciones, versión { $version }, cláusula { $clause }: { $title }.
    .terse = Condiciones { $version }, { $clause }: { $title }.
why-question = Lo pregunto para revisar su pedido y ver qué prevén nuestras condiciones.
    .terse = Para poder revisar su pedido.
remedy-granted = Gracias, me ocupo de ello ahora mismo.
    .terse = Me ocupo ahora mismo.
done-resend = Listo: le enviamos de nuevo { $item }, con llegada prevista a más tardar el { DATETIME($by, dateStyle: "long") }. Su referencia es { $reference }.
    .terse = Listo: { $item }, hasta el { DATETIME($by, dateStyle: "medium") }. Referencia: { $reference }.
done-replacement = Listo: le enviamos { $item } en reemplazo, con llegada prevista a más tardar el { DATETIME($by, dateStyle: "long") }. Su referencia es { $reference }.
    .terse = Listo: cambio hasta el { DATETIME($by, dateStyle: "medium") }. Referencia: { $reference }.
done-partial-refund = Listo: le devolvemos { $amount }, que debería recibir a más tardar el { DATETIME($by, dateStyle: "long") }. Su referencia es { $reference }.
    .terse = Listo: { $amount } hasta el { DATETIME($by, dateStyle: "medium") }. Referencia: { $reference }.
done-full-refund = Listo: le devolvemos el importe completo, { $amount }, que debería recibir a más tardar el { DATETIME($by, dateStyle: "long") }. Su referencia es { $reference }.
    .terse = Listo: { $amount } hasta el { DATETIME($by, dateStyle: "medium") }. Referencia: { $reference }.
done-return-and-refund = Listo: la devolución está acordada y debería recibir { $amount } a más tardar el { DATETIME($by, dateStyle: "long") }. Su referencia es { $reference }.
    .terse = Listo: devolución acordada, { $amount } hasta el { DATETIME($by, dateStyle: "medium") }. Referencia: { $reference }.
done-refund-duplicate = Listo: le devolvemos el segundo cargo, { $amount }, que debería recibir a más tardar el { DATETIME($by, dateStyle: "long") }. Su referencia es { $reference }.
    .terse = Listo: { $amount } hasta el { DATETIME($by, dateStyle: "medium") }. Referencia: { $reference }.
done-refund-renewal = Listo: le devolvemos la renovación, { $amount }, que debería recibir a más tardar el { DATETIME($by, dateStyle: "long") }. Su referencia es { $reference }.
    .terse = Listo: { $amount } hasta el { DATETIME($by, dateStyle: "medium") }. Referencia: { $reference }.
done-store-credit = Listo: ya dispone de { $amount } de saldo. Su referencia es { $reference }.
    .terse = Listo: { $amount } de saldo. Referencia: { $reference }.
done-goodwill = Listo: le abonamos { $amount }, que debería recibir a más tardar el { DATETIME($by, dateStyle: "long") }. Su referencia es { $reference }.
    .terse = Listo: { $amount } hasta el { DATETIME($by, dateStyle: "medium") }. Referencia: { $reference }.
done-explain = Listo: todo queda anotado en su caso { $ref }.
    .terse = Anotado en el caso { $ref }.
withdrawn = De acuerdo, cerré el caso { $ref }. Si al final necesita algo, escríbame cuando quiera.
    .terse = Caso { $ref } cerrado. Escriba cuando quiera.

## Lo que se encontró: se muestra antes de una decisión que se apoya en ello. Las listas se forman con las respuestas que siguen.

charges-found =
    Revisé todos los cargos del pedido { $order }:
    { $charges }
charge-taken = { $amount }: cobrado el { DATETIME($on, dateStyle: "medium", timeStyle: "short") } h { ZONE($on) }
charge-paid-back = { $amount }: cobrado el { DATETIME($on, dateStyle: "medium", timeStyle: "short") } h { ZONE($on) }, con reembolso posterior de { $refunded }
charge-held = { $amount }: solo retenido el { DATETIME($on, dateStyle: "medium", timeStyle: "short") } h { ZONE($on) }, no cobrado
charge-released = { $amount }: solo retenido el { DATETIME($on, dateStyle: "medium", timeStyle: "short") } h { ZONE($on) }, ya liberado
parcels-found =
    Esto es lo que registró el transportista sobre el pedido { $order }:
    { $parcels }
parcel-preparing = { $item }: el transportista aún no tiene el paquete
parcel-in-transit = { $at ->
        [unknown] { $item }: en camino con { $carrier }, número de seguimiento { $tracking }
       *[other] { $item }: en camino con { $carrier }, número de seguimiento { $tracking }, último registro el { DATETIME($at, dateStyle: "medium", timeStyle: "short") } h { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item }: entregado por { $carrier }, número de seguimiento { $tracking }
       *[other] { $item }: entregado por { $carrier } el { DATETIME($at, dateStyle: "medium", timeStyle: "short") } h { ZONE($at) }, número de seguimiento { $tracking }
    }
parcel-returned = { $item }: en camino de vuelta hacia nosotros con { $carrier }, número de seguimiento { $tracking }

## Explicaciones: por ahora no corresponde nada. Un botón al lado lleva a una persona.

explain-on-its-way = { $at ->
        [unknown] Lo revisé: lo que espera está en camino. Si tarda más de lo que esperaba, escríbame aquí y lo revisaré otra vez.
       *[other] Lo revisé: lo que espera está en camino y su entrega está prevista para el { DATETIME($at, dateStyle: "long") }, así que aún está dentro del plazo. Si para entonces no llegó, escríbame aquí y lo revisaré otra vez.
    }
    .terse = { $at ->
        [unknown] Está en camino. ¿Tarda demasiado? Escriba aquí.
       *[other] Está en camino, previsto para el { DATETIME($at, dateStyle: "medium") }. ¿No llegó ese día? Escriba aquí.
    }
explain-arrived-in-time = { $at ->
        [unknown] Lo revisé: según el transportista, su pedido llegó dentro del plazo previsto.
       *[other] Lo revisé: según el transportista, su pedido llegó el { DATETIME($at, dateStyle: "long") }, dentro del plazo previsto.
    } Si no fue así, una persona lo verá con gusto.
    .terse = { $at ->
        [unknown] Según el transportista, llegó a tiempo.
       *[other] Según el transportista, llegó a tiempo, el { DATETIME($at, dateStyle: "medium") }.
    } ¿No fue así? Pida hablar con una persona.
explain-wait-after-scan = El transportista registró la entrega hace poco, y a veces el registro llega antes que el paquete. Pregunte, por favor, a sus vecinos y mire en los lugares donde suelen dejarlo. { $at ->
        [unknown] Si no aparece pronto, escríbame aquí y lo revisaré otra vez.
       *[other] Si el { DATETIME($at, dateStyle: "long", timeStyle: "short") } h { ZONE($at) } sigue sin aparecer, escríbame aquí y lo revisaré otra vez.
    }
    .terse = La entrega se registró hace poco. Pregunte a sus vecinos, por favor. { $at ->
        [unknown] ¿Sigue sin aparecer? Escriba aquí.
       *[other] Si el { DATETIME($at, dateStyle: "medium", timeStyle: "short") } h { ZONE($at) } sigue sin aparecer, escriba aquí.
    }
explain-no-duplicate = Revisé todos los cargos de su pedido: ninguno se cobró dos veces. Si en su cuenta ve otra cosa, una persona lo verá con gusto con usted.
    .terse = Lo revisé: ningún cargo se cobró dos veces. ¿Tiene dudas? Pida hablar con una persona.
explain-authorisation = Revisé todos los cargos de su pedido: ninguno se cobró dos veces. El otro importe solo está retenido, no cobrado, y la retención termina por sí sola { $at ->
        [unknown] en unos días.
       *[other] a más tardar el { DATETIME($at, dateStyle: "long") }.
    } Si después sigue ahí, escríbame aquí.
    .terse = Ningún cargo se cobró dos veces. El otro importe solo está retenido y se libera { $at ->
        [unknown] por sí solo.
       *[other] a más tardar el { DATETIME($at, dateStyle: "medium") }.
    }
explain-charges = Lo revisé: todos los cargos que encontré son de este pedido. En su cuenta pueden llevar el nombre del servicio de pago o aparecer divididos si el pedido se envió por partes. Si alguno no le cuadra, una persona lo verá con gusto con usted.
    .terse = Todos los cargos que encontré son de este pedido. ¿Alguno no cuadra? Pida hablar con una persona.
explain-renewal-window-over = { $at ->
        [unknown] Lo revisé: el plazo en el que puedo devolver la última renovación ya terminó.
       *[other] Lo revisé: su suscripción se renovó por última vez el { DATETIME($at, dateStyle: "long") } y el plazo en el que puedo devolver esa renovación ya terminó.
    } Una persona puede ayudarle con la suscripción.
    .terse = { $at ->
        [unknown] El plazo para devolver la renovación ya terminó.
       *[other] El plazo para devolver la renovación del { DATETIME($at, dateStyle: "medium") } ya terminó.
    } Una persona puede ayudarle con lo demás.

## Una persona

handoff-asked-for = Le paso con una persona de nuestro equipo, con todo lo que me contó, para que no tenga que repetir nada. Le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Una persona le responde aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-over-authority = Gracias. Esto requiere una decisión que no puedo tomar por mi cuenta, así que paso su caso a una persona con todo lo que me contó. Le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Lo decide una persona y le responde aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-safety = Su seguridad es lo primero: deje de usar el artículo, por favor, y manténgase a distancia si está caliente o echa humo. Si alguien corre peligro o tiene alguna lesión, llame al número de emergencias de su zona. Estoy avisando ahora mismo a una persona; le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Deje de usarlo, por favor. ¿Peligro o heridas? Llame a emergencias. Una persona le responde aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-legal = Gracias por decírmelo. Se ocupa una persona que puede responderle como corresponde; le escribirá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Una persona le responde a esto aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-fraud-signal = Gracias. Una persona verá su caso y le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Una persona lo verá y le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-repeat-claims = Gracias. Una persona decidirá sobre su caso y le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Una persona decide y le responde aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-anger = Veo lo molesto que es esto, y lo mejor es que hable con una persona. Ya tiene todo lo que me contó y le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Se ocupa una persona; le responde aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-not-understood = Disculpe, no consigo entenderle bien. Se ocupa una persona; le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Disculpe, no le entiendo. Una persona le responde aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-declined-offers = Entiendo. No puedo ofrecerle nada más por mi cuenta, así que se ocupa una persona con todo lo que me contó. Le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Se ocupa una persona; le responde aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-evidence-missing = No se preocupe. Una persona decidirá sin la foto y le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Una persona decide sin la foto y le responde aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
handoff-system-error = Disculpe, algo no funciona de nuestro lado. No se perdió nada de lo que envió: se ocupa una persona y le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Disculpe, algo falló aquí. Una persona le responde a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
agent-joined = { $name } se ha unido a la conversación.
bot-back = { $name } me ha devuelto la conversación. Aquí estoy si necesita algo más.
    .terse = Aquí estoy de nuevo. ¿Algo más?
case-resolved = Su caso { $ref } está resuelto. Si algo sigue sin estar bien, escriba aquí.
    .terse = Caso { $ref } resuelto. ¿Algo sigue mal? Escriba aquí.
calm = Entiendo lo frustrante que es esto. Vamos a verlo juntos, paso a paso.
    .terse = Le entiendo. Vamos paso a paso.

## Decisión de una segunda persona: alguien distinto decide una vez más

ruling-possible = Si no está de acuerdo con la decisión, puede decidir de nuevo una segunda persona que no haya intervenido en ella y que leerá lo que dicen ambas partes. Puede pedirlo hasta el { DATETIME($on, dateStyle: "long") }.
    .terse = ¿No está de acuerdo? Puede decidir una segunda persona; pídalo hasta el { DATETIME($on, dateStyle: "medium") }.
appeal-possible = Si no está de acuerdo con esta decisión, puede recurrirla una sola vez: entonces otra persona decide de forma definitiva. Puede hacerlo hasta el { DATETIME($on, dateStyle: "long") }.
    .terse = ¿No está de acuerdo? Puede recurrir una sola vez, hasta el { DATETIME($on, dateStyle: "medium") }.
ask-statement = Cuénteme, por favor, en un solo mensaje y con sus propias palabras, con qué no está de acuerdo y qué le parecería justo. Quien decida lo leerá tal como usted lo escriba, junto a lo que dice la tienda. Si tiene más fotos, envíelas antes.
    .terse = En un solo mensaje: ¿con qué no está de acuerdo y qué sería justo? Si tiene fotos, envíelas antes.
handoff-ruling = Gracias. Sus palabras se guardan tal como las escribió. Una persona que no ha decidido antes sobre este caso leerá lo que dicen ambas partes y decidirá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }. Su número de caso es { $ref }.
    .terse = Guardado tal como lo escribió. Otra persona decide aquí a más tardar el { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } h { ZONE($answer_by) }. Caso { $ref }.
ruling-granted = { $name } ha decidido sobre su caso { $ref } y usted recibe lo que la decisión le concede: lo estoy gestionando ahora mismo.
    .terse = { $name } ha decidido el caso { $ref } a su favor. Lo estoy gestionando.
ruling-stands = { $name } ha decidido sobre su caso { $ref }: se mantiene la decisión anterior.
    .terse = { $name } ha decidido el caso { $ref }: se mantiene como estaba.
ruling-final = Por nuestra parte, esta decisión es definitiva. Conserva todos los derechos que le da la ley y los que tiene ante su banco o servicio de pago.
    .terse = Por nuestra parte es definitiva. Conserva todos sus derechos legales.
ruling-over = El plazo para que otra persona decidiera sobre este caso ya terminó. Una persona de nuestro equipo puede darle más información.
    .terse = El plazo para otra decisión ya terminó. Una persona puede informarle.
button-ruling = Pedir otra decisión
button-appeal = Recurrir la decisión

## Respuestas aprobadas: las envía una persona de la tienda con su nombre, y antes puede cambiarlas

agent-hello = Hola, me llamo { $name } y me ocupo de su caso { $ref }. Estoy leyendo todo lo que envió, así que no tiene que repetir nada.
agent-waiting = Gracias por esperar. Sigo revisando su caso y le escribiré aquí en cuanto sepa más.
agent-understand = Entiendo lo molesto que es esto, y gracias por explicarlo con tanta claridad. Vamos a verlo paso a paso.
agent-tell-more = ¿Puedo pedirle que me cuente un poco más? ¿Qué ocurrió exactamente y cuándo lo notó por primera vez?
agent-order-number = ¿Podría enviarme, por favor, el número de pedido y el correo electrónico con el que hizo la compra? El número es parecido a A-1001 y está en el correo de confirmación.
agent-address = ¿Podría revisar, por favor, la dirección de su pedido: { $address }? Dígame si hay algo que no esté bien.
agent-photo-item = ¿Podría enviarme, por favor, una foto de { $item } en la que se vea el problema, y otra de la etiqueta si la tiene?
agent-photo-parcel = ¿Podría enviarme, por favor, una foto de todo lo que venía en el paquete y otra de la etiqueta de la caja?
agent-photo-again = Gracias por la foto. Todavía no alcanzo a ver todo en ella: ¿podría hacer otra, por favor, con luz de día y un poco más de cerca?
agent-keep = Guarde, por favor, todo lo que llegó, con su embalaje y sus etiquetas, hasta que su caso quede cerrado. Puede hacer falta todavía.
agent-neighbours = Según los registros del transportista, su paquete { $tracking } consta como entregado. ¿Podría preguntar, por favor, a sus vecinos y a quienes viven o trabajan en su dirección, y mirar en los lugares donde suelen dejar los paquetes?
agent-asking-carrier = Estoy preguntando a { $carrier } por su paquete con número de seguimiento { $tracking }. En cuanto tenga su respuesta, le escribiré aquí.
agent-asking-warehouse = Estoy preguntando en nuestro almacén qué se preparó y se envió para el pedido { $order }. En cuanto tenga la respuesta, le escribiré aquí.
agent-asking-provider = Estoy comprobando los cargos del pedido { $order } con el servicio de pago. En cuanto tenga la respuesta, le escribiré aquí.
agent-statement = ¿Podría enviarme, por favor, el día, el importe y el nombre del cargo, tal como aparecen en su cuenta? No incluya los números de tarjeta ni de cuenta.
agent-asking-colleague = Su caso { $ref } requiere una decisión que no puedo tomar por mi cuenta, así que la he consultado con quien sí puede tomarla. En cuanto tenga la respuesta, le escribiré aquí.
agent-send-back = Embale bien { $item }, por favor, escriba { $reference } en el exterior del paquete y guarde el comprobante de envío hasta que la devolución quede cerrada.
agent-safety = Deje de usar { $item }, por favor, y no envíe nada hasta que hayamos acordado con usted cómo hacerlo de forma segura.
agent-refusal = He vuelto a leer todo lo relativo a su caso { $ref } y no puedo darle lo que pidió. Conserva todos los derechos que le da la ley.
agent-second-look = Si lo ve de otra manera, puede pedir otra decisión cuando su caso { $ref } quede cerrado aquí: una persona que no haya intervenido leerá lo que dicen ambas partes y decidirá de nuevo.
agent-goodbye = Gracias por escribirnos y que le vaya muy bien. Si queda algo pendiente, escriba aquí otra vez.

## Idioma

language-switched = Por supuesto, sigamos en español.
    .terse = Seguimos en español.
language-guess = Le respondo en español. ¿Prefiere otro idioma?
    .terse = ¿Otro idioma?
language-unsupported = Lo siento, todavía no hablo ese idioma. Estos son los que hablo; también puede ayudarle una persona.
    .terse = No hablo ese idioma. Elija uno, por favor, o una persona.
ask-language = ¿Qué idioma prefiere?
    .terse = ¿Qué idioma?

## Archivos

upload-too-large = El archivo ocupa más de 10 MB. Envíe, por favor, una foto más pequeña.
upload-not-an-image = El archivo no es una foto que pueda abrir. Envíe, por favor, una imagen JPEG, PNG, WebP, HEIC o GIF.
upload-unsupported-type = No puedo abrir ese tipo de archivo. Envíe, por favor, una imagen JPEG, PNG, WebP, HEIC o GIF.
upload-bomb = La imagen tiene demasiados píxeles. Envíe, por favor, una más pequeña.
upload-too-many = Son más fotos de las que puedo recibir a la vez. Inténtelo de nuevo en un minuto, por favor.

## Botones

button-right = Sí, es así
button-wrong = No del todo
button-accept = Sí, por favor
button-decline = No, gracias
button-why = ¿Por qué?
button-person = Hablar con una persona
button-no-photo = No tengo foto
button-delete-data = Sí, pedir que se borren
button-thanks = Gracias
button-missing-items = Falta algo
button-late-delivery = Mi pedido no llega
button-quality-complaint = Algo está defectuoso
button-not-received = Figura entregado y no está
button-wrong-item = Me llegó otro artículo
button-billing-duplicate = Me cobraron dos veces
button-billing-unrecognised = No reconozco un cargo
button-subscription-charge = Suscripción no deseada

## Requests: what a buyer may have without a dispute

ask-refund-reason = Puedo revisarlo. ¿De qué se trata?
    .terse = ¿De qué se trata?
wish-noted = Anoté lo que desea y queda unido a su caso.
    .terse = Anotado.
ask-address = Su pedido iría a esta dirección: { $address }. ¿A qué otra dirección debe ir? Envíeme, por favor, calle y número, código postal, ciudad y país en un solo mensaje.
    .terse = Ahora: { $address }. La nueva dirección, por favor, con código postal, ciudad y país.
ask-reason = ¿Hay algún problema con { $item } o cambió de opinión?
    .terse = ¿Hay algún problema o cambió de opinión?
ask-product-exchange = ¿Qué desea a cambio de { $item }? Estos artículos están disponibles y cuestan más o menos lo mismo.
    .terse = ¿Qué desea en lugar de { $item }?
ask-product-instead = { $at ->
        [unknown] En este momento no tenemos { $item } en stock.
       *[other] En este momento no tenemos { $item } en stock; la próxima llegada está prevista para el { DATETIME($at, dateStyle: "long") }.
    } ¿Desea alguno de estos artículos en su lugar, o prefiere esperar o cancelar este artículo?
    .terse = { $at ->
        [unknown] { $item }: sin stock.
       *[other] { $item }: llegada prevista para el { DATETIME($at, dateStyle: "medium") }.
    } ¿Uno de estos, esperar o cancelar?
parcel-back = { $item }: paquete de vuelta con nosotros desde el { DATETIME($on, dateStyle: "medium", timeStyle: "short") } h { ZONE($on) }, enviado con { $carrier }, número de seguimiento { $tracking }

offer-cancellation = Todavía no hemos enviado { $item }. Puedo cancelar esta compra y devolverle { $amount }. ¿Le parece bien?
    .terse = Cancelar { $item } y devolverle { $amount }. ¿De acuerdo?
offer-end-subscription = Puedo cancelar su suscripción ({ $item }) desde ahora, para que no se renueve más. Lo que ya se cobró no cambia. ¿Le parece bien?
    .terse = Cancelar la suscripción ({ $item }) desde ahora. ¿De acuerdo?
offer-address-change = Enviaré su pedido a esta dirección: { $address }. ¿Es correcta?
    .terse = Envío a: { $address }. ¿Es correcta?
offer-return = Puede devolver { $item }, sin usar, a más tardar el { DATETIME($by, dateStyle: "long") }. Cuando nos llegue la devolución, le reembolsamos { $amount }. ¿Quiere que la registre?
    .terse = Devolver { $item } hasta el { DATETIME($by, dateStyle: "medium") } y recibir { $amount }. ¿De acuerdo?
offer-exchange = Puede devolver { $item }, sin usar, a más tardar el { DATETIME($by, dateStyle: "long") }. Cuando nos llegue la devolución, le enviamos { $product }. ¿Quiere que registre el cambio?
    .terse = Devolver { $item } hasta el { DATETIME($by, dateStyle: "medium") } y recibir { $product }. ¿De acuerdo?
offer-substitution = Puedo enviarle { $product } en lugar de { $item }. La diferencia que le devuelvo es de { $amount }. ¿Le parece bien?
    .terse = { $product } en lugar de { $item }, y le devuelvo { $amount }. ¿De acuerdo?

done-cancellation = Listo: cancelé { $item }. Le devolvemos { $amount }, que debería recibir a más tardar el { DATETIME($by, dateStyle: "long") }. Su referencia es { $reference }.
    .terse = Cancelado. Le devolvemos { $amount } hasta el { DATETIME($by, dateStyle: "medium") }. Referencia: { $reference }.
done-end-subscription = Listo: su suscripción ({ $item }) termina ahora y no se renovará más. Su referencia es { $reference }.
    .terse = Listo: la suscripción ({ $item }) termina ahora. Referencia: { $reference }.
done-address-change = Listo: su pedido irá a { $address }. Su referencia es { $reference }.
    .terse = Listo: irá a { $address }. Referencia: { $reference }.
done-return = Listo: la devolución de { $item } está registrada. Escriba, por favor, { $reference } en el paquete y envíelo a más tardar el { DATETIME($by, dateStyle: "long") } a: { $address }.
    .terse = Listo. Escriba { $reference } en el paquete y envíelo hasta el { DATETIME($by, dateStyle: "medium") } a: { $address }.
done-exchange = Listo: el cambio está registrado y le reservamos { $product }. Escriba, por favor, { $reference } en el paquete con { $item } y envíelo a más tardar el { DATETIME($by, dateStyle: "long") } a: { $address }.
    .terse = Listo, le reservamos { $product }. Escriba { $reference } en el paquete y envíelo hasta el { DATETIME($by, dateStyle: "medium") } a: { $address }.
done-substitution = Listo: le enviamos { $product } en lugar de { $item }. Su referencia es { $reference }.
    .terse = Listo: { $product } en lugar de { $item }. Referencia: { $reference }.

explain-not-shipped = { $at ->
        [unknown] Su pedido está en preparación y el transportista aún no lo tiene.
       *[other] Su pedido está en preparación y el transportista aún no lo tiene. La entrega está prevista para el { DATETIME($at, dateStyle: "long") }.
    } Hasta que se envíe, todavía puede cancelarlo o cambiar la dirección.
    .terse = { $at ->
        [unknown] Está en preparación.
       *[other] Está en preparación, previsto para el { DATETIME($at, dateStyle: "medium") }.
    }
explain-late = { $at ->
        [unknown] Su paquete ya debería haber llegado.
       *[other] La entrega de su paquete estaba prevista para el { DATETIME($at, dateStyle: "long") }, así que ya debería haber llegado.
    } ¿Quiere que lo revise?
    .terse = Ya debería haber llegado. ¿Quiere que lo revise?
explain-delivered = { $at ->
        [unknown] Según el transportista, todo fue entregado.
       *[other] Según el transportista, el { DATETIME($at, dateStyle: "long") } ya estaba todo entregado.
    } Si no es así, dígamelo.
    .terse = { $at ->
        [unknown] Entregado, según el transportista.
       *[other] Entregado el { DATETIME($at, dateStyle: "medium") }, según el transportista.
    } ¿No está? Dígamelo.
explain-already-shipped = Su pedido ya fue enviado, así que no puedo cancelarlo. Puede devolver los artículos sin usar dentro de { $return_days ->
        [one] un día
       *[other] { $return_days } días
    } desde la entrega.
    .terse = Ya fue enviado. Puede devolverlo dentro de { $return_days ->
        [one] un día
       *[other] { $return_days } días
    } desde la entrega.
explain-address-fixed = Su paquete ya fue enviado, así que no puedo cambiar la dirección. Una persona puede preguntar al transportista si todavía se puede hacer algo.
    .terse = Ya fue enviado. Una persona puede preguntar al transportista.
explain-not-arrived = Lo que desea devolver todavía no le ha llegado. Desde la entrega tendrá { $return_days ->
        [one] un día
       *[other] { $return_days } días
    } para devolverlo sin usar.
    .terse = Todavía no ha llegado. Después tendrá { $return_days ->
        [one] un día
       *[other] { $return_days } días
    }.
explain-return-window-over = Puede devolver los artículos sin usar dentro de { $return_days ->
        [one] un día
       *[other] { $return_days } días
    } desde la entrega; para { $item }, ese plazo terminó el { DATETIME($on, dateStyle: "long") }. Si hay algún defecto es distinto: dígamelo. Conserva todos los derechos que le da la ley.
    .terse = El plazo para devolver { $item } terminó el { DATETIME($on, dateStyle: "medium") }. Si hay algún defecto es distinto: dígamelo. Conserva todos sus derechos legales.
explain-paid-back = Ya se devolvió todo el importe de este pedido, así que no queda nada pendiente.
    .terse = Ya se devolvió todo el importe.
explain-refunded = Ya le devolvimos { $amount } de este pedido por el mismo medio de pago. { $at ->
        [unknown] Según su banco, puede tardar unos días en verlo.
       *[other] Según su banco, lo verá a más tardar el { DATETIME($at, dateStyle: "long") }.
    }
    .terse = Ya le devolvimos { $amount }. { $at ->
        [unknown] Los bancos tardan unos días.
       *[other] Lo verá a más tardar el { DATETIME($at, dateStyle: "medium") }.
    }
explain-refund-due = Su devolución ya nos llegó. Recibirá el dinero a más tardar el { DATETIME($on, dateStyle: "long") }, por el mismo medio de pago.
    .terse = Su devolución ya llegó. Reembolso a más tardar el { DATETIME($on, dateStyle: "medium") }.
explain-refund-after-receipt = Su devolución está en camino hacia nosotros. Le devolvemos el dinero en un plazo de { $refund_days ->
        [one] un día hábil
       *[other] { $refund_days } días hábiles
    } desde que nos llega.
    .terse = Su devolución está en camino. Reembolso en { $refund_days ->
        [one] un día hábil
       *[other] { $refund_days } días hábiles
    } desde que nos llega.
explain-no-refund = Por ahora no veo ningún reembolso ni ninguna devolución de este pedido. ¿De qué se trata?
    .terse = Por ahora no hay reembolso ni devolución. ¿De qué se trata?
explain-back-order = { $at ->
        [unknown] En este momento no tenemos { $item } en stock. Haremos el envío en cuanto nos llegue.
       *[other] En este momento no tenemos { $item } en stock; la próxima llegada está prevista para el { DATETIME($at, dateStyle: "long") }. Haremos el envío enseguida.
    }
    .terse = { $at ->
        [unknown] { $item }: envío en cuanto nos llegue.
       *[other] { $item }: llegada prevista para el { DATETIME($at, dateStyle: "medium") }; después, el envío.
    }
explain-in-stock = Todos los artículos de su pedido están disponibles y se enviarán según lo previsto.
    .terse = Todo está disponible.
explain-ended = Esta suscripción ya terminó; no se renovará más.
    .terse = Ya terminó.
explain-left-as-is = De acuerdo, todo queda como está.
    .terse = De acuerdo, queda así.

button-track-order = ¿Dónde está mi pedido?
button-cancel-order = Cancelar el pedido
button-cancel-item = Cancelar este artículo
button-change-address = Cambiar la dirección
button-return-request = Devolver un artículo
button-exchange-request = Cambiar un artículo
button-refund-status = ¿Dónde está mi reembolso?
button-product-availability = ¿Está disponible?
button-changed-mind = Cambié de opinión
button-other-product = Otra cosa
button-wait = Prefiero esperar

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Gracias, { $name }. Encontré su pedido { $order }.
    .terse = Pedido { $order } encontrado.
apology = Lo lamento: esto no debería haber ocurrido. Voy a solucionarlo.
    .terse = Lo lamento.
thanks-patience = Gracias por avisarnos y por su paciencia.
    .terse = Gracias por su paciencia.
goodwill-exception = Se lo ofrezco de forma excepcional, como atención; no sienta precedente para otros pedidos.
    .terse = Es una excepción.

restate-missing-lines =
    Para confirmar que entendí bien: en el pedido { $order } falta lo siguiente:
    { $lines }
    ¿Es así?
    .terse =
        Pedido { $order }, falta:
        { $lines }
        ¿Es así?
missing-line = { $missing } de { $ordered } × { $item }
button-more-missing = También falta otra cosa

## Products of the shop

stock-in = Tenemos { $item } en stock por { $amount }.
stock-out = { $at ->
        [unknown] En este momento no tenemos { $item } en stock.
       *[other] En este momento no tenemos { $item } en stock; la próxima llegada está prevista para el { DATETIME($at, dateStyle: "long") }.
    }
ask-which-product = ¿De qué producto se trata? Escriba, por favor, su nombre tal como aparece en nuestra tienda. Si se trata de un pedido, envíeme el número de pedido.
    .terse = ¿Qué producto o qué pedido?
button-notify = Avíseme cuando vuelva
notify-noted = Le escribiré aquí cuando volvamos a tener { $item } en stock.
    .terse = Le escribiré aquí cuando nos llegue.
notify-back = Buenas noticias: volvemos a tener { $item } en stock.
## A clause of the shop's own

explain-policy = Revisé lo que dicen nuestras condiciones para un caso como el suyo y hay una cláusula que lo resuelve. Si usted lo ve de otro modo, una persona lo verá con gusto.
    .terse = Una cláusula de nuestras condiciones lo resuelve. ¿Dudas? Pida hablar con una persona.
## Después de un caso

survey = ¿Qué le pareció la atención en su caso { $ref }? 1 es mala, 5 es excelente.
    .terse = Caso { $ref }: ¿de 1 (mala) a 5 (excelente)?
survey-comment = Gracias. Si quiere, cuénteme en pocas palabras por qué.
    .terse = Gracias. ¿Por qué, en pocas palabras?
survey-thanks = Gracias por su opinión.
check-in = Ya debería tener { $item }. ¿Llegó todo bien?
    .terse = { $item }: ¿llegó bien?
check-in-thanks = Me alegra saberlo. Entonces el caso { $ref } queda resuelto.
    .terse = Me alegra saberlo.
goods-on-their-way = El nuevo envío está en camino y debería llegar a más tardar el { DATETIME($by, dateStyle: "long") }. Ese día le preguntaré si llegó. Si prefiere hablar con una persona, solo tiene que decírmelo.
    .terse = Está en camino, a más tardar el { DATETIME($by, dateStyle: "long") }. Ese día le pregunto.
money-on-its-way = Su dinero va de vuelta y debería llegar a más tardar el { DATETIME($by, dateStyle: "long") }. Si prefiere hablar con una persona, solo tiene que decírmelo.
    .terse = Su dinero debería llegar a más tardar el { DATETIME($by, dateStyle: "long") }.
case-reopened = Lamento que todavía no esté bien. He vuelto a abrir su caso { $ref }; no tiene que repetir nada.
    .terse = Lo lamento. El caso { $ref } está abierto de nuevo.
button-arrived = Sí, ya llegó
button-still-wrong = Todavía hay un problema

# Telegram

telegram-help = Escriba con sus palabras qué pasó con su pedido y envíe fotos si las tiene. /status dice cómo va su caso, /human le pasa con una persona, /language cambia el idioma y /delete explica cómo pedir que se borren sus datos.
telegram-unreadable = Solo puedo leer texto y ver fotos. Escríbalo con palabras o envíe una foto, por favor.
telegram-private-only = Atiendo a cada cliente por separado, así que no puedo hablar en grupos ni canales. Escríbame en un chat privado, por favor.
telegram-outdated = Estos botones ya no sirven. Use los más recientes o escríbame, por favor.
telegram-delete = No puedo borrar sus datos yo mismo; debe hacerlo una persona de la tienda. ¿Se lo pido? Si borra este chat, solo desaparece de su Telegram.
telegram-delete-asked = He pedido a una persona que borre sus datos. Le dirá aquí qué se borra y qué debe conservarse mientras haya un caso abierto.
telegram-too-fast = Escribe más rápido de lo que puedo leer. No se pierde nada: sigo en un momento.
telegram-moved = Su conversación continúa aquí en Telegram. No tiene que repetir nada.
telegram-link-over = Este enlace ya se usó o es demasiado antiguo. Obtenga uno nuevo en la web de la tienda o escriba aquí qué pasó, por favor.
telegram-link-busy = Su caso { $ref } sigue abierto en este chat. Terminemos primero con él; el enlace sirve un cuarto de hora.
telegram-status-none = No tiene ningún caso abierto. Escriba qué pasó y lo reviso.
telegram-status-open = Su caso { $ref } está abierto y lo estoy viendo con usted. Si le pregunté algo, respóndalo, por favor.
telegram-status-person = Su caso { $ref } lo tiene una persona de nuestro equipo. Le responderá aquí a más tardar el { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } h { ZONE($answer_by) }.
telegram-status-taken = { $name } lleva su caso { $ref } y le responde aquí.
telegram-status-doing = Lo que acordamos en su caso { $ref } está en marcha. Le escribiré aquí cuando esté hecho.
telegram-status-settled = Su caso { $ref } está resuelto. Si algo sigue sin estar bien, escriba aquí.
telegram-command-help = Qué puedo hacer
telegram-command-status = Cómo va mi caso
telegram-command-human = Hablar con una persona
telegram-command-language = Elegir idioma
telegram-command-delete = Pedir que se borren mis datos
