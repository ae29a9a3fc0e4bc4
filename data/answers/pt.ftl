# O que o assistente diz, em português do Brasil, com «você», e de um modo que também serve em Portugal.
# As chaves e os argumentos são os de en.ftl. Antes de uma decisão nada se admite nem se promete:
# «Lamento que você...», nunca «Lamento que nós...».

## Saudação e despedida

hello = Olá!
greet = Olá! Posso ajudar se algo deu errado com um pedido. O que aconteceu?
    .terse = Olá! O que aconteceu?
goodbye = Até logo e obrigado por nos escrever.
    .terse = Até logo!
thank = De nada.
bot-challenge = Sou o assistente automático da loja. Posso resolver muitos problemas na hora e, se preferir falar com uma pessoa, é só me dizer.
    .terse = Sou um assistente automático. Se preferir uma pessoa, é só dizer.
anything-else = Posso ajudar em mais alguma coisa?
    .terse = Mais alguma coisa?
out-of-scope = Só posso ajudar com pedidos desta loja. Diga qual é o problema com o seu ou peça para falar com uma pessoa.
    .terse = Só posso ajudar com pedidos desta loja.
complain-service = Lamento que você tenha tido uma má experiência. Conte o que aconteceu e vou verificar; também pode pedir para falar com uma pessoa a qualquer momento.
    .terse = Lamento. O que aconteceu?

## Condições da loja

ask-return-policy = Você pode devolver itens sem uso em até { $return_days ->
        [one] { $return_days } dia
       *[other] { $return_days } dias
    } depois da entrega. { $postage ->
        [shop] O envio da devolução é por nossa conta.
       *[buyer] O envio da devolução é por sua conta, a menos que o erro seja nosso.
    } O reembolso é feito em até { $refund_days ->
        [one] { $refund_days } dia útil
       *[other] { $refund_days } dias úteis
    } depois que o pacote chega até nós.
    .terse = Devoluções: até { $return_days ->
        [one] { $return_days } dia
       *[other] { $return_days } dias
    } depois da entrega, sem uso. Reembolso em até { $refund_days ->
        [one] { $refund_days } dia útil
       *[other] { $refund_days } dias úteis
    }.
ask-refund-policy = Depois que o reembolso é combinado, ou que a devolução chega até nós, o dinheiro volta em até { $refund_days ->
        [one] { $refund_days } dia útil
       *[other] { $refund_days } dias úteis
    }, pela forma de pagamento usada.
    .terse = Reembolsos em até { $refund_days ->
        [one] { $refund_days } dia útil
       *[other] { $refund_days } dias úteis
    }, pela forma de pagamento usada.
ask-shipping-policy = A confirmação do pedido mostra o dia de entrega previsto. Se o pacote não tiver chegado até esse dia, envie o número do pedido e vou verificar.
    .terse = O dia previsto está na confirmação. Não chegou? Envie o número do pedido.
ask-payment-methods = Você pode pagar com todas as formas que aparecem ao finalizar a compra. Os reembolsos voltam sempre pela forma de pagamento usada.
    .terse = Todas as que aparecem ao finalizar a compra. O reembolso volta pela mesma.

## Entender o problema

ask-what-happened = O que aconteceu com o seu pedido?
    .terse = O que aconteceu?
empathy-missing-items = Lamento que você não tenha o pedido completo. Vamos verificar.
    .terse = Lamento que falte algo.
empathy-late-delivery = Lamento que você ainda esteja esperando. Vamos ver onde está o seu pedido.
    .terse = Lamento que ainda esteja esperando.
empathy-not-received = Lamento que você não tenha o seu pacote. Vamos descobrir onde ele está.
    .terse = Lamento que não tenha o pacote.
empathy-quality-complaint = Lamento que você tenha um problema com um item. Vamos ver isso com atenção.
    .terse = Lamento que tenha esse problema.
empathy-wrong-item = Lamento que você não tenha encontrado o que pediu. Vamos verificar.
    .terse = Lamento que tenha recebido outra coisa.
empathy-billing-duplicate = Entendo que ver uma cobrança duas vezes preocupa. Vamos conferir todas as cobranças.
    .terse = Vamos conferir as cobranças.
empathy-billing-unrecognised = Entendo que uma cobrança desconhecida preocupa. Vamos descobrir do que se trata.
    .terse = Vamos procurar essa cobrança.
empathy-subscription-charge = Entendo que você não esperava esta cobrança. Vamos ver a sua assinatura.
    .terse = Vamos ver a assinatura.
one-at-a-time = Vamos resolver primeiro a questão em aberto; depois cuido do outro problema.
    .terse = Primeiro a questão em aberto, depois o outro problema.
two-problems = Vou cuidar de um de cada vez. Primeiro: “{ $first }”. Anotado para depois: “{ $other }”.
    .terse = Primeiro: “{ $first }”. Depois: “{ $other }”.
next-problem = Vamos ao outro problema que você me contou: “{ $problem }”. O número deste caso é { $ref }.
    .terse = Agora: “{ $problem }”. Caso { $ref }.

ask-order-number = De qual pedido se trata? O número é parecido com A-1001 e está no e-mail de confirmação.
    .terse = O número do pedido, por favor (como A-1001).
where-order-number = O número do pedido está no início do e-mail de confirmação e na folha que vem no pacote. Ele é parecido com A-1001.
    .terse = Está no e-mail de confirmação, como A-1001.
ask-email = Obrigado. Com qual e-mail você fez o pedido? Pergunto para que mais ninguém possa abrir o pedido { $order }.
    .terse = Com qual e-mail fez o pedido?
order-not-found = Não encontro um pedido { $order } com esse e-mail. Por favor, envie os dois mais uma vez, exatamente como aparecem na confirmação.
    .terse = Não encontro esse pedido com esse e-mail. Envie os dois de novo, por favor.
order-lookup-closed = Muitas tentativas não coincidiram; por segurança, não posso procurar pedidos aqui durante uma hora. Uma pessoa pode ajudar agora.
    .terse = Tentativas demais. Espere uma hora, por favor, ou peça para falar com uma pessoa.
ask-line-missing = Obrigado, { $name }. Qual item do pedido { $order } está faltando?
    .terse = Qual item está faltando?
ask-line = Obrigado, { $name }. De qual item do pedido { $order } se trata?
    .terse = Qual item?
ask-count = Você pediu { $ordered } × { $item }. Quantas unidades chegaram?
    .terse = Quantas de { $ordered } chegaram?
ask-count-affected = Você pediu { $ordered } × { $item }. De quantas unidades se trata?
    .terse = Quantas de { $ordered }?
ask-photo-arrived = Por favor, envie uma foto de tudo o que chegou. Use o botão de imagem abaixo.
    .terse = Uma foto do que chegou, por favor.
    .telegram = Por favor, envie uma foto de tudo o que chegou.
ask-photo-again-arrived = Com uma foto posso decidir na hora. Basta a caixa aberta ou a nota de entrega ao lado do que chegou. Se não tiver nenhuma, é só dizer e uma pessoa vai analisar.
    .terse = Basta a caixa aberta. Não tem foto? Uma pessoa vai analisar.
ask-photo-fault = Por favor, envie uma foto que mostre o problema. Use o botão de imagem abaixo.
    .terse = Uma foto do problema, por favor.
    .telegram = Por favor, envie uma foto que mostre o problema.
ask-photo-again-fault = Com uma foto posso decidir na hora. Basta qualquer imagem do item ou da etiqueta. Se não tiver nenhuma, é só dizer e uma pessoa vai analisar.
    .terse = Basta qualquer imagem. Não tem foto? Uma pessoa vai analisar.
photo-received = Obrigado, recebi a sua foto.
    .terse = Foto recebida.
photo-not-seen = Ainda não vejo nenhuma foto. Por favor, use o botão de imagem ao lado do campo de texto.
    .terse = Ainda não há foto. Envie uma, por favor.
    .telegram = Ainda não vejo nenhuma foto. Por favor, envie aqui na conversa.

restate-missing-items = Para confirmar que entendi bem: no pedido { $order } { $missing ->
        [one] falta { $missing } unidade
       *[other] faltam { $missing } unidades
    } de { $ordered } × { $item }. É isso?
    .terse = Pedido { $order }: { $missing ->
        [one] falta { $missing } unidade
       *[other] faltam { $missing } unidades
    } de { $ordered } × { $item }. É isso?
restate-late-delivery = { $at ->
        [unknown] Para confirmar que entendi bem: você ainda espera { $item } do pedido { $order }. É isso?
       *[other] Para confirmar que entendi bem: você ainda espera { $item } do pedido { $order }, com entrega prevista até { DATETIME($at, dateStyle: "long") }. É isso?
    }
    .terse = Ainda espera { $item } do pedido { $order }. É isso?
restate-not-received = Para confirmar que entendi bem: segundo a transportadora, o pedido { $order } foi entregue, mas você não está com ele. É isso, e este é o seu endereço: { $address }?
    .terse = Pedido { $order }: consta como entregue em { $address }, mas não chegou. É isso?
restate-quality-complaint = Para confirmar que entendi bem: no pedido { $order }, { $count ->
        [one] { $count } unidade de { $ordered } × { $item } está com defeito ou não é
       *[other] { $count } unidades de { $ordered } × { $item } estão com defeito ou não são
    } como você esperava. É isso?
    .terse = Pedido { $order }: um problema com { $count ->
        [one] { $count } unidade
       *[other] { $count } unidades
    } de { $ordered } × { $item }. É isso?
restate-wrong-item = Para confirmar que entendi bem: com o pedido { $order } você recebeu algo diferente de { $count } × { $item }. É isso?
    .terse = Pedido { $order }: chegou outra coisa no lugar de { $count } × { $item }. É isso?
restate-billing-duplicate = Para confirmar que entendi bem: você vê duas cobranças do pedido { $order }. É isso?
    .terse = Pedido { $order }: duas cobranças. É isso?
restate-billing-unrecognised = Para confirmar que entendi bem: há uma cobrança ligada ao pedido { $order } que você não reconhece. É isso?
    .terse = Uma cobrança desconhecida ligada ao pedido { $order }. É isso?
restate-subscription-charge = Para confirmar que entendi bem: a assinatura { $order } foi cobrada e você não queria isso. É isso?
    .terse = Cobrança indesejada da assinatura { $order }. É isso?
restate-unstated = Para confirmar que entendi bem: trata-se do pedido { $order }. É isso?
    .terse = Trata-se do pedido { $order }. É isso?
ask-correction = Obrigado por avisar. O que devo corrigir?
    .terse = O que devo corrigir?
not-understood = Desculpe, não consegui entender.
    .terse = Desculpe, não entendi.
not-understood-open = Desculpe, não consegui entender. Do que se trata?
    .terse = Desculpe, não entendi. Do que se trata?
ask-which-kind = Quero ter certeza de que entendi bem. Do que se trata?
    .terse = Do que se trata?

## Propostas

offer-resend = Posso enviar de novo { $item }, sem custo para você. A oferta vale até { DATETIME($until, dateStyle: "long") } às { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Posso prosseguir?
    .terse = { $item } de novo, sem custo. Pode ser?
offer-replacement = Posso enviar { $item } em substituição, sem custo para você. A oferta vale até { DATETIME($until, dateStyle: "long") } às { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Posso prosseguir?
    .terse = Substituição sem custo: { $item }. Pode ser?
offer-partial-refund = Posso reembolsar { $amount } pela forma de pagamento usada. A oferta vale até { DATETIME($until, dateStyle: "long") } às { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Posso prosseguir?
    .terse = Reembolso de { $amount }. Pode ser?
offer-full-refund = Posso reembolsar o valor total, { $amount }, pela forma de pagamento usada. A oferta vale até { DATETIME($until, dateStyle: "long") } às { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Posso prosseguir?
    .terse = Reembolso total de { $amount }. Pode ser?
offer-return-and-refund = Você pode devolver o item por nossa conta e, quando ele chegar até nós, faço o reembolso de { $amount }. A oferta vale até { DATETIME($until, dateStyle: "long") } às { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Posso prosseguir?
    .terse = Devolução por nossa conta e depois { $amount } de volta. Pode ser?
offer-refund-duplicate = O valor foi de fato cobrado duas vezes, e lamento por isso. Posso reembolsar { $amount }. A oferta vale até { DATETIME($until, dateStyle: "long") } às { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Posso prosseguir?
    .terse = Cobrado duas vezes: reembolso de { $amount }. Pode ser?
offer-refund-renewal = Posso reembolsar a última renovação, { $amount }. A oferta vale até { DATETIME($until, dateStyle: "long") } às { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Posso prosseguir?
    .terse = Reembolso da renovação, { $amount }. Pode ser?
offer-store-credit = Posso oferecer { $amount } de crédito para o seu próximo pedido. A oferta vale até { DATETIME($until, dateStyle: "long") } às { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Posso prosseguir?
    .terse = { $amount } de crédito. Pode ser?
offer-goodwill = Como cortesia, uma única vez, posso pagar a você { $amount } enquanto você espera o pacote. A oferta vale até { DATETIME($until, dateStyle: "long") } às { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Posso prosseguir?
    .terse = { $amount } de cortesia pela espera. Pode ser?
offer-rights = Seja qual for a sua escolha, os seus direitos legais continuam os mesmos.
    .terse = Os seus direitos legais continuam os mesmos.
offer-declined = Entendo.
offer-expired = Essa oferta já não está disponível. Vou analisar o seu caso outra vez.
    .terse = Essa oferta expirou. Um momento.
why-clause = Isso decorre das nossas condições, versão { $version }, cláusula { $clause }: { $title }.
    .terse = Condições { $version }, { $clause }: { $title }.
why-question = Pergunto para poder verificar o seu pedido e ver o que as nossas condições preveem.
    .terse = Para poder verificar o seu pedido.
remedy-granted = Obrigado, vou tratar disso agora.
    .terse = Vou tratar disso agora.
done-resend = Pronto: vamos enviar de novo { $item }, com chegada prevista até { DATETIME($by, dateStyle: "long") }. A sua referência é { $reference }.
    .terse = Pronto: { $item }, até { DATETIME($by, dateStyle: "long") }. Referência { $reference }.
done-replacement = Pronto: vamos enviar { $item } em substituição, com chegada prevista até { DATETIME($by, dateStyle: "long") }. A sua referência é { $reference }.
    .terse = Pronto: substituição até { DATETIME($by, dateStyle: "long") }. Referência { $reference }.
done-partial-refund = Pronto: o reembolso de { $amount } está a caminho e deve chegar até { DATETIME($by, dateStyle: "long") }. A sua referência é { $reference }.
    .terse = Pronto: { $amount } até { DATETIME($by, dateStyle: "long") }. Referência { $reference }.
done-full-refund = Pronto: o reembolso total de { $amount } está a caminho e deve chegar até { DATETIME($by, dateStyle: "long") }. A sua referência é { $reference }.
    .terse = Pronto: { $amount } até { DATETIME($by, dateStyle: "long") }. Referência { $reference }.
done-return-and-refund = Pronto: a devolução está combinada e o reembolso de { $amount } deve chegar até { DATETIME($by, dateStyle: "long") }. A sua referência é { $reference }.
    .terse = Pronto: devolução combinada, { $amount } até { DATETIME($by, dateStyle: "long") }. Referência { $reference }.
done-refund-duplicate = Pronto: o reembolso da segunda cobrança, de { $amount }, está a caminho e deve chegar até { DATETIME($by, dateStyle: "long") }. A sua referência é { $reference }.
    .terse = Pronto: { $amount } até { DATETIME($by, dateStyle: "long") }. Referência { $reference }.
done-refund-renewal = Pronto: o reembolso da renovação, de { $amount }, está a caminho e deve chegar até { DATETIME($by, dateStyle: "long") }. A sua referência é { $reference }.
    .terse = Pronto: { $amount } até { DATETIME($by, dateStyle: "long") }. Referência { $reference }.
done-store-credit = Pronto: você já tem { $amount } de crédito. A sua referência é { $reference }.
    .terse = Pronto: { $amount } de crédito. Referência { $reference }.
done-goodwill = Pronto: o pagamento de { $amount } está a caminho e deve chegar até { DATETIME($by, dateStyle: "long") }. A sua referência é { $reference }.
    .terse = Pronto: { $amount } até { DATETIME($by, dateStyle: "long") }. Referência { $reference }.
done-explain = Pronto: está tudo anotado no seu caso { $ref }.
    .terse = Anotado no caso { $ref }.
withdrawn = Tudo bem, fechei o caso { $ref }. Se ainda precisar de alguma coisa, escreva a qualquer momento.
    .terse = Caso { $ref } fechado. Escreva quando quiser.

## O que foi encontrado: aparece antes de uma decisão que se apoia nisso. As listas são feitas com as respostas que seguem.

charges-found =
    Verifiquei todas as cobranças do pedido { $order }:
    { $charges }
charge-taken = { $amount }: cobrado em { DATETIME($on, dateStyle: "medium") } às { DATETIME($on, timeStyle: "short") } { ZONE($on) }
charge-paid-back = { $amount }: cobrado em { DATETIME($on, dateStyle: "medium") } às { DATETIME($on, timeStyle: "short") } { ZONE($on) }, com reembolso posterior de { $refunded }
charge-held = { $amount }: apenas reservado em { DATETIME($on, dateStyle: "medium") } às { DATETIME($on, timeStyle: "short") } { ZONE($on) }, não cobrado
charge-released = { $amount }: apenas reservado em { DATETIME($on, dateStyle: "medium") } às { DATETIME($on, timeStyle: "short") } { ZONE($on) }, já liberado
parcels-found =
    Isto é o que a transportadora registrou sobre o pedido { $order }:
    { $parcels }
parcel-preparing = { $item }: o pacote ainda não está com a transportadora
parcel-in-transit = { $at ->
        [unknown] { $item }: a caminho com { $carrier }, código de rastreio { $tracking }
       *[other] { $item }: a caminho com { $carrier }, código de rastreio { $tracking }, último registro em { DATETIME($at, dateStyle: "medium") } às { DATETIME($at, timeStyle: "short") } { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item }: entregue por { $carrier }, código de rastreio { $tracking }
       *[other] { $item }: entregue por { $carrier } em { DATETIME($at, dateStyle: "medium") } às { DATETIME($at, timeStyle: "short") } { ZONE($at) }, código de rastreio { $tracking }
    }
parcel-returned = { $item }: a caminho de volta para nós com { $carrier }, código de rastreio { $tracking }

## Explicações: por enquanto nada é devido. Um botão ao lado leva a uma pessoa.

explain-on-its-way = { $at ->
        [unknown] Verifiquei: o que você espera está a caminho. Se demorar mais do que o esperado, escreva aqui e vou verificar de novo.
       *[other] Verifiquei: o que você espera está a caminho, com entrega prevista até { DATETIME($at, dateStyle: "long") }, portanto ainda não está em atraso. Se não chegar até lá, escreva aqui e vou verificar de novo.
    }
    .terse = { $at ->
        [unknown] Está a caminho. Demorando muito? Escreva aqui.
       *[other] Está a caminho, previsto até { DATETIME($at, dateStyle: "long") }. Não chegou? Escreva aqui.
    }
explain-arrived-in-time = { $at ->
        [unknown] Verifiquei: segundo a transportadora, o seu pedido chegou dentro do prazo previsto.
       *[other] Verifiquei: segundo a transportadora, o seu pedido chegou em { DATETIME($at, dateStyle: "long") }, dentro do prazo previsto.
    } Se não foi assim, uma pessoa analisa isso com você.
    .terse = { $at ->
        [unknown] Segundo a transportadora, chegou no prazo.
       *[other] Segundo a transportadora, chegou no prazo, em { DATETIME($at, dateStyle: "long") }.
    } Não foi assim? Peça uma pessoa.
explain-wait-after-scan = A transportadora registrou a entrega há pouco, e às vezes o registro vem antes do pacote. Por favor, pergunte aos vizinhos e olhe nos lugares onde costumam deixá-lo. { $at ->
        [unknown] Se ele não aparecer logo, escreva aqui e vou verificar de novo.
       *[other] Se ele não aparecer até { DATETIME($at, dateStyle: "long") } às { DATETIME($at, timeStyle: "short") } { ZONE($at) }, escreva aqui e vou verificar de novo.
    }
    .terse = A entrega foi registrada há pouco. Pergunte aos vizinhos, por favor. { $at ->
        [unknown] Ainda nada? Escreva aqui.
       *[other] Nada até { DATETIME($at, dateStyle: "long") } às { DATETIME($at, timeStyle: "short") } { ZONE($at) }? Escreva aqui.
    }
explain-no-duplicate = Verifiquei todas as cobranças do seu pedido: nenhuma foi feita duas vezes. Se o seu extrato mostra outra coisa, uma pessoa analisa isso com você.
    .terse = Verifiquei: nenhuma cobrança foi feita duas vezes. Alguma dúvida? Peça uma pessoa.
explain-authorisation = Verifiquei todas as cobranças do seu pedido: nenhuma foi feita duas vezes. O outro valor está apenas reservado, não cobrado, e a reserva termina sozinha { $at ->
        [unknown] depois de alguns dias.
       *[other] até { DATETIME($at, dateStyle: "long") }.
    } Se depois disso ela ainda aparecer, escreva aqui.
    .terse = Nenhuma cobrança foi feita duas vezes. O outro valor está apenas reservado e é liberado { $at ->
        [unknown] sozinho.
       *[other] até { DATETIME($at, dateStyle: "long") }.
    }
explain-charges = Verifiquei: todas as cobranças que encontrei são deste pedido. No extrato, elas podem aparecer com o nome do serviço de pagamento ou divididas, se o envio foi feito em partes. Se alguma ainda não fizer sentido, uma pessoa analisa isso com você.
    .terse = Todas as cobranças que encontrei são deste pedido. Alguma não faz sentido? Peça uma pessoa.
explain-renewal-window-over = { $at ->
        [unknown] Verifiquei: o prazo em que posso reembolsar a última renovação já passou.
       *[other] Verifiquei: a sua assinatura foi renovada pela última vez em { DATETIME($at, dateStyle: "long") } e o prazo em que posso reembolsar essa renovação já passou.
    } Uma pessoa pode ajudar com a assinatura em si.
    .terse = { $at ->
        [unknown] O prazo para reembolsar a renovação já passou.
       *[other] O prazo para reembolsar a renovação de { DATETIME($at, dateStyle: "long") } já passou.
    } Uma pessoa pode ajudar com o resto.

## Uma pessoa

handoff-asked-for = Vou passar a conversa para uma pessoa, com tudo o que você me contou, para que não precise repetir nada. Você recebe uma resposta aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Uma pessoa responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-over-authority = Obrigado. Isso vai além do que posso decidir por conta própria, por isso passo o seu caso para uma pessoa, com tudo o que você me contou. Você recebe uma resposta aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Uma pessoa decide isso e responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-safety = A sua segurança vem em primeiro lugar: por favor, pare de usar o item e fique longe se ele estiver quente ou soltando fumaça. Se alguém estiver em perigo ou com ferimentos, ligue para o número de emergência. Vou avisar uma pessoa agora mesmo; você recebe uma resposta aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Por favor, pare de usar. Perigo ou ferimentos? Ligue para a emergência. Uma pessoa responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-legal = Obrigado por me dizer. Uma pessoa que pode responder a isso da forma certa assume e escreve aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Uma pessoa responde a isso aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-fraud-signal = Obrigado. Uma pessoa vai ver o seu caso e responder aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Uma pessoa vai ver e responder aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-repeat-claims = Obrigado. Uma pessoa vai decidir sobre o seu caso e responder aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Uma pessoa decide e responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-anger = Vejo como isso é desagradável, e o melhor é você falar com uma pessoa. Ela já tem tudo o que você me contou e responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Uma pessoa assume e responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-not-understood = Lamento não conseguir entender bem o que você escreve. Uma pessoa assume e responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Desculpe, não entendo. Uma pessoa responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-declined-offers = Entendo. Não posso oferecer mais nada por conta própria, por isso uma pessoa assume, com tudo o que você me contou. Você recebe uma resposta aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Uma pessoa assume e responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-evidence-missing = Não tem problema. Uma pessoa decide sem a foto e responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Uma pessoa decide sem a foto e responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
handoff-system-error = Desculpe, algo do nosso lado não está funcionando. Nada do que você enviou se perdeu: uma pessoa assume e responde aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Desculpe, algo falhou aqui. Uma pessoa responde até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
agent-joined = { $name } entrou na conversa.
bot-back = { $name } passou a conversa de volta para mim. Estou aqui se precisar de mais alguma coisa.
    .terse = Estou de volta. Mais alguma coisa?
case-resolved = O seu caso { $ref } está resolvido. Se algo ainda não estiver certo, é só escrever aqui.
    .terse = Caso { $ref } resolvido. Algo errado ainda? Escreva aqui.
calm = Entendo como isso incomoda. Vamos ver isso passo a passo.
    .terse = Entendo. Vamos passo a passo.

## Decisão de uma segunda pessoa: alguém diferente decide mais uma vez

ruling-possible = Se você não concorda com o que foi decidido, uma segunda pessoa pode decidir de novo: alguém que não participou disso lê os dois lados. Você pode pedir isso até { DATETIME($on, dateStyle: "long") }.
    .terse = Não concorda? Uma segunda pessoa pode decidir; peça até { DATETIME($on, dateStyle: "long") }.
appeal-possible = Se você não concorda com esta decisão, pode recorrer uma única vez: outra pessoa decide então em definitivo. Você pode fazer isso até { DATETIME($on, dateStyle: "long") }.
    .terse = Não concorda? Pode recorrer uma única vez, até { DATETIME($on, dateStyle: "long") }.
ask-statement = Por favor, conte em uma só mensagem, com as suas palavras, com o que você não concorda e o que acharia justo. Quem decide vai ler isso tal como você escrever, ao lado do que a loja diz. Se tiver mais fotos, envie-as antes.
    .terse = Em uma só mensagem: com o que não concorda e o que seria justo? Se tiver fotos, envie-as antes.
handoff-ruling = Obrigado. As suas palavras ficam guardadas exatamente como você escreveu. Uma pessoa que ainda não decidiu sobre este caso lê os dois lados e decide aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. O número do seu caso é { $ref }.
    .terse = Guardado tal como você escreveu. Outra pessoa decide aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Caso { $ref }.
ruling-granted = { $name } decidiu sobre o seu caso { $ref }, e você recebe o que a decisão concede: já estou cuidando disso.
    .terse = { $name } decidiu o caso { $ref } a seu favor. Já estou cuidando disso.
ruling-stands = { $name } decidiu sobre o seu caso { $ref }: a decisão anterior continua como estava.
    .terse = { $name } decidiu sobre o caso { $ref }: continua como estava.
ruling-final = Da nossa parte, esta decisão é definitiva. Os seus direitos legais e os que você tem junto ao seu banco ou serviço de pagamento continuam os mesmos.
    .terse = Da nossa parte, é definitiva. Os seus direitos legais continuam os mesmos.
ruling-over = O prazo para outra pessoa decidir sobre este caso já terminou. Uma pessoa pode dar mais informações a você.
    .terse = O prazo para outra decisão já terminou. Uma pessoa pode dar mais informações.
button-ruling = Pedir outra decisão
button-appeal = Recorrer da decisão

## Respostas aprovadas: uma pessoa da loja as envia com o próprio nome e pode alterá-las antes

agent-hello = Olá, meu nome é { $name } e estou cuidando do seu caso { $ref }. Estou lendo tudo o que você enviou, por isso não precisa repetir nada.
agent-waiting = Agradeço a espera. Ainda estou analisando o seu caso e escrevo aqui assim que souber mais.
agent-understand = Entendo como isso incomoda, e agradeço por explicar com tanta clareza. Vamos ver isso passo a passo.
agent-tell-more = Posso pedir que você conte um pouco mais? O que aconteceu exatamente, e quando você percebeu pela primeira vez?
agent-order-number = Você poderia enviar o número do pedido e o e-mail com que fez a compra? O número é parecido com A-1001 e está no e-mail de confirmação.
agent-address = Você poderia conferir o endereço do seu pedido: { $address }? Escreva se houver algo que não esteja certo.
agent-photo-item = Você poderia enviar uma foto de { $item } que mostre o problema, e outra da etiqueta, se houver?
agent-photo-parcel = Você poderia enviar uma foto de tudo o que veio no pacote e outra da etiqueta da caixa?
agent-photo-again = Agradeço a foto. Ainda não consigo ver tudo nela: você poderia tirar outra, à luz do dia e um pouco mais de perto?
agent-keep = Por favor, guarde tudo o que chegou, com a embalagem e as etiquetas, até o seu caso ser resolvido. Ainda pode ser necessário.
agent-neighbours = Nos registros da transportadora, o seu pacote { $tracking } consta como entregue. Você poderia perguntar aos vizinhos e às outras pessoas no seu endereço, e olhar em todos os lugares onde se deixam pacotes?
agent-asking-carrier = Estou perguntando a { $carrier } sobre o seu pacote com o código de rastreio { $tracking }. Assim que tiver a resposta, escrevo aqui.
agent-asking-warehouse = Estou perguntando ao nosso depósito o que foi embalado e enviado para o pedido { $order }. Assim que tiver a resposta, escrevo aqui.
agent-asking-provider = Estou verificando as cobranças do pedido { $order } com o serviço de pagamento. Assim que tiver a resposta, escrevo aqui.
agent-statement = Você poderia enviar o dia, o valor e o nome da cobrança, exatamente como aparecem no extrato? Por favor, não inclua os números do cartão e da conta.
agent-asking-colleague = O seu caso { $ref } precisa de uma decisão que não posso tomar por conta própria, por isso perguntei a uma pessoa da equipe que pode. Assim que tiver a resposta, escrevo aqui.
agent-send-back = Por favor, embale bem { $item }, escreva { $reference } do lado de fora do pacote e guarde o comprovante de envio até a devolução ser concluída.
agent-safety = Por favor, não use mais { $item } e não envie nada antes de combinarmos com você como fazer isso com segurança.
agent-refusal = Li novamente tudo no seu caso { $ref } e não posso dar o que você pediu. Os seus direitos legais continuam os mesmos.
agent-second-look = Se você vê isso de outra forma, pode pedir outra decisão quando o seu caso { $ref } for encerrado aqui: uma pessoa que não participou dele lê os dois lados e decide de novo.
agent-goodbye = Agradecemos a sua mensagem e desejamos tudo de bom. Se algo ainda ficar em aberto, é só escrever aqui de novo.

## Idioma

language-switched = Claro, vamos continuar em português.
    .terse = Seguimos em português.
language-guess = Estou respondendo em português. Prefere outro idioma?
    .terse = Outro idioma?
language-unsupported = Lamento, ainda não falo esse idioma. Estes são os que falo; uma pessoa também pode ajudar.
    .terse = Não falo esse idioma. Escolha um, por favor, ou uma pessoa.
ask-language = Qual idioma você prefere?
    .terse = Qual idioma?

## Arquivos

upload-too-large = A foto tem mais de 10 MB. Por favor, envie uma menor.
upload-not-an-image = Não consigo abrir isso como foto. Por favor, envie uma imagem JPEG, PNG, WebP, HEIC ou GIF.
upload-unsupported-type = Não consigo abrir esse formato. Por favor, envie uma imagem JPEG, PNG, WebP, HEIC ou GIF.
upload-bomb = A imagem tem pixels demais. Por favor, envie uma menor.
upload-too-many = São mais fotos do que posso receber de uma vez. Por favor, tente de novo em um minuto.

## Botões

button-right = Sim, é isso
button-wrong = Não é bem isso
button-accept = Sim, por favor
button-decline = Prefiro não
button-why = Por quê?
button-person = Falar com uma pessoa
button-no-photo = Não tenho foto
button-delete-data = Sim, pedir que apaguem
button-thanks = Agradeço a ajuda
button-missing-items = Está faltando algo
button-late-delivery = Meu pedido está atrasado
button-quality-complaint = Algo está com defeito
button-not-received = Consta entregue, não chegou
button-wrong-item = Recebi outro item
button-billing-duplicate = Cobrança em dobro
button-billing-unrecognised = Cobrança desconhecida
button-subscription-charge = Assinatura indesejada

## Requests: what a buyer may have without a dispute

ask-refund-reason = Posso verificar isso. Do que se trata?
    .terse = Do que se trata?
wish-noted = Anotei o que você gostaria; isso segue junto com o seu caso.
    .terse = Anotado.
ask-address = No momento, o seu pedido iria para: { $address }. Qual é o novo endereço? Por favor, envie rua e número, código postal, cidade e país em uma só mensagem.
    .terse = No momento: { $address }. O novo endereço, por favor, com código postal, cidade e país.
ask-reason = Há algum problema com { $item } ou você mudou de ideia?
    .terse = Há algum problema ou mudou de ideia?
ask-product-exchange = O que você gostaria de receber em troca de { $item }? Estes itens estão em estoque e custam mais ou menos o mesmo.
    .terse = O que prefere em troca de { $item }?
ask-product-instead = { $at ->
        [unknown] No momento, não temos { $item } em estoque.
       *[other] No momento, não temos { $item } em estoque; a reposição está prevista para { DATETIME($at, dateStyle: "long") }.
    } Você gostaria de um destes no lugar, prefere esperar ou quer cancelar este item?
    .terse = { $at ->
        [unknown] Sem estoque: { $item }.
       *[other] { $item }: reposição prevista para { DATETIME($at, dateStyle: "long") }.
    } Um destes no lugar, esperar ou cancelar?
parcel-back = { $item }: o pacote voltou para nós em { DATETIME($on, dateStyle: "medium") } às { DATETIME($on, timeStyle: "short") } { ZONE($on) } com { $carrier }, código de rastreio { $tracking }

offer-cancellation = Ainda não enviamos { $item }. Posso cancelar e reembolsar { $amount }. Posso prosseguir?
    .terse = Cancelar { $item } e reembolsar { $amount }. Pode ser?
offer-end-subscription = Posso encerrar { $item } a partir de agora, sem novas renovações. O que já foi cobrado fica como está. Posso prosseguir?
    .terse = Encerrar { $item } a partir de agora. Pode ser?
offer-address-change = Vou enviar o seu pedido para este endereço: { $address }. Está correto?
    .terse = Para: { $address }. Está correto?
offer-return = Você pode devolver { $item }, sem uso, até { DATETIME($by, dateStyle: "long") }. Quando a devolução chegar até nós, reembolsamos { $amount }. Posso registrar a devolução?
    .terse = Devolver { $item } até { DATETIME($by, dateStyle: "long") }, com reembolso de { $amount }. Pode ser?
offer-exchange = Você pode devolver { $item }, sem uso, até { DATETIME($by, dateStyle: "long") }. Quando a devolução chegar até nós, enviamos { $product }. Posso registrar a troca?
    .terse = Devolver { $item } até { DATETIME($by, dateStyle: "long") } e receber { $product }. Pode ser?
offer-substitution = Posso enviar { $product } no lugar de { $item }. A diferença a reembolsar é de { $amount }. Posso prosseguir?
    .terse = { $product } no lugar de { $item }, { $amount } de volta. Pode ser?

done-cancellation = Pronto: cancelei { $item }. O reembolso de { $amount } está a caminho e deve chegar até { DATETIME($by, dateStyle: "long") }. A sua referência é { $reference }.
    .terse = Cancelado. Reembolso de { $amount } até { DATETIME($by, dateStyle: "long") }. Referência { $reference }.
done-end-subscription = Pronto: { $item } termina agora, sem novas renovações. A sua referência é { $reference }.
    .terse = Pronto: { $item } termina agora. Referência { $reference }.
done-address-change = Pronto: o seu pedido vai para { $address }. A sua referência é { $reference }.
    .terse = Pronto: vai para { $address }. Referência { $reference }.
done-return = Pronto: a devolução de { $item } está registrada. Por favor, escreva { $reference } no pacote e envie-o até { DATETIME($by, dateStyle: "long") } para: { $address }.
    .terse = Pronto. Escreva { $reference } no pacote e envie-o até { DATETIME($by, dateStyle: "long") } para: { $address }.
done-exchange = Pronto: a troca está registrada e reservamos { $product } para você. Por favor, escreva { $reference } no pacote com { $item } e envie-o até { DATETIME($by, dateStyle: "long") } para: { $address }.
    .terse = Pronto, reservamos { $product }. Escreva { $reference } no pacote e envie-o até { DATETIME($by, dateStyle: "long") } para: { $address }.
done-substitution = Pronto: vamos enviar { $product } no lugar de { $item }. A sua referência é { $reference }.
    .terse = Pronto: { $product } no lugar de { $item }. Referência { $reference }.

explain-not-shipped = { $at ->
        [unknown] O seu pedido está em preparação e ainda não está com a transportadora.
       *[other] O seu pedido está em preparação e ainda não está com a transportadora. A entrega está prevista até { DATETIME($at, dateStyle: "long") }.
    } Até o envio, você ainda pode cancelar o pedido ou alterar o endereço.
    .terse = { $at ->
        [unknown] Está em preparação.
       *[other] Está em preparação, com entrega prevista até { DATETIME($at, dateStyle: "long") }.
    }
explain-late = { $at ->
        [unknown] O seu pacote já deveria ter chegado.
       *[other] A entrega do seu pacote estava prevista até { DATETIME($at, dateStyle: "long") }; ele já deveria ter chegado.
    } Quer que eu verifique?
    .terse = Já deveria ter chegado. Quer que eu verifique?
explain-delivered = { $at ->
        [unknown] Segundo a transportadora, tudo foi entregue.
       *[other] Segundo a transportadora, tudo foi entregue até { DATETIME($at, dateStyle: "long") }.
    } Se algo não chegou, é só me dizer.
    .terse = { $at ->
        [unknown] Segundo a transportadora, foi entregue.
       *[other] Entregue até { DATETIME($at, dateStyle: "long") }, segundo a transportadora.
    } Não chegou? É só dizer.
explain-already-shipped = O seu pedido já foi enviado, por isso não posso mais cancelá-lo. Você pode devolver itens sem uso em até { $return_days ->
        [one] { $return_days } dia
       *[other] { $return_days } dias
    } depois da entrega.
    .terse = Já foi enviado. Você pode devolver em até { $return_days ->
        [one] { $return_days } dia
       *[other] { $return_days } dias
    } depois da entrega.
explain-address-fixed = O seu pacote já foi enviado, por isso não posso mais alterar o endereço. Uma pessoa pode perguntar à transportadora se ainda é possível fazer algo.
    .terse = Já foi enviado. Uma pessoa pode perguntar à transportadora.
explain-not-arrived = O que você quer devolver ainda não chegou. Depois da entrega, você tem { $return_days ->
        [one] { $return_days } dia
       *[other] { $return_days } dias
    } para devolver sem uso.
    .terse = Ainda não chegou. Depois da entrega, você tem { $return_days ->
        [one] { $return_days } dia
       *[other] { $return_days } dias
    }.
explain-return-window-over = Itens sem uso podem ser devolvidos em até { $return_days ->
        [one] { $return_days } dia
       *[other] { $return_days } dias
    } depois da entrega; para { $item }, esse prazo terminou em { DATETIME($on, dateStyle: "long") }. Um defeito é outra questão: se houver, é só me dizer. Os seus direitos legais continuam os mesmos.
    .terse = O prazo para devolver { $item } terminou em { DATETIME($on, dateStyle: "long") }. Um defeito é outra questão: é só dizer. Os seus direitos legais continuam os mesmos.
explain-paid-back = Todo o valor deste pedido já foi reembolsado, portanto não há mais nada a fazer.
    .terse = Todo o valor já foi reembolsado.
explain-refunded = Já reembolsamos { $amount } deste pedido, pela forma de pagamento usada. { $at ->
        [unknown] Dependendo do seu banco, o valor pode levar alguns dias para aparecer.
       *[other] Dependendo do seu banco, o valor aparece até { DATETIME($at, dateStyle: "long") }.
    }
    .terse = Já reembolsamos { $amount }. { $at ->
        [unknown] O banco pode levar alguns dias.
       *[other] O valor aparece até { DATETIME($at, dateStyle: "long") }.
    }
explain-refund-due = Recebemos a sua devolução. O dinheiro volta até { DATETIME($on, dateStyle: "long") }, pela forma de pagamento usada.
    .terse = Devolução recebida; o dinheiro volta até { DATETIME($on, dateStyle: "long") }.
explain-refund-after-receipt = A sua devolução está a caminho. O reembolso é feito em até { $refund_days ->
        [one] { $refund_days } dia útil
       *[other] { $refund_days } dias úteis
    } depois que ela chega até nós.
    .terse = Devolução a caminho. Reembolso em até { $refund_days ->
        [one] { $refund_days } dia útil
       *[other] { $refund_days } dias úteis
    } depois da chegada.
explain-no-refund = Até agora não vejo nem reembolso nem devolução neste pedido. Do que se trata?
    .terse = Sem reembolso nem devolução até agora. Do que se trata?
explain-back-order = { $at ->
        [unknown] No momento, não temos { $item } em estoque. Enviamos assim que houver reposição.
       *[other] No momento, não temos { $item } em estoque; a reposição está prevista para { DATETIME($at, dateStyle: "long") }. Enviamos assim que ela chegar.
    }
    .terse = { $at ->
        [unknown] { $item }: enviamos assim que houver reposição.
       *[other] { $item }: reposição prevista para { DATETIME($at, dateStyle: "long") }, com envio em seguida.
    }
explain-in-stock = Temos em estoque tudo o que você pediu, e o envio segue conforme previsto.
    .terse = Temos tudo em estoque.
explain-ended = Esta assinatura já foi encerrada; não haverá novas renovações.
    .terse = Já foi encerrada.
explain-left-as-is = Tudo bem, fica tudo como está.
    .terse = Tudo bem, fica como está.

button-track-order = Onde está meu pedido?
button-cancel-order = Cancelar o pedido
button-cancel-item = Cancelar este item
button-change-address = Alterar o endereço
button-return-request = Devolver um item
button-exchange-request = Trocar um item
button-refund-status = Onde está meu reembolso?
button-product-availability = Está em estoque?
button-changed-mind = Mudei de ideia
button-other-product = Outra coisa
button-wait = Prefiro esperar

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Obrigado, { $name }. Encontrei o seu pedido { $order }.
    .terse = Pedido { $order } encontrado.
apology = Peço desculpas: isso não deveria ter acontecido. Vamos resolver.
    .terse = Peço desculpas por isso.
thanks-patience = Obrigado por nos avisar e pela sua paciência.
    .terse = Obrigado pela sua paciência.
goodwill-exception = Ofereço isso como exceção, por cortesia; não serve de regra para outros pedidos.
    .terse = Trata-se de uma exceção.

restate-missing-lines =
    Para confirmar que entendi bem: no pedido { $order } falta o seguinte:
    { $lines }
    É isso?
    .terse =
        Pedido { $order }, falta:
        { $lines }
        Certo?
missing-line = { $missing } de { $ordered } × { $item }
button-more-missing = Também falta outra coisa

## Products of the shop

stock-in = Temos { $item } em estoque, por { $amount }.
stock-out = { $at ->
        [unknown] No momento, não temos { $item } em estoque.
       *[other] No momento, não temos { $item } em estoque; a reposição está prevista para { DATETIME($at, dateStyle: "long") }.
    }
ask-which-product = Qual é o produto? Por favor, escreva o nome como aparece na nossa loja. Se for sobre um pedido, envie o número do pedido.
    .terse = Qual produto ou qual pedido?
button-notify = Avise-me quando voltar
notify-noted = Vou escrever aqui quando tivermos { $item } em estoque de novo.
    .terse = Escrevo aqui quando tivermos de novo.
notify-back = Boa notícia: temos { $item } em estoque de novo.
## A clause of the shop's own

explain-policy = Verifiquei o que as nossas condições dizem para um caso como o seu, e há uma cláusula que o resolve. Se você vê de outra forma, uma pessoa analisa isso com você.
    .terse = Uma cláusula das nossas condições resolve isso. Dúvidas? Peça uma pessoa.
## Depois de um caso

survey = Como avalia o nosso atendimento no seu caso { $ref }? 1 é ruim, 5 é excelente.
    .terse = Caso { $ref }: de 1 (ruim) a 5 (excelente)?
survey-comment = Obrigado. Se quiser, conte em poucas palavras o motivo.
    .terse = Obrigado. Por quê, em poucas palavras?
survey-thanks = Obrigado pela sua opinião.
check-in = A esta altura você já deve ter recebido { $item }. Chegou tudo certo?
    .terse = { $item }: chegou tudo certo?
check-in-thanks = Que bom. Então o caso { $ref } está resolvido.
    .terse = Que bom.
goods-on-their-way = O novo envio está a caminho e deve chegar até { DATETIME($by, dateStyle: "long") }. Nesse dia eu pergunto se chegou. Se preferir falar com uma pessoa, é só me dizer.
    .terse = Está a caminho, até { DATETIME($by, dateStyle: "long") }. Nesse dia eu pergunto.
money-on-its-way = O seu dinheiro está a caminho e deve chegar até { DATETIME($by, dateStyle: "long") }. Se preferir falar com uma pessoa, é só me dizer.
    .terse = O seu dinheiro deve chegar até { DATETIME($by, dateStyle: "long") }.
case-reopened = Lamento que ainda não esteja certo. Abri de novo o seu caso { $ref }; não precisa repetir nada.
    .terse = Lamento. O caso { $ref } está aberto de novo.
button-arrived = Sim, chegou
button-still-wrong = Ainda há um problema

# Telegram

telegram-help = Escreva com suas palavras o que deu errado com o seu pedido e envie fotos, se tiver. /status mostra como está o seu caso, /human chama uma pessoa, /language troca o idioma e /delete explica como pedir que seus dados sejam apagados.
telegram-unreadable = Só consigo ler texto e ver fotos. Por favor, escreva em palavras ou envie uma foto.
telegram-private-only = Atendo cada cliente em particular, por isso não posso falar em grupos ou canais. Por favor, escreva para mim em uma conversa privada.
telegram-outdated = Estes botões não valem mais. Por favor, use os mais recentes ou escreva para mim.
telegram-delete = Não posso apagar os seus dados sozinho; isso é feito por uma pessoa da loja. Quer que eu peça? Apagar esta conversa só a remove do seu Telegram.
telegram-delete-asked = Pedi a uma pessoa que apague os seus dados. Ela dirá aqui o que é apagado e o que tem de ficar enquanto houver um caso aberto.
telegram-too-fast = Você escreve mais depressa do que consigo ler. Nada se perde: continuo num instante.
telegram-moved = A sua conversa continua aqui no Telegram. Você não precisa repetir nada.
telegram-link-over = Este link já foi usado ou é antigo demais. Por favor, peça um novo no site da loja ou simplesmente escreva aqui o que aconteceu.
telegram-link-busy = O seu caso { $ref } ainda está aberto nesta conversa. Vamos resolvê-lo primeiro; o link vale por um quarto de hora.
telegram-status-none = Você não tem nenhum caso aberto. Escreva o que aconteceu e eu verifico.
telegram-status-open = O seu caso { $ref } está aberto e estou cuidando dele com você. Se perguntei algo, por favor, responda.
telegram-status-person = O seu caso { $ref } está com uma pessoa da equipe. Você recebe uma resposta aqui até { DATETIME($answer_by, dateStyle: "long") } às { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }.
telegram-status-taken = { $name } está cuidando do seu caso { $ref } e responde aqui.
telegram-status-doing = O que combinamos no seu caso { $ref } está em andamento. Escrevo aqui quando estiver feito.
telegram-status-settled = O seu caso { $ref } está resolvido. Se algo ainda não estiver certo, é só escrever aqui.
telegram-command-help = O que posso fazer
telegram-command-status = Como está o meu caso
telegram-command-human = Falar com uma pessoa
telegram-command-language = Escolher o idioma
telegram-command-delete = Pedir que apaguem meus dados
