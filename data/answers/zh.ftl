# 客服助手说的话（简体中文，称呼用“您”）。键和参数与 en.ftl 相同。
# 处理结果出来之前，不认定责任，也不作许诺：只说体谅您的话，不说“是我们……”。

## 问候与告别

hello = 您好！
greet = 您好！订单遇到问题，我可以帮您处理。请问发生了什么事？
    .terse = 您好！请问怎么了？
goodbye = 感谢您的来信，再见。
    .terse = 再见！
thank = 不客气。
bot-challenge = 我是本店的智能客服，很多问题可以当场为您处理。如果您想找人工客服，随时告诉我就好。
    .terse = 我是智能客服。想找人工，请说一声。
anything-else = 请问还有什么可以帮您？
    .terse = 还有别的事吗？
out-of-scope = 我只能处理本店的订单问题。请告诉我您的订单怎么了，也可以让我为您转人工客服。
    .terse = 我只能处理本店的订单问题。
complain-service = 您有这样不愉快的体验，我很遗憾。请告诉我发生了什么，我来查看；您也可以随时要求转人工客服。
    .terse = 很遗憾。请问发生了什么？

## 售后政策

ask-return-policy = 未使用的商品，您可以在签收后 { $return_days } 天内退回。{ $postage ->
        [shop] 退货运费由我们承担。
       *[buyer] 退货运费由您承担；如果是我们出错，则由我们承担。
    }我们收到包裹后，会在 { $refund_days } 个工作日内退款。
    .terse = 签收后 { $return_days } 天内可退（未使用），{ $refund_days } 个工作日内退款。
ask-refund-policy = 退款确认后，或我们收到退货后，款项会在 { $refund_days } 个工作日内原路退回。
    .terse = 退款最多 { $refund_days } 个工作日，原路退回。
ask-shipping-policy = 订单确认邮件里写有预计送达日期。到时还没有收到的话，请把订单号发给我，我来查询。
    .terse = 送达日期见确认邮件。到期未到，请发订单号给我。
ask-payment-methods = 结账页面显示的付款方式都可以使用。退款一律原路退回。
    .terse = 结账页面的方式都可以，退款原路退回。

## 了解问题

ask-what-happened = 请问您的订单怎么了？
    .terse = 请问怎么了？
empathy-missing-items = 东西没有到齐，您一定很扫兴。我们一起来核对一下。
    .terse = 东西不齐，理解您的心情。
empathy-late-delivery = 您还在等，一定很着急。我来看看您的订单到哪里了。
    .terse = 您久等了。
empathy-not-received = 包裹不见踪影，您一定很着急。我来查一查它在哪里。
    .terse = 没有拿到包裹，您着急了。
empathy-quality-complaint = 商品用着不顺心，真是遗憾。我们来仔细看一看。
    .terse = 商品不如意，很遗憾。
empathy-wrong-item = 打开包裹却不是您订的东西，真是遗憾。我们来核对一下。
    .terse = 来的不是您订的，很遗憾。
empathy-billing-duplicate = 看到两笔扣款，您的担心我理解。我们逐笔核对。
    .terse = 我们核对一下扣款。
empathy-billing-unrecognised = 看到一笔不认识的扣款，您的担心我理解。我们来查清它是什么。
    .terse = 我们查一下这笔扣款。
empathy-subscription-charge = 这笔扣款出乎您的意料，我理解。我们来看看您的订阅。
    .terse = 我们看一下订阅。
one-at-a-time = 我们先把眼前这件事处理好，再来处理另一个问题。
    .terse = 先处理眼前这件，再看另一个。
two-problems = 我会逐一处理。首先：“{ $first }”。已记下，随后处理：“{ $other }”。
    .terse = 先处理“{ $first }”，再处理“{ $other }”。
next-problem = 现在来看您提到的另一个问题：“{ $problem }”。对应的服务单号是 { $ref }。
    .terse = 接下来：“{ $problem }”。服务单 { $ref }。

ask-order-number = 请问是哪个订单？订单号类似 A-1001，在您的确认邮件里。
    .terse = 请发订单号（如 A-1001）。
where-order-number = 订单号在确认邮件的最上方，包裹里的单据上也有，类似 A-1001。
    .terse = 在确认邮件里，类似 A-1001。
ask-email = 谢谢。请问您下单用的是哪个邮箱？这样可以确保只有您本人能查看订单 { $order }。
    .terse = 下单用的邮箱是？
order-not-found = 用这个邮箱没有找到订单 { $order }。请按确认邮件上的内容，把订单号和邮箱再发一次。
    .terse = 订单号和邮箱对不上，请再发一次。
order-lookup-closed = 多次核对都不一致，为安全起见，一小时内无法在这里查询订单。现在可以由人工客服帮助您。
    .terse = 尝试次数过多。请一小时后再试，或找人工客服。
ask-line-missing = 谢谢您，{ $name }。请问订单 { $order } 里少了哪件商品？
    .terse = 少了哪件商品？
ask-line = 谢谢您，{ $name }。请问是订单 { $order } 里的哪件商品？
    .terse = 哪件商品？
ask-count = 您订了 { $ordered } × { $item }。请问收到了几件？
    .terse = { $ordered } 件里收到几件？
ask-count-affected = 您订了 { $ordered } × { $item }。请问其中几件有这个问题？
    .terse = { $ordered } 件里有几件？
ask-photo-arrived = 请给收到的全部物品拍一张照片，用下方的图片按钮发给我。
    .terse = 请发一张收到物品的照片。
    .telegram = 请给收到的全部物品拍一张照片发给我。
ask-photo-again-arrived = 有照片我可以马上处理。打开的箱子，或收到的物品旁边放上发货单，拍一张就够了。如果没有照片，请告诉我，会由人工客服来看。
    .terse = 拍打开的箱子就行。没有照片？由人工客服来看。
ask-photo-fault = 请拍一张能看出问题的照片，用下方的图片按钮发给我。
    .terse = 请发一张问题照片。
    .telegram = 请拍一张能看出问题的照片发给我。
ask-photo-again-fault = 有照片我可以马上处理。商品或标签的任意一张照片就够了。如果没有照片，请告诉我，会由人工客服来看。
    .terse = 随便拍一张就行。没有照片？由人工客服来看。
photo-received = 谢谢，照片收到了。
    .terse = 照片收到。
photo-not-seen = 我还没有看到照片。请用输入框旁边的图片按钮发送。
    .terse = 还没有照片，请发一张。
    .telegram = 我还没有看到照片。请直接在聊天里发送。

restate-missing-items = 我确认一下：订单 { $order } 中的 { $ordered } × { $item }，少了 { $missing } 件。对吗？
    .terse = 订单 { $order }：{ $ordered } × { $item } 少了 { $missing } 件，对吗？
restate-late-delivery = { $at ->
        [unknown] 我确认一下：您还在等订单 { $order } 中的 { $item }。对吗？
       *[other] 我确认一下：您还在等订单 { $order } 中的 { $item }，预计送达日期是 { DATETIME($at, dateStyle: "long") }。对吗？
    }
    .terse = 您还在等订单 { $order } 中的 { $item }，对吗？
restate-not-received = 我确认一下：物流显示订单 { $order } 已经送达，但您没有拿到；您的地址是 { $address }。以上都对吗？
    .terse = 订单 { $order }：显示已送达 { $address }，但没有拿到，对吗？
restate-quality-complaint = 我确认一下：订单 { $order } 中的 { $ordered } × { $item }，有 { $count } 件有问题，或与您期望的不符。对吗？
    .terse = 订单 { $order }：{ $ordered } × { $item } 有 { $count } 件有问题，对吗？
restate-wrong-item = 我确认一下：订单 { $order } 里收到的不是 { $count } × { $item }，而是别的商品。对吗？
    .terse = 订单 { $order }：收到别的商品，不是 { $count } × { $item }，对吗？
restate-billing-duplicate = 我确认一下：您看到订单 { $order } 有两笔扣款。对吗？
    .terse = 订单 { $order }：两笔扣款，对吗？
restate-billing-unrecognised = 我确认一下：订单 { $order } 前后有一笔您不认识的扣款。对吗？
    .terse = 订单 { $order } 前后有不明扣款，对吗？
restate-subscription-charge = 我确认一下：订阅 { $order } 扣了款，而您不想要。对吗？
    .terse = 订阅 { $order } 扣了不想要的款，对吗？
restate-unstated = 我确认一下：您说的是订单 { $order }。对吗？
    .terse = 是订单 { $order }，对吗？
ask-correction = 谢谢您告诉我。请问哪里需要更正？
    .terse = 哪里要更正？
not-understood = 抱歉，我没有听懂。
    .terse = 抱歉，没听懂。
not-understood-open = 抱歉，我没有听懂。请问是关于什么的？
    .terse = 抱歉，没听懂。是关于什么的？
ask-which-kind = 我想确认一下您的意思。请问是下面哪一种情况？
    .terse = 请问是哪一种？

## 处理方案

offer-resend = 我可以为您免费补发 { $item }。此方案在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }（{ ZONE($until) }）之前有效。您看可以吗？
    .terse = 免费补发 { $item }，可以吗？
offer-replacement = 我可以为您免费更换 { $item }。此方案在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }（{ ZONE($until) }）之前有效。您看可以吗？
    .terse = 免费更换 { $item }，可以吗？
offer-partial-refund = 我可以退给您 { $amount }，原路退回。此方案在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }（{ ZONE($until) }）之前有效。您看可以吗？
    .terse = 退 { $amount }，可以吗？
offer-full-refund = 我可以全额退款 { $amount }，原路退回。此方案在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }（{ ZONE($until) }）之前有效。您看可以吗？
    .terse = 全额退 { $amount }，可以吗？
offer-return-and-refund = 您可以把商品退回，运费由我们承担；收到后我退给您 { $amount }。此方案在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }（{ ZONE($until) }）之前有效。您看可以吗？
    .terse = 免运费退货，收到后退 { $amount }，可以吗？
offer-refund-duplicate = 经核对确实扣了两次，非常抱歉。我可以退给您 { $amount }。此方案在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }（{ ZONE($until) }）之前有效。您看可以吗？
    .terse = 重复扣的 { $amount } 退给您，可以吗？
offer-refund-renewal = 我可以退还最近一次续订的 { $amount }。此方案在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }（{ ZONE($until) }）之前有效。您看可以吗？
    .terse = 退还续订费 { $amount }，可以吗？
offer-store-credit = 我可以给您 { $amount } 的店铺余额，下次下单时使用。此方案在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }（{ ZONE($until) }）之前有效。您看可以吗？
    .terse = { $amount } 店铺余额，可以吗？
offer-goodwill = 在您等候包裹期间，我可以破例付给您 { $amount }，聊表心意。此方案在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }（{ ZONE($until) }）之前有效。您看可以吗？
    .terse = 付您 { $amount }，聊表心意，可以吗？
offer-rights = 无论您如何选择，您的法定权利都不受影响。
    .terse = 您的法定权利不受影响。
offer-declined = 好的，我明白。
offer-expired = 这个方案已经过期，我重新看一下您的情况。
    .terse = 方案已过期，请稍等。
why-clause = 依据是我们的售后政策（版本 { $version }）条款 { $clause }：{ $title }。
    .terse = 政策 { $version }，{ $clause }：{ $title }。
why-question = 我需要这些信息来核对您的订单，并查看售后政策的规定。
    .terse = 为了核对您的订单。
remedy-granted = 谢谢您，我这就办理。
    .terse = 正在办理。
done-resend = 办好了：{ $item } 会补发给您，预计 { DATETIME($by, dateStyle: "long") }之前送达。您的凭证号是 { $reference }。
    .terse = 办好了：{ $item }，{ DATETIME($by, dateStyle: "medium") }前送达。凭证号 { $reference }。
done-replacement = 办好了：{ $item } 会为您更换寄出，预计 { DATETIME($by, dateStyle: "long") }之前送达。您的凭证号是 { $reference }。
    .terse = 办好了：换货 { DATETIME($by, dateStyle: "medium") }前送达。凭证号 { $reference }。
done-partial-refund = 办好了：{ $amount } 正在退回给您，预计 { DATETIME($by, dateStyle: "long") }之前到账。您的凭证号是 { $reference }。
    .terse = 办好了：{ $amount } 在 { DATETIME($by, dateStyle: "medium") }前到账。凭证号 { $reference }。
done-full-refund = 办好了：全额 { $amount } 正在退回给您，预计 { DATETIME($by, dateStyle: "long") }之前到账。您的凭证号是 { $reference }。
    .terse = 办好了：{ $amount } 在 { DATETIME($by, dateStyle: "medium") }前到账。凭证号 { $reference }。
done-return-and-refund = 办好了：退货已确认，{ $amount } 预计 { DATETIME($by, dateStyle: "long") }之前到账。您的凭证号是 { $reference }。
    .terse = 办好了：退货已确认，{ $amount } 在 { DATETIME($by, dateStyle: "medium") }前到账。凭证号 { $reference }。
done-refund-duplicate = 办好了：第二笔扣款 { $amount } 正在退回给您，预计 { DATETIME($by, dateStyle: "long") }之前到账。您的凭证号是 { $reference }。
    .terse = 办好了：{ $amount } 在 { DATETIME($by, dateStyle: "medium") }前到账。凭证号 { $reference }。
done-refund-renewal = 办好了：续订费 { $amount } 正在退回给您，预计 { DATETIME($by, dateStyle: "long") }之前到账。您的凭证号是 { $reference }。
    .terse = 办好了：{ $amount } 在 { DATETIME($by, dateStyle: "medium") }前到账。凭证号 { $reference }。
done-store-credit = 办好了：{ $amount } 店铺余额现在就可以使用。您的凭证号是 { $reference }。
    .terse = 办好了：{ $amount } 店铺余额。凭证号 { $reference }。
done-goodwill = 办好了：{ $amount } 正在付给您，预计 { DATETIME($by, dateStyle: "long") }之前到账。您的凭证号是 { $reference }。
    .terse = 办好了：{ $amount } 在 { DATETIME($by, dateStyle: "medium") }前到账。凭证号 { $reference }。
done-explain = 好的，已全部记录在服务单 { $ref } 中。
    .terse = 已记录在服务单 { $ref }。
withdrawn = 好的，服务单 { $ref } 已关闭。之后如有需要，请随时联系我。
    .terse = 服务单 { $ref } 已关闭，随时可联系我。

## 查到的记录：在依据记录给出处理结果之前显示。列表由其下的各条组成。

charges-found =
    我核对了订单 { $order } 的所有扣款：
    { $charges }
charge-taken = { DATETIME($on, dateStyle: "medium", timeStyle: "short") }（{ ZONE($on) }） 扣款 { $amount }
charge-paid-back = { DATETIME($on, dateStyle: "medium", timeStyle: "short") }（{ ZONE($on) }） 扣款 { $amount }，其中 { $refunded } 已退回
charge-held = { DATETIME($on, dateStyle: "medium", timeStyle: "short") }（{ ZONE($on) }） 仅预授权 { $amount }，并未真正扣款
charge-released = { DATETIME($on, dateStyle: "medium", timeStyle: "short") }（{ ZONE($on) }） 仅预授权 { $amount }，之后已解除
parcels-found =
    以下是订单 { $order } 的物流记录：
    { $parcels }
parcel-preparing = { $item }：尚未交给物流
parcel-in-transit = { $at ->
        [unknown] { $item }：正由 { $carrier } 运送，运单号 { $tracking }
       *[other] { $item }：正由 { $carrier } 运送，运单号 { $tracking }，最近一次扫描：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }（{ ZONE($at) }）
    }
parcel-delivered = { $at ->
        [unknown] { $item }：{ $carrier } 已送达，运单号 { $tracking }
       *[other] { $item }：{ $carrier } 已于 { DATETIME($at, dateStyle: "medium", timeStyle: "short") }（{ ZONE($at) }） 送达，运单号 { $tracking }
    }
parcel-returned = { $item }：正由 { $carrier } 退回给我们，运单号 { $tracking }

## 说明：目前没有需要补偿的情况，旁边的按钮可以转人工客服。

explain-on-its-way = { $at ->
        [unknown] 查过了：您等的商品正在路上。如果等得比预想的久，请在这里告诉我，我再为您查询。
       *[other] 查过了：您等的商品正在路上，预计 { DATETIME($at, dateStyle: "long") }送达，目前还没有超时。如果到时还没有收到，请在这里告诉我，我再为您查询。
    }
    .terse = { $at ->
        [unknown] 正在路上。等得太久请再告诉我。
       *[other] 正在路上，预计 { DATETIME($at, dateStyle: "medium") }送达。到时没到请告诉我。
    }
explain-arrived-in-time = { $at ->
        [unknown] 查过了：物流的记录显示，您的订单已按时送达。
       *[other] 查过了：物流的记录显示，您的订单已于 { DATETIME($at, dateStyle: "long") }按时送达。
    }如果实际情况不是这样，人工客服很乐意为您查看。
    .terse = { $at ->
        [unknown] 物流显示已按时送达。
       *[other] 物流显示已于 { DATETIME($at, dateStyle: "medium") }按时送达。
    }不是这样？请找人工客服。
explain-wait-after-scan = 物流刚登记送达不久，有时登记会比包裹先到。请您问问邻居，也看看快递常放的地方。{ $at ->
        [unknown] 如果一直没有出现，请在这里告诉我，我再为您查询。
       *[other] 如果到 { DATETIME($at, dateStyle: "medium", timeStyle: "short") }（{ ZONE($at) }） 还没有出现，请在这里告诉我，我再为您查询。
    }
    .terse = 刚登记送达不久，请先问问邻居。{ $at ->
        [unknown] 一直没有，请告诉我。
       *[other] 到 { DATETIME($at, dateStyle: "medium", timeStyle: "short") }（{ ZONE($at) }） 还没有，请告诉我。
    }
explain-no-duplicate = 我核对了这个订单的所有扣款：没有重复扣款。如果您的账单显示的不一样，人工客服很乐意和您一起核对。
    .terse = 核对过了，没有重复扣款。还有疑问？请找人工客服。
explain-authorisation = 我核对了这个订单的所有扣款：没有重复扣款。另一笔只是预授权，并没有真正扣款，{ $at ->
        [unknown] 过几天会自动解除。
       *[other] 最晚 { DATETIME($at, dateStyle: "long") }会自动解除。
    }如果之后它还在，请在这里告诉我。
    .terse = 没有重复扣款。另一笔只是预授权，{ $at ->
        [unknown] 会自动解除。
       *[other] 最晚 { DATETIME($at, dateStyle: "medium") }解除。
    }
explain-charges = 查过了：我找到的扣款都属于这个订单。账单上可能显示支付平台的名称；分批发货时，也可能分成几笔。如果有哪一笔对不上，人工客服很乐意和您一起核对。
    .terse = 找到的扣款都属于这个订单。有对不上的？请找人工客服。
explain-renewal-window-over = { $at ->
        [unknown] 查过了：最近一次续订已经超过可以退款的期限。
       *[other] 查过了：您的订阅最近一次续订是 { DATETIME($at, dateStyle: "long") }，已经超过可以退款的期限。
    }订阅本身的事，人工客服可以帮您。
    .terse = { $at ->
        [unknown] 续订已超过退款期限。
       *[other] { DATETIME($at, dateStyle: "medium") }的续订已超过退款期限。
    }其他事可找人工客服。

## 人工客服

handoff-asked-for = 正在为您转人工客服，您说过的内容都会一并转交，不必重复。客服会在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 人工客服 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-over-authority = 谢谢您。这件事我无权单独决定，已连同您说过的内容转给人工客服。客服会在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 由人工客服决定，{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-safety = 您的安全最重要：请停止使用这件商品；如果它发烫或冒烟，请远离。如果有人遇险或受伤，请拨打当地的急救电话。我正在通知人工客服，会在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 请停止使用。有危险或受伤？请拨打急救电话。人工客服 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-legal = 谢谢您告诉我。这件事由能够正式答复您的人工客服接手，会在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 由人工客服答复，{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-fraud-signal = 谢谢您。人工客服会查看您的情况，并在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 人工客服查看后，{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-repeat-claims = 谢谢您。您的情况由人工客服决定，会在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 由人工客服决定，{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-anger = 我知道这件事很让人生气，应该由人工客服和您沟通。您说过的内容都已转交，客服会在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 人工客服接手，{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-not-understood = 很抱歉，我没能听懂您的意思。人工客服会接手，并在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 抱歉没听懂。人工客服 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-declined-offers = 我明白。我无权再提供别的方案，已连同您说过的内容转给人工客服。客服会在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 人工客服接手，{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-evidence-missing = 没关系。没有照片就由人工客服来决定，会在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 没有照片由人工客服决定，{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此回复。服务单 { $ref }。
handoff-system-error = 抱歉，我们这边的系统出了点问题。您发来的内容都没有丢失：人工客服会接手，并在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。您的服务单号是 { $ref }。
    .terse = 抱歉，系统出了问题。人工客服 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前回复。服务单 { $ref }。
agent-joined = { $name } 已加入对话。
bot-back = { $name } 已把对话交回给我。还有需要的话，我在这里。
    .terse = 我回来了。还有别的事吗？
case-resolved = 您的服务单 { $ref } 已处理完毕。如果还有不对的地方，直接在这里告诉我。
    .terse = 服务单 { $ref } 已处理完毕。还有不对？请直接说。
calm = 我能体会这件事有多烦人。我们一步一步来处理。
    .terse = 我理解。我们一步一步来。

## 复核：由另一个人再作一次决定

ruling-possible = 如果您不同意这个处理结果，可以申请复核：由没有参与过此事的另一位同事看过双方的说法，重新作出决定。最晚可在 { DATETIME($on, dateStyle: "long") }提出。
    .terse = 不同意？最晚 { DATETIME($on, dateStyle: "medium") }可以申请由另一位同事复核。
appeal-possible = 如果您不同意这次复核的结果，可以申诉一次：届时再由另一位同事作出最终决定。最晚可在 { DATETIME($on, dateStyle: "long") }提出。
    .terse = 不同意？可以申诉一次，最晚 { DATETIME($on, dateStyle: "medium") }。
ask-statement = 请在一条消息里用您自己的话告诉我：您不同意哪一点，您觉得怎样处理才公平。作决定的人会看到您的原话，以及店铺的说法。如果还有照片，请先发照片。
    .terse = 请在一条消息里说明：不同意哪一点？怎样才公平？有照片请先发。
handoff-ruling = 谢谢您。您写的话会原样保存，一字不改。没有对这件事作过决定的同事会看双方的说法，并在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里作出决定。您的服务单号是 { $ref }。
    .terse = 已原样保存。另一位同事 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）前在此作出决定。服务单 { $ref }。
ruling-granted = { $name } 已对您的服务单 { $ref } 作出决定，您会得到这个决定所给予的一切：我正在为您安排。
    .terse = 服务单 { $ref }：{ $name } 的决定对您有利，正在安排。
ruling-stands = { $name } 已对您的服务单 { $ref } 作出决定：维持原来的处理结果。
    .terse = 服务单 { $ref }：{ $name } 决定维持原结果。
ruling-final = 这是我们的最终决定。您的法定权利，以及您对银行或支付服务享有的权利，都不受影响。
    .terse = 这是我们的最终决定。您的法定权利不受影响。
ruling-over = 由其他人复核这件事的期限已经过了。人工客服可以告诉您更多。
    .terse = 复核期限已过。人工客服可以告诉您更多。
button-ruling = 申请复核
button-appeal = 申诉

## 常用回复：由店铺的工作人员以自己的名义发送，发送前可以修改

agent-hello = 您好，我是 { $name }，由我来处理您的服务单 { $ref }。您发来的内容我正在逐一查看，不必重复说明。
agent-waiting = 谢谢您的等待。我还在查看您的情况，一有进展就在这里告诉您。
agent-understand = 我能体会这件事有多烦人，也谢谢您说得这么清楚。我们一步一步来看。
agent-tell-more = 能请您再多说一点吗？具体发生了什么，您最早是什么时候发现的？
agent-order-number = 能请您把订单号和下单用的邮箱发给我吗？订单号类似 A-1001，在您的确认邮件里。
agent-address = 能请您核对一下订单的收货地址吗：{ $address }？如果有不对的地方，请告诉我。
agent-photo-item = 能请您拍一张能看出 { $item } 问题的照片吗？如果有标签，也请拍一张。
agent-photo-parcel = 能请您把包裹里的全部物品拍一张照片吗？箱子上的面单也请拍一张。
agent-photo-again = 谢谢您的照片。有些地方我还看不清，能请您在白天光线下再靠近一点拍一张吗？
agent-keep = 在您的服务单处理完毕之前，请保留收到的全部物品以及包装和标签，之后可能还会用到。
agent-neighbours = 物流记录显示您的包裹 { $tracking } 已经送达。能请您问问邻居和同一地址的其他人，再看看可能放包裹的地方吗？
agent-asking-carrier = 我正在向 { $carrier } 查询您的包裹，运单号 { $tracking }。一收到答复，就在这里告诉您。
agent-asking-warehouse = 我正在向我们的仓库核实订单 { $order } 打包和寄出的物品。一收到答复，就在这里告诉您。
agent-asking-provider = 我正在和支付平台核对订单 { $order } 的扣款。一收到答复，就在这里告诉您。
agent-statement = 能请您把账单上这笔扣款的日期、金额和名称原样发给我吗？请不要发卡号和账号。
agent-asking-colleague = 您的服务单 { $ref } 需要作出的决定超出了我的权限，我已请有权限的同事来看。一收到答复，就在这里告诉您。
agent-send-back = 请把 { $item } 包装好，在包裹外面写明 { $reference }，并保留寄件凭证，直到退货处理完毕。
agent-safety = 请不要再使用 { $item }。在我们和您商定安全的寄送方式之前，请先不要寄出任何东西。
agent-refusal = 您的服务单 { $ref } 我又完整看了一遍，很遗憾，无法按您的要求处理。您的法定权利不受影响。
agent-second-look = 如果您有不同看法，在服务单 { $ref } 于此处理完毕后可以申请复核：届时由没有参与过此事的同事看过双方的说法，再作一次决定。
agent-goodbye = 感谢您的来信，祝您一切顺利。如果还有没解决的事，直接在这里告诉我们。

## 语言

language-switched = 好的，我们用中文继续。
    .terse = 好的，用中文。
language-guess = 我用中文回答您。您想换一种语言吗？
    .terse = 换一种语言？
language-unsupported = 抱歉，我还不会这种语言。下面是我会的语言；人工客服也可以帮您。
    .terse = 我不会这种语言。请选一种，或找人工客服。
ask-language = 请问您想用哪种语言？
    .terse = 哪种语言？

## 上传

upload-too-large = 文件超过 10 MB。请发送小一点的照片。
upload-not-an-image = 这个文件不是我能打开的照片。请发送 JPEG、PNG、WebP、HEIC 或 GIF 图片。
upload-unsupported-type = 我打不开这种文件。请发送 JPEG、PNG、WebP、HEIC 或 GIF 图片。
upload-bomb = 图片的像素太多了。请发送小一点的图片。
upload-too-many = 照片太多，一次收不下。请过一分钟再试。

## 按钮

button-right = 对，没错
button-wrong = 不完全对
button-accept = 好的
button-decline = 不用了，谢谢
button-why = 为什么？
button-person = 转人工客服
button-no-photo = 我没有照片
button-delete-data = 是的，请求删除
button-thanks = 谢谢
button-missing-items = 少了东西
button-late-delivery = 订单延误了
button-quality-complaint = 商品有问题
button-not-received = 显示送达但没有收到
button-wrong-item = 收到的商品不对
button-billing-duplicate = 重复扣款
button-billing-unrecognised = 不认识的扣款
button-subscription-charge = 不想要的订阅扣款

## Requests: what a buyer may have without a dispute

ask-refund-reason = 我来为您看看。请问是什么原因？
    .terse = 请问是什么原因？
wish-noted = 您的意愿已经记下，处理时会一并参考。
    .terse = 已记下。
ask-address = 订单目前的收货地址是：{ $address }。请问要改到哪里？请把街道门牌号、邮编、城市和国家写在一条消息里发给我。
    .terse = 现地址：{ $address }。请发新地址，含邮编、城市和国家。
ask-reason = 请问是 { $item } 有问题，还是您改变主意了？
    .terse = 商品有问题，还是改变主意了？
ask-product-exchange = 请问您想把 { $item } 换成什么？以下商品有现货，价格也相近。
    .terse = { $item } 换成什么？
ask-product-instead = { $at ->
        [unknown] { $item } 目前缺货。
       *[other] { $item } 目前缺货，预计 { DATETIME($at, dateStyle: "long") }到货。
    }您想改订以下商品、继续等货，还是取消这件商品？
    .terse = { $at ->
        [unknown] { $item } 缺货。
       *[other] { $item } 预计 { DATETIME($at, dateStyle: "medium") }到货。
    }改订、等货，还是取消？
parcel-back = { $item }：已于 { DATETIME($on, dateStyle: "medium", timeStyle: "short") }（{ ZONE($on) }）退回到我们这里，由 { $carrier } 运送，运单号 { $tracking }

offer-cancellation = { $item } 还没有发货。我可以为您取消，并退给您 { $amount }。您看可以吗？
    .terse = 取消 { $item }，退 { $amount }，可以吗？
offer-end-subscription = 我可以从现在起终止订阅 { $item }，之后不再续订。此前的扣款不变。您看可以吗？
    .terse = 现在终止订阅 { $item }，可以吗？
offer-address-change = 您的订单会寄到这个地址：{ $address }。请问地址对吗？
    .terse = 寄到：{ $address }，对吗？
offer-return = 您可以退回未使用的 { $item }，最晚 { DATETIME($by, dateStyle: "long") }寄出。我们收到后，会退给您 { $amount }。要为您登记退货吗？
    .terse = 最晚 { DATETIME($by, dateStyle: "medium") }寄回 { $item }，退 { $amount }，可以吗？
offer-exchange = 您可以退回未使用的 { $item }，最晚 { DATETIME($by, dateStyle: "long") }寄出。我们收到后，会给您寄出 { $product }。要为您登记换货吗？
    .terse = 最晚 { DATETIME($by, dateStyle: "medium") }寄回 { $item }，换成 { $product }，可以吗？
offer-substitution = 我可以把 { $item } 换成 { $product } 寄给您，退还差价 { $amount }。您看可以吗？
    .terse = { $item } 换成 { $product }，退差价 { $amount }，可以吗？

done-cancellation = 办好了：{ $item } 已取消，{ $amount } 正在退回给您，预计 { DATETIME($by, dateStyle: "long") }之前到账。您的凭证号是 { $reference }。
    .terse = 已取消，{ $amount } 在 { DATETIME($by, dateStyle: "medium") }前到账。凭证号 { $reference }。
done-end-subscription = 办好了：订阅 { $item } 即刻终止，不会再续订。您的凭证号是 { $reference }。
    .terse = 办好了：订阅 { $item } 已终止。凭证号 { $reference }。
done-address-change = 办好了：您的订单会寄到 { $address }。您的凭证号是 { $reference }。
    .terse = 办好了：寄到 { $address }。凭证号 { $reference }。
done-return = 办好了：{ $item } 的退货已登记。请在包裹上写明 { $reference }，最晚 { DATETIME($by, dateStyle: "long") }寄出，收件地址：{ $address }。
    .terse = 办好了。请在包裹上写明 { $reference }，最晚 { DATETIME($by, dateStyle: "medium") }寄出，地址：{ $address }。
done-exchange = 办好了：换货已登记，{ $product } 已为您留货。请在装有 { $item } 的包裹上写明 { $reference }，最晚 { DATETIME($by, dateStyle: "long") }寄出，收件地址：{ $address }。
    .terse = 办好了，{ $product } 已留货。请在包裹上写明 { $reference }，最晚 { DATETIME($by, dateStyle: "medium") }寄出，地址：{ $address }。
done-substitution = 办好了：我们会把 { $item } 换成 { $product } 寄给您。您的凭证号是 { $reference }。
    .terse = 办好了：{ $item } 换成 { $product }。凭证号 { $reference }。

explain-not-shipped = { $at ->
        [unknown] 您的订单正在备货，还没有交给物流。
       *[other] 您的订单正在备货，还没有交给物流，预计 { DATETIME($at, dateStyle: "long") }送达。
    }发货之前，您仍可以取消订单或修改地址。
    .terse = { $at ->
        [unknown] 正在备货。
       *[other] 正在备货，预计 { DATETIME($at, dateStyle: "medium") }送达。
    }
explain-late = { $at ->
        [unknown] 您的包裹已经过了预计送达时间。
       *[other] 您的包裹预计 { DATETIME($at, dateStyle: "long") }送达，现在已经过了这个日期。
    }需要我查一下吗？
    .terse = 已过预计送达时间。要我查一下吗？
explain-delivered = { $at ->
        [unknown] 物流的记录显示，全部商品都已送达。
       *[other] 物流的记录显示，截至 { DATETIME($at, dateStyle: "long") }，全部商品都已送达。
    }如果您没有收到，请告诉我。
    .terse = { $at ->
        [unknown] 物流显示已送达。
       *[other] 物流显示已于 { DATETIME($at, dateStyle: "medium") }送达。
    }没有收到？请告诉我。
explain-already-shipped = 您的订单已经发货，无法再取消。未使用的商品，您可以在签收后 { $return_days } 天内退回。
    .terse = 已经发货。签收后 { $return_days } 天内可以退回。
explain-address-fixed = 您的包裹已经发出，无法再修改地址。人工客服可以问问物流，看看还有没有办法。
    .terse = 已经发货。人工客服可以问问物流。
explain-not-arrived = 您想退的商品还没有送达。签收后，您有 { $return_days } 天时间退回未使用的商品。
    .terse = 还没有送达。签收后 { $return_days } 天内可以退回。
explain-return-window-over = 未使用的商品可以在签收后 { $return_days } 天内退回；{ $item } 的期限已于 { DATETIME($on, dateStyle: "long") }结束。如果商品有质量问题，则另作处理，请告诉我。您的法定权利不受影响。
    .terse = { $item } 的退货期限已于 { DATETIME($on, dateStyle: "medium") }结束。有质量问题则另作处理，请告诉我。您的法定权利不受影响。
explain-paid-back = 这个订单的款项已经全部退还，没有需要再处理的了。
    .terse = 款项已全部退还。
explain-refunded = 这个订单已原路退给您 { $amount }。{ $at ->
        [unknown] 到账时间因银行而异，一般需要几天。
       *[other] 到账时间因银行而异，最晚 { DATETIME($at, dateStyle: "long") }到账。
    }
    .terse = 已退 { $amount }。{ $at ->
        [unknown] 几天内到账。
       *[other] 最晚 { DATETIME($at, dateStyle: "medium") }到账。
    }
explain-refund-due = 我们已收到您的退货。款项会在 { DATETIME($on, dateStyle: "long") }之前原路退回。
    .terse = 退货已收到，款项在 { DATETIME($on, dateStyle: "medium") }前退回。
explain-refund-after-receipt = 您的退货正在寄回途中。我们收到后，会在 { $refund_days } 个工作日内退款。
    .terse = 退货在途，收到后 { $refund_days } 个工作日内退款。
explain-no-refund = 目前没有查到这个订单的退款或退货记录。请问是关于什么的？
    .terse = 没有查到退款或退货。是关于什么的？
explain-back-order = { $at ->
        [unknown] { $item } 目前缺货。到货后我们马上寄出。
       *[other] { $item } 目前缺货，预计 { DATETIME($at, dateStyle: "long") }到货。到货后我们马上寄出。
    }
    .terse = { $at ->
        [unknown] { $item } 到货后马上寄出。
       *[other] { $item } 预计 { DATETIME($at, dateStyle: "medium") }到货，随即寄出。
    }
explain-in-stock = 您订单里的商品都有现货，会按计划寄出。
    .terse = 都有现货。
explain-ended = 这个订阅已经终止，不会再续订。
    .terse = 订阅已经终止。
explain-left-as-is = 好的，一切保持不变。
    .terse = 好的，保持不变。

button-track-order = 我的订单在哪里？
button-cancel-order = 取消订单
button-cancel-item = 取消这件商品
button-change-address = 修改地址
button-return-request = 我要退货
button-exchange-request = 我要换货
button-refund-status = 我的退款到哪了？
button-product-availability = 有现货吗？
button-changed-mind = 我改变主意了
button-other-product = 其他商品
button-wait = 我再等等

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = 谢谢您，{ $name }。已找到您的订单 { $order }。
    .terse = 已找到订单 { $order }。
apology = 非常抱歉，这样的事本不该发生。我来为您处理好。
    .terse = 非常抱歉。
thanks-patience = 感谢您告诉我们，也感谢您的耐心。
    .terse = 感谢您的耐心。
goodwill-exception = 这是我们的一份心意，属于破例处理，不作为其他订单的先例。
    .terse = 这次属于破例处理。

restate-missing-lines =
    我确认一下：订单 { $order } 中以下商品没有到齐：
    { $lines }
    对吗？
    .terse =
        订单 { $order } 缺少：
        { $lines }
        对吗？
missing-line = { $ordered } × { $item }，少了 { $missing } 件
button-more-missing = 还少了别的东西

## Products of the shop

stock-in = { $item } 有现货，价格是 { $amount }。
stock-out = { $at ->
        [unknown] { $item } 目前缺货。
       *[other] { $item } 目前缺货，预计 { DATETIME($at, dateStyle: "long") }到货。
    }
ask-which-product = 请问是哪件商品？请按本店显示的名称写给我。如果是订单的事，请把订单号发给我。
    .terse = 哪件商品，或哪个订单？
button-notify = 到货时通知我
notify-noted = { $item } 到货后，我会在这里通知您。
    .terse = 到货后在这里通知您。
notify-back = 好消息：{ $item } 到货了。
## A clause of the shop's own

explain-policy = 查过了，我们的售后政策对这类情况有一条明确的规定。如果您有不同看法，人工客服很乐意为您查看。
    .terse = 售后政策对此有明确规定。有疑问？请找人工客服。
## 处理之后

survey = 您对服务单 { $ref } 的处理满意吗？1 分为很不满意，5 分为非常满意。
    .terse = 服务单 { $ref }：1（不满意）到 5（满意）？
survey-comment = 谢谢您。方便的话，请简单说说原因。
    .terse = 谢谢。请简单说说原因。
survey-thanks = 谢谢您的反馈。
check-in = { $item } 现在应该已经送到您那里了。请问收到了吗，一切都好吗？
    .terse = { $item } 收到了吗？
check-in-thanks = 那就好。服务单 { $ref } 就处理完毕了。
    .terse = 那就好。
goods-on-their-way = 补发的商品正在路上，预计 { DATETIME($by, dateStyle: "long") }之前送达，到时我会再问您是否收到。如果您想找人工客服，随时告诉我就好。
    .terse = 商品在路上，预计 { DATETIME($by, dateStyle: "long") }前送达，到时我会再问您。
money-on-its-way = 退给您的款项正在路上，预计 { DATETIME($by, dateStyle: "long") }之前到账。如果您想找人工客服，随时告诉我就好。
    .terse = 款项预计 { DATETIME($by, dateStyle: "long") }前到账。
case-reopened = 很遗憾问题还没有解决。您的服务单 { $ref } 已重新打开，您不必再重复说明。
    .terse = 很遗憾。服务单 { $ref } 已重新打开。
button-arrived = 收到了
button-still-wrong = 还是有问题

# Telegram

telegram-help = 请直接说说订单出了什么问题，有照片也可以发来。/status 查看服务单进度，/human 转人工客服，/language 切换语言，/delete 说明如何删除您的资料。
telegram-unreadable = 我只能阅读文字和查看照片。请用文字说明，或者发一张照片。
telegram-private-only = 我只为每位顾客单独服务，不能在群组或频道里交谈。请在私聊中给我留言。
telegram-outdated = 这些按钮已经失效。请使用最新的按钮，或者直接告诉我。
telegram-delete = 我不能自行删除您的资料，需要由商店的工作人员处理。要我替您提出吗？删除这个聊天只会把它从您的 Telegram 中移除。
telegram-delete-asked = 我已请工作人员删除您的资料。他们会在这里告诉您删除了什么，以及服务单处理期间必须保留什么。
telegram-too-fast = 您发得比我读得快。不会遗漏任何内容，我稍后继续。
telegram-moved = 您的对话在 Telegram 里继续，不必重复说过的内容。
telegram-link-over = 这个链接已经用过或者过期了。请在商店网站上重新获取，或者直接在这里告诉我发生了什么。
telegram-link-busy = 您的服务单 { $ref } 在这个聊天里还没有处理完。我们先把它处理好，链接在一刻钟内有效。
telegram-status-none = 您没有未处理完的服务单。请告诉我发生了什么，我来查看。
telegram-status-open = 您的服务单 { $ref } 正在处理，我会和您一起跟进。如果我问了您问题，请回答一下。
telegram-status-person = 您的服务单 { $ref } 已转人工客服。客服会在 { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）之前在这里回复您。
telegram-status-taken = { $name } 正在处理您的服务单 { $ref }，会在这里回复您。
telegram-status-doing = 服务单 { $ref } 商定的处理正在进行。完成后我会在这里通知您。
telegram-status-settled = 您的服务单 { $ref } 已处理完毕。如果还有不对的地方，直接在这里告诉我。
telegram-command-help = 我能做什么
telegram-command-status = 我的服务单进度
telegram-command-human = 转人工客服
telegram-command-language = 选择语言
telegram-command-delete = 删除我的资料
