# Was der Assistent sagt, auf Deutsch und mit Sie. Schlüssel und Argumente sind die von en.ftl.
# Vor einer Entscheidung wird nichts eingeräumt und nichts versprochen: „Es tut mir leid, dass Sie ...“, nie „dass wir ...“.

## Begrüßung und Abschied

hello = Guten Tag!
greet = Guten Tag! Ich helfe Ihnen gern, wenn mit einer Bestellung etwas nicht stimmt. Was ist passiert?
    .terse = Guten Tag! Was ist passiert?
goodbye = Auf Wiedersehen und danke für Ihre Nachricht.
    .terse = Auf Wiedersehen!
thank = Gern geschehen.
bot-challenge = Ich bin der automatische Assistent des Shops. Vieles kann ich sofort klären, und wenn Sie lieber mit einem Menschen sprechen, sagen Sie es einfach.
    .terse = Ich bin ein automatischer Assistent. Lieber ein Mensch? Sagen Sie es einfach.
anything-else = Kann ich sonst noch etwas für Sie tun?
    .terse = Sonst noch etwas?
out-of-scope = Ich kann nur bei Bestellungen aus diesem Shop helfen. Schreiben Sie mir, was mit Ihrer nicht stimmt, oder fragen Sie nach einem Menschen.
    .terse = Ich kann nur bei Bestellungen aus diesem Shop helfen.
complain-service = Es tut mir leid, dass Sie schlechte Erfahrungen gemacht haben. Schreiben Sie mir, was passiert ist, dann sehe ich es mir an. Sie können auch jederzeit nach einem Menschen fragen.
    .terse = Das tut mir leid. Was ist passiert?

## Regelungen

ask-return-policy = Unbenutzte Artikel können Sie innerhalb von { $return_days ->
        [one] einem Tag
       *[other] { $return_days } Tagen
    } nach der Lieferung zurückschicken. { $postage ->
        [shop] Das Rückporto übernehmen wir.
       *[buyer] Das Rückporto tragen Sie, außer wenn der Fehler bei uns liegt.
    } Ihr Geld erhalten Sie innerhalb von { $refund_days ->
        [one] einem Werktag
       *[other] { $refund_days } Werktagen
    } zurück, nachdem das Paket bei uns angekommen ist.
    .terse = Rückgabe: { $return_days ->
        [one] ein Tag
       *[other] { $return_days } Tage
    } ab Lieferung, unbenutzt. Erstattung innerhalb von { $refund_days ->
        [one] einem Werktag
       *[other] { $refund_days } Werktagen
    }.
ask-refund-policy = Sobald eine Erstattung vereinbart oder eine Rücksendung bei uns angekommen ist, erhalten Sie Ihr Geld innerhalb von { $refund_days ->
        [one] einem Werktag
       *[other] { $refund_days } Werktagen
    } auf dem Weg zurück, auf dem Sie bezahlt haben.
    .terse = Erstattungen dauern bis zu { $refund_days ->
        [one] einen Werktag
       *[other] { $refund_days } Werktage
    } und gehen auf Ihr Zahlungsmittel zurück.
ask-shipping-policy = Den zugesagten Liefertag finden Sie in Ihrer Bestellbestätigung. Ist das Paket bis dahin nicht da, schicken Sie mir die Bestellnummer, dann sehe ich nach.
    .terse = Der Liefertag steht in der Bestätigung. Nichts da? Schicken Sie mir die Bestellnummer.
ask-payment-methods = Sie können mit allen Zahlungsarten bezahlen, die an der Kasse angezeigt werden. Erstattungen gehen immer denselben Weg zurück.
    .terse = Alle Zahlungsarten an der Kasse. Erstattungen gehen denselben Weg zurück.

## Das Problem verstehen

ask-what-happened = Was ist mit Ihrer Bestellung passiert?
    .terse = Was ist passiert?
empathy-missing-items = Es tut mir leid, dass Ihnen ein Teil Ihrer Bestellung fehlt. Sehen wir gemeinsam nach.
    .terse = Schade, dass Ihnen etwas fehlt.
empathy-late-delivery = Es tut mir leid, dass Sie noch warten. Sehen wir nach, wo Ihre Bestellung ist.
    .terse = Tut mir leid, dass Sie warten.
empathy-not-received = Es tut mir leid, dass Sie Ihr Paket nicht haben. Finden wir heraus, wo es ist.
    .terse = Schade, dass Ihr Paket nicht da ist.
empathy-quality-complaint = Es tut mir leid, dass Sie Ärger mit einem Artikel haben. Sehen wir uns das genau an.
    .terse = Schade, dass Sie Ärger damit haben.
empathy-wrong-item = Es tut mir leid, dass Sie nicht das Bestellte vorgefunden haben. Sehen wir nach.
    .terse = Schade, dass etwas anderes kam.
empathy-billing-duplicate = Ich verstehe, dass eine doppelte Abbuchung Sie beunruhigt. Prüfen wir jede einzelne.
    .terse = Prüfen wir die Abbuchungen.
empathy-billing-unrecognised = Ich verstehe, dass eine unbekannte Abbuchung Sie beunruhigt. Finden wir heraus, was es ist.
    .terse = Suchen wir die Abbuchung.
empathy-subscription-charge = Ich verstehe, dass Sie mit dieser Abbuchung nicht gerechnet haben. Sehen wir uns Ihr Abo an.
    .terse = Sehen wir uns das Abo an.
one-at-a-time = Klären wir zuerst, was noch offen ist; danach kümmere ich mich um das andere Problem.
    .terse = Erst das Offene, dann das andere Problem.
two-problems = Ich kümmere mich nacheinander darum. Zuerst: „{ $first }“. Für danach notiert: „{ $other }“.
    .terse = Zuerst: „{ $first }“. Dann: „{ $other }“.
next-problem = Nun zu dem anderen Problem, das Sie genannt haben: „{ $problem }“. Ihr Fall dazu ist { $ref }.
    .terse = Als Nächstes: „{ $problem }“. Fall { $ref }.

ask-order-number = Um welche Bestellung geht es? Die Nummer sieht aus wie A-1001 und steht in Ihrer Bestätigungs-E-Mail.
    .terse = Ihre Bestellnummer, bitte (wie A-1001).
where-order-number = Die Bestellnummer steht oben in Ihrer Bestätigungs-E-Mail und auf dem Blatt im Paket. Sie sieht aus wie A-1001.
    .terse = Sie steht in der Bestätigungs-E-Mail, wie A-1001.
ask-email = Danke. Mit welcher E-Mail-Adresse haben Sie bestellt? Ich frage, damit nur Sie die Bestellung { $order } öffnen können.
    .terse = Mit welcher E-Mail-Adresse bestellt?
order-not-found = Ich finde keine Bestellung { $order } zu dieser E-Mail-Adresse. Bitte schicken Sie mir beides noch einmal, genau so, wie es in der Bestätigung steht.
    .terse = Diese Bestellung finde ich zu dieser E-Mail-Adresse nicht. Bitte beides noch einmal.
order-lookup-closed = Mehrere Versuche haben nicht gepasst. Zur Sicherheit kann ich hier eine Stunde lang keine Bestellungen nachschlagen. Ein Mensch kann Ihnen jetzt weiterhelfen.
    .terse = Zu viele Versuche. Bitte eine Stunde warten oder nach einem Menschen fragen.
ask-line-missing = Danke, { $name }. Welcher Artikel der Bestellung { $order } fehlt?
    .terse = Welcher Artikel fehlt?
ask-line = Danke, { $name }. Um welchen Artikel der Bestellung { $order } geht es?
    .terse = Welcher Artikel?
ask-count = Sie haben { $ordered } × { $item } bestellt. Wie viele davon sind angekommen?
    .terse = Wie viele von { $ordered } sind da?
ask-count-affected = Sie haben { $ordered } × { $item } bestellt. Um wie viele davon geht es?
    .terse = Wie viele von { $ordered }?
ask-photo-arrived = Bitte schicken Sie mir ein Foto von allem, was angekommen ist. Benutzen Sie dafür das Bild-Symbol unten.
    .terse = Bitte ein Foto von dem, was ankam.
    .telegram = Bitte schicken Sie mir ein Foto von allem, was angekommen ist.
ask-photo-again-arrived = Mit einem Foto kann ich sofort entscheiden. Der geöffnete Karton oder der Lieferschein neben dem, was ankam, genügt. Wenn Sie keines haben, sagen Sie es mir, dann sieht ein Mensch es sich an.
    .terse = Der offene Karton genügt. Kein Foto? Dann sieht ein Mensch es sich an.
ask-photo-fault = Bitte schicken Sie mir ein Foto, auf dem das Problem zu sehen ist. Benutzen Sie dafür das Bild-Symbol unten.
    .terse = Bitte ein Foto vom Problem.
    .telegram = Bitte schicken Sie mir ein Foto, auf dem das Problem zu sehen ist.
ask-photo-again-fault = Mit einem Foto kann ich sofort entscheiden. Jedes Bild des Artikels oder seines Etiketts genügt. Wenn Sie keines haben, sagen Sie es mir, dann sieht ein Mensch es sich an.
    .terse = Jedes Bild davon genügt. Kein Foto? Dann sieht ein Mensch es sich an.
photo-received = Danke, ich habe Ihr Foto.
    .terse = Foto ist da.
photo-not-seen = Ich sehe noch kein Foto. Bitte benutzen Sie das Bild-Symbol neben dem Textfeld.
    .terse = Noch kein Foto da. Bitte schicken Sie eines.
    .telegram = Ich sehe noch kein Foto. Bitte schicken Sie es hier in den Chat.

restate-missing-items = Damit ich Sie richtig verstehe: In der Bestellung { $order } { $missing ->
        [one] fehlt
       *[other] fehlen
    } { $missing } von { $ordered } × { $item }. Stimmt das?
    .terse = Bestellung { $order }: { $missing } von { $ordered } × { $item } { $missing ->
        [one] fehlt
       *[other] fehlen
    }. Stimmt das?
restate-late-delivery = { $at ->
        [unknown] Damit ich Sie richtig verstehe: Sie warten noch auf { $item } aus der Bestellung { $order }. Stimmt das?
       *[other] Damit ich Sie richtig verstehe: Sie warten noch auf { $item } aus der Bestellung { $order }, zugesagt für den { DATETIME($at, dateStyle: "long") }. Stimmt das?
    }
    .terse = Sie warten noch auf { $item } aus { $order }. Stimmt das?
restate-not-received = Damit ich Sie richtig verstehe: Laut Paketdienst wurde die Bestellung { $order } zugestellt, aber Sie haben sie nicht. Stimmt das, und ist dies Ihre Adresse: { $address }?
    .terse = Bestellung { $order }: als zugestellt gemeldet ({ $address }), nicht da. Stimmt das?
restate-quality-complaint = Damit ich Sie richtig verstehe: In der Bestellung { $order } { $count ->
        [one] ist
       *[other] sind
    } { $count } von { $ordered } × { $item } mangelhaft oder nicht so, wie Sie es erwartet haben. Stimmt das?
    .terse = Bestellung { $order }: Mit { $count } von { $ordered } × { $item } stimmt etwas nicht. Richtig?
restate-wrong-item = Damit ich Sie richtig verstehe: Mit der Bestellung { $order } haben Sie statt { $count } × { $item } etwas anderes erhalten. Stimmt das?
    .terse = Bestellung { $order }: Statt { $count } × { $item } kam etwas anderes. Stimmt das?
restate-billing-duplicate = Damit ich Sie richtig verstehe: Sie sehen zwei Abbuchungen für die Bestellung { $order }. Stimmt das?
    .terse = Bestellung { $order }: zwei Abbuchungen. Stimmt das?
restate-billing-unrecognised = Damit ich Sie richtig verstehe: Rund um die Bestellung { $order } gibt es eine Abbuchung, die Sie nicht kennen. Stimmt das?
    .terse = Eine unbekannte Abbuchung rund um { $order }. Stimmt das?
restate-subscription-charge = Damit ich Sie richtig verstehe: Das Abo { $order } wurde abgebucht, und Sie wollten das nicht. Stimmt das?
    .terse = Ungewollte Abbuchung für das Abo { $order }. Stimmt das?
restate-unstated = Damit ich Sie richtig verstehe: Es geht um die Bestellung { $order }. Stimmt das?
    .terse = Es geht um { $order }. Stimmt das?
ask-correction = Danke für den Hinweis. Was soll ich berichtigen?
    .terse = Was soll ich berichtigen?
not-understood = Entschuldigung, das habe ich nicht verstanden.
    .terse = Das habe ich leider nicht verstanden.
not-understood-open = Entschuldigung, das habe ich nicht verstanden. Worum geht es?
    .terse = Das habe ich leider nicht verstanden. Worum geht es?
ask-which-kind = Ich möchte sicher sein, dass ich Sie richtig verstehe. Worum geht es?
    .terse = Was davon trifft zu?

## Angebote

offer-resend = Ich kann Ihnen { $item } noch einmal schicken, für Sie kostenlos. Das Angebot gilt bis { DATETIME($until, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($until) }. Sind Sie einverstanden?
    .terse = { $item } noch einmal, kostenlos. Einverstanden?
offer-replacement = Ich kann Ihnen { $item } als Ersatz schicken, für Sie kostenlos. Das Angebot gilt bis { DATETIME($until, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($until) }. Sind Sie einverstanden?
    .terse = Kostenloser Ersatz: { $item }. Einverstanden?
offer-partial-refund = Ich kann Ihnen { $amount } erstatten, auf dem Weg, auf dem Sie bezahlt haben. Das Angebot gilt bis { DATETIME($until, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($until) }. Sind Sie einverstanden?
    .terse = { $amount } zurück. Einverstanden?
offer-full-refund = Ich kann Ihnen den vollen Betrag von { $amount } erstatten, auf dem Weg, auf dem Sie bezahlt haben. Das Angebot gilt bis { DATETIME($until, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($until) }. Sind Sie einverstanden?
    .terse = Die vollen { $amount } zurück. Einverstanden?
offer-return-and-refund = Sie können den Artikel auf unsere Kosten zurückschicken, und sobald er da ist, erstatte ich Ihnen { $amount }. Das Angebot gilt bis { DATETIME($until, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($until) }. Sind Sie einverstanden?
    .terse = Rücksendung auf unsere Kosten, dann { $amount } zurück. Einverstanden?
offer-refund-duplicate = Es wurde tatsächlich zweimal abgebucht, das tut mir leid. Ich kann Ihnen { $amount } erstatten. Das Angebot gilt bis { DATETIME($until, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($until) }. Sind Sie einverstanden?
    .terse = { $amount } doppelt abgebucht: zurück an Sie. Einverstanden?
offer-refund-renewal = Ich kann Ihnen die letzte Verlängerung von { $amount } erstatten. Das Angebot gilt bis { DATETIME($until, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($until) }. Sind Sie einverstanden?
    .terse = Die Verlängerung von { $amount } zurück. Einverstanden?
offer-store-credit = Ich kann Ihnen { $amount } als Guthaben für Ihre nächste Bestellung geben. Das Angebot gilt bis { DATETIME($until, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($until) }. Sind Sie einverstanden?
    .terse = { $amount } Guthaben. Einverstanden?
offer-goodwill = Als einmalige Kulanz kann ich Ihnen { $amount } auszahlen, während Sie auf das Paket warten. Das Angebot gilt bis { DATETIME($until, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($until) }. Sind Sie einverstanden?
    .terse = { $amount } aus Kulanz für das Warten. Einverstanden?
offer-rights = Ihre gesetzlichen Rechte bleiben davon unberührt, wie auch immer Sie sich entscheiden.
    .terse = Ihre gesetzlichen Rechte bleiben unberührt.
offer-declined = Ich verstehe.
offer-expired = Dieses Angebot ist nicht mehr offen. Ich sehe mir Ihren Fall noch einmal an.
    .terse = Das Angebot ist abgelaufen. Einen Moment.
why-clause = Das ergibt sich aus unseren Regelungen, Fassung { $version }, Punkt { $clause }: { $title }.
    .terse = Regelungen { $version }, { $clause }: { $title }.
why-question = Ich frage, damit ich Ihre Bestellung prüfen und nachsehen kann, was unsere Regelungen dafür vorsehen.
    .terse = Damit ich Ihre Bestellung prüfen kann.
remedy-granted = Danke, ich veranlasse das jetzt.
    .terse = Wird veranlasst.
done-resend = Erledigt: { $item } schicken wir Ihnen noch einmal, voraussichtlich da bis { DATETIME($by, dateStyle: "long") }. Ihre Referenz ist { $reference }.
    .terse = Erledigt: { $item } bis { DATETIME($by, dateStyle: "medium") }. Referenz { $reference }.
done-replacement = Erledigt: { $item } schicken wir Ihnen als Ersatz, voraussichtlich da bis { DATETIME($by, dateStyle: "long") }. Ihre Referenz ist { $reference }.
    .terse = Erledigt: Ersatz bis { DATETIME($by, dateStyle: "medium") }. Referenz { $reference }.
done-partial-refund = Erledigt: { $amount } sind auf dem Weg zurück zu Ihnen und sollten bis { DATETIME($by, dateStyle: "long") } ankommen. Ihre Referenz ist { $reference }.
    .terse = Erledigt: { $amount } zurück bis { DATETIME($by, dateStyle: "medium") }. Referenz { $reference }.
done-full-refund = Erledigt: Der volle Betrag von { $amount } ist auf dem Weg zurück zu Ihnen und sollte bis { DATETIME($by, dateStyle: "long") } ankommen. Ihre Referenz ist { $reference }.
    .terse = Erledigt: { $amount } zurück bis { DATETIME($by, dateStyle: "medium") }. Referenz { $reference }.
done-return-and-refund = Erledigt: Die Rücksendung ist vereinbart, und { $amount } sollten bis { DATETIME($by, dateStyle: "long") } wieder bei Ihnen sein. Ihre Referenz ist { $reference }.
    .terse = Erledigt: Rücksendung vereinbart, { $amount } bis { DATETIME($by, dateStyle: "medium") }. Referenz { $reference }.
done-refund-duplicate = Erledigt: Die zweite Abbuchung von { $amount } ist auf dem Weg zurück zu Ihnen und sollte bis { DATETIME($by, dateStyle: "long") } ankommen. Ihre Referenz ist { $reference }.
    .terse = Erledigt: { $amount } zurück bis { DATETIME($by, dateStyle: "medium") }. Referenz { $reference }.
done-refund-renewal = Erledigt: Die Verlängerung von { $amount } ist auf dem Weg zurück zu Ihnen und sollte bis { DATETIME($by, dateStyle: "long") } ankommen. Ihre Referenz ist { $reference }.
    .terse = Erledigt: { $amount } zurück bis { DATETIME($by, dateStyle: "medium") }. Referenz { $reference }.
done-store-credit = Erledigt: { $amount } Guthaben stehen Ihnen ab sofort zur Verfügung. Ihre Referenz ist { $reference }.
    .terse = Erledigt: { $amount } Guthaben. Referenz { $reference }.
done-goodwill = Erledigt: { $amount } sind auf dem Weg zu Ihnen und sollten bis { DATETIME($by, dateStyle: "long") } ankommen. Ihre Referenz ist { $reference }.
    .terse = Erledigt: { $amount } bis { DATETIME($by, dateStyle: "medium") }. Referenz { $reference }.
done-explain = Erledigt: Alles ist in Ihrem Fall { $ref } festgehalten.
    .terse = Im Fall { $ref } festgehalten.
withdrawn = In Ordnung, ich habe den Fall { $ref } geschlossen. Wenn Sie doch noch etwas brauchen, schreiben Sie mir jederzeit.
    .terse = Fall { $ref } ist geschlossen. Schreiben Sie jederzeit.

## Was gefunden wurde: Es steht vor einer Entscheidung, die darauf beruht. Die Listen bestehen aus den Antworten darunter.

charges-found =
    Ich habe mir alle Abbuchungen zur Bestellung { $order } angesehen:
    { $charges }
charge-taken = { $amount } abgebucht am { DATETIME($on, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($on) }
charge-paid-back = { $amount } abgebucht am { DATETIME($on, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($on) }, davon { $refunded } erstattet
charge-held = { $amount } nur vorgemerkt am { DATETIME($on, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($on) }, nicht abgebucht
charge-released = { $amount } nur vorgemerkt am { DATETIME($on, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($on) }, inzwischen freigegeben
parcels-found =
    Das hat der Paketdienst zur Bestellung { $order } gemeldet:
    { $parcels }
parcel-preparing = { $item }: noch nicht beim Paketdienst
parcel-in-transit = { $at ->
        [unknown] { $item }: unterwegs mit { $carrier }, Sendungsnummer { $tracking }
       *[other] { $item }: unterwegs mit { $carrier }, Sendungsnummer { $tracking }, zuletzt gescannt am { DATETIME($at, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item }: zugestellt durch { $carrier }, Sendungsnummer { $tracking }
       *[other] { $item }: zugestellt durch { $carrier } am { DATETIME($at, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($at) }, Sendungsnummer { $tracking }
    }
parcel-returned = { $item }: mit { $carrier } auf dem Rückweg zu uns, Sendungsnummer { $tracking }

## Erklärungen: Im Moment steht nichts aus. Eine Schaltfläche daneben führt zu einem Menschen.

explain-on-its-way = { $at ->
        [unknown] Ich habe nachgesehen: Worauf Sie warten, ist unterwegs. Wenn es länger dauert als erwartet, schreiben Sie mir hier, dann sehe ich wieder nach.
       *[other] Ich habe nachgesehen: Worauf Sie warten, ist unterwegs und für den { DATETIME($at, dateStyle: "long") } zugesagt, also noch nicht verspätet. Ist es bis dahin nicht da, schreiben Sie mir hier, dann sehe ich wieder nach.
    }
    .terse = { $at ->
        [unknown] Es ist unterwegs. Dauert es zu lange? Schreiben Sie hier.
       *[other] Es ist unterwegs, zugesagt für den { DATETIME($at, dateStyle: "medium") }. Bis dahin nichts da? Schreiben Sie hier.
    }
explain-arrived-in-time = { $at ->
        [unknown] Ich habe nachgesehen: Laut Paketdienst ist Ihre Bestellung innerhalb der zugesagten Zeit angekommen.
       *[other] Ich habe nachgesehen: Laut Paketdienst ist Ihre Bestellung am { DATETIME($at, dateStyle: "long") } angekommen, innerhalb der zugesagten Zeit.
    } Wenn es anders war, sieht ein Mensch es sich gern an.
    .terse = { $at ->
        [unknown] Laut Paketdienst pünktlich angekommen.
       *[other] Laut Paketdienst pünktlich angekommen, am { DATETIME($at, dateStyle: "medium") }.
    } War es anders? Fragen Sie nach einem Menschen.
explain-wait-after-scan = Der Paketdienst hat die Zustellung erst vor Kurzem gemeldet, und manchmal kommt die Meldung vor dem Paket. Bitte fragen Sie bei den Nachbarn und sehen Sie am Ablageort nach. { $at ->
        [unknown] Taucht es nicht bald auf, schreiben Sie mir hier, dann sehe ich wieder nach.
       *[other] Ist es bis { DATETIME($at, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($at) } nicht aufgetaucht, schreiben Sie mir hier, dann sehe ich wieder nach.
    }
    .terse = Die Zustellung wurde erst vor Kurzem gemeldet. Bitte bei den Nachbarn fragen. { $at ->
        [unknown] Immer noch nichts da? Schreiben Sie hier.
       *[other] Bis { DATETIME($at, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($at) } nichts da? Schreiben Sie hier.
    }
explain-no-duplicate = Ich habe alle Abbuchungen zu Ihrer Bestellung geprüft: Keine erfolgte doppelt. Wenn Ihr Kontoauszug etwas anderes zeigt, sieht ein Mensch es sich gern mit Ihnen an.
    .terse = Geprüft: Nichts wurde doppelt abgebucht. Noch unsicher? Fragen Sie nach einem Menschen.
explain-authorisation = Ich habe alle Abbuchungen zu Ihrer Bestellung geprüft: Keine erfolgte doppelt. Der andere Betrag ist nur vorgemerkt, nicht abgebucht, und die Vormerkung endet von selbst, { $at ->
        [unknown] meist nach einigen Tagen.
       *[other] spätestens am { DATETIME($at, dateStyle: "long") }.
    } Wenn sie danach noch da ist, schreiben Sie mir hier.
    .terse = Nichts wurde doppelt abgebucht. Der andere Betrag ist nur vorgemerkt und wird { $at ->
        [unknown] von selbst frei.
       *[other] spätestens am { DATETIME($at, dateStyle: "medium") } frei.
    }
explain-charges = Ich habe nachgesehen: Alle Abbuchungen, die ich finde, gehören zu dieser Bestellung. Auf dem Kontoauszug können sie unter dem Namen des Zahlungsdienstes stehen oder aufgeteilt sein, wenn in mehreren Paketen geliefert wurde. Wenn eine trotzdem nicht passt, sieht ein Mensch sie sich gern mit Ihnen an.
    .terse = Alle gefundenen Abbuchungen gehören zu dieser Bestellung. Eine passt nicht? Fragen Sie nach einem Menschen.
explain-renewal-window-over = { $at ->
        [unknown] Ich habe nachgesehen: Die Frist, in der ich die letzte Verlängerung erstatten darf, ist vorbei.
       *[other] Ich habe nachgesehen: Ihr Abo wurde zuletzt am { DATETIME($at, dateStyle: "long") } verlängert, und die Frist, in der ich diese Verlängerung erstatten darf, ist vorbei.
    } Beim Abo selbst kann Ihnen ein Mensch weiterhelfen.
    .terse = { $at ->
        [unknown] Die Frist für die Erstattung der Verlängerung ist vorbei.
       *[other] Die Frist für die Erstattung der Verlängerung vom { DATETIME($at, dateStyle: "medium") } ist vorbei.
    } Beim Rest hilft ein Mensch.

## Ein Mensch

handoff-asked-for = Ich gebe Sie an einen Menschen aus unserem Team weiter, mit allem, was Sie mir geschrieben haben; Sie müssen nichts wiederholen. Eine Antwort erhalten Sie hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Ein Mensch antwortet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-over-authority = Danke. Das darf ich nicht allein entscheiden. Deshalb gebe ich Ihren Fall mit allem, was Sie mir geschrieben haben, an einen Menschen weiter. Eine Antwort erhalten Sie hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Das entscheidet ein Mensch und antwortet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-safety = Ihre Sicherheit geht vor: Bitte benutzen Sie den Artikel nicht weiter und halten Sie Abstand, wenn er heiß ist oder raucht. Ist jemand in Gefahr oder verletzt, rufen Sie den Notruf. Ich informiere gerade einen Menschen; eine Antwort erhalten Sie hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Bitte nicht weiter benutzen. Gefahr oder Verletzung? Notruf wählen. Ein Mensch antwortet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-legal = Danke, dass Sie mir das sagen. Jemand, der darauf richtig antworten kann, übernimmt und schreibt Ihnen hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Darauf antwortet hier ein Mensch bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-fraud-signal = Danke. Ein Mensch sieht sich Ihren Fall an und antwortet hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Ein Mensch sieht es sich an und antwortet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-repeat-claims = Danke. Über Ihren Fall entscheidet ein Mensch und antwortet hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Ein Mensch entscheidet und antwortet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-anger = Ich sehe, wie ärgerlich das ist, und Sie sollten mit einem Menschen sprechen. Alles, was Sie mir geschrieben haben, liegt vor, und eine Antwort erhalten Sie hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Ein Mensch übernimmt und antwortet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-not-understood = Leider verstehe ich Sie nicht gut genug, das tut mir leid. Ein Mensch übernimmt und antwortet hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Ich verstehe Sie leider nicht. Ein Mensch antwortet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-declined-offers = Ich verstehe. Mehr darf ich allein nicht anbieten, deshalb übernimmt ein Mensch mit allem, was Sie mir geschrieben haben. Eine Antwort erhalten Sie hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Ein Mensch übernimmt und antwortet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-evidence-missing = Kein Problem. Ein Mensch entscheidet ohne das Foto und antwortet hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Ein Mensch entscheidet ohne Foto und antwortet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
handoff-system-error = Entschuldigung, bei uns funktioniert gerade etwas nicht. Nichts von Ihnen ist verloren: Ein Mensch übernimmt und antwortet hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Hier hat leider etwas nicht funktioniert. Ein Mensch antwortet bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
agent-joined = { $name } ist jetzt im Chat.
bot-back = { $name } hat wieder an mich übergeben. Ich bin da, wenn Sie noch etwas brauchen.
    .terse = Ich bin wieder da. Sonst noch etwas?
case-resolved = Ihr Fall { $ref } ist geklärt. Wenn doch noch etwas nicht stimmt, schreiben Sie einfach hier.
    .terse = Fall { $ref } ist geklärt. Stimmt etwas nicht? Schreiben Sie einfach.
calm = Ich verstehe, wie ärgerlich das ist. Gehen wir es gemeinsam durch, Schritt für Schritt.
    .terse = Ich verstehe Sie. Schritt für Schritt.

## Entscheidung durch eine zweite Person: Jemand anderes entscheidet noch einmal

ruling-possible = Wenn Sie mit der Entscheidung nicht einverstanden sind, kann eine zweite Person neu entscheiden, die bisher nicht daran beteiligt war und beide Seiten liest. Darum können Sie bis { DATETIME($on, dateStyle: "long") } bitten.
    .terse = Nicht einverstanden? Eine zweite Person kann neu entscheiden; bitten Sie darum bis { DATETIME($on, dateStyle: "medium") }.
appeal-possible = Wenn Sie mit dieser Entscheidung nicht einverstanden sind, können Sie einmal Einspruch einlegen: Dann entscheidet eine weitere Person endgültig. Das ist bis { DATETIME($on, dateStyle: "long") } möglich.
    .terse = Nicht einverstanden? Sie können einmal Einspruch einlegen, bis { DATETIME($on, dateStyle: "medium") }.
ask-statement = Bitte schreiben Sie mir in einer Nachricht und mit Ihren eigenen Worten, womit Sie nicht einverstanden sind und was Sie fair fänden. Wer entscheidet, liest es so, wie Sie es schreiben, neben dem, was der Shop sagt. Wenn Sie weitere Fotos haben, schicken Sie sie bitte vorher.
    .terse = In einer Nachricht: Womit sind Sie nicht einverstanden, und was wäre fair? Fotos, falls vorhanden, bitte vorher.
handoff-ruling = Danke. Ihre Worte bleiben genau so erhalten, wie Sie sie geschrieben haben. Eine Person, die über diesen Fall noch nicht entschieden hat, liest beide Seiten und entscheidet hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }. Ihre Vorgangsnummer ist { $ref }.
    .terse = Genau so festgehalten. Eine andere Person entscheidet hier bis { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($answer_by) }. Vorgang { $ref }.
ruling-granted = { $name } hat über Ihren Fall { $ref } entschieden, und Sie bekommen, was die Entscheidung Ihnen zuspricht: Ich leite es jetzt in die Wege.
    .terse = { $name } hat zu Ihren Gunsten entschieden (Fall { $ref }). Ich leite es jetzt in die Wege.
ruling-stands = { $name } hat über Ihren Fall { $ref } entschieden: Es bleibt bei der bisherigen Entscheidung.
    .terse = { $name } hat über Fall { $ref } entschieden: Es bleibt dabei.
ruling-final = Diese Entscheidung ist von unserer Seite abschließend. Ihre gesetzlichen Rechte und Ihre Rechte gegenüber Ihrer Bank oder Ihrem Zahlungsdienst bleiben unberührt.
    .terse = Das ist von unserer Seite abschließend. Ihre gesetzlichen Rechte bleiben unberührt.
ruling-over = Die Frist, in der jemand anderes über diesen Fall entscheiden konnte, ist abgelaufen. Ein Mensch kann Ihnen mehr dazu sagen.
    .terse = Die Frist für eine neue Entscheidung ist abgelaufen. Ein Mensch kann Ihnen mehr sagen.
button-ruling = Neu entscheiden lassen
button-appeal = Einspruch einlegen

## Freigegebene Antworten: Menschen aus dem Shop schicken sie unter eigenem Namen und können sie vorher ändern

agent-hello = Guten Tag, mein Name ist { $name } und ich kümmere mich um Ihren Fall { $ref }. Ich lese alles, was Sie geschickt haben; Sie müssen also nichts wiederholen.
agent-waiting = Danke, dass Sie warten. Ich gehe Ihrem Fall noch nach und schreibe Ihnen hier, sobald ich mehr weiß.
agent-understand = Ich verstehe, wie ärgerlich das ist, und danke Ihnen für die klare Schilderung. Gehen wir es Schritt für Schritt durch.
agent-tell-more = Darf ich Sie bitten, mir noch etwas mehr zu erzählen? Was genau ist passiert, und wann haben Sie es zuerst bemerkt?
agent-order-number = Könnten Sie mir bitte die Bestellnummer schicken und die E-Mail-Adresse, mit der Sie bestellt haben? Die Nummer sieht aus wie A-1001 und steht in Ihrer Bestätigungs-E-Mail.
agent-address = Könnten Sie bitte die Adresse Ihrer Bestellung prüfen: { $address }? Sagen Sie mir, wenn daran etwas nicht stimmt.
agent-photo-item = Könnten Sie mir bitte ein Foto von { $item } schicken, auf dem das Problem zu sehen ist, und eines vom Etikett, falls es eines gibt?
agent-photo-parcel = Könnten Sie mir bitte ein Foto von allem schicken, was im Paket war, und eines vom Aufkleber auf dem Karton?
agent-photo-again = Danke für das Foto. Ich kann darauf noch nicht alles erkennen: Könnten Sie bitte noch eines machen, bei Tageslicht und etwas näher?
agent-keep = Bitte bewahren Sie alles, was angekommen ist, mit Verpackung und Etiketten auf, bis Ihr Fall geklärt ist. Es könnte noch gebraucht werden.
agent-neighbours = Beim Paketdienst ist Ihr Paket { $tracking } als zugestellt verzeichnet. Könnten Sie bitte bei den Nachbarn und den anderen an Ihrer Adresse fragen und überall nachsehen, wo Pakete abgelegt werden?
agent-asking-carrier = Ich frage bei { $carrier } nach Ihrem Paket mit der Sendungsnummer { $tracking }. Sobald ich eine Antwort habe, schreibe ich Ihnen hier.
agent-asking-warehouse = Ich frage in unserem Lager nach, was für die Bestellung { $order } gepackt und verschickt wurde. Sobald ich eine Antwort habe, schreibe ich Ihnen hier.
agent-asking-provider = Ich prüfe die Abbuchungen zur Bestellung { $order } mit dem Zahlungsdienst. Sobald ich eine Antwort habe, schreibe ich Ihnen hier.
agent-statement = Könnten Sie mir bitte Tag, Betrag und Namen der Abbuchung schicken, genau so, wie sie auf Ihrem Kontoauszug stehen? Karten- und Kontonummern lassen Sie bitte weg.
agent-asking-colleague = Ihr Fall { $ref } braucht eine Entscheidung, die ich nicht allein treffen darf. Deshalb habe ich jemanden im Team gefragt, der sie treffen darf. Sobald ich eine Antwort habe, schreibe ich Ihnen hier.
agent-send-back = Bitte verpacken Sie { $item } gut, schreiben Sie { $reference } außen auf das Paket und bewahren Sie den Einlieferungsbeleg auf, bis die Rücksendung abgeschlossen ist.
agent-safety = Bitte benutzen Sie { $item } nicht mehr, und verschicken Sie nichts, bevor wir mit Ihnen geklärt haben, wie das sicher geht.
agent-refusal = Ich habe zu Ihrem Fall { $ref } alles noch einmal gelesen und kann Ihnen nicht geben, worum Sie gebeten haben. Ihre gesetzlichen Rechte bleiben davon unberührt.
agent-second-look = Wenn Sie es anders sehen, können Sie neu entscheiden lassen, sobald Ihr Fall { $ref } hier abgeschlossen ist: Dann liest jemand, der bisher nicht beteiligt war, beide Seiten und entscheidet noch einmal.
agent-goodbye = Danke für Ihre Nachricht und alles Gute. Wenn noch etwas offen ist, schreiben Sie einfach wieder hier.

## Sprache

language-switched = Natürlich, machen wir auf Deutsch weiter.
    .terse = Weiter auf Deutsch.
language-guess = Ich antworte auf Deutsch. Möchten Sie lieber eine andere Sprache?
    .terse = Andere Sprache?
language-unsupported = Diese Sprache spreche ich leider noch nicht. Hier sind die, die ich spreche; auch ein Mensch kann Ihnen helfen.
    .terse = Diese Sprache spreche ich nicht. Bitte eine wählen oder einen Menschen.
ask-language = Welche Sprache möchten Sie?
    .terse = Welche Sprache?

## Dateien

upload-too-large = Die Datei ist größer als 10 MB. Bitte schicken Sie ein kleineres Foto.
upload-not-an-image = Die Datei ist kein Foto, das ich öffnen kann. Bitte schicken Sie ein Bild als JPEG, PNG, WebP, HEIC oder GIF.
upload-unsupported-type = Diese Art von Datei kann ich nicht öffnen. Bitte schicken Sie ein Bild als JPEG, PNG, WebP, HEIC oder GIF.
upload-bomb = Das Bild hat zu viele Pixel. Bitte schicken Sie ein kleineres.
upload-too-many = Das sind mehr Fotos, als ich auf einmal annehmen kann. Bitte versuchen Sie es in einer Minute noch einmal.

## Schaltflächen

button-right = Ja, das stimmt
button-wrong = Nein, nicht ganz
button-accept = Ja, bitte
button-decline = Nein, danke
button-why = Warum?
button-person = Mit einem Menschen sprechen
button-no-photo = Ich habe kein Foto
button-delete-data = Ja, um Löschung bitten
button-thanks = Danke
button-missing-items = Etwas fehlt
button-late-delivery = Meine Bestellung ist verspätet
button-quality-complaint = Etwas ist mangelhaft
button-not-received = Zugestellt, aber nicht da
button-wrong-item = Es kam der falsche Artikel
button-billing-duplicate = Ich wurde doppelt belastet
button-billing-unrecognised = Ich kenne die Abbuchung nicht
button-subscription-charge = Ungewollte Abo-Abbuchung

## Requests: what a buyer may have without a dispute

ask-refund-reason = Das sehe ich mir gern an. Worum geht es?
    .terse = Worum geht es?
wish-noted = Ihren Wunsch habe ich notiert; er gehört jetzt zu Ihrem Fall.
    .terse = Notiert.
ask-address = Ihre Bestellung würde an diese Adresse gehen: { $address }. Wohin soll sie stattdessen gehen? Bitte schicken Sie mir Straße und Hausnummer, Postleitzahl, Ort und Land in einer Nachricht.
    .terse = Bisher: { $address }. Bitte die neue Adresse mit Postleitzahl, Ort und Land.
ask-reason = Stimmt mit { $item } etwas nicht, oder haben Sie sich umentschieden?
    .terse = Stimmt etwas nicht, oder haben Sie sich umentschieden?
ask-product-exchange = Was möchten Sie im Tausch gegen { $item }? Diese Artikel sind vorrätig und kosten ungefähr gleich viel.
    .terse = Was statt { $item }?
ask-product-instead = { $at ->
        [unknown] { $item } haben wir zurzeit nicht vorrätig.
       *[other] { $item } haben wir zurzeit nicht vorrätig; neue Ware erwarten wir am { DATETIME($at, dateStyle: "long") }.
    } Möchten Sie stattdessen einen dieser Artikel, lieber warten oder diesen Artikel stornieren?
    .terse = { $at ->
        [unknown] { $item }: nicht vorrätig.
       *[other] { $item }: erwartet am { DATETIME($at, dateStyle: "medium") }.
    } Einer von diesen, warten oder stornieren?
parcel-back = { $item }: seit dem { DATETIME($on, dateStyle: "medium", timeStyle: "short") } Uhr { ZONE($on) } wieder bei uns, verschickt mit { $carrier }, Sendungsnummer { $tracking }

offer-cancellation = { $item } haben wir noch nicht verschickt. Ich kann das stornieren und Ihnen { $amount } erstatten. Sind Sie einverstanden?
    .terse = { $item } stornieren, { $amount } zurück. Einverstanden?
offer-end-subscription = Ich kann Ihr Abo ({ $item }) ab sofort beenden; es verlängert sich dann nicht mehr. Was bisher abgebucht wurde, bleibt davon unberührt. Sind Sie einverstanden?
    .terse = Abo ({ $item }) ab sofort beenden. Einverstanden?
offer-address-change = Ihre Bestellung geht dann an diese Adresse: { $address }. Ist das so richtig?
    .terse = An: { $address }. Richtig?
offer-return = Sie können { $item } unbenutzt bis { DATETIME($by, dateStyle: "long") } zurückschicken. Sobald die Rücksendung bei uns ist, erstatten wir Ihnen { $amount }. Soll ich die Rücksendung anmelden?
    .terse = { $item } bis { DATETIME($by, dateStyle: "medium") } zurückschicken, dann { $amount } zurück. Einverstanden?
offer-exchange = Sie können { $item } unbenutzt bis { DATETIME($by, dateStyle: "long") } zurückschicken. Sobald die Rücksendung bei uns ist, schicken wir Ihnen { $product }. Soll ich den Umtausch anmelden?
    .terse = { $item } bis { DATETIME($by, dateStyle: "medium") } zurückschicken, dann schicken wir { $product }. Einverstanden?
offer-substitution = Ich kann Ihnen { $product } statt { $item } schicken. Der Preisunterschied, den ich Ihnen erstatte, beträgt { $amount }. Sind Sie einverstanden?
    .terse = { $product } statt { $item }, { $amount } zurück. Einverstanden?

done-cancellation = Erledigt: Ich habe { $item } storniert. { $amount } sind auf dem Weg zurück zu Ihnen und sollten bis { DATETIME($by, dateStyle: "long") } ankommen. Ihre Referenz ist { $reference }.
    .terse = Storniert. { $amount } zurück bis { DATETIME($by, dateStyle: "medium") }. Referenz { $reference }.
done-end-subscription = Erledigt: Ihr Abo ({ $item }) ist ab sofort beendet und wird nicht mehr verlängert. Ihre Referenz ist { $reference }.
    .terse = Erledigt: Abo ({ $item }) beendet. Referenz { $reference }.
done-address-change = Erledigt: Ihre Bestellung geht an { $address }. Ihre Referenz ist { $reference }.
    .terse = Erledigt: Sie geht an { $address }. Referenz { $reference }.
done-return = Erledigt: Ihre Rücksendung von { $item } ist angemeldet. Bitte schreiben Sie { $reference } auf das Paket und schicken Sie es bis { DATETIME($by, dateStyle: "long") } an: { $address }.
    .terse = Erledigt. Bitte { $reference } auf das Paket schreiben und bis { DATETIME($by, dateStyle: "medium") } absenden an: { $address }.
done-exchange = Erledigt: Ihr Umtausch ist angemeldet, und wir haben { $product } für Sie zurückgelegt. Bitte schreiben Sie { $reference } auf das Paket mit { $item } und schicken Sie es bis { DATETIME($by, dateStyle: "long") } an: { $address }.
    .terse = Erledigt, zurückgelegt: { $product }. Bitte { $reference } auf das Paket schreiben und bis { DATETIME($by, dateStyle: "medium") } absenden an: { $address }.
done-substitution = Erledigt: Wir schicken Ihnen { $product } statt { $item }. Ihre Referenz ist { $reference }.
    .terse = Erledigt: { $product } statt { $item }. Referenz { $reference }.

explain-not-shipped = { $at ->
        [unknown] Ihre Bestellung wird vorbereitet und ist noch nicht beim Paketdienst.
       *[other] Ihre Bestellung wird vorbereitet und ist noch nicht beim Paketdienst. Zugesagt ist sie für den { DATETIME($at, dateStyle: "long") }.
    } Bis zum Versand können Sie sie noch stornieren oder die Adresse ändern.
    .terse = { $at ->
        [unknown] Sie wird vorbereitet.
       *[other] Sie wird vorbereitet, zugesagt für den { DATETIME($at, dateStyle: "medium") }.
    }
explain-late = { $at ->
        [unknown] Ihr Paket sollte inzwischen bei Ihnen sein.
       *[other] Ihr Paket war für den { DATETIME($at, dateStyle: "long") } zugesagt und sollte inzwischen bei Ihnen sein.
    } Soll ich der Sache nachgehen?
    .terse = Es sollte inzwischen bei Ihnen sein. Soll ich nachsehen?
explain-delivered = { $at ->
        [unknown] Laut Paketdienst wurde alles zugestellt.
       *[other] Laut Paketdienst war am { DATETIME($at, dateStyle: "long") } alles zugestellt.
    } Falls etwas nicht bei Ihnen angekommen ist, schreiben Sie mir.
    .terse = { $at ->
        [unknown] Laut Paketdienst zugestellt.
       *[other] Laut Paketdienst zugestellt, am { DATETIME($at, dateStyle: "medium") }.
    } Nicht da? Schreiben Sie mir.
explain-already-shipped = Ihre Bestellung ist schon verschickt, deshalb kann ich sie nicht mehr stornieren. Unbenutzte Artikel können Sie innerhalb von { $return_days ->
        [one] einem Tag
       *[other] { $return_days } Tagen
    } nach der Lieferung zurückschicken.
    .terse = Sie ist schon verschickt. Zurückschicken können Sie innerhalb von { $return_days ->
        [one] einem Tag
       *[other] { $return_days } Tagen
    } nach der Lieferung.
explain-address-fixed = Ihr Paket ist schon verschickt, deshalb kann ich die Adresse nicht mehr ändern. Ein Mensch kann beim Paketdienst nachfragen, ob noch etwas möglich ist.
    .terse = Es ist schon verschickt. Ein Mensch kann beim Paketdienst nachfragen.
explain-not-arrived = Was Sie zurückschicken möchten, ist noch nicht bei Ihnen angekommen. Ab der Lieferung haben Sie { $return_days ->
        [one] einen Tag
       *[other] { $return_days } Tage
    } Zeit, es unbenutzt zurückzuschicken.
    .terse = Es ist noch nicht angekommen. Danach haben Sie { $return_days ->
        [one] einen Tag
       *[other] { $return_days } Tage
    } Zeit.
explain-return-window-over = Unbenutzte Artikel können Sie innerhalb von { $return_days ->
        [one] einem Tag
       *[other] { $return_days } Tagen
    } nach der Lieferung zurückschicken; für { $item } ist diese Frist am { DATETIME($on, dateStyle: "long") } abgelaufen. Bei einem Mangel ist das anders: Wenn es einen gibt, schreiben Sie es mir. Ihre gesetzlichen Rechte bleiben unberührt.
    .terse = Die Rückgabefrist für { $item } ist am { DATETIME($on, dateStyle: "medium") } abgelaufen. Bei einem Mangel ist das anders: Schreiben Sie mir. Ihre gesetzlichen Rechte bleiben unberührt.
explain-paid-back = Diese Bestellung ist bereits vollständig erstattet, es bleibt also nichts mehr zu tun.
    .terse = Sie ist bereits vollständig erstattet.
explain-refunded = Von dieser Bestellung wurden { $amount } erstattet, auf dem Weg, auf dem Sie bezahlt haben. { $at ->
        [unknown] Je nach Bank dauert es einige Tage, bis Sie den Betrag sehen.
       *[other] Je nach Bank sehen Sie den Betrag spätestens am { DATETIME($at, dateStyle: "long") }.
    }
    .terse = { $amount } wurden erstattet. { $at ->
        [unknown] Banken brauchen einige Tage.
       *[other] Sie sehen es bis { DATETIME($at, dateStyle: "medium") }.
    }
explain-refund-due = Ihre Rücksendung ist bei uns angekommen. Sie erhalten Ihr Geld bis { DATETIME($on, dateStyle: "long") } auf dem Weg zurück, auf dem Sie bezahlt haben.
    .terse = Ihre Rücksendung ist da; das Geld kommt bis { DATETIME($on, dateStyle: "medium") }.
explain-refund-after-receipt = Ihre Rücksendung ist auf dem Weg zu uns. Ihr Geld erhalten Sie innerhalb von { $refund_days ->
        [one] einem Werktag
       *[other] { $refund_days } Werktagen
    } zurück, nachdem sie bei uns angekommen ist.
    .terse = Ihre Rücksendung ist unterwegs. Geld zurück innerhalb von { $refund_days ->
        [one] einem Werktag
       *[other] { $refund_days } Werktagen
    } nach Eingang.
explain-no-refund = Ich sehe zu dieser Bestellung bisher weder eine Erstattung noch eine Rücksendung. Worum geht es?
    .terse = Bisher keine Erstattung und keine Rücksendung. Worum geht es?
explain-back-order = { $at ->
        [unknown] { $item } haben wir zurzeit nicht vorrätig. Sobald neue Ware da ist, schicken wir sie Ihnen.
       *[other] { $item } haben wir zurzeit nicht vorrätig; neue Ware erwarten wir am { DATETIME($at, dateStyle: "long") }. Sobald sie da ist, schicken wir sie Ihnen.
    }
    .terse = { $at ->
        [unknown] { $item } schicken wir, sobald neue Ware da ist.
       *[other] { $item } erwarten wir am { DATETIME($at, dateStyle: "medium") }, dann Versand.
    }
explain-in-stock = Alles aus Ihrer Bestellung ist vorrätig und wird wie geplant verschickt.
    .terse = Alles ist vorrätig.
explain-ended = Dieses Abo ist bereits beendet; es wird nicht mehr verlängert.
    .terse = Es ist bereits beendet.
explain-left-as-is = In Ordnung, es bleibt alles, wie es ist.
    .terse = Gut, es bleibt, wie es ist.

button-track-order = Wo ist meine Bestellung?
button-cancel-order = Bestellung stornieren
button-cancel-item = Diesen Artikel stornieren
button-change-address = Adresse ändern
button-return-request = Etwas zurückschicken
button-exchange-request = Etwas umtauschen
button-refund-status = Wo ist meine Erstattung?
button-product-availability = Ist der Artikel vorrätig?
button-changed-mind = Ich habe mich umentschieden
button-other-product = Etwas anderes
button-wait = Ich warte

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Danke, { $name }. Ich habe Ihre Bestellung { $order } gefunden.
    .terse = Bestellung { $order } gefunden.
apology = Es tut mir leid: Das hätte nicht passieren dürfen. Ich bringe es in Ordnung.
    .terse = Das tut mir leid.
thanks-patience = Danke, dass Sie uns Bescheid gegeben haben, und danke für Ihre Geduld.
    .terse = Danke für Ihre Geduld.
goodwill-exception = Das biete ich ausnahmsweise aus Kulanz an; für andere Bestellungen gilt es nicht.
    .terse = Das ist eine Ausnahme.

restate-missing-lines =
    Damit ich Sie richtig verstehe: In der Bestellung { $order } fehlt Folgendes:
    { $lines }
    Stimmt das?
    .terse =
        Bestellung { $order }, es fehlt:
        { $lines }
        Richtig?
missing-line = { $missing } von { $ordered } × { $item }
button-more-missing = Es fehlt noch etwas anderes

## Products of the shop

stock-in = { $item } haben wir vorrätig; der Preis beträgt { $amount }.
stock-out = { $at ->
        [unknown] { $item } haben wir zurzeit nicht vorrätig.
       *[other] { $item } haben wir zurzeit nicht vorrätig; neue Ware erwarten wir am { DATETIME($at, dateStyle: "long") }.
    }
ask-which-product = Um welchen Artikel geht es? Bitte schreiben Sie seinen Namen so, wie er in unserem Shop steht. Geht es um eine Bestellung, schicken Sie mir die Bestellnummer.
    .terse = Welcher Artikel oder welche Bestellung?
button-notify = Bescheid geben, wenn wieder da
notify-noted = Ich schreibe Ihnen hier, sobald wir { $item } wieder vorrätig haben.
    .terse = Ich schreibe hier, sobald wieder Ware da ist.
notify-back = Gute Nachricht: Wir haben { $item } wieder vorrätig.
## A clause of the shop's own

explain-policy = Ich habe nachgesehen, was unsere Regelungen für einen Fall wie Ihren vorsehen: Ein Punkt darin entscheidet ihn. Wenn Sie es anders sehen, sieht ein Mensch es sich gern an.
    .terse = Ein Punkt unserer Regelungen entscheidet das. Unklar? Fragen Sie nach einem Menschen.
## Nach einem Fall

survey = Wie zufrieden sind Sie mit der Hilfe in Ihrem Fall { $ref }? 1 ist schlecht, 5 ist ausgezeichnet.
    .terse = Fall { $ref }: 1 (schlecht) bis 5 (ausgezeichnet)?
survey-comment = Danke. Wenn Sie möchten, schreiben Sie in ein paar Worten, warum.
    .terse = Danke. In ein paar Worten: warum?
survey-thanks = Danke für Ihre Rückmeldung.
check-in = { $item } müsste inzwischen bei Ihnen sein. Ist alles angekommen und in Ordnung?
    .terse = { $item }: alles angekommen?
check-in-thanks = Das freut mich. Dann ist Fall { $ref } erledigt.
    .terse = Das freut mich.
goods-on-their-way = Die neue Sendung ist unterwegs und sollte bis { DATETIME($by, dateStyle: "long") } bei Ihnen sein. Dann frage ich nach, ob sie da ist. Wenn Sie lieber mit einem Menschen sprechen, sagen Sie es einfach.
    .terse = Die Sendung ist unterwegs, bis { DATETIME($by, dateStyle: "long") }. Dann frage ich nach.
money-on-its-way = Ihr Geld ist auf dem Weg zurück und sollte bis { DATETIME($by, dateStyle: "long") } ankommen. Wenn Sie lieber mit einem Menschen sprechen, sagen Sie es einfach.
    .terse = Ihr Geld sollte bis { DATETIME($by, dateStyle: "long") } zurück sein.
case-reopened = Es tut mir leid, dass es noch nicht stimmt. Ich habe Ihren Fall { $ref } wieder geöffnet; Sie müssen nichts wiederholen.
    .terse = Das tut mir leid. Fall { $ref } ist wieder offen.
button-arrived = Ja, ist angekommen
button-still-wrong = Es stimmt noch nicht

# Telegram

telegram-help = Schreiben Sie einfach, was mit Ihrer Bestellung nicht stimmt, und schicken Sie Fotos, wenn Sie welche haben. /status zeigt den Stand Ihres Falls, /human holt einen Menschen, /language wechselt die Sprache, /delete sagt, wie Ihre Daten gelöscht werden.
telegram-unreadable = Ich kann nur Text lesen und Fotos ansehen. Bitte schreiben Sie es in Worten oder schicken Sie ein Foto.
telegram-private-only = Ich helfe jedem Kunden einzeln und kann deshalb nicht in Gruppen oder Kanälen sprechen. Bitte schreiben Sie mir in einem privaten Chat.
telegram-outdated = Diese Knöpfe gelten nicht mehr. Bitte benutzen Sie die neuesten oder schreiben Sie mir.
telegram-delete = Ich kann Ihre Daten nicht selbst löschen; das muss ein Mensch aus dem Shop tun. Soll ich darum bitten? Wenn Sie diesen Chat löschen, verschwindet er nur aus Ihrem Telegram.
telegram-delete-asked = Ich habe einen Menschen gebeten, Ihre Daten zu löschen. Sie lesen hier, was gelöscht wird und was bleiben muss, solange ein Fall offen ist.
telegram-too-fast = Sie schreiben schneller, als ich lesen kann. Es geht nichts verloren: Gleich lese ich weiter.
telegram-moved = Ihr Gespräch geht hier in Telegram weiter. Sie müssen nichts wiederholen.
telegram-link-over = Dieser Link wurde schon benutzt oder ist zu alt. Bitte holen Sie sich auf der Website des Shops einen neuen, oder schreiben Sie einfach hier, was passiert ist.
telegram-link-busy = Ihr Fall { $ref } ist in diesem Chat noch offen. Lassen Sie uns den zuerst klären; der Link gilt noch eine Viertelstunde.
telegram-status-none = Sie haben keinen offenen Fall. Schreiben Sie, was passiert ist, dann sehe ich nach.
telegram-status-open = Ihr Fall { $ref } ist offen, und ich arbeite mit Ihnen daran. Wenn ich etwas gefragt habe, antworten Sie bitte darauf.
telegram-status-person = Ihr Fall { $ref } liegt bei einem Menschen aus unserem Team. Eine Antwort erhalten Sie hier bis { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } Uhr { ZONE($answer_by) }.
telegram-status-taken = { $name } kümmert sich um Ihren Fall { $ref } und antwortet hier.
telegram-status-doing = Was wir zu Ihrem Fall { $ref } vereinbart haben, wird gerade ausgeführt. Ich schreibe hier, wenn es erledigt ist.
telegram-status-settled = Ihr Fall { $ref } ist geklärt. Wenn doch noch etwas nicht stimmt, schreiben Sie einfach hier.
telegram-command-help = Was ich tun kann
telegram-command-status = Stand meines Falls
telegram-command-human = Mit einem Menschen sprechen
telegram-command-language = Sprache wählen
telegram-command-delete = Meine Daten löschen lassen
