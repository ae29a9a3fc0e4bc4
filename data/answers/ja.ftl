# アシスタントの言葉（日本語、です・ます調）。キーと引数は en.ftl と同じです。
# 結論が出る前は、何も認めず何も約束しません。「お困りのことと存じます」とは言い、「当店が……」とは言いません。

## ごあいさつ

hello = こんにちは。
greet = こんにちは。ご注文でお困りのことがありましたらお手伝いいたします。どうなさいましたか？
    .terse = こんにちは。どうなさいましたか？
goodbye = お問い合わせいただきありがとうございました。失礼いたします。
    .terse = ありがとうございました。
thank = どういたしまして。
bot-challenge = 当店の自動アシスタントです。多くの問題はこの場で解決できます。担当者との会話をご希望でしたら、いつでもお知らせください。
    .terse = 自動アシスタントです。担当者をご希望ならお知らせください。
anything-else = ほかにお手伝いできることはございますか？
    .terse = ほかにございますか？
out-of-scope = お手伝いできるのは、当店のご注文に関することのみです。ご注文でお困りの点をお知らせいただくか、担当者をご希望とお伝えください。
    .terse = お手伝いできるのは当店のご注文に関することのみです。
complain-service = ご不快な思いをされたとのこと、残念に存じます。何があったかお聞かせください。確認いたします。担当者をご希望の場合は、いつでもお知らせください。
    .terse = 残念に存じます。何がありましたか？

## ご利用条件

ask-return-policy = 未使用の商品は、お届けから{ $return_days }日以内にご返品いただけます。{ $postage ->
        [shop] 返送料は当店が負担いたします。
       *[buyer] 返送料はお客様のご負担です。ただし、当店に誤りがあった場合は当店が負担いたします。
    }荷物が当店に到着してから{ $refund_days }営業日以内にご返金いたします。
    .terse = 返品：お届けから{ $return_days }日以内、未使用に限ります。返金：{ $refund_days }営業日以内。
ask-refund-policy = ご返金が決まった後、または返品が当店に到着した後、{ $refund_days }営業日以内に、お支払いと同じ方法でご返金いたします。
    .terse = 返金は最長{ $refund_days }営業日、お支払いと同じ方法です。
ask-shipping-policy = お届け予定日は、ご注文確認メールに記載されています。その日までに届かない場合は、注文番号をお送りください。お調べいたします。
    .terse = お届け予定日は確認メールに記載。届かなければ注文番号をお送りください。
ask-payment-methods = ご購入手続きの画面に表示されるお支払い方法は、すべてご利用いただけます。ご返金は、いつもお支払いと同じ方法で行います。
    .terse = 購入画面の方法がすべて使えます。返金はお支払いと同じ方法です。

## 状況の確認

ask-what-happened = ご注文について、どのようなことがありましたか？
    .terse = どうなさいましたか？
empathy-missing-items = ご注文の一部がお手元にないとのこと、お困りのことと存じます。一緒に確認いたしましょう。
    .terse = お手元に足りないとのこと、お困りですね。
empathy-late-delivery = まだお待ちとのこと、ご心配のことと存じます。ご注文が今どこにあるか確認いたします。
    .terse = お待ちとのこと、ご心配ですね。
empathy-not-received = お荷物がお手元にないとのこと、ご心配のことと存じます。どこにあるかお調べいたします。
    .terse = お荷物がないとのこと、ご心配ですね。
empathy-quality-complaint = 商品のことでお困りとのこと、残念に存じます。詳しく確認いたしましょう。
    .terse = 商品のことでお困りですね。
empathy-wrong-item = ご注文の品とは違うものだったとのこと、残念に存じます。確認いたしましょう。
    .terse = 違うものだったとのこと、残念に存じます。
empathy-billing-duplicate = 同じご請求が二つ見えるとのこと、ご不安のことと存じます。ご請求を一つずつ確認いたしましょう。
    .terse = ご請求を確認いたします。
empathy-billing-unrecognised = 覚えのないご請求とのこと、ご不安のことと存じます。何のご請求かお調べいたします。
    .terse = そのご請求をお調べいたします。
empathy-subscription-charge = 思いがけないご請求だったとのこと、承知いたしました。定期購入の内容を確認いたしましょう。
    .terse = 定期購入を確認いたします。
one-at-a-time = まず、今お伺いしている件を解決いたしましょう。その後、もう一つの問題を承ります。
    .terse = まず今の件、次にもう一つの問題を承ります。
two-problems = 一つずつ承ります。まず「{ $first }」から確認し、「{ $other }」は次の件として控えました。
    .terse = まず「{ $first }」、次に「{ $other }」。
next-problem = 続いて、お知らせいただいたもう一つの問題「{ $problem }」を承ります。お問い合わせ番号は{ $ref }です。
    .terse = 次は「{ $problem }」。番号{ $ref }。

ask-order-number = どのご注文についてでしょうか？注文番号はA-1001のような形で、確認メールに記載されています。
    .terse = 注文番号をお願いします（例：A-1001）。
where-order-number = 注文番号は、確認メールの一番上と、お荷物に入っている用紙に記載されています。A-1001のような形です。
    .terse = 確認メールにあります（例：A-1001）。
ask-email = ありがとうございます。ご注文時のメールアドレスを教えていただけますか？ご注文{ $order }をご本人だけがご覧になれるよう、お伺いしています。
    .terse = ご注文時のメールアドレスは？
order-not-found = そのメールアドレスでは、ご注文{ $order }が見つかりませんでした。恐れ入りますが、両方とも確認メールの記載どおりに、もう一度お送りください。
    .terse = そのメールアドレスではご注文が見つかりません。両方をもう一度お送りください。
order-lookup-closed = 一致しない入力が続いたため、安全のため、ここでは1時間ご注文をお調べできません。担当者でしたら今すぐお手伝いできます。
    .terse = 入力回数が上限に達しました。1時間お待ちいただくか、担当者をご希望ください。
ask-line-missing = { $name }様、ありがとうございます。ご注文{ $order }のうち、どの商品が足りませんか？
    .terse = どの商品が足りませんか？
ask-line = { $name }様、ありがとうございます。ご注文{ $order }のうち、どの商品についてでしょうか？
    .terse = どの商品ですか？
ask-count = ご注文は{ $ordered } × { $item }です。そのうち、いくつ届きましたか？
    .terse = { $ordered }点のうち、いくつ届きましたか？
ask-count-affected = ご注文は{ $ordered } × { $item }です。そのうち、いくつについてでしょうか？
    .terse = { $ordered }点のうち、いくつですか？
ask-photo-arrived = 届いたものすべてが写った写真を、下の画像ボタンからお送りください。
    .terse = 届いたものの写真をお願いします。
    .telegram = 届いたものすべてが写った写真をお送りください。
ask-photo-again-arrived = 写真があれば、すぐに判断できます。開けた箱、または届いた品と納品書が写っていれば十分です。写真がない場合はお知らせください。担当者が確認いたします。
    .terse = 開けた箱の写真で十分です。写真がなければ担当者が確認します。
ask-photo-fault = 問題の箇所がわかる写真を、下の画像ボタンからお送りください。
    .terse = 問題の箇所の写真をお願いします。
    .telegram = 問題の箇所がわかる写真をお送りください。
ask-photo-again-fault = 写真があれば、すぐに判断できます。商品またはラベルの写真であれば、どのようなものでも構いません。写真がない場合はお知らせください。担当者が確認いたします。
    .terse = どのような写真でも構いません。写真がなければ担当者が確認します。
photo-received = ありがとうございます。写真を受け取りました。
    .terse = 写真を受け取りました。
photo-not-seen = 写真がまだ届いていません。入力欄の横にある画像ボタンからお送りください。
    .terse = 写真がまだ届いていません。お送りください。
    .telegram = 写真がまだ届いていません。このチャットにお送りください。

restate-missing-items = 確認させてください。ご注文{ $order }の{ $ordered } × { $item }のうち、{ $missing }点が足りないということですね。よろしいですか？
    .terse = ご注文{ $order }：{ $ordered } × { $item }のうち{ $missing }点が不足。よろしいですか？
restate-late-delivery = { $at ->
        [unknown] 確認させてください。ご注文{ $order }の{ $item }をまだお待ちということですね。よろしいですか？
       *[other] 確認させてください。ご注文{ $order }の{ $item }（お届け予定日：{ DATETIME($at, dateStyle: "long") }）をまだお待ちということですね。よろしいですか？
    }
    .terse = ご注文{ $order }の{ $item }をまだお待ち。よろしいですか？
restate-not-received = 確認させてください。配送会社の記録ではご注文{ $order }は配達済みですが、お手元にはないということですね。また、ご住所は「{ $address }」ですね。以上でよろしいですか？
    .terse = ご注文{ $order }：「{ $address }」に配達済みの表示、お手元にない。よろしいですか？
restate-quality-complaint = 確認させてください。ご注文{ $order }の{ $ordered } × { $item }のうち、{ $count }点に問題がある、またはご期待と違っていたということですね。よろしいですか？
    .terse = ご注文{ $order }：{ $ordered } × { $item }のうち{ $count }点に問題がある。よろしいですか？
restate-wrong-item = 確認させてください。ご注文{ $order }で、{ $count } × { $item }とは違う品が届いたということですね。よろしいですか？
    .terse = ご注文{ $order }：{ $count } × { $item }とは違う品が届いた。よろしいですか？
restate-billing-duplicate = 確認させてください。ご注文{ $order }について、ご請求が二つ見えるということですね。よろしいですか？
    .terse = ご注文{ $order }：ご請求が二つ。よろしいですか？
restate-billing-unrecognised = 確認させてください。ご注文{ $order }の前後に、覚えのないご請求があるということですね。よろしいですか？
    .terse = ご注文{ $order }の前後に不明なご請求。よろしいですか？
restate-subscription-charge = 確認させてください。定期購入{ $order }のご請求があり、それをご希望ではなかったということですね。よろしいですか？
    .terse = 定期購入{ $order }：希望しないご請求。よろしいですか？
restate-unstated = 確認させてください。ご注文{ $order }についてのお問い合わせですね。よろしいですか？
    .terse = ご注文{ $order }の件ですね。よろしいですか？
ask-correction = お知らせいただきありがとうございます。どこを直せばよろしいですか？
    .terse = どこを直せばよろしいですか？
not-understood = 申し訳ございません。うまく理解できませんでした。
    .terse = 申し訳ございません。理解できませんでした。
not-understood-open = 申し訳ございません。うまく理解できませんでした。どのようなご用件でしょうか？
    .terse = 申し訳ございません。どのようなご用件でしょうか？
ask-which-kind = 正しく理解できているか確認させてください。どちらについてのお問い合わせでしょうか？
    .terse = どちらについてですか？

## ご提案

offer-resend = 「{ $item }」を無料でもう一度お送りできます。このご提案の期限は{ DATETIME($until, dateStyle: "long", timeStyle: "short") }（{ ZONE($until) }）です。進めてもよろしいですか？
    .terse = 「{ $item }」を無料で再送。よろしいですか？
offer-replacement = 交換品として「{ $item }」を無料でお送りできます。このご提案の期限は{ DATETIME($until, dateStyle: "long", timeStyle: "short") }（{ ZONE($until) }）です。進めてもよろしいですか？
    .terse = 「{ $item }」を無料で交換。よろしいですか？
offer-partial-refund = お支払いと同じ方法で{ $amount }をご返金できます。このご提案の期限は{ DATETIME($until, dateStyle: "long", timeStyle: "short") }（{ ZONE($until) }）です。進めてもよろしいですか？
    .terse = { $amount }のご返金。よろしいですか？
offer-full-refund = お支払いと同じ方法で、全額{ $amount }をご返金できます。このご提案の期限は{ DATETIME($until, dateStyle: "long", timeStyle: "short") }（{ ZONE($until) }）です。進めてもよろしいですか？
    .terse = 全額{ $amount }のご返金。よろしいですか？
offer-return-and-refund = 送料当店負担で商品をご返送いただき、到着後に{ $amount }をご返金できます。このご提案の期限は{ DATETIME($until, dateStyle: "long", timeStyle: "short") }（{ ZONE($until) }）です。進めてもよろしいですか？
    .terse = 送料当店負担で返品後、{ $amount }のご返金。よろしいですか？
offer-refund-duplicate = 確かに二重にご請求しておりました。申し訳ございません。{ $amount }をご返金できます。このご提案の期限は{ DATETIME($until, dateStyle: "long", timeStyle: "short") }（{ ZONE($until) }）です。進めてもよろしいですか？
    .terse = 二重請求の{ $amount }をご返金。よろしいですか？
offer-refund-renewal = 直近の更新分{ $amount }をご返金できます。このご提案の期限は{ DATETIME($until, dateStyle: "long", timeStyle: "short") }（{ ZONE($until) }）です。進めてもよろしいですか？
    .terse = 更新分{ $amount }のご返金。よろしいですか？
offer-store-credit = 次回のご注文にお使いいただけるストアクレジット{ $amount }分を差し上げられます。このご提案の期限は{ DATETIME($until, dateStyle: "long", timeStyle: "short") }（{ ZONE($until) }）です。進めてもよろしいですか？
    .terse = ストアクレジット{ $amount }分。よろしいですか？
offer-goodwill = お荷物をお待ちいただく間の特別な対応として、今回に限り{ $amount }をお支払いできます。このご提案の期限は{ DATETIME($until, dateStyle: "long", timeStyle: "short") }（{ ZONE($until) }）です。進めてもよろしいですか？
    .terse = お待ちいただく間の特別対応として{ $amount }。よろしいですか？
offer-rights = どれをお選びになっても、法律で定められたお客様の権利は変わりません。
    .terse = 法律上の権利は変わりません。
offer-declined = 承知いたしました。
offer-expired = そのご提案は期限を過ぎました。もう一度状況を確認いたします。
    .terse = ご提案の期限を過ぎました。少々お待ちください。
why-clause = 当店の規定（版：{ $version }）の条項{ $clause }「{ $title }」に基づいています。
    .terse = 規定{ $version }、{ $clause }「{ $title }」。
why-question = ご注文を確認し、当店の規定でどう定められているかをお調べするために伺っています。
    .terse = ご注文を確認するためです。
remedy-granted = ありがとうございます。ただいま手配いたします。
    .terse = ただいま手配いたします。
done-resend = 手続きが完了しました。「{ $item }」をもう一度お送りします。{ DATETIME($by, dateStyle: "long") }までに届く予定です。受付番号は{ $reference }です。
    .terse = 完了：「{ $item }」、{ DATETIME($by, dateStyle: "medium") }まで。受付番号{ $reference }。
done-replacement = 手続きが完了しました。交換品として「{ $item }」をお送りします。{ DATETIME($by, dateStyle: "long") }までに届く予定です。受付番号は{ $reference }です。
    .terse = 完了：交換品、{ DATETIME($by, dateStyle: "medium") }まで。受付番号{ $reference }。
done-partial-refund = 手続きが完了しました。{ $amount }をご返金いたします。{ DATETIME($by, dateStyle: "long") }までに届く予定です。受付番号は{ $reference }です。
    .terse = 完了：{ $amount }のご返金、{ DATETIME($by, dateStyle: "medium") }まで。受付番号{ $reference }。
done-full-refund = 手続きが完了しました。全額{ $amount }をご返金いたします。{ DATETIME($by, dateStyle: "long") }までに届く予定です。受付番号は{ $reference }です。
    .terse = 完了：{ $amount }のご返金、{ DATETIME($by, dateStyle: "medium") }まで。受付番号{ $reference }。
done-return-and-refund = 手続きが完了しました。ご返品を承りました。{ $amount }のご返金は{ DATETIME($by, dateStyle: "long") }までに届く予定です。受付番号は{ $reference }です。
    .terse = 完了：返品受付、{ $amount }は{ DATETIME($by, dateStyle: "medium") }まで。受付番号{ $reference }。
done-refund-duplicate = 手続きが完了しました。二重のご請求分{ $amount }をご返金いたします。{ DATETIME($by, dateStyle: "long") }までに届く予定です。受付番号は{ $reference }です。
    .terse = 完了：{ $amount }のご返金、{ DATETIME($by, dateStyle: "medium") }まで。受付番号{ $reference }。
done-refund-renewal = 手続きが完了しました。更新分{ $amount }をご返金いたします。{ DATETIME($by, dateStyle: "long") }までに届く予定です。受付番号は{ $reference }です。
    .terse = 完了：{ $amount }のご返金、{ DATETIME($by, dateStyle: "medium") }まで。受付番号{ $reference }。
done-store-credit = 手続きが完了しました。ストアクレジット{ $amount }分を今からお使いいただけます。受付番号は{ $reference }です。
    .terse = 完了：ストアクレジット{ $amount }分。受付番号{ $reference }。
done-goodwill = 手続きが完了しました。{ $amount }をお支払いいたします。{ DATETIME($by, dateStyle: "long") }までに届く予定です。受付番号は{ $reference }です。
    .terse = 完了：{ $amount }、{ DATETIME($by, dateStyle: "medium") }まで。受付番号{ $reference }。
done-explain = 内容はすべて、お問い合わせ{ $ref }に記録いたしました。
    .terse = お問い合わせ{ $ref }に記録しました。
withdrawn = 承知いたしました。お問い合わせ{ $ref }を終了いたしました。何かございましたら、いつでもご連絡ください。
    .terse = お問い合わせ{ $ref }を終了しました。いつでもご連絡ください。

## 確認した記録：それに基づく結論の前に示します。一覧は、その下の各文で作られます。

charges-found =
    ご注文{ $order }のご請求をすべて確認いたしました。内容は次のとおりです。
    { $charges }
charge-taken = { DATETIME($on, dateStyle: "long", timeStyle: "short") }（{ ZONE($on) }）：{ $amount }の決済
charge-paid-back = { DATETIME($on, dateStyle: "long", timeStyle: "short") }（{ ZONE($on) }）：{ $amount }の決済、うち{ $refunded }は返金済み
charge-held = { DATETIME($on, dateStyle: "long", timeStyle: "short") }（{ ZONE($on) }）：{ $amount }の仮押さえのみ、決済なし
charge-released = { DATETIME($on, dateStyle: "long", timeStyle: "short") }（{ ZONE($on) }）：{ $amount }の仮押さえのみ、その後解除済み
parcels-found =
    ご注文{ $order }についての配送会社の記録は、次のとおりです。
    { $parcels }
parcel-preparing = { $item }：配送会社への引き渡し前
parcel-in-transit = { $at ->
        [unknown] { $item }：{ $carrier }が配送中、追跡番号{ $tracking }
       *[other] { $item }：{ $carrier }が配送中、追跡番号{ $tracking }、最終スキャンは{ DATETIME($at, dateStyle: "long", timeStyle: "short") }（{ ZONE($at) }）
    }
parcel-delivered = { $at ->
        [unknown] { $item }：{ $carrier }が配達済み、追跡番号{ $tracking }
       *[other] { $item }：{ $carrier }が{ DATETIME($at, dateStyle: "long", timeStyle: "short") }（{ ZONE($at) }）に配達済み、追跡番号{ $tracking }
    }
parcel-returned = { $item }：{ $carrier }が当店へ返送中、追跡番号{ $tracking }

## ご説明：今の時点でお支払いするものはありません。横のボタンから担当者につながります。

explain-on-its-way = { $at ->
        [unknown] 確認いたしました。お待ちの商品は配送中です。思ったより時間がかかる場合は、こちらにご連絡ください。もう一度お調べいたします。
       *[other] 確認いたしました。お待ちの商品は配送中で、お届け予定日は{ DATETIME($at, dateStyle: "long") }です。まだ遅れてはおりません。その日までに届かない場合は、こちらにご連絡ください。もう一度お調べいたします。
    }
    .terse = { $at ->
        [unknown] 配送中です。時間がかかる場合はこちらにご連絡ください。
       *[other] 配送中、お届け予定日は{ DATETIME($at, dateStyle: "medium") }です。届かなければこちらにご連絡ください。
    }
explain-arrived-in-time = { $at ->
        [unknown] 確認いたしました。配送会社の記録では、ご注文は予定の期日内に届いています。
       *[other] 確認いたしました。配送会社の記録では、ご注文は{ DATETIME($at, dateStyle: "long") }に、予定の期日内に届いています。
    }実際と違う場合は、担当者が確認いたします。
    .terse = { $at ->
        [unknown] 配送会社の記録では期日内に届いています。
       *[other] 配送会社の記録では{ DATETIME($at, dateStyle: "medium") }、期日内に届いています。
    }違う場合は担当者へどうぞ。
explain-wait-after-scan = 配送会社の配達記録は登録されたばかりで、お荷物より先に記録されることもあります。ご近所の方にお尋ねになり、荷物が置かれそうな場所もご覧ください。{ $at ->
        [unknown] しばらくしても見つからない場合は、こちらにご連絡ください。もう一度お調べいたします。
       *[other] { DATETIME($at, dateStyle: "long", timeStyle: "short") }（{ ZONE($at) }）までに見つからない場合は、こちらにご連絡ください。もう一度お調べいたします。
    }
    .terse = 配達の記録は登録されたばかりです。ご近所にもお尋ねください。{ $at ->
        [unknown] それでもなければご連絡ください。
       *[other] { DATETIME($at, dateStyle: "medium", timeStyle: "short") }（{ ZONE($at) }）までになければご連絡ください。
    }
explain-no-duplicate = ご注文のご請求をすべて確認いたしました。二重のご請求はありませんでした。ご利用明細の内容が違う場合は、担当者がご一緒に確認いたします。
    .terse = 確認しました。二重のご請求はありません。ご不明なら担当者へどうぞ。
explain-authorisation = ご注文のご請求をすべて確認いたしました。二重のご請求はありませんでした。もう一方の金額は仮押さえのみで、お支払いは発生しておりません。仮押さえは{ $at ->
        [unknown] 数日後に
       *[other] { DATETIME($at, dateStyle: "long") }までに
    }自動で解除されます。その後も残っている場合は、こちらにご連絡ください。
    .terse = 二重のご請求はありません。もう一方は仮押さえのみで、{ $at ->
        [unknown] 自動で
       *[other] { DATETIME($at, dateStyle: "medium") }までに
    }解除されます。
explain-charges = 確認いたしました。見つかったご請求は、すべてこのご注文のものです。ご利用明細には決済会社の名前で表示されることがあり、分けて発送した場合は金額が分かれることもあります。それでも合わないものがあれば、担当者がご一緒に確認いたします。
    .terse = 見つかったご請求はすべてこのご注文のものです。合わないものは担当者へどうぞ。
explain-renewal-window-over = { $at ->
        [unknown] 確認いたしました。直近の更新分をこちらでご返金できる期間は過ぎています。
       *[other] 確認いたしました。定期購入の直近の更新は{ DATETIME($at, dateStyle: "long") }で、その分をこちらでご返金できる期間は過ぎています。
    }定期購入そのものについては、担当者がお手伝いできます。
    .terse = { $at ->
        [unknown] 更新分をご返金できる期間は過ぎています。
       *[other] { DATETIME($at, dateStyle: "medium") }の更新分をご返金できる期間は過ぎています。
    }ほかは担当者が承ります。

## 担当者

handoff-asked-for = 担当者におつなぎします。これまでの内容はすべて引き継ぎますので、もう一度ご説明いただく必要はありません。担当者が{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 担当者が{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお返事します。番号{ $ref }。
handoff-over-authority = ありがとうございます。私だけで決められる範囲を超えるため、これまでの内容とともに担当者へ引き継ぎます。担当者が{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 担当者が判断し、{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお返事します。番号{ $ref }。
handoff-safety = 何よりも安全が大切です。商品の使用を中止し、熱い場合や煙が出ている場合は離れてください。危険な状態の方やけがをされた方がいる場合は、お住まいの地域の緊急通報番号にお電話ください。ただいま担当者に知らせています。{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 使用を中止してください。危険やけががある場合は緊急通報番号にお電話ください。担当者が{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお返事します。番号{ $ref }。
handoff-legal = お知らせいただきありがとうございます。適切にお答えできる担当者が引き継ぎ、{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 担当者が{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお答えします。番号{ $ref }。
handoff-fraud-signal = ありがとうございます。担当者が内容を確認し、{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 担当者が確認し、{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお返事します。番号{ $ref }。
handoff-repeat-claims = ありがとうございます。担当者が判断し、{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 担当者が判断し、{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお返事します。番号{ $ref }。
handoff-anger = お腹立ちはごもっともです。担当者が直接お話を伺います。これまでの内容はすべて引き継いでおり、{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 担当者が引き継ぎ、{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお返事します。番号{ $ref }。
handoff-not-understood = お話を十分に理解できず、申し訳ございません。担当者が引き継ぎ、{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 理解できず申し訳ございません。担当者が{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお返事します。番号{ $ref }。
handoff-declined-offers = 承知いたしました。私だけではこれ以上のご提案ができないため、これまでの内容とともに担当者が引き継ぎます。{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 担当者が引き継ぎ、{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお返事します。番号{ $ref }。
handoff-evidence-missing = 問題ございません。写真なしで担当者が判断し、{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 写真なしで担当者が判断し、{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここでお返事します。番号{ $ref }。
handoff-system-error = 申し訳ございません。当店側で不具合が起きています。お送りいただいた内容は失われておりません。担当者が引き継ぎ、{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。お問い合わせ番号は{ $ref }です。
    .terse = 申し訳ございません、不具合が起きました。担当者が{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにお返事します。番号{ $ref }。
agent-joined = 担当の{ $name }が会話に加わりました。
bot-back = 担当の{ $name }から会話を引き継ぎました。ほかにご用件がございましたら、お知らせください。
    .terse = アシスタントに戻りました。ほかにございますか？
case-resolved = お問い合わせ{ $ref }は解決済みになりました。まだ問題がある場合は、こちらにお書きください。
    .terse = お問い合わせ{ $ref }は解決済みです。まだ問題があればお書きください。
calm = お気持ち、お察しいたします。一つずつ、ご一緒に確認してまいりましょう。
    .terse = お察しいたします。一つずつ確認しましょう。

## 別の担当者による判断：ほかの者がもう一度判断します

ruling-possible = 今回の結論にご納得いただけない場合は、これまで関わっていない別の担当者が、双方の言い分を読んで改めて判断いたします。{ DATETIME($on, dateStyle: "long") }までお申し出いただけます。
    .terse = ご納得いただけない場合は、{ DATETIME($on, dateStyle: "medium") }までに、別の担当者による判断をご依頼いただけます。
appeal-possible = この判断にご納得いただけない場合は、一度に限り、異議をお申し立ていただけます。その際は、さらに別の担当者が最終的な判断をいたします。{ DATETIME($on, dateStyle: "long") }までお申し出いただけます。
    .terse = ご納得いただけない場合は、{ DATETIME($on, dateStyle: "medium") }までに、一度に限り異議をお申し立ていただけます。
ask-statement = ご納得いただけない点と、どのような対応が公平だとお考えかを、お客様ご自身の言葉で、一つのメッセージにまとめてお送りください。判断する担当者が、お書きになったとおりの文章を、当店の説明とあわせて読みます。ほかに写真がある場合は、先にお送りください。
    .terse = ご納得いただけない点と、公平だとお考えの対応を、一つのメッセージでお送りください。写真がある場合は、先にお願いします。
handoff-ruling = ありがとうございます。お書きになった文章は、そのまま保存いたします。このお問い合わせの判断に関わっていない担当者が双方の言い分を読み、{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらで判断をお知らせいたします。お問い合わせ番号は{ $ref }です。
    .terse = そのまま保存しました。別の担当者が{ DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") }（{ ZONE($answer_by) }）までにここで判断をお知らせします。番号{ $ref }。
ruling-granted = お問い合わせ{ $ref }について、担当の{ $name }が判断いたしました。この判断で認められた内容をお受け取りいただけます。ただいま手配しております。
    .terse = お問い合わせ{ $ref }について、担当の{ $name }がご主張を認めました。手配しております。
ruling-stands = お問い合わせ{ $ref }について、担当の{ $name }が判断いたしました。結論はこれまでどおりで、変わりません。
    .terse = お問い合わせ{ $ref }について、担当の{ $name }が判断しました。結論は変わりません。
ruling-final = この判断が、当店としての最終の結論です。法律で定められたお客様の権利、および銀行や決済サービスに対するお客様の権利は変わりません。
    .terse = 当店としての最終の結論です。法律上の権利は変わりません。
ruling-over = このお問い合わせについて、別の担当者による判断をご依頼いただける期間は終了しました。詳しくは担当者がご説明いたします。
    .terse = 判断をご依頼いただける期間は終了しました。詳しくは担当者がご説明します。
button-ruling = 別の担当者の判断を求める
button-appeal = 異議を申し立てる

## 承認済みの回答：担当者が自分の名前で送る文で、送る前に手を加えることもできます

agent-hello = { $name }と申します。お問い合わせ{ $ref }を担当いたします。お送りいただいた内容はすべて拝見していますので、繰り返しご説明いただく必要はございません。
agent-waiting = お待ちいただきありがとうございます。引き続き確認しておりますので、わかり次第こちらでお知らせいたします。
agent-understand = ご不便のほど、お察しいたします。わかりやすくご説明いただき、ありがとうございます。一つずつ確認してまいりましょう。
agent-tell-more = もう少し詳しくお聞かせいただけますか？具体的に何が起きたのか、最初にお気づきになったのはいつかをお教えください。
agent-order-number = ご注文番号と、ご注文時のメールアドレスをお送りいただけますか？番号はA-1001のような形で、確認メールに記載されています。
agent-address = ご注文のお届け先「{ $address }」をご確認いただけますか？違っているところがあれば、お知らせください。
agent-photo-item = 「{ $item }」の問題の箇所がわかる写真と、ラベルがあればその写真をお送りいただけますか？
agent-photo-parcel = 荷物に入っていたものすべてが写った写真と、箱のラベルの写真をお送りいただけますか？
agent-photo-again = 写真をありがとうございます。まだはっきり見えないところがございます。明るい場所で、もう少し近くからもう一枚お撮りいただけますか？
agent-keep = お問い合わせが解決するまで、届いたものは箱やラベルも含めて、そのまま保管してください。後ほど必要になることがあります。
agent-neighbours = 配送会社の記録では、お荷物{ $tracking }は配達済みとなっています。ご近所の方や同じ住所の方にお尋ねになり、荷物が置かれそうな場所もご覧いただけますか？
agent-asking-carrier = 追跡番号{ $tracking }のお荷物について、{ $carrier }に問い合わせております。回答があり次第、こちらでお知らせいたします。
agent-asking-warehouse = ご注文{ $order }で何を梱包し発送したかを、当店の倉庫に問い合わせております。回答があり次第、こちらでお知らせいたします。
agent-asking-provider = ご注文{ $order }のご請求について、決済会社に確認しております。回答があり次第、こちらでお知らせいたします。
agent-statement = ご請求の日付、金額、名称を、ご利用明細に記載のとおりにお送りいただけますか？カード番号や口座番号はお書きにならないでください。
agent-asking-colleague = お問い合わせ{ $ref }には私だけでは決められないことがあるため、決定できる者に確認しております。回答があり次第、こちらでお知らせいたします。
agent-send-back = 「{ $item }」をしっかりと梱包し、お荷物の外側に番号{ $reference }をご記入ください。返品が完了するまで、発送の控えを保管してください。
agent-safety = 「{ $item }」のご使用をお控えください。安全な送り方をご相談するまでは、何も発送なさらないでください。
agent-refusal = お問い合わせ{ $ref }の内容を改めてすべて拝見しましたが、ご希望に沿うことができません。法律で定められたお客様の権利は変わりません。
agent-second-look = ご納得いただけない場合は、お問い合わせ{ $ref }がこちらで解決済みになった後、別の担当者の判断をお求めいただけます。これまで関わっていない者が双方の言い分を読み、改めて判断いたします。
agent-goodbye = ご連絡いただきありがとうございました。まだ気になることがございましたら、またこちらにお書きください。

## 言語

language-switched = かしこまりました。日本語で続けます。
    .terse = 日本語で続けます。
language-guess = 日本語でお答えしています。ほかの言語をご希望ですか？
    .terse = ほかの言語をご希望ですか？
language-unsupported = 申し訳ございません。その言語にはまだ対応しておりません。対応している言語は以下のとおりです。担当者もお手伝いできます。
    .terse = その言語には未対応です。言語または担当者をお選びください。
ask-language = どの言語をご希望ですか？
    .terse = どの言語ですか？

## 写真の送信

upload-too-large = ファイルが10 MBを超えています。もう少し小さい写真をお送りください。
upload-not-an-image = このファイルは写真として開けません。JPEG、PNG、WebP、HEIC、GIFのいずれかの画像をお送りください。
upload-unsupported-type = この種類のファイルは開けません。JPEG、PNG、WebP、HEIC、GIFのいずれかの画像をお送りください。
upload-bomb = 画像の画素数が多すぎます。もう少し小さい画像をお送りください。
upload-too-many = 一度に受け取れる写真の数を超えています。1分後にもう一度お試しください。

## ボタン

button-right = はい、そのとおりです
button-wrong = いいえ、少し違います
button-accept = はい、お願いします
button-decline = いいえ、結構です
button-why = なぜですか？
button-person = 担当者と話す
button-no-photo = 写真がありません
button-delete-data = はい、削除を依頼します
button-thanks = ありがとうございます
button-missing-items = 足りないものがある
button-late-delivery = 注文の品が遅れている
button-quality-complaint = 商品に問題がある
button-not-received = 配達済みの表示だが届いていない
button-wrong-item = 違う商品が届いた
button-billing-duplicate = 二重に請求された
button-billing-unrecognised = 覚えのない請求がある
button-subscription-charge = 定期購入の請求を希望しない

## Requests: what a buyer may have without a dispute

ask-refund-reason = 確認いたします。どのようなご事情でしょうか？
    .terse = どのようなご事情ですか？
wish-noted = ご希望を控えました。お問い合わせの内容とあわせて確認いたします。
    .terse = ご希望を控えました。
ask-address = 現在のお届け先は「{ $address }」です。どちらへ変更なさいますか？通り名と番地、郵便番号、市区町村、国名を、一つのメッセージでお送りください。
    .terse = 現在は「{ $address }」です。新しいご住所を、郵便番号、市区町村、国名も含めてお送りください。
ask-reason = 「{ $item }」に何か問題がございましたか？それとも、お客様のご都合でしょうか？
    .terse = 商品の問題でしょうか、ご都合でしょうか？
ask-product-exchange = 「{ $item }」をどの商品と交換なさいますか？次の商品は在庫があり、価格も同じくらいです。
    .terse = 「{ $item }」をどれと交換なさいますか？
ask-product-instead = { $at ->
        [unknown] 「{ $item }」は現在、在庫がございません。
       *[other] 「{ $item }」は現在、在庫がなく、入荷予定日は{ DATETIME($at, dateStyle: "long") }です。
    }次の商品への変更、入荷待ち、この商品のキャンセルのうち、どれをご希望ですか？
    .terse = { $at ->
        [unknown] 「{ $item }」は在庫切れです。
       *[other] 「{ $item }」は{ DATETIME($at, dateStyle: "medium") }入荷予定です。
    }変更、入荷待ち、キャンセルのどれをご希望ですか？
parcel-back = { $item }：返送品が{ DATETIME($on, dateStyle: "long", timeStyle: "short") }（{ ZONE($on) }）に当店へ到着済み、配送は{ $carrier }、追跡番号{ $tracking }

offer-cancellation = 「{ $item }」はまだ発送されていません。キャンセルして{ $amount }をご返金できます。進めてもよろしいですか？
    .terse = 「{ $item }」をキャンセルし、{ $amount }をご返金。よろしいですか？
offer-end-subscription = 定期購入「{ $item }」を今すぐ終了し、今後の更新を止めることができます。これまでのご請求はそのままです。進めてもよろしいですか？
    .terse = 「{ $item }」を今すぐ終了。よろしいですか？
offer-address-change = ご注文を「{ $address }」へお送りいたします。こちらのご住所でよろしいですか？
    .terse = お届け先は「{ $address }」。よろしいですか？
offer-return = 未使用の「{ $item }」を、{ DATETIME($by, dateStyle: "long") }までご返送いただけます。当店に到着後、{ $amount }をご返金いたします。返品の受付に進んでもよろしいですか？
    .terse = 「{ $item }」を{ DATETIME($by, dateStyle: "medium") }までに返送、{ $amount }をご返金。よろしいですか？
offer-exchange = 未使用の「{ $item }」を、{ DATETIME($by, dateStyle: "long") }までご返送いただけます。当店に到着後、「{ $product }」をお送りいたします。交換の受付に進んでもよろしいですか？
    .terse = 「{ $item }」を{ DATETIME($by, dateStyle: "medium") }までに返送、「{ $product }」と交換。よろしいですか？
offer-substitution = 「{ $item }」の代わりに「{ $product }」をお送りできます。ご返金する差額は{ $amount }です。進めてもよろしいですか？
    .terse = 「{ $item }」の代わりに「{ $product }」、差額{ $amount }をご返金。よろしいですか？

done-cancellation = 手続きが完了しました。「{ $item }」をキャンセルし、{ $amount }をご返金いたします。ご返金は{ DATETIME($by, dateStyle: "long") }までに届く予定です。受付番号は{ $reference }です。
    .terse = キャンセル完了：{ $amount }のご返金、{ DATETIME($by, dateStyle: "medium") }まで。受付番号{ $reference }。
done-end-subscription = 手続きが完了しました。定期購入「{ $item }」は終了し、今後更新されません。受付番号は{ $reference }です。
    .terse = 完了：「{ $item }」は終了しました。受付番号{ $reference }。
done-address-change = 手続きが完了しました。ご注文は「{ $address }」へお届けします。受付番号は{ $reference }です。
    .terse = 完了：お届け先は「{ $address }」。受付番号{ $reference }。
done-return = 手続きが完了しました。「{ $item }」のご返品を承りました。お荷物に番号{ $reference }をご記入のうえ、{ DATETIME($by, dateStyle: "long") }までに「{ $address }」へお送りください。
    .terse = 完了：お荷物に番号{ $reference }を記入し、{ DATETIME($by, dateStyle: "medium") }までに「{ $address }」へお送りください。
done-exchange = 手続きが完了しました。交換を承り、「{ $product }」をお取り置きしました。「{ $item }」のお荷物に番号{ $reference }をご記入のうえ、{ DATETIME($by, dateStyle: "long") }までに「{ $address }」へお送りください。
    .terse = 完了：「{ $product }」はお取り置き済みです。お荷物に番号{ $reference }を記入し、{ DATETIME($by, dateStyle: "medium") }までに「{ $address }」へお送りください。
done-substitution = 手続きが完了しました。「{ $item }」の代わりに「{ $product }」をお送りします。受付番号は{ $reference }です。
    .terse = 完了：「{ $item }」の代わりに「{ $product }」。受付番号{ $reference }。

explain-not-shipped = { $at ->
        [unknown] ご注文は準備中で、まだ配送会社に引き渡しておりません。
       *[other] ご注文は準備中で、まだ配送会社に引き渡しておりません。お届け予定日は{ DATETIME($at, dateStyle: "long") }です。
    }発送前であれば、キャンセルやお届け先の変更ができます。
    .terse = { $at ->
        [unknown] 準備中です。
       *[other] 準備中、お届け予定日は{ DATETIME($at, dateStyle: "medium") }です。
    }
explain-late = { $at ->
        [unknown] お荷物は、お届けの予定を過ぎております。
       *[other] お荷物は、お届け予定日の{ DATETIME($at, dateStyle: "long") }を過ぎております。
    }お調べいたしましょうか？
    .terse = お届けの予定を過ぎています。お調べしますか？
explain-delivered = { $at ->
        [unknown] 配送会社の記録では、すべて配達済みです。
       *[other] 配送会社の記録では、{ DATETIME($at, dateStyle: "long") }までにすべて配達済みです。
    }お手元にない場合は、お知らせください。
    .terse = { $at ->
        [unknown] 配送会社の記録では配達済みです。
       *[other] 配送会社の記録では{ DATETIME($at, dateStyle: "medium") }までに配達済みです。
    }お手元になければお知らせください。
explain-already-shipped = ご注文はすでに発送済みのため、キャンセルを承ることができません。未使用の商品は、お届けから{ $return_days }日以内にご返品いただけます。
    .terse = すでに発送済みです。お届けから{ $return_days }日以内にご返品いただけます。
explain-address-fixed = お荷物はすでに発送済みのため、お届け先を変更できません。まだ対応できることがあるか、担当者から配送会社に確認することはできます。
    .terse = すでに発送済みです。担当者から配送会社に確認できます。
explain-not-arrived = ご返品をご希望の商品は、まだお手元に届いておりません。届いてから{ $return_days }日以内に、未使用のままご返送いただけます。
    .terse = まだ届いておりません。届いてから{ $return_days }日以内にご返品いただけます。
explain-return-window-over = 未使用の商品のご返品は、お届けから{ $return_days }日以内に承っております。「{ $item }」の期限は{ DATETIME($on, dateStyle: "long") }に終了しました。不具合がある場合は扱いが異なりますので、お知らせください。法律で定められたお客様の権利は変わりません。
    .terse = 「{ $item }」の返品期限は{ DATETIME($on, dateStyle: "medium") }に終了しました。不具合は扱いが異なりますので、お知らせください。法律上の権利は変わりません。
explain-paid-back = このご注文の代金はすべてご返金済みのため、これ以上のお手続きはございません。
    .terse = 代金はすべてご返金済みです。
explain-refunded = このご注文について、お支払いと同じ方法で{ $amount }をご返金いたしました。{ $at ->
        [unknown] 金融機関により、反映まで数日かかります。
       *[other] 金融機関により異なりますが、遅くとも{ DATETIME($at, dateStyle: "long") }までに反映されます。
    }
    .terse = { $amount }をご返金済みです。{ $at ->
        [unknown] 反映まで数日かかります。
       *[other] { DATETIME($at, dateStyle: "medium") }までに反映されます。
    }
explain-refund-due = ご返品の商品が当店に到着しました。{ DATETIME($on, dateStyle: "long") }までに、お支払いと同じ方法でご返金いたします。
    .terse = 返品が到着しました。{ DATETIME($on, dateStyle: "medium") }までにご返金します。
explain-refund-after-receipt = ご返品の商品は当店へ配送中です。到着してから{ $refund_days }営業日以内にご返金いたします。
    .terse = 返品は配送中です。到着後{ $refund_days }営業日以内にご返金します。
explain-no-refund = このご注文には、今のところご返金やご返品の記録がございません。どのようなご用件でしょうか？
    .terse = ご返金やご返品の記録がございません。どのようなご用件ですか？
explain-back-order = { $at ->
        [unknown] 「{ $item }」は現在、在庫がございません。入荷しだいお送りいたします。
       *[other] 「{ $item }」は現在、在庫がなく、入荷予定日は{ DATETIME($at, dateStyle: "long") }です。入荷しだいお送りいたします。
    }
    .terse = { $at ->
        [unknown] 「{ $item }」は入荷しだいお送りします。
       *[other] 「{ $item }」は{ DATETIME($at, dateStyle: "medium") }入荷予定、入荷しだいお送りします。
    }
explain-in-stock = ご注文の商品はすべて在庫があり、予定どおり発送いたします。
    .terse = すべて在庫がございます。
explain-ended = この定期購入はすでに終了しており、今後更新されません。
    .terse = すでに終了しております。
explain-left-as-is = 承知いたしました。すべて今のままにいたします。
    .terse = 承知いたしました。今のままにいたします。

button-track-order = 注文の配送状況
button-cancel-order = 注文をキャンセルする
button-cancel-item = この商品をキャンセルする
button-change-address = お届け先を変更する
button-return-request = 返品したい
button-exchange-request = 交換したい
button-refund-status = 返金の状況
button-product-availability = 在庫はありますか？
button-changed-mind = 自分の都合（気が変わった）
button-other-product = ほかの商品
button-wait = 入荷を待つ

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = { $name }様、ありがとうございます。ご注文{ $order }が見つかりました。
    .terse = ご注文{ $order }が見つかりました。
apology = 申し訳ございません。あってはならないことでした。きちんと対応いたします。
    .terse = 申し訳ございません。
thanks-patience = お知らせいただき、またお待ちいただき、ありがとうございます。
    .terse = お待ちいただきありがとうございます。
goodwill-exception = こちらは当店からの気持ちとしての特別な対応で、ほかのご注文の前例となるものではございません。
    .terse = 今回限りの特別な対応です。

restate-missing-lines =
    確認させてください。ご注文{ $order }で足りないのは、次のものですね。
    { $lines }
    よろしいですか？
    .terse =
        ご注文 { $order }、届いていないもの：
        { $lines }
        よろしいですか？
missing-line = { $ordered } × { $item }のうち、{ $missing }点
button-more-missing = ほかにも足りないものがある

## Products of the shop

stock-in = 「{ $item }」は在庫がございます。価格は{ $amount }です。
stock-out = { $at ->
        [unknown] 「{ $item }」は現在、在庫がございません。
       *[other] 「{ $item }」は現在、在庫がなく、入荷予定日は{ DATETIME($at, dateStyle: "long") }です。
    }
ask-which-product = どの商品についてでしょうか？当店に表示されている商品名をお書きください。ご注文についてでしたら、注文番号をお送りください。
    .terse = どの商品、またはどのご注文ですか？
button-notify = 入荷したら知らせてほしい
notify-noted = 「{ $item }」が入荷しましたら、こちらでお知らせいたします。
    .terse = 入荷しましたらこちらでお知らせします。
notify-back = お待たせいたしました。「{ $item }」が入荷しました。
## A clause of the shop's own

explain-policy = このような場合について当店の規定を確認いたしました。該当する条項がございます。ご納得いただけない場合は、担当者が確認いたします。
    .terse = 当店の規定に該当する条項がございます。ご不明な点は担当者へどうぞ。
## 解決のあと

survey = お問い合わせ{ $ref }の対応はいかがでしたか？ 1は不満、5は大変満足です。
    .terse = { $ref }の対応は？ 1（不満）～5（大変満足）
survey-comment = ありがとうございます。よろしければ、理由を一言お聞かせください。
    .terse = ありがとうございます。理由を一言お願いします。
survey-thanks = ご意見をありがとうございました。
check-in = 「{ $item }」がお手元に届いている頃です。無事に届きましたか？
    .terse = 「{ $item }」は届きましたか？
check-in-thanks = 安心いたしました。お問い合わせ{ $ref }は解決済みといたします。
    .terse = 安心いたしました。
goods-on-their-way = もう一度お送りした商品は配送中で、{ DATETIME($by, dateStyle: "long") }までに届く予定です。その頃に、届いたかどうかをお尋ねします。担当者との会話をご希望でしたら、いつでもお知らせください。
    .terse = 商品は配送中で、{ DATETIME($by, dateStyle: "long") }までに届く予定です。その頃にお尋ねします。
money-on-its-way = ご返金は手続き済みで、{ DATETIME($by, dateStyle: "long") }までに届く予定です。担当者との会話をご希望でしたら、いつでもお知らせください。
    .terse = ご返金は{ DATETIME($by, dateStyle: "long") }までに届く予定です。
case-reopened = まだ解決していないとのこと、残念です。お問い合わせ{ $ref }を再開しました。もう一度ご説明いただく必要はありません。
    .terse = お問い合わせ{ $ref }を再開しました。
button-arrived = はい、届きました
button-still-wrong = まだ問題があります

# Telegram

telegram-help = ご注文の問題をそのままの言葉でお書きください。写真があればお送りください。/status でお問い合わせの状況、/human で担当者への取り次ぎ、/language で言語の変更、/delete でデータ削除の方法をご案内します。
telegram-unreadable = 文章を読むことと写真を見ることだけができます。文章でお書きになるか、写真をお送りください。
telegram-private-only = お客様お一人ずつに対応しているため、グループやチャンネルではお話しできません。個別のチャットでご連絡ください。
telegram-outdated = このボタンはもう使えません。最新のボタンをお使いになるか、文章でお書きください。
telegram-delete = データの削除は私にはできず、ショップの担当者が行います。担当者に依頼しますか？このチャットを消しても、お客様のTelegramから消えるだけです。
telegram-delete-asked = 担当者にデータの削除を依頼しました。何を削除するか、対応中のお問い合わせのために何を残す必要があるかを、担当者がこちらでお知らせします。
telegram-too-fast = メッセージが続いているため、読むのに少し時間がかかります。すべて順番に拝見しますので、少々お待ちください。
telegram-moved = 会話はこのままTelegramで続きます。もう一度ご説明いただく必要はありません。
telegram-link-over = このリンクは使用済みか、期限が切れています。ショップのサイトで新しいリンクを取得するか、何があったかをこちらにお書きください。
telegram-link-busy = お問い合わせ{ $ref }がこのチャットでまだ続いています。先にこちらを解決しましょう。リンクは15分間有効です。
telegram-status-none = 対応中のお問い合わせはありません。何があったかをお書きいただければお調べします。
telegram-status-open = お問い合わせ{ $ref }は対応中です。こちらからお尋ねしたことがあれば、お答えください。
telegram-status-person = お問い合わせ{ $ref }は担当者が確認しています。{ DATETIME($answer_by, dateStyle: "long", timeStyle: "short") }（{ ZONE($answer_by) }）までにこちらでお返事いたします。
telegram-status-taken = お問い合わせ{ $ref }は担当の{ $name }が対応しており、こちらでお返事いたします。
telegram-status-doing = お問い合わせ{ $ref }でお約束した手続きを進めています。終わりましたらこちらでお知らせします。
telegram-status-settled = お問い合わせ{ $ref }は解決済みになりました。まだ問題がある場合は、こちらにお書きください。
telegram-command-help = できること
telegram-command-status = お問い合わせの状況
telegram-command-human = 担当者と話す
telegram-command-language = 言語を選ぶ
telegram-command-delete = データの削除
