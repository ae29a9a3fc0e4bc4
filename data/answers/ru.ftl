# Что говорит помощник, по-русски и на «вы», без прошедшего времени в единственном числе: у помощника нет рода.
# Ключи и аргументы те же, что в en.ftl. Названия, суммы и номера стоят там, где их не нужно склонять.
# Длинная дата сама кончается на «г.», поэтому в конце предложения второй точки после неё нет.
# До решения ничего не признаётся и ничего не обещается: «Жаль, что вы ...», а не «что мы ...».

## Приветствие и прощание

hello = Здравствуйте!
greet = Здравствуйте! Я помогу, если с заказом что-то не так. Что случилось?
    .terse = Здравствуйте! Что случилось?
goodbye = До свидания и спасибо, что написали нам.
    .terse = До свидания!
thank = Пожалуйста.
bot-challenge = Я автоматический помощник магазина. Многие вопросы могу решить сразу, а если вам удобнее поговорить с сотрудником, просто напишите об этом.
    .terse = Я автоматический помощник. Если нужен сотрудник, просто напишите.
anything-else = Могу ли я помочь вам чем-нибудь ещё?
    .terse = Что-нибудь ещё?
out-of-scope = Я могу помочь только с заказами этого магазина. Напишите, что не так с вашим заказом, или попросите позвать сотрудника.
    .terse = Я могу помочь только с заказами этого магазина.
complain-service = Жаль, что у вас остались плохие впечатления. Напишите, что произошло, и я посмотрю. Вы также можете в любой момент попросить позвать сотрудника.
    .terse = Жаль это слышать. Что произошло?

## Правила

ask-return-policy = Неиспользованные товары можно вернуть в течение { $return_days ->
        [one] { $return_days } дня
        [few] { $return_days } дней
        [many] { $return_days } дней
       *[other] { $return_days } дня
    } после доставки. { $postage ->
        [shop] Обратную пересылку оплачиваем мы.
       *[buyer] Обратную пересылку оплачиваете вы, если только ошибка не на нашей стороне.
    } Деньги вернутся к вам в течение { $refund_days ->
        [one] { $refund_days } рабочего дня
        [few] { $refund_days } рабочих дней
        [many] { $refund_days } рабочих дней
       *[other] { $refund_days } рабочего дня
    } после того, как посылка поступит к нам.
    .terse = Возврат товара: { $return_days ->
        [one] { $return_days } день
        [few] { $return_days } дня
        [many] { $return_days } дней
       *[other] { $return_days } дня
    } после доставки, без следов использования. Деньги — в течение { $refund_days ->
        [one] { $refund_days } рабочего дня
        [few] { $refund_days } рабочих дней
        [many] { $refund_days } рабочих дней
       *[other] { $refund_days } рабочего дня
    }.
ask-refund-policy = Когда возврат денег согласован или возвращённый товар поступил к нам, деньги приходят в течение { $refund_days ->
        [one] { $refund_days } рабочего дня
        [few] { $refund_days } рабочих дней
        [many] { $refund_days } рабочих дней
       *[other] { $refund_days } рабочего дня
    } тем же способом, которым вы платили.
    .terse = Возврат денег занимает до { $refund_days ->
        [one] { $refund_days } рабочего дня
        [few] { $refund_days } рабочих дней
        [many] { $refund_days } рабочих дней
       *[other] { $refund_days } рабочего дня
    }, тем же способом оплаты.
ask-shipping-policy = Обещанный день доставки указан в подтверждении заказа. Если к этому дню посылка не пришла, пришлите мне номер заказа, и я посмотрю.
    .terse = День доставки указан в подтверждении. Посылки нет? Пришлите номер заказа.
ask-payment-methods = Вы можете заплатить любым способом, который показан при оформлении заказа. Возврат всегда идёт тем же способом, которым вы платили.
    .terse = Любой способ, показанный при оформлении. Возврат идёт тем же способом.

## Понять проблему

ask-what-happened = Что случилось с вашим заказом?
    .terse = Что случилось?
empathy-missing-items = Жаль, что у вас нет части заказа. Давайте разберёмся вместе.
    .terse = Жаль, что чего-то не хватает.
empathy-late-delivery = Жаль, что вы всё ещё ждёте. Давайте посмотрим, где ваш заказ.
    .terse = Жаль, что вы ждёте.
empathy-not-received = Жаль, что посылки у вас нет. Давайте выясним, где она.
    .terse = Жаль, что посылки нет.
empathy-quality-complaint = Жаль, что у вас сложности с товаром. Давайте внимательно посмотрим.
    .terse = Жаль, что с ним сложности.
empathy-wrong-item = Жаль, что вы нашли в посылке не то, что заказали. Давайте разберёмся.
    .terse = Жаль, что пришло другое.
empathy-billing-duplicate = Понимаю, что второе такое же списание тревожит. Давайте проверим каждое списание.
    .terse = Давайте проверим списания.
empathy-billing-unrecognised = Понимаю, что незнакомое списание тревожит. Давайте выясним, что это.
    .terse = Давайте найдём это списание.
empathy-subscription-charge = Понимаю, что вы не ожидали этого списания. Давайте посмотрим вашу подписку.
    .terse = Давайте посмотрим подписку.
one-at-a-time = Давайте сначала решим открытый вопрос, а потом я займусь второй проблемой.
    .terse = Сначала открытый вопрос, потом вторая проблема.
two-problems = Займусь этим по очереди. Сначала: «{ $first }». Записано на потом: «{ $other }».
    .terse = Сначала: «{ $first }». Потом: «{ $other }».
next-problem = Теперь другая проблема, о которой вы рассказали: «{ $problem }». Номер обращения: { $ref }.
    .terse = Теперь: «{ $problem }». Обращение { $ref }.

ask-order-number = О каком заказе идёт речь? Номер выглядит как A-1001 и указан в письме с подтверждением.
    .terse = Номер заказа, пожалуйста (как A-1001).
where-order-number = Номер заказа указан в начале письма с подтверждением и на листе в посылке. Он выглядит как A-1001.
    .terse = Он в письме с подтверждением, как A-1001.
ask-email = Спасибо. На какой адрес электронной почты оформлен заказ? Спрашиваю, чтобы заказ { $order } могли открыть только вы.
    .terse = На какую почту оформлен заказ?
order-not-found = Не получается найти заказ { $order } с этим адресом почты. Пришлите, пожалуйста, номер и адрес ещё раз, в точности как в подтверждении.
    .terse = Не получается найти такой заказ с этим адресом. Пришлите их ещё раз.
order-lookup-closed = Слишком много попыток не совпало, поэтому для безопасности я целый час не могу искать здесь заказы. Сотрудник может помочь вам уже сейчас.
    .terse = Слишком много попыток. Подождите час или попросите позвать сотрудника.
ask-line-missing = Спасибо, { $name }. Какого товара из заказа { $order } не хватает?
    .terse = Какого товара не хватает?
ask-line = Спасибо, { $name }. О каком товаре из заказа { $order } идёт речь?
    .terse = Какой товар?
ask-count = Вы заказали { $ordered } × { $item }. Сколько штук пришло?
    .terse = Сколько из { $ordered } пришло?
ask-count-affected = Вы заказали { $ordered } × { $item }. О скольких штуках идёт речь?
    .terse = О скольких из { $ordered } речь?
ask-photo-arrived = Пришлите, пожалуйста, фото всего, что пришло. Для этого есть кнопка с картинкой внизу.
    .terse = Фото того, что пришло, пожалуйста.
ask-photo-again-arrived = С фото я могу решить сразу. Достаточно открытой коробки или накладной рядом с тем, что пришло. Если фото нет, напишите об этом, и посмотрит сотрудник.
    .terse = Достаточно открытой коробки. Фото нет? Посмотрит сотрудник.
ask-photo-fault = Пришлите, пожалуйста, фото, на котором видно проблему. Для этого есть кнопка с картинкой внизу.
    .terse = Фото проблемы, пожалуйста.
ask-photo-again-fault = С фото я могу решить сразу. Достаточно любого снимка товара или его этикетки. Если фото нет, напишите об этом, и посмотрит сотрудник.
    .terse = Достаточно любого снимка. Фото нет? Посмотрит сотрудник.
photo-received = Спасибо, ваше фото у меня.
    .terse = Фото получено.
photo-not-seen = Фото пока не видно. Нажмите, пожалуйста, кнопку с картинкой рядом с полем для текста.
    .terse = Фото пока нет. Нажмите кнопку с картинкой.

restate-missing-items = Проверю, правильно ли я понимаю: в заказе { $order } не хватает { $missing ->
        [one] { $missing } штуки
        [few] { $missing } штук
        [many] { $missing } штук
       *[other] { $missing } штуки
    } из { $ordered } × { $item }. Всё верно?
    .terse = Заказ { $order }: не хватает { $missing ->
        [one] { $missing } штуки
        [few] { $missing } штук
        [many] { $missing } штук
       *[other] { $missing } штуки
    } из { $ordered } × { $item }. Верно?
restate-late-delivery = { $at ->
        [unknown] Проверю, правильно ли я понимаю: вы всё ещё ждёте { $item } из заказа { $order }. Всё верно?
       *[other] Проверю, правильно ли я понимаю: вы всё ещё ждёте { $item } из заказа { $order }, указанный день доставки — { DATETIME($at, dateStyle: "long") } Всё верно?
    }
    .terse = Вы всё ещё ждёте { $item } из заказа { $order }. Верно?
restate-not-received = Проверю, правильно ли я понимаю: по данным службы доставки заказ { $order } вручён, а у вас его нет. Всё верно, и это ваш адрес: { $address }?
    .terse = Заказ { $order }: отмечен как вручённый по адресу { $address }, но его нет. Верно?
restate-quality-complaint = Проверю, правильно ли я понимаю: { $count ->
        [one] { $count } штука
        [few] { $count } штуки
        [many] { $count } штук
       *[other] { $count } штуки
    } из { $ordered } × { $item } в заказе { $order } с дефектом или не { $count ->
        [one] такая
        [few] такие
        [many] такие
       *[other] такие
    }, как вы ожидали. Всё верно?
    .terse = Заказ { $order }: что-то не так с { $count ->
        [one] { $count } штукой
        [few] { $count } штуками
        [many] { $count } штуками
       *[other] { $count } штуки
    } из { $ordered } × { $item }. Верно?
restate-wrong-item = Проверю, правильно ли я понимаю: с заказом { $order } вместо { $count } × { $item } вы получили что-то другое. Всё верно?
    .terse = Заказ { $order }: вместо { $count } × { $item } пришло другое. Верно?
restate-billing-duplicate = Проверю, правильно ли я понимаю: вы видите два списания за заказ { $order }. Всё верно?
    .terse = Заказ { $order }: два списания. Верно?
restate-billing-unrecognised = Проверю, правильно ли я понимаю: в связи с заказом { $order } есть списание, которое вам незнакомо. Всё верно?
    .terse = Незнакомое списание в связи с заказом { $order }. Верно?
restate-subscription-charge = Проверю, правильно ли я понимаю: за подписку { $order } списали деньги, а вы этого не хотели. Всё верно?
    .terse = Нежелательное списание за подписку { $order }. Верно?
restate-unstated = Проверю, правильно ли я понимаю: речь о заказе { $order }. Всё верно?
    .terse = Речь о заказе { $order }. Верно?
ask-correction = Спасибо, что сказали. Что мне исправить?
    .terse = Что исправить?
not-understood = Извините, мне не удалось это понять.
    .terse = Извините, мне это непонятно.
not-understood-open = Извините, мне не удалось это понять. О чём идёт речь?
    .terse = Извините, мне это непонятно. О чём речь?
ask-which-kind = Хочу правильно вас понять. О чём из этого идёт речь?
    .terse = Что из этого?

## Предложения

offer-resend = Могу отправить ещё раз, бесплатно для вас: { $item }. Предложение действует до { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Оформить?
    .terse = Ещё раз, бесплатно: { $item }. Согласны?
offer-replacement = Могу отправить на замену, бесплатно для вас: { $item }. Предложение действует до { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Оформить?
    .terse = Бесплатная замена: { $item }. Согласны?
offer-partial-refund = Могу вернуть вам { $amount } тем же способом, которым вы платили. Предложение действует до { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Оформить?
    .terse = Верну вам { $amount }. Согласны?
offer-full-refund = Могу вернуть вам всю сумму, { $amount }, тем же способом, которым вы платили. Предложение действует до { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Оформить?
    .terse = Верну всю сумму: { $amount }. Согласны?
offer-return-and-refund = Вы можете отправить товар обратно за наш счёт, и когда он придёт, я верну вам { $amount }. Предложение действует до { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Оформить?
    .terse = Возврат товара за наш счёт, потом { $amount } вам. Согласны?
offer-refund-duplicate = Деньги с вас действительно списали дважды, и мне жаль, что так вышло. Могу вернуть вам { $amount }. Предложение действует до { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Оформить?
    .terse = { $amount } списано дважды: верну вам. Согласны?
offer-refund-renewal = Могу вернуть вам оплату последнего продления, { $amount }. Предложение действует до { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Оформить?
    .terse = Верну оплату продления: { $amount }. Согласны?
offer-store-credit = Могу начислить вам { $amount } на следующий заказ. Предложение действует до { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Оформить?
    .terse = { $amount } на следующий заказ. Согласны?
offer-goodwill = В качестве разового жеста доброй воли могу выплатить вам { $amount }, пока вы ждёте посылку. Предложение действует до { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Оформить?
    .terse = { $amount } за ожидание, как жест доброй воли. Согласны?
offer-rights = Ваши права по закону сохраняются, что бы вы ни выбрали.
    .terse = Ваши права по закону сохраняются.
offer-declined = Понимаю.
offer-expired = Это предложение уже не действует. Я посмотрю ваше обращение ещё раз.
    .terse = Предложение истекло. Одну минуту.
why-clause = Так установлено нашими правилами, версия { $version }, пункт { $clause }: { $title }.
    .terse = Правила { $version }, { $clause }: { $title }.
why-question = Спрашиваю, чтобы проверить ваш заказ и посмотреть, что для него предусмотрено нашими правилами.
    .terse = Чтобы проверить ваш заказ.
remedy-granted = Спасибо, сейчас оформляю.
    .terse = Сейчас оформляю.
done-resend = Готово. Отправляем вам ещё раз: { $item }. Посылка должна прийти не позднее { DATETIME($by, dateStyle: "long") } Номер для справки: { $reference }.
    .terse = Готово: { $item }, до { DATETIME($by, dateStyle: "short") }. Номер { $reference }.
done-replacement = Готово. Отправляем вам на замену: { $item }. Посылка должна прийти не позднее { DATETIME($by, dateStyle: "long") } Номер для справки: { $reference }.
    .terse = Готово: замена до { DATETIME($by, dateStyle: "short") }. Номер { $reference }.
done-partial-refund = Готово. Возвращаем вам { $amount }, деньги должны прийти не позднее { DATETIME($by, dateStyle: "long") } Номер для справки: { $reference }.
    .terse = Готово: вернём { $amount } до { DATETIME($by, dateStyle: "short") }. Номер { $reference }.
done-full-refund = Готово. Возвращаем вам всю сумму, { $amount }, деньги должны прийти не позднее { DATETIME($by, dateStyle: "long") } Номер для справки: { $reference }.
    .terse = Готово: вернём { $amount } до { DATETIME($by, dateStyle: "short") }. Номер { $reference }.
done-return-and-refund = Готово. Возврат товара согласован, и { $amount } должны вернуться к вам не позднее { DATETIME($by, dateStyle: "long") } Номер для справки: { $reference }.
    .terse = Готово: возврат согласован, { $amount } до { DATETIME($by, dateStyle: "short") }. Номер { $reference }.
done-refund-duplicate = Готово. Возвращаем вам второе списание, { $amount }, деньги должны прийти не позднее { DATETIME($by, dateStyle: "long") } Номер для справки: { $reference }.
    .terse = Готово: вернём { $amount } до { DATETIME($by, dateStyle: "short") }. Номер { $reference }.
done-refund-renewal = Готово. Возвращаем вам оплату продления, { $amount }, деньги должны прийти не позднее { DATETIME($by, dateStyle: "long") } Номер для справки: { $reference }.
    .terse = Готово: вернём { $amount } до { DATETIME($by, dateStyle: "short") }. Номер { $reference }.
done-store-credit = Готово. Вам начислено { $amount } на следующий заказ. Номер для справки: { $reference }.
    .terse = Готово: { $amount } на следующий заказ. Номер { $reference }.
done-goodwill = Готово. Выплачиваем вам { $amount }, деньги должны прийти не позднее { DATETIME($by, dateStyle: "long") } Номер для справки: { $reference }.
    .terse = Готово: { $amount } до { DATETIME($by, dateStyle: "short") }. Номер { $reference }.
done-explain = Готово. Всё записано в вашем обращении { $ref }.
    .terse = Записано в обращении { $ref }.
withdrawn = Хорошо, обращение { $ref } закрыто. Если всё же что-то понадобится, пишите в любое время.
    .terse = Обращение { $ref } закрыто. Пишите в любое время.

## Что найдено: показывается перед решением, которое на этом основано. Списки составляются из ответов под ними.

charges-found =
    Все списания по заказу { $order } проверены:
    { $charges }
charge-taken = { $amount } списано { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }
charge-paid-back = { $amount } списано { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, из них возвращено { $refunded }
charge-held = { $amount } только заблокировано { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, не списано
charge-released = { $amount } только заблокировано { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, блокировка уже снята
parcels-found =
    Вот данные службы доставки по заказу { $order }:
    { $parcels }
parcel-preparing = { $item }: ещё не передано в службу доставки
parcel-in-transit = { $at ->
        [unknown] { $item }: в пути, служба доставки { $carrier }, трек-номер { $tracking }
       *[other] { $item }: в пути, служба доставки { $carrier }, трек-номер { $tracking }, последняя отметка — { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item }: вручено, служба доставки { $carrier }, трек-номер { $tracking }
       *[other] { $item }: вручено { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }, служба доставки { $carrier }, трек-номер { $tracking }
    }
parcel-returned = { $item }: в пути обратно к нам, служба доставки { $carrier }, трек-номер { $tracking }

## Объяснения: сейчас ничего не причитается. Кнопка рядом ведёт к сотруднику.

explain-on-its-way = { $at ->
        [unknown] Проверка показала: то, чего вы ждёте, уже в пути. Если это займёт больше времени, чем вы ожидали, напишите мне сюда, и я посмотрю ещё раз.
       *[other] Проверка показала: то, чего вы ждёте, уже в пути, обещанный день доставки — { DATETIME($at, dateStyle: "long") }, так что опоздания пока нет. Если к этому дню ничего не придёт, напишите мне сюда, и я посмотрю ещё раз.
    }
    .terse = { $at ->
        [unknown] Посылка в пути. Слишком долго? Напишите сюда.
       *[other] Посылка в пути, обещанный день — { DATETIME($at, dateStyle: "short") }. Ничего нет? Напишите сюда.
    }
explain-arrived-in-time = { $at ->
        [unknown] Проверка показала: по данным службы доставки ваш заказ прибыл в обещанный срок.
       *[other] Проверка показала: по данным службы доставки ваш заказ прибыл { DATETIME($at, dateStyle: "long") }, в обещанный срок.
    } Если было иначе, сотрудник с готовностью разберётся.
    .terse = { $at ->
        [unknown] По данным службы доставки, заказ прибыл вовремя.
       *[other] По данным службы доставки, заказ прибыл вовремя, { DATETIME($at, dateStyle: "short") }.
    } Это не так? Попросите позвать сотрудника.
explain-wait-after-scan = Служба доставки отметила вручение совсем недавно, а отметка иногда появляется раньше посылки. Спросите, пожалуйста, у соседей и проверьте места, где её могли надёжно оставить. { $at ->
        [unknown] Если посылка вскоре не найдётся, напишите мне сюда, и я посмотрю ещё раз.
       *[other] Если посылка не найдётся до { DATETIME($at, dateStyle: "long", timeStyle: "short") } { ZONE($at) }, напишите мне сюда, и я посмотрю ещё раз.
    }
    .terse = Вручение отмечено совсем недавно. Спросите, пожалуйста, у соседей. { $at ->
        [unknown] Всё ещё нет? Напишите сюда.
       *[other] Нет до { DATETIME($at, dateStyle: "short", timeStyle: "short") } { ZONE($at) }? Напишите сюда.
    }
explain-no-duplicate = Все списания по вашему заказу проверены: ничего не списано дважды. Если в выписке видно другое, сотрудник с готовностью разберётся вместе с вами.
    .terse = Проверено: ничего не списано дважды. Есть сомнения? Попросите позвать сотрудника.
explain-authorisation = Все списания по вашему заказу проверены: ничего не списано дважды. Вторая сумма только заблокирована, а не списана, и блокировка снимется сама { $at ->
        [unknown] через несколько дней.
       *[other] не позднее { DATETIME($at, dateStyle: "long") }
    } Если после этого она останется, напишите мне сюда.
    .terse = Ничего не списано дважды. Вторая сумма только заблокирована и освободится { $at ->
        [unknown] сама.
       *[other] до { DATETIME($at, dateStyle: "short") }.
    }
explain-charges = Проверка показала: все найденные списания относятся к этому заказу. В выписке они могут стоять под названием платёжного сервиса или быть разделены, если части заказа отправлены отдельно. Если какое-то списание всё равно не сходится, сотрудник с готовностью разберётся вместе с вами.
    .terse = Все найденные списания относятся к этому заказу. Что-то не сходится? Попросите позвать сотрудника.
explain-renewal-window-over = { $at ->
        [unknown] Проверка показала: срок, в который я могу вернуть оплату последнего продления, истёк.
       *[other] Проверка показала: подписка в последний раз продлевалась { DATETIME($at, dateStyle: "long") }, и срок, в который я могу вернуть оплату этого продления, истёк.
    } С самой подпиской вам может помочь сотрудник.
    .terse = { $at ->
        [unknown] Срок возврата за продление истёк.
       *[other] Срок возврата за продление от { DATETIME($at, dateStyle: "short") } истёк.
    } С остальным поможет сотрудник.

## Сотрудник

handoff-asked-for = Передаю разговор сотруднику вместе со всем, что вы рассказали, так что повторять ничего не нужно. Ответ придёт сюда не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Сотрудник ответит здесь до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-over-authority = Спасибо. Это больше, чем я могу решить без сотрудника, поэтому передаю ему ваше обращение вместе со всем, что вы рассказали. Ответ придёт сюда не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Это решит сотрудник и ответит здесь до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-safety = Ваша безопасность важнее всего: пожалуйста, больше не пользуйтесь товаром и держитесь от него подальше, если он горячий или дымится. Если кто-то в опасности или пострадал, позвоните в местную службу экстренной помощи. Я прямо сейчас сообщаю сотруднику; ответ придёт сюда не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Пожалуйста, больше этим не пользуйтесь. Опасность или травма? Звоните в экстренную службу. Сотрудник ответит здесь до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-legal = Спасибо, что сказали. Разговор переходит к сотруднику, который сможет ответить по существу и напишет сюда не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = На это ответит здесь сотрудник до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-fraud-signal = Спасибо. Сотрудник посмотрит ваше обращение и ответит здесь не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Сотрудник посмотрит и ответит здесь до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-repeat-claims = Спасибо. Сотрудник примет решение по вашему обращению и ответит здесь не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Сотрудник решит и ответит здесь до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-anger = Вижу, как это неприятно, и вам лучше поговорить с сотрудником. У него есть всё, что вы рассказали, и он ответит здесь не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Разговор переходит к сотруднику, ответ здесь до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-not-understood = Извините, мне не удаётся хорошо вас понять. Разговор переходит к сотруднику, он ответит здесь не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Извините, мне непонятно. Сотрудник ответит здесь до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-declined-offers = Понимаю. Больше ничего предложить без сотрудника я не могу, поэтому передаю ему разговор вместе со всем, что вы рассказали. Ответ придёт сюда не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Разговор переходит к сотруднику, ответ здесь до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-evidence-missing = Ничего страшного. Сотрудник примет решение без фото и ответит здесь не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Сотрудник решит без фото и ответит здесь до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
handoff-system-error = Извините, на нашей стороне что-то не работает. Ничего из того, что вы прислали, не потеряно: разговор переходит к сотруднику, он ответит здесь не позднее { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Номер обращения: { $ref }.
    .terse = Извините, здесь что-то не сработало. Сотрудник ответит до { DATETIME($answer_by, dateStyle: "short", timeStyle: "short") } { ZONE($answer_by) }. Обращение { $ref }.
agent-joined = К разговору присоединяется { $name }.
bot-back = { $name } передаёт разговор обратно мне. Я здесь, если вам понадобится что-то ещё.
    .terse = Я снова здесь. Что-нибудь ещё?
case-resolved = Ваше обращение { $ref } решено. Если что-то всё ещё не так, просто напишите сюда.
    .terse = Обращение { $ref } решено. Что-то не так? Просто напишите.
calm = Понимаю, как это неприятно. Давайте разберём всё вместе, шаг за шагом.
    .terse = Понимаю вас. Давайте шаг за шагом.

## Язык

language-switched = Конечно, продолжим по-русски.
    .terse = Продолжим по-русски.
language-guess = Отвечаю по-русски. Вам удобнее другой язык?
    .terse = Другой язык?
language-unsupported = К сожалению, на этом языке я пока не говорю. Вот языки, на которых я говорю; вам может помочь и сотрудник.
    .terse = На этом языке я не говорю. Выберите другой или сотрудника.
ask-language = Какой язык вам удобен?
    .terse = Какой язык?

## Файлы

upload-too-large = Этот файл больше 10 МБ. Пришлите, пожалуйста, фото поменьше.
upload-not-an-image = Этот файл не открывается как фото. Пришлите, пожалуйста, изображение JPEG, PNG, WebP, HEIC или GIF.
upload-unsupported-type = Файл такого типа открыть не получается. Пришлите, пожалуйста, изображение JPEG, PNG, WebP, HEIC или GIF.
upload-bomb = В этом изображении слишком много пикселей. Пришлите, пожалуйста, изображение поменьше.
upload-too-many = Это больше фото, чем я могу принять за один раз. Попробуйте, пожалуйста, ещё раз через минуту.

## Кнопки

button-right = Да, верно
button-wrong = Нет, не совсем
button-accept = Да, пожалуйста
button-decline = Нет, спасибо
button-why = Почему?
button-person = Поговорить с сотрудником
button-no-photo = У меня нет фото
button-thanks = Спасибо
button-missing-items = Чего-то не хватает
button-late-delivery = Мой заказ опаздывает
button-quality-complaint = Товар с дефектом
button-not-received = Статус «доставлено», а её нет
button-wrong-item = Пришёл другой товар
button-billing-duplicate = Деньги списали дважды
button-billing-unrecognised = Незнакомое списание
button-subscription-charge = Ненужное списание за подписку

## Requests: what a buyer may have without a dispute

ask-refund-reason = Могу в этом разобраться. О чём идёт речь?
    .terse = О чём идёт речь?
wish-noted = Ваше пожелание записано и приложено к обращению.
    .terse = Записано.
ask-address = Сейчас для заказа указан адрес: { $address }. Какой адрес нужен вместо него? Пришлите, пожалуйста, одним сообщением улицу и дом, индекс, город и страну.
    .terse = Сейчас: { $address }. Новый адрес с индексом, городом и страной, пожалуйста.
ask-reason = { $item }: с товаром что-то не так или вы передумали?
    .terse = Что-то не так или вы передумали?
ask-product-exchange = На что вы хотите обменять { $item }? Эти товары есть в наличии и стоят примерно столько же.
    .terse = На что обменять { $item }?
ask-product-instead = { $at ->
        [unknown] Сейчас нет в наличии: { $item }.
       *[other] Сейчас нет в наличии: { $item }. Поступление ожидается { DATETIME($at, dateStyle: "long") }
    } Что вам удобнее: взять вместо этого один из этих товаров, подождать или отменить этот товар?
    .terse = { $at ->
        [unknown] Нет в наличии: { $item }.
       *[other] { $item }: поступление ожидается { DATETIME($at, dateStyle: "short") }.
    } Взять другой, подождать или отменить?
parcel-back = { $item }: посылка вернулась к нам { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, служба доставки { $carrier }, трек-номер { $tracking }

offer-cancellation = Ещё не отправлено: { $item }. Могу отменить и вернуть вам { $amount }. Оформить?
    .terse = Отмена: { $item }, верну вам { $amount }. Согласны?
offer-end-subscription = Могу прямо сейчас завершить подписку ({ $item }), чтобы она больше не продлевалась. Прежние списания остаются без изменений. Оформить?
    .terse = Завершить сейчас: { $item }. Согласны?
offer-address-change = Отправлю ваш заказ по этому адресу: { $address }. Всё верно?
    .terse = Адрес: { $address }. Верно?
offer-return = До { DATETIME($by, dateStyle: "long") } вы можете вернуть без следов использования: { $item }. Когда посылка поступит к нам, мы вернём вам { $amount }. Оформить возврат?
    .terse = Вернуть до { DATETIME($by, dateStyle: "short") }: { $item }, потом { $amount } вам. Согласны?
offer-exchange = До { DATETIME($by, dateStyle: "long") } вы можете вернуть без следов использования: { $item }. Когда посылка поступит к нам, мы отправим вам взамен: { $product }. Оформить обмен?
    .terse = Вернуть до { DATETIME($by, dateStyle: "short") }: { $item }, взамен: { $product }. Согласны?
offer-substitution = Могу отправить вам { $product } вместо { $item }. Разница, которую я верну: { $amount }. Оформить?
    .terse = { $product } вместо { $item }, верну { $amount }. Согласны?

done-cancellation = Готово. Отменено: { $item }. Возвращаем вам { $amount }, деньги должны прийти не позднее { DATETIME($by, dateStyle: "long") } Номер для справки: { $reference }.
    .terse = Отменено: вернём { $amount } до { DATETIME($by, dateStyle: "short") }. Номер { $reference }.
done-end-subscription = Готово. Подписка ({ $item }) завершена и больше не будет продлеваться. Номер для справки: { $reference }.
    .terse = Готово, завершено: { $item }. Номер { $reference }.
done-address-change = Готово. Отправим заказ по адресу: { $address }. Номер для справки: { $reference }.
    .terse = Готово, новый адрес: { $address }. Номер { $reference }.
done-return = Готово. Возврат оформлен: { $item }. Напишите, пожалуйста, на посылке { $reference } и отправьте её до { DATETIME($by, dateStyle: "long") } по адресу: { $address }.
    .terse = Готово. Напишите на посылке { $reference } и отправьте её до { DATETIME($by, dateStyle: "short") } по адресу: { $address }.
done-exchange = Готово. Обмен оформлен, для вас отложено: { $product }. Вложите в посылку { $item }, напишите на ней, пожалуйста, { $reference } и отправьте её до { DATETIME($by, dateStyle: "long") } по адресу: { $address }.
    .terse = Готово, отложено: { $product }. Напишите на посылке { $reference } и отправьте её до { DATETIME($by, dateStyle: "short") } по адресу: { $address }.
done-substitution = Готово. Отправляем вам { $product } вместо { $item }. Номер для справки: { $reference }.
    .terse = Готово: { $product } вместо { $item }. Номер { $reference }.

explain-not-shipped = { $at ->
        [unknown] Ваш заказ собирается и ещё не передан в службу доставки.
       *[other] Ваш заказ собирается и ещё не передан в службу доставки. Обещанный день доставки — { DATETIME($at, dateStyle: "long") }
    } Пока заказ не отправлен, его можно отменить или изменить адрес.
    .terse = { $at ->
        [unknown] Заказ собирается.
       *[other] Заказ собирается, обещанный день — { DATETIME($at, dateStyle: "short") }.
    }
explain-late = { $at ->
        [unknown] Посылка уже должна быть у вас.
       *[other] Обещанный день доставки — { DATETIME($at, dateStyle: "long") }, и посылка уже должна быть у вас.
    } Проверить, что с ней?
    .terse = Посылка уже должна быть у вас. Проверить?
explain-delivered = { $at ->
        [unknown] По данным службы доставки, всё вручено.
       *[other] По данным службы доставки, к { DATETIME($at, dateStyle: "long") } всё было вручено.
    } Если чего-то нет, напишите мне.
    .terse = { $at ->
        [unknown] По данным службы доставки, вручено.
       *[other] По данным службы доставки, вручено к { DATETIME($at, dateStyle: "short") }.
    } Не пришло? Напишите.
explain-already-shipped = Ваш заказ уже отправлен, поэтому отменить его я не могу. Неиспользованные товары можно вернуть в течение { $return_days ->
        [one] { $return_days } дня
        [few] { $return_days } дней
        [many] { $return_days } дней
       *[other] { $return_days } дня
    } после доставки.
    .terse = Заказ уже отправлен. Вернуть его можно в течение { $return_days ->
        [one] { $return_days } дня
        [few] { $return_days } дней
        [many] { $return_days } дней
       *[other] { $return_days } дня
    } после доставки.
explain-address-fixed = Посылка уже отправлена, поэтому изменить адрес я не могу. Сотрудник может узнать в службе доставки, можно ли ещё что-то сделать.
    .terse = Уже отправлено. Сотрудник может узнать в службе доставки.
explain-not-arrived = То, что вы хотите вернуть, к вам ещё не пришло. После доставки это можно вернуть без следов использования в течение { $return_days ->
        [one] { $return_days } дня
        [few] { $return_days } дней
        [many] { $return_days } дней
       *[other] { $return_days } дня
    }.
    .terse = Ещё не пришло. Срок возврата после доставки: { $return_days ->
        [one] { $return_days } день
        [few] { $return_days } дня
        [many] { $return_days } дней
       *[other] { $return_days } дня
    }.
explain-return-window-over = Неиспользованные товары можно вернуть в течение { $return_days ->
        [one] { $return_days } дня
        [few] { $return_days } дней
        [many] { $return_days } дней
       *[other] { $return_days } дня
    } после доставки; в этом случае ({ $item }) срок истёк { DATETIME($on, dateStyle: "long") } Дефект — другое дело: если он есть, напишите мне. Ваши права по закону сохраняются.
    .terse = Срок возврата истёк { DATETIME($on, dateStyle: "short") }: { $item }. Дефект — другое дело: напишите мне. Ваши права по закону сохраняются.
explain-paid-back = Вся сумма за этот заказ уже возвращена, так что больше ничего делать не нужно.
    .terse = Вся сумма уже возвращена.
explain-refunded = По этому заказу возвращено { $amount } тем же способом, которым вы платили. { $at ->
        [unknown] В зависимости от банка деньги появятся через несколько дней.
       *[other] В зависимости от банка деньги появятся не позднее { DATETIME($at, dateStyle: "long") }
    }
    .terse = Возвращено { $amount }. { $at ->
        [unknown] Банку нужно несколько дней.
       *[other] Деньги появятся до { DATETIME($at, dateStyle: "short") }.
    }
explain-refund-due = Возвращённый товар поступил к нам. Деньги вернутся к вам не позднее { DATETIME($on, dateStyle: "long") } тем же способом, которым вы платили.
    .terse = Возвращённый товар у нас; деньги придут до { DATETIME($on, dateStyle: "short") }.
explain-refund-after-receipt = Посылка с возвратом в пути к нам. Деньги вернутся к вам в течение { $refund_days ->
        [one] { $refund_days } рабочего дня
        [few] { $refund_days } рабочих дней
        [many] { $refund_days } рабочих дней
       *[other] { $refund_days } рабочего дня
    } после того, как она поступит к нам.
    .terse = Возврат в пути. Деньги — в течение { $refund_days ->
        [one] { $refund_days } рабочего дня
        [few] { $refund_days } рабочих дней
        [many] { $refund_days } рабочих дней
       *[other] { $refund_days } рабочего дня
    } после получения.
explain-no-refund = Пока я не вижу по этому заказу ни возврата денег, ни возврата товара. О чём идёт речь?
    .terse = Возврата денег или товара пока нет. О чём идёт речь?
explain-back-order = { $at ->
        [unknown] Сейчас нет в наличии: { $item }. Отправим сразу после поступления.
       *[other] Сейчас нет в наличии: { $item }. Поступление ожидается { DATETIME($at, dateStyle: "long") } Отправим сразу после этого.
    }
    .terse = { $at ->
        [unknown] { $item }: отправим сразу после поступления.
       *[other] { $item }: ожидаем { DATETIME($at, dateStyle: "short") } и сразу отправим.
    }
explain-in-stock = Всё из вашего заказа есть в наличии и будет отправлено по плану.
    .terse = Всё есть в наличии.
explain-ended = Эта подписка уже завершена и больше не будет продлеваться.
    .terse = Она уже завершена.
explain-left-as-is = Хорошо, всё остаётся как есть.
    .terse = Хорошо, всё как есть.

button-track-order = Где мой заказ?
button-cancel-order = Отменить заказ
button-cancel-item = Отменить этот товар
button-change-address = Изменить адрес
button-return-request = Вернуть товар
button-exchange-request = Обменять товар
button-refund-status = Когда вернутся деньги?
button-product-availability = Есть ли в наличии?
button-changed-mind = Планы изменились
button-other-product = Что-то другое
button-wait = Я подожду

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Спасибо, { $name }. Ваш заказ { $order } найден.
    .terse = Заказ { $order } найден.
apology = Извините, этого не должно было случиться. Давайте это исправим.
    .terse = Извините за это.
thanks-patience = Спасибо, что сообщили нам, и спасибо за терпение.
    .terse = Спасибо за терпение.
goodwill-exception = Предлагаю это в порядке исключения, как жест доброй воли; правилом для других заказов это не становится.
    .terse = Это исключение.

restate-missing-lines =
    Проверю, правильно ли я понимаю: в заказе { $order } не хватает:
    { $lines }
    Всё верно?
    .terse =
        Заказ { $order }, не хватает:
        { $lines }
        Верно?
missing-line = { $missing } из { $ordered } × { $item }
button-more-missing = Не хватает чего-то ещё

## Products of the shop

stock-in = { $item } есть в наличии, цена — { $amount }.
stock-out = { $at ->
        [unknown] Сейчас нет в наличии: { $item }.
       *[other] Сейчас нет в наличии: { $item }. Поступление ожидается { DATETIME($at, dateStyle: "long") }
    }
ask-which-product = О каком товаре идёт речь? Напишите, пожалуйста, его название как в нашем магазине. Если речь о заказе, пришлите номер заказа.
    .terse = Какой товар или какой заказ?
button-notify = Сообщить о поступлении
notify-noted = Напишу вам сюда, когда { $item } снова будет в наличии.
    .terse = Напишу сюда, когда снова будет.
notify-back = Хорошая новость: { $item } снова в наличии.
## A clause of the shop's own

explain-policy = Проверка показала: в наших правилах есть пункт именно о таком случае. Если вы видите это иначе, сотрудник с готовностью разберётся.
    .terse = В наших правилах есть пункт об этом. Есть вопросы? Попросите позвать сотрудника.
## После обращения

survey = Как вы оцените нашу помощь по обращению { $ref }? 1 — плохо, 5 — отлично.
    .terse = Обращение { $ref }: от 1 (плохо) до 5 (отлично)?
survey-comment = Спасибо. Если хотите, напишите в нескольких словах почему.
    .terse = Спасибо. Почему, в нескольких словах?
survey-thanks = Спасибо за ваш отзыв.
check-in = К этому времени вы уже должны были получить: { $item }. Всё пришло и в порядке?
    .terse = { $item }: всё пришло?
check-in-thanks = Это хорошая новость. Тогда обращение { $ref } решено.
    .terse = Это хорошая новость.
goods-on-their-way = Новая посылка в пути и должна прийти не позднее { DATETIME($by, dateStyle: "long") } Тогда спрошу вас, пришла ли она. Если вам удобнее поговорить с сотрудником, просто напишите об этом.
    .terse = Посылка в пути, не позднее { DATETIME($by, dateStyle: "long") } Тогда спрошу вас.
money-on-its-way = Деньги в пути и должны прийти не позднее { DATETIME($by, dateStyle: "long") } Если вам удобнее поговорить с сотрудником, просто напишите об этом.
    .terse = Деньги должны прийти не позднее { DATETIME($by, dateStyle: "long") }
case-reopened = Жаль, что всё ещё не так, как надо. Ваше обращение { $ref } снова открыто; повторять ничего не нужно.
    .terse = Жаль. Обращение { $ref } снова открыто.
button-arrived = Да, всё пришло
button-still-wrong = Что-то всё ещё не так
