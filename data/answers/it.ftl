# Quello che dice l'assistente, in italiano e dando del Lei. Le chiavi e gli argomenti sono quelli di en.ftl.
# Prima di una decisione non si ammette né si promette nulla: «Mi dispiace che Lei...», mai «che noi...».
# Le date portano il giorno della settimana, così non serve l'articolo («il 5», ma «l'8»); senza il giorno della settimana le precede «in data».

## Saluti

hello = Buongiorno!
greet = Buongiorno! Posso aiutarla se c'è stato un problema con un ordine. Che cosa è successo?
    .terse = Buongiorno! Che cosa è successo?
goodbye = Arrivederci e grazie per averci scritto.
    .terse = Arrivederci!
thank = Prego.
bot-challenge = Sono l'assistente automatico del negozio. Posso risolvere subito molti problemi e, se preferisce parlare con un operatore, basta dirmelo.
    .terse = Sono un assistente automatico. Se preferisce un operatore, me lo dica.
anything-else = Posso fare altro per Lei?
    .terse = Altro?
out-of-scope = Posso aiutarla solo con gli ordini di questo negozio. Mi dica qual è il problema con il suo, oppure chieda di parlare con un operatore.
    .terse = Posso aiutarla solo con gli ordini di questo negozio.
complain-service = Mi dispiace che abbia avuto una brutta esperienza. Mi dica che cosa è successo e verificherò; può anche chiedere di parlare con un operatore in qualsiasi momento.
    .terse = Mi dispiace. Che cosa è successo?

## Condizioni del negozio

ask-return-policy = Può restituire gli articoli non usati entro { $return_days ->
        [one] un giorno
       *[other] { $return_days } giorni
    } dalla consegna. { $postage ->
        [shop] Le spese di restituzione sono a carico nostro.
       *[buyer] Le spese di restituzione sono a carico suo, salvo che l'errore sia nostro.
    } Il rimborso avviene entro { $refund_days ->
        [one] un giorno lavorativo
       *[other] { $refund_days } giorni lavorativi
    } da quando il pacco ci arriva.
    .terse = Resi: { $return_days ->
        [one] un giorno
       *[other] { $return_days } giorni
    } dalla consegna, non usati. Rimborso entro { $refund_days ->
        [one] un giorno lavorativo
       *[other] { $refund_days } giorni lavorativi
    }.
ask-refund-policy = Una volta concordato il rimborso, o ricevuto da noi il reso, il denaro torna sul metodo di pagamento usato entro { $refund_days ->
        [one] un giorno lavorativo
       *[other] { $refund_days } giorni lavorativi
    }.
    .terse = Rimborsi entro { $refund_days ->
        [one] un giorno lavorativo
       *[other] { $refund_days } giorni lavorativi
    }, sul metodo di pagamento usato.
ask-shipping-policy = La conferma d'ordine indica il giorno di consegna previsto. Se per quel giorno il pacco non è arrivato, mi invii il numero d'ordine e verificherò.
    .terse = Il giorno previsto è nella conferma. Non è arrivato? Mi invii il numero d'ordine.
ask-payment-methods = Può pagare con tutti i metodi indicati al momento del pagamento. I rimborsi avvengono sempre sul metodo usato.
    .terse = Tutti quelli indicati al pagamento. Il rimborso va sullo stesso metodo.

## Capire il problema

ask-what-happened = Che cosa è successo con il suo ordine?
    .terse = Che cosa è successo?
empathy-missing-items = Mi dispiace che non abbia l'ordine completo. Vediamo insieme.
    .terse = Mi dispiace che le manchi qualcosa.
empathy-late-delivery = Mi dispiace che stia ancora aspettando. Vediamo dov'è il suo ordine.
    .terse = Mi dispiace che stia aspettando.
empathy-not-received = Mi dispiace che non abbia il suo pacco. Cerchiamo di capire dov'è.
    .terse = Mi dispiace che non abbia il pacco.
empathy-quality-complaint = Mi dispiace che abbia un problema con un articolo. Guardiamo con attenzione.
    .terse = Mi dispiace che abbia questo problema.
empathy-wrong-item = Mi dispiace che non abbia trovato ciò che aveva ordinato. Vediamo insieme.
    .terse = Mi dispiace che abbia ricevuto altro.
empathy-billing-duplicate = Capisco che vedere un addebito due volte preoccupi. Controlliamo ogni addebito.
    .terse = Controlliamo gli addebiti.
empathy-billing-unrecognised = Capisco che un addebito sconosciuto preoccupi. Cerchiamo di capire che cos'è.
    .terse = Cerchiamo quell'addebito.
empathy-subscription-charge = Capisco che non si aspettava questo addebito. Controlliamo il suo abbonamento.
    .terse = Controlliamo l'abbonamento.
one-at-a-time = Chiudiamo prima la questione aperta; poi mi occupo dell'altro problema.
    .terse = Prima la questione aperta, poi l'altro problema.
two-problems = Me ne occupo uno alla volta. Prima: «{ $first }». Annotato per dopo: «{ $other }».
    .terse = Prima: «{ $first }». Poi: «{ $other }».
next-problem = Passiamo all'altro problema di cui mi ha parlato: «{ $problem }». Il numero di questo caso è { $ref }.
    .terse = Ora: «{ $problem }». Caso { $ref }.

ask-order-number = Di quale ordine si tratta? Il numero è simile ad A-1001 e si trova nell'e-mail di conferma.
    .terse = Il numero d'ordine, per favore (come A-1001).
where-order-number = Il numero d'ordine si trova all'inizio dell'e-mail di conferma e sul foglio nel pacco. È simile ad A-1001.
    .terse = È nell'e-mail di conferma, come A-1001.
ask-email = Grazie. Con quale indirizzo e-mail ha ordinato? Lo chiedo perché nessun altro possa aprire l'ordine { $order }.
    .terse = Con quale e-mail ha ordinato?
order-not-found = Non trovo un ordine { $order } con questo indirizzo e-mail. Per favore, mi invii di nuovo entrambi, esattamente come appaiono nella conferma.
    .terse = Non trovo quell'ordine con quell'e-mail. Per favore, mi invii di nuovo entrambi.
order-lookup-closed = Troppi tentativi non corrispondevano, quindi per sicurezza non posso cercare ordini qui per un'ora. Un operatore può aiutarla subito.
    .terse = Troppi tentativi. Per favore, attenda un'ora o chieda di parlare con un operatore.
ask-line-missing = Grazie, { $name }. Quale articolo dell'ordine { $order } manca?
    .terse = Quale articolo manca?
ask-line = Grazie, { $name }. Di quale articolo dell'ordine { $order } si tratta?
    .terse = Quale articolo?
ask-count = Ha ordinato { $ordered } × { $item }. Quanti pezzi sono arrivati?
    .terse = Quanti pezzi su { $ordered } sono arrivati?
ask-count-affected = Ha ordinato { $ordered } × { $item }. Di quanti pezzi si tratta?
    .terse = Quanti pezzi su { $ordered }?
ask-photo-arrived = Per favore, mi invii una foto di tutto ciò che è arrivato. Usi il pulsante immagine qui sotto.
    .terse = Una foto di ciò che è arrivato, per favore.
    .telegram = Per favore, mi invii una foto di tutto ciò che è arrivato.
ask-photo-again-arrived = Con una foto posso decidere subito. Basta la scatola aperta, o il documento di consegna accanto a ciò che è arrivato. Se non ne ha, me lo dica e se ne occuperà un operatore.
    .terse = Basta la scatola aperta. Niente foto? Se ne occupa un operatore.
ask-photo-fault = Per favore, mi invii una foto che mostri il problema. Usi il pulsante immagine qui sotto.
    .terse = Una foto del problema, per favore.
    .telegram = Per favore, mi invii una foto che mostri il problema.
ask-photo-again-fault = Con una foto posso decidere subito. Basta qualsiasi immagine dell'articolo o della sua etichetta. Se non ne ha, me lo dica e se ne occuperà un operatore.
    .terse = Basta qualsiasi immagine. Niente foto? Se ne occupa un operatore.
photo-received = Grazie, ho la sua foto.
    .terse = Foto ricevuta.
photo-not-seen = Non vedo ancora nessuna foto. Per favore, usi il pulsante immagine accanto al campo di testo.
    .terse = Ancora nessuna foto. Ne invii una, per favore.
    .telegram = Non vedo ancora nessuna foto. Per favore, la invii qui nella chat.

restate-missing-items = Verifico di aver capito bene: nell'ordine { $order } { $missing ->
        [one] manca { $missing } pezzo
       *[other] mancano { $missing } pezzi
    } su { $ordered } × { $item }. È corretto?
    .terse = Ordine { $order }: { $missing ->
        [one] manca { $missing } pezzo
       *[other] mancano { $missing } pezzi
    } su { $ordered } × { $item }. Corretto?
restate-late-delivery = { $at ->
        [unknown] Verifico di aver capito bene: sta ancora aspettando { $item } dell'ordine { $order }. È corretto?
       *[other] Verifico di aver capito bene: sta ancora aspettando { $item } dell'ordine { $order }, con consegna prevista in data { DATETIME($at, dateStyle: "long") }. È corretto?
    }
    .terse = Sta ancora aspettando { $item } dell'ordine { $order }. Corretto?
restate-not-received = Verifico di aver capito bene: secondo il corriere l'ordine { $order } è stato consegnato, ma Lei non lo ha. È corretto, e il suo indirizzo è questo: { $address }?
    .terse = Ordine { $order }: risulta consegnato all'indirizzo { $address }, ma non c'è. Corretto?
restate-quality-complaint = Verifico di aver capito bene: nell'ordine { $order }, { $count ->
        [one] { $count } pezzo su { $ordered } × { $item } è difettoso o non è come si aspettava
       *[other] { $count } pezzi su { $ordered } × { $item } sono difettosi o non sono come si aspettava
    }. È corretto?
    .terse = Ordine { $order }: un problema con { $count ->
        [one] { $count } pezzo
       *[other] { $count } pezzi
    } su { $ordered } × { $item }. Corretto?
restate-wrong-item = Verifico di aver capito bene: con l'ordine { $order } ha ricevuto qualcosa di diverso da { $count } × { $item }. È corretto?
    .terse = Ordine { $order }: è arrivato altro al posto di { $count } × { $item }. Corretto?
restate-billing-duplicate = Verifico di aver capito bene: vede due addebiti per l'ordine { $order }. È corretto?
    .terse = Ordine { $order }: due addebiti. Corretto?
restate-billing-unrecognised = Verifico di aver capito bene: c'è un addebito legato all'ordine { $order } che non riconosce. È corretto?
    .terse = Un addebito sconosciuto, ordine { $order }. Corretto?
restate-subscription-charge = Verifico di aver capito bene: l'abbonamento { $order } è stato addebitato e Lei non lo voleva. È corretto?
    .terse = Addebito non voluto, abbonamento { $order }. Corretto?
restate-unstated = Verifico di aver capito bene: si tratta dell'ordine { $order }. È corretto?
    .terse = Si tratta dell'ordine { $order }. Corretto?
ask-correction = Grazie per avermelo detto. Che cosa devo correggere?
    .terse = Che cosa devo correggere?
not-understood = Mi dispiace, non ho capito.
    .terse = Scusi, non ho capito.
not-understood-open = Mi dispiace, non ho capito. Di che cosa si tratta?
    .terse = Scusi, non ho capito. Di che si tratta?
ask-which-kind = Voglio assicurarmi di aver capito bene. Di che cosa si tratta?
    .terse = Di che cosa si tratta?

## Proposte

offer-resend = Posso inviarle di nuovo { $item }, senza alcun costo per Lei. La proposta è valida fino alle { DATETIME($until, timeStyle: "short") } { ZONE($until) } di { DATETIME($until, dateStyle: "full") }. Procedo?
    .terse = { $item } di nuovo, gratis. Va bene?
offer-replacement = Posso inviarle { $item } in sostituzione, senza alcun costo per Lei. La proposta è valida fino alle { DATETIME($until, timeStyle: "short") } { ZONE($until) } di { DATETIME($until, dateStyle: "full") }. Procedo?
    .terse = { $item } in sostituzione, gratis. Va bene?
offer-partial-refund = Posso rimborsarle { $amount } sul metodo di pagamento usato. La proposta è valida fino alle { DATETIME($until, timeStyle: "short") } { ZONE($until) } di { DATETIME($until, dateStyle: "full") }. Procedo?
    .terse = Rimborso di { $amount }. Va bene?
offer-full-refund = Posso rimborsarle l'intero importo, { $amount }, sul metodo di pagamento usato. La proposta è valida fino alle { DATETIME($until, timeStyle: "short") } { ZONE($until) } di { DATETIME($until, dateStyle: "full") }. Procedo?
    .terse = Rimborso totale di { $amount }. Va bene?
offer-return-and-refund = Può restituire l'articolo a nostre spese e, quando ci sarà arrivato, le rimborso { $amount }. La proposta è valida fino alle { DATETIME($until, timeStyle: "short") } { ZONE($until) } di { DATETIME($until, dateStyle: "full") }. Procedo?
    .terse = Reso a nostre spese, poi rimborso di { $amount }. Va bene?
offer-refund-duplicate = L'importo risulta effettivamente addebitato due volte, e me ne dispiace. Posso rimborsarle { $amount }. La proposta è valida fino alle { DATETIME($until, timeStyle: "short") } { ZONE($until) } di { DATETIME($until, dateStyle: "full") }. Procedo?
    .terse = Addebitato due volte: rimborso di { $amount }. Va bene?
offer-refund-renewal = Posso rimborsarle l'ultimo rinnovo, { $amount }. La proposta è valida fino alle { DATETIME($until, timeStyle: "short") } { ZONE($until) } di { DATETIME($until, dateStyle: "full") }. Procedo?
    .terse = Rimborso del rinnovo, { $amount }. Va bene?
offer-store-credit = Posso darle un buono di { $amount } per il prossimo ordine. La proposta è valida fino alle { DATETIME($until, timeStyle: "short") } { ZONE($until) } di { DATETIME($until, dateStyle: "full") }. Procedo?
    .terse = Un buono di { $amount }. Va bene?
offer-goodwill = Come gesto di cortesia, una tantum, posso accreditarle { $amount } mentre aspetta il pacco. La proposta è valida fino alle { DATETIME($until, timeStyle: "short") } { ZONE($until) } di { DATETIME($until, dateStyle: "full") }. Procedo?
    .terse = { $amount } per l'attesa, come gesto di cortesia. Va bene?
offer-rights = Qualunque sia la sua scelta, i diritti previsti dalla legge restano invariati.
    .terse = I suoi diritti di legge restano invariati.
offer-declined = Capisco.
offer-expired = Quella proposta non è più valida. Riesamino il suo caso.
    .terse = La proposta è scaduta. Un momento.
why-clause = Lo prevedono le nostre condizioni, versione { $version }, clausola { $clause }: { $title }.
    .terse = Condizioni { $version }, { $clause }: { $title }.
why-question = Lo chiedo per poter controllare il suo ordine e vedere che cosa prevedono le nostre condizioni.
    .terse = Per poter controllare il suo ordine.
remedy-granted = Grazie, provvedo subito.
    .terse = Provvedo subito.
done-resend = Fatto: le inviamo di nuovo { $item }, con arrivo previsto entro { DATETIME($by, dateStyle: "full") }. Il suo riferimento è { $reference }.
    .terse = Fatto: { $item }, entro { DATETIME($by, dateStyle: "full") }. Riferimento { $reference }.
done-replacement = Fatto: le inviamo { $item } in sostituzione, con arrivo previsto entro { DATETIME($by, dateStyle: "full") }. Il suo riferimento è { $reference }.
    .terse = Fatto: sostituzione entro { DATETIME($by, dateStyle: "full") }. Riferimento { $reference }.
done-partial-refund = Fatto: le rimborsiamo { $amount }, con arrivo previsto entro { DATETIME($by, dateStyle: "full") }. Il suo riferimento è { $reference }.
    .terse = Fatto: { $amount } entro { DATETIME($by, dateStyle: "full") }. Riferimento { $reference }.
done-full-refund = Fatto: le rimborsiamo l'intero importo, { $amount }, con arrivo previsto entro { DATETIME($by, dateStyle: "full") }. Il suo riferimento è { $reference }.
    .terse = Fatto: { $amount } entro { DATETIME($by, dateStyle: "full") }. Riferimento { $reference }.
done-return-and-refund = Fatto: il reso è concordato e il rimborso di { $amount } dovrebbe arrivarle entro { DATETIME($by, dateStyle: "full") }. Il suo riferimento è { $reference }.
    .terse = Fatto: reso concordato, { $amount } entro { DATETIME($by, dateStyle: "full") }. Riferimento { $reference }.
done-refund-duplicate = Fatto: le rimborsiamo il secondo addebito di { $amount }, con arrivo previsto entro { DATETIME($by, dateStyle: "full") }. Il suo riferimento è { $reference }.
    .terse = Fatto: { $amount } entro { DATETIME($by, dateStyle: "full") }. Riferimento { $reference }.
done-refund-renewal = Fatto: le rimborsiamo il rinnovo di { $amount }, con arrivo previsto entro { DATETIME($by, dateStyle: "full") }. Il suo riferimento è { $reference }.
    .terse = Fatto: { $amount } entro { DATETIME($by, dateStyle: "full") }. Riferimento { $reference }.
done-store-credit = Fatto: da ora dispone di un buono di { $amount }. Il suo riferimento è { $reference }.
    .terse = Fatto: buono di { $amount }. Riferimento { $reference }.
done-goodwill = Fatto: le accreditiamo { $amount }, con arrivo previsto entro { DATETIME($by, dateStyle: "full") }. Il suo riferimento è { $reference }.
    .terse = Fatto: { $amount } entro { DATETIME($by, dateStyle: "full") }. Riferimento { $reference }.
done-explain = Fatto: è tutto annotato nel suo caso { $ref }.
    .terse = Annotato nel caso { $ref }.
withdrawn = Va bene, ho chiuso il caso { $ref }. Se poi ha bisogno di qualcosa, mi scriva in qualsiasi momento.
    .terse = Il caso { $ref } è chiuso. Scriva quando vuole.

## Che cosa è stato trovato: mostrato prima di una decisione che ne dipende. Gli elenchi sono fatti delle risposte che seguono.

charges-found =
    Ho controllato ogni addebito dell'ordine { $order }:
    { $charges }
charge-taken = Addebito di { $amount } in data { DATETIME($on, dateStyle: "medium") } alle { DATETIME($on, timeStyle: "short") } { ZONE($on) }
charge-paid-back = Addebito di { $amount } in data { DATETIME($on, dateStyle: "medium") } alle { DATETIME($on, timeStyle: "short") } { ZONE($on) }, rimborsato per { $refunded }
charge-held = Importo di { $amount } solo bloccato in data { DATETIME($on, dateStyle: "medium") } alle { DATETIME($on, timeStyle: "short") } { ZONE($on) }, non addebitato
charge-released = Importo di { $amount } solo bloccato in data { DATETIME($on, dateStyle: "medium") } alle { DATETIME($on, timeStyle: "short") } { ZONE($on) }, nel frattempo liberato
parcels-found =
    Ecco che cosa ha registrato il corriere per l'ordine { $order }:
    { $parcels }
parcel-preparing = { $item }: non ancora presso il corriere
parcel-in-transit = { $at ->
        [unknown] { $item }: in viaggio con { $carrier }, numero di tracciamento { $tracking }
       *[other] { $item }: in viaggio con { $carrier }, numero di tracciamento { $tracking }, ultima registrazione in data { DATETIME($at, dateStyle: "medium") } alle { DATETIME($at, timeStyle: "short") } { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item }: pacco consegnato da { $carrier }, numero di tracciamento { $tracking }
       *[other] { $item }: pacco consegnato da { $carrier } in data { DATETIME($at, dateStyle: "medium") } alle { DATETIME($at, timeStyle: "short") } { ZONE($at) }, numero di tracciamento { $tracking }
    }
parcel-returned = { $item }: in viaggio di ritorno verso di noi con { $carrier }, numero di tracciamento { $tracking }

## Spiegazioni: per ora non spetta nulla. Un pulsante accanto porta a un operatore.

explain-on-its-way = { $at ->
        [unknown] Ho controllato: ciò che aspetta è in viaggio. Se ci vuole più tempo del previsto, mi scriva qui e ricontrollerò.
       *[other] Ho controllato: ciò che aspetta è in viaggio e la consegna è prevista per { DATETIME($at, dateStyle: "full") }, quindi non è ancora in ritardo. Se per allora non è arrivato, mi scriva qui e ricontrollerò.
    }
    .terse = { $at ->
        [unknown] È in viaggio. Ci vuole troppo? Scriva qui.
       *[other] È in viaggio, previsto per { DATETIME($at, dateStyle: "full") }. Non è arrivato? Scriva qui.
    }
explain-arrived-in-time = { $at ->
        [unknown] Ho controllato: secondo il corriere l'ordine è arrivato entro il termine previsto.
       *[other] Ho controllato: secondo il corriere l'ordine è arrivato { DATETIME($at, dateStyle: "full") }, entro il termine previsto.
    } Se non è così, un operatore verificherà volentieri.
    .terse = { $at ->
        [unknown] Secondo il corriere è arrivato in tempo.
       *[other] Secondo il corriere è arrivato in tempo, { DATETIME($at, dateStyle: "full") }.
    } Non è così? Chieda di parlare con un operatore.
explain-wait-after-scan = Il corriere ha registrato la consegna da poco, e a volte la registrazione precede il pacco. Per favore, chieda ai vicini e guardi nei posti dove di solito lo lasciano. { $at ->
        [unknown] Se non arriva a breve, mi scriva qui e ricontrollerò.
       *[other] Se non è arrivato entro le { DATETIME($at, timeStyle: "short") } { ZONE($at) } di { DATETIME($at, dateStyle: "full") }, mi scriva qui e ricontrollerò.
    }
    .terse = La consegna è stata registrata da poco. Per favore, chieda ai vicini. { $at ->
        [unknown] Ancora niente? Scriva qui.
       *[other] Niente entro le { DATETIME($at, timeStyle: "short") } { ZONE($at) } di { DATETIME($at, dateStyle: "full") }? Scriva qui.
    }
explain-no-duplicate = Ho controllato ogni addebito del suo ordine: nessuno è stato effettuato due volte. Se il suo estratto conto mostra altro, un operatore lo verificherà volentieri con Lei.
    .terse = Ho controllato: nessun addebito è stato effettuato due volte. Dubbi? Chieda di parlare con un operatore.
explain-authorisation = Ho controllato ogni addebito del suo ordine: nessuno è stato effettuato due volte. L'altro importo è solo bloccato, non addebitato, e il blocco termina da sé { $at ->
        [unknown] dopo qualche giorno.
       *[other] entro { DATETIME($at, dateStyle: "full") }.
    } Se dopo c'è ancora, mi scriva qui.
    .terse = Nessun addebito è stato effettuato due volte. L'altro importo è solo bloccato e si libera { $at ->
        [unknown] da sé.
       *[other] entro { DATETIME($at, dateStyle: "full") }.
    }
explain-charges = Ho controllato: ogni addebito che ho trovato riguarda questo ordine. Sull'estratto conto può comparire con il nome del servizio di pagamento, o diviso se la spedizione è avvenuta in più parti. Se qualcosa ancora non torna, un operatore lo verificherà volentieri con Lei.
    .terse = Ogni addebito che ho trovato riguarda questo ordine. Non torna qualcosa? Chieda di parlare con un operatore.
explain-renewal-window-over = { $at ->
        [unknown] Ho controllato: il termine entro cui posso rimborsare l'ultimo rinnovo è passato.
       *[other] Ho controllato: l'ultimo rinnovo del suo abbonamento è avvenuto { DATETIME($at, dateStyle: "full") } e il termine entro cui posso rimborsarlo è passato.
    } Un operatore può aiutarla con l'abbonamento stesso.
    .terse = { $at ->
        [unknown] Il termine per rimborsare il rinnovo è passato.
       *[other] Il termine per rimborsare il rinnovo di { DATETIME($at, dateStyle: "full") } è passato.
    } Un operatore può aiutarla per il resto.

## Un operatore

handoff-asked-for = La metto in contatto con un operatore e gli trasmetto tutto ciò che mi ha detto: non dovrà ripetere nulla. Riceverà una risposta qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Un operatore risponde qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-over-authority = Grazie. È una decisione che non posso prendere da solo, quindi passo il suo caso a un operatore, con tutto ciò che mi ha detto. Riceverà una risposta qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Decide un operatore e risponde qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-safety = La sua sicurezza viene prima di tutto: per favore, smetta di usare l'articolo e stia a distanza se è caldo o fa fumo. Se qualcuno è in pericolo o ferito, chiami il numero di emergenza. Sto avvisando subito un operatore; riceverà una risposta qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Per favore, smetta di usarlo. Pericolo o feriti? Chiami il numero di emergenza. Un operatore risponde qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-legal = Grazie per avermelo detto. Se ne occupa una persona in grado di risponderle come si deve e le scriverà qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Su questo le risponde qui un operatore entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-fraud-signal = Grazie. Un operatore esaminerà il suo caso e le risponderà qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Un operatore lo esamina e risponde qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-repeat-claims = Grazie. Un operatore deciderà sul suo caso e le risponderà qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Un operatore decide e risponde qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-anger = Vedo quanto sia spiacevole, ed è giusto che parli con un operatore. Gli trasmetto tutto ciò che mi ha detto e riceverà una risposta qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Se ne occupa un operatore e risponde qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-not-understood = Mi dispiace di non riuscire a capirla abbastanza bene. Se ne occupa un operatore, che le risponderà qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Scusi, non capisco. Un operatore risponde qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-declined-offers = Capisco. Non posso proporre altro da solo, quindi se ne occupa un operatore, con tutto ciò che mi ha detto. Riceverà una risposta qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Se ne occupa un operatore e risponde qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-evidence-missing = Non c'è problema. Un operatore deciderà senza la foto e le risponderà qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Un operatore decide senza foto e risponde qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
handoff-system-error = Mi dispiace, qualcosa da parte nostra non funziona. Nulla di ciò che ha inviato è andato perso: se ne occupa un operatore, che le risponderà qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Scusi, qui qualcosa non ha funzionato. Un operatore risponde entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
agent-joined = { $name } partecipa ora alla conversazione.
bot-back = { $name } mi ha ripassato la conversazione. Sono qui se ha bisogno di altro.
    .terse = Sono di nuovo qui. Altro?
case-resolved = Il suo caso { $ref } è risolto. Se qualcosa ancora non va, scriva pure qui.
    .terse = Caso { $ref } risolto. Ancora un problema? Scriva qui.
calm = Capisco quanto sia fastidioso. Vediamo insieme, un passo alla volta.
    .terse = La capisco. Un passo alla volta.

## Decisione di una seconda persona: qualcun altro decide ancora una volta

ruling-possible = Se non è d'accordo con la decisione presa, può decidere di nuovo una seconda persona, che finora non se ne è occupata e leggerà ciò che dicono entrambe le parti. Può chiederlo entro { DATETIME($on, dateStyle: "full") }.
    .terse = Non è d'accordo? Può decidere una seconda persona; lo chieda entro { DATETIME($on, dateStyle: "full") }.
appeal-possible = Se non è d'accordo con questa decisione, può fare ricorso una sola volta: allora un'altra persona decide in modo definitivo. Può farlo entro { DATETIME($on, dateStyle: "full") }.
    .terse = Non è d'accordo? Può fare ricorso una sola volta, entro { DATETIME($on, dateStyle: "full") }.
ask-statement = Per favore, mi scriva in un unico messaggio, con parole sue, con che cosa non è d'accordo e che cosa le sembrerebbe giusto. Chi decide lo leggerà così come lo scrive Lei, accanto a ciò che dice il negozio. Se ha altre foto, le invii prima.
    .terse = In un unico messaggio: con che cosa non è d'accordo e che cosa sarebbe giusto? Se ha foto, le invii prima.
handoff-ruling = Grazie. Le sue parole restano esattamente come le ha scritte. Una persona che finora non ha deciso su questo caso legge ciò che dicono entrambe le parti e decide qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Il numero del suo caso è { $ref }.
    .terse = Conservato così come l'ha scritto. Un'altra persona decide qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }. Caso { $ref }.
ruling-granted = { $name } ha deciso sul suo caso { $ref } e Lei riceve ciò che la decisione le riconosce: me ne sto occupando ora.
    .terse = { $name } ha deciso il caso { $ref } a suo favore. Me ne sto occupando.
ruling-stands = { $name } ha deciso sul suo caso { $ref }: la decisione precedente resta invariata.
    .terse = { $name } ha deciso sul caso { $ref }: tutto resta com'era.
ruling-final = Da parte nostra questa decisione è definitiva. I diritti previsti dalla legge e quelli che ha nei confronti della sua banca o del suo servizio di pagamento restano invariati.
    .terse = Da parte nostra è definitiva. I suoi diritti di legge restano invariati.
ruling-over = Il termine entro cui un'altra persona poteva decidere su questo caso è scaduto. Un operatore può dirle di più.
    .terse = Il termine per un'altra decisione è scaduto. Un operatore può dirle di più.
button-ruling = Chiedere un'altra decisione
button-appeal = Fare ricorso

## Risposte approvate: le invia una persona del negozio con il proprio nome, e prima può modificarle

agent-hello = Buongiorno, mi chiamo { $name } e mi occupo del suo caso { $ref }. Sto leggendo tutto ciò che ha inviato, quindi non deve ripetere nulla.
agent-waiting = Grazie per l'attesa. Sto ancora esaminando il suo caso e le scriverò qui appena ne saprò di più.
agent-understand = Capisco quanto sia fastidioso, e grazie per averlo spiegato con tanta chiarezza. Vediamolo un passo alla volta.
agent-tell-more = Posso chiederle di raccontarmi qualcosa in più? Che cosa è successo esattamente, e quando lo ha notato per la prima volta?
agent-order-number = Potrebbe inviarmi, per favore, il numero dell'ordine e l'indirizzo e-mail con cui ha ordinato? Il numero è simile ad A-1001 e si trova nell'e-mail di conferma.
agent-address = Potrebbe controllare, per favore, l'indirizzo del suo ordine: { $address }? Mi dica se c'è qualcosa che non va.
agent-photo-item = Potrebbe inviarmi, per favore, una foto che mostri il problema ({ $item }), e una dell'etichetta, se c'è?
agent-photo-parcel = Potrebbe inviarmi, per favore, una foto di tutto ciò che era nel pacco e una dell'etichetta sulla scatola?
agent-photo-again = Grazie per la foto. Non riesco ancora a distinguere tutto: potrebbe farne un'altra, per favore, alla luce del giorno e un po' più da vicino?
agent-keep = Per favore, conservi tutto ciò che è arrivato, con l'imballaggio e le etichette, finché il suo caso non è risolto. Potrebbe ancora servire.
agent-neighbours = Secondo il corriere, il suo pacco { $tracking } è registrato come consegnato. Potrebbe chiedere, per favore, ai vicini e alle altre persone al suo indirizzo, e guardare in tutti i posti dove si lasciano i pacchi?
agent-asking-carrier = Sto chiedendo a { $carrier } notizie del suo pacco con numero di tracciamento { $tracking }. Appena avrò la risposta, le scriverò qui.
agent-asking-warehouse = Sto chiedendo al nostro magazzino che cosa è stato preparato e spedito per l'ordine { $order }. Appena avrò la risposta, le scriverò qui.
agent-asking-provider = Sto verificando gli addebiti dell'ordine { $order } con il servizio di pagamento. Appena avrò la risposta, le scriverò qui.
agent-statement = Potrebbe inviarmi, per favore, il giorno, l'importo e il nome dell'addebito, esattamente come compaiono sull'estratto conto? Per favore, non includa i numeri di carta e di conto.
agent-asking-colleague = Il suo caso { $ref } richiede una decisione che non spetta a me, quindi l'ho chiesta a chi può prenderla. Appena avrò la risposta, le scriverò qui.
agent-send-back = Per favore, imballi bene { $item }, scriva { $reference } all'esterno del pacco e conservi la ricevuta di spedizione finché il reso non è concluso.
agent-safety = Per favore, non usi più { $item } e non spedisca nulla prima che abbiamo concordato con Lei come farlo in sicurezza.
agent-refusal = Ho riletto tutto ciò che riguarda il suo caso { $ref } e non posso darle quello che ha chiesto. I diritti previsti dalla legge restano invariati.
agent-second-look = Se la vede diversamente, può chiedere un'altra decisione quando il suo caso { $ref } sarà concluso qui: una persona che finora non se ne è occupata leggerà ciò che dicono entrambe le parti e deciderà di nuovo.
agent-goodbye = Grazie per averci scritto e tante buone cose. Se resta qualcosa in sospeso, scriva di nuovo qui.

## Lingua

language-switched = Certo, continuiamo in italiano.
    .terse = Continuiamo in italiano.
language-guess = Le rispondo in italiano. Preferisce un'altra lingua?
    .terse = Un'altra lingua?
language-unsupported = Mi dispiace, non parlo ancora questa lingua. Ecco quelle che parlo; può aiutarla anche un operatore.
    .terse = Non parlo questa lingua. Ne scelga una, per favore, o un operatore.
ask-language = Quale lingua preferisce?
    .terse = Quale lingua?

## File

upload-too-large = Il file supera i 10 MB. Per favore, invii una foto più piccola.
upload-not-an-image = Il file non è una foto che posso aprire. Per favore, invii un'immagine JPEG, PNG, WebP, HEIC o GIF.
upload-unsupported-type = Non posso aprire questo tipo di file. Per favore, invii un'immagine JPEG, PNG, WebP, HEIC o GIF.
upload-bomb = L'immagine ha troppi pixel. Per favore, ne invii una più piccola.
upload-too-many = Sono più foto di quante ne possa ricevere insieme. Per favore, riprovi tra un minuto.

## Pulsanti

button-right = Sì, è corretto
button-wrong = No, non proprio
button-accept = Sì, grazie
button-decline = No, grazie
button-why = Perché?
button-person = Parlare con un operatore
button-no-photo = Non ho foto
button-delete-data = Sì, chieda la cancellazione
button-thanks = Grazie
button-missing-items = Manca qualcosa
button-late-delivery = Il mio ordine è in ritardo
button-quality-complaint = Qualcosa è difettoso
button-not-received = Risulta consegnato, non c'è
button-wrong-item = È arrivato un altro articolo
button-billing-duplicate = Addebito doppio
button-billing-unrecognised = Addebito sconosciuto
button-subscription-charge = Abbonamento non voluto

## Requests: what a buyer may have without a dispute

ask-refund-reason = Posso verificare. Di che cosa si tratta?
    .terse = Di che cosa si tratta?
wish-noted = Ho annotato ciò che desidera; ora fa parte del suo caso.
    .terse = Annotato.
ask-address = Il suo ordine verrebbe inviato a questo indirizzo: { $address }. Dove dobbiamo inviarlo invece? Per favore, mi scriva via e numero civico, CAP, città e Paese in un unico messaggio.
    .terse = Ora: { $address }. Il nuovo indirizzo, per favore, con CAP, città e Paese.
ask-reason = C'è un problema con { $item } o ha cambiato idea?
    .terse = C'è un problema o ha cambiato idea?
ask-product-exchange = Che cosa desidera in cambio di { $item }? Questi articoli sono disponibili e costano più o meno lo stesso.
    .terse = Che cosa al posto di { $item }?
ask-product-instead = { $at ->
        [unknown] Al momento non abbiamo { $item } in magazzino.
       *[other] Al momento non abbiamo { $item } in magazzino; il prossimo arrivo è previsto per { DATETIME($at, dateStyle: "full") }.
    } Desidera invece uno di questi articoli, oppure preferisce aspettare o annullare questo articolo?
    .terse = { $at ->
        [unknown] { $item }: non in magazzino.
       *[other] { $item }: arrivo previsto per { DATETIME($at, dateStyle: "full") }.
    } Uno di questi, aspettare o annullare?
parcel-back = { $item }: pacco tornato da noi in data { DATETIME($on, dateStyle: "medium") } alle { DATETIME($on, timeStyle: "short") } { ZONE($on) }, spedito con { $carrier }, numero di tracciamento { $tracking }

offer-cancellation = Non abbiamo ancora spedito { $item }. Posso annullare l'acquisto e rimborsarle { $amount }. Procedo?
    .terse = Annullamento di { $item }, rimborso di { $amount }. Va bene?
offer-end-subscription = Posso disdire da subito il suo abbonamento ({ $item }), così non verrà più rinnovato. Quanto già addebitato resta invariato. Procedo?
    .terse = Disdetta immediata dell'abbonamento ({ $item }). Va bene?
offer-address-change = Invierò il suo ordine a questo indirizzo: { $address }. È corretto?
    .terse = Invio a: { $address }. Corretto?
offer-return = Può restituire { $item }, senza segni di utilizzo, entro { DATETIME($by, dateStyle: "full") }. Quando il reso ci sarà arrivato, le rimborsiamo { $amount }. Registro il reso?
    .terse = Reso di { $item } entro { DATETIME($by, dateStyle: "full") }, poi rimborso di { $amount }. Va bene?
offer-exchange = Può restituire { $item }, senza segni di utilizzo, entro { DATETIME($by, dateStyle: "full") }. Quando il reso ci sarà arrivato, le inviamo { $product }. Registro il cambio?
    .terse = Reso di { $item } entro { DATETIME($by, dateStyle: "full") }, poi le inviamo { $product }. Va bene?
offer-substitution = Posso inviarle { $product } al posto di { $item }. La differenza che le rimborso è di { $amount }. Procedo?
    .terse = { $product } al posto di { $item }, rimborso di { $amount }. Va bene?

done-cancellation = Fatto: ho annullato { $item }. Le rimborsiamo { $amount }, con arrivo previsto entro { DATETIME($by, dateStyle: "full") }. Il suo riferimento è { $reference }.
    .terse = Annullato: rimborso di { $amount } entro { DATETIME($by, dateStyle: "full") }. Riferimento { $reference }.
done-end-subscription = Fatto: il suo abbonamento ({ $item }) termina ora e non verrà più rinnovato. Il suo riferimento è { $reference }.
    .terse = Fatto: l'abbonamento ({ $item }) termina ora. Riferimento { $reference }.
done-address-change = Fatto: il suo ordine verrà inviato all'indirizzo { $address }. Il suo riferimento è { $reference }.
    .terse = Fatto: invio all'indirizzo { $address }. Riferimento { $reference }.
done-return = Fatto: il reso di { $item } è registrato. Per favore, scriva { $reference } sul pacco e lo spedisca entro { DATETIME($by, dateStyle: "full") } a: { $address }.
    .terse = Fatto. Scriva { $reference } sul pacco e lo spedisca entro { DATETIME($by, dateStyle: "full") } a: { $address }.
done-exchange = Fatto: il cambio è registrato e teniamo da parte { $product } per Lei. Per favore, scriva { $reference } sul pacco con { $item } e lo spedisca entro { DATETIME($by, dateStyle: "full") } a: { $address }.
    .terse = Fatto, teniamo da parte { $product }. Scriva { $reference } sul pacco e lo spedisca entro { DATETIME($by, dateStyle: "full") } a: { $address }.
done-substitution = Fatto: le inviamo { $product } al posto di { $item }. Il suo riferimento è { $reference }.
    .terse = Fatto: { $product } al posto di { $item }. Riferimento { $reference }.

explain-not-shipped = { $at ->
        [unknown] Il suo ordine è in preparazione e non è ancora presso il corriere.
       *[other] Il suo ordine è in preparazione e non è ancora presso il corriere. La consegna è prevista per { DATETIME($at, dateStyle: "full") }.
    } Fino alla spedizione può ancora annullarlo o cambiare l'indirizzo.
    .terse = { $at ->
        [unknown] È in preparazione.
       *[other] È in preparazione, previsto per { DATETIME($at, dateStyle: "full") }.
    }
explain-late = { $at ->
        [unknown] Il suo pacco dovrebbe essere già arrivato.
       *[other] La consegna del suo pacco era prevista per { DATETIME($at, dateStyle: "full") }, quindi dovrebbe essere già arrivato.
    } Vuole che verifichi?
    .terse = Dovrebbe essere già arrivato. Vuole che verifichi?
explain-delivered = { $at ->
        [unknown] Secondo il corriere è stato consegnato tutto.
       *[other] Secondo il corriere è stato consegnato tutto entro { DATETIME($at, dateStyle: "full") }.
    } Se non è così, me lo dica.
    .terse = { $at ->
        [unknown] Consegnato, secondo il corriere.
       *[other] Consegnato entro { DATETIME($at, dateStyle: "full") }, secondo il corriere.
    } Non c'è? Me lo dica.
explain-already-shipped = Il suo ordine è già stato spedito, quindi non posso più annullarlo. Può restituire gli articoli non usati entro { $return_days ->
        [one] un giorno
       *[other] { $return_days } giorni
    } dalla consegna.
    .terse = È già stato spedito. Può restituirlo entro { $return_days ->
        [one] un giorno
       *[other] { $return_days } giorni
    } dalla consegna.
explain-address-fixed = Il suo pacco è già stato spedito, quindi non posso più cambiare l'indirizzo. Un operatore può chiedere al corriere se si può ancora fare qualcosa.
    .terse = È già stato spedito. Un operatore può chiedere al corriere.
explain-not-arrived = Ciò che vuole restituire non le è ancora arrivato. Dalla consegna avrà { $return_days ->
        [one] un giorno
       *[other] { $return_days } giorni
    } per restituirlo, senza segni di utilizzo.
    .terse = Non è ancora arrivato. Poi avrà { $return_days ->
        [one] un giorno
       *[other] { $return_days } giorni
    }.
explain-return-window-over = Può restituire gli articoli non usati entro { $return_days ->
        [one] un giorno
       *[other] { $return_days } giorni
    } dalla consegna; per { $item } il termine è scaduto { DATETIME($on, dateStyle: "full") }. In caso di difetto è diverso: me lo dica. I diritti previsti dalla legge restano invariati.
    .terse = Il termine per restituire { $item } è scaduto { DATETIME($on, dateStyle: "full") }. In caso di difetto è diverso: me lo dica. I suoi diritti di legge restano invariati.
explain-paid-back = Questo ordine è già stato rimborsato per intero, quindi non resta altro da fare.
    .terse = È già stato rimborsato per intero.
explain-refunded = Per questo ordine abbiamo rimborsato { $amount } sul metodo di pagamento usato. { $at ->
        [unknown] A seconda della banca, servono alcuni giorni prima che l'importo compaia.
       *[other] A seconda della banca, vedrà l'importo entro { DATETIME($at, dateStyle: "full") }.
    }
    .terse = Rimborso di { $amount } effettuato. { $at ->
        [unknown] Alle banche serve qualche giorno.
       *[other] Lo vedrà entro { DATETIME($at, dateStyle: "full") }.
    }
explain-refund-due = Il suo reso ci è arrivato. Il rimborso avverrà entro { DATETIME($on, dateStyle: "full") }, sul metodo di pagamento usato.
    .terse = Il suo reso è arrivato; rimborso entro { DATETIME($on, dateStyle: "full") }.
explain-refund-after-receipt = Il suo reso è in viaggio verso di noi. Il rimborso avviene entro { $refund_days ->
        [one] un giorno lavorativo
       *[other] { $refund_days } giorni lavorativi
    } da quando ci arriva.
    .terse = Il suo reso è in viaggio. Rimborso entro { $refund_days ->
        [one] un giorno lavorativo
       *[other] { $refund_days } giorni lavorativi
    } dall'arrivo.
explain-no-refund = Per questo ordine finora non vedo né un rimborso né un reso. Di che cosa si tratta?
    .terse = Finora nessun rimborso e nessun reso. Di che cosa si tratta?
explain-back-order = { $at ->
        [unknown] Al momento non abbiamo { $item } in magazzino. Spediremo appena ci arriva.
       *[other] Al momento non abbiamo { $item } in magazzino; il prossimo arrivo è previsto per { DATETIME($at, dateStyle: "full") }. Spediremo subito dopo.
    }
    .terse = { $at ->
        [unknown] { $item }: spedizione appena ci arriva.
       *[other] { $item }: arrivo previsto per { DATETIME($at, dateStyle: "full") }, poi la spedizione.
    }
explain-in-stock = Tutti gli articoli del suo ordine sono disponibili e verranno spediti come previsto.
    .terse = È tutto disponibile.
explain-ended = Questo abbonamento è già terminato; non verrà più rinnovato.
    .terse = È già terminato.
explain-left-as-is = Va bene, resta tutto com'è.
    .terse = Va bene, resta così.

button-track-order = Dov'è il mio ordine?
button-cancel-order = Annullare l'ordine
button-cancel-item = Annullare questo articolo
button-change-address = Cambiare l'indirizzo
button-return-request = Restituire un articolo
button-exchange-request = Cambiare un articolo
button-refund-status = Dov'è il mio rimborso?
button-product-availability = È disponibile?
button-changed-mind = Ho cambiato idea
button-other-product = Qualcos'altro
button-wait = Preferisco aspettare

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Grazie, { $name }. Ho trovato il suo ordine { $order }.
    .terse = Ordine { $order } trovato.
apology = Mi dispiace: non sarebbe dovuto accadere. Provvedo a rimediare.
    .terse = Me ne dispiace.
thanks-patience = Grazie per avercelo detto e per la sua pazienza.
    .terse = Grazie per la sua pazienza.
goodwill-exception = Glielo propongo in via eccezionale, come gesto di cortesia; non costituisce un precedente per altri ordini.
    .terse = È un'eccezione.

restate-missing-lines =
    Verifico di aver capito bene: nell'ordine { $order } manca quanto segue:
    { $lines }
    È corretto?
    .terse =
        Ordine { $order }, manca:
        { $lines }
        Giusto?
missing-line = { $missing } su { $ordered } × { $item }
button-more-missing = Manca anche altro

## Products of the shop

stock-in = Abbiamo { $item } in magazzino al prezzo di { $amount }.
stock-out = { $at ->
        [unknown] Al momento non abbiamo { $item } in magazzino.
       *[other] Al momento non abbiamo { $item } in magazzino; il prossimo arrivo è previsto per { DATETIME($at, dateStyle: "full") }.
    }
ask-which-product = Di quale prodotto si tratta? Per favore, ne scriva il nome come appare nel nostro negozio. Se si tratta di un ordine, mi invii il numero d'ordine.
    .terse = Quale prodotto o quale ordine?
button-notify = Vorrei un avviso quando torna
notify-noted = Le scriverò qui quando avremo di nuovo { $item } in magazzino.
    .terse = Le scriverò qui quando ci arriva.
notify-back = Buone notizie: abbiamo di nuovo { $item } in magazzino.
## A clause of the shop's own

explain-policy = Ho controllato che cosa prevedono le nostre condizioni per un caso come il suo: una clausola lo regola. Se la vede diversamente, un operatore verificherà volentieri.
    .terse = Una clausola delle nostre condizioni lo regola. Dubbi? Chieda di parlare con un operatore.
## Dopo un caso

survey = Come valuta il nostro aiuto nel caso { $ref }? 1 è pessimo, 5 è eccellente.
    .terse = Caso { $ref }: da 1 (pessimo) a 5 (eccellente)?
survey-comment = Grazie. Se vuole, mi dica in poche parole perché.
    .terse = Grazie. Perché, in poche parole?
survey-thanks = Grazie per la sua opinione.
check-in = A quest'ora dovrebbe avere ricevuto { $item }. È arrivato, ed è tutto a posto?
    .terse = { $item }: è arrivato?
check-in-thanks = Mi fa piacere. Allora il caso { $ref } è risolto.
    .terse = Mi fa piacere.
goods-on-their-way = Il nuovo invio è in viaggio e dovrebbe arrivare entro { DATETIME($by, dateStyle: "full") }. Allora le chiederò se è arrivato. Se preferisce parlare con un operatore, basta dirmelo.
    .terse = È in viaggio, entro { DATETIME($by, dateStyle: "full") }. Allora le chiederò.
money-on-its-way = Il suo denaro è in arrivo e dovrebbe esserci entro { DATETIME($by, dateStyle: "full") }. Se preferisce parlare con un operatore, basta dirmelo.
    .terse = Il denaro dovrebbe arrivare entro { DATETIME($by, dateStyle: "full") }.
case-reopened = Mi dispiace che non sia ancora a posto. Ho riaperto il suo caso { $ref }: non deve ripetere nulla.
    .terse = Mi dispiace. Il caso { $ref } è di nuovo aperto.
button-arrived = Sì, è arrivato
button-still-wrong = C'è ancora un problema

# Telegram

telegram-help = Scriva con parole sue che cosa non va con il suo ordine e mandi foto, se ne ha. /status dice a che punto è il suo caso, /human la mette in contatto con un operatore, /language cambia lingua, /delete spiega come far cancellare i suoi dati.
telegram-unreadable = Posso solo leggere testo e guardare foto. Per favore, lo scriva a parole o mandi una foto.
telegram-private-only = Aiuto ogni cliente singolarmente, quindi non posso parlare in gruppi o canali. Per favore, mi scriva in una chat privata.
telegram-outdated = Questi pulsanti non valgono più. Per favore, usi i più recenti o mi scriva.
telegram-delete = Non posso cancellare i suoi dati da solo; deve farlo una persona del negozio. Vuole che lo chieda io? Cancellare questa chat la toglie solo dal suo Telegram.
telegram-delete-asked = Ho chiesto a una persona di cancellare i suoi dati. Qui leggerà che cosa viene cancellato e che cosa deve restare finché un caso è aperto.
telegram-too-fast = Scrive più in fretta di quanto io possa leggere. Nulla va perso: continuo tra un momento.
telegram-moved = La sua conversazione continua qui su Telegram. Non dovrà ripetere nulla.
telegram-link-over = Questo link è già stato usato o è troppo vecchio. Per favore, ne prenda uno nuovo sul sito del negozio, oppure scriva qui che cosa è successo.
telegram-link-busy = Il suo caso { $ref } è ancora aperto in questa chat. Risolviamo prima quello; il link vale per un quarto d'ora.
telegram-status-none = Non ha casi aperti. Scriva che cosa è successo e controllo.
telegram-status-open = Il suo caso { $ref } è aperto e ci sto lavorando con lei. Se le ho chiesto qualcosa, per favore risponda.
telegram-status-person = Il suo caso { $ref } è in mano a un operatore. Riceverà una risposta qui entro le { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) } di { DATETIME($answer_by, dateStyle: "full") }.
telegram-status-taken = { $name } segue il suo caso { $ref } e le risponde qui.
telegram-status-doing = Ciò che abbiamo concordato per il suo caso { $ref } è in corso. Le scriverò qui quando sarà fatto.
telegram-status-settled = Il suo caso { $ref } è risolto. Se qualcosa ancora non va, scriva pure qui.
telegram-command-help = Che cosa posso fare
telegram-command-status = A che punto è il mio caso
telegram-command-human = Parlare con un operatore
telegram-command-language = Scegliere la lingua
telegram-command-delete = Far cancellare i miei dati
