# Wat de assistent zegt, in het Nederlands en met je. Sleutels en argumenten zijn die van en.ftl.
# Vóór een beslissing wordt niets toegegeven en niets beloofd: „Wat vervelend dat je ...”, nooit „dat wij ...”.

## Begroeting en afscheid

hello = Hallo!
greet = Hallo! Ik help je graag als er iets mis is met een bestelling. Wat is er gebeurd?
    .terse = Hallo! Wat is er gebeurd?
goodbye = Tot ziens en bedankt voor je bericht.
    .terse = Tot ziens!
thank = Graag gedaan.
bot-challenge = Ik ben de automatische assistent van de winkel. Veel problemen kan ik meteen oplossen. Wil je liever een medewerker spreken, zeg het dan gerust.
    .terse = Ik ben een automatische assistent. Liever een medewerker? Zeg het gerust.
anything-else = Kan ik nog iets anders voor je doen?
    .terse = Nog iets anders?
out-of-scope = Ik kan alleen helpen met bestellingen bij deze winkel. Vertel me wat er mis is met jouw bestelling of vraag naar een medewerker.
    .terse = Ik kan alleen helpen met bestellingen bij deze winkel.
complain-service = Wat vervelend dat je een slechte ervaring hebt gehad. Vertel me wat er is gebeurd, dan kijk ik ernaar. Je kunt ook op elk moment naar een medewerker vragen.
    .terse = Wat vervelend. Wat is er gebeurd?

## Voorwaarden

ask-return-policy = Ongebruikte artikelen kun je binnen { $return_days ->
        [one] één dag
       *[other] { $return_days } dagen
    } na bezorging terugsturen. { $postage ->
        [shop] Wij betalen de retourkosten.
       *[buyer] De retourkosten zijn voor jou, tenzij de fout bij ons ligt.
    } Je krijgt je geld terug binnen { $refund_days ->
        [one] één werkdag
       *[other] { $refund_days } werkdagen
    } nadat het pakket bij ons is aangekomen.
    .terse = Retourneren: { $return_days ->
        [one] één dag
       *[other] { $return_days } dagen
    } vanaf bezorging, ongebruikt. Geld terug binnen { $refund_days ->
        [one] één werkdag
       *[other] { $refund_days } werkdagen
    }.
ask-refund-policy = Zodra een terugbetaling is afgesproken of je retour bij ons is aangekomen, krijg je je geld binnen { $refund_days ->
        [one] één werkdag
       *[other] { $refund_days } werkdagen
    } terug via de manier waarop je hebt betaald.
    .terse = Terugbetalen duurt hoogstens { $refund_days ->
        [one] één werkdag
       *[other] { $refund_days } werkdagen
    }, via je eigen betaalmethode.
ask-shipping-policy = De toegezegde bezorgdag staat in je orderbevestiging. Is je pakket er dan nog niet, stuur me dan het bestelnummer en ik zoek het uit.
    .terse = De bezorgdag staat in je bevestiging. Dan nog niets? Stuur me het bestelnummer.
ask-payment-methods = Je kunt betalen met alle betaalmethoden die je bij het afrekenen ziet. Terugbetalingen gaan altijd terug via de manier waarop je hebt betaald.
    .terse = Alle methoden bij het afrekenen. Terugbetalen gaat langs dezelfde weg.

## Het probleem begrijpen

ask-what-happened = Wat is er met je bestelling gebeurd?
    .terse = Wat is er gebeurd?
empathy-missing-items = Wat vervelend dat je een deel van je bestelling mist. Laten we er samen naar kijken.
    .terse = Vervelend dat je iets mist.
empathy-late-delivery = Wat vervelend dat je nog wacht. Laten we kijken waar je bestelling is.
    .terse = Vervelend dat je nog wacht.
empathy-not-received = Wat vervelend dat je je pakket niet hebt. Laten we uitzoeken waar het is.
    .terse = Vervelend dat je geen pakket hebt.
empathy-quality-complaint = Wat vervelend dat je problemen hebt met een artikel. Laten we het goed bekijken.
    .terse = Vervelend dat je er problemen mee hebt.
empathy-wrong-item = Wat vervelend dat je niet hebt aangetroffen wat je had besteld. Laten we het nakijken.
    .terse = Vervelend dat je iets anders kreeg.
empathy-billing-duplicate = Ik begrijp dat je je zorgen maakt als je een afschrijving twee keer ziet. Laten we elke afschrijving nagaan.
    .terse = Laten we de afschrijvingen nagaan.
empathy-billing-unrecognised = Ik begrijp dat een onbekende afschrijving zorgen geeft. Laten we uitzoeken wat het is.
    .terse = Laten we die afschrijving opzoeken.
empathy-subscription-charge = Ik begrijp dat je deze afschrijving niet had verwacht. Laten we je abonnement bekijken.
    .terse = Laten we het abonnement bekijken.
one-at-a-time = Laten we eerst de openstaande vraag afronden; daarna help ik je met het andere probleem.
    .terse = Eerst de openstaande vraag, dan het andere probleem.
two-problems = Ik pak ze na elkaar aan. Eerst: “{ $first }”. Genoteerd voor daarna: “{ $other }”.
    .terse = Eerst: “{ $first }”. Dan: “{ $other }”.
next-problem = Nu het andere probleem waarover je vertelde: “{ $problem }”. Je meldingsnummer daarvoor is { $ref }.
    .terse = Nu: “{ $problem }”. Melding { $ref }.

ask-order-number = Om welke bestelling gaat het? Het nummer ziet eruit als A-1001 en staat in je bevestigingsmail.
    .terse = Je bestelnummer, graag (zoals A-1001).
where-order-number = Je vindt het bestelnummer bovenaan je bevestigingsmail en op het papier in het pakket. Het ziet eruit als A-1001.
    .terse = Het staat in de bevestigingsmail, zoals A-1001.
ask-email = Dank je. Met welk e-mailadres heb je besteld? Ik vraag het zodat alleen jij bestelling { $order } kunt openen.
    .terse = Met welk e-mailadres besteld?
order-not-found = Ik kan bij dat e-mailadres geen bestelling { $order } vinden. Stuur me beide nog een keer, precies zoals ze in de bevestiging staan.
    .terse = Ik vind die bestelling niet bij dat e-mailadres. Stuur beide nog eens.
order-lookup-closed = Te veel pogingen klopten niet. Voor de veiligheid kan ik hier een uur lang geen bestellingen opzoeken. Een medewerker kan je nu wel helpen.
    .terse = Te veel pogingen. Wacht een uur of vraag naar een medewerker.
ask-line-missing = Dank je, { $name }. Welk artikel uit bestelling { $order } ontbreekt?
    .terse = Welk artikel ontbreekt?
ask-line = Dank je, { $name }. Om welk artikel uit bestelling { $order } gaat het?
    .terse = Welk artikel?
ask-count = Je hebt { $ordered } × { $item } besteld. Hoeveel daarvan zijn er aangekomen?
    .terse = Hoeveel van de { $ordered } zijn er?
ask-count-affected = Je hebt { $ordered } × { $item } besteld. Om hoeveel daarvan gaat het?
    .terse = Hoeveel van de { $ordered }?
ask-photo-arrived = Stuur me een foto van alles wat is aangekomen. Gebruik daarvoor de afbeeldingsknop hieronder.
    .terse = Een foto van wat is aangekomen, graag.
    .telegram = Stuur me een foto van alles wat is aangekomen.
ask-photo-again-arrived = Met een foto kan ik meteen beslissen. De open doos, of de pakbon naast wat er is aangekomen, is genoeg. Heb je er geen, laat het me weten; dan kijkt een medewerker ernaar.
    .terse = De open doos is genoeg. Geen foto? Dan kijkt een medewerker ernaar.
ask-photo-fault = Stuur me een foto waarop het probleem te zien is. Gebruik daarvoor de afbeeldingsknop hieronder.
    .terse = Een foto van het probleem, graag.
    .telegram = Stuur me een foto waarop het probleem te zien is.
ask-photo-again-fault = Met een foto kan ik meteen beslissen. Elke foto van het artikel of het etiket is genoeg. Heb je er geen, laat het me weten; dan kijkt een medewerker ernaar.
    .terse = Elke foto ervan is genoeg. Geen foto? Dan kijkt een medewerker ernaar.
photo-received = Dank je, ik heb je foto.
    .terse = Foto ontvangen.
photo-not-seen = Ik zie nog geen foto. Gebruik de afbeeldingsknop naast het tekstveld.
    .terse = Nog geen foto. Stuur er een.
    .telegram = Ik zie nog geen foto. Stuur die hier in de chat.

restate-missing-items = Even controleren of ik het goed begrijp: in bestelling { $order } { $missing ->
        [one] ontbreekt
       *[other] ontbreken
    } { $missing } van { $ordered } × { $item }. Klopt dat?
    .terse = Bestelling { $order }: { $missing ->
        [one] { $missing } van { $ordered } × { $item } ontbreekt
       *[other] { $missing } van { $ordered } × { $item } ontbreken
    }. Klopt dat?
restate-late-delivery = { $at ->
        [unknown] Even controleren of ik het goed begrijp: je wacht nog op { $item } uit bestelling { $order }. Klopt dat?
       *[other] Even controleren of ik het goed begrijp: je wacht nog op { $item } uit bestelling { $order }, toegezegd voor { DATETIME($at, dateStyle: "long") }. Klopt dat?
    }
    .terse = Je wacht nog op { $item } uit bestelling { $order }. Klopt dat?
restate-not-received = Even controleren of ik het goed begrijp: volgens de bezorgdienst is bestelling { $order } bezorgd, maar je hebt die niet. Klopt dat, en is dit je adres: { $address }?
    .terse = Bestelling { $order }: staat als bezorgd ({ $address }), is er niet. Klopt dat?
restate-quality-complaint = Even controleren of ik het goed begrijp: in bestelling { $order } { $count ->
        [one] is
       *[other] zijn
    } { $count } van { $ordered } × { $item } niet in orde of niet zoals je had verwacht. Klopt dat?
    .terse = Bestelling { $order }: er is iets mis met { $count } van { $ordered } × { $item }. Klopt dat?
restate-wrong-item = Even controleren of ik het goed begrijp: met bestelling { $order } heb je iets anders ontvangen dan { $count } × { $item }. Klopt dat?
    .terse = Bestelling { $order }: er kwam iets anders dan { $count } × { $item }. Klopt dat?
restate-billing-duplicate = Even controleren of ik het goed begrijp: je ziet twee afschrijvingen voor bestelling { $order }. Klopt dat?
    .terse = Bestelling { $order }: twee afschrijvingen. Klopt dat?
restate-billing-unrecognised = Even controleren of ik het goed begrijp: rond bestelling { $order } is er een afschrijving die je niet herkent. Klopt dat?
    .terse = Een onbekende afschrijving rond bestelling { $order }. Klopt dat?
restate-subscription-charge = Even controleren of ik het goed begrijp: abonnement { $order } is afgeschreven en dat wilde je niet. Klopt dat?
    .terse = Ongewenste afschrijving voor abonnement { $order }. Klopt dat?
restate-unstated = Even controleren of ik het goed begrijp: het gaat om bestelling { $order }. Klopt dat?
    .terse = Het gaat om bestelling { $order }. Klopt dat?
ask-correction = Bedankt dat je het zegt. Wat moet ik verbeteren?
    .terse = Wat moet ik verbeteren?
not-understood = Sorry, dat heb ik niet begrepen.
    .terse = Sorry, dat begrijp ik niet.
not-understood-open = Sorry, dat heb ik niet begrepen. Waar gaat het over?
    .terse = Sorry, dat begrijp ik niet. Waar gaat het over?
ask-which-kind = Ik wil zeker weten dat ik het goed begrijp. Om welk van deze problemen gaat het?
    .terse = Welk van deze problemen?

## Voorstellen

offer-resend = Ik kan je { $item } opnieuw sturen, zonder kosten voor jou. Het voorstel geldt tot { DATETIME($until, dateStyle: "long", timeStyle: "short") } uur { ZONE($until) }. Zal ik dat doen?
    .terse = { $item } opnieuw, gratis. Akkoord?
offer-replacement = Ik kan je { $item } ter vervanging sturen, zonder kosten voor jou. Het voorstel geldt tot { DATETIME($until, dateStyle: "long", timeStyle: "short") } uur { ZONE($until) }. Zal ik dat doen?
    .terse = Gratis vervanging: { $item }. Akkoord?
offer-partial-refund = Ik kan je { $amount } terugbetalen via de manier waarop je hebt betaald. Het voorstel geldt tot { DATETIME($until, dateStyle: "long", timeStyle: "short") } uur { ZONE($until) }. Zal ik dat doen?
    .terse = { $amount } terug. Akkoord?
offer-full-refund = Ik kan je het volledige bedrag van { $amount } terugbetalen via de manier waarop je hebt betaald. Het voorstel geldt tot { DATETIME($until, dateStyle: "long", timeStyle: "short") } uur { ZONE($until) }. Zal ik dat doen?
    .terse = De volle { $amount } terug. Akkoord?
offer-return-and-refund = Je kunt het op onze kosten terugsturen, en zodra het er is, betaal ik { $amount } terug. Het voorstel geldt tot { DATETIME($until, dateStyle: "long", timeStyle: "short") } uur { ZONE($until) }. Zal ik dat doen?
    .terse = Retour op onze kosten, dan { $amount } terug. Akkoord?
offer-refund-duplicate = Er is inderdaad twee keer afgeschreven, en dat spijt me. Ik kan je { $amount } terugbetalen. Het voorstel geldt tot { DATETIME($until, dateStyle: "long", timeStyle: "short") } uur { ZONE($until) }. Zal ik dat doen?
    .terse = { $amount } dubbel afgeschreven: terug naar jou. Akkoord?
offer-refund-renewal = Ik kan je de laatste verlenging van { $amount } terugbetalen. Het voorstel geldt tot { DATETIME($until, dateStyle: "long", timeStyle: "short") } uur { ZONE($until) }. Zal ik dat doen?
    .terse = De verlenging van { $amount } terug. Akkoord?
offer-store-credit = Ik kan je { $amount } aan tegoed geven voor je volgende bestelling. Het voorstel geldt tot { DATETIME($until, dateStyle: "long", timeStyle: "short") } uur { ZONE($until) }. Zal ik dat doen?
    .terse = { $amount } tegoed. Akkoord?
offer-goodwill = Eenmalig kan ik je uit coulance { $amount } betalen terwijl je op het pakket wacht. Het voorstel geldt tot { DATETIME($until, dateStyle: "long", timeStyle: "short") } uur { ZONE($until) }. Zal ik dat doen?
    .terse = { $amount } uit coulance voor het wachten. Akkoord?
offer-rights = Je wettelijke rechten blijven gelden, wat je ook kiest.
    .terse = Je wettelijke rechten blijven gelden.
offer-declined = Ik begrijp het.
offer-expired = Dat voorstel geldt niet meer. Ik kijk opnieuw naar je melding.
    .terse = Dat voorstel is verlopen. Een moment.
why-clause = Dit volgt uit onze voorwaarden, versie { $version }, onderdeel { $clause }: { $title }.
    .terse = Voorwaarden { $version }, { $clause }: { $title }.
why-question = Ik vraag dit om je bestelling te kunnen nakijken en te zien wat onze voorwaarden daarover zeggen.
    .terse = Om je bestelling te kunnen nakijken.
remedy-granted = Dank je, ik regel het nu.
    .terse = Ik regel het nu.
done-resend = Geregeld: we sturen je opnieuw { $item }, verwacht uiterlijk { DATETIME($by, dateStyle: "long") }. Je referentie is { $reference }.
    .terse = Geregeld: { $item }, uiterlijk { DATETIME($by, dateStyle: "medium") }. Referentie { $reference }.
done-replacement = Geregeld: we sturen je ter vervanging { $item }, verwacht uiterlijk { DATETIME($by, dateStyle: "long") }. Je referentie is { $reference }.
    .terse = Geregeld: vervanging uiterlijk { DATETIME($by, dateStyle: "medium") }. Referentie { $reference }.
done-partial-refund = Geregeld: { $amount } is naar je onderweg en zou uiterlijk { DATETIME($by, dateStyle: "long") } binnen moeten zijn. Je referentie is { $reference }.
    .terse = Geregeld: { $amount } terug, uiterlijk { DATETIME($by, dateStyle: "medium") }. Referentie { $reference }.
done-full-refund = Geregeld: het volledige bedrag van { $amount } is naar je onderweg en zou uiterlijk { DATETIME($by, dateStyle: "long") } binnen moeten zijn. Je referentie is { $reference }.
    .terse = Geregeld: { $amount } terug, uiterlijk { DATETIME($by, dateStyle: "medium") }. Referentie { $reference }.
done-return-and-refund = Geregeld: je retour is afgesproken, en { $amount } zou uiterlijk { DATETIME($by, dateStyle: "long") } weer bij je moeten zijn. Je referentie is { $reference }.
    .terse = Geregeld: retour afgesproken, { $amount } uiterlijk { DATETIME($by, dateStyle: "medium") }. Referentie { $reference }.
done-refund-duplicate = Geregeld: het bedrag van de tweede afschrijving, { $amount }, is naar je onderweg en zou uiterlijk { DATETIME($by, dateStyle: "long") } binnen moeten zijn. Je referentie is { $reference }.
    .terse = Geregeld: { $amount } terug, uiterlijk { DATETIME($by, dateStyle: "medium") }. Referentie { $reference }.
done-refund-renewal = Geregeld: het bedrag van de verlenging, { $amount }, is naar je onderweg en zou uiterlijk { DATETIME($by, dateStyle: "long") } binnen moeten zijn. Je referentie is { $reference }.
    .terse = Geregeld: { $amount } terug, uiterlijk { DATETIME($by, dateStyle: "medium") }. Referentie { $reference }.
done-store-credit = Geregeld: je hebt vanaf nu { $amount } tegoed. Je referentie is { $reference }.
    .terse = Geregeld: { $amount } tegoed. Referentie { $reference }.
done-goodwill = Geregeld: { $amount } is naar je onderweg en zou uiterlijk { DATETIME($by, dateStyle: "long") } binnen moeten zijn. Je referentie is { $reference }.
    .terse = Geregeld: { $amount }, uiterlijk { DATETIME($by, dateStyle: "medium") }. Referentie { $reference }.
done-explain = Geregeld: alles staat genoteerd bij je melding { $ref }.
    .terse = Genoteerd bij melding { $ref }.
withdrawn = Prima, ik heb melding { $ref } gesloten. Heb je toch nog iets nodig, schrijf me dan gerust.
    .terse = Melding { $ref } is gesloten. Schrijf gerust weer.

## Wat er is gevonden: getoond vóór een beslissing die erop berust. De lijsten bestaan uit de antwoorden eronder.

charges-found =
    Ik heb elke afschrijving voor bestelling { $order } nagekeken:
    { $charges }
charge-taken = { $amount } afgeschreven op { DATETIME($on, dateStyle: "medium", timeStyle: "short") } uur { ZONE($on) }
charge-paid-back = { $amount } afgeschreven op { DATETIME($on, dateStyle: "medium", timeStyle: "short") } uur { ZONE($on) }, daarvan { $refunded } terugbetaald
charge-held = { $amount } alleen gereserveerd op { DATETIME($on, dateStyle: "medium", timeStyle: "short") } uur { ZONE($on) }, niet afgeschreven
charge-released = { $amount } alleen gereserveerd op { DATETIME($on, dateStyle: "medium", timeStyle: "short") } uur { ZONE($on) }, inmiddels vrijgegeven
parcels-found =
    Dit heeft de bezorgdienst voor bestelling { $order } geregistreerd:
    { $parcels }
parcel-preparing = { $item }: nog niet bij de bezorgdienst
parcel-in-transit = { $at ->
        [unknown] { $item }: onderweg met { $carrier }, trackingnummer { $tracking }
       *[other] { $item }: onderweg met { $carrier }, trackingnummer { $tracking }, laatst gescand op { DATETIME($at, dateStyle: "medium", timeStyle: "short") } uur { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item }: bezorgd door { $carrier }, trackingnummer { $tracking }
       *[other] { $item }: bezorgd door { $carrier } op { DATETIME($at, dateStyle: "medium", timeStyle: "short") } uur { ZONE($at) }, trackingnummer { $tracking }
    }
parcel-returned = { $item }: met { $carrier } onderweg terug naar ons, trackingnummer { $tracking }

## Uitleg: op dit moment staat er niets open. Een knop ernaast leidt naar een medewerker.

explain-on-its-way = { $at ->
        [unknown] Ik heb het nagekeken: waar je op wacht, is onderweg. Duurt het langer dan je verwachtte, schrijf me dan hier en ik kijk er opnieuw naar.
       *[other] Ik heb het nagekeken: waar je op wacht, is onderweg en toegezegd voor { DATETIME($at, dateStyle: "long") }, dus nog niet te laat. Is het er dan niet, schrijf me dan hier en ik kijk er opnieuw naar.
    }
    .terse = { $at ->
        [unknown] Het is onderweg. Duurt het te lang? Schrijf hier.
       *[other] Het is onderweg, toegezegd voor { DATETIME($at, dateStyle: "medium") }. Dan nog niets? Schrijf hier.
    }
explain-arrived-in-time = { $at ->
        [unknown] Ik heb het nagekeken: volgens de bezorgdienst is je bestelling binnen de toegezegde tijd aangekomen.
       *[other] Ik heb het nagekeken: volgens de bezorgdienst is je bestelling op { DATETIME($at, dateStyle: "long") } aangekomen, binnen de toegezegde tijd.
    } Is het volgens jou anders, dan kijkt een medewerker er graag naar.
    .terse = { $at ->
        [unknown] Volgens de bezorgdienst op tijd aangekomen.
       *[other] Volgens de bezorgdienst op tijd aangekomen, op { DATETIME($at, dateStyle: "medium") }.
    } Klopt dat niet? Vraag naar een medewerker.
explain-wait-after-scan = De bezorgdienst heeft de bezorging pas kort geleden geregistreerd, en soms komt de registratie eerder dan het pakket. Vraag het even aan je buren en kijk op plekken waar pakketten veilig worden neergelegd. { $at ->
        [unknown] Duikt het niet snel op, schrijf me dan hier en ik kijk er opnieuw naar.
       *[other] Is het er op { DATETIME($at, dateStyle: "long", timeStyle: "short") } uur { ZONE($at) } nog niet, schrijf me dan hier en ik kijk er opnieuw naar.
    }
    .terse = De bezorging is pas kort geleden geregistreerd. Vraag het even aan de buren. { $at ->
        [unknown] Nog steeds niets? Schrijf hier.
       *[other] Op { DATETIME($at, dateStyle: "medium", timeStyle: "short") } uur { ZONE($at) } nog niets? Schrijf hier.
    }
explain-no-duplicate = Ik heb elke afschrijving voor je bestelling nagekeken: er is niets dubbel afgeschreven. Staat er op je afschrift iets anders, dan kijkt een medewerker graag met je mee.
    .terse = Nagekeken: niets is dubbel afgeschreven. Toch twijfel? Vraag naar een medewerker.
explain-authorisation = Ik heb elke afschrijving voor je bestelling nagekeken: er is niets dubbel afgeschreven. Het andere bedrag is alleen gereserveerd, niet afgeschreven, en de reservering vervalt vanzelf { $at ->
        [unknown] na enkele dagen.
       *[other] uiterlijk { DATETIME($at, dateStyle: "long") }.
    } Staat die er daarna nog, schrijf me dan hier.
    .terse = Niets is dubbel afgeschreven. Het andere bedrag is alleen gereserveerd en komt { $at ->
        [unknown] vanzelf vrij.
       *[other] uiterlijk { DATETIME($at, dateStyle: "medium") } vrij.
    }
explain-charges = Ik heb het nagekeken: alle afschrijvingen die ik heb gevonden, horen bij deze bestelling. Op je afschrift kunnen ze op naam van de betaaldienst staan, of gesplitst zijn als delen apart zijn verzonden. Klopt er toch een niet, dan kijkt een medewerker graag met je mee.
    .terse = Alle gevonden afschrijvingen horen bij deze bestelling. Klopt er een niet? Vraag naar een medewerker.
explain-renewal-window-over = { $at ->
        [unknown] Ik heb het nagekeken: de termijn waarin ik de laatste verlenging mag terugbetalen, is voorbij.
       *[other] Ik heb het nagekeken: je abonnement is voor het laatst verlengd op { DATETIME($at, dateStyle: "long") }, en de termijn waarin ik die verlenging mag terugbetalen, is voorbij.
    } Een medewerker kan je helpen met het abonnement zelf.
    .terse = { $at ->
        [unknown] De termijn om de verlenging terug te betalen is voorbij.
       *[other] De termijn om de verlenging van { DATETIME($at, dateStyle: "medium") } terug te betalen is voorbij.
    } Een medewerker helpt met de rest.

## Een medewerker

handoff-asked-for = Ik geef je door aan een medewerker, met alles wat je me hebt verteld; je hoeft dus niets te herhalen. Je krijgt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) } antwoord. Je meldingsnummer is { $ref }.
    .terse = Een medewerker antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-over-authority = Dank je. Dit is meer dan ik alleen mag beslissen. Daarom geef ik je melding door aan een medewerker, met alles wat je me hebt verteld. Je krijgt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) } antwoord. Je meldingsnummer is { $ref }.
    .terse = Een medewerker beslist en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-safety = Je veiligheid gaat voor: gebruik het artikel niet meer, en blijf uit de buurt als het heet is of rookt. Is er iemand in gevaar of gewond, bel dan het alarmnummer. Ik waarschuw nu een medewerker; je krijgt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) } antwoord. Je meldingsnummer is { $ref }.
    .terse = Gebruik het niet meer. Gevaar of gewond? Bel het alarmnummer. Een medewerker antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-legal = Bedankt dat je het me vertelt. Een medewerker die hier goed antwoord op kan geven, neemt het over en schrijft je hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) }. Je meldingsnummer is { $ref }.
    .terse = Een medewerker antwoordt hierop uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-fraud-signal = Dank je. Een medewerker bekijkt je melding en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) }. Je meldingsnummer is { $ref }.
    .terse = Een medewerker bekijkt het en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-repeat-claims = Dank je. Een medewerker beslist over je melding en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) }. Je meldingsnummer is { $ref }.
    .terse = Een medewerker beslist en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-anger = Ik zie hoe vervelend dit is, en je kunt het beste met een medewerker praten. Die heeft alles wat je me hebt verteld en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) }. Je meldingsnummer is { $ref }.
    .terse = Een medewerker neemt het over en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-not-understood = Sorry, ik begrijp je niet goed genoeg. Een medewerker neemt het over en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) }. Je meldingsnummer is { $ref }.
    .terse = Sorry, ik begrijp het niet. Een medewerker antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-declined-offers = Ik begrijp het. Meer mag ik alleen niet aanbieden, dus een medewerker neemt het over, met alles wat je me hebt verteld. Je krijgt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) } antwoord. Je meldingsnummer is { $ref }.
    .terse = Een medewerker neemt het over en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-evidence-missing = Dat geeft niet. Een medewerker beslist zonder de foto en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) }. Je meldingsnummer is { $ref }.
    .terse = Een medewerker beslist zonder de foto en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
handoff-system-error = Sorry, er werkt iets niet aan onze kant. Er is niets verloren gegaan van wat je hebt gestuurd: een medewerker neemt het over en antwoordt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) }. Je meldingsnummer is { $ref }.
    .terse = Sorry, hier ging iets mis. Een medewerker antwoordt uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
agent-joined = { $name } is nu in de chat.
bot-back = { $name } heeft je weer aan mij doorgegeven. Ik ben er als je nog iets nodig hebt.
    .terse = Ik ben er weer. Nog iets anders?
case-resolved = Je melding { $ref } is afgehandeld. Klopt er toch nog iets niet, schrijf dan gewoon hier.
    .terse = Melding { $ref } is afgehandeld. Klopt er iets niet? Schrijf gerust.
calm = Ik begrijp hoe vervelend dit is. Laten we het samen doornemen, stap voor stap.
    .terse = Ik begrijp je. Stap voor stap dan.

## Beslissing van een tweede persoon: iemand anders beslist nog een keer

ruling-possible = Ben je het niet eens met de beslissing, dan kan een tweede persoon erover beslissen: iemand die er niet bij betrokken was en beide kanten leest. Je kunt daar uiterlijk { DATETIME($on, dateStyle: "long") } om vragen.
    .terse = Niet mee eens? Een tweede persoon kan erover beslissen. Vraag het uiterlijk { DATETIME($on, dateStyle: "medium") }.
appeal-possible = Ben je het niet eens met deze beslissing, dan kun je één keer bezwaar maken: iemand anders beslist dan definitief. Je kunt dat uiterlijk { DATETIME($on, dateStyle: "long") } doen.
    .terse = Niet mee eens? Je kunt één keer bezwaar maken, uiterlijk { DATETIME($on, dateStyle: "medium") }.
ask-statement = Vertel me in één bericht, in je eigen woorden, waar je het niet mee eens bent en wat je eerlijk zou vinden. Wie beslist, leest het zoals je het schrijft, naast wat de winkel zegt. Heb je nog meer foto's, stuur die dan eerst.
    .terse = In één bericht: waar ben je het niet mee eens, en wat zou eerlijk zijn? Heb je foto's, stuur die eerst.
handoff-ruling = Dank je. Je woorden blijven bewaard, precies zoals je ze hebt geschreven. Een medewerker die nog niet over deze melding heeft beslist, leest beide kanten en beslist hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) }. Je meldingsnummer is { $ref }.
    .terse = Bewaard zoals je het schreef. Een andere medewerker beslist hier uiterlijk { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } uur { ZONE($answer_by) }. Melding { $ref }.
ruling-granted = { $name } heeft over je melding { $ref } beslist, en je krijgt wat die beslissing je geeft: ik regel het nu.
    .terse = { $name } heeft melding { $ref } in je voordeel beslist. Ik regel het nu.
ruling-stands = { $name } heeft over je melding { $ref } beslist: de eerdere beslissing blijft staan.
    .terse = { $name } heeft over melding { $ref } beslist: het blijft zo.
ruling-final = Deze beslissing is wat ons betreft definitief. Je wettelijke rechten en je rechten bij je bank of betaaldienst blijven gelden.
    .terse = Dit is wat ons betreft definitief. Je wettelijke rechten blijven gelden.
ruling-over = De termijn waarin iemand anders over deze melding kon beslissen, is voorbij. Een medewerker kan je er meer over vertellen.
    .terse = De termijn voor een nieuwe beslissing is voorbij. Een medewerker kan je meer vertellen.
button-ruling = Opnieuw laten beslissen
button-appeal = Bezwaar maken

## Goedgekeurde antwoorden: een medewerker verstuurt ze onder eigen naam en kan ze eerst aanpassen

agent-hello = Hallo, mijn naam is { $name } en ik behandel je melding { $ref }. Ik lees alles wat je hebt gestuurd; je hoeft dus niets te herhalen.
agent-waiting = Bedankt voor het wachten. Ik kijk nog naar je melding en schrijf je hier zodra ik meer weet.
agent-understand = Ik begrijp hoe vervelend dit is, en bedankt dat je het zo duidelijk uitlegt. Laten we het stap voor stap doornemen.
agent-tell-more = Mag ik je vragen me nog iets meer te vertellen? Wat is er precies gebeurd, en wanneer merkte je het voor het eerst?
agent-order-number = Kun je me het bestelnummer sturen, en het e-mailadres waarmee je hebt besteld? Het nummer ziet eruit als A-1001 en staat in je bevestigingsmail.
agent-address = Kun je het adres van je bestelling nakijken: { $address }? Laat het me weten als er iets niet klopt.
agent-photo-item = Kun je me een foto van { $item } sturen waarop het probleem te zien is, en een van het etiket als dat er is?
agent-photo-parcel = Kun je me een foto sturen van alles wat in het pakket zat, en een van het label op de doos?
agent-photo-again = Bedankt voor de foto. Ik kan er nog niet alles op zien: kun je er nog een maken, bij daglicht en iets dichterbij?
agent-keep = Bewaar alles wat is aangekomen, met de verpakking en de etiketten, tot je melding is afgehandeld. Misschien is het nog nodig.
agent-neighbours = Volgens de bezorgdienst is je pakket { $tracking } bezorgd. Kun je het navragen bij je buren en bij anderen op je adres, en kijken op alle plekken waar pakketten worden neergelegd?
agent-asking-carrier = Ik vraag bij { $carrier } naar je pakket met trackingnummer { $tracking }. Zodra ik antwoord heb, schrijf ik je hier.
agent-asking-warehouse = Ik vraag bij ons magazijn na wat er voor bestelling { $order } is ingepakt en verzonden. Zodra ik antwoord heb, schrijf ik je hier.
agent-asking-provider = Ik ga de afschrijvingen voor bestelling { $order } na bij de betaaldienst. Zodra ik antwoord heb, schrijf ik je hier.
agent-statement = Kun je me de dag, het bedrag en de naam van de afschrijving sturen, precies zoals ze op je afschrift staan? Laat je kaart- en rekeningnummer weg.
agent-asking-colleague = Je melding { $ref } vraagt een beslissing die ik niet alleen mag nemen. Daarom heb ik het gevraagd aan een collega die dat wel mag. Zodra ik antwoord heb, schrijf ik je hier.
agent-send-back = Verpak { $item } goed, schrijf { $reference } op de buitenkant van het pakket en bewaar het verzendbewijs tot de retour is afgehandeld.
agent-safety = Gebruik { $item } niet meer, en verstuur niets voordat we met je hebben afgesproken hoe dat veilig kan.
agent-refusal = Ik heb alles over je melding { $ref } nog een keer gelezen en kan je niet geven waar je om vroeg. Je wettelijke rechten blijven gelden.
agent-second-look = Zie je het anders, dan kun je opnieuw laten beslissen zodra je melding { $ref } hier is afgehandeld: iemand die er niet bij betrokken was, leest dan beide kanten en beslist nog een keer.
agent-goodbye = Bedankt voor je bericht en het allerbeste. Is er nog iets, schrijf dan gewoon weer hier.

## Taal

language-switched = Natuurlijk, we gaan verder in het Nederlands.
    .terse = Verder in het Nederlands.
language-guess = Ik antwoord in het Nederlands. Wil je liever een andere taal?
    .terse = Andere taal?
language-unsupported = Sorry, die taal spreek ik nog niet. Dit zijn de talen die ik wel spreek; een medewerker kan je ook helpen.
    .terse = Die taal spreek ik niet. Kies er een, of een medewerker.
ask-language = Welke taal wil je?
    .terse = Welke taal?

## Bestanden

upload-too-large = Dat bestand is groter dan 10 MB. Stuur een kleinere foto.
upload-not-an-image = Dat bestand is geen foto die ik kan openen. Stuur een afbeelding in JPEG, PNG, WebP, HEIC of GIF.
upload-unsupported-type = Dat soort bestand kan ik niet openen. Stuur een afbeelding in JPEG, PNG, WebP, HEIC of GIF.
upload-bomb = Die afbeelding heeft te veel pixels. Stuur een kleinere.
upload-too-many = Dat zijn meer foto's dan ik in één keer kan ontvangen. Probeer het over een minuut nog eens.

## Knoppen

button-right = Ja, dat klopt
button-wrong = Nee, niet helemaal
button-accept = Ja, graag
button-decline = Nee, dank je
button-why = Waarom?
button-person = Een medewerker spreken
button-no-photo = Ik heb geen foto
button-delete-data = Ja, vraag om verwijdering
button-thanks = Dank je
button-missing-items = Er ontbreekt iets
button-late-delivery = Mijn bestelling is te laat
button-quality-complaint = Een artikel is niet in orde
button-not-received = Staat bezorgd, niet ontvangen
button-wrong-item = Ik kreeg een ander artikel
button-billing-duplicate = Er is twee keer afgeschreven
button-billing-unrecognised = Ik ken deze afschrijving niet
button-subscription-charge = Ongewenste abonnementskosten

## Requests: what a buyer may have without a dispute

ask-refund-reason = Daar kan ik naar kijken. Waar gaat het over?
    .terse = Waar gaat het over?
wish-noted = Ik heb genoteerd wat je graag wilt; het hoort nu bij je melding.
    .terse = Genoteerd.
ask-address = Je bestelling zou naar dit adres gaan: { $address }. Waar wil je die laten bezorgen? Stuur me straat en huisnummer, postcode, plaats en land in één bericht.
    .terse = Nu: { $address }. Graag het nieuwe adres, met postcode, plaats en land.
ask-reason = Is er iets mis met { $item }, of heb je je bedacht?
    .terse = Is er iets mis mee, of heb je je bedacht?
ask-product-exchange = Wat wil je in ruil voor { $item }? Deze artikelen zijn op voorraad en kosten ongeveer evenveel.
    .terse = Wat in plaats van { $item }?
ask-product-instead = { $at ->
        [unknown] We hebben { $item } op dit moment niet op voorraad.
       *[other] We hebben { $item } op dit moment niet op voorraad en verwachten nieuwe voorraad op { DATETIME($at, dateStyle: "long") }.
    } Wil je in plaats daarvan een van deze artikelen, liever wachten of dit artikel annuleren?
    .terse = { $at ->
        [unknown] { $item }: niet op voorraad.
       *[other] { $item }: verwacht op { DATETIME($at, dateStyle: "medium") }.
    } Een van deze, wachten of annuleren?
parcel-back = { $item }: terug bij ons sinds { DATETIME($on, dateStyle: "medium", timeStyle: "short") } uur { ZONE($on) }, verzonden met { $carrier }, trackingnummer { $tracking }

offer-cancellation = We hebben { $item } nog niet verzonden. Ik kan dit annuleren en je { $amount } terugbetalen. Zal ik dat doen?
    .terse = { $item } annuleren, { $amount } terug. Akkoord?
offer-end-subscription = Ik kan je abonnement ({ $item }) per direct stoppen, zodat het niet meer wordt verlengd. Wat al is afgeschreven, blijft zoals het is. Zal ik dat doen?
    .terse = Abonnement ({ $item }) per direct stoppen. Akkoord?
offer-address-change = Ik stuur je bestelling naar dit adres: { $address }. Klopt het?
    .terse = Naar: { $address }. Klopt het?
offer-return = Je kunt { $item } uiterlijk { DATETIME($by, dateStyle: "long") } ongebruikt terugsturen. Zodra je retour bij ons is aangekomen, betalen we je { $amount } terug. Zal ik de retour aanmelden?
    .terse = { $item } uiterlijk { DATETIME($by, dateStyle: "medium") } terugsturen, dan krijg je { $amount }. Akkoord?
offer-exchange = Je kunt { $item } uiterlijk { DATETIME($by, dateStyle: "long") } ongebruikt terugsturen. Zodra je retour bij ons is aangekomen, sturen we je { $product }. Zal ik de omruiling aanmelden?
    .terse = { $item } uiterlijk { DATETIME($by, dateStyle: "medium") } terugsturen, dan krijg je { $product }. Akkoord?
offer-substitution = Ik kan je { $product } sturen in plaats van { $item }. Het prijsverschil dat ik terugbetaal, is { $amount }. Zal ik dat doen?
    .terse = { $product } in plaats van { $item }, { $amount } terug. Akkoord?

done-cancellation = Geregeld: ik heb { $item } geannuleerd. { $amount } is naar je onderweg en zou uiterlijk { DATETIME($by, dateStyle: "long") } binnen moeten zijn. Je referentie is { $reference }.
    .terse = Geannuleerd. { $amount } terug, uiterlijk { DATETIME($by, dateStyle: "medium") }. Referentie { $reference }.
done-end-subscription = Geregeld: je abonnement ({ $item }) is per direct gestopt en wordt niet meer verlengd. Je referentie is { $reference }.
    .terse = Geregeld: abonnement ({ $item }) gestopt. Referentie { $reference }.
done-address-change = Geregeld: je bestelling gaat naar { $address }. Je referentie is { $reference }.
    .terse = Geregeld: die gaat naar { $address }. Referentie { $reference }.
done-return = Geregeld: je retour van { $item } is aangemeld. Schrijf { $reference } op het pakket en stuur het uiterlijk { DATETIME($by, dateStyle: "long") } naar: { $address }.
    .terse = Geregeld. Schrijf { $reference } op het pakket, stuur het uiterlijk { DATETIME($by, dateStyle: "medium") } naar: { $address }.
done-exchange = Geregeld: je omruiling is aangemeld en we houden { $product } voor je apart. Schrijf { $reference } op het pakket met { $item } en stuur het uiterlijk { DATETIME($by, dateStyle: "long") } naar: { $address }.
    .terse = Geregeld, we houden { $product } apart. Schrijf { $reference } op het pakket, stuur het uiterlijk { DATETIME($by, dateStyle: "medium") } naar: { $address }.
done-substitution = Geregeld: we sturen je { $product } in plaats van { $item }. Je referentie is { $reference }.
    .terse = Geregeld: { $product } in plaats van { $item }. Referentie { $reference }.

explain-not-shipped = { $at ->
        [unknown] Je bestelling wordt klaargemaakt en is nog niet bij de bezorgdienst.
       *[other] Je bestelling wordt klaargemaakt en is nog niet bij de bezorgdienst. De bezorging is toegezegd voor { DATETIME($at, dateStyle: "long") }.
    } Tot de verzending kun je nog annuleren of het adres wijzigen.
    .terse = { $at ->
        [unknown] Je bestelling wordt klaargemaakt.
       *[other] Je bestelling wordt klaargemaakt, toegezegd voor { DATETIME($at, dateStyle: "medium") }.
    }
explain-late = { $at ->
        [unknown] Je pakket had er inmiddels moeten zijn.
       *[other] Je pakket was toegezegd voor { DATETIME($at, dateStyle: "long") } en had er inmiddels moeten zijn.
    } Zal ik het uitzoeken?
    .terse = Het had er inmiddels moeten zijn. Zal ik het uitzoeken?
explain-delivered = { $at ->
        [unknown] Volgens de bezorgdienst is alles bezorgd.
       *[other] Volgens de bezorgdienst was op { DATETIME($at, dateStyle: "long") } alles bezorgd.
    } Heb je iets niet ontvangen, laat het me dan weten.
    .terse = { $at ->
        [unknown] Bezorgd volgens de bezorgdienst.
       *[other] Bezorgd op { DATETIME($at, dateStyle: "medium") }, volgens de bezorgdienst.
    } Niet ontvangen? Laat het weten.
explain-already-shipped = Je bestelling is al verzonden, dus ik kan die niet meer annuleren. Ongebruikte artikelen kun je binnen { $return_days ->
        [one] één dag
       *[other] { $return_days } dagen
    } na bezorging terugsturen.
    .terse = Die is al verzonden. Terugsturen kan binnen { $return_days ->
        [one] één dag
       *[other] { $return_days } dagen
    } na bezorging.
explain-address-fixed = Je pakket is al verzonden, dus ik kan het adres niet meer wijzigen. Een medewerker kan bij de bezorgdienst navragen of er nog iets mogelijk is.
    .terse = Het is al verzonden. Een medewerker kan navraag doen bij de bezorgdienst.
explain-not-arrived = Wat je wilt terugsturen, is nog niet bij je aangekomen. Vanaf de bezorging heb je { $return_days ->
        [one] één dag
       *[other] { $return_days } dagen
    } om het ongebruikt terug te sturen.
    .terse = Het is nog niet aangekomen. Daarna heb je { $return_days ->
        [one] één dag
       *[other] { $return_days } dagen
    }.
explain-return-window-over = Ongebruikte artikelen kun je binnen { $return_days ->
        [one] één dag
       *[other] { $return_days } dagen
    } na bezorging terugsturen; voor { $item } is die termijn op { DATETIME($on, dateStyle: "long") } verlopen. Is er iets mis mee, dan ligt dat anders: laat het me dan weten. Je wettelijke rechten blijven gelden.
    .terse = De retourtermijn voor { $item } is op { DATETIME($on, dateStyle: "medium") } verlopen. Is er iets mis mee, dan ligt dat anders: laat het weten. Je wettelijke rechten blijven gelden.
explain-paid-back = Deze bestelling is al volledig terugbetaald, dus er staat niets meer open.
    .terse = Die is al volledig terugbetaald.
explain-refunded = Van deze bestelling is { $amount } terugbetaald, via de manier waarop je hebt betaald. { $at ->
        [unknown] Afhankelijk van je bank duurt het een paar dagen voordat je het ziet.
       *[other] Afhankelijk van je bank zie je het uiterlijk { DATETIME($at, dateStyle: "long") }.
    }
    .terse = { $amount } is terugbetaald. { $at ->
        [unknown] Dat duurt bij banken een paar dagen.
       *[other] Je ziet het uiterlijk { DATETIME($at, dateStyle: "medium") }.
    }
explain-refund-due = Je retour is bij ons aangekomen. Je krijgt je geld uiterlijk { DATETIME($on, dateStyle: "long") } terug via de manier waarop je hebt betaald.
    .terse = Je retour is binnen; je geld komt uiterlijk { DATETIME($on, dateStyle: "medium") }.
explain-refund-after-receipt = Je retour is naar ons onderweg. Je krijgt je geld terug binnen { $refund_days ->
        [one] één werkdag
       *[other] { $refund_days } werkdagen
    } nadat die bij ons is aangekomen.
    .terse = Je retour is onderweg. Geld terug binnen { $refund_days ->
        [one] één werkdag
       *[other] { $refund_days } werkdagen
    } na ontvangst.
explain-no-refund = Ik zie voor deze bestelling tot nu toe geen terugbetaling en geen retour. Waar gaat het over?
    .terse = Nog geen terugbetaling en geen retour. Waar gaat het over?
explain-back-order = { $at ->
        [unknown] We hebben { $item } op dit moment niet op voorraad. Zodra er nieuwe voorraad is, verzenden we.
       *[other] We hebben { $item } op dit moment niet op voorraad en verwachten nieuwe voorraad op { DATETIME($at, dateStyle: "long") }. Zodra die er is, verzenden we.
    }
    .terse = { $at ->
        [unknown] { $item } verzenden we zodra er nieuwe voorraad is.
       *[other] { $item } verwachten we op { DATETIME($at, dateStyle: "medium") }; daarna volgt de verzending.
    }
explain-in-stock = Alles in je bestelling is op voorraad en wordt volgens planning verzonden.
    .terse = Alles is op voorraad.
explain-ended = Dit abonnement is al gestopt; het wordt niet meer verlengd.
    .terse = Het is al gestopt.
explain-left-as-is = Prima, alles blijft zoals het is.
    .terse = Prima, het blijft zo.

button-track-order = Waar is mijn bestelling?
button-cancel-order = Bestelling annuleren
button-cancel-item = Dit artikel annuleren
button-change-address = Adres wijzigen
button-return-request = Iets terugsturen
button-exchange-request = Iets omruilen
button-refund-status = Waar is mijn terugbetaling?
button-product-availability = Is het op voorraad?
button-changed-mind = Ik heb me bedacht
button-other-product = Iets anders
button-wait = Ik wacht liever

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Dank je, { $name }. Ik heb je bestelling { $order } gevonden.
    .terse = Bestelling { $order } gevonden.
apology = Het spijt me: dit had niet mogen gebeuren. Ik maak het in orde.
    .terse = Dat spijt me.
thanks-patience = Bedankt dat je het ons hebt laten weten, en bedankt voor je geduld.
    .terse = Bedankt voor je geduld.
goodwill-exception = Dit bied ik je bij uitzondering aan, uit coulance; het geldt niet voor andere bestellingen.
    .terse = Dit is een uitzondering.

restate-missing-lines =
    Even controleren of ik het goed begrijp: in bestelling { $order } ontbreekt het volgende:
    { $lines }
    Klopt dat?
    .terse =
        Bestelling { $order }, ontbreekt:
        { $lines }
        Klopt dat?
missing-line = { $missing } van { $ordered } × { $item }
button-more-missing = Er ontbreekt nog iets anders

## Products of the shop

stock-in = We hebben { $item } op voorraad, voor { $amount }.
stock-out = { $at ->
        [unknown] We hebben { $item } op dit moment niet op voorraad.
       *[other] We hebben { $item } op dit moment niet op voorraad en verwachten nieuwe voorraad op { DATETIME($at, dateStyle: "long") }.
    }
ask-which-product = Om welk product gaat het? Schrijf de naam zoals die in onze winkel staat. Gaat het om een bestelling, stuur me dan het bestelnummer.
    .terse = Welk product of welke bestelling?
button-notify = Laat weten als het er weer is
notify-noted = Ik schrijf je hier zodra we { $item } weer op voorraad hebben.
    .terse = Ik schrijf hier zodra het er weer is.
notify-back = Goed nieuws: we hebben { $item } weer op voorraad.
## A clause of the shop's own

explain-policy = Ik heb nagekeken wat onze voorwaarden zeggen over een geval als dat van jou, en één punt daarvan geeft de doorslag. Zie je het anders, dan kijkt een medewerker er graag naar.
    .terse = Een punt uit onze voorwaarden geeft de doorslag. Niet duidelijk? Vraag naar een medewerker.
## Na een melding

survey = Hoe vond je onze hulp bij melding { $ref }? 1 is slecht, 5 is uitstekend.
    .terse = Melding { $ref }: 1 (slecht) tot 5 (uitstekend)?
survey-comment = Dank je. Vertel gerust in een paar woorden waarom.
    .terse = Dank je. Waarom, in een paar woorden?
survey-thanks = Dank je voor je reactie.
check-in = { $item } zou inmiddels bij je moeten zijn. Is alles goed aangekomen?
    .terse = { $item }: goed aangekomen?
check-in-thanks = Fijn om te horen. Dan is melding { $ref } afgehandeld.
    .terse = Fijn om te horen.
goods-on-their-way = De nieuwe zending is onderweg en komt naar verwachting uiterlijk { DATETIME($by, dateStyle: "long") } aan. Dan vraag ik je of alles er is. Wil je liever een medewerker spreken, zeg het dan gerust.
    .terse = De zending is onderweg, uiterlijk { DATETIME($by, dateStyle: "long") }. Dan vraag ik het je.
money-on-its-way = Je geld is onderweg en zou er uiterlijk { DATETIME($by, dateStyle: "long") } moeten zijn. Wil je liever een medewerker spreken, zeg het dan gerust.
    .terse = Je geld zou er uiterlijk { DATETIME($by, dateStyle: "long") } moeten zijn.
case-reopened = Vervelend dat het nog niet klopt. Ik heb je melding { $ref } weer geopend; je hoeft niets te herhalen.
    .terse = Vervelend. Melding { $ref } is weer open.
button-arrived = Ja, het is aangekomen
button-still-wrong = Er klopt nog iets niet

# Telegram

telegram-help = Schrijf in je eigen woorden wat er mis is met je bestelling en stuur foto's als je die hebt. /status zegt hoe het met je melding staat, /human haalt er een medewerker bij, /language wisselt van taal, /delete legt uit hoe je gegevens worden verwijderd.
telegram-unreadable = Ik kan alleen tekst lezen en foto's bekijken. Schrijf het in woorden of stuur een foto.
telegram-private-only = Ik help elke klant apart en kan daarom niet in groepen of kanalen praten. Schrijf me in een privéchat.
telegram-outdated = Deze knoppen gelden niet meer. Gebruik de nieuwste of schrijf me.
telegram-delete = Ik kan je gegevens niet zelf verwijderen; dat moet een medewerker van de winkel doen. Zal ik dat vragen? Als je deze chat verwijdert, verdwijnt die alleen uit jouw Telegram.
telegram-delete-asked = Ik heb een medewerker gevraagd je gegevens te verwijderen. Je leest hier wat er wordt verwijderd en wat moet blijven zolang een melding openstaat.
telegram-too-fast = Je schrijft sneller dan ik kan lezen. Er gaat niets verloren: ik lees zo verder.
telegram-moved = Je gesprek gaat hier in Telegram verder. Je hoeft niets te herhalen.
telegram-link-over = Deze link is al gebruikt of te oud. Haal een nieuwe op de website van de winkel, of schrijf gewoon hier wat er is gebeurd.
telegram-link-busy = Je melding { $ref } staat in deze chat nog open. Laten we die eerst afhandelen; de link blijft een kwartier geldig.
telegram-status-none = Je hebt geen openstaande melding. Schrijf wat er is gebeurd, dan kijk ik het na.
telegram-status-open = Je melding { $ref } staat open en ik ben er met je mee bezig. Als ik iets heb gevraagd, geef dan antwoord.
telegram-status-person = Je melding { $ref } ligt bij een medewerker. Je krijgt hier uiterlijk { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } uur { ZONE($answer_by) } antwoord.
telegram-status-taken = { $name } behandelt je melding { $ref } en antwoordt hier.
telegram-status-doing = Wat we voor je melding { $ref } hebben afgesproken, wordt nu uitgevoerd. Ik schrijf hier zodra het klaar is.
telegram-status-settled = Je melding { $ref } is afgehandeld. Klopt er toch nog iets niet, schrijf dan gewoon hier.
telegram-command-help = Wat ik kan doen
telegram-command-status = Hoe het met mijn melding staat
telegram-command-human = Een medewerker spreken
telegram-command-language = Een taal kiezen
telegram-command-delete = Mijn gegevens laten verwijderen
