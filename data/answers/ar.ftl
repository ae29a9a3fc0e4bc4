# ما يقوله المساعد بالعربية الفصحى، بصيغ تصلح للمخاطَب والمخاطَبة معًا. المفاتيح والمعطيات هي ما في en.ftl.
# قبل القرار لا إقرار ولا وعد: «يؤسفني أنك ...» لا «يؤسفنا أننا ...».

## الترحيب والوداع

hello = مرحبًا!
greet = مرحبًا! يمكنني المساعدة إذا حدثت مشكلة في طلب. ماذا حدث؟
    .terse = مرحبًا! ماذا حدث؟
goodbye = إلى اللقاء، وشكرًا على تواصلك معنا.
    .terse = إلى اللقاء!
thank = على الرحب والسعة.
bot-challenge = أنا المساعد الآلي للمتجر. يمكنني حل مشكلات كثيرة فورًا، وللتحدث مع موظف يكفي طلب ذلك في أي وقت.
    .terse = أنا مساعد آلي. للتحدث مع موظف يكفي طلب ذلك.
anything-else = هل من شيء آخر يمكنني المساعدة فيه؟
    .terse = هل من شيء آخر؟
out-of-scope = يمكنني المساعدة في طلبات هذا المتجر فقط. ما المشكلة في طلبك؟ ويمكن أيضًا طلب التحدث مع موظف.
    .terse = يمكنني المساعدة في طلبات هذا المتجر فقط.
complain-service = يؤسفني أن تجربتك كانت سيئة. ماذا حدث؟ سأنظر في الأمر، ويمكن طلب التحدث مع موظف في أي وقت.
    .terse = يؤسفني ذلك. ماذا حدث؟

## سياسة المتجر

ask-return-policy = يمكن إرجاع القطع غير المستعملة خلال { $return_days ->
        [zero] { $return_days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
        [many] { $return_days } يومًا
       *[other] { $return_days } يوم
    } من التسليم. { $postage ->
        [shop] أجرة الإرجاع علينا.
       *[buyer] أجرة الإرجاع عليك، إلا إذا كان الخطأ من جانبنا.
    } ويعود المبلغ إليك خلال { $refund_days ->
        [zero] { $refund_days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_days } أيام عمل
        [many] { $refund_days } يوم عمل
       *[other] { $refund_days } يوم عمل
    } من وصول الطرد إلينا.
    .terse = الإرجاع خلال { $return_days ->
        [zero] { $return_days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
        [many] { $return_days } يومًا
       *[other] { $return_days } يوم
    } من التسليم، دون استعمال. والمبلغ خلال { $refund_days ->
        [zero] { $refund_days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_days } أيام عمل
        [many] { $refund_days } يوم عمل
       *[other] { $refund_days } يوم عمل
    }.
ask-refund-policy = بعد الاتفاق على رد المبلغ، أو بعد وصول المرتجع إلينا، يعود المبلغ خلال { $refund_days ->
        [zero] { $refund_days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_days } أيام عمل
        [many] { $refund_days } يوم عمل
       *[other] { $refund_days } يوم عمل
    } بطريقة الدفع نفسها.
    .terse = يعود المبلغ خلال { $refund_days ->
        [zero] { $refund_days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_days } أيام عمل
        [many] { $refund_days } يوم عمل
       *[other] { $refund_days } يوم عمل
    }، بطريقة الدفع نفسها.
ask-shipping-policy = موعد التسليم المحدد مذكور في رسالة تأكيد الطلب. إذا حل الموعد ولم يصل الطرد فيُرجى إرسال رقم الطلب إليّ لأنظر في الأمر.
    .terse = الموعد في رسالة التأكيد. لم يصل الطرد؟ يُرجى إرسال رقم الطلب.
ask-payment-methods = يمكن الدفع بكل الطرق الظاهرة عند إتمام الشراء. ويعود أي مبلغ مسترد دائمًا بطريقة الدفع نفسها.
    .terse = كل الطرق الظاهرة عند الشراء، والاسترداد بالطريقة نفسها.

## فهم المشكلة

ask-what-happened = ماذا حدث في طلبك؟
    .terse = ماذا حدث؟
empathy-missing-items = يؤسفني أن جزءًا من طلبك ينقصك. لننظر في الأمر معًا.
    .terse = يؤسفني أن شيئًا ينقصك.
empathy-late-delivery = يؤسفني أنك ما زلت في الانتظار. لنرَ أين وصل طلبك.
    .terse = يؤسفني طول انتظارك.
empathy-not-received = يؤسفني أن الطرد ليس معك. لنعرف أين هو.
    .terse = يؤسفني أن الطرد ليس معك.
empathy-quality-complaint = يؤسفني أن لديك مشكلة في إحدى القطع. لننظر فيها بعناية.
    .terse = تؤسفني هذه المشكلة.
empathy-wrong-item = يؤسفني أن ما وصلك ليس ما طلبته. لننظر في الأمر معًا.
    .terse = يؤسفني وصول شيء آخر إليك.
empathy-billing-duplicate = أتفهم أن رؤية خصم مرتين أمر مقلق. لنراجع المبالغ واحدًا واحدًا.
    .terse = لنراجع المبالغ المخصومة.
empathy-billing-unrecognised = أتفهم أن ظهور مبلغ غير معروف أمر مقلق. لنعرف ما هو.
    .terse = لنبحث عن هذا المبلغ.
empathy-subscription-charge = أتفهم أن هذا الخصم لم يكن متوقعًا. لننظر في اشتراكك.
    .terse = لننظر في الاشتراك.
one-at-a-time = لننتهِ أولًا من الأمر المفتوح، ثم أنتقل إلى المشكلة الأخرى.
    .terse = الأمر المفتوح أولًا، ثم المشكلة الأخرى.
two-problems = سأتابع الأمرين واحدًا بعد الآخر. أولًا: «{ $first }». وسجّلت لما بعد ذلك: «{ $other }».
    .terse = أولًا: «{ $first }». ثم: «{ $other }».
next-problem = ننتقل الآن إلى المشكلة الأخرى التي ذُكرت: «{ $problem }». رقم المتابعة لها { $ref }.
    .terse = التالي: «{ $problem }». المتابعة { $ref }.

ask-order-number = ما رقم الطلب المقصود؟ يشبه A-1001 وهو مكتوب في رسالة التأكيد في بريدك الإلكتروني.
    .terse = رقم الطلب من فضلك (مثل A-1001).
where-order-number = رقم الطلب مكتوب في أعلى رسالة التأكيد في بريدك الإلكتروني، وعلى الورقة داخل الطرد. وهو يشبه A-1001.
    .terse = في رسالة التأكيد، مثل A-1001.
ask-email = شكرًا. ما عنوان البريد الإلكتروني المستخدم في الطلب؟ أسأل كي لا يطّلع أحد سواك على الطلب { $order }.
    .terse = البريد الإلكتروني المستخدم في الطلب؟
order-not-found = لم أجد طلبًا برقم { $order } لهذا البريد الإلكتروني. يُرجى إرسال الرقم والبريد مرة أخرى كما هما في رسالة التأكيد.
    .terse = لم أجد هذا الطلب لهذا البريد. يُرجى إرسالهما مرة أخرى.
order-lookup-closed = لم تتطابق البيانات في عدة محاولات، ولذلك لا يمكنني البحث عن الطلبات هنا لمدة ساعة حفاظًا على الأمان. ويمكن لأحد موظفينا مساعدتك الآن.
    .terse = محاولات كثيرة. يُرجى الانتظار ساعة أو طلب موظف.
ask-line-missing = شكرًا { $name }. أي قطعة تنقص من الطلب { $order }؟
    .terse = أي قطعة تنقص؟
ask-line = شكرًا { $name }. ما القطعة المقصودة من الطلب { $order }؟
    .terse = أي قطعة؟
ask-count = في طلبك { $ordered } × { $item }. كم قطعة وصلتك منها؟
    .terse = كم وصلك من أصل { $ordered }؟
ask-count-affected = في طلبك { $ordered } × { $item }. كم قطعة منها فيها المشكلة؟
    .terse = كم قطعة من أصل { $ordered }؟
ask-photo-arrived = يُرجى إرسال صورة لكل ما وصلك، بزر الصورة في الأسفل.
    .terse = صورة لما وصلك من فضلك.
    .telegram = يُرجى إرسال صورة لكل ما وصلك.
ask-photo-again-arrived = تساعدني الصورة على اتخاذ القرار فورًا. تكفي صورة الصندوق مفتوحًا، أو بيان التسليم بجانب ما وصل. وإن لم تكن لديك صورة فيكفي ذكر ذلك، وسينظر أحد موظفينا في الأمر.
    .terse = تكفي صورة الصندوق مفتوحًا. لا صورة؟ سينظر موظف في الأمر.
ask-photo-fault = يُرجى إرسال صورة تظهر فيها المشكلة، بزر الصورة في الأسفل.
    .terse = صورة للمشكلة من فضلك.
    .telegram = يُرجى إرسال صورة تظهر فيها المشكلة.
ask-photo-again-fault = تساعدني الصورة على اتخاذ القرار فورًا. تكفي أي صورة للقطعة أو لملصقها. وإن لم تكن لديك صورة فيكفي ذكر ذلك، وسينظر أحد موظفينا في الأمر.
    .terse = تكفي أي صورة لها. لا صورة؟ سينظر موظف في الأمر.
photo-received = شكرًا، وصلتني صورتك.
    .terse = وصلت الصورة.
photo-not-seen = لا أرى صورة بعد. يُرجى استخدام زر الصورة بجانب خانة الكتابة.
    .terse = لا صورة بعد. يُرجى إرسال صورة.
    .telegram = لا أرى صورة بعد. يُرجى إرسالها هنا في المحادثة.

restate-missing-items = لأتأكد من فهمي: في الطلب { $order } { $missing ->
        [zero] لا تنقص أي قطعة
        [one] تنقص قطعة واحدة
        [two] تنقص قطعتان
        [few] تنقص { $missing } قطع
        [many] تنقص { $missing } قطعة
       *[other] تنقص { $missing } قطعة
    } من أصل { $ordered } × { $item }. هل هذا صحيح؟
    .terse = الطلب { $order }: { $missing ->
        [zero] لا تنقص أي قطعة
        [one] تنقص قطعة واحدة
        [two] تنقص قطعتان
        [few] تنقص { $missing } قطع
        [many] تنقص { $missing } قطعة
       *[other] تنقص { $missing } قطعة
    } من أصل { $ordered } × { $item }. صحيح؟
restate-late-delivery = { $at ->
        [unknown] لأتأكد من فهمي: ما زلت في انتظار { $item } من الطلب { $order }. هل هذا صحيح؟
       *[other] لأتأكد من فهمي: ما زلت في انتظار { $item } من الطلب { $order }، وموعد التسليم المحدد هو { DATETIME($at, dateStyle: "long") }. هل هذا صحيح؟
    }
    .terse = ما زلت في انتظار { $item } من الطلب { $order }. صحيح؟
restate-not-received = لأتأكد من فهمي: تقول شركة الشحن إن الطلب { $order } سُلّم، وهو ليس معك. هل هذا صحيح، وهل هذا عنوانك: { $address }؟
    .terse = الطلب { $order }: مسجّل أنه سُلّم إلى { $address } وليس معك. صحيح؟
restate-quality-complaint = لأتأكد من فهمي: في الطلب { $order } { $count ->
        [zero] لا قطعة من أصل { $ordered } × { $item } معيبة أو مختلفة عما توقعت
        [one] قطعة واحدة من أصل { $ordered } × { $item } معيبة أو ليست كما توقعت
        [two] قطعتان من أصل { $ordered } × { $item } معيبتان أو ليستا كما توقعت
        [few] { $count } قطع من أصل { $ordered } × { $item } معيبة أو ليست كما توقعت
        [many] { $count } قطعة من أصل { $ordered } × { $item } معيبة أو ليست كما توقعت
       *[other] { $count } قطعة من أصل { $ordered } × { $item } معيبة أو ليست كما توقعت
    }. هل هذا صحيح؟
    .terse = الطلب { $order }: { $count ->
        [zero] لا مشكلة في أي قطعة
        [one] مشكلة في قطعة واحدة
        [two] مشكلة في قطعتين
        [few] مشكلة في { $count } قطع
        [many] مشكلة في { $count } قطعة
       *[other] مشكلة في { $count } قطعة
    } من أصل { $ordered } × { $item }. صحيح؟
restate-wrong-item = لأتأكد من فهمي: وصلك مع الطلب { $order } شيء آخر بدلًا من { $count } × { $item }. هل هذا صحيح؟
    .terse = الطلب { $order }: وصل شيء آخر بدلًا من { $count } × { $item }. صحيح؟
restate-billing-duplicate = لأتأكد من فهمي: ظهر لك خصمان للطلب { $order }. هل هذا صحيح؟
    .terse = الطلب { $order }: خصمان. صحيح؟
restate-billing-unrecognised = لأتأكد من فهمي: ظهر مع الطلب { $order } مبلغ مخصوم مصدره غير معروف لك. هل هذا صحيح؟
    .terse = مبلغ غير معروف مع الطلب { $order }. صحيح؟
restate-subscription-charge = لأتأكد من فهمي: خُصم مبلغ الاشتراك { $order } دون رغبتك. هل هذا صحيح؟
    .terse = خصم غير مرغوب للاشتراك { $order }. صحيح؟
restate-unstated = لأتأكد من فهمي: الأمر يخص الطلب { $order }. هل هذا صحيح؟
    .terse = الأمر يخص الطلب { $order }. صحيح؟
ask-correction = شكرًا على التنبيه. ما الذي أصححه؟
    .terse = ما الذي أصححه؟
not-understood = عذرًا، لم أفهم ذلك.
    .terse = عذرًا، لم أفهم.
not-understood-open = عذرًا، لم أفهم ذلك. ما الموضوع؟
    .terse = عذرًا، لم أفهم. ما الموضوع؟
ask-which-kind = أريد أن أتأكد من فهمي. أي من هذين الأمرين هو المقصود؟
    .terse = أيهما المقصود؟

## العروض

offer-resend = يمكنني إعادة إرسال { $item } إليك دون أي تكلفة. يسري هذا العرض حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } ({ ZONE($until) }). هل يناسبك ذلك؟
    .terse = إعادة إرسال { $item } مجانًا. هل يناسبك؟
offer-replacement = يمكنني إرسال { $item } إليك بديلًا دون أي تكلفة. يسري هذا العرض حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } ({ ZONE($until) }). هل يناسبك ذلك؟
    .terse = بديل مجاني: { $item }. هل يناسبك؟
offer-partial-refund = يمكنني إعادة { $amount } إليك بطريقة الدفع نفسها. يسري هذا العرض حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } ({ ZONE($until) }). هل يناسبك ذلك؟
    .terse = إعادة { $amount } إليك. هل يناسبك؟
offer-full-refund = يمكنني إعادة المبلغ كاملًا، وهو { $amount }، بطريقة الدفع نفسها. يسري هذا العرض حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } ({ ZONE($until) }). هل يناسبك ذلك؟
    .terse = إعادة المبلغ كاملًا: { $amount }. هل يناسبك؟
offer-return-and-refund = يمكن إرجاع القطعة على نفقتنا، وأعيد إليك { $amount } بعد وصولها. يسري هذا العرض حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } ({ ZONE($until) }). هل يناسبك ذلك؟
    .terse = إرجاع على نفقتنا ثم إعادة { $amount }. هل يناسبك؟
offer-refund-duplicate = خُصم المبلغ مرتين بالفعل، ويؤسفني ذلك. يمكنني إعادة { $amount } إليك. يسري هذا العرض حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } ({ ZONE($until) }). هل يناسبك ذلك؟
    .terse = { $amount } خُصم مرتين وأعيده إليك. هل يناسبك؟
offer-refund-renewal = يمكنني إعادة مبلغ آخر تجديد إليك، وهو { $amount }. يسري هذا العرض حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } ({ ZONE($until) }). هل يناسبك ذلك؟
    .terse = إعادة مبلغ التجديد: { $amount }. هل يناسبك؟
offer-store-credit = يمكنني منحك رصيدًا قدره { $amount } لطلبك القادم. يسري هذا العرض حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } ({ ZONE($until) }). هل يناسبك ذلك؟
    .terse = رصيد قدره { $amount }. هل يناسبك؟
offer-goodwill = كلفتة ودية لمرة واحدة يمكنني دفع { $amount } إليك أثناء انتظار الطرد. يسري هذا العرض حتى { DATETIME($until, dateStyle: "long", timeStyle: "short") } ({ ZONE($until) }). هل يناسبك ذلك؟
    .terse = { $amount } كلفتة ودية عن الانتظار. هل يناسبك؟
offer-rights = تبقى حقوقك القانونية محفوظة أيًا كان اختيارك.
    .terse = حقوقك القانونية محفوظة.
offer-declined = أتفهم ذلك.
offer-expired = انتهت مدة هذا العرض. سأنظر في حالة طلبك من جديد.
    .terse = انتهى العرض. لحظة من فضلك.
why-clause = هذا ما تنص عليه سياسة المتجر، الإصدار { $version }، البند { $clause }: { $title }.
    .terse = سياسة المتجر { $version }، { $clause }: { $title }.
why-question = أسأل لأراجع طلبك وأعرف ما تنص عليه سياسة المتجر بشأنه.
    .terse = لأتمكن من مراجعة طلبك.
remedy-granted = شكرًا، أرتب ذلك الآن.
    .terse = أرتب ذلك الآن.
done-resend = تم بنجاح: سنعيد إرسال { $item } إليك، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. رقمك المرجعي { $reference }.
    .terse = تم: { $item } حتى { DATETIME($by, dateStyle: "long") }. المرجع { $reference }.
done-replacement = تم بنجاح: سنرسل إليك { $item } بديلًا، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. رقمك المرجعي { $reference }.
    .terse = تم: البديل حتى { DATETIME($by, dateStyle: "long") }. المرجع { $reference }.
done-partial-refund = تم بنجاح: مبلغ { $amount } في طريقه إليك، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. رقمك المرجعي { $reference }.
    .terse = تم: { $amount } حتى { DATETIME($by, dateStyle: "long") }. المرجع { $reference }.
done-full-refund = تم بنجاح: المبلغ كاملًا، { $amount }، في طريقه إليك، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. رقمك المرجعي { $reference }.
    .terse = تم: { $amount } حتى { DATETIME($by, dateStyle: "long") }. المرجع { $reference }.
done-return-and-refund = تم بنجاح: اتُّفق على الإرجاع، ووصول { $amount } إليك متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. رقمك المرجعي { $reference }.
    .terse = تم: اتُّفق على الإرجاع، و{ $amount } حتى { DATETIME($by, dateStyle: "long") }. المرجع { $reference }.
done-refund-duplicate = تم بنجاح: مبلغ الخصم الثاني، { $amount }، في طريقه إليك، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. رقمك المرجعي { $reference }.
    .terse = تم: { $amount } حتى { DATETIME($by, dateStyle: "long") }. المرجع { $reference }.
done-refund-renewal = تم بنجاح: مبلغ التجديد، { $amount }، في طريقه إليك، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. رقمك المرجعي { $reference }.
    .terse = تم: { $amount } حتى { DATETIME($by, dateStyle: "long") }. المرجع { $reference }.
done-store-credit = تم بنجاح: أُضيف إلى رصيدك { $amount }، ويمكن استخدامه من الآن. رقمك المرجعي { $reference }.
    .terse = تم: رصيد { $amount }. المرجع { $reference }.
done-goodwill = تم بنجاح: مبلغ { $amount } في طريقه إليك، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. رقمك المرجعي { $reference }.
    .terse = تم: { $amount } حتى { DATETIME($by, dateStyle: "long") }. المرجع { $reference }.
done-explain = تم بنجاح: كل شيء مدوّن تحت رقم المتابعة { $ref }.
    .terse = دُوّن تحت رقم المتابعة { $ref }.
withdrawn = حسنًا، أغلقت المتابعة رقم { $ref }. وإن احتجت إلى شيء بعد ذلك فأنا هنا في أي وقت.
    .terse = أُغلقت المتابعة { $ref }. أنا هنا في أي وقت.

## ما تبيّن من السجلات: يُعرض قبل القرار المبني عليه. والقوائم مؤلفة من الأجوبة التي تليها.

charges-found =
    راجعت كل المبالغ المسجّلة للطلب { $order }:
    { $charges }
charge-taken = مبلغ { $amount } خُصم في { DATETIME($on, dateStyle: "long", timeStyle: "short") } ({ ZONE($on) })
charge-paid-back = مبلغ { $amount } خُصم في { DATETIME($on, dateStyle: "long", timeStyle: "short") } ({ ZONE($on) })، وأُعيد منه { $refunded }
charge-held = مبلغ { $amount } حُجز فقط في { DATETIME($on, dateStyle: "long", timeStyle: "short") } ({ ZONE($on) })، ولم يُخصم
charge-released = مبلغ { $amount } حُجز فقط في { DATETIME($on, dateStyle: "long", timeStyle: "short") } ({ ZONE($on) })، ثم انتهى الحجز
parcels-found =
    هذا ما سجّلته شركة الشحن للطلب { $order }:
    { $parcels }
parcel-preparing = { $item }: لم تستلم شركة الشحن الطرد بعد
parcel-in-transit = { $at ->
        [unknown] { $item }: في الطريق إليك عبر { $carrier }، رقم التتبع { $tracking }
       *[other] { $item }: في الطريق إليك عبر { $carrier }، رقم التتبع { $tracking }، آخر تسجيل في { DATETIME($at, dateStyle: "long", timeStyle: "short") } ({ ZONE($at) })
    }
parcel-delivered = { $at ->
        [unknown] { $item }: تم التسليم عبر { $carrier }، رقم التتبع { $tracking }
       *[other] { $item }: تم التسليم عبر { $carrier } في { DATETIME($at, dateStyle: "long", timeStyle: "short") } ({ ZONE($at) })، رقم التتبع { $tracking }
    }
parcel-returned = { $item }: في طريق العودة إلينا عبر { $carrier }، رقم التتبع { $tracking }

## التوضيحات: لا شيء مستحق الآن. وبجانبها زر للتحدث مع موظف.

explain-on-its-way = { $at ->
        [unknown] راجعت الأمر: ما طلبته في الطريق إليك. وإذا طال الأمر أكثر مما توقعت فيُرجى الكتابة إليّ هنا لأنظر فيه من جديد.
       *[other] راجعت الأمر: ما طلبته في الطريق إليك، والموعد المحدد هو { DATETIME($at, dateStyle: "long") }، فهو لم يتأخر بعد. وإذا حل الموعد ولم يصل فيُرجى الكتابة إليّ هنا لأنظر في الأمر من جديد.
    }
    .terse = { $at ->
        [unknown] في الطريق إليك. طال الأمر؟ يُرجى الكتابة هنا.
       *[other] في الطريق إليك، والموعد { DATETIME($at, dateStyle: "long") }. لم يصل حتى ذلك الحين؟ يُرجى الكتابة هنا.
    }
explain-arrived-in-time = { $at ->
        [unknown] راجعت الأمر: تفيد سجلات شركة الشحن بأن طلبك وصل ضمن الموعد المحدد.
       *[other] راجعت الأمر: تفيد سجلات شركة الشحن بأن طلبك وصل في { DATETIME($at, dateStyle: "long") }، ضمن الموعد المحدد.
    } وإن كان الأمر غير ذلك فيسر أحد موظفينا أن ينظر فيه.
    .terse = { $at ->
        [unknown] تفيد شركة الشحن بأنه وصل في الموعد.
       *[other] تفيد شركة الشحن بأنه وصل في الموعد، في { DATETIME($at, dateStyle: "long") }.
    } الأمر غير ذلك؟ يمكن طلب موظف.
explain-wait-after-scan = سجّلت شركة الشحن التسليم قبل وقت قصير، وقد يسبق التسجيل وصول الطرد أحيانًا. يُرجى سؤال الجيران والنظر في الأماكن التي تُترك فيها الطرود عادة. { $at ->
        [unknown] وإذا لم يظهر قريبًا فيُرجى الكتابة إليّ هنا لأنظر في الأمر من جديد.
       *[other] وإذا لم يظهر حتى { DATETIME($at, dateStyle: "long", timeStyle: "short") } ({ ZONE($at) }) فيُرجى الكتابة إليّ هنا لأنظر في الأمر من جديد.
    }
    .terse = سُجّل التسليم قبل وقت قصير. يُرجى سؤال الجيران. { $at ->
        [unknown] لم يظهر بعد؟ يُرجى الكتابة هنا.
       *[other] لم يظهر حتى { DATETIME($at, dateStyle: "long", timeStyle: "short") } ({ ZONE($at) })؟ يُرجى الكتابة هنا.
    }
explain-no-duplicate = راجعت كل المبالغ المخصومة لطلبك: لم يُخصم أي منها مرتين. وإن كان في كشف حسابك غير ذلك فيسر أحد موظفينا أن يراجعه معك.
    .terse = راجعت الأمر: لم يُخصم أي مبلغ مرتين. ما زال لديك شك؟ يمكن طلب موظف.
explain-authorisation = راجعت كل المبالغ المخصومة لطلبك: لم يُخصم أي منها مرتين. المبلغ الآخر محجوز فقط ولم يُخصم، وينتهي الحجز تلقائيًا { $at ->
        [unknown] بعد بضعة أيام.
       *[other] في موعد أقصاه { DATETIME($at, dateStyle: "long") }.
    } وإن بقي بعد ذلك فيُرجى الكتابة إليّ هنا.
    .terse = لم يُخصم أي مبلغ مرتين. المبلغ الآخر محجوز فقط وينتهي الحجز { $at ->
        [unknown] تلقائيًا.
       *[other] في موعد أقصاه { DATETIME($at, dateStyle: "long") }.
    }
explain-charges = راجعت الأمر: كل المبالغ التي وجدتها تخص هذا الطلب. وقد تظهر في كشف حسابك باسم خدمة الدفع، أو مقسّمة إذا أُرسل الطلب على دفعات. وإن بقي مبلغ غير واضح فيسر أحد موظفينا أن يراجعه معك.
    .terse = كل المبالغ التي وجدتها تخص هذا الطلب. مبلغ غير واضح؟ يمكن طلب موظف.
explain-renewal-window-over = { $at ->
        [unknown] راجعت الأمر: انتهت المدة التي يمكنني فيها إعادة مبلغ آخر تجديد.
       *[other] راجعت الأمر: كان آخر تجديد لاشتراكك في { DATETIME($at, dateStyle: "long") }، وقد انتهت المدة التي يمكنني فيها إعادة مبلغه.
    } ويمكن لأحد موظفينا مساعدتك في أمر الاشتراك نفسه.
    .terse = { $at ->
        [unknown] انتهت مدة إعادة مبلغ التجديد.
       *[other] انتهت مدة إعادة مبلغ تجديد { DATETIME($at, dateStyle: "long") }.
    } ويمكن لموظف المساعدة في الباقي.

## الموظفون

handoff-asked-for = أحوّلك الآن إلى أحد موظفينا مع كل ما كتبته لي، فلا داعي لتكرار شيء. يصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = يصلك رد موظف هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-over-authority = شكرًا. يحتاج هذا الأمر إلى قرار لا يمكنني اتخاذه وحدي، ولذلك أحوّله إلى أحد موظفينا مع كل ما كتبته لي. يصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = القرار لأحد موظفينا، ويصلك الرد هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-safety = سلامتك أولًا: يُرجى التوقف عن استخدام القطعة، والابتعاد عنها إذا كانت ساخنة أو يخرج منها دخان. وإذا كان أحد في خطر أو أصيب فيُرجى الاتصال برقم الطوارئ في منطقتك. أُبلغ أحد موظفينا الآن، ويصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = يُرجى التوقف عن استخدامها. خطر أو إصابة؟ رقم الطوارئ فورًا. يصلك رد موظف هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-legal = شكرًا على إخباري. يتولى الأمر أحد موظفينا ممن يمكنهم الرد عليه كما يجب، ويصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = يرد على هذا أحد موظفينا هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-fraud-signal = شكرًا. ينظر أحد موظفينا في الأمر، ويصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = ينظر موظف في الأمر، والرد هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-repeat-claims = شكرًا. القرار في هذا الأمر لأحد موظفينا، ويصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = القرار لأحد موظفينا، والرد هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-anger = أرى كم هذا مزعج، والأفضل أن يتحدث معك أحد موظفينا. لديه كل ما كتبته لي، ويصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = يتولى موظف الأمر، والرد هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-not-understood = عذرًا، لم أتمكن من فهم المطلوب جيدًا. يتولى أحد موظفينا الأمر، ويصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = عذرًا، لم أفهم. يصلك رد موظف هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-declined-offers = أتفهم ذلك. لا يمكنني تقديم عرض آخر وحدي، ولذلك يتولى أحد موظفينا الأمر مع كل ما كتبته لي. يصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = يتولى موظف الأمر، والرد هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-evidence-missing = لا بأس. يقرر أحد موظفينا من دون الصورة، ويصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = يقرر موظف من دون الصورة، والرد هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
handoff-system-error = عذرًا، هناك عطل لدينا. لم يضع شيء مما أرسلته: يتولى أحد موظفينا الأمر، ويصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = عذرًا، حدث عطل هنا. يصلك رد موظف حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
agent-joined = معك الآن في المحادثة: { $name }.
bot-back = عادت المحادثة إليّ من { $name }. أنا هنا إن احتجت إلى شيء آخر.
    .terse = عدت إليك. هل من شيء آخر؟
case-resolved = تمت تسوية المتابعة رقم { $ref }. وإن بقي شيء غير سليم فتكفي الكتابة هنا.
    .terse = تمت تسوية المتابعة { $ref }. بقي شيء؟ تكفي الكتابة هنا.
calm = أتفهم كم هذا مزعج. لنمضِ فيه معًا خطوة بخطوة.
    .terse = أتفهم ذلك. خطوة بخطوة.

## قرار من شخص ثانٍ: شخص آخر يقرر مرة أخرى

ruling-possible = في حال عدم الموافقة على هذا القرار يمكن أن يقرر شخص ثانٍ من جديد، لم يشارك في الأمر من قبل ويقرأ ما يقوله الطرفان. يمكنك طلب ذلك حتى { DATETIME($on, dateStyle: "long") }.
    .terse = القرار لا يرضيك؟ يمكن أن يقرر شخص ثانٍ، والطلب حتى { DATETIME($on, dateStyle: "long") }.
appeal-possible = في حال عدم الموافقة على هذا القرار يمكنك الاعتراض عليه مرة واحدة، وعندئذ يتخذ شخص آخر القرار النهائي. يمكنك ذلك حتى { DATETIME($on, dateStyle: "long") }.
    .terse = القرار لا يرضيك؟ يمكنك الاعتراض مرة واحدة حتى { DATETIME($on, dateStyle: "long") }.
ask-statement = يُرجى إخباري في رسالة واحدة وبكلماتك بما لا يرضيك في القرار وبما يبدو لك منصفًا. ومَن يتخذ القرار يقرأ ذلك كما كتبته، إلى جانب ما يقوله المتجر. وإن كانت لديك صور أخرى فيُرجى إرسالها أولًا.
    .terse = في رسالة واحدة: ما الذي لا يرضيك، وما الذي يبدو لك منصفًا؟ وإن وُجدت صور فيُرجى إرسالها أولًا.
handoff-ruling = شكرًا. كلماتك محفوظة كما كتبتها تمامًا. يقرأ ما يقوله الطرفان شخص لم يتخذ قرارًا في هذه المتابعة من قبل، ويصلك قراره هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
    .terse = كلماتك محفوظة كما هي. يصلك قرار شخص آخر هنا حتى { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }). رقم المتابعة { $ref }.
ruling-granted = وصل القرار في المتابعة رقم { $ref } من { $name }، ولك ما يمنحه هذا القرار: أرتّب ذلك الآن.
    .terse = قرار { $name } في المتابعة { $ref } لصالحك. أرتّب ذلك الآن.
ruling-stands = وصل القرار في المتابعة رقم { $ref } من { $name }: يبقى القرار السابق كما كان.
    .terse = قرار { $name } في المتابعة { $ref }: يبقى الأمر كما كان.
ruling-final = هذا القرار نهائي من جانبنا. تبقى حقوقك القانونية محفوظة، وكذلك حقوقك لدى مصرفك أو خدمة الدفع.
    .terse = هذا نهائي من جانبنا. حقوقك القانونية محفوظة.
ruling-over = انتهت المدة التي كان يمكن فيها لشخص آخر أن يقرر في هذه المتابعة. ويمكن لأحد موظفينا إخبارك بالمزيد.
    .terse = انتهت مدة طلب قرار جديد. ويمكن لموظف إخبارك بالمزيد.
button-ruling = طلب قرار من شخص ثانٍ
button-appeal = الاعتراض على القرار

## إجابات معتمدة: يرسلها أحد موظفي المتجر باسمه، وله أن يعدّلها قبل الإرسال

agent-hello = مرحبًا، معك { $name }، وأتولى المتابعة رقم { $ref }. أقرأ الآن كل ما أرسلته، فلا داعي لتكرار شيء.
agent-waiting = شكرًا على انتظارك. ما زلت أنظر في الأمر، وسأكتب إليك هنا حالما أعرف المزيد.
agent-understand = أتفهم كم هذا مزعج، وشكرًا على شرحك الواضح. لنمضِ في الأمر خطوة بخطوة.
agent-tell-more = هل لي بمزيد من التفاصيل؟ ماذا حدث بالضبط، ومتى لاحظت ذلك أول مرة؟
agent-order-number = هل يمكن إرسال رقم الطلب والبريد الإلكتروني المستخدم فيه؟ يشبه الرقم A-1001 وهو مكتوب في رسالة التأكيد في بريدك الإلكتروني.
agent-address = هل يمكن التأكد من عنوان طلبك: { $address }؟ وإن كان فيه شيء غير صحيح فيُرجى إخباري.
agent-photo-item = هل يمكن إرسال صورة تظهر فيها المشكلة ({ $item })، وصورة أخرى للملصق إن وُجد؟
agent-photo-parcel = هل يمكن إرسال صورة لكل ما كان في الطرد، وصورة أخرى للملصق الذي على الصندوق؟
agent-photo-again = شكرًا على الصورة. لا يتضح لي فيها كل شيء بعد: هل يمكن التقاط صورة أخرى في ضوء النهار ومن مسافة أقرب قليلًا؟
agent-keep = يُرجى الاحتفاظ بكل ما وصلك مع الغلاف والملصقات حتى تسوية الأمر، فقد تكون هناك حاجة إليه.
agent-neighbours = يظهر طردك { $tracking } في سجلات شركة الشحن على أنه سُلّم. هل يمكن سؤال الجيران ومَن معك في العنوان، والنظر في كل مكان قد تُترك فيه الطرود؟
agent-asking-carrier = أسأل شركة الشحن { $carrier } عن طردك ذي رقم التتبع { $tracking }. وسأكتب إليك هنا حالما يصلني ردها.
agent-asking-warehouse = أسأل مستودعنا عما عُبّئ وأُرسل للطلب { $order }. وسأكتب إليك هنا حالما يصلني الرد.
agent-asking-provider = أراجع المبالغ المخصومة للطلب { $order } مع خدمة الدفع. وسأكتب إليك هنا حالما يصلني الرد.
agent-statement = هل يمكن إرسال يوم الخصم ومبلغه والاسم الظاهر معه كما هي في كشف حسابك؟ ويُرجى عدم ذكر رقم البطاقة أو الحساب.
agent-asking-colleague = تحتاج المتابعة رقم { $ref } إلى قرار لا يمكنني اتخاذه وحدي، ولذلك سألت مَن يمكنه اتخاذه من زملائي. وسأكتب إليك هنا حالما يصلني الرد.
agent-send-back = يُرجى تغليف { $item } جيدًا، وكتابة { $reference } على الطرد من الخارج، والاحتفاظ بإيصال الإرسال حتى ينتهي الإرجاع.
agent-safety = يُرجى التوقف عن استخدام { $item }، وعدم إرسال أي شيء قبل أن نتفق معك على طريقة آمنة لذلك.
agent-refusal = قرأت كل ما يخص المتابعة رقم { $ref } مرة أخرى، ولا يمكنني تلبية ما طلبته. وتبقى حقوقك القانونية محفوظة.
agent-second-look = إن كان لك رأي آخر فيمكنك طلب قرار من شخص ثانٍ بعد إنهاء المتابعة رقم { $ref } هنا: يقرأ شخص لم يشارك فيها ما يقوله الطرفان ويقرر مرة أخرى.
agent-goodbye = شكرًا على تواصلك معنا، مع أطيب التمنيات. وإن بقي شيء فتكفي الكتابة هنا من جديد.

## اللغة

language-switched = بكل سرور، لنكمل بالعربية.
    .terse = نكمل بالعربية.
language-guess = أجيبك بالعربية. هل تناسبك لغة أخرى أكثر؟
    .terse = لغة أخرى؟
language-unsupported = عذرًا، لا أتحدث هذه اللغة بعد. هذه هي اللغات التي أتحدثها، ويمكن لأحد موظفينا مساعدتك أيضًا.
    .terse = لا أتحدث هذه اللغة. يُرجى اختيار لغة أو طلب موظف.
ask-language = ما اللغة المفضلة لديك؟
    .terse = أي لغة؟

## الملفات

upload-too-large = حجم الملف أكبر من 10 ميغابايت. يُرجى إرسال صورة أصغر.
upload-not-an-image = هذا الملف ليس صورة يمكنني فتحها. يُرجى إرسال صورة بصيغة JPEG أو PNG أو WebP أو HEIC أو GIF.
upload-unsupported-type = لا يمكنني فتح هذا النوع من الملفات. يُرجى إرسال صورة بصيغة JPEG أو PNG أو WebP أو HEIC أو GIF.
upload-bomb = أبعاد هذه الصورة كبيرة جدًا. يُرجى إرسال صورة أصغر.
upload-too-many = هذه صور أكثر مما يمكنني استقباله دفعة واحدة. يُرجى المحاولة بعد دقيقة.

## الأزرار

button-right = نعم، هذا صحيح
button-wrong = لا، ليس تمامًا
button-accept = نعم، من فضلك
button-decline = لا، شكرًا
button-why = لماذا؟
button-person = التحدث مع موظف
button-no-photo = ليس لدي صورة
button-delete-data = نعم، طلب حذف البيانات
button-thanks = شكرًا
button-missing-items = شيء ناقص
button-late-delivery = طلبي متأخر
button-quality-complaint = قطعة معيبة
button-not-received = مسجّل أنه سُلّم وليس معي
button-wrong-item = وصلتني قطعة غير التي طلبتها
button-billing-duplicate = خُصم المبلغ مرتين
button-billing-unrecognised = خصم لا أعرفه
button-subscription-charge = خصم اشتراك لا أريده

## Requests: what a buyer may have without a dispute

ask-refund-reason = يمكنني النظر في ذلك. ما الموضوع؟
    .terse = ما الموضوع؟
wish-noted = سجّلت رغبتك وأرفقتها بالمتابعة.
    .terse = سجّلت رغبتك.
ask-address = عنوان التسليم الحالي لطلبك: { $address }. ما العنوان الجديد؟ يُرجى إرسال الشارع والرقم والرمز البريدي والمدينة والبلد في رسالة واحدة.
    .terse = الحالي: { $address }. يُرجى إرسال العنوان الجديد مع الرمز البريدي والمدينة والبلد.
ask-reason = هل هناك مشكلة في { $item }، أم غيّرت رأيك؟
    .terse = هل هناك مشكلة، أم غيّرت رأيك؟
ask-product-exchange = ما الذي يناسبك بدلًا من { $item }؟ هذه المنتجات متوفرة وأسعارها مقاربة.
    .terse = ماذا بدلًا من { $item }؟
ask-product-instead = { $at ->
        [unknown] لا يتوفر لدينا حاليًا { $item }.
       *[other] لا يتوفر لدينا حاليًا { $item }، والتوفر من جديد متوقع في { DATETIME($at, dateStyle: "long") }.
    } هل يناسبك أحد هذه المنتجات بدلًا من ذلك، أم الانتظار، أم إلغاء هذه القطعة؟
    .terse = { $at ->
        [unknown] لا يتوفر { $item }.
       *[other] { $item }: التوفر متوقع في { DATETIME($at, dateStyle: "long") }.
    } منتج آخر، أم الانتظار، أم الإلغاء؟
parcel-back = { $item }: عاد الطرد إلينا عبر { $carrier } في { DATETIME($on, dateStyle: "long", timeStyle: "short") } ({ ZONE($on) })، رقم التتبع { $tracking }

offer-cancellation = لم يُرسل { $item } بعد. يمكنني الإلغاء وإعادة { $amount } إليك. هل يناسبك ذلك؟
    .terse = إلغاء { $item } وإعادة { $amount }. هل يناسبك؟
offer-end-subscription = يمكنني إنهاء الاشتراك ({ $item }) من الآن، دون أي تجديد آخر. وما خُصم من قبل يبقى كما هو. هل يناسبك ذلك؟
    .terse = إنهاء { $item } من الآن. هل يناسبك؟
offer-address-change = سأرسل طلبك إلى هذا العنوان: { $address }. هل هو صحيح؟
    .terse = إلى: { $address }. صحيح؟
offer-return = يمكن إرجاع { $item } بحالة غير مستعملة حتى { DATETIME($by, dateStyle: "long") }. وبعد وصول المرتجع إلينا يعود إليك { $amount }. هل أسجّل الإرجاع؟
    .terse = إرجاع { $item } حتى { DATETIME($by, dateStyle: "long") } ثم إعادة { $amount }. هل يناسبك؟
offer-exchange = يمكن إرجاع { $item } بحالة غير مستعملة حتى { DATETIME($by, dateStyle: "long") }. وبعد وصول المرتجع إلينا نرسل إليك { $product }. هل أسجّل الاستبدال؟
    .terse = إرجاع { $item } حتى { DATETIME($by, dateStyle: "long") } ثم إرسال { $product }. هل يناسبك؟
offer-substitution = يمكنني إرسال { $product } إليك بدلًا من { $item }. والفرق الذي أعيده إليك هو { $amount }. هل يناسبك ذلك؟
    .terse = { $product } بدلًا من { $item } وإعادة { $amount }. هل يناسبك؟

done-cancellation = تم بنجاح إلغاء { $item }، ومبلغ { $amount } في طريقه إليك، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. رقمك المرجعي { $reference }.
    .terse = تم الإلغاء: { $amount } حتى { DATETIME($by, dateStyle: "long") }. المرجع { $reference }.
done-end-subscription = تم بنجاح: ينتهي الاشتراك ({ $item }) الآن ولن يتجدد مرة أخرى. رقمك المرجعي { $reference }.
    .terse = تم إنهاء { $item }. المرجع { $reference }.
done-address-change = تم بنجاح: سنرسل طلبك إلى { $address }. رقمك المرجعي { $reference }.
    .terse = تم: الإرسال إلى { $address }. المرجع { $reference }.
done-return = تم بنجاح: سُجّل إرجاع { $item }. يُرجى كتابة { $reference } على الطرد وإرساله في موعد أقصاه { DATETIME($by, dateStyle: "long") } إلى: { $address }.
    .terse = تم. يُرجى كتابة { $reference } على الطرد وإرساله حتى { DATETIME($by, dateStyle: "long") } إلى: { $address }.
done-exchange = تم بنجاح: سُجّل الاستبدال وحجزنا لك { $product }. يُرجى كتابة { $reference } على الطرد الذي فيه { $item } وإرساله في موعد أقصاه { DATETIME($by, dateStyle: "long") } إلى: { $address }.
    .terse = تم، وحجزنا لك { $product }. يُرجى كتابة { $reference } على الطرد وإرساله حتى { DATETIME($by, dateStyle: "long") } إلى: { $address }.
done-substitution = تم بنجاح: سنرسل إليك { $product } بدلًا من { $item }. رقمك المرجعي { $reference }.
    .terse = تم: { $product } بدلًا من { $item }. المرجع { $reference }.

explain-not-shipped = { $at ->
        [unknown] يجري تجهيز طلبك، ولم تستلمه شركة الشحن بعد.
       *[other] يجري تجهيز طلبك، ولم تستلمه شركة الشحن بعد. وموعد التسليم المحدد هو { DATETIME($at, dateStyle: "long") }.
    } ويمكن إلغاء الطلب أو تغيير العنوان قبل إرساله.
    .terse = { $at ->
        [unknown] يجري تجهيزه.
       *[other] يجري تجهيزه، والموعد { DATETIME($at, dateStyle: "long") }.
    }
explain-late = { $at ->
        [unknown] كان من المفترض أن يصلك الطرد قبل الآن.
       *[other] كان موعد التسليم المحدد { DATETIME($at, dateStyle: "long") }، وكان من المفترض أن يصلك الطرد قبل الآن.
    } هل أنظر في الأمر؟
    .terse = كان من المفترض أن يصلك قبل الآن. هل أنظر في الأمر؟
explain-delivered = { $at ->
        [unknown] تفيد سجلات شركة الشحن بأن كل شيء سُلّم.
       *[other] تفيد سجلات شركة الشحن بأن تسليم كل شيء اكتمل في { DATETIME($at, dateStyle: "long") }.
    } وإن لم يكن معك فيُرجى الكتابة إليّ هنا.
    .terse = { $at ->
        [unknown] تفيد شركة الشحن بأنه سُلّم.
       *[other] تفيد شركة الشحن بأن التسليم اكتمل في { DATETIME($at, dateStyle: "long") }.
    } ليس معك؟ يُرجى الكتابة هنا.
explain-already-shipped = أُرسل طلبك بالفعل، ولذلك لم يعد بإمكاني إلغاؤه. ويمكن إرجاع القطع غير المستعملة خلال { $return_days ->
        [zero] { $return_days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
        [many] { $return_days } يومًا
       *[other] { $return_days } يوم
    } من التسليم.
    .terse = أُرسل الطلب بالفعل. ويمكن إرجاعه خلال { $return_days ->
        [zero] { $return_days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
        [many] { $return_days } يومًا
       *[other] { $return_days } يوم
    } من التسليم.
explain-address-fixed = أُرسل الطرد بالفعل، ولذلك لم يعد بإمكاني تغيير عنوانه. ويمكن لأحد موظفينا أن يسأل شركة الشحن عما يمكن فعله.
    .terse = أُرسل الطرد بالفعل. ويمكن لموظف أن يسأل شركة الشحن.
explain-not-arrived = ما طلبت إرجاعه لم يصلك بعد. وبعد وصوله يمكن إرجاعه بحالة غير مستعملة خلال { $return_days ->
        [zero] { $return_days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
        [many] { $return_days } يومًا
       *[other] { $return_days } يوم
    }.
    .terse = لم يصلك بعد. وبعد وصوله يمكن إرجاعه خلال { $return_days ->
        [zero] { $return_days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
        [many] { $return_days } يومًا
       *[other] { $return_days } يوم
    }.
explain-return-window-over = يمكن إرجاع القطع غير المستعملة خلال { $return_days ->
        [zero] { $return_days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
        [many] { $return_days } يومًا
       *[other] { $return_days } يوم
    } من التسليم، وقد انتهت هذه المدة بالنسبة إلى { $item } في { DATETIME($on, dateStyle: "long") }. أما العيب فأمر آخر: إن وُجد فيُرجى الكتابة إليّ هنا. وتبقى حقوقك القانونية محفوظة.
    .terse = انتهت مدة إرجاع { $item } في { DATETIME($on, dateStyle: "long") }. أما العيب فأمر آخر: يُرجى الكتابة هنا. حقوقك القانونية محفوظة.
explain-paid-back = أُعيد إليك مبلغ هذا الطلب كاملًا، ولا يلزم أي إجراء آخر.
    .terse = أُعيد إليك المبلغ كاملًا.
explain-refunded = أُعيد إليك { $amount } من مبلغ هذا الطلب بطريقة الدفع نفسها. { $at ->
        [unknown] وقد يستغرق ظهوره في حسابك بضعة أيام بحسب المصرف.
       *[other] ويظهر في حسابك بحسب المصرف في موعد أقصاه { DATETIME($at, dateStyle: "long") }.
    }
    .terse = أُعيد إليك { $amount }. { $at ->
        [unknown] وقد يستغرق ظهوره بضعة أيام.
       *[other] ويظهر حتى { DATETIME($at, dateStyle: "long") }.
    }
explain-refund-due = وصل المرتجع إلينا. ويعود المبلغ إليك في موعد أقصاه { DATETIME($on, dateStyle: "long") } بطريقة الدفع نفسها.
    .terse = وصل المرتجع، ويعود المبلغ حتى { DATETIME($on, dateStyle: "long") }.
explain-refund-after-receipt = المرتجع في الطريق إلينا. ويعود المبلغ إليك خلال { $refund_days ->
        [zero] { $refund_days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_days } أيام عمل
        [many] { $refund_days } يوم عمل
       *[other] { $refund_days } يوم عمل
    } من وصوله إلينا.
    .terse = المرتجع في الطريق. والمبلغ خلال { $refund_days ->
        [zero] { $refund_days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_days } أيام عمل
        [many] { $refund_days } يوم عمل
       *[other] { $refund_days } يوم عمل
    } من وصوله.
explain-no-refund = لا أرى لهذا الطلب حتى الآن مبلغًا معادًا ولا إرجاعًا. ما الموضوع؟
    .terse = لا أرى مبلغًا معادًا ولا إرجاعًا بعد. ما الموضوع؟
explain-back-order = { $at ->
        [unknown] لا يتوفر لدينا حاليًا { $item }. وسنرسل ما طلبته فور توفره.
       *[other] لا يتوفر لدينا حاليًا { $item }، والتوفر من جديد متوقع في { DATETIME($at, dateStyle: "long") }. وسنرسل ما طلبته فور توفره.
    }
    .terse = { $at ->
        [unknown] { $item }: الإرسال فور التوفر.
       *[other] { $item }: التوفر متوقع في { DATETIME($at, dateStyle: "long") } ثم الإرسال.
    }
explain-in-stock = كل ما في طلبك متوفر، وسيُرسل في موعده.
    .terse = كل شيء متوفر.
explain-ended = انتهى هذا الاشتراك بالفعل، ولن يتجدد مرة أخرى.
    .terse = انتهى بالفعل.
explain-left-as-is = حسنًا، يبقى كل شيء كما هو.
    .terse = حسنًا، يبقى كما هو.

button-track-order = أين طلبي؟
button-cancel-order = إلغاء الطلب
button-cancel-item = إلغاء هذه القطعة
button-change-address = تغيير العنوان
button-return-request = إرجاع قطعة
button-exchange-request = استبدال قطعة
button-refund-status = متى يعود المبلغ؟
button-product-availability = هل المنتج متوفر؟
button-changed-mind = غيّرت رأيي
button-other-product = شيء آخر
button-wait = سأنتظر

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = شكرًا { $name }. وجدت طلبك { $order }.
    .terse = وجدت الطلب { $order }.
apology = أعتذر إليك، ما كان ينبغي أن يحدث هذا. لنصلح الأمر.
    .terse = أعتذر عن ذلك.
thanks-patience = شكرًا على إخبارنا وعلى صبرك.
    .terse = شكرًا على صبرك.
goodwill-exception = أقدّم هذا استثناءً وكلفتة ودية، ولا يُعد قاعدة لطلبات أخرى.
    .terse = هذا استثناء.

restate-missing-lines =
    لأتأكد من فهمي: في الطلب { $order } ينقص ما يلي:
    { $lines }
    هل هذا صحيح؟
    .terse =
        الطلب { $order }، الناقص:
        { $lines }
        هل هذا صحيح؟
missing-line = { $missing ->
        [zero] لا قطعة
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $missing } قطع
        [many] { $missing } قطعة
       *[other] { $missing } قطعة
    } من أصل { $ordered } × { $item }
button-more-missing = ينقص شيء آخر أيضًا

## Products of the shop

stock-in = يتوفر لدينا { $item } بسعر { $amount }.
stock-out = { $at ->
        [unknown] لا يتوفر لدينا حاليًا { $item }.
       *[other] لا يتوفر لدينا حاليًا { $item }، والتوفر من جديد متوقع في { DATETIME($at, dateStyle: "long") }.
    }
ask-which-product = ما المنتج المقصود؟ يُرجى كتابة اسمه كما يظهر في متجرنا. وإن كان الأمر يخص طلبًا فيُرجى إرسال رقم الطلب إليّ.
    .terse = أي منتج أو أي طلب؟
button-notify = إشعاري عند توفره
notify-noted = سأكتب إليك هنا عندما يتوفر { $item } من جديد.
    .terse = سأكتب إليك هنا عند توفره.
notify-back = خبر سار: يتوفر { $item } من جديد.
## A clause of the shop's own

explain-policy = راجعت ما تنص عليه سياسة المتجر في حالة كهذه، وفيها بند يحسم الأمر. وإن كان الأمر غير ذلك فيسر أحد موظفينا أن ينظر فيه.
    .terse = في سياسة المتجر بند يحسم الأمر. هناك استفسار؟ يمكن طلب موظف.
## بعد إغلاق المتابعة

survey = ما تقييمك لخدمتنا في المتابعة رقم { $ref }؟ 1 يعني سيئ، و5 يعني ممتاز.
    .terse = المتابعة { $ref }: من 1 (سيئ) إلى 5 (ممتاز)؟
survey-comment = شكرًا. يمكنك أيضًا كتابة السبب هنا في بضع كلمات.
    .terse = شكرًا. ما السبب في بضع كلمات؟
survey-thanks = شكرًا على رأيك.
check-in = من المتوقع أن يكون { $item } قد وصل إليك. هل وصل وكل شيء على ما يرام؟
    .terse = { $item }: هل وصل؟
check-in-thanks = يسعدني ذلك. إذن تمت تسوية المتابعة رقم { $ref }.
    .terse = يسعدني ذلك.
goods-on-their-way = الشحنة الجديدة في الطريق، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. سأسألك حينها عن وصولها. وللتحدث مع موظف يكفي طلب ذلك في أي وقت.
    .terse = الشحنة في الطريق حتى { DATETIME($by, dateStyle: "long") }. سأسألك حينها.
money-on-its-way = المبلغ في الطريق إليك، والوصول متوقع في موعد أقصاه { DATETIME($by, dateStyle: "long") }. وللتحدث مع موظف يكفي طلب ذلك في أي وقت.
    .terse = من المتوقع وصول المبلغ حتى { DATETIME($by, dateStyle: "long") }.
case-reopened = يؤسفني أن الأمر لم يُحل بعد. أعدت فتح المتابعة رقم { $ref }، ولا داعي لتكرار شيء.
    .terse = يؤسفني ذلك. أعيد فتح المتابعة { $ref }.
button-arrived = نعم، وصل
button-still-wrong = ما زالت هناك مشكلة

# Telegram

telegram-help = يكفي أن تصف بكلماتك ما حدث لطلبك وأن ترسل صورًا إن وُجدت. الأمر /status يبيّن حالة المتابعة، والأمر /human يصلك بموظف، والأمر /language يغيّر اللغة، والأمر /delete يشرح طريقة حذف بياناتك.
telegram-unreadable = يمكنني قراءة النصوص ومشاهدة الصور فقط. يُرجى كتابة ذلك بالكلمات أو إرسال صورة.
telegram-private-only = أساعد كل مشترٍ على حدة، ولذلك لا يمكنني التحدث في المجموعات أو القنوات. يُرجى مراسلتي في محادثة خاصة.
telegram-outdated = هذه الأزرار لم تعد صالحة. يُرجى استخدام الأحدث أو الكتابة إليّ.
telegram-delete = لا يمكنني حذف بياناتك بنفسي، فهذا عمل موظف في المتجر. هل أطلب منه ذلك؟ حذف هذه المحادثة يزيلها من تطبيق تيليجرام لديك فقط.
telegram-delete-asked = طلبت من أحد موظفينا حذف بياناتك. سيكتب لك هنا ما سيُحذف وما يجب أن يبقى ما دامت هناك متابعة مفتوحة.
telegram-too-fast = تصل رسائلك أسرع مما أستطيع قراءته. لن يضيع شيء، وسأواصل بعد لحظات.
telegram-moved = تستمر محادثتك هنا في تيليجرام، ولا داعي لتكرار شيء.
telegram-link-over = هذا الرابط استُخدم من قبل أو مضى عليه وقت طويل. يُرجى الحصول على رابط جديد من موقع المتجر، أو كتابة ما حدث هنا.
telegram-link-busy = المتابعة رقم { $ref } ما زالت مفتوحة في هذه المحادثة. لننتهِ منها أولًا، ويبقى الرابط صالحًا ربع ساعة.
telegram-status-none = لا توجد لديك متابعة مفتوحة. يُرجى كتابة ما حدث وسأنظر فيه.
telegram-status-open = المتابعة رقم { $ref } مفتوحة وأعمل عليها معك. إن كنت قد طرحت سؤالًا فيُرجى الإجابة عنه.
telegram-status-person = المتابعة رقم { $ref } لدى أحد موظفينا. يصلك الرد هنا في موعد أقصاه { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } ({ ZONE($answer_by) }).
telegram-status-taken = يتولى { $name } المتابعة رقم { $ref }، ويصلك الرد هنا.
telegram-status-doing = ما اتفقنا عليه في المتابعة رقم { $ref } قيد التنفيذ. سأكتب لك هنا عند إتمامه.
telegram-status-settled = تمت تسوية المتابعة رقم { $ref }. وإن بقي شيء غير سليم فتكفي الكتابة هنا.
telegram-command-help = ما يمكنني فعله
telegram-command-status = حالة متابعتي
telegram-command-human = التحدث مع موظف
telegram-command-language = اختيار اللغة
telegram-command-delete = حذف بياناتي
