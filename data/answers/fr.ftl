# Ce que dit l'assistant, en français et au vouvoiement. Les clés et les arguments sont ceux de en.ftl.
# Avant une décision, rien n'est reconnu ni promis : « Je suis désolé que vous... », jamais « que nous... ».
# Espace fine insécable avant le point-virgule et les points d'exclamation et d'interrogation, espace insécable avant les deux-points.

## Bonjour et au revoir

hello = Bonjour !
greet = Bonjour ! Je peux vous aider en cas de problème avec une commande. Que s'est-il passé ?
    .terse = Bonjour ! Que s'est-il passé ?
goodbye = Au revoir et merci de nous avoir écrit.
    .terse = Au revoir !
thank = Je vous en prie.
bot-challenge = Je suis l'assistant automatique de la boutique. Je peux régler beaucoup de problèmes tout de suite et, si vous préférez parler à un conseiller, il suffit de me le dire.
    .terse = Je suis un assistant automatique. Si vous préférez un conseiller, dites-le-moi.
anything-else = Puis-je faire autre chose pour vous ?
    .terse = Autre chose ?
out-of-scope = Je peux seulement vous aider pour les commandes de cette boutique. Dites-moi quel est le problème avec la vôtre, ou demandez à parler à un conseiller.
    .terse = Je peux seulement vous aider pour les commandes de cette boutique.
complain-service = Je suis désolé que vous ayez vécu une mauvaise expérience. Dites-moi ce qui s'est passé et je regarderai cela ; vous pouvez aussi demander à parler à un conseiller à tout moment.
    .terse = J'en suis désolé. Que s'est-il passé ?

## Conditions de la boutique

ask-return-policy = Vous pouvez renvoyer les articles non utilisés dans un délai de { $return_days ->
        [one] { $return_days } jour
       *[other] { $return_days } jours
    } après la livraison. { $postage ->
        [shop] Les frais de retour sont à notre charge.
       *[buyer] Les frais de retour sont à votre charge, sauf si l'erreur vient de nous.
    } Le remboursement a lieu dans un délai de { $refund_days ->
        [one] { $refund_days } jour ouvré
       *[other] { $refund_days } jours ouvrés
    } après réception du colis chez nous.
    .terse = Retours : { $return_days ->
        [one] { $return_days } jour
       *[other] { $return_days } jours
    } après la livraison, article non utilisé. Remboursement sous { $refund_days ->
        [one] { $refund_days } jour ouvré
       *[other] { $refund_days } jours ouvrés
    }.
ask-refund-policy = Une fois le remboursement convenu, ou le retour arrivé chez nous, l'argent vous revient dans un délai de { $refund_days ->
        [one] { $refund_days } jour ouvré
       *[other] { $refund_days } jours ouvrés
    }, par le moyen de paiement utilisé.
    .terse = Remboursement sous { $refund_days ->
        [one] { $refund_days } jour ouvré
       *[other] { $refund_days } jours ouvrés
    } au plus, par le moyen de paiement utilisé.
ask-shipping-policy = La confirmation de commande indique la date de livraison prévue. Si votre colis n'est pas là à cette date, envoyez-moi le numéro de commande et je regarderai cela.
    .terse = La date prévue est dans la confirmation. Toujours rien ? Envoyez-moi le numéro de commande.
ask-payment-methods = Vous pouvez payer avec tous les moyens proposés au moment du paiement. Les remboursements passent toujours par le moyen utilisé.
    .terse = Tous les moyens proposés au paiement. Le remboursement suit le même moyen.

## Comprendre le problème

ask-what-happened = Que s'est-il passé avec votre commande ?
    .terse = Que s'est-il passé ?
empathy-missing-items = Je suis désolé que vous n'ayez pas toute votre commande. Regardons cela ensemble.
    .terse = Désolé qu'il vous manque quelque chose.
empathy-late-delivery = Je suis désolé que vous attendiez encore. Voyons où en est votre commande.
    .terse = Désolé que vous attendiez encore.
empathy-not-received = Je suis désolé que vous n'ayez pas votre colis. Cherchons où il se trouve.
    .terse = Désolé que vous n'ayez pas votre colis.
empathy-quality-complaint = Je suis désolé que vous ayez un problème avec un article. Regardons cela de près.
    .terse = Désolé que vous ayez ce problème.
empathy-wrong-item = Je suis désolé que vous n'ayez pas trouvé ce que vous aviez commandé. Regardons cela ensemble.
    .terse = Désolé que vous ayez reçu autre chose.
empathy-billing-duplicate = Je comprends qu'il est inquiétant de voir un débit deux fois. Vérifions chaque débit.
    .terse = Vérifions les débits.
empathy-billing-unrecognised = Je comprends qu'un débit inconnu est inquiétant. Cherchons à quoi il correspond.
    .terse = Cherchons ce débit.
empathy-subscription-charge = Je comprends que vous ne vous attendiez pas à ce débit. Regardons votre abonnement.
    .terse = Regardons l'abonnement.
one-at-a-time = Réglons d'abord la question en cours ; je m'occuperai ensuite de l'autre problème.
    .terse = D'abord la question en cours, puis l'autre problème.
two-problems = Je m'en occupe l'un après l'autre. D'abord : « { $first } ». Noté pour la suite : « { $other } ».
    .terse = D'abord : « { $first } ». Ensuite : « { $other } ».
next-problem = Passons à l'autre problème dont vous m'avez parlé : « { $problem } ». Votre numéro de dossier pour celui-ci est { $ref }.
    .terse = Ensuite : « { $problem } ». Dossier { $ref }.

ask-order-number = De quelle commande s'agit-il ? Le numéro ressemble à A-1001 et se trouve dans votre e-mail de confirmation.
    .terse = Votre numéro de commande, s'il vous plaît (du type A-1001).
where-order-number = Le numéro de commande se trouve en haut de votre e-mail de confirmation et sur le bon de livraison dans le colis. Il ressemble à A-1001.
    .terse = Il est dans l'e-mail de confirmation, du type A-1001.
ask-email = Merci. Avec quelle adresse e-mail avez-vous commandé ? Je le demande pour que personne d'autre ne puisse ouvrir la commande { $order }.
    .terse = L'e-mail utilisé pour la commande ?
order-not-found = Je ne trouve pas de commande { $order } avec cette adresse e-mail. Merci de m'envoyer les deux encore une fois, exactement comme dans la confirmation.
    .terse = Je ne trouve pas cette commande avec cet e-mail. Merci de renvoyer les deux.
order-lookup-closed = Trop d'essais ne correspondaient pas ; par sécurité, je ne peux plus chercher de commande ici pendant une heure. Un conseiller peut vous aider dès maintenant.
    .terse = Trop d'essais. Merci d'attendre une heure ou de demander un conseiller.
ask-line-missing = Merci, { $name }. Quel article de la commande { $order } manque ?
    .terse = Quel article manque ?
ask-line = Merci, { $name }. De quel article de la commande { $order } s'agit-il ?
    .terse = Quel article ?
ask-count = Vous avez commandé { $ordered } × { $item }. Combien d'unités avez-vous reçues ?
    .terse = Combien d'unités reçues sur { $ordered } ?
ask-count-affected = Vous avez commandé { $ordered } × { $item }. Combien d'unités sont concernées ?
    .terse = Combien sur { $ordered } ?
ask-photo-arrived = Merci de m'envoyer une photo de tout ce qui est arrivé. Utilisez le bouton image ci-dessous.
    .terse = Une photo de ce qui est arrivé, s'il vous plaît.
    .telegram = Merci de m'envoyer une photo de tout ce qui est arrivé.
ask-photo-again-arrived = Une photo m'aide à décider tout de suite. Le carton ouvert, ou le bon de livraison à côté du contenu, suffit. Si vous n'en avez pas, dites-le-moi et un conseiller regardera.
    .terse = Le carton ouvert suffit. Pas de photo ? Un conseiller regardera.
ask-photo-fault = Merci de m'envoyer une photo qui montre le problème. Utilisez le bouton image ci-dessous.
    .terse = Une photo du problème, s'il vous plaît.
    .telegram = Merci de m'envoyer une photo qui montre le problème.
ask-photo-again-fault = Une photo m'aide à décider tout de suite. N'importe quelle image de l'article ou de son étiquette suffit. Si vous n'en avez pas, dites-le-moi et un conseiller regardera.
    .terse = N'importe quelle image suffit. Pas de photo ? Un conseiller regardera.
photo-received = Merci, j'ai bien reçu votre photo.
    .terse = Photo bien reçue.
photo-not-seen = Je ne vois pas encore de photo. Merci d'utiliser le bouton image à côté du champ de texte.
    .terse = Pas encore de photo. Merci d'en envoyer une.
    .telegram = Je ne vois pas encore de photo. Merci de l'envoyer ici dans la discussion.

restate-missing-items = Je vérifie que j'ai bien compris : dans la commande { $order }, il manque { $missing ->
        [one] { $missing } unité
       *[other] { $missing } unités
    } sur { $ordered } × { $item }. Est-ce exact ?
    .terse = Commande { $order } : il manque { $missing ->
        [one] { $missing } unité
       *[other] { $missing } unités
    } sur { $ordered } × { $item }. Exact ?
restate-late-delivery = { $at ->
        [unknown] Je vérifie que j'ai bien compris : vous attendez encore { $item } de la commande { $order }. Est-ce exact ?
       *[other] Je vérifie que j'ai bien compris : vous attendez encore { $item } de la commande { $order }, avec une livraison prévue au plus tard le { DATETIME($at, dateStyle: "long") }. Est-ce exact ?
    }
    .terse = Vous attendez encore { $item } de la commande { $order }. Exact ?
restate-not-received = Je vérifie que j'ai bien compris : selon le transporteur, la commande { $order } a été livrée, et vous ne l'avez pas. Est-ce exact, et votre adresse est-elle bien celle-ci : { $address } ?
    .terse = Commande { $order } : indiquée comme livrée à l'adresse { $address }, mais absente. Exact ?
restate-quality-complaint = Je vérifie que j'ai bien compris : dans la commande { $order }, { $count ->
        [one] { $count } unité sur { $ordered } × { $item } est défectueuse ou ne correspond pas à vos attentes
       *[other] { $count } unités sur { $ordered } × { $item } sont défectueuses ou ne correspondent pas à vos attentes
    }. Est-ce exact ?
    .terse = Commande { $order } : un problème avec { $count ->
        [one] { $count } unité
       *[other] { $count } unités
    } sur { $ordered } × { $item }. Exact ?
restate-wrong-item = Je vérifie que j'ai bien compris : avec la commande { $order }, vous avez reçu autre chose que { $count } × { $item }. Est-ce exact ?
    .terse = Commande { $order } : autre chose est arrivé à la place de { $count } × { $item }. Exact ?
restate-billing-duplicate = Je vérifie que j'ai bien compris : vous voyez deux débits pour la commande { $order }. Est-ce exact ?
    .terse = Commande { $order } : deux débits. Exact ?
restate-billing-unrecognised = Je vérifie que j'ai bien compris : il y a un débit lié à la commande { $order } que vous ne reconnaissez pas. Est-ce exact ?
    .terse = Un débit inconnu lié à la commande { $order }. Exact ?
restate-subscription-charge = Je vérifie que j'ai bien compris : l'abonnement { $order } a été débité et vous ne le vouliez pas. Est-ce exact ?
    .terse = Débit non souhaité pour l'abonnement { $order }. Exact ?
restate-unstated = Je vérifie que j'ai bien compris : il s'agit de la commande { $order }. Est-ce exact ?
    .terse = Il s'agit de la commande { $order }. Exact ?
ask-correction = Merci de me le signaler. Que dois-je corriger ?
    .terse = Que dois-je corriger ?
not-understood = Je suis désolé, je n'ai pas compris.
    .terse = Désolé, je n'ai pas compris.
not-understood-open = Je suis désolé, je n'ai pas compris. De quoi s'agit-il ?
    .terse = Désolé, je n'ai pas compris. De quoi s'agit-il ?
ask-which-kind = Je tiens à bien vous comprendre. De quoi s'agit-il ?
    .terse = De quoi s'agit-il ?

## Propositions

offer-resend = Je peux vous renvoyer { $item }, sans frais pour vous. La proposition est valable jusqu'au { DATETIME($until, dateStyle: "long") } à { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Est-ce que cela vous convient ?
    .terse = { $item } à nouveau, sans frais. D'accord ?
offer-replacement = Je peux vous envoyer { $item } en remplacement, sans frais pour vous. La proposition est valable jusqu'au { DATETIME($until, dateStyle: "long") } à { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Est-ce que cela vous convient ?
    .terse = { $item } en remplacement, sans frais. D'accord ?
offer-partial-refund = Je peux vous rembourser { $amount }, par le moyen de paiement utilisé. La proposition est valable jusqu'au { DATETIME($until, dateStyle: "long") } à { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Est-ce que cela vous convient ?
    .terse = Remboursement de { $amount }. D'accord ?
offer-full-refund = Je peux vous rembourser la totalité, soit { $amount }, par le moyen de paiement utilisé. La proposition est valable jusqu'au { DATETIME($until, dateStyle: "long") } à { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Est-ce que cela vous convient ?
    .terse = Remboursement total de { $amount }. D'accord ?
offer-return-and-refund = Vous pouvez renvoyer l'article à nos frais et je vous rembourse { $amount } dès qu'il est arrivé. La proposition est valable jusqu'au { DATETIME($until, dateStyle: "long") } à { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Est-ce que cela vous convient ?
    .terse = Retour à nos frais, puis remboursement de { $amount }. D'accord ?
offer-refund-duplicate = Le montant a en effet été débité deux fois, et j'en suis désolé. Je peux vous rembourser { $amount }. La proposition est valable jusqu'au { DATETIME($until, dateStyle: "long") } à { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Est-ce que cela vous convient ?
    .terse = Débité deux fois : remboursement de { $amount }. D'accord ?
offer-refund-renewal = Je peux vous rembourser le dernier renouvellement, soit { $amount }. La proposition est valable jusqu'au { DATETIME($until, dateStyle: "long") } à { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Est-ce que cela vous convient ?
    .terse = Renouvellement : remboursement de { $amount }. D'accord ?
offer-store-credit = Je peux vous accorder un avoir de { $amount } pour votre prochaine commande. La proposition est valable jusqu'au { DATETIME($until, dateStyle: "long") } à { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Est-ce que cela vous convient ?
    .terse = Un avoir de { $amount }. D'accord ?
offer-goodwill = À titre exceptionnel, comme geste commercial, je peux vous verser { $amount } pendant que vous attendez le colis. La proposition est valable jusqu'au { DATETIME($until, dateStyle: "long") } à { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Est-ce que cela vous convient ?
    .terse = Geste commercial pour l'attente : { $amount }. D'accord ?
offer-rights = Quel que soit votre choix, vous gardez tous vos droits légaux.
    .terse = Vous gardez tous vos droits légaux.
offer-declined = Je comprends.
offer-expired = Cette proposition n'est plus valable. Je regarde à nouveau votre dossier.
    .terse = Cette proposition a expiré. Un instant.
why-clause = Cela découle de nos conditions, version { $version }, clause { $clause } : { $title }.
    .terse = Conditions { $version }, { $clause } : { $title }.
why-question = Je le demande pour vérifier votre commande et voir ce que nos conditions prévoient dans ce cas.
    .terse = Pour pouvoir vérifier votre commande.
remedy-granted = Merci, je m'en occupe tout de suite.
    .terse = Je m'en occupe.
done-resend = C'est fait : nous vous renvoyons { $item }, avec une arrivée prévue au plus tard le { DATETIME($by, dateStyle: "long") }. Votre référence est { $reference }.
    .terse = C'est fait : { $item }, d'ici au { DATETIME($by, dateStyle: "medium") }. Référence : { $reference }.
done-replacement = C'est fait : nous vous envoyons { $item } en remplacement, avec une arrivée prévue au plus tard le { DATETIME($by, dateStyle: "long") }. Votre référence est { $reference }.
    .terse = C'est fait : remplacement d'ici au { DATETIME($by, dateStyle: "medium") }. Référence : { $reference }.
done-partial-refund = C'est fait : nous vous remboursons { $amount }, que vous devriez recevoir au plus tard le { DATETIME($by, dateStyle: "long") }. Votre référence est { $reference }.
    .terse = C'est fait : { $amount } d'ici au { DATETIME($by, dateStyle: "medium") }. Référence : { $reference }.
done-full-refund = C'est fait : nous vous remboursons la totalité, soit { $amount }, que vous devriez recevoir au plus tard le { DATETIME($by, dateStyle: "long") }. Votre référence est { $reference }.
    .terse = C'est fait : { $amount } d'ici au { DATETIME($by, dateStyle: "medium") }. Référence : { $reference }.
done-return-and-refund = C'est fait : le retour est convenu, et vous devriez recevoir { $amount } au plus tard le { DATETIME($by, dateStyle: "long") }. Votre référence est { $reference }.
    .terse = C'est fait : retour convenu, { $amount } d'ici au { DATETIME($by, dateStyle: "medium") }. Référence : { $reference }.
done-refund-duplicate = C'est fait : nous vous remboursons le second débit de { $amount }, que vous devriez recevoir au plus tard le { DATETIME($by, dateStyle: "long") }. Votre référence est { $reference }.
    .terse = C'est fait : { $amount } d'ici au { DATETIME($by, dateStyle: "medium") }. Référence : { $reference }.
done-refund-renewal = C'est fait : nous vous remboursons le renouvellement de { $amount }, que vous devriez recevoir au plus tard le { DATETIME($by, dateStyle: "long") }. Votre référence est { $reference }.
    .terse = C'est fait : { $amount } d'ici au { DATETIME($by, dateStyle: "medium") }. Référence : { $reference }.
done-store-credit = C'est fait : vous disposez dès maintenant d'un avoir de { $amount }. Votre référence est { $reference }.
    .terse = C'est fait : avoir de { $amount }. Référence : { $reference }.
done-goodwill = C'est fait : nous vous versons { $amount }, que vous devriez recevoir au plus tard le { DATETIME($by, dateStyle: "long") }. Votre référence est { $reference }.
    .terse = C'est fait : { $amount } d'ici au { DATETIME($by, dateStyle: "medium") }. Référence : { $reference }.
done-explain = C'est fait : tout est noté dans votre dossier { $ref }.
    .terse = Noté dans le dossier { $ref }.
withdrawn = Entendu, j'ai fermé le dossier { $ref }. Si vous avez finalement besoin de quelque chose, écrivez-moi à tout moment.
    .terse = Le dossier { $ref } est fermé. Écrivez à tout moment.

## Ce qui a été trouvé : affiché avant une décision qui en dépend. Les listes sont faites des réponses placées dessous.

charges-found =
    J'ai vérifié chaque débit de la commande { $order } :
    { $charges }
charge-taken = Débit de { $amount } le { DATETIME($on, dateStyle: "medium") } à { DATETIME($on, timeStyle: "short") } { ZONE($on) }
charge-paid-back = Débit de { $amount } le { DATETIME($on, dateStyle: "medium") } à { DATETIME($on, timeStyle: "short") } { ZONE($on) }, remboursé à hauteur de { $refunded }
charge-held = Montant de { $amount } seulement réservé le { DATETIME($on, dateStyle: "medium") } à { DATETIME($on, timeStyle: "short") } { ZONE($on) }, pas débité
charge-released = Montant de { $amount } seulement réservé le { DATETIME($on, dateStyle: "medium") } à { DATETIME($on, timeStyle: "short") } { ZONE($on) }, libéré depuis
parcels-found =
    Voici ce que le transporteur a enregistré pour la commande { $order } :
    { $parcels }
parcel-preparing = { $item } : pas encore chez le transporteur
parcel-in-transit = { $at ->
        [unknown] { $item } : en route avec { $carrier }, numéro de suivi { $tracking }
       *[other] { $item } : en route avec { $carrier }, numéro de suivi { $tracking }, dernier enregistrement le { DATETIME($at, dateStyle: "medium") } à { DATETIME($at, timeStyle: "short") } { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item } : colis livré par { $carrier }, numéro de suivi { $tracking }
       *[other] { $item } : colis livré par { $carrier } le { DATETIME($at, dateStyle: "medium") } à { DATETIME($at, timeStyle: "short") } { ZONE($at) }, numéro de suivi { $tracking }
    }
parcel-returned = { $item } : en cours de retour vers nous avec { $carrier }, numéro de suivi { $tracking }

## Explications : rien n'est dû pour le moment. Un bouton à côté mène à un conseiller.

explain-on-its-way = { $at ->
        [unknown] J'ai vérifié : ce que vous attendez est en route. Si cela prend plus de temps que prévu, écrivez-moi ici et je vérifierai à nouveau.
       *[other] J'ai vérifié : ce que vous attendez est en route et la livraison est prévue au plus tard le { DATETIME($at, dateStyle: "long") } ; il n'y a donc pas encore de retard. Si rien n'est arrivé à cette date, écrivez-moi ici et je vérifierai à nouveau.
    }
    .terse = { $at ->
        [unknown] C'est en route. Trop long ? Écrivez ici.
       *[other] C'est en route, prévu au plus tard le { DATETIME($at, dateStyle: "medium") }. Toujours rien ce jour-là ? Écrivez ici.
    }
explain-arrived-in-time = { $at ->
        [unknown] J'ai vérifié : selon le transporteur, votre commande est arrivée dans le délai prévu.
       *[other] J'ai vérifié : selon le transporteur, votre commande est arrivée le { DATETIME($at, dateStyle: "long") }, dans le délai prévu.
    } Si ce n'est pas le cas, un conseiller regardera cela volontiers.
    .terse = { $at ->
        [unknown] Arrivée à temps selon le transporteur.
       *[other] Arrivée à temps selon le transporteur, le { DATETIME($at, dateStyle: "medium") }.
    } Ce n'est pas le cas ? Demandez un conseiller.
explain-wait-after-scan = Le transporteur a enregistré la livraison il y a peu, et il arrive que l'enregistrement précède le colis. Merci de demander à vos voisins et de regarder dans les endroits où l'on dépose vos colis. { $at ->
        [unknown] S'il n'apparaît pas bientôt, écrivez-moi ici et je vérifierai à nouveau.
       *[other] S'il n'est toujours pas là le { DATETIME($at, dateStyle: "long") } à { DATETIME($at, timeStyle: "short") } { ZONE($at) }, écrivez-moi ici et je vérifierai à nouveau.
    }
    .terse = La livraison a été enregistrée il y a peu. Merci de demander aux voisins. { $at ->
        [unknown] Toujours rien ? Écrivez ici.
       *[other] Toujours rien le { DATETIME($at, dateStyle: "medium") } à { DATETIME($at, timeStyle: "short") } { ZONE($at) } ? Écrivez ici.
    }
explain-no-duplicate = J'ai vérifié chaque débit de votre commande : aucun n'a été effectué deux fois. Si votre relevé montre autre chose, un conseiller le regardera volontiers avec vous.
    .terse = J'ai vérifié : aucun débit n'a été effectué deux fois. Un doute ? Demandez un conseiller.
explain-authorisation = J'ai vérifié chaque débit de votre commande : aucun n'a été effectué deux fois. L'autre montant est seulement réservé, pas débité, et la réservation prend fin d'elle-même { $at ->
        [unknown] au bout de quelques jours.
       *[other] au plus tard le { DATETIME($at, dateStyle: "long") }.
    } Si elle est encore là après cela, écrivez-moi ici.
    .terse = Aucun débit n'a été effectué deux fois. L'autre montant est seulement réservé et se libère { $at ->
        [unknown] de lui-même.
       *[other] au plus tard le { DATETIME($at, dateStyle: "medium") }.
    }
explain-charges = J'ai vérifié : chaque débit que j'ai trouvé correspond à cette commande. Sur votre relevé, il peut porter le nom du service de paiement ou être réparti si l'envoi s'est fait en plusieurs fois. Si l'un d'eux ne correspond toujours pas, un conseiller le regardera volontiers avec vous.
    .terse = Chaque débit que j'ai trouvé correspond à cette commande. L'un d'eux ne va pas ? Demandez un conseiller.
explain-renewal-window-over = { $at ->
        [unknown] J'ai vérifié : le délai pendant lequel je peux rembourser le dernier renouvellement est passé.
       *[other] J'ai vérifié : votre abonnement a été renouvelé pour la dernière fois le { DATETIME($at, dateStyle: "long") }, et le délai pendant lequel je peux rembourser ce renouvellement est passé.
    } Un conseiller peut vous aider pour l'abonnement lui-même.
    .terse = { $at ->
        [unknown] Le délai pour rembourser le renouvellement est passé.
       *[other] Le délai pour rembourser le renouvellement du { DATETIME($at, dateStyle: "medium") } est passé.
    } Un conseiller peut vous aider pour le reste.

## Un conseiller

handoff-asked-for = Je vous mets en relation avec un conseiller et je lui transmets tout ce que vous m'avez dit : vous n'avez rien à répéter. Vous aurez une réponse ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Un conseiller répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-over-authority = Merci. Cette décision dépasse ce qui m'est permis : je transmets donc votre dossier à un conseiller, avec tout ce que vous m'avez dit. Vous aurez une réponse ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Un conseiller décide et répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-safety = Votre sécurité passe avant tout : merci de ne plus utiliser l'article et de rester à distance s'il est chaud ou s'il fume. Si une personne est en danger ou blessée, appelez les secours. Je préviens un conseiller immédiatement ; vous aurez une réponse ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Merci de ne plus l'utiliser. Danger ou blessure ? Appelez les secours. Un conseiller répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-legal = Merci de me le dire. Une personne en mesure de vous répondre comme il se doit prend le relais et vous écrit ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Un conseiller vous répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-fraud-signal = Merci. Un conseiller va regarder votre dossier et vous répondra ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Un conseiller regarde et répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-repeat-claims = Merci. Un conseiller va prendre une décision sur votre dossier et vous répondra ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Un conseiller décide et répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-anger = Je vois à quel point c'est contrariant, et mieux vaut que vous parliez à un conseiller. Je transmets tout ce que vous m'avez dit, et vous aurez une réponse ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Un conseiller prend le relais et répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-not-understood = Je suis désolé de ne pas assez bien vous comprendre. Un conseiller prend le relais et vous répondra ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Désolé, je ne comprends pas. Un conseiller répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-declined-offers = Je comprends. Je ne peux rien proposer de plus par moi-même : un conseiller prend donc le relais, avec tout ce que vous m'avez dit. Vous aurez une réponse ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Un conseiller prend le relais et répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-evidence-missing = Ce n'est pas grave. Un conseiller décidera sans la photo et vous répondra ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Un conseiller décide sans photo et répond ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
handoff-system-error = Je suis désolé, quelque chose ne fonctionne pas de notre côté. Rien de ce que vous avez envoyé n'est perdu : un conseiller prend le relais et vous répondra ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Désolé, un incident s'est produit ici. Un conseiller répond au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
agent-joined = { $name } a rejoint la conversation.
bot-back = { $name } m'a rendu la main. Je suis là si vous avez besoin d'autre chose.
    .terse = Je suis de retour. Autre chose ?
case-resolved = Votre dossier { $ref } est réglé. Si quelque chose ne va toujours pas, écrivez simplement ici.
    .terse = Dossier { $ref } réglé. Un problème ? Écrivez ici.
calm = Je comprends à quel point c'est agaçant. Reprenons ensemble, étape par étape.
    .terse = Je vous comprends. Étape par étape.

## Décision d'une deuxième personne : quelqu'un d'autre décide une nouvelle fois

ruling-possible = Si vous n'êtes pas d'accord avec la décision prise, une deuxième personne peut se prononcer : elle n'y a pas participé et lit ce que disent les deux parties. Vous pouvez le demander jusqu'au { DATETIME($on, dateStyle: "long") }.
    .terse = Pas d'accord ? Une deuxième personne peut se prononcer ; demandez-le jusqu'au { DATETIME($on, dateStyle: "medium") }.
appeal-possible = Si vous n'êtes pas d'accord avec cette décision, vous pouvez la contester une seule fois : une autre personne décide alors définitivement. Vous pouvez le faire jusqu'au { DATETIME($on, dateStyle: "long") }.
    .terse = Pas d'accord ? Vous pouvez contester une seule fois, jusqu'au { DATETIME($on, dateStyle: "medium") }.
ask-statement = Merci de m'écrire en un seul message, avec vos propres mots, sur quels points vous n'êtes pas d'accord et ce qui vous semblerait juste. La personne qui décide le lira tel que vous l'écrivez, à côté de ce que dit la boutique. Si vous avez d'autres photos, envoyez-les d'abord.
    .terse = En un seul message : sur quels points n'êtes-vous pas d'accord, et qu'est-ce qui serait juste ? D'abord les photos, si vous en avez.
handoff-ruling = Merci. Vos mots sont conservés exactement comme vous les avez écrits. Une personne qui n'a encore rien décidé dans ce dossier lit ce que disent les deux parties et décide ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Votre numéro de dossier est { $ref }.
    .terse = Conservé tel quel. Une autre personne décide ici au plus tard le { DATETIME($answer_by, dateStyle: "medium") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Dossier { $ref }.
ruling-granted = { $name } a pris une décision sur votre dossier { $ref }, et vous recevez ce que cette décision vous accorde : je m'en occupe maintenant.
    .terse = { $name } a décidé en votre faveur, dossier { $ref }. Je m'en occupe maintenant.
ruling-stands = { $name } a pris une décision sur votre dossier { $ref } : la décision précédente est maintenue.
    .terse = { $name } a décidé, dossier { $ref } : rien ne change.
ruling-final = Cette décision est définitive de notre côté. Vous gardez tous vos droits légaux, ainsi que ceux dont vous disposez auprès de votre banque ou de votre service de paiement.
    .terse = C'est définitif de notre côté. Vous gardez tous vos droits légaux.
ruling-over = Le délai pendant lequel une autre personne pouvait se prononcer sur ce dossier est passé. Un conseiller peut vous en dire plus.
    .terse = Le délai pour une autre décision est passé. Un conseiller peut vous en dire plus.
button-ruling = Demander une autre décision
button-appeal = Contester la décision

## Réponses approuvées : une personne de la boutique les envoie sous son nom, et peut les modifier avant

agent-hello = Bonjour, je m'appelle { $name } et je m'occupe de votre dossier { $ref }. Je lis tout ce que vous avez envoyé : vous n'avez rien à répéter.
agent-waiting = Merci de patienter. J'étudie encore votre dossier et je vous écris ici dès que j'en sais plus.
agent-understand = Je comprends à quel point c'est agaçant, et merci de l'avoir expliqué si clairement. Reprenons étape par étape.
agent-tell-more = Puis-je vous demander de m'en dire un peu plus ? Que s'est-il passé exactement, et quand l'avez-vous remarqué pour la première fois ?
agent-order-number = Pourriez-vous m'envoyer le numéro de commande, et l'adresse e-mail avec laquelle vous avez commandé ? Le numéro ressemble à A-1001 et se trouve dans votre e-mail de confirmation.
agent-address = Pourriez-vous vérifier l'adresse de votre commande : { $address } ? Dites-moi si quelque chose n'est pas correct.
agent-photo-item = Pourriez-vous m'envoyer une photo qui montre le problème ({ $item }), et une autre de l'étiquette s'il y en a une ?
agent-photo-parcel = Pourriez-vous m'envoyer une photo de tout ce qui se trouvait dans le colis, et une autre de l'étiquette du carton ?
agent-photo-again = Merci pour la photo. Je n'y distingue pas encore tout : pourriez-vous en prendre une autre, à la lumière du jour et d'un peu plus près ?
agent-keep = Merci de conserver tout ce qui est arrivé, avec l'emballage et les étiquettes, jusqu'à ce que votre dossier soit réglé. Cela peut encore servir.
agent-neighbours = D'après le transporteur, votre colis { $tracking } est enregistré comme livré. Pourriez-vous demander à vos voisins et aux autres personnes à votre adresse, et regarder partout où l'on peut déposer un colis ?
agent-asking-carrier = J'interroge { $carrier } au sujet de votre colis portant le numéro de suivi { $tracking }. Dès que j'ai la réponse, je vous écris ici.
agent-asking-warehouse = Je demande à notre entrepôt ce qui a été emballé et envoyé pour la commande { $order }. Dès que j'ai la réponse, je vous écris ici.
agent-asking-provider = Je vérifie les débits de la commande { $order } avec le service de paiement. Dès que j'ai la réponse, je vous écris ici.
agent-statement = Pourriez-vous m'indiquer la date, le montant et le nom du débit, exactement comme sur votre relevé ? Merci de ne pas envoyer vos numéros de carte et de compte.
agent-asking-colleague = Votre dossier { $ref } demande une décision qui dépasse ce qui m'est permis : j'ai donc posé la question à une personne qui peut la prendre. Dès que j'ai la réponse, je vous écris ici.
agent-send-back = Merci de bien emballer votre envoi ({ $item }), d'écrire { $reference } à l'extérieur du colis et de garder la preuve de dépôt jusqu'à ce que le retour soit réglé.
agent-safety = Merci de ne plus utiliser { $item } et de ne rien envoyer avant que nous ayons convenu avec vous de la façon de le faire sans danger.
agent-refusal = J'ai relu tout votre dossier { $ref } et je ne peux pas vous accorder ce que vous demandez. Vous gardez tous vos droits légaux.
agent-second-look = Si vous voyez les choses autrement, vous pouvez demander une autre décision une fois votre dossier { $ref } réglé ici : une personne qui n'y a pas participé lit alors ce que disent les deux parties et se prononce à nouveau.
agent-goodbye = Merci de nous avoir écrit et bonne continuation. Si quelque chose reste en suspens, écrivez simplement ici à nouveau.

## Langue

language-switched = Bien sûr, continuons en français.
    .terse = En français, alors.
language-guess = Je réponds en français. Préférez-vous une autre langue ?
    .terse = Une autre langue ?
language-unsupported = Je suis désolé, je ne parle pas encore cette langue. Voici celles que je parle ; un conseiller peut aussi vous aider.
    .terse = Je ne parle pas cette langue. Choisissez-en une, ou un conseiller.
ask-language = Quelle langue préférez-vous ?
    .terse = Quelle langue ?

## Fichiers

upload-too-large = Ce fichier dépasse 10 Mo. Merci d'envoyer une photo plus petite.
upload-not-an-image = Ce fichier n'est pas une photo que je peux ouvrir. Merci d'envoyer une image JPEG, PNG, WebP, HEIC ou GIF.
upload-unsupported-type = Je ne peux pas ouvrir ce type de fichier. Merci d'envoyer une image JPEG, PNG, WebP, HEIC ou GIF.
upload-bomb = Cette image a trop de pixels. Merci d'en envoyer une plus petite.
upload-too-many = C'est plus de photos que je ne peux en recevoir à la fois. Merci de réessayer dans une minute.

## Boutons

button-right = Oui, c'est exact
button-wrong = Non, pas tout à fait
button-accept = Oui, volontiers
button-decline = Non, merci
button-why = Pourquoi ?
button-person = Parler à un conseiller
button-no-photo = Je n'ai pas de photo
button-delete-data = Oui, demander l'effacement
button-thanks = Merci
button-missing-items = Il manque quelque chose
button-late-delivery = Ma commande est en retard
button-quality-complaint = Un article est défectueux
button-not-received = Indiqué livré, mais absent
button-wrong-item = J'ai reçu un autre article
button-billing-duplicate = Débit en double
button-billing-unrecognised = Débit inconnu
button-subscription-charge = Abonnement non souhaité

## Requests: what a buyer may have without a dispute

ask-refund-reason = Je peux regarder cela. De quoi s'agit-il ?
    .terse = De quoi s'agit-il ?
wish-noted = J'ai noté ce que vous souhaitez ; c'est ajouté à votre dossier.
    .terse = C'est noté.
ask-address = Votre commande serait envoyée à cette adresse : { $address }. Où faut-il l'envoyer à la place ? Merci de m'indiquer le numéro et la rue, le code postal, la ville et le pays dans un seul message.
    .terse = Actuellement : { $address }. La nouvelle adresse, s'il vous plaît, avec code postal, ville et pays.
ask-reason = Y a-t-il un problème avec { $item }, ou avez-vous changé d'avis ?
    .terse = Un problème, ou un changement d'avis ?
ask-product-exchange = Contre quoi souhaitez-vous échanger { $item } ? Ces articles sont en stock et coûtent à peu près le même prix.
    .terse = Contre quoi échanger { $item } ?
ask-product-instead = { $at ->
        [unknown] Nous n'avons pas { $item } en stock pour le moment.
       *[other] Nous n'avons pas { $item } en stock pour le moment ; le prochain arrivage est prévu le { DATETIME($at, dateStyle: "long") }.
    } Souhaitez-vous l'un de ces articles à la place, ou préférez-vous attendre ou annuler cet article ?
    .terse = { $at ->
        [unknown] { $item } : pas en stock.
       *[other] { $item } : retour prévu le { DATETIME($at, dateStyle: "medium") }.
    } L'un de ceux-ci, attendre ou annuler ?
parcel-back = { $item } : colis revenu chez nous le { DATETIME($on, dateStyle: "medium") } à { DATETIME($on, timeStyle: "short") } { ZONE($on) }, envoyé avec { $carrier }, numéro de suivi { $tracking }

offer-cancellation = Nous n'avons pas encore expédié { $item }. Je peux annuler cet achat et vous rembourser { $amount }. Est-ce que cela vous convient ?
    .terse = Annuler { $item } et rembourser { $amount }. D'accord ?
offer-end-subscription = Je peux mettre fin dès maintenant à votre abonnement ({ $item }), pour qu'il ne soit plus renouvelé. Ce qui a déjà été débité reste inchangé. Est-ce que cela vous convient ?
    .terse = Fin immédiate de l'abonnement ({ $item }). D'accord ?
offer-address-change = J'enverrai votre commande à cette adresse : { $address }. Est-ce exact ?
    .terse = Envoi à : { $address }. Exact ?
offer-return = Vous pouvez renvoyer { $item }, à l'état neuf, au plus tard le { DATETIME($by, dateStyle: "long") }. Dès réception de votre retour, nous vous remboursons { $amount }. Voulez-vous que j'enregistre le retour ?
    .terse = Renvoyer { $item } d'ici au { DATETIME($by, dateStyle: "medium") }, puis remboursement de { $amount }. D'accord ?
offer-exchange = Vous pouvez renvoyer { $item }, à l'état neuf, au plus tard le { DATETIME($by, dateStyle: "long") }. Dès réception de votre retour, nous vous envoyons { $product }. Voulez-vous que j'enregistre l'échange ?
    .terse = Vous renvoyez { $item } d'ici au { DATETIME($by, dateStyle: "medium") } et recevez { $product }. D'accord ?
offer-substitution = Je peux vous envoyer { $product } à la place de { $item }. La différence que je vous rembourse est de { $amount }. Est-ce que cela vous convient ?
    .terse = { $product } à la place de { $item }, remboursement de { $amount }. D'accord ?

done-cancellation = C'est fait : j'ai annulé { $item }. Nous vous remboursons { $amount }, que vous devriez recevoir au plus tard le { DATETIME($by, dateStyle: "long") }. Votre référence est { $reference }.
    .terse = C'est annulé : remboursement de { $amount } d'ici au { DATETIME($by, dateStyle: "medium") }. Référence : { $reference }.
done-end-subscription = C'est fait : votre abonnement ({ $item }) prend fin maintenant et ne sera plus renouvelé. Votre référence est { $reference }.
    .terse = C'est fait : fin de l'abonnement ({ $item }). Référence : { $reference }.
done-address-change = C'est fait : votre commande sera envoyée à l'adresse { $address }. Votre référence est { $reference }.
    .terse = C'est fait : envoi à l'adresse { $address }. Référence : { $reference }.
done-return = C'est fait : votre retour ({ $item }) est enregistré. Merci d'écrire { $reference } sur le colis et de l'envoyer au plus tard le { DATETIME($by, dateStyle: "long") } à l'adresse suivante : { $address }.
    .terse = C'est fait. Merci d'écrire { $reference } sur le colis et de l'envoyer d'ici au { DATETIME($by, dateStyle: "medium") } à : { $address }.
done-exchange = C'est fait : votre échange est enregistré et nous vous réservons { $product }. Merci d'écrire { $reference } sur le colis contenant { $item } et de l'envoyer au plus tard le { DATETIME($by, dateStyle: "long") } à l'adresse suivante : { $address }.
    .terse = C'est fait, nous réservons { $product }. Merci d'écrire { $reference } sur le colis et de l'envoyer d'ici au { DATETIME($by, dateStyle: "medium") } à : { $address }.
done-substitution = C'est fait : nous vous envoyons { $product } à la place de { $item }. Votre référence est { $reference }.
    .terse = C'est fait : { $product } à la place de { $item }. Référence : { $reference }.

explain-not-shipped = { $at ->
        [unknown] Votre commande est en préparation et n'est pas encore chez le transporteur.
       *[other] Votre commande est en préparation et n'est pas encore chez le transporteur. La livraison est prévue au plus tard le { DATETIME($at, dateStyle: "long") }.
    } Jusqu'à l'expédition, vous pouvez encore l'annuler ou changer l'adresse.
    .terse = { $at ->
        [unknown] Elle est en préparation.
       *[other] Elle est en préparation, livraison prévue au plus tard le { DATETIME($at, dateStyle: "medium") }.
    }
explain-late = { $at ->
        [unknown] Votre colis devrait déjà être chez vous.
       *[other] La livraison de votre colis était prévue au plus tard le { DATETIME($at, dateStyle: "long") } ; il devrait déjà être chez vous.
    } Voulez-vous que je vérifie ?
    .terse = Il devrait déjà être chez vous. Voulez-vous que je vérifie ?
explain-delivered = { $at ->
        [unknown] Selon le transporteur, tout a été livré.
       *[other] Selon le transporteur, tout était livré le { DATETIME($at, dateStyle: "long") }.
    } Si ce n'est pas le cas, dites-le-moi.
    .terse = { $at ->
        [unknown] Livré, selon le transporteur.
       *[other] Livré le { DATETIME($at, dateStyle: "medium") }, selon le transporteur.
    } Pas reçu ? Dites-le-moi.
explain-already-shipped = Votre commande a déjà été expédiée, je ne peux donc plus l'annuler. Vous pouvez renvoyer les articles non utilisés dans un délai de { $return_days ->
        [one] { $return_days } jour
       *[other] { $return_days } jours
    } après la livraison.
    .terse = Elle est déjà expédiée. Retour possible pendant { $return_days ->
        [one] { $return_days } jour
       *[other] { $return_days } jours
    } après la livraison.
explain-address-fixed = Votre colis a déjà été expédié, je ne peux donc plus changer l'adresse. Un conseiller peut demander au transporteur s'il est encore possible de faire quelque chose.
    .terse = Il est déjà expédié. Un conseiller peut demander au transporteur.
explain-not-arrived = Ce que vous souhaitez renvoyer n'est pas encore arrivé chez vous. Après la livraison, vous aurez { $return_days ->
        [one] { $return_days } jour
       *[other] { $return_days } jours
    } pour le renvoyer, à l'état neuf.
    .terse = Ce n'est pas encore arrivé. Vous aurez ensuite { $return_days ->
        [one] { $return_days } jour
       *[other] { $return_days } jours
    }.
explain-return-window-over = Vous pouvez renvoyer les articles non utilisés dans un délai de { $return_days ->
        [one] { $return_days } jour
       *[other] { $return_days } jours
    } après la livraison ; pour { $item }, ce délai a pris fin le { DATETIME($on, dateStyle: "long") }. En cas de défaut, c'est différent : dites-le-moi. Vous gardez tous vos droits légaux.
    .terse = Le délai de retour pour { $item } a pris fin le { DATETIME($on, dateStyle: "medium") }. En cas de défaut, c'est différent : dites-le-moi. Vous gardez tous vos droits légaux.
explain-paid-back = Cette commande a déjà été entièrement remboursée ; il ne reste donc rien à faire.
    .terse = Elle a déjà été entièrement remboursée.
explain-refunded = Nous avons remboursé { $amount } pour cette commande, par le moyen de paiement utilisé. { $at ->
        [unknown] Selon votre banque, il faut quelques jours pour que le montant apparaisse.
       *[other] Selon votre banque, le montant apparaît au plus tard le { DATETIME($at, dateStyle: "long") }.
    }
    .terse = Remboursement de { $amount } effectué. { $at ->
        [unknown] Les banques mettent quelques jours.
       *[other] Visible d'ici au { DATETIME($at, dateStyle: "medium") }.
    }
explain-refund-due = Votre retour est arrivé chez nous. Le remboursement aura lieu au plus tard le { DATETIME($on, dateStyle: "long") }, par le moyen de paiement utilisé.
    .terse = Votre retour est arrivé ; remboursement d'ici au { DATETIME($on, dateStyle: "medium") }.
explain-refund-after-receipt = Votre retour est en route vers nous. Le remboursement a lieu dans un délai de { $refund_days ->
        [one] { $refund_days } jour ouvré
       *[other] { $refund_days } jours ouvrés
    } après réception chez nous.
    .terse = Votre retour est en route. Remboursement sous { $refund_days ->
        [one] { $refund_days } jour ouvré
       *[other] { $refund_days } jours ouvrés
    } après réception.
explain-no-refund = Pour l'instant, je ne vois ni remboursement ni retour pour cette commande. De quoi s'agit-il ?
    .terse = Ni remboursement ni retour pour l'instant. De quoi s'agit-il ?
explain-back-order = { $at ->
        [unknown] Nous n'avons pas { $item } en stock pour le moment. L'envoi se fera dès le prochain arrivage.
       *[other] Nous n'avons pas { $item } en stock pour le moment ; le prochain arrivage est prévu le { DATETIME($at, dateStyle: "long") }. L'envoi suivra aussitôt.
    }
    .terse = { $at ->
        [unknown] { $item } : envoi dès le retour en stock.
       *[other] { $item } : retour prévu le { DATETIME($at, dateStyle: "medium") }, envoi aussitôt.
    }
explain-in-stock = Tous les articles de votre commande sont en stock et seront expédiés comme prévu.
    .terse = Tout est en stock.
explain-ended = Cet abonnement a déjà pris fin ; il ne sera plus renouvelé.
    .terse = Il a déjà pris fin.
explain-left-as-is = Entendu, tout reste en l'état.
    .terse = Entendu, rien ne change.

button-track-order = Où est ma commande ?
button-cancel-order = Annuler la commande
button-cancel-item = Annuler cet article
button-change-address = Changer l'adresse
button-return-request = Renvoyer un article
button-exchange-request = Échanger un article
button-refund-status = Où est mon remboursement ?
button-product-availability = Est-ce en stock ?
button-changed-mind = J'ai changé d'avis
button-other-product = Autre chose
button-wait = Je préfère attendre

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Merci, { $name }. J'ai trouvé votre commande { $order }.
    .terse = Commande { $order } trouvée.
apology = Je suis désolé : cela n'aurait pas dû arriver. Je vais y remédier.
    .terse = J'en suis désolé.
thanks-patience = Merci de nous l'avoir signalé, et merci de votre patience.
    .terse = Merci de votre patience.
goodwill-exception = Je vous le propose à titre exceptionnel, comme geste commercial ; cela ne vaut pas pour d'autres commandes.
    .terse = C'est à titre exceptionnel.

restate-missing-lines =
    Je vérifie que j'ai bien compris. Dans la commande { $order }, il manque :
    { $lines }
    Est-ce exact ?
    .terse =
        Commande { $order }, il manque :
        { $lines }
        Est-ce exact ?
missing-line = { $missing } sur { $ordered } × { $item }
button-more-missing = Il manque autre chose

## Products of the shop

stock-in = Nous avons { $item } en stock, au prix de { $amount }.
stock-out = { $at ->
        [unknown] Nous n'avons pas { $item } en stock pour le moment.
       *[other] Nous n'avons pas { $item } en stock pour le moment ; le prochain arrivage est prévu le { DATETIME($at, dateStyle: "long") }.
    }
ask-which-product = De quel produit s'agit-il ? Merci d'écrire son nom tel qu'il figure dans notre boutique. S'il s'agit d'une commande, envoyez-moi le numéro de commande.
    .terse = Quel produit, ou quelle commande ?
button-notify = M'avertir du retour en stock
notify-noted = Je vous écrirai ici dès que nous aurons à nouveau { $item } en stock.
    .terse = Je vous écrirai ici dès le retour en stock.
notify-back = Bonne nouvelle : nous avons à nouveau { $item } en stock.
## A clause of the shop's own

explain-policy = J'ai vérifié ce que prévoient nos conditions pour un cas comme le vôtre, et l'une de leurs clauses y répond. Si vous voyez les choses autrement, un conseiller regardera cela volontiers.
    .terse = Une clause de nos conditions y répond. Un doute ? Demandez un conseiller.
## Après un dossier

survey = Comment évaluez-vous notre aide pour votre dossier { $ref } ? 1 : mauvaise, 5 : excellente.
    .terse = Dossier { $ref } : de 1 (mauvais) à 5 (excellent) ?
survey-comment = Merci. Si vous le souhaitez, dites-moi en quelques mots pourquoi.
    .terse = Merci. Pourquoi, en quelques mots ?
survey-thanks = Merci pour votre avis.
check-in = Vous devriez maintenant avoir reçu { $item }. Est-ce bien arrivé, et tout est-il en ordre ?
    .terse = { $item } : bien arrivé ?
check-in-thanks = Tant mieux. Le dossier { $ref } est donc réglé.
    .terse = Tant mieux.
goods-on-their-way = Le nouvel envoi est en route et devrait arriver au plus tard le { DATETIME($by, dateStyle: "long") }. Je vous demanderai alors s'il est bien arrivé. Si vous préférez parler à un conseiller, il suffit de me le dire.
    .terse = L'envoi est en route, d'ici au { DATETIME($by, dateStyle: "long") }. Je vous le demanderai alors.
money-on-its-way = Votre argent est en route et devrait arriver au plus tard le { DATETIME($by, dateStyle: "long") }. Si vous préférez parler à un conseiller, il suffit de me le dire.
    .terse = Votre argent devrait arriver au plus tard le { DATETIME($by, dateStyle: "long") }.
case-reopened = Je suis désolé que le problème ne soit pas encore réglé. J'ai rouvert votre dossier { $ref } ; vous n'avez rien à répéter.
    .terse = Désolé. Le dossier { $ref } est rouvert.
button-arrived = Oui, c'est arrivé
button-still-wrong = Il y a encore un problème

# Telegram

telegram-help = Écrivez avec vos mots ce qui ne va pas avec votre commande et envoyez des photos si vous en avez. /status indique où en est votre dossier, /human vous met en relation avec un conseiller, /language change la langue, /delete explique comment faire effacer vos données.
telegram-unreadable = Je ne peux que lire du texte et regarder des photos. Merci de l'écrire ou d'envoyer une photo.
telegram-private-only = J'aide chaque client individuellement et ne peux donc pas parler dans des groupes ou des canaux. Merci de m'écrire dans une discussion privée.
telegram-outdated = Ces boutons ne sont plus valables. Merci d'utiliser les plus récents ou de m'écrire.
telegram-delete = Je ne peux pas effacer vos données moi-même ; une personne de la boutique doit le faire. Dois-je le lui demander ? Supprimer cette discussion ne l'enlève que de votre Telegram.
telegram-delete-asked = J'ai demandé à une personne d'effacer vos données. Elle vous dira ici ce qui est effacé et ce qui doit rester tant qu'un dossier est ouvert.
telegram-too-fast = Vous écrivez plus vite que je ne peux lire. Rien n'est perdu : je continue dans un instant.
telegram-moved = Votre conversation continue ici sur Telegram. Vous n'avez rien à répéter.
telegram-link-over = Ce lien a déjà servi ou est trop ancien. Merci d'en demander un nouveau sur le site de la boutique, ou écrivez simplement ici ce qui s'est passé.
telegram-link-busy = Votre dossier { $ref } est encore ouvert dans cette discussion. Réglons-le d'abord ; le lien reste valable un quart d'heure.
telegram-status-none = Vous n'avez aucun dossier ouvert. Écrivez ce qui s'est passé et je regarde.
telegram-status-open = Votre dossier { $ref } est ouvert et je le traite avec vous. Si je vous ai posé une question, merci d'y répondre.
telegram-status-person = Votre dossier { $ref } est entre les mains d'un conseiller. Vous aurez une réponse ici au plus tard le { DATETIME($answer_by, dateStyle: "long") } à { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }.
telegram-status-taken = { $name } suit votre dossier { $ref } et vous répond ici.
telegram-status-doing = Ce dont nous avons convenu pour votre dossier { $ref } est en cours. Je vous écrirai ici quand ce sera fait.
telegram-status-settled = Votre dossier { $ref } est réglé. Si quelque chose ne va toujours pas, écrivez simplement ici.
telegram-command-help = Ce que je peux faire
telegram-command-status = Où en est mon dossier
telegram-command-human = Parler à un conseiller
telegram-command-language = Choisir la langue
telegram-command-delete = Faire effacer mes données
