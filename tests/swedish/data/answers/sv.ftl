language-switched = Gärna, vi fortsätter på svenska.
restate-missing-items = Jag vill vara säker på att jag har förstått: i beställning { $order } saknas { $missing } av { $ordered } × { $item }. Stämmer det?
offer-full-refund = Jag kan betala tillbaka hela beloppet, { $amount }. Erbjudandet gäller till { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Ska jag göra det?
