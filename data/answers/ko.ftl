# 도우미가 하는 말(한국어, 합쇼체). 키와 인자는 en.ftl과 같습니다.
# 결정 전에는 아무것도 인정하지 않고 아무것도 약속하지 않습니다. “걱정되시겠습니다”라고 하며 “저희가 ...”라고 하지 않습니다.
# 받침에 따라 달라지는 조사(은/는, 이/가, 을/를)는 인자에 바로 붙이지 않습니다.

## 인사

hello = 안녕하세요!
greet = 안녕하세요! 주문에 문제가 있으면 도와드리겠습니다. 어떤 일이 있으셨나요?
    .terse = 안녕하세요! 어떤 일이신가요?
goodbye = 문의해 주셔서 감사합니다. 안녕히 계세요.
    .terse = 안녕히 계세요!
thank = 천만에요.
bot-challenge = 저는 이 쇼핑몰의 자동 상담 도우미입니다. 많은 문제를 바로 해결해 드릴 수 있으며, 상담원을 원하시면 언제든지 말씀해 주세요.
    .terse = 자동 상담 도우미입니다. 상담원을 원하시면 말씀해 주세요.
anything-else = 더 도와드릴 일이 있을까요?
    .terse = 더 필요하신 것이 있나요?
out-of-scope = 이 쇼핑몰의 주문에 관해서만 도와드릴 수 있습니다. 주문에 어떤 문제가 있는지 알려 주시거나 상담원을 요청해 주세요.
    .terse = 이 쇼핑몰의 주문만 도와드릴 수 있습니다.
complain-service = 좋지 않은 경험을 하셨다니 안타깝습니다. 어떤 일이 있었는지 알려 주시면 살펴보겠습니다. 언제든지 상담원을 요청하셔도 됩니다.
    .terse = 안타깝습니다. 어떤 일이 있으셨나요?

## 이용 정책

ask-return-policy = 사용하지 않은 상품은 배송 완료 후 { $return_days }일 이내에 반품하실 수 있습니다. { $postage ->
        [shop] 반품 배송비는 저희가 부담합니다.
       *[buyer] 반품 배송비는 고객님 부담이며, 저희 실수인 경우에는 저희가 부담합니다.
    } 상품이 저희에게 도착한 후 영업일 기준 { $refund_days }일 이내에 환불됩니다.
    .terse = 반품: 배송 완료 후 { $return_days }일 이내, 미사용 상품. 환불: 영업일 기준 { $refund_days }일 이내.
ask-refund-policy = 환불이 결정되거나 반품 상품이 저희에게 도착하면, 영업일 기준 { $refund_days }일 이내에 결제하신 수단으로 환불됩니다.
    .terse = 환불은 영업일 기준 최대 { $refund_days }일, 결제하신 수단으로 됩니다.
ask-shipping-policy = 배송 예정일은 주문 확인 메일에 나와 있습니다. 그날까지 상품이 오지 않으면 주문번호를 보내 주세요. 확인해 보겠습니다.
    .terse = 배송 예정일은 확인 메일에 있습니다. 오지 않으면 주문번호를 보내 주세요.
ask-payment-methods = 결제 화면에 표시되는 모든 수단으로 결제하실 수 있습니다. 환불은 항상 결제하신 수단으로 됩니다.
    .terse = 결제 화면의 모든 수단이 가능합니다. 환불은 결제하신 수단으로 됩니다.

## 문제 파악

ask-what-happened = 주문에 어떤 문제가 있으셨나요?
    .terse = 어떤 문제인가요?
empathy-missing-items = 주문하신 것을 다 받지 못하셨다니 속상하시겠습니다. 함께 확인해 보겠습니다.
    .terse = 빠진 것이 있다니 속상하시겠습니다.
empathy-late-delivery = 아직 기다리고 계신다니 답답하시겠습니다. 주문이 어디에 있는지 확인해 보겠습니다.
    .terse = 기다리시느라 답답하시겠습니다.
empathy-not-received = 상품을 받지 못하셨다니 걱정되시겠습니다. 어디에 있는지 알아보겠습니다.
    .terse = 받지 못하셨다니 걱정되시겠습니다.
empathy-quality-complaint = 상품 때문에 불편을 겪고 계신다니 안타깝습니다. 자세히 살펴보겠습니다.
    .terse = 상품 때문에 불편하시겠습니다.
empathy-wrong-item = 주문하신 것과 다른 상품이었다니 당황하셨겠습니다. 확인해 보겠습니다.
    .terse = 다른 상품이라 당황하셨겠습니다.
empathy-billing-duplicate = 결제가 두 번 보이면 걱정되시는 것이 당연합니다. 결제 내역을 하나씩 확인해 보겠습니다.
    .terse = 결제 내역을 확인해 보겠습니다.
empathy-billing-unrecognised = 모르는 결제가 있으면 걱정되시는 것이 당연합니다. 어떤 결제인지 알아보겠습니다.
    .terse = 어떤 결제인지 알아보겠습니다.
empathy-subscription-charge = 예상하지 못한 결제라 놀라셨겠습니다. 정기 구독을 확인해 보겠습니다.
    .terse = 정기 구독을 확인해 보겠습니다.
one-at-a-time = 먼저 지금 여쭤본 문제를 해결한 뒤, 다른 문제를 도와드리겠습니다.
    .terse = 먼저 지금 문제, 그다음 다른 문제를 도와드리겠습니다.
two-problems = 하나씩 차례로 도와드리겠습니다. 먼저: ‘{ $first }’. 그다음 문제로 적어 두었습니다: ‘{ $other }’.
    .terse = 먼저: ‘{ $first }’. 그다음: ‘{ $other }’.
next-problem = 이제 말씀하신 다른 문제를 살펴보겠습니다: ‘{ $problem }’. 이 문제의 문의 번호는 { $ref }입니다.
    .terse = 다음 문제: ‘{ $problem }’. 문의 { $ref }.

ask-order-number = 어떤 주문에 관한 문의인가요? 주문번호는 A-1001과 같은 형식이며 주문 확인 메일에 있습니다.
    .terse = 주문번호를 알려 주세요(예: A-1001).
where-order-number = 주문번호는 주문 확인 메일 맨 위와 상품에 동봉된 종이에 있습니다. A-1001과 같은 형식입니다.
    .terse = 확인 메일에 있습니다(예: A-1001).
ask-email = 감사합니다. 주문하실 때 사용한 이메일 주소를 알려 주시겠어요? 주문 { $order }의 내용을 고객님만 보실 수 있도록 여쭤보는 것입니다.
    .terse = 주문하실 때 쓴 이메일은요?
order-not-found = 그 이메일 주소로는 주문 { $order }의 내역을 찾을 수 없습니다. 주문번호와 이메일을 확인 메일에 적힌 그대로 다시 보내 주세요.
    .terse = 그 이메일로는 주문을 찾을 수 없습니다. 둘 다 다시 보내 주세요.
order-lookup-closed = 여러 번 일치하지 않아 안전을 위해 한 시간 동안 여기에서 주문을 조회할 수 없습니다. 지금은 상담원이 도와드릴 수 있습니다.
    .terse = 시도 횟수를 넘었습니다. 한 시간 뒤에 시도하시거나 상담원을 요청해 주세요.
ask-line-missing = { $name }님, 감사합니다. 주문 { $order }에서 어떤 상품이 빠졌나요?
    .terse = 어떤 상품이 빠졌나요?
ask-line = { $name }님, 감사합니다. 주문 { $order }의 어떤 상품에 관한 문의인가요?
    .terse = 어떤 상품인가요?
ask-count = 주문하신 상품은 { $ordered } × { $item }입니다. 그중 몇 개가 도착했나요?
    .terse = { $ordered }개 중 몇 개가 왔나요?
ask-count-affected = 주문하신 상품은 { $ordered } × { $item }입니다. 그중 몇 개에 문제가 있나요?
    .terse = { $ordered }개 중 몇 개인가요?
ask-photo-arrived = 받으신 것이 모두 보이는 사진을 아래 이미지 버튼으로 보내 주세요.
    .terse = 받으신 것의 사진을 보내 주세요.
    .telegram = 받으신 것이 모두 보이는 사진을 보내 주세요.
ask-photo-again-arrived = 사진이 있으면 바로 판단할 수 있습니다. 열어 둔 상자나, 받으신 상품과 거래명세서를 함께 찍은 사진이면 충분합니다. 사진이 없으면 말씀해 주세요. 상담원이 살펴보겠습니다.
    .terse = 열어 둔 상자 사진이면 됩니다. 사진이 없으면 상담원이 살펴봅니다.
ask-photo-fault = 문제가 보이는 사진을 아래 이미지 버튼으로 보내 주세요.
    .terse = 문제가 보이는 사진을 보내 주세요.
    .telegram = 문제가 보이는 사진을 보내 주세요.
ask-photo-again-fault = 사진이 있으면 바로 판단할 수 있습니다. 상품이나 라벨이 나온 사진이면 무엇이든 괜찮습니다. 사진이 없으면 말씀해 주세요. 상담원이 살펴보겠습니다.
    .terse = 어떤 사진이든 괜찮습니다. 사진이 없으면 상담원이 살펴봅니다.
photo-received = 감사합니다. 사진을 잘 받았습니다.
    .terse = 사진을 받았습니다.
photo-not-seen = 아직 사진이 보이지 않습니다. 입력창 옆의 이미지 버튼을 사용해 주세요.
    .terse = 아직 사진이 없습니다. 사진을 보내 주세요.
    .telegram = 아직 사진이 보이지 않습니다. 이 채팅으로 보내 주세요.

restate-missing-items = 제가 바르게 이해했는지 확인하겠습니다. 주문 { $order }의 { $ordered } × { $item } 중 { $missing }개가 빠졌습니다. 맞으신가요?
    .terse = 주문 { $order }: { $ordered } × { $item } 중 { $missing }개 누락. 맞으신가요?
restate-late-delivery = { $at ->
        [unknown] 제가 바르게 이해했는지 확인하겠습니다. 주문 { $order }의 { $item } 상품을 아직 기다리고 계십니다. 맞으신가요?
       *[other] 제가 바르게 이해했는지 확인하겠습니다. 주문 { $order }의 { $item } 상품(배송 예정일: { DATETIME($at, dateStyle: "long") })을 아직 기다리고 계십니다. 맞으신가요?
    }
    .terse = 주문 { $order }의 { $item }: 아직 기다리시는 중. 맞으신가요?
restate-not-received = 제가 바르게 이해했는지 확인하겠습니다. 택배사 기록에는 주문 { $order } 상품이 배송 완료로 나오지만, 받지 못하셨습니다. 고객님의 주소는 { $address }입니다. 모두 맞으신가요?
    .terse = 주문 { $order }: { $address }에 배송 완료로 표시, 받지 못함. 맞으신가요?
restate-quality-complaint = 제가 바르게 이해했는지 확인하겠습니다. 주문 { $order }의 { $ordered } × { $item } 중 { $count }개에 문제가 있거나 기대하신 것과 다릅니다. 맞으신가요?
    .terse = 주문 { $order }: { $ordered } × { $item } 중 { $count }개에 문제가 있음. 맞으신가요?
restate-wrong-item = 제가 바르게 이해했는지 확인하겠습니다. 주문 { $order }에서 { $count } × { $item } 상품이 아닌 다른 상품을 받으셨습니다. 맞으신가요?
    .terse = 주문 { $order }: { $count } × { $item } 대신 다른 상품이 옴. 맞으신가요?
restate-billing-duplicate = 제가 바르게 이해했는지 확인하겠습니다. 주문 { $order }의 결제가 두 건으로 보입니다. 맞으신가요?
    .terse = 주문 { $order }: 결제 두 건. 맞으신가요?
restate-billing-unrecognised = 제가 바르게 이해했는지 확인하겠습니다. 주문 { $order } 무렵에 모르는 결제가 있습니다. 맞으신가요?
    .terse = 주문 { $order } 무렵 모르는 결제. 맞으신가요?
restate-subscription-charge = 제가 바르게 이해했는지 확인하겠습니다. 정기 구독 { $order }의 요금이 결제되었고, 이를 원하지 않으셨습니다. 맞으신가요?
    .terse = 정기 구독 { $order }: 원하지 않은 결제. 맞으신가요?
restate-unstated = 제가 바르게 이해했는지 확인하겠습니다. 주문 { $order }에 관한 문의입니다. 맞으신가요?
    .terse = 주문 { $order }에 관한 문의. 맞으신가요?
ask-correction = 알려 주셔서 감사합니다. 무엇을 고칠까요?
    .terse = 무엇을 고칠까요?
not-understood = 죄송합니다. 말씀을 이해하지 못했습니다.
    .terse = 죄송합니다. 이해하지 못했습니다.
not-understood-open = 죄송합니다. 말씀을 이해하지 못했습니다. 어떤 문의이신가요?
    .terse = 죄송합니다. 어떤 문의이신가요?
ask-which-kind = 제가 바르게 이해했는지 확인하고 싶습니다. 다음 중 어떤 문제인가요?
    .terse = 다음 중 어떤 문제인가요?

## 제안

offer-resend = ‘{ $item }’ 상품을 무료로 다시 보내 드릴 수 있습니다. 제안 유효 기한: { DATETIME($until, dateStyle: "long", timeStyle: "short") }({ ZONE($until) }). 이대로 진행할까요?
    .terse = ‘{ $item }’ 무료 재발송. 진행할까요?
offer-replacement = ‘{ $item }’ 상품을 무료로 교환해 드릴 수 있습니다. 제안 유효 기한: { DATETIME($until, dateStyle: "long", timeStyle: "short") }({ ZONE($until) }). 이대로 진행할까요?
    .terse = ‘{ $item }’ 무료 교환. 진행할까요?
offer-partial-refund = 결제하신 수단으로 { $amount } 금액을 환불해 드릴 수 있습니다. 제안 유효 기한: { DATETIME($until, dateStyle: "long", timeStyle: "short") }({ ZONE($until) }). 이대로 진행할까요?
    .terse = { $amount } 환불. 진행할까요?
offer-full-refund = 결제하신 수단으로 전액({ $amount })을 환불해 드릴 수 있습니다. 제안 유효 기한: { DATETIME($until, dateStyle: "long", timeStyle: "short") }({ ZONE($until) }). 이대로 진행할까요?
    .terse = 전액 { $amount } 환불. 진행할까요?
offer-return-and-refund = 배송비는 저희가 부담하니 상품을 보내 주세요. 상품이 도착하면 { $amount } 금액을 환불해 드리겠습니다. 제안 유효 기한: { DATETIME($until, dateStyle: "long", timeStyle: "short") }({ ZONE($until) }). 이대로 진행할까요?
    .terse = 무료 반품 후 { $amount } 환불. 진행할까요?
offer-refund-duplicate = 확인해 보니 실제로 두 번 결제되었습니다. 죄송합니다. { $amount } 금액을 환불해 드릴 수 있습니다. 제안 유효 기한: { DATETIME($until, dateStyle: "long", timeStyle: "short") }({ ZONE($until) }). 이대로 진행할까요?
    .terse = 이중 결제 { $amount } 환불. 진행할까요?
offer-refund-renewal = 최근 갱신 요금({ $amount })을 환불해 드릴 수 있습니다. 제안 유효 기한: { DATETIME($until, dateStyle: "long", timeStyle: "short") }({ ZONE($until) }). 이대로 진행할까요?
    .terse = 갱신 요금 { $amount } 환불. 진행할까요?
offer-store-credit = 다음 주문에 쓰실 수 있는 적립금({ $amount })을 드릴 수 있습니다. 제안 유효 기한: { DATETIME($until, dateStyle: "long", timeStyle: "short") }({ ZONE($until) }). 이대로 진행할까요?
    .terse = 적립금 { $amount }. 진행할까요?
offer-goodwill = 상품을 기다리시는 동안, 이번 한 번에 한해 성의의 표시로 { $amount } 금액을 드릴 수 있습니다. 제안 유효 기한: { DATETIME($until, dateStyle: "long", timeStyle: "short") }({ ZONE($until) }). 이대로 진행할까요?
    .terse = 기다리시는 동안 성의의 표시로 { $amount }. 진행할까요?
offer-rights = 어떤 선택을 하시든 법으로 정해진 고객님의 권리는 그대로 유지됩니다.
    .terse = 법으로 정해진 권리는 그대로입니다.
offer-declined = 알겠습니다.
offer-expired = 그 제안은 기한이 지났습니다. 다시 살펴보겠습니다.
    .terse = 제안 기한이 지났습니다. 잠시만요.
why-clause = 저희 정책({ $version } 버전) 조항 { $clause }에 따른 것입니다: { $title }.
    .terse = 정책 { $version }, { $clause }: { $title }.
why-question = 주문을 확인하고 저희 정책에서 어떻게 정하고 있는지 살펴보기 위해 여쭤보는 것입니다.
    .terse = 주문을 확인하기 위해서입니다.
remedy-granted = 감사합니다. 지금 처리하겠습니다.
    .terse = 지금 처리하겠습니다.
done-resend = 처리되었습니다. ‘{ $item }’ 상품을 다시 보내 드리며, { DATETIME($by, dateStyle: "long") }까지 도착할 예정입니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: ‘{ $item }’, { DATETIME($by, dateStyle: "long") }까지. 처리 번호 { $reference }.
done-replacement = 처리되었습니다. 교환 상품으로 ‘{ $item }’ 상품을 보내 드리며, { DATETIME($by, dateStyle: "long") }까지 도착할 예정입니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: 교환 상품, { DATETIME($by, dateStyle: "long") }까지. 처리 번호 { $reference }.
done-partial-refund = 처리되었습니다. { $amount } 금액이 환불되며, { DATETIME($by, dateStyle: "long") }까지 입금될 예정입니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: { $amount } 환불, { DATETIME($by, dateStyle: "long") }까지. 처리 번호 { $reference }.
done-full-refund = 처리되었습니다. 전액({ $amount })이 환불되며, { DATETIME($by, dateStyle: "long") }까지 입금될 예정입니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: { $amount } 환불, { DATETIME($by, dateStyle: "long") }까지. 처리 번호 { $reference }.
done-return-and-refund = 처리되었습니다. 반품이 접수되었고, { $amount } 금액이 { DATETIME($by, dateStyle: "long") }까지 환불될 예정입니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: 반품 접수, { $amount } 환불, { DATETIME($by, dateStyle: "long") }까지. 처리 번호 { $reference }.
done-refund-duplicate = 처리되었습니다. 두 번째 결제({ $amount })가 환불되며, { DATETIME($by, dateStyle: "long") }까지 입금될 예정입니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: { $amount } 환불, { DATETIME($by, dateStyle: "long") }까지. 처리 번호 { $reference }.
done-refund-renewal = 처리되었습니다. 갱신 요금({ $amount })이 환불되며, { DATETIME($by, dateStyle: "long") }까지 입금될 예정입니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: { $amount } 환불, { DATETIME($by, dateStyle: "long") }까지. 처리 번호 { $reference }.
done-store-credit = 처리되었습니다. 적립금({ $amount })을 지금부터 쓰실 수 있습니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: 적립금 { $amount }. 처리 번호 { $reference }.
done-goodwill = 처리되었습니다. { $amount } 금액을 보내 드리며, { DATETIME($by, dateStyle: "long") }까지 입금될 예정입니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: { $amount }, { DATETIME($by, dateStyle: "long") }까지. 처리 번호 { $reference }.
done-explain = 처리되었습니다. 모든 내용을 문의 { $ref }에 기록했습니다.
    .terse = 문의 { $ref }에 기록했습니다.
withdrawn = 알겠습니다. 문의 { $ref } 건을 종료했습니다. 도움이 필요하시면 언제든지 말씀해 주세요.
    .terse = 문의 { $ref } 건을 종료했습니다. 언제든지 말씀해 주세요.

## 확인한 기록: 그 기록에 따른 결정 전에 보여 드립니다. 목록은 그 아래의 문장들로 만들어집니다.

charges-found =
    주문 { $order }의 모든 결제를 확인했습니다:
    { $charges }
charge-taken = { DATETIME($on, dateStyle: "long", timeStyle: "short") }({ ZONE($on) })에 { $amount } 결제됨
charge-paid-back = { DATETIME($on, dateStyle: "long", timeStyle: "short") }({ ZONE($on) })에 { $amount } 결제됨, 그중 { $refunded } 환불됨
charge-held = { DATETIME($on, dateStyle: "long", timeStyle: "short") }({ ZONE($on) })에 { $amount } 가승인만 됨, 결제되지 않음
charge-released = { DATETIME($on, dateStyle: "long", timeStyle: "short") }({ ZONE($on) })에 { $amount } 가승인만 됨, 이후 해제됨
parcels-found =
    주문 { $order }에 대한 택배사 기록은 다음과 같습니다:
    { $parcels }
parcel-preparing = { $item }: 아직 택배사에 전달되지 않음
parcel-in-transit = { $at ->
        [unknown] { $item }: { $carrier } 배송 중, 운송장 번호 { $tracking }
       *[other] { $item }: { $carrier } 배송 중, 운송장 번호 { $tracking }, 마지막 스캔 { DATETIME($at, dateStyle: "long", timeStyle: "short") }({ ZONE($at) })
    }
parcel-delivered = { $at ->
        [unknown] { $item }: { $carrier } 배송 완료, 운송장 번호 { $tracking }
       *[other] { $item }: { $carrier } 배송 완료({ DATETIME($at, dateStyle: "long", timeStyle: "short") }({ ZONE($at) })), 운송장 번호 { $tracking }
    }
parcel-returned = { $item }: { $carrier } 반송 중(저희에게 돌아오는 중), 운송장 번호 { $tracking }

## 설명: 지금은 지급할 것이 없습니다. 옆의 버튼으로 상담원에게 연결됩니다.

explain-on-its-way = { $at ->
        [unknown] 확인했습니다. 기다리시는 상품은 배송 중입니다. 생각보다 오래 걸리면 여기에 말씀해 주세요. 다시 확인해 보겠습니다.
       *[other] 확인했습니다. 기다리시는 상품은 배송 중이며, 배송 예정일은 { DATETIME($at, dateStyle: "long") }입니다. 아직 늦은 것은 아닙니다. 그날까지 오지 않으면 여기에 말씀해 주세요. 다시 확인해 보겠습니다.
    }
    .terse = { $at ->
        [unknown] 배송 중입니다. 너무 오래 걸리면 말씀해 주세요.
       *[other] 배송 중, 예정일 { DATETIME($at, dateStyle: "long") }. 오지 않으면 말씀해 주세요.
    }
explain-arrived-in-time = { $at ->
        [unknown] 확인했습니다. 택배사 기록에 따르면 주문하신 상품은 예정된 기간 안에 도착했습니다.
       *[other] 확인했습니다. 택배사 기록에 따르면 주문하신 상품은 { DATETIME($at, dateStyle: "long") }, 예정된 기간 안에 도착했습니다.
    } 사실과 다르면 상담원이 기꺼이 살펴보겠습니다.
    .terse = { $at ->
        [unknown] 택배사 기록에는 제때 도착했습니다.
       *[other] 택배사 기록에는 { DATETIME($at, dateStyle: "long") }, 제때 도착했습니다.
    } 다르면 상담원을 요청해 주세요.
explain-wait-after-scan = 택배사의 배송 완료 기록이 얼마 전에 등록되었으며, 가끔 기록이 상품보다 먼저 올라오기도 합니다. 이웃에 물어보시고 상품을 맡겨 둘 만한 곳도 살펴봐 주세요. { $at ->
        [unknown] 곧 나타나지 않으면 여기에 말씀해 주세요. 다시 확인해 보겠습니다.
       *[other] { DATETIME($at, dateStyle: "long", timeStyle: "short") }({ ZONE($at) })까지 나타나지 않으면 여기에 말씀해 주세요. 다시 확인해 보겠습니다.
    }
    .terse = 배송 완료 기록이 얼마 전에 등록되었습니다. 이웃에 물어봐 주세요. { $at ->
        [unknown] 그래도 없으면 말씀해 주세요.
       *[other] { DATETIME($at, dateStyle: "long", timeStyle: "short") }({ ZONE($at) })까지 없으면 말씀해 주세요.
    }
explain-no-duplicate = 주문의 모든 결제를 확인했습니다. 두 번 결제된 것은 없습니다. 결제 내역에 다르게 나온다면 상담원이 기꺼이 함께 살펴보겠습니다.
    .terse = 확인했습니다. 두 번 결제된 것은 없습니다. 아직 궁금하시면 상담원을 요청해 주세요.
explain-authorisation = 주문의 모든 결제를 확인했습니다. 두 번 결제된 것은 없습니다. 다른 금액은 실제 결제가 아니라 가승인 상태이며, { $at ->
        [unknown] 며칠 뒤에 자동으로 해제됩니다.
       *[other] { DATETIME($at, dateStyle: "long") }까지 자동으로 해제됩니다.
    } 그 뒤에도 남아 있으면 여기에 말씀해 주세요.
    .terse = 두 번 결제된 것은 없습니다. 다른 금액은 가승인 상태이며 { $at ->
        [unknown] 자동으로 해제됩니다.
       *[other] { DATETIME($at, dateStyle: "long") }까지 해제됩니다.
    }
explain-charges = 확인했습니다. 찾은 결제는 모두 이 주문의 것입니다. 결제 내역에는 결제 대행사 이름으로 나오거나, 상품이 나뉘어 발송된 경우 금액이 나뉘어 있을 수 있습니다. 그래도 맞지 않는 결제가 있으면 상담원이 기꺼이 함께 살펴보겠습니다.
    .terse = 찾은 결제는 모두 이 주문의 것입니다. 맞지 않는 것이 있으면 상담원을 요청해 주세요.
explain-renewal-window-over = { $at ->
        [unknown] 확인했습니다. 최근 갱신 요금을 제가 환불해 드릴 수 있는 기간이 지났습니다.
       *[other] 확인했습니다. 정기 구독은 { DATETIME($at, dateStyle: "long") }에 마지막으로 갱신되었고, 그 요금을 제가 환불해 드릴 수 있는 기간이 지났습니다.
    } 구독 자체에 관해서는 상담원이 도와드릴 수 있습니다.
    .terse = { $at ->
        [unknown] 갱신 요금의 환불 기간이 지났습니다.
       *[other] { DATETIME($at, dateStyle: "long") } 갱신 요금의 환불 기간이 지났습니다.
    } 나머지는 상담원이 도와드립니다.

## 상담원

handoff-asked-for = 상담원에게 연결해 드리겠습니다. 말씀하신 내용을 모두 전달하므로 다시 설명하지 않으셔도 됩니다. 상담원이 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 상담원이 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 { $ref }.
handoff-over-authority = 감사합니다. 제가 혼자 결정할 수 있는 범위를 넘기 때문에, 말씀하신 내용과 함께 상담원에게 전달합니다. 상담원이 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 상담원이 결정하여 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 { $ref }.
handoff-safety = 안전이 가장 중요합니다. 상품 사용을 멈추시고, 뜨겁거나 연기가 나면 가까이 가지 마세요. 위험하거나 다친 분이 있으면 지역 긴급 신고 번호로 전화하세요. 지금 상담원에게 알리고 있으며, { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 사용을 멈춰 주세요. 위험하거나 다치셨으면 긴급 신고 번호로 전화하세요. 상담원이 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 { $ref }.
handoff-legal = 알려 주셔서 감사합니다. 제대로 답변드릴 수 있는 상담원이 맡아 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 상담원이 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 { $ref }.
handoff-fraud-signal = 감사합니다. 상담원이 살펴보고 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 상담원이 보고 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 { $ref }.
handoff-repeat-claims = 감사합니다. 상담원이 결정하여 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 상담원이 결정하여 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 답변드립니다. 문의 { $ref }.
handoff-anger = 얼마나 속상하신지 알겠습니다. 상담원이 직접 도와드리는 것이 좋겠습니다. 말씀하신 내용은 모두 전달했으며, { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 상담원이 맡아 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 { $ref }.
handoff-not-understood = 말씀을 충분히 이해하지 못해 죄송합니다. 상담원이 맡아 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 이해하지 못해 죄송합니다. 상담원이 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 { $ref }.
handoff-declined-offers = 알겠습니다. 저 혼자서는 더 제안해 드릴 수 없어, 말씀하신 내용과 함께 상담원이 맡습니다. { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 상담원이 맡아 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 { $ref }.
handoff-evidence-missing = 괜찮습니다. 사진 없이 상담원이 결정하여 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 사진 없이 상담원이 결정하여 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 답변드립니다. 문의 { $ref }.
handoff-system-error = 죄송합니다. 저희 쪽 시스템에 문제가 있습니다. 보내신 내용은 사라지지 않았습니다. 상담원이 맡아 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다. 문의 번호는 { $ref }입니다.
    .terse = 죄송합니다. 시스템에 문제가 있습니다. 상담원이 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 답변드립니다. 문의 { $ref }.
agent-joined = 상담원 { $name }님이 대화에 참여했습니다.
bot-back = 상담원 { $name }님이 대화를 저에게 다시 넘겼습니다. 더 필요하신 것이 있으면 말씀해 주세요.
    .terse = 다시 도와드리겠습니다. 더 필요하신 것이 있나요?
case-resolved = 문의 { $ref } 건이 해결되었습니다. 아직 문제가 있으면 여기에 바로 말씀해 주세요.
    .terse = 문의 { $ref } 건이 해결되었습니다. 문제가 남았으면 말씀해 주세요.
calm = 얼마나 답답하신지 알겠습니다. 하나씩 함께 살펴보겠습니다.
    .terse = 알겠습니다. 하나씩 살펴보겠습니다.

## 다른 담당자의 결정: 다른 사람이 한 번 더 결정합니다

ruling-possible = 이번 결정에 동의하지 않으시면, 관여한 적이 없는 다른 담당자가 양쪽의 이야기를 읽고 다시 결정할 수 있습니다. { DATETIME($on, dateStyle: "long") }까지 요청하실 수 있습니다.
    .terse = 동의하지 않으시면 { DATETIME($on, dateStyle: "long") }까지 다른 담당자의 결정을 요청하실 수 있습니다.
appeal-possible = 이 결정에 동의하지 않으시면 한 번 이의를 제기하실 수 있습니다. 그러면 또 다른 담당자가 최종적으로 결정합니다. { DATETIME($on, dateStyle: "long") }까지 제기하실 수 있습니다.
    .terse = 동의하지 않으시면 { DATETIME($on, dateStyle: "long") }까지 한 번 이의를 제기하실 수 있습니다.
ask-statement = 어떤 점에 동의하지 않으시는지, 어떻게 되면 공정하다고 생각하시는지 직접 쓰신 말로 메시지 하나에 적어 보내 주세요. 결정하는 담당자가 쓰신 그대로를 저희의 설명과 함께 읽습니다. 사진이 더 있으면 먼저 보내 주세요.
    .terse = 동의하지 않으시는 점과 공정하다고 생각하시는 방법을 메시지 하나에 적어 주세요. 사진이 있으면 먼저 보내 주세요.
handoff-ruling = 감사합니다. 쓰신 글은 그대로 보관됩니다. 이 문의를 결정한 적이 없는 담당자가 양쪽의 이야기를 읽고 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 결정해 드립니다. 문의 번호는 { $ref }입니다.
    .terse = 쓰신 그대로 보관됩니다. 다른 담당자가 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 결정합니다. 문의 { $ref }.
ruling-granted = 담당자 { $name }님이 문의 { $ref } 건을 결정했습니다. 결정된 내용대로 받으실 수 있도록 지금 처리하고 있습니다.
    .terse = 담당자 { $name }님이 문의 { $ref } 건을 고객님께 유리하게 결정했습니다. 지금 처리합니다.
ruling-stands = 담당자 { $name }님이 문의 { $ref } 건을 결정했습니다. 이전 결정이 그대로 유지됩니다.
    .terse = 담당자 { $name }님의 결정: 문의 { $ref } 건은 그대로 유지됩니다.
ruling-final = 이 결정은 저희의 최종 결정입니다. 법으로 정해진 고객님의 권리와 은행이나 결제 서비스에 대한 고객님의 권리는 그대로 유지됩니다.
    .terse = 저희의 최종 결정입니다. 법으로 정해진 권리는 그대로입니다.
ruling-over = 다른 담당자가 이 문의를 결정할 수 있는 기간이 끝났습니다. 더 궁금하신 점은 상담원이 알려 드립니다.
    .terse = 다시 결정할 수 있는 기간이 끝났습니다. 상담원이 더 알려 드립니다.
button-ruling = 다른 담당자의 결정 요청
button-appeal = 이의 제기

## 승인된 답변: 상담원이 자기 이름으로 보내며, 보내기 전에 고칠 수 있습니다

agent-hello = 안녕하세요, 문의 { $ref } 건을 맡은 { $name }입니다. 보내 주신 내용을 모두 읽고 있으니 다시 설명하지 않으셔도 됩니다.
agent-waiting = 기다려 주셔서 감사합니다. 문의를 계속 살펴보고 있으며, 더 알게 되는 대로 여기에 알려 드리겠습니다.
agent-understand = 얼마나 답답하신지 알겠습니다. 이렇게 분명하게 설명해 주셔서 감사합니다. 하나씩 살펴보겠습니다.
agent-tell-more = 조금 더 자세히 말씀해 주시겠어요? 정확히 어떤 일이 있었는지, 언제 처음 알게 되셨는지 알려 주세요.
agent-order-number = 주문번호와 주문하실 때 사용한 이메일 주소를 보내 주시겠어요? 주문번호는 A-1001과 같은 형식이며 확인 메일에 있습니다.
agent-address = 주문의 배송지를 확인해 주시겠어요? 현재 배송지: { $address }. 맞지 않는 부분이 있으면 말씀해 주세요.
agent-photo-item = ‘{ $item }’ 상품의 문제가 보이는 사진을 보내 주시겠어요? 라벨이 있으면 라벨 사진도 부탁드립니다.
agent-photo-parcel = 상자에 들어 있던 것이 모두 보이는 사진과 상자에 붙은 라벨 사진을 보내 주시겠어요?
agent-photo-again = 사진 감사합니다. 아직 잘 보이지 않는 부분이 있습니다. 밝은 곳에서 조금 더 가까이 한 장 더 찍어 주시겠어요?
agent-keep = 문의가 해결될 때까지 받으신 것을 포장과 라벨까지 모두 보관해 주세요. 나중에 필요할 수 있습니다.
agent-neighbours = 택배사 기록에는 운송장 번호 { $tracking } 상품이 배송 완료로 되어 있습니다. 이웃이나 같은 주소에 계신 분들께 물어보시고, 상품을 둘 만한 곳도 살펴봐 주시겠어요?
agent-asking-carrier = 운송장 번호 { $tracking } 건을 택배사({ $carrier })에 문의하고 있습니다. 답변을 받는 대로 여기에 알려 드리겠습니다.
agent-asking-warehouse = 주문 { $order } 건으로 무엇을 포장해 보냈는지 저희 창고에 확인하고 있습니다. 답변을 받는 대로 여기에 알려 드리겠습니다.
agent-asking-provider = 주문 { $order } 건의 결제를 결제 대행사에 확인하고 있습니다. 답변을 받는 대로 여기에 알려 드리겠습니다.
agent-statement = 결제 날짜와 금액, 이름을 결제 내역에 나온 그대로 보내 주시겠어요? 카드 번호와 계좌 번호는 빼 주세요.
agent-asking-colleague = 문의 { $ref } 건에는 제가 혼자 내릴 수 없는 결정이 필요해서, 결정할 수 있는 동료에게 물어보았습니다. 답변을 받는 대로 여기에 알려 드리겠습니다.
agent-send-back = ‘{ $item }’ 상품을 잘 포장하시고 상자 겉면에 { $reference } 번호를 적어 주세요. 반품이 끝날 때까지 발송 영수증을 보관해 주세요.
agent-safety = ‘{ $item }’ 상품은 더 이상 사용하지 마세요. 안전하게 보내는 방법을 함께 정하기 전에는 아무것도 보내지 마세요.
agent-refusal = 문의 { $ref } 건의 내용을 모두 다시 읽었으며, 요청하신 대로 해 드릴 수 없습니다. 법으로 정해진 고객님의 권리는 그대로 유지됩니다.
agent-second-look = 다르게 생각하시면, 문의 { $ref } 건이 여기에서 마무리된 뒤 다른 담당자의 결정을 요청하실 수 있습니다. 관여한 적이 없는 담당자가 양쪽의 이야기를 읽고 다시 결정합니다.
agent-goodbye = 연락해 주셔서 감사합니다. 아직 남은 일이 있으면 언제든 여기에 다시 말씀해 주세요.

## 언어

language-switched = 네, 한국어로 계속하겠습니다.
    .terse = 네, 한국어로 하겠습니다.
language-guess = 한국어로 답변드리고 있습니다. 다른 언어를 원하시나요?
    .terse = 다른 언어를 원하시나요?
language-unsupported = 죄송합니다. 아직 그 언어로는 안내해 드리지 못합니다. 가능한 언어는 아래와 같으며, 상담원도 도와드릴 수 있습니다.
    .terse = 그 언어는 안내해 드리지 못합니다. 언어나 상담원을 선택해 주세요.
ask-language = 어떤 언어를 원하시나요?
    .terse = 어떤 언어인가요?

## 사진 보내기

upload-too-large = 파일이 10 MB보다 큽니다. 더 작은 사진을 보내 주세요.
upload-not-an-image = 이 파일은 열 수 있는 사진이 아닙니다. JPEG, PNG, WebP, HEIC 또는 GIF 이미지를 보내 주세요.
upload-unsupported-type = 이런 종류의 파일은 열 수 없습니다. JPEG, PNG, WebP, HEIC 또는 GIF 이미지를 보내 주세요.
upload-bomb = 이미지의 픽셀 수가 너무 많습니다. 더 작은 이미지를 보내 주세요.
upload-too-many = 한 번에 받을 수 있는 사진 수를 넘었습니다. 1분 뒤에 다시 시도해 주세요.

## 버튼

button-right = 네, 맞아요
button-wrong = 아니요, 조금 달라요
button-accept = 네, 부탁드려요
button-decline = 아니요, 괜찮습니다
button-why = 왜 그런가요?
button-person = 상담원 연결
button-no-photo = 사진이 없어요
button-delete-data = 네, 삭제를 요청합니다
button-thanks = 감사합니다
button-missing-items = 빠진 것이 있어요
button-late-delivery = 배송이 늦어요
button-quality-complaint = 상품에 문제가 있어요
button-not-received = 배송완료인데 못 받았어요
button-wrong-item = 다른 상품이 왔어요
button-billing-duplicate = 두 번 결제되었어요
button-billing-unrecognised = 모르는 결제가 있어요
button-subscription-charge = 원하지 않은 구독 결제예요

## Requests: what a buyer may have without a dispute

ask-refund-reason = 확인해 보겠습니다. 어떤 일 때문인가요?
    .terse = 어떤 일 때문인가요?
wish-noted = 원하시는 내용을 적어 두었습니다. 문의와 함께 살펴보겠습니다.
    .terse = 적어 두었습니다.
ask-address = 현재 배송지는 { $address }입니다. 어디로 변경하시겠어요? 도로명과 번지, 우편번호, 도시, 국가를 한 번에 적어 보내 주세요.
    .terse = 현재 배송지: { $address }. 우편번호, 도시, 국가까지 새 주소를 보내 주세요.
ask-reason = ‘{ $item }’ 상품에 문제가 있나요, 아니면 마음이 바뀌셨나요?
    .terse = 상품에 문제가 있나요, 마음이 바뀌셨나요?
ask-product-exchange = ‘{ $item }’ 상품을 어떤 상품으로 교환하고 싶으신가요? 아래 상품은 재고가 있으며 가격도 비슷합니다.
    .terse = ‘{ $item }’ 대신 어떤 상품을 원하시나요?
ask-product-instead = { $at ->
        [unknown] ‘{ $item }’ 상품은 지금 품절입니다.
       *[other] ‘{ $item }’ 상품은 지금 품절이며, 재입고 예정일은 { DATETIME($at, dateStyle: "long") }입니다.
    } 아래 상품으로 바꾸시겠어요, 기다리시겠어요, 아니면 이 상품을 취소하시겠어요?
    .terse = { $at ->
        [unknown] ‘{ $item }’ 상품은 품절입니다.
       *[other] ‘{ $item }’ 재입고 예정일은 { DATETIME($at, dateStyle: "long") }입니다.
    } 변경, 대기, 취소 중 무엇을 원하시나요?
parcel-back = { $item }: { $carrier } 반송 완료({ DATETIME($on, dateStyle: "long", timeStyle: "short") }({ ZONE($on) }) 저희에게 도착), 운송장 번호 { $tracking }

offer-cancellation = ‘{ $item }’ 상품은 아직 발송되지 않았습니다. 취소하고 { $amount } 금액을 환불해 드릴 수 있습니다. 이대로 진행할까요?
    .terse = ‘{ $item }’ 취소, { $amount } 환불. 진행할까요?
offer-end-subscription = 정기 구독 ‘{ $item }’ 건을 지금 해지해 드릴 수 있으며, 이후에는 갱신되지 않습니다. 이미 결제된 요금은 그대로입니다. 이대로 진행할까요?
    .terse = ‘{ $item }’ 지금 해지. 진행할까요?
offer-address-change = 주문하신 상품을 다음 주소로 보내 드리겠습니다: { $address }. 이 주소가 맞으신가요?
    .terse = 배송지: { $address }. 맞으신가요?
offer-return = 사용하지 않은 ‘{ $item }’ 상품을 { DATETIME($by, dateStyle: "long") }까지 보내시면 반품하실 수 있습니다. 상품이 저희에게 도착하면 { $amount } 금액을 환불해 드립니다. 반품을 접수할까요?
    .terse = ‘{ $item }’ 반품({ DATETIME($by, dateStyle: "long") }까지 발송), { $amount } 환불. 접수할까요?
offer-exchange = 사용하지 않은 ‘{ $item }’ 상품을 { DATETIME($by, dateStyle: "long") }까지 보내시면 교환하실 수 있습니다. 상품이 저희에게 도착하면 ‘{ $product }’ 상품을 보내 드립니다. 교환을 접수할까요?
    .terse = ‘{ $item }’ 반송({ DATETIME($by, dateStyle: "long") }까지 발송), ‘{ $product }’ 상품으로 교환. 접수할까요?
offer-substitution = ‘{ $item }’ 대신 ‘{ $product }’ 상품을 보내 드릴 수 있습니다. 환불해 드리는 차액은 { $amount }입니다. 이대로 진행할까요?
    .terse = ‘{ $item }’ 대신 ‘{ $product }’, 차액 { $amount } 환불. 진행할까요?

done-cancellation = 처리되었습니다. ‘{ $item }’ 상품이 취소되었습니다. { $amount } 금액이 환불되며, { DATETIME($by, dateStyle: "long") }까지 입금될 예정입니다. 처리 번호는 { $reference }입니다.
    .terse = 취소 완료: { $amount } 환불, { DATETIME($by, dateStyle: "long") }까지. 처리 번호 { $reference }.
done-end-subscription = 처리되었습니다. 정기 구독 ‘{ $item }’ 건이 해지되었으며, 더 이상 갱신되지 않습니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: ‘{ $item }’ 해지. 처리 번호 { $reference }.
done-address-change = 처리되었습니다. 주문하신 상품을 다음 주소로 보내 드립니다: { $address }. 처리 번호는 { $reference }입니다.
    .terse = 완료: 배송지 { $address }. 처리 번호 { $reference }.
done-return = 처리되었습니다. ‘{ $item }’ 상품의 반품이 접수되었습니다. 택배 상자에 { $reference } 번호를 적어 { DATETIME($by, dateStyle: "long") }까지 다음 주소로 보내 주세요: { $address }.
    .terse = 완료: 상자에 { $reference } 번호를 적어 { DATETIME($by, dateStyle: "long") }까지 보내 주세요. 주소: { $address }.
done-exchange = 처리되었습니다. 교환이 접수되었고, ‘{ $product }’ 상품은 따로 보관해 두었습니다. ‘{ $item }’ 상품을 담은 택배 상자에 { $reference } 번호를 적어 { DATETIME($by, dateStyle: "long") }까지 다음 주소로 보내 주세요: { $address }.
    .terse = 완료: ‘{ $product }’ 보관 중. 상자에 { $reference } 번호를 적어 { DATETIME($by, dateStyle: "long") }까지 보내 주세요. 주소: { $address }.
done-substitution = 처리되었습니다. ‘{ $item }’ 대신 ‘{ $product }’ 상품을 보내 드립니다. 처리 번호는 { $reference }입니다.
    .terse = 완료: ‘{ $item }’ 대신 ‘{ $product }’. 처리 번호 { $reference }.

explain-not-shipped = { $at ->
        [unknown] 주문하신 상품은 준비 중이며, 아직 택배사에 전달되지 않았습니다.
       *[other] 주문하신 상품은 준비 중이며, 아직 택배사에 전달되지 않았습니다. 배송 예정일은 { DATETIME($at, dateStyle: "long") }입니다.
    } 발송 전까지는 주문을 취소하거나 배송지를 변경하실 수 있습니다.
    .terse = { $at ->
        [unknown] 준비 중입니다.
       *[other] 준비 중이며, 배송 예정일은 { DATETIME($at, dateStyle: "long") }입니다.
    }
explain-late = { $at ->
        [unknown] 상품이 이미 도착했어야 합니다.
       *[other] 배송 예정일이 { DATETIME($at, dateStyle: "long") }이었으므로 상품이 이미 도착했어야 합니다.
    } 확인해 볼까요?
    .terse = 이미 도착했어야 합니다. 확인해 볼까요?
explain-delivered = { $at ->
        [unknown] 택배사 기록에는 모두 배송 완료로 나옵니다.
       *[other] 택배사 기록에는 { DATETIME($at, dateStyle: "long") }까지 모두 배송 완료된 것으로 나옵니다.
    } 받지 못하셨으면 말씀해 주세요.
    .terse = { $at ->
        [unknown] 택배사 기록에는 배송 완료입니다.
       *[other] 택배사 기록에는 { DATETIME($at, dateStyle: "long") } 배송 완료입니다.
    } 받지 못하셨나요? 말씀해 주세요.
explain-already-shipped = 상품이 이미 발송되어 취소해 드릴 수 없습니다. 사용하지 않은 상품은 배송 완료 후 { $return_days }일 이내에 반품하실 수 있습니다.
    .terse = 이미 발송되었습니다. 배송 완료 후 { $return_days }일 이내에 반품하실 수 있습니다.
explain-address-fixed = 상품이 이미 발송되어 배송지를 변경해 드릴 수 없습니다. 아직 가능한 방법이 있는지 상담원이 택배사에 문의해 볼 수 있습니다.
    .terse = 이미 발송되었습니다. 상담원이 택배사에 문의해 볼 수 있습니다.
explain-not-arrived = 반품하시려는 상품이 아직 도착하지 않았습니다. 도착한 후 { $return_days }일 이내에 사용하지 않은 상태로 보내시면 됩니다.
    .terse = 아직 도착하지 않았습니다. 도착 후 { $return_days }일 이내에 반품하실 수 있습니다.
explain-return-window-over = 사용하지 않은 상품은 배송 완료 후 { $return_days }일 이내에 반품하실 수 있으며, ‘{ $item }’ 상품의 반품 기간은 { DATETIME($on, dateStyle: "long") }에 끝났습니다. 상품에 하자가 있다면 다르게 처리되니 말씀해 주세요. 법으로 정해진 고객님의 권리는 그대로 유지됩니다.
    .terse = ‘{ $item }’ 반품 기간은 { DATETIME($on, dateStyle: "long") }에 끝났습니다. 하자가 있다면 다르게 처리되니 말씀해 주세요. 법으로 정해진 권리는 그대로입니다.
explain-paid-back = 이 주문의 금액은 이미 모두 환불되어 더 처리할 것이 없습니다.
    .terse = 이미 모두 환불되었습니다.
explain-refunded = 이 주문에서 { $amount } 금액이 결제하신 수단으로 환불되었습니다. { $at ->
        [unknown] 은행에 따라 확인되기까지 며칠 걸립니다.
       *[other] 은행에 따라 다르지만 늦어도 { DATETIME($at, dateStyle: "long") }까지 확인하실 수 있습니다.
    }
    .terse = { $amount } 환불되었습니다. { $at ->
        [unknown] 은행 처리에 며칠 걸립니다.
       *[other] { DATETIME($at, dateStyle: "long") }까지 확인하실 수 있습니다.
    }
explain-refund-due = 반품하신 상품이 저희에게 도착했습니다. { DATETIME($on, dateStyle: "long") }까지 결제하신 수단으로 환불됩니다.
    .terse = 반품 상품이 도착했습니다. { DATETIME($on, dateStyle: "long") }까지 환불됩니다.
explain-refund-after-receipt = 반품하신 상품이 저희에게 오는 중입니다. 도착한 후 영업일 기준 { $refund_days }일 이내에 환불됩니다.
    .terse = 반품 상품이 오는 중입니다. 도착 후 영업일 기준 { $refund_days }일 이내에 환불됩니다.
explain-no-refund = 이 주문에는 아직 환불이나 반품 내역이 없습니다. 어떤 문의이신가요?
    .terse = 환불이나 반품 내역이 없습니다. 어떤 문의이신가요?
explain-back-order = { $at ->
        [unknown] ‘{ $item }’ 상품은 지금 품절입니다. 재입고되는 대로 보내 드리겠습니다.
       *[other] ‘{ $item }’ 상품은 지금 품절이며, 재입고 예정일은 { DATETIME($at, dateStyle: "long") }입니다. 재입고되는 대로 보내 드리겠습니다.
    }
    .terse = { $at ->
        [unknown] ‘{ $item }’ 상품은 재입고되는 대로 보내 드립니다.
       *[other] ‘{ $item }’ 재입고 예정일은 { DATETIME($at, dateStyle: "long") }이며, 입고되면 보내 드립니다.
    }
explain-in-stock = 주문하신 상품은 모두 재고가 있으며 예정대로 발송됩니다.
    .terse = 모두 재고가 있습니다.
explain-ended = 이 정기 구독은 이미 종료되어 더 이상 갱신되지 않습니다.
    .terse = 이미 종료되었습니다.
explain-left-as-is = 알겠습니다. 모두 그대로 두겠습니다.
    .terse = 알겠습니다. 그대로 두겠습니다.

button-track-order = 주문이 어디에 있나요?
button-cancel-order = 주문을 취소할게요
button-cancel-item = 이 상품을 취소할게요
button-change-address = 배송지를 변경할게요
button-return-request = 반품하고 싶어요
button-exchange-request = 교환하고 싶어요
button-refund-status = 환불은 어떻게 되었나요?
button-product-availability = 재고가 있나요?
button-changed-mind = 마음이 바뀌었어요
button-other-product = 다른 상품을 원해요
button-wait = 기다릴게요

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = { $name }님, 감사합니다. 주문 { $order }의 내역을 찾았습니다.
    .terse = 주문 { $order }의 내역을 찾았습니다.
apology = 죄송합니다. 있어서는 안 될 일이었습니다. 바로잡아 드리겠습니다.
    .terse = 죄송합니다.
thanks-patience = 알려 주시고 기다려 주셔서 감사합니다.
    .terse = 기다려 주셔서 감사합니다.
goodwill-exception = 이번 제안은 성의의 표시로 드리는 예외이며, 다른 주문의 기준이 되지는 않습니다.
    .terse = 예외적으로 드리는 제안입니다.

restate-missing-lines =
    제가 바르게 이해했는지 확인하겠습니다. 주문 { $order }에서 다음 상품이 빠졌습니다:
    { $lines }
    맞으신가요?
    .terse =
        주문 { $order }, 빠진 상품:
        { $lines }
        맞습니까?
missing-line = { $ordered } × { $item } 중 { $missing }개
button-more-missing = 빠진 것이 더 있어요

## Products of the shop

stock-in = ‘{ $item }’ 상품은 재고가 있으며, 가격은 { $amount }입니다.
stock-out = { $at ->
        [unknown] ‘{ $item }’ 상품은 지금 품절입니다.
       *[other] ‘{ $item }’ 상품은 지금 품절이며, 재입고 예정일은 { DATETIME($at, dateStyle: "long") }입니다.
    }
ask-which-product = 어떤 상품인가요? 저희 쇼핑몰에 나와 있는 상품 이름을 적어 주세요. 주문에 관한 문의라면 주문번호를 보내 주세요.
    .terse = 어떤 상품 또는 어떤 주문인가요?
button-notify = 재입고되면 알려 주세요
notify-noted = ‘{ $item }’ 상품이 재입고되면 여기에서 알려 드리겠습니다.
    .terse = 재입고되면 여기에서 알려 드리겠습니다.
notify-back = 기다리시던 ‘{ $item }’ 상품이 재입고되었습니다.
## A clause of the shop's own

explain-policy = 이런 경우에 대한 저희 정책을 확인했으며, 해당하는 조항이 있습니다. 다르게 생각하시면 상담원이 기꺼이 살펴보겠습니다.
    .terse = 저희 정책에 해당 조항이 있습니다. 궁금하시면 상담원을 요청해 주세요.
## 해결 후

survey = 문의 { $ref } 처리는 어떠셨나요? 1은 매우 불만족, 5는 매우 만족입니다.
    .terse = 문의 { $ref }: 1(불만족)~5(만족)?
survey-comment = 감사합니다. 괜찮으시면 이유를 짧게 적어 주세요.
    .terse = 감사합니다. 이유를 짧게 적어 주세요.
survey-thanks = 의견을 남겨 주셔서 감사합니다.
check-in = ‘{ $item }’ 상품이 지금쯤 도착했을 것으로 예상합니다. 잘 받으셨나요?
    .terse = ‘{ $item }’ 상품을 잘 받으셨나요?
check-in-thanks = 다행입니다. 그럼 문의 { $ref } 건은 해결되었습니다.
    .terse = 다행입니다.
goods-on-their-way = 다시 보내 드린 상품은 배송 중이며, { DATETIME($by, dateStyle: "long") }까지 도착할 예정입니다. 그때 잘 받으셨는지 여쭤보겠습니다. 상담원을 원하시면 언제든지 말씀해 주세요.
    .terse = 상품은 배송 중이며 { DATETIME($by, dateStyle: "long") }까지 도착할 예정입니다. 그때 여쭤보겠습니다.
money-on-its-way = 환불 금액은 처리 중이며, { DATETIME($by, dateStyle: "long") }까지 도착할 예정입니다. 상담원을 원하시면 언제든지 말씀해 주세요.
    .terse = 환불 금액은 { DATETIME($by, dateStyle: "long") }까지 도착할 예정입니다.
case-reopened = 아직 해결되지 않았다니 유감입니다. 문의 { $ref } 건을 다시 열었으며, 다시 설명하지 않으셔도 됩니다.
    .terse = 문의 { $ref } 건을 다시 열었습니다.
button-arrived = 네, 잘 받았습니다
button-still-wrong = 아직 문제가 있습니다

# Telegram

telegram-help = 주문에 어떤 문제가 있는지 편하게 적어 주시고, 사진이 있으면 보내 주세요. /status 는 문의 진행 상황, /human 은 상담원 연결, /language 는 언어 변경, /delete 는 데이터 삭제 방법을 알려 드립니다.
telegram-unreadable = 저는 글을 읽고 사진을 볼 수만 있습니다. 글로 적어 주시거나 사진을 보내 주세요.
telegram-private-only = 고객 한 분씩 따로 도와드리기 때문에 그룹이나 채널에서는 대화할 수 없습니다. 개인 채팅으로 말씀해 주세요.
telegram-outdated = 이 버튼은 더 이상 사용할 수 없습니다. 최신 버튼을 사용하시거나 글로 적어 주세요.
telegram-delete = 데이터는 제가 직접 삭제할 수 없고 쇼핑몰 직원이 처리해야 합니다. 직원에게 요청할까요? 이 채팅을 삭제하면 고객님의 Telegram에서만 사라집니다.
telegram-delete-asked = 직원에게 데이터 삭제를 요청했습니다. 무엇이 삭제되는지, 문의가 진행되는 동안 무엇을 남겨야 하는지 직원이 여기에서 알려 드립니다.
telegram-too-fast = 메시지가 빠르게 이어져 읽는 데 시간이 조금 걸립니다. 빠짐없이 순서대로 확인하겠습니다.
telegram-moved = 대화는 여기 Telegram에서 이어집니다. 다시 설명하지 않으셔도 됩니다.
telegram-link-over = 이 링크는 이미 사용되었거나 너무 오래되었습니다. 쇼핑몰 사이트에서 새 링크를 받으시거나 무슨 일이 있었는지 여기에 적어 주세요.
telegram-link-busy = 문의 { $ref } 건이 이 채팅에서 아직 진행 중입니다. 먼저 이 건을 해결하겠습니다. 링크는 15분 동안 유효합니다.
telegram-status-none = 진행 중인 문의가 없습니다. 무슨 일이 있었는지 적어 주시면 확인하겠습니다.
telegram-status-open = 문의 { $ref } 건이 진행 중이며 함께 해결하고 있습니다. 제가 여쭤본 것이 있으면 답해 주세요.
telegram-status-person = 문의 { $ref } 건은 상담원이 맡고 있습니다. 상담원이 { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }({ ZONE($answer_by) })까지 여기에서 답변드립니다.
telegram-status-taken = 문의 { $ref } 건은 상담원 { $name }님이 맡고 있으며 여기에서 답변드립니다.
telegram-status-doing = 문의 { $ref } 건에서 약속한 처리가 진행 중입니다. 끝나면 여기에서 알려 드리겠습니다.
telegram-status-settled = 문의 { $ref } 건이 해결되었습니다. 아직 문제가 있으면 여기에 바로 말씀해 주세요.
telegram-command-help = 할 수 있는 일
telegram-command-status = 내 문의 진행 상황
telegram-command-human = 상담원 연결
telegram-command-language = 언어 선택
telegram-command-delete = 내 데이터 삭제
