# Co mówi asystent, po polsku: uprzejmie i bezosobowo, bez form „Pan/Pani” i bez czasu przeszłego z rodzajem.
# Klucze i argumenty są te same co w en.ftl. Tytuły, kwoty i numery stoją tam, gdzie nie trzeba ich odmieniać.
# Przed decyzją niczego się nie przyznaje i nie obiecuje: „Przykro mi, że ...”, nigdy „że my ...”.

## Powitanie i pożegnanie

hello = Dzień dobry!
greet = Dzień dobry! Chętnie pomogę, jeśli z zamówieniem coś jest nie tak. Co się stało?
    .terse = Dzień dobry! Co się stało?
goodbye = Do widzenia i dziękuję za wiadomość.
    .terse = Do widzenia!
thank = Nie ma za co.
bot-challenge = Jestem automatycznym asystentem sklepu. Wiele spraw mogę załatwić od razu, a jeśli lepsza będzie rozmowa z konsultantem, wystarczy o tym napisać.
    .terse = Jestem automatycznym asystentem. Potrzebny konsultant? Wystarczy napisać.
anything-else = Czy mogę pomóc w czymś jeszcze?
    .terse = Coś jeszcze?
out-of-scope = Mogę pomóc tylko w sprawach zamówień z tego sklepu. Proszę napisać, co jest nie tak z zamówieniem, albo poprosić o rozmowę z konsultantem.
    .terse = Mogę pomóc tylko w sprawach zamówień z tego sklepu.
complain-service = Przykro mi z powodu tych złych doświadczeń. Proszę napisać, co się stało, a sprawdzę to. W każdej chwili można też poprosić o rozmowę z konsultantem.
    .terse = Przykro mi. Co się stało?

## Zasady

ask-return-policy = Nieużywane produkty można odesłać w ciągu { $return_days ->
        [one] jednego dnia
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    } od dostawy. { $postage ->
        [shop] Koszt odesłania pokrywamy my.
       *[buyer] Koszt odesłania pokrywa osoba kupująca, chyba że błąd leży po naszej stronie.
    } Pieniądze wracają w ciągu { $refund_days ->
        [one] jednego dnia roboczego
        [few] { $refund_days } dni roboczych
        [many] { $refund_days } dni roboczych
       *[other] { $refund_days } dnia roboczego
    } od dnia, w którym paczka do nas dotrze.
    .terse = Zwroty: { $return_days ->
        [one] jeden dzień
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    } od dostawy, produkty nieużywane. Zwrot pieniędzy w ciągu { $refund_days ->
        [one] jednego dnia roboczego
        [few] { $refund_days } dni roboczych
        [many] { $refund_days } dni roboczych
       *[other] { $refund_days } dnia roboczego
    }.
ask-refund-policy = Gdy zwrot pieniędzy jest uzgodniony albo odesłana paczka do nas dotrze, pieniądze wracają w ciągu { $refund_days ->
        [one] jednego dnia roboczego
        [few] { $refund_days } dni roboczych
        [many] { $refund_days } dni roboczych
       *[other] { $refund_days } dnia roboczego
    } tą samą metodą, którą opłacono zamówienie.
    .terse = Zwrot pieniędzy trwa do { $refund_days ->
        [one] jednego dnia roboczego
        [few] { $refund_days } dni roboczych
        [many] { $refund_days } dni roboczych
       *[other] { $refund_days } dnia roboczego
    }, tą samą metodą płatności.
ask-shipping-policy = Obiecany dzień dostawy jest podany w potwierdzeniu zamówienia. Jeśli do tego dnia paczka nie dotrze, proszę przysłać mi numer zamówienia, a sprawdzę to.
    .terse = Dzień dostawy jest w potwierdzeniu. Paczki nie ma? Proszę o numer zamówienia.
ask-payment-methods = Można płacić każdą metodą widoczną przy składaniu zamówienia. Zwrot zawsze następuje tą samą metodą, którą opłacono zamówienie.
    .terse = Każda metoda widoczna przy zamawianiu. Zwrot następuje tą samą drogą.

## Zrozumienie problemu

ask-what-happened = Co się stało z zamówieniem?
    .terse = Co się stało?
empathy-missing-items = Przykro mi, że brakuje części zamówienia. Sprawdźmy to razem.
    .terse = Przykro mi, że czegoś brakuje.
empathy-late-delivery = Przykro mi, że oczekiwanie wciąż trwa. Sprawdźmy, gdzie jest zamówienie.
    .terse = Przykro mi, że trzeba czekać.
empathy-not-received = Przykro mi, że paczki nie ma na miejscu. Ustalmy, gdzie jest.
    .terse = Przykro mi, że nie ma paczki.
empathy-quality-complaint = Przykro mi z powodu kłopotu z produktem. Przyjrzyjmy się temu dokładnie.
    .terse = Przykro mi z powodu tego kłopotu.
empathy-wrong-item = Przykro mi, że zawartość paczki okazała się inna od oczekiwanej. Sprawdźmy to.
    .terse = Przykro mi, że dotarło coś innego.
empathy-billing-duplicate = Rozumiem, że dwa takie same obciążenia niepokoją. Sprawdźmy każde z nich.
    .terse = Sprawdźmy te obciążenia.
empathy-billing-unrecognised = Rozumiem, że nieznane obciążenie niepokoi. Ustalmy, skąd się wzięło.
    .terse = Znajdźmy to obciążenie.
empathy-subscription-charge = Rozumiem, że ta opłata była nieoczekiwana. Sprawdźmy subskrypcję.
    .terse = Sprawdźmy subskrypcję.
one-at-a-time = Najpierw dokończmy otwartą sprawę, a potem zajmę się drugim problemem.
    .terse = Najpierw otwarta sprawa, potem drugi problem.
two-problems = Zajmę się tym po kolei. Najpierw: „{ $first }”. Zanotowane na później: „{ $other }”.
    .terse = Najpierw: „{ $first }”. Potem: „{ $other }”.
next-problem = Teraz drugi zgłoszony problem: „{ $problem }”. Numer zgłoszenia: { $ref }.
    .terse = Teraz: „{ $problem }”. Zgłoszenie { $ref }.

ask-order-number = O które zamówienie chodzi? Numer wygląda jak A-1001 i jest w e-mailu z potwierdzeniem.
    .terse = Proszę o numer zamówienia (jak A-1001).
where-order-number = Numer zamówienia jest na początku e-maila z potwierdzeniem i na kartce w paczce. Wygląda jak A-1001.
    .terse = Jest w e-mailu z potwierdzeniem, jak A-1001.
ask-email = Dziękuję. Jaki adres e-mail podano w zamówieniu? Pytam, aby zamówienie { $order } mogła otworzyć tylko osoba, która je złożyła.
    .terse = Jaki adres e-mail podano w zamówieniu?
order-not-found = Nie mogę znaleźć zamówienia { $order } z tym adresem e-mail. Proszę jeszcze raz przysłać numer i adres, dokładnie tak jak w potwierdzeniu.
    .terse = Nie mogę znaleźć takiego zamówienia z tym adresem. Proszę jeszcze raz o oba.
order-lookup-closed = Zbyt wiele prób się nie powiodło, więc dla bezpieczeństwa przez godzinę nie mogę tu wyszukiwać zamówień. Konsultant może pomóc już teraz.
    .terse = Zbyt wiele prób. Proszę odczekać godzinę albo poprosić o konsultanta.
ask-line-missing = Dziękuję, { $name }. Którego produktu z zamówienia { $order } brakuje?
    .terse = Którego produktu brakuje?
ask-line = Dziękuję, { $name }. O który produkt z zamówienia { $order } chodzi?
    .terse = Który produkt?
ask-count = W zamówieniu: { $ordered } × { $item }. Ile sztuk dotarło?
    .terse = Ile z { $ordered } dotarło?
ask-count-affected = W zamówieniu: { $ordered } × { $item }. O ile sztuk chodzi?
    .terse = O ile z { $ordered } chodzi?
ask-photo-arrived = Proszę przysłać zdjęcie wszystkiego, co dotarło. Służy do tego przycisk zdjęcia na dole.
    .terse = Proszę o zdjęcie tego, co dotarło.
    .telegram = Proszę przysłać zdjęcie wszystkiego, co dotarło.
ask-photo-again-arrived = Ze zdjęciem mogę zdecydować od razu. Wystarczy otwarty karton albo dokument dostawy obok tego, co dotarło. Jeśli nie ma zdjęcia, proszę o tym napisać, a sprawie przyjrzy się konsultant.
    .terse = Wystarczy otwarty karton. Nie ma zdjęcia? Sprawie przyjrzy się konsultant.
ask-photo-fault = Proszę przysłać zdjęcie, na którym widać problem. Służy do tego przycisk zdjęcia na dole.
    .terse = Proszę o zdjęcie problemu.
    .telegram = Proszę przysłać zdjęcie, na którym widać problem.
ask-photo-again-fault = Ze zdjęciem mogę zdecydować od razu. Wystarczy dowolne zdjęcie produktu albo jego etykiety. Jeśli nie ma zdjęcia, proszę o tym napisać, a sprawie przyjrzy się konsultant.
    .terse = Wystarczy dowolne zdjęcie. Nie ma zdjęcia? Sprawie przyjrzy się konsultant.
photo-received = Dziękuję, zdjęcie dotarło.
    .terse = Zdjęcie dotarło.
photo-not-seen = Nie widzę jeszcze zdjęcia. Proszę użyć przycisku zdjęcia obok pola tekstowego.
    .terse = Nie ma jeszcze zdjęcia. Proszę je przysłać.
    .telegram = Nie widzę jeszcze zdjęcia. Proszę przysłać je tutaj na czacie.

restate-missing-items = Upewniam się, czy dobrze rozumiem: w zamówieniu { $order } brakuje { $missing ->
        [one] { $missing } sztuki
        [few] { $missing } sztuk
        [many] { $missing } sztuk
       *[other] { $missing } sztuki
    } z { $ordered } × { $item }. Czy to się zgadza?
    .terse = Zamówienie { $order }: brakuje { $missing ->
        [one] { $missing } sztuki
        [few] { $missing } sztuk
        [many] { $missing } sztuk
       *[other] { $missing } sztuki
    } z { $ordered } × { $item }. Zgadza się?
restate-late-delivery = { $at ->
        [unknown] Upewniam się, czy dobrze rozumiem: wciąż nie dotarło { $item } z zamówienia { $order }. Czy to się zgadza?
       *[other] Upewniam się, czy dobrze rozumiem: wciąż nie dotarło { $item } z zamówienia { $order }, a zapowiedziany dzień dostawy to { DATETIME($at, dateStyle: "long") } r. Czy to się zgadza?
    }
    .terse = Wciąż nie dotarło { $item } z zamówienia { $order }. Zgadza się?
restate-not-received = Upewniam się, czy dobrze rozumiem: według przewoźnika zamówienie { $order } zostało doręczone, a paczki nie ma. Czy to się zgadza i czy adres jest prawidłowy: { $address }?
    .terse = Zamówienie { $order }: oznaczone jako doręczone pod adres { $address }, paczki nie ma. Zgadza się?
restate-quality-complaint = Upewniam się, czy dobrze rozumiem: { $count ->
        [one] { $count } sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    } z { $ordered } × { $item } w zamówieniu { $order } { $count ->
        [one] ma wadę albo odbiega
        [few] mają wadę albo odbiegają
        [many] ma wadę albo odbiega
       *[other] ma wadę albo odbiega
    } od oczekiwań. Czy to się zgadza?
    .terse = Zamówienie { $order }: problem dotyczy { $count ->
        [one] { $count } sztuki
        [few] { $count } sztuk
        [many] { $count } sztuk
       *[other] { $count } sztuki
    } z { $ordered } × { $item }. Zgadza się?
restate-wrong-item = Upewniam się, czy dobrze rozumiem: w zamówieniu { $order } dotarło coś innego niż { $count } × { $item }. Czy to się zgadza?
    .terse = Zamówienie { $order }: dotarło coś innego niż { $count } × { $item }. Zgadza się?
restate-billing-duplicate = Upewniam się, czy dobrze rozumiem: widać dwa obciążenia za zamówienie { $order }. Czy to się zgadza?
    .terse = Zamówienie { $order }: dwa obciążenia. Zgadza się?
restate-billing-unrecognised = Upewniam się, czy dobrze rozumiem: w związku z zamówieniem { $order } pojawiło się nieznane obciążenie. Czy to się zgadza?
    .terse = Nieznane obciążenie przy zamówieniu { $order }. Zgadza się?
restate-subscription-charge = Upewniam się, czy dobrze rozumiem: za subskrypcję { $order } pobrano niechcianą opłatę. Czy to się zgadza?
    .terse = Niechciana opłata za subskrypcję { $order }. Zgadza się?
restate-unstated = Upewniam się, czy dobrze rozumiem: chodzi o zamówienie { $order }. Czy to się zgadza?
    .terse = Chodzi o zamówienie { $order }. Zgadza się?
ask-correction = Dziękuję za informację. Co mam poprawić?
    .terse = Co mam poprawić?
not-understood = Przepraszam, nie rozumiem tej wiadomości.
    .terse = Przepraszam, nie rozumiem.
not-understood-open = Przepraszam, nie rozumiem tej wiadomości. Czego dotyczy sprawa?
    .terse = Przepraszam, nie rozumiem. Czego dotyczy sprawa?
ask-which-kind = Chcę się upewnić, że dobrze rozumiem. O którą z tych spraw chodzi?
    .terse = Która z tych spraw?

## Propozycje

offer-resend = Mogę bezpłatnie wysłać ponownie: { $item }. Propozycja jest ważna do { DATETIME($until, dateStyle: "long") } r., godz. { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Czy mam to zrobić?
    .terse = Bezpłatnie, jeszcze raz: { $item }. Zgoda?
offer-replacement = Mogę bezpłatnie wysłać na wymianę: { $item }. Propozycja jest ważna do { DATETIME($until, dateStyle: "long") } r., godz. { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Czy mam to zrobić?
    .terse = Bezpłatna wymiana: { $item }. Zgoda?
offer-partial-refund = Mogę zwrócić { $amount } tą samą metodą, którą opłacono zamówienie. Propozycja jest ważna do { DATETIME($until, dateStyle: "long") } r., godz. { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Czy mam to zrobić?
    .terse = Zwrot { $amount }. Zgoda?
offer-full-refund = Mogę zwrócić całą kwotę, { $amount }, tą samą metodą, którą opłacono zamówienie. Propozycja jest ważna do { DATETIME($until, dateStyle: "long") } r., godz. { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Czy mam to zrobić?
    .terse = Zwrot całej kwoty: { $amount }. Zgoda?
offer-return-and-refund = Produkt można odesłać na nasz koszt, a gdy dotrze, zwrócę { $amount }. Propozycja jest ważna do { DATETIME($until, dateStyle: "long") } r., godz. { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Czy mam to zrobić?
    .terse = Odesłanie na nasz koszt, potem zwrot { $amount }. Zgoda?
offer-refund-duplicate = Rzeczywiście pobrano płatność dwa razy i jest mi z tego powodu przykro. Mogę zwrócić { $amount }. Propozycja jest ważna do { DATETIME($until, dateStyle: "long") } r., godz. { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Czy mam to zrobić?
    .terse = { $amount } pobrano dwa razy: zwrot. Zgoda?
offer-refund-renewal = Mogę zwrócić opłatę za ostatnie odnowienie, { $amount }. Propozycja jest ważna do { DATETIME($until, dateStyle: "long") } r., godz. { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Czy mam to zrobić?
    .terse = Zwrot za odnowienie: { $amount }. Zgoda?
offer-store-credit = Mogę przyznać { $amount } do wykorzystania przy następnym zamówieniu. Propozycja jest ważna do { DATETIME($until, dateStyle: "long") } r., godz. { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Czy mam to zrobić?
    .terse = { $amount } na następne zamówienie. Zgoda?
offer-goodwill = Na czas oczekiwania na paczkę mogę, w ramach jednorazowego gestu dobrej woli, wypłacić { $amount }. Propozycja jest ważna do { DATETIME($until, dateStyle: "long") } r., godz. { DATETIME($until, timeStyle: "short") } { ZONE($until) }. Czy mam to zrobić?
    .terse = { $amount } za czekanie, jako gest dobrej woli. Zgoda?
offer-rights = Prawa wynikające z ustawy pozostają bez zmian, niezależnie od wyboru.
    .terse = Prawa wynikające z ustawy pozostają bez zmian.
offer-declined = Rozumiem.
offer-expired = Ta propozycja nie jest już aktualna. Sprawdzę zgłoszenie jeszcze raz.
    .terse = Propozycja wygasła. Chwileczkę.
why-clause = Wynika to z naszych zasad, wersja { $version }, punkt { $clause }: { $title }.
    .terse = Zasady { $version }, { $clause }: { $title }.
why-question = Pytam, aby sprawdzić zamówienie i zobaczyć, co przewidują dla niego nasze zasady.
    .terse = Aby sprawdzić zamówienie.
remedy-granted = Dziękuję, już się tym zajmuję.
    .terse = Już się tym zajmuję.
done-resend = Gotowe. Wysyłamy ponownie: { $item }. Przesyłka powinna dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Numer referencyjny: { $reference }.
    .terse = Gotowe: { $item }, do { DATETIME($by, dateStyle: "short") }. Numer { $reference }.
done-replacement = Gotowe. Wysyłamy na wymianę: { $item }. Przesyłka powinna dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Numer referencyjny: { $reference }.
    .terse = Gotowe: wymiana do { DATETIME($by, dateStyle: "short") }. Numer { $reference }.
done-partial-refund = Gotowe. Zwracamy { $amount }, pieniądze powinny dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Numer referencyjny: { $reference }.
    .terse = Gotowe: zwrot { $amount } do { DATETIME($by, dateStyle: "short") }. Numer { $reference }.
done-full-refund = Gotowe. Zwracamy całą kwotę, { $amount }, pieniądze powinny dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Numer referencyjny: { $reference }.
    .terse = Gotowe: zwrot { $amount } do { DATETIME($by, dateStyle: "short") }. Numer { $reference }.
done-return-and-refund = Gotowe. Odesłanie produktu jest uzgodnione, a { $amount } powinno wrócić najpóźniej { DATETIME($by, dateStyle: "long") } r. Numer referencyjny: { $reference }.
    .terse = Gotowe: odesłanie uzgodnione, { $amount } do { DATETIME($by, dateStyle: "short") }. Numer { $reference }.
done-refund-duplicate = Gotowe. Zwracamy drugą pobraną płatność, { $amount }, pieniądze powinny dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Numer referencyjny: { $reference }.
    .terse = Gotowe: zwrot { $amount } do { DATETIME($by, dateStyle: "short") }. Numer { $reference }.
done-refund-renewal = Gotowe. Zwracamy opłatę za odnowienie, { $amount }, pieniądze powinny dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Numer referencyjny: { $reference }.
    .terse = Gotowe: zwrot { $amount } do { DATETIME($by, dateStyle: "short") }. Numer { $reference }.
done-store-credit = Gotowe. Od teraz do wykorzystania jest { $amount }. Numer referencyjny: { $reference }.
    .terse = Gotowe: { $amount } do wykorzystania. Numer { $reference }.
done-goodwill = Gotowe. Wypłacamy { $amount }, pieniądze powinny dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Numer referencyjny: { $reference }.
    .terse = Gotowe: { $amount } do { DATETIME($by, dateStyle: "short") }. Numer { $reference }.
done-explain = Gotowe. Wszystko jest zapisane w zgłoszeniu { $ref }.
    .terse = Zapisane w zgłoszeniu { $ref }.
withdrawn = Dobrze, zgłoszenie { $ref } jest zamknięte. Gdyby jednak coś było potrzebne, proszę napisać w dowolnej chwili.
    .terse = Zgłoszenie { $ref } zamknięte. Można napisać w każdej chwili.

## Co ustalono: pokazywane przed decyzją, która się na tym opiera. Listy składają się z odpowiedzi pod nimi.

charges-found =
    Wszystkie obciążenia za zamówienie { $order } są sprawdzone:
    { $charges }
charge-taken = { $amount } pobrano { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }
charge-paid-back = { $amount } pobrano { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, z czego zwrócono { $refunded }
charge-held = { $amount } tylko zablokowano { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, nie pobrano
charge-released = { $amount } tylko zablokowano { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, potem zwolniono
parcels-found =
    Oto dane przewoźnika dotyczące zamówienia { $order }:
    { $parcels }
parcel-preparing = { $item }: jeszcze nie przekazano przewoźnikowi
parcel-in-transit = { $at ->
        [unknown] { $item }: w drodze, przewoźnik { $carrier }, numer przesyłki { $tracking }
       *[other] { $item }: w drodze, przewoźnik { $carrier }, numer przesyłki { $tracking }, ostatnio zeskanowano { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item }: doręczono, przewoźnik { $carrier }, numer przesyłki { $tracking }
       *[other] { $item }: doręczono { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }, przewoźnik { $carrier }, numer przesyłki { $tracking }
    }
parcel-returned = { $item }: w drodze powrotnej do nas, przewoźnik { $carrier }, numer przesyłki { $tracking }

## Wyjaśnienia: na razie nic się nie należy. Przycisk obok prowadzi do konsultanta.

explain-on-its-way = { $at ->
        [unknown] Sprawdzone: oczekiwana przesyłka jest w drodze. Jeśli potrwa to dłużej, niż można się spodziewać, proszę napisać tutaj, a sprawdzę jeszcze raz.
       *[other] Sprawdzone: oczekiwana przesyłka jest w drodze, a obiecany dzień dostawy to { DATETIME($at, dateStyle: "long") } r., więc nie jest jeszcze spóźniona. Jeśli do tego dnia nie dotrze, proszę napisać tutaj, a sprawdzę jeszcze raz.
    }
    .terse = { $at ->
        [unknown] Jest w drodze. Trwa to zbyt długo? Proszę napisać tutaj.
       *[other] Jest w drodze, obiecany dzień to { DATETIME($at, dateStyle: "short") }. Nadal nic? Proszę napisać tutaj.
    }
explain-arrived-in-time = { $at ->
        [unknown] Sprawdzone: według danych przewoźnika zamówienie dotarło w obiecanym terminie.
       *[other] Sprawdzone: według danych przewoźnika zamówienie dotarło { DATETIME($at, dateStyle: "long") } r., czyli w obiecanym terminie.
    } Jeśli było inaczej, konsultant chętnie się temu przyjrzy.
    .terse = { $at ->
        [unknown] Według przewoźnika dotarło na czas.
       *[other] Według przewoźnika dotarło na czas, { DATETIME($at, dateStyle: "short") }.
    } Było inaczej? Można poprosić o konsultanta.
explain-wait-after-scan = Przewoźnik odnotował doręczenie dopiero niedawno, a czasem wpis pojawia się przed paczką. Proszę zapytać sąsiadów i zajrzeć w bezpieczne miejsca. { $at ->
        [unknown] Jeśli paczka wkrótce się nie znajdzie, proszę napisać tutaj, a sprawdzę jeszcze raz.
       *[other] Jeśli paczka nie znajdzie się do { DATETIME($at, dateStyle: "long") } r., godz. { DATETIME($at, timeStyle: "short") } { ZONE($at) }, proszę napisać tutaj, a sprawdzę jeszcze raz.
    }
    .terse = Doręczenie odnotowano dopiero niedawno. Proszę zapytać sąsiadów. { $at ->
        [unknown] Nadal nic? Proszę napisać tutaj.
       *[other] Nic do { DATETIME($at, dateStyle: "short", timeStyle: "short") } { ZONE($at) }? Proszę napisać tutaj.
    }
explain-no-duplicate = Wszystkie obciążenia za to zamówienie są sprawdzone: żadnej kwoty nie pobrano dwa razy. Jeśli wyciąg pokazuje coś innego, konsultant chętnie się temu przyjrzy.
    .terse = Sprawdzone: niczego nie pobrano dwa razy. Są wątpliwości? Można poprosić o konsultanta.
explain-authorisation = Wszystkie obciążenia za to zamówienie są sprawdzone: żadnej kwoty nie pobrano dwa razy. Druga kwota jest tylko zablokowana, nie pobrana, a blokada zniknie sama { $at ->
        [unknown] po kilku dniach.
       *[other] najpóźniej { DATETIME($at, dateStyle: "long") } r.
    } Jeśli potem nadal tam będzie, proszę napisać tutaj.
    .terse = Niczego nie pobrano dwa razy. Druga kwota jest tylko zablokowana i zwolni się { $at ->
        [unknown] sama.
       *[other] do { DATETIME($at, dateStyle: "short") }.
    }
explain-charges = Sprawdzone: wszystkie znalezione obciążenia dotyczą tego zamówienia. Na wyciągu mogą nosić nazwę operatora płatności albo być podzielone, jeśli zamówienie wysłano w częściach. Jeśli któreś nadal się nie zgadza, konsultant chętnie się temu przyjrzy.
    .terse = Wszystkie znalezione obciążenia dotyczą tego zamówienia. Coś się nie zgadza? Można poprosić o konsultanta.
explain-renewal-window-over = { $at ->
        [unknown] Sprawdzone: czas, w którym mogę zwrócić opłatę za ostatnie odnowienie, już minął.
       *[other] Sprawdzone: subskrypcja została ostatnio odnowiona { DATETIME($at, dateStyle: "long") } r., a czas, w którym mogę zwrócić opłatę za to odnowienie, już minął.
    } W sprawie samej subskrypcji może pomóc konsultant.
    .terse = { $at ->
        [unknown] Czas na zwrot opłaty za odnowienie już minął.
       *[other] Czas na zwrot opłaty za odnowienie z dnia { DATETIME($at, dateStyle: "short") } już minął.
    } W reszcie pomoże konsultant.

## Konsultant

handoff-asked-for = Przekazuję rozmowę konsultantowi razem ze wszystkim, co zostało tu napisane, więc niczego nie trzeba powtarzać. Odpowiedź pojawi się tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Konsultant odpowie tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-over-authority = Dziękuję. O tym nie mogę zdecydować samodzielnie, dlatego przekazuję zgłoszenie konsultantowi razem ze wszystkim, co zostało tu napisane. Odpowiedź pojawi się tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Zdecyduje o tym konsultant i odpowie tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-safety = Bezpieczeństwo jest najważniejsze: proszę nie używać dalej produktu i nie zbliżać się do niego, jeśli jest gorący lub dymi. Jeśli komuś grozi niebezpieczeństwo lub ktoś jest ranny, proszę zadzwonić pod lokalny numer alarmowy. Właśnie powiadamiam konsultanta; odpowiedź pojawi się tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Proszę tego nie używać. Zagrożenie lub obrażenia? Proszę dzwonić pod numer alarmowy. Konsultant odpowie tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-legal = Dziękuję za tę informację. Rozmowę przejmuje osoba, która może na to właściwie odpowiedzieć, i napisze tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Na to odpowie tutaj konsultant do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-fraud-signal = Dziękuję. Konsultant przyjrzy się zgłoszeniu i odpowie tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Konsultant przyjrzy się temu i odpowie tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-repeat-claims = Dziękuję. O zgłoszeniu zdecyduje konsultant i odpowie tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Konsultant zdecyduje i odpowie tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-anger = Widzę, jakie to denerwujące, i najlepsza będzie rozmowa z konsultantem. Konsultant ma już wszystko, co zostało tu napisane, i odpowie tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Rozmowę przejmuje konsultant i odpowie tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-not-understood = Przepraszam, nie rozumiem wystarczająco dobrze, o co chodzi. Rozmowę przejmuje konsultant i odpowie tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Przepraszam, nie rozumiem. Konsultant odpowie tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-declined-offers = Rozumiem. Samodzielnie nie mogę zaproponować nic więcej, więc rozmowę przejmuje konsultant razem ze wszystkim, co zostało tu napisane. Odpowiedź pojawi się tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Rozmowę przejmuje konsultant i odpowie tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-evidence-missing = Nic nie szkodzi. Konsultant zdecyduje bez zdjęcia i odpowie tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Konsultant zdecyduje bez zdjęcia i odpowie tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
handoff-system-error = Przepraszam, po naszej stronie coś nie działa. Nic z przysłanych wiadomości nie zginęło: rozmowę przejmuje konsultant i odpowie tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Przepraszam, coś tu nie zadziałało. Konsultant odpowie do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
agent-joined = Do rozmowy dołącza { $name }.
bot-back = { $name } przekazuje mi rozmowę z powrotem. Jestem tutaj, gdyby coś jeszcze było potrzebne.
    .terse = Znowu tu jestem. Coś jeszcze?
case-resolved = Zgłoszenie { $ref } jest załatwione. Jeśli coś nadal jest nie tak, wystarczy napisać tutaj.
    .terse = Zgłoszenie { $ref } załatwione. Coś nie tak? Wystarczy napisać.
calm = Rozumiem, jakie to denerwujące. Przejdźmy przez to razem, krok po kroku.
    .terse = Rozumiem. Krok po kroku.

## Decyzja drugiej osoby: ktoś inny decyduje jeszcze raz

ruling-possible = Jeśli trudno zgodzić się z tą decyzją, może ponownie zdecydować druga osoba: ktoś, kto nie brał w tym udziału i przeczyta, co mówią obie strony. Można o to poprosić do { DATETIME($on, dateStyle: "long") } r.
    .terse = Brak zgody? Może zdecydować druga osoba; można o to poprosić do { DATETIME($on, dateStyle: "short") }.
appeal-possible = Jeśli trudno zgodzić się z tą decyzją, można się raz odwołać: wtedy inna osoba decyduje ostatecznie. Można to zrobić do { DATETIME($on, dateStyle: "long") } r.
    .terse = Brak zgody? Można się raz odwołać, do { DATETIME($on, dateStyle: "short") }.
ask-statement = Proszę napisać w jednej wiadomości, własnymi słowami, z czym trudno się zgodzić i co byłoby sprawiedliwe. Osoba, która decyduje, przeczyta to dokładnie w tym brzmieniu, obok tego, co mówi sklep. Jeśli są jeszcze zdjęcia, proszę przysłać je najpierw.
    .terse = W jednej wiadomości: z czym trudno się zgodzić i co byłoby sprawiedliwe? Jeśli są zdjęcia, proszę przysłać je najpierw.
handoff-ruling = Dziękuję. Wiadomość zachowujemy dokładnie w tym brzmieniu. Osoba, która jeszcze nie decydowała o tym zgłoszeniu, przeczyta, co mówią obie strony, i zdecyduje tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }. Numer zgłoszenia: { $ref }.
    .terse = Zachowane słowo w słowo. Inna osoba zdecyduje tutaj do { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Zgłoszenie { $ref }.
ruling-granted = Jest decyzja w sprawie zgłoszenia { $ref }, podjęta przez: { $name }. Wszystko, co przyznaje ta decyzja, zostanie zrealizowane: właśnie się tym zajmuję.
    .terse = Zgłoszenie { $ref }: korzystna decyzja, podjęta przez: { $name }. Właśnie się tym zajmuję.
ruling-stands = Jest decyzja w sprawie zgłoszenia { $ref }, podjęta przez: { $name }. Wcześniejsza decyzja pozostaje bez zmian.
    .terse = Zgłoszenie { $ref }: bez zmian, decyzja podjęta przez: { $name }.
ruling-final = Ta decyzja jest z naszej strony ostateczna. Prawa wynikające z ustawy oraz prawa wobec banku lub operatora płatności pozostają bez zmian.
    .terse = Decyzja jest z naszej strony ostateczna. Prawa wynikające z ustawy pozostają bez zmian.
ruling-over = Czas, w którym ktoś inny mógł zdecydować o tym zgłoszeniu, już minął. Konsultant może powiedzieć więcej.
    .terse = Czas na ponowną decyzję minął. Konsultant może powiedzieć więcej.
button-ruling = Decyzja drugiej osoby
button-appeal = Odwołanie od decyzji

## Zatwierdzone odpowiedzi: wysyła je osoba ze sklepu pod własnym imieniem i może je przedtem zmienić

agent-hello = Dzień dobry, z tej strony { $name }. Zajmuję się zgłoszeniem { $ref } i czytam wszystko, co zostało tu przysłane, więc niczego nie trzeba powtarzać.
agent-waiting = Dziękuję za cierpliwość. Nadal sprawdzam to zgłoszenie i napiszę tutaj, gdy tylko będę wiedzieć więcej.
agent-understand = Rozumiem, jakie to denerwujące, i dziękuję za tak jasny opis. Przejdźmy przez to krok po kroku.
agent-tell-more = Czy mogę prosić o trochę więcej szczegółów? Co dokładnie się stało i kiedy po raz pierwszy było to widać?
agent-order-number = Czy mogę prosić o numer zamówienia i adres e-mail, z którego je złożono? Numer wygląda jak A-1001 i jest w e-mailu z potwierdzeniem.
agent-address = Czy mogę prosić o sprawdzenie adresu w zamówieniu: { $address }? Jeśli coś się w nim nie zgadza, proszę o tym napisać.
agent-photo-item = Czy mogę prosić o zdjęcie, na którym widać problem ({ $item }), i o drugie, z etykietą, jeśli jest?
agent-photo-parcel = Czy mogę prosić o zdjęcie wszystkiego, co było w paczce, i o drugie, z etykietą na kartonie?
agent-photo-again = Dziękuję za zdjęcie. Nie wszystko jeszcze na nim widzę: czy mogę prosić o drugie, w dziennym świetle i z nieco bliższej odległości?
agent-keep = Proszę zachować wszystko, co dotarło, razem z opakowaniem i etykietami, aż zgłoszenie będzie załatwione. Może się to jeszcze przydać.
agent-neighbours = Według przewoźnika paczkę { $tracking } doręczono. Proszę zapytać sąsiadów i inne osoby pod tym adresem oraz zajrzeć wszędzie tam, gdzie zostawia się paczki.
agent-asking-carrier = Pytam przewoźnika { $carrier } o paczkę z numerem przesyłki { $tracking }. Gdy tylko dostanę odpowiedź, napiszę tutaj.
agent-asking-warehouse = Pytam nasz magazyn, co spakowano i wysłano do zamówienia { $order }. Gdy tylko dostanę odpowiedź, napiszę tutaj.
agent-asking-provider = Sprawdzam obciążenia za zamówienie { $order } u operatora płatności. Gdy tylko dostanę odpowiedź, napiszę tutaj.
agent-statement = Czy mogę prosić o dzień, kwotę i nazwę obciążenia, dokładnie tak jak na wyciągu? Proszę nie podawać numeru karty ani konta.
agent-asking-colleague = Zgłoszenie { $ref } wymaga decyzji, której nie mogę podjąć samodzielnie, dlatego pytam o nią osobę z zespołu, która może ją podjąć. Gdy tylko dostanę odpowiedź, napiszę tutaj.
agent-send-back = Proszę dobrze zapakować { $item }, napisać { $reference } na zewnątrz paczki i zachować potwierdzenie nadania, aż odesłanie będzie załatwione.
agent-safety = Proszę nie używać już tego produktu ({ $item }) i niczego nie wysyłać, zanim ustalimy, jak zrobić to bezpiecznie.
agent-refusal = Zgłoszenie { $ref } jest jeszcze raz dokładnie sprawdzone i nie mogę spełnić tej prośby. Prawa wynikające z ustawy pozostają bez zmian.
agent-second-look = Jeśli trudno się z tym zgodzić, można poprosić o decyzję drugiej osoby, gdy zgłoszenie { $ref } będzie tu zamknięte: ktoś, kto nie brał w nim udziału, przeczyta wtedy, co mówią obie strony, i zdecyduje jeszcze raz.
agent-goodbye = Dziękuję za wiadomość i życzę wszystkiego dobrego. Jeśli coś jeszcze pozostaje otwarte, wystarczy znów napisać tutaj.

## Język

language-switched = Oczywiście, rozmawiajmy dalej po polsku.
    .terse = Dalej po polsku.
language-guess = Odpowiadam po polsku. Czy lepszy będzie inny język?
    .terse = Inny język?
language-unsupported = Przykro mi, nie znam jeszcze tego języka. Oto języki, które znam; pomóc może też konsultant.
    .terse = Nie znam tego języka. Proszę wybrać inny albo konsultanta.
ask-language = Jaki język wybrać?
    .terse = Jaki język?

## Pliki

upload-too-large = Ten plik jest większy niż 10 MB. Proszę przysłać mniejsze zdjęcie.
upload-not-an-image = Ten plik nie jest zdjęciem, które mogę otworzyć. Proszę przysłać obraz JPEG, PNG, WebP, HEIC lub GIF.
upload-unsupported-type = Nie mogę otworzyć takiego pliku. Proszę przysłać obraz JPEG, PNG, WebP, HEIC lub GIF.
upload-bomb = Ten obraz ma zbyt wiele pikseli. Proszę przysłać mniejszy.
upload-too-many = To więcej zdjęć, niż mogę przyjąć naraz. Proszę spróbować ponownie za minutę.

## Przyciski

button-right = Tak, zgadza się
button-wrong = Nie, nie do końca
button-accept = Tak, proszę
button-decline = Nie, dziękuję
button-why = Dlaczego?
button-person = Rozmowa z konsultantem
button-no-photo = Nie mam zdjęcia
button-delete-data = Tak, proszę o usunięcie
button-thanks = Dziękuję
button-missing-items = Czegoś brakuje
button-late-delivery = Zamówienie się spóźnia
button-quality-complaint = Produkt ma wadę
button-not-received = „Doręczona”, a paczki nie ma
button-wrong-item = Dotarł inny produkt
button-billing-duplicate = Pobrano płatność dwa razy
button-billing-unrecognised = Nie znam tego obciążenia
button-subscription-charge = Niechciana subskrypcja

## Requests: what a buyer may have without a dispute

ask-refund-reason = Mogę to sprawdzić. O co chodzi?
    .terse = O co chodzi?
wish-noted = Życzenie jest zapisane i dołączone do zgłoszenia.
    .terse = Zapisane.
ask-address = Obecny adres dostawy to: { $address }. Jaki jest nowy adres? Proszę przysłać w jednej wiadomości ulicę i numer, kod pocztowy, miejscowość i kraj.
    .terse = Obecnie: { $address }. Proszę o nowy adres z kodem pocztowym, miejscowością i krajem.
ask-reason = { $item }: czy coś jest nie tak, czy to zmiana zdania?
    .terse = Coś jest nie tak czy to zmiana zdania?
ask-product-exchange = Na co wymienić { $item }? Te produkty są w magazynie i kosztują mniej więcej tyle samo.
    .terse = Na co wymienić { $item }?
ask-product-instead = { $at ->
        [unknown] Chwilowo brak w magazynie: { $item }.
       *[other] Chwilowo brak w magazynie: { $item }. Ponowna dostępność jest spodziewana { DATETIME($at, dateStyle: "long") } r.
    } Można wybrać w zamian jeden z tych produktów, poczekać albo anulować tę pozycję. Co będzie najlepsze?
    .terse = { $at ->
        [unknown] Chwilowo brak: { $item }.
       *[other] { $item }: dostępność spodziewana { DATETIME($at, dateStyle: "short") }.
    } Inny produkt, czekanie czy anulowanie?
parcel-back = { $item }: paczka wróciła do nas { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, przewoźnik { $carrier }, numer przesyłki { $tracking }

offer-cancellation = Jeszcze nie wysłano: { $item }. Mogę to anulować i zwrócić { $amount }. Czy mam to zrobić?
    .terse = Anulowanie: { $item }, zwrot { $amount }. Zgoda?
offer-end-subscription = Mogę od razu zakończyć subskrypcję ({ $item }), tak aby nie odnowiła się ponownie. Wcześniejsze opłaty pozostają bez zmian. Czy mam to zrobić?
    .terse = Zakończenie od razu: { $item }. Zgoda?
offer-address-change = Wyślę zamówienie pod ten adres: { $address }. Czy jest prawidłowy?
    .terse = Pod adres: { $address }. Zgadza się?
offer-return = Do { DATETIME($by, dateStyle: "long") } r. można odesłać w stanie nieużywanym: { $item }. Gdy paczka do nas dotrze, zwrócimy { $amount }. Czy mam zarejestrować zwrot?
    .terse = Odesłanie do { DATETIME($by, dateStyle: "short") }: { $item }, potem zwrot { $amount }. Zgoda?
offer-exchange = Do { DATETIME($by, dateStyle: "long") } r. można odesłać w stanie nieużywanym: { $item }. Gdy paczka do nas dotrze, wyślemy w zamian: { $product }. Czy mam zarejestrować wymianę?
    .terse = Odesłanie do { DATETIME($by, dateStyle: "short") }: { $item }, w zamian: { $product }. Zgoda?
offer-substitution = Mogę wysłać { $product } zamiast { $item }. Różnica, którą zwrócę, to { $amount }. Czy mam to zrobić?
    .terse = { $product } zamiast { $item }, zwrot { $amount }. Zgoda?

done-cancellation = Gotowe. Anulowano: { $item }. Zwracamy { $amount }, pieniądze powinny dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Numer referencyjny: { $reference }.
    .terse = Anulowano: zwrot { $amount } do { DATETIME($by, dateStyle: "short") }. Numer { $reference }.
done-end-subscription = Gotowe. Subskrypcja ({ $item }) kończy się teraz i nie odnowi się ponownie. Numer referencyjny: { $reference }.
    .terse = Gotowe: { $item } kończy się teraz. Numer { $reference }.
done-address-change = Gotowe. Zamówienie trafi pod adres: { $address }. Numer referencyjny: { $reference }.
    .terse = Gotowe: trafi pod adres { $address }. Numer { $reference }.
done-return = Gotowe. Zwrot jest zarejestrowany: { $item }. Proszę napisać na paczce { $reference } i wysłać ją do { DATETIME($by, dateStyle: "long") } r. na adres: { $address }.
    .terse = Gotowe. Proszę napisać na paczce { $reference } i wysłać ją do { DATETIME($by, dateStyle: "short") } na adres: { $address }.
done-exchange = Gotowe. Wymiana jest zarejestrowana, rezerwujemy { $product }. Proszę zapakować { $item }, napisać na paczce { $reference } i wysłać ją do { DATETIME($by, dateStyle: "long") } r. na adres: { $address }.
    .terse = Gotowe, rezerwujemy { $product }. Proszę napisać na paczce { $reference } i wysłać ją do { DATETIME($by, dateStyle: "short") } na adres: { $address }.
done-substitution = Gotowe. Wysyłamy { $product } zamiast { $item }. Numer referencyjny: { $reference }.
    .terse = Gotowe: { $product } zamiast { $item }. Numer { $reference }.

explain-not-shipped = { $at ->
        [unknown] Zamówienie jest przygotowywane i nie trafiło jeszcze do przewoźnika.
       *[other] Zamówienie jest przygotowywane i nie trafiło jeszcze do przewoźnika. Obiecany dzień dostawy to { DATETIME($at, dateStyle: "long") } r.
    } Do czasu wysyłki można jeszcze anulować zamówienie albo zmienić adres.
    .terse = { $at ->
        [unknown] Jest przygotowywane.
       *[other] Jest przygotowywane, obiecany dzień to { DATETIME($at, dateStyle: "short") }.
    }
explain-late = { $at ->
        [unknown] Paczka powinna już być na miejscu.
       *[other] Dostawę obiecano na { DATETIME($at, dateStyle: "long") } r., więc paczka powinna już być na miejscu.
    } Czy mam to sprawdzić?
    .terse = Powinna już być na miejscu. Mam to sprawdzić?
explain-delivered = { $at ->
        [unknown] Według danych przewoźnika wszystko doręczono.
       *[other] Według danych przewoźnika wszystko doręczono do { DATETIME($at, dateStyle: "long") } r.
    } Jeśli czegoś nie ma, proszę o tym napisać.
    .terse = { $at ->
        [unknown] Według przewoźnika doręczono.
       *[other] Według przewoźnika doręczono do { DATETIME($at, dateStyle: "short") }.
    } Nie ma paczki? Proszę napisać.
explain-already-shipped = Zamówienie jest już wysłane, więc nie mogę go anulować. Nieużywane produkty można odesłać w ciągu { $return_days ->
        [one] jednego dnia
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    } od dostawy.
    .terse = Już wysłane. Można je odesłać w ciągu { $return_days ->
        [one] jednego dnia
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    } od dostawy.
explain-address-fixed = Paczka jest już wysłana, więc nie mogę zmienić adresu. Konsultant może zapytać przewoźnika, czy da się jeszcze coś zrobić.
    .terse = Już wysłana. Konsultant może zapytać przewoźnika.
explain-not-arrived = Produkty do odesłania jeszcze nie dotarły. Po dostawie można je odesłać w stanie nieużywanym w ciągu { $return_days ->
        [one] jednego dnia
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    }.
    .terse = Jeszcze nie dotarły. Po dostawie czas na odesłanie to { $return_days ->
        [one] jeden dzień
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    }.
explain-return-window-over = Nieużywane produkty można odesłać w ciągu { $return_days ->
        [one] jednego dnia
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    } od dostawy; w tym przypadku ({ $item }) czas ten minął { DATETIME($on, dateStyle: "long") } r. Wada to inna sprawa: jeśli jest, proszę o tym napisać. Prawa wynikające z ustawy pozostają bez zmian.
    .terse = Czas na odesłanie minął { DATETIME($on, dateStyle: "short") }: { $item }. Wada to inna sprawa: proszę o tym napisać. Prawa wynikające z ustawy pozostają bez zmian.
explain-paid-back = Całą kwotę za to zamówienie już zwrócono, więc nic więcej nie trzeba robić.
    .terse = Całą kwotę już zwrócono.
explain-refunded = Za to zamówienie zwrócono { $amount } tą samą metodą, którą je opłacono. { $at ->
        [unknown] Zależnie od banku kwota będzie widoczna po kilku dniach.
       *[other] Zależnie od banku kwota będzie widoczna najpóźniej { DATETIME($at, dateStyle: "long") } r.
    }
    .terse = Zwrócono { $amount }. { $at ->
        [unknown] Bank potrzebuje kilku dni.
       *[other] Kwota będzie widoczna do { DATETIME($at, dateStyle: "short") }.
    }
explain-refund-due = Odesłana paczka do nas dotarła. Pieniądze wrócą najpóźniej { DATETIME($on, dateStyle: "long") } r. tą samą metodą, którą opłacono zamówienie.
    .terse = Odesłana paczka dotarła; pieniądze wrócą do { DATETIME($on, dateStyle: "short") }.
explain-refund-after-receipt = Odesłana paczka jest w drodze do nas. Pieniądze wracają w ciągu { $refund_days ->
        [one] jednego dnia roboczego
        [few] { $refund_days } dni roboczych
        [many] { $refund_days } dni roboczych
       *[other] { $refund_days } dnia roboczego
    } od dnia, w którym do nas dotrze.
    .terse = Odesłana paczka jest w drodze. Zwrot pieniędzy w ciągu { $refund_days ->
        [one] jednego dnia roboczego
        [few] { $refund_days } dni roboczych
        [many] { $refund_days } dni roboczych
       *[other] { $refund_days } dnia roboczego
    } od jej odbioru.
explain-no-refund = Na razie nie widzę przy tym zamówieniu ani zwrotu pieniędzy, ani zwrotu produktów. O co chodzi?
    .terse = Na razie nie ma zwrotu pieniędzy ani produktów. O co chodzi?
explain-back-order = { $at ->
        [unknown] Chwilowo brak w magazynie: { $item }. Wyślemy od razu, gdy tylko będzie to możliwe.
       *[other] Chwilowo brak w magazynie: { $item }. Ponowna dostępność jest spodziewana { DATETIME($at, dateStyle: "long") } r. Wyślemy od razu, gdy tylko będzie to możliwe.
    }
    .terse = { $at ->
        [unknown] { $item }: wyślemy, gdy tylko będzie to możliwe.
       *[other] { $item }: dostępność spodziewana { DATETIME($at, dateStyle: "short") }, wtedy wyślemy.
    }
explain-in-stock = Wszystko z zamówienia jest w magazynie i zostanie wysłane zgodnie z planem.
    .terse = Wszystko jest w magazynie.
explain-ended = Ta subskrypcja jest już zakończona i nie odnowi się ponownie.
    .terse = Jest już zakończona.
explain-left-as-is = Dobrze, wszystko zostaje bez zmian.
    .terse = Dobrze, zostaje bez zmian.

button-track-order = Gdzie jest zamówienie?
button-cancel-order = Anulowanie zamówienia
button-cancel-item = Anulowanie tej pozycji
button-change-address = Zmiana adresu
button-return-request = Zwrot produktu
button-exchange-request = Wymiana produktu
button-refund-status = Gdzie jest zwrot pieniędzy?
button-product-availability = Czy jest w magazynie?
button-changed-mind = Zmiana zdania
button-other-product = Coś innego
button-wait = Poczekam

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Dziękuję, { $name }. Widzę już zamówienie { $order }.
    .terse = Widzę zamówienie { $order }.
apology = Przepraszam, to nie powinno się zdarzyć. Chcę to naprawić.
    .terse = Przepraszam za to.
thanks-patience = Dziękuję za zgłoszenie i za cierpliwość.
    .terse = Dziękuję za cierpliwość.
goodwill-exception = Proponuję to wyjątkowo, jako gest dobrej woli; nie tworzy to reguły dla innych zamówień.
    .terse = To wyjątek.

restate-missing-lines =
    Upewniam się, czy dobrze rozumiem: w zamówieniu { $order } brakuje:
    { $lines }
    Czy to się zgadza?
    .terse =
        Zamówienie { $order }, brakuje:
        { $lines }
        Zgadza się?
missing-line = { $missing } z { $ordered } × { $item }
button-more-missing = Brakuje czegoś jeszcze

## Products of the shop

stock-in = { $item } jest w magazynie i kosztuje { $amount }.
stock-out = { $at ->
        [unknown] Chwilowo brak w magazynie: { $item }.
       *[other] Chwilowo brak w magazynie: { $item }. Ponowna dostępność jest spodziewana { DATETIME($at, dateStyle: "long") } r.
    }
ask-which-product = O który produkt chodzi? Proszę podać nazwę tak jak w naszym sklepie. Jeśli chodzi o zamówienie, proszę przysłać jego numer.
    .terse = Który produkt albo które zamówienie?
button-notify = Powiadom o dostępności
notify-noted = Napiszę tutaj, gdy { $item } znów będzie w magazynie.
    .terse = Napiszę tutaj, gdy znów będzie.
notify-back = Dobra wiadomość: { $item } znów jest w magazynie.
## A clause of the shop's own

explain-policy = Sprawdzone: nasze zasady mówią wprost, co dzieje się w takim przypadku. Jeśli coś się nie zgadza, konsultant chętnie się temu przyjrzy.
    .terse = Nasze zasady mówią o tym wprost. Wątpliwości? Można poprosić o konsultanta.
## Po zgłoszeniu

survey = Prosimy o ocenę pomocy w zgłoszeniu { $ref }: 1 to źle, 5 to doskonale.
    .terse = Zgłoszenie { $ref }: od 1 (źle) do 5 (doskonale)?
survey-comment = Dziękuję. Można też napisać w kilku słowach, dlaczego.
    .terse = Dziękuję. Dlaczego, w kilku słowach?
survey-thanks = Dziękujemy za opinię.
check-in = Ta przesyłka powinna już dotrzeć: { $item }. Czy wszystko przyszło i jest w porządku?
    .terse = { $item }: czy wszystko dotarło?
check-in-thanks = Cieszę się. Zgłoszenie { $ref } jest więc załatwione.
    .terse = Cieszę się.
goods-on-their-way = Nowa przesyłka jest w drodze i powinna dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Wtedy zapytam, czy już jest. Jeśli lepsza będzie rozmowa z konsultantem, wystarczy o tym napisać.
    .terse = Przesyłka jest w drodze, najpóźniej { DATETIME($by, dateStyle: "long") } r. Wtedy zapytam.
money-on-its-way = Pieniądze są w drodze i powinny dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r. Jeśli lepsza będzie rozmowa z konsultantem, wystarczy o tym napisać.
    .terse = Pieniądze powinny dotrzeć najpóźniej { DATETIME($by, dateStyle: "long") } r.
case-reopened = Przykro mi, że coś nadal jest nie tak. Zgłoszenie { $ref } jest znów otwarte i niczego nie trzeba powtarzać.
    .terse = Przykro mi. Zgłoszenie { $ref } jest znów otwarte.
button-arrived = Tak, dotarło
button-still-wrong = Nadal coś jest nie tak

# Telegram

telegram-help = Proszę napisać własnymi słowami, co jest nie tak z zamówieniem, i wysłać zdjęcia, jeśli są. /status mówi, co dzieje się ze zgłoszeniem, /human łączy z konsultantem, /language zmienia język, /delete wyjaśnia, jak usunąć dane.
telegram-unreadable = Mogę tylko czytać tekst i oglądać zdjęcia. Proszę napisać to słowami albo wysłać zdjęcie.
telegram-private-only = Pomagam każdemu klientowi osobno, więc nie mogę rozmawiać w grupach ani na kanałach. Proszę napisać do mnie w prywatnym czacie.
telegram-outdated = Te przyciski są już nieaktualne. Proszę użyć najnowszych albo napisać do mnie.
telegram-delete = Nie mogę samodzielnie usunąć danych; musi to zrobić pracownik sklepu. Czy mam o to poprosić? Usunięcie tego czatu dotyczy tylko tego konta w Telegramie.
telegram-delete-asked = Prośba o usunięcie danych trafiła do pracownika. Tutaj będzie można przeczytać, co zostanie usunięte, a co musi zostać, dopóki zgłoszenie jest otwarte.
telegram-too-fast = Wiadomości przychodzą szybciej, niż zdążę je przeczytać. Nic nie przepadnie: za chwilę czytam dalej.
telegram-moved = Rozmowa toczy się dalej tutaj, w Telegramie. Niczego nie trzeba powtarzać.
telegram-link-over = Ten link został już użyty albo jest za stary. Proszę pobrać nowy na stronie sklepu albo po prostu napisać tutaj, co się stało.
telegram-link-busy = Zgłoszenie { $ref } jest w tym czacie nadal otwarte. Najpierw załatwmy je; link jest ważny przez kwadrans.
telegram-status-none = Nie ma żadnego otwartego zgłoszenia. Wystarczy napisać, co się stało, a sprawdzę to.
telegram-status-open = Zgłoszenie { $ref } jest otwarte i wspólnie nad nim pracujemy. Jeśli padło tu pytanie, proszę na nie odpowiedzieć.
telegram-status-person = Zgłoszenie { $ref } jest u konsultanta. Odpowiedź pojawi się tutaj najpóźniej { DATETIME($answer_by, dateStyle: "long") } r. o godz. { DATETIME($answer_by, timeStyle: "short") } { ZONE($answer_by) }.
telegram-status-taken = Zgłoszeniem { $ref } zajmuje się { $name }; odpowiedź pojawi się tutaj.
telegram-status-doing = To, co ustaliliśmy w zgłoszeniu { $ref }, jest właśnie realizowane. Napiszę tutaj, gdy będzie gotowe.
telegram-status-settled = Zgłoszenie { $ref } jest załatwione. Jeśli coś nadal jest nie tak, wystarczy napisać tutaj.
telegram-command-help = Co mogę zrobić
telegram-command-status = Stan mojego zgłoszenia
telegram-command-human = Rozmowa z konsultantem
telegram-command-language = Wybór języka
telegram-command-delete = Usunięcie moich danych
