# Asistanın Türkçe sözleri; alıcıya “siz” denir. Anahtarlar ve değişkenler en.ftl ile aynıdır.
# Karardan önce hiçbir şey kabul edilmez, hiçbir şey vaat edilmez: “... yaşamanıza üzüldüm” denir, “bizim yüzümüzden” denmez.
# Değişkenlere ek getirilmez: ad, tutar ve tarih nasıl gelirse öyle durabilmelidir.

## Karşılama ve veda

hello = Merhaba!
greet = Merhaba! Siparişinizde bir sorun varsa yardımcı olabilirim. Nasıl bir sorun yaşadınız?
    .terse = Merhaba! Sorun nedir?
goodbye = Bize yazdığınız için teşekkür ederiz. İyi günler!
    .terse = İyi günler!
thank = Rica ederim.
bot-challenge = Ben mağazanın otomatik asistanıyım. Birçok sorunu hemen çözebilirim; bir müşteri temsilcisiyle görüşmek isterseniz yazmanız yeterli.
    .terse = Ben otomatik asistanım. Temsilci isterseniz yazmanız yeterli.
anything-else = Yardımcı olabileceğim başka bir konu var mı?
    .terse = Başka bir konu var mı?
out-of-scope = Yalnızca bu mağazadan verilen siparişlerde yardımcı olabiliyorum. Siparişinizdeki sorunu yazabilir veya müşteri temsilcisi isteyebilirsiniz.
    .terse = Yalnızca bu mağazanın siparişlerinde yardımcı olabiliyorum.
complain-service = Kötü bir deneyim yaşamanıza üzüldüm. Neler olduğunu yazarsanız inceleyeceğim; dilediğiniz an müşteri temsilcisi de isteyebilirsiniz.
    .terse = Üzüldüm. Neler oldu?

## Mağaza kuralları

ask-return-policy = Kullanılmamış ürünleri teslimattan itibaren { $return_days } gün içinde iade edebilirsiniz. { $postage ->
        [shop] İade kargo ücretini biz öderiz.
       *[buyer] İade kargo ücreti size aittir; hata bizdeyse biz öderiz.
    } Paket bize ulaştıktan sonra paranız { $refund_days } iş günü içinde geri ödenir.
    .terse = İade: teslimattan itibaren { $return_days } gün, kullanılmamış. Geri ödeme: { $refund_days } iş günü içinde.
ask-refund-policy = Geri ödeme kararlaştırıldıktan veya iadeniz bize ulaştıktan sonra paranız { $refund_days } iş günü içinde, ödeme yaptığınız yöntemle geri ödenir.
    .terse = Geri ödeme en çok { $refund_days } iş günü sürer, ödeme yaptığınız yöntemle yapılır.
ask-shipping-policy = Planlanan teslimat günü sipariş onayınızda yazar. Paketiniz o güne kadar gelmezse bana sipariş numaranızı gönderin, inceleyeyim.
    .terse = Teslimat günü sipariş onayınızda yazar. Gelmezse sipariş numaranızı gönderin.
ask-payment-methods = Ödeme sayfasında gösterilen tüm yöntemlerle ödeme yapabilirsiniz. Geri ödemeler her zaman aynı yöntemle yapılır.
    .terse = Ödeme sayfasındaki tüm yöntemler geçerlidir. Geri ödeme aynı yöntemle yapılır.

## Sorunu anlamak

ask-what-happened = Siparişinizle ilgili nasıl bir sorun yaşadınız?
    .terse = Sorun nedir?
empathy-missing-items = Siparişinizin bir kısmının elinizde olmamasına üzüldüm. Gelin birlikte inceleyelim.
    .terse = Eksik olmasına üzüldüm.
empathy-late-delivery = Hâlâ beklemenize üzüldüm. Siparişinizin nerede olduğuna bakalım.
    .terse = Beklemenize üzüldüm.
empathy-not-received = Paketinizin elinizde olmamasına üzüldüm. Nerede olduğunu bulalım.
    .terse = Paketinizi almamanıza üzüldüm.
empathy-quality-complaint = Bir ürünle sorun yaşamanıza üzüldüm. Gelin yakından bakalım.
    .terse = Sorun yaşamanıza üzüldüm.
empathy-wrong-item = Pakette sipariş ettiğinizi bulamamanıza üzüldüm. Gelin inceleyelim.
    .terse = Başka bir ürün bulmanıza üzüldüm.
empathy-billing-duplicate = Bir çekimi iki kez görmenin endişe verici olduğunu anlıyorum. Tüm çekimleri tek tek kontrol edelim.
    .terse = Çekimleri kontrol edelim.
empathy-billing-unrecognised = Bilmediğiniz bir çekimin endişe verici olduğunu anlıyorum. Ne olduğunu bulalım.
    .terse = Bu çekimin ne olduğunu bulalım.
empathy-subscription-charge = Bu çekimi beklemediğinizi anlıyorum. Gelin aboneliğinize bakalım.
    .terse = Aboneliğinize bakalım.
one-at-a-time = Önce açık kalan soruyu sonuçlandıralım; ardından diğer sorununuzla ilgileneceğim.
    .terse = Önce açık soru, sonra diğer sorun.
two-problems = İkisiyle sırayla ilgileneceğim. Önce: “{ $first }”. Sonrası için not ettim: “{ $other }”.
    .terse = Önce: “{ $first }”. Sonra: “{ $other }”.
next-problem = Şimdi bildirdiğiniz diğer soruna geçelim: “{ $problem }”. Bunun için talep numaranız: { $ref }.
    .terse = Sırada: “{ $problem }”. Talep { $ref }.

ask-order-number = Hangi siparişle ilgili? Sipariş numarası A-1001 gibi görünür ve onay e-postanızda yer alır.
    .terse = Sipariş numaranız nedir (A-1001 gibi)?
where-order-number = Sipariş numarası, onay e-postanızın üst kısmında ve paketten çıkan belgede yer alır. A-1001 gibi görünür.
    .terse = Onay e-postanızda yazar, A-1001 gibi.
ask-email = Teşekkür ederim. Hangi e-posta adresiyle sipariş verdiniz? { $order } numaralı siparişi yalnızca siz açabilin diye soruyorum.
    .terse = Sipariş verdiğiniz e-posta adresi?
order-not-found = Bu e-posta adresiyle { $order } numaralı bir sipariş bulamadım. Lütfen ikisini de onayda yazdığı gibi bir kez daha gönderin.
    .terse = Bu e-postayla o siparişi bulamadım. Lütfen ikisini de yeniden gönderin.
order-lookup-closed = Birkaç deneme eşleşmediği için güvenlik nedeniyle bir saat boyunca buradan sipariş sorgulayamıyorum. Müşteri temsilcisi size şimdi yardımcı olabilir.
    .terse = Çok fazla deneme yapıldı. Lütfen bir saat bekleyin veya temsilci isteyin.
ask-line-missing = Teşekkür ederim, { $name }. { $order } numaralı siparişte hangi ürün eksik?
    .terse = Hangi ürün eksik?
ask-line = Teşekkür ederim, { $name }. { $order } numaralı siparişteki hangi ürünle ilgili?
    .terse = Hangi ürün?
ask-count = { $ordered } × { $item } sipariş ettiniz. Kaç tanesi elinize ulaştı?
    .terse = { $ordered } adetten kaçı geldi?
ask-count-affected = { $ordered } × { $item } sipariş ettiniz. Sorun kaç tanesinde var?
    .terse = { $ordered } adetten kaçı?
ask-photo-arrived = Lütfen gelen her şeyin göründüğü bir fotoğraf gönderin. Aşağıdaki resim düğmesini kullanabilirsiniz.
    .terse = Lütfen gelenlerin fotoğrafını gönderin.
    .telegram = Lütfen gelen her şeyin göründüğü bir fotoğraf gönderin.
ask-photo-again-arrived = Fotoğraf olursa hemen karar verebilirim. Açılmış kutu veya gelenlerin yanında irsaliye yeterlidir. Fotoğrafınız yoksa yazın, bir müşteri temsilcisi inceler.
    .terse = Açılmış kutu yeterli. Fotoğraf yok mu? Temsilci inceler.
ask-photo-fault = Lütfen sorunun göründüğü bir fotoğraf gönderin. Aşağıdaki resim düğmesini kullanabilirsiniz.
    .terse = Lütfen sorunun fotoğrafını gönderin.
    .telegram = Lütfen sorunun göründüğü bir fotoğraf gönderin.
ask-photo-again-fault = Fotoğraf olursa hemen karar verebilirim. Ürünün veya etiketinin herhangi bir resmi yeterlidir. Fotoğrafınız yoksa yazın, bir müşteri temsilcisi inceler.
    .terse = Herhangi bir resmi yeterli. Fotoğraf yok mu? Temsilci inceler.
photo-received = Teşekkür ederim, fotoğrafınızı aldım.
    .terse = Fotoğrafı aldım.
photo-not-seen = Henüz bir fotoğraf göremiyorum. Lütfen yazı alanının yanındaki resim düğmesini kullanın.
    .terse = Henüz fotoğraf yok. Lütfen gönderin.
    .telegram = Henüz bir fotoğraf göremiyorum. Lütfen buraya, sohbete gönderin.

restate-missing-items = Doğru anladığımdan emin olmak istiyorum: { $order } numaralı siparişte { $ordered } × { $item } ürününden { $missing } adet eksik. Doğru mu?
    .terse = Sipariş { $order }: { $ordered } × { $item }, { $missing } adet eksik. Doğru mu?
restate-late-delivery = { $at ->
        [unknown] Doğru anladığımdan emin olmak istiyorum: { $order } numaralı siparişteki { $item } için hâlâ teslimat bekliyorsunuz. Doğru mu?
       *[other] Doğru anladığımdan emin olmak istiyorum: { $order } numaralı siparişteki { $item } için hâlâ teslimat bekliyorsunuz, planlanan teslimat tarihi { DATETIME($at, dateStyle: "long") }. Doğru mu?
    }
    .terse = Sipariş { $order }: { $item } hâlâ bekleniyor. Doğru mu?
restate-not-received = Doğru anladığımdan emin olmak istiyorum: Kargo firması { $order } numaralı siparişin teslim edildiğini bildiriyor, ama sipariş sizde değil. Bu doğru mu ve adresiniz şu mu: { $address }?
    .terse = Sipariş { $order }: { $address } adresine teslim edildi görünüyor, sizde değil. Doğru mu?
restate-quality-complaint = Doğru anladığımdan emin olmak istiyorum: { $order } numaralı siparişte { $ordered } × { $item } ürününden { $count } adedi kusurlu ya da beklediğiniz gibi değil. Doğru mu?
    .terse = Sipariş { $order }: { $ordered } × { $item }, { $count } adedinde sorun var. Doğru mu?
restate-wrong-item = Doğru anladığımdan emin olmak istiyorum: { $order } numaralı siparişle, { $count } × { $item } yerine başka bir ürün aldınız. Doğru mu?
    .terse = Sipariş { $order }: { $count } × { $item } yerine başka bir ürün geldi. Doğru mu?
restate-billing-duplicate = Doğru anladığımdan emin olmak istiyorum: { $order } numaralı sipariş için iki çekim görüyorsunuz. Doğru mu?
    .terse = Sipariş { $order }: iki çekim. Doğru mu?
restate-billing-unrecognised = Doğru anladığımdan emin olmak istiyorum: { $order } numaralı siparişle aynı dönemde tanımadığınız bir çekim var. Doğru mu?
    .terse = Sipariş { $order } döneminde bilinmeyen bir çekim. Doğru mu?
restate-subscription-charge = Doğru anladığımdan emin olmak istiyorum: { $order } numaralı abonelik için çekim yapıldı ve siz bunu istemediniz. Doğru mu?
    .terse = Abonelik { $order }: istemediğiniz bir çekim. Doğru mu?
restate-unstated = Doğru anladığımdan emin olmak istiyorum: Konu { $order } numaralı sipariş. Doğru mu?
    .terse = Konu { $order } numaralı sipariş. Doğru mu?
ask-correction = Bildirdiğiniz için teşekkür ederim. Neyi düzeltmeliyim?
    .terse = Neyi düzeltmeliyim?
not-understood = Üzgünüm, bunu anlayamadım.
    .terse = Bunu anlayamadım.
not-understood-open = Üzgünüm, bunu anlayamadım. Konu nedir?
    .terse = Bunu anlayamadım. Konu nedir?
ask-which-kind = Doğru anladığımdan emin olmak istiyorum. Konu bunlardan hangisi?
    .terse = Bunlardan hangisi?

## Teklifler

offer-resend = Size şu ürünü ücretsiz olarak yeniden gönderebilirim: { $item }. Teklif şu zamana kadar geçerli: { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Onaylıyor musunuz?
    .terse = { $item }: yeniden, ücretsiz. Onaylıyor musunuz?
offer-replacement = Size şu ürünün yenisini ücretsiz olarak gönderebilirim: { $item }. Teklif şu zamana kadar geçerli: { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Onaylıyor musunuz?
    .terse = { $item }: ücretsiz değişim. Onaylıyor musunuz?
offer-partial-refund = Size { $amount } tutarını, ödeme yaptığınız yöntemle geri ödeyebilirim. Teklif şu zamana kadar geçerli: { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Onaylıyor musunuz?
    .terse = { $amount } geri ödeme. Onaylıyor musunuz?
offer-full-refund = Size tutarın tamamını ({ $amount }) ödeme yaptığınız yöntemle geri ödeyebilirim. Teklif şu zamana kadar geçerli: { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Onaylıyor musunuz?
    .terse = Tamamı, { $amount }, geri ödeme. Onaylıyor musunuz?
offer-return-and-refund = Ürünü kargo ücreti bize ait olmak üzere geri gönderebilirsiniz; ürün ulaştığında size { $amount } geri öderim. Teklif şu zamana kadar geçerli: { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Onaylıyor musunuz?
    .terse = Kargosu bizden iade, sonra { $amount } geri ödeme. Onaylıyor musunuz?
offer-refund-duplicate = Gerçekten de iki kez çekim yapılmış, bunun için üzgünüm. Size { $amount } geri ödeyebilirim. Teklif şu zamana kadar geçerli: { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Onaylıyor musunuz?
    .terse = İki kez çekilen { $amount } geri ödensin. Onaylıyor musunuz?
offer-refund-renewal = Son yenileme ücreti olan { $amount } tutarını size geri ödeyebilirim. Teklif şu zamana kadar geçerli: { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Onaylıyor musunuz?
    .terse = Yenileme ücreti { $amount } geri ödensin. Onaylıyor musunuz?
offer-store-credit = Bir sonraki siparişiniz için size { $amount } tutarında mağaza kredisi tanımlayabilirim. Teklif şu zamana kadar geçerli: { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Onaylıyor musunuz?
    .terse = { $amount } mağaza kredisi. Onaylıyor musunuz?
offer-goodwill = Paketi beklerken, bir defaya özel iyi niyet göstergesi olarak size { $amount } ödeyebilirim. Teklif şu zamana kadar geçerli: { DATETIME($until, dateStyle: "long", timeStyle: "short") } { ZONE($until) }. Onaylıyor musunuz?
    .terse = Bekleme için iyi niyet ödemesi: { $amount }. Onaylıyor musunuz?
offer-rights = Kararınız ne olursa olsun yasal haklarınız aynen korunur.
    .terse = Yasal haklarınız aynen korunur.
offer-declined = Anlıyorum.
offer-expired = Bu teklifin süresi doldu. Durumunuza yeniden bakıyorum.
    .terse = Teklifin süresi doldu. Bir dakika.
why-clause = Bu, mağaza kurallarımızın { $version } sürümündeki { $clause } maddesine dayanıyor: { $title }.
    .terse = Kurallar { $version }, { $clause }: { $title }.
why-question = Siparişinizi kontrol edebilmek ve kurallarımızın bu durumda ne öngördüğüne bakabilmek için soruyorum.
    .terse = Siparişinizi kontrol edebilmek için.
remedy-granted = Teşekkür ederim, hemen işleme alıyorum.
    .terse = İşleme alıyorum.
done-resend = Tamamlandı: { $item } size yeniden gönderilecek, { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. Referans numaranız: { $reference }.
    .terse = Tamamlandı: { $item }, en geç { DATETIME($by, dateStyle: "medium") }. Referans { $reference }.
done-replacement = Tamamlandı: { $item } değişim olarak gönderilecek, { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. Referans numaranız: { $reference }.
    .terse = Tamamlandı: değişim, en geç { DATETIME($by, dateStyle: "medium") }. Referans { $reference }.
done-partial-refund = Tamamlandı: { $amount } geri ödemeniz yapılıyor, { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. Referans numaranız: { $reference }.
    .terse = Tamamlandı: { $amount } geri ödeme, en geç { DATETIME($by, dateStyle: "medium") }. Referans { $reference }.
done-full-refund = Tamamlandı: tutarın tamamı ({ $amount }) size geri ödeniyor, { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. Referans numaranız: { $reference }.
    .terse = Tamamlandı: { $amount } geri ödeme, en geç { DATETIME($by, dateStyle: "medium") }. Referans { $reference }.
done-return-and-refund = Tamamlandı: iadeniz onaylandı, { $amount } geri ödemenizin { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. Referans numaranız: { $reference }.
    .terse = Tamamlandı: iade onaylandı, { $amount }, en geç { DATETIME($by, dateStyle: "medium") }. Referans { $reference }.
done-refund-duplicate = Tamamlandı: { $amount } tutarındaki ikinci çekim size geri ödeniyor, { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. Referans numaranız: { $reference }.
    .terse = Tamamlandı: { $amount } geri ödeme, en geç { DATETIME($by, dateStyle: "medium") }. Referans { $reference }.
done-refund-renewal = Tamamlandı: { $amount } tutarındaki yenileme ücreti size geri ödeniyor, { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. Referans numaranız: { $reference }.
    .terse = Tamamlandı: { $amount } geri ödeme, en geç { DATETIME($by, dateStyle: "medium") }. Referans { $reference }.
done-store-credit = Tamamlandı: { $amount } tutarındaki mağaza kredinizi şimdiden kullanabilirsiniz. Referans numaranız: { $reference }.
    .terse = Tamamlandı: { $amount } mağaza kredisi. Referans { $reference }.
done-goodwill = Tamamlandı: { $amount } size gönderiliyor, { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. Referans numaranız: { $reference }.
    .terse = Tamamlandı: { $amount }, en geç { DATETIME($by, dateStyle: "medium") }. Referans { $reference }.
done-explain = Tamamlandı: hepsi { $ref } numaralı talebinize not edildi.
    .terse = { $ref } numaralı talebe not edildi.
withdrawn = Peki, { $ref } numaralı talebi kapattım. Yine de bir şeye ihtiyacınız olursa dilediğiniz zaman yazabilirsiniz.
    .terse = { $ref } numaralı talep kapandı. Dilediğiniz zaman yazın.

## Bulunanlar: bunlara dayanan karardan önce gösterilir. Listeler, altlarındaki yanıtlardan oluşur.

charges-found =
    { $order } numaralı siparişin tüm çekimlerini kontrol ettim:
    { $charges }
charge-taken = { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) } tarihinde { $amount } tahsil edildi
charge-paid-back = { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) } tarihinde { $amount } tahsil edildi, bu tutardan { $refunded } geri ödendi
charge-held = { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) } tarihinde { $amount } yalnızca provizyona alındı, tahsil edilmedi
charge-released = { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) } tarihinde { $amount } yalnızca provizyona alındı, provizyon sonradan kaldırıldı
parcels-found =
    Kargo firmasının { $order } numaralı siparişle ilgili kayıtları şöyle:
    { $parcels }
parcel-preparing = { $item }: henüz kargo firmasına verilmedi
parcel-in-transit = { $at ->
        [unknown] { $item }: { $carrier } ile yolda, takip numarası { $tracking }
       *[other] { $item }: { $carrier } ile yolda, takip numarası { $tracking }, son kargo hareketi { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item }: { $carrier } tarafından teslim edildi, takip numarası { $tracking }
       *[other] { $item }: { $carrier } tarafından { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) } tarihinde teslim edildi, takip numarası { $tracking }
    }
parcel-returned = { $item }: { $carrier } ile bize geri dönüyor, takip numarası { $tracking }

## Açıklamalar: şu anda ödenecek bir şey yok. Yanlarındaki düğme müşteri temsilcisine götürür.

explain-on-its-way = { $at ->
        [unknown] Kontrol ettim: beklediğiniz gönderi yolda. Beklediğinizden uzun sürerse buradan bana yazın, yeniden inceleyeyim.
       *[other] Kontrol ettim: beklediğiniz gönderi yolda, planlanan teslimat tarihi { DATETIME($at, dateStyle: "long") }; yani henüz gecikmedi. O zamana kadar gelmezse buradan bana yazın, yeniden inceleyeyim.
    }
    .terse = { $at ->
        [unknown] Gönderi yolda. Çok uzun mu sürdü? Buradan yazın.
       *[other] Gönderi yolda, planlanan teslimat { DATETIME($at, dateStyle: "medium") }. Gelmezse buradan yazın.
    }
explain-arrived-in-time = { $at ->
        [unknown] Kontrol ettim: kargo firmasının kayıtlarına göre siparişiniz öngörülen süre içinde ulaştı.
       *[other] Kontrol ettim: kargo firmasının kayıtlarına göre siparişiniz { DATETIME($at, dateStyle: "long") } tarihinde, öngörülen süre içinde ulaştı.
    } Sizce böyle değilse bir müşteri temsilcisi memnuniyetle inceler.
    .terse = { $at ->
        [unknown] Kargo kayıtlarına göre zamanında ulaştı.
       *[other] Kargo kayıtlarına göre { DATETIME($at, dateStyle: "medium") } tarihinde, zamanında ulaştı.
    } Öyle değil mi? Temsilci isteyin.
explain-wait-after-scan = Kargo firması teslimatı kısa süre önce kaydetmiş; bazen kayıt paketten önce düşebiliyor. Lütfen komşularınıza sorun ve paketin bırakılabileceği güvenli yerlere bakın. { $at ->
        [unknown] Paket kısa sürede ortaya çıkmazsa buradan bana yazın, yeniden inceleyeyim.
       *[other] Paket şu zamana kadar ortaya çıkmazsa buradan bana yazın, yeniden inceleyeyim: { DATETIME($at, dateStyle: "long", timeStyle: "short") } { ZONE($at) }.
    }
    .terse = Teslimat kaydı çok yeni. Lütfen komşularınıza sorun. { $at ->
        [unknown] Hâlâ yoksa buradan yazın.
       *[other] Şu zamana kadar gelmezse yazın: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }.
    }
explain-no-duplicate = Siparişinizin tüm çekimlerini kontrol ettim: hiçbiri iki kez tahsil edilmemiş. Hesap özetinizde başka bir şey görünüyorsa bir müşteri temsilcisi sizinle birlikte memnuniyetle inceler.
    .terse = Kontrol ettim: hiçbir çekim iki kez yapılmamış. Emin değil misiniz? Temsilci isteyin.
explain-authorisation = Siparişinizin tüm çekimlerini kontrol ettim: hiçbiri iki kez tahsil edilmemiş. Diğer tutar tahsil edilmedi, yalnızca provizyonda bekliyor; provizyon { $at ->
        [unknown] birkaç gün içinde
       *[other] en geç { DATETIME($at, dateStyle: "long") } tarihinde
    } kendiliğinden kalkar. Sonrasında hâlâ görünüyorsa buradan bana yazın.
    .terse = Hiçbir çekim iki kez yapılmamış. Diğer tutar yalnızca provizyonda, { $at ->
        [unknown] kendiliğinden kalkar.
       *[other] en geç { DATETIME($at, dateStyle: "medium") } tarihinde kalkar.
    }
explain-charges = Kontrol ettim: bulduğum tüm çekimler bu siparişe ait. Hesap özetinizde ödeme kuruluşunun adıyla görünebilir veya ürünler ayrı gönderildiyse bölünmüş olabilir. Yine de uymayan bir çekim varsa bir müşteri temsilcisi sizinle birlikte memnuniyetle inceler.
    .terse = Bulduğum tüm çekimler bu siparişe ait. Uymayan mı var? Temsilci isteyin.
explain-renewal-window-over = { $at ->
        [unknown] Kontrol ettim: son yenilemeyi geri ödeyebileceğim süre dolmuş.
       *[other] Kontrol ettim: aboneliğiniz en son { DATETIME($at, dateStyle: "long") } tarihinde yenilenmiş ve bu yenilemeyi geri ödeyebileceğim süre dolmuş.
    } Aboneliğin kendisi için bir müşteri temsilcisi yardımcı olabilir.
    .terse = { $at ->
        [unknown] Yenilemenin geri ödeme süresi dolmuş.
       *[other] { DATETIME($at, dateStyle: "medium") } tarihli yenilemenin geri ödeme süresi dolmuş.
    } Gerisi için temsilci yardımcı olabilir.

## Müşteri temsilcisi

handoff-asked-for = Sizi bir müşteri temsilcisine aktarıyorum; yazdıklarınızın tamamı iletiliyor, tekrarlamanız gerekmez. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Temsilci buradan yanıt verecek, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-over-authority = Teşekkür ederim. Bu, tek başıma karar verebileceğim sınırın üzerinde; talebinizi yazdıklarınızla birlikte bir müşteri temsilcisine aktarıyorum. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Buna temsilci karar verip buradan yanıtlayacak, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-safety = Güvenliğiniz her şeyden önce gelir: lütfen ürünü kullanmayı bırakın; ısınıyor veya duman çıkarıyorsa ondan uzak durun. Tehlikede olan veya yaralanan biri varsa bulunduğunuz yerdeki acil yardım numarasını arayın. Bir müşteri temsilcisine şu anda haber veriyorum. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Lütfen ürünü kullanmayı bırakın. Tehlike veya yaralanma varsa acil yardım numarasını arayın. Temsilci buradan yanıt verecek, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-legal = Bildirdiğiniz için teşekkür ederim. Bunu gereğince yanıtlayabilecek bir müşteri temsilcisi devralıyor. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Bunu bir temsilci buradan yanıtlayacak, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-fraud-signal = Teşekkür ederim. Talebinize bir müşteri temsilcisi bakacak. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Temsilci bakıp buradan yanıt verecek, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-repeat-claims = Teşekkür ederim. Talebinize bir müşteri temsilcisi karar verecek. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Temsilci karar verip buradan yanıtlayacak, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-anger = Bunun ne kadar üzücü olduğunu görüyorum; sizinle bir müşteri temsilcisi görüşmeli. Yazdıklarınızın tamamı kendisine iletildi. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Temsilci devralıyor ve buradan yanıt verecek, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-not-understood = Sizi yeterince anlayamadığım için üzgünüm. Bir müşteri temsilcisi devralıyor. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Üzgünüm, anlayamadım. Temsilci buradan yanıt verecek, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-declined-offers = Anlıyorum. Tek başıma başka bir teklif sunamıyorum; yazdıklarınızla birlikte bir müşteri temsilcisi devralıyor. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Temsilci devralıyor ve buradan yanıt verecek, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-evidence-missing = Sorun değil. Fotoğraf olmadan bir müşteri temsilcisi karar verecek. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Temsilci fotoğrafsız karar verip buradan yanıtlayacak, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
handoff-system-error = Üzgünüm, bizim tarafımızda bir şey çalışmıyor. Gönderdiğiniz hiçbir şey kaybolmadı: bir müşteri temsilcisi devralıyor. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Üzgünüm, burada bir aksaklık oldu. Temsilci yanıt verecek, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
agent-joined = { $name } sohbete katıldı.
bot-back = { $name } görüşmeyi bana geri aktardı. Başka bir konu olursa buradayım.
    .terse = Tekrar buradayım. Başka bir konu var mı?
case-resolved = { $ref } numaralı talebiniz sonuçlandı. Hâlâ yolunda olmayan bir şey varsa buradan yazmanız yeterli.
    .terse = { $ref } numaralı talep sonuçlandı. Sorun sürüyorsa yazmanız yeterli.
calm = Bunun ne kadar can sıkıcı olduğunu anlıyorum. Gelin birlikte adım adım ilerleyelim.
    .terse = Sizi anlıyorum. Adım adım ilerleyelim.

## İkinci bir kişinin kararı: bir kez daha, başka biri karar verir

ruling-possible = Verilen karara katılmıyorsanız ikinci bir kişi yeniden karar verebilir: daha önce konuyla ilgilenmemiş biri iki tarafın yazdıklarını okur. Bunu { DATETIME($on, dateStyle: "long") } tarihine kadar isteyebilirsiniz.
    .terse = Katılmıyor musunuz? { DATETIME($on, dateStyle: "medium") } tarihine kadar ikinci bir kişinin kararını isteyebilirsiniz.
appeal-possible = Bu karara katılmıyorsanız bir kez itiraz edebilirsiniz: o zaman başka bir kişi son kararı verir. İtirazınızı { DATETIME($on, dateStyle: "long") } tarihine kadar iletebilirsiniz.
    .terse = Katılmıyor musunuz? { DATETIME($on, dateStyle: "medium") } tarihine kadar bir kez itiraz edebilirsiniz.
ask-statement = Lütfen neye katılmadığınızı ve neyi adil bulacağınızı tek bir mesajda, kendi sözlerinizle yazın. Karar veren kişi bunu yazdığınız gibi, mağazanın söyledikleriyle yan yana okur. Başka fotoğraflarınız varsa önce onları gönderin.
    .terse = Tek mesajda: neye katılmıyorsunuz ve ne adil olurdu? Fotoğrafınız varsa önce onu gönderin.
handoff-ruling = Teşekkür ederim. Sözleriniz tam yazdığınız gibi saklanıyor. Bu talep hakkında daha önce karar vermemiş biri iki tarafın yazdıklarını okuyup karar verecek. Karar buradan en geç şu zamanda bildirilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }. Talep numaranız: { $ref }.
    .terse = Yazdığınız gibi saklanıyor. Başka biri buradan karar verecek, en geç { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Talep { $ref }.
ruling-granted = { $name }, { $ref } numaralı talebiniz hakkında karar verdi. Kararın size tanıdıklarını alacaksınız: şu anda gereğini yapıyorum.
    .terse = { $name }, { $ref } numaralı talepte lehinize karar verdi. Gereğini yapıyorum.
ruling-stands = { $name }, { $ref } numaralı talebiniz hakkında karar verdi: önceki karar olduğu gibi kalıyor.
    .terse = { $name } karar verdi: { $ref } numaralı talepte değişiklik yok.
ruling-final = Bu karar bizim açımızdan son karardır. Yasal haklarınız ve bankanız ya da ödeme hizmetiniz nezdindeki haklarınız aynen korunur.
    .terse = Bu bizim son kararımız. Yasal haklarınız aynen korunur.
ruling-over = Bu talep hakkında başka birinin karar verebileceği süre doldu. Bir müşteri temsilcisi size daha fazla bilgi verebilir.
    .terse = Yeni bir karar için süre doldu. Temsilci daha fazla bilgi verebilir.
button-ruling = İkinci bir karar iste
button-appeal = İtiraz et

## Onaylı yanıtlar: mağazadan bir kişi bunları kendi adıyla gönderir, göndermeden önce değiştirebilir

agent-hello = Merhaba, adım { $name }; { $ref } numaralı talebinizle ben ilgileniyorum. Gönderdiğiniz her şeyi okuyorum, hiçbir şeyi tekrarlamanız gerekmez.
agent-waiting = Beklediğiniz için teşekkür ederim. Talebinizi hâlâ inceliyorum; daha fazlasını öğrenir öğrenmez buradan yazacağım.
agent-understand = Bunun ne kadar can sıkıcı olduğunu anlıyorum, bu kadar açık anlattığınız için teşekkür ederim. Gelin adım adım ilerleyelim.
agent-tell-more = Biraz daha ayrıntı rica edebilir miyim? Tam olarak ne oldu ve bunu ilk ne zaman fark ettiniz?
agent-order-number = Sipariş numarasını ve sipariş verirken kullandığınız e-posta adresini gönderebilir misiniz? Numara A-1001 gibidir ve onay e-postanızda yazar.
agent-address = Siparişinizin adresini kontrol edebilir misiniz: { $address }? Doğru olmayan bir şey varsa lütfen yazın.
agent-photo-item = { $item } için sorunun göründüğü bir fotoğraf, varsa etiketin de bir fotoğrafını gönderebilir misiniz?
agent-photo-parcel = Paketin içindeki her şeyin göründüğü bir fotoğraf ile kutunun üzerindeki etiketin bir fotoğrafını gönderebilir misiniz?
agent-photo-again = Fotoğraf için teşekkür ederim. Henüz her şeyi seçemiyorum: gün ışığında ve biraz daha yakından bir fotoğraf daha çekebilir misiniz?
agent-keep = Lütfen gelen her şeyi, ambalajı ve etiketleriyle birlikte, talebiniz sonuçlanana kadar saklayın. Yine gerekebilir.
agent-neighbours = Kargo firmasının kayıtlarında { $tracking } numaralı paketiniz teslim edilmiş görünüyor. Komşularınıza ve adresinizdeki diğer kişilere sorup paketlerin bırakılabileceği her yere bakabilir misiniz?
agent-asking-carrier = { $tracking } takip numaralı paketinizi kargo firmasına ({ $carrier }) soruyorum. Yanıt gelir gelmez buradan yazacağım.
agent-asking-warehouse = { $order } numaralı sipariş için neyin paketlenip gönderildiğini depomuza soruyorum. Yanıt gelir gelmez buradan yazacağım.
agent-asking-provider = { $order } numaralı siparişin çekimlerini ödeme kuruluşuyla kontrol ediyorum. Yanıt gelir gelmez buradan yazacağım.
agent-statement = Çekimin gününü, tutarını ve adını hesap özetinizde yazdığı gibi gönderebilir misiniz? Lütfen kart ve hesap numaralarını yazmayın.
agent-asking-colleague = { $ref } numaralı talebiniz tek başıma veremeyeceğim bir karar gerektiriyor; bu yüzden karar verebilecek bir iş arkadaşıma sordum. Yanıt gelir gelmez buradan yazacağım.
agent-send-back = Lütfen gönderilecek ürünü ({ $item }) iyice paketleyin, paketin dışına { $reference } yazın ve gönderi makbuzunu işlem tamamlanana kadar saklayın.
agent-safety = Lütfen bu ürünü ({ $item }) artık kullanmayın ve nasıl güvenle gönderileceğini sizinle kararlaştırana kadar hiçbir şey göndermeyin.
agent-refusal = { $ref } numaralı talebinizle ilgili her şeyi bir kez daha okudum; istediğinizi size sağlayamıyorum. Yasal haklarınız aynen korunur.
agent-second-look = Farklı düşünüyorsanız { $ref } numaralı talebiniz burada sonuçlandıktan sonra ikinci bir karar isteyebilirsiniz: konuyla daha önce ilgilenmemiş biri iki tarafın yazdıklarını okuyup yeniden karar verir.
agent-goodbye = Bize yazdığınız için teşekkür ederim, her şey gönlünüzce olsun. Hâlâ açık kalan bir şey varsa buradan yeniden yazmanız yeterli.

## Dil

language-switched = Elbette, Türkçe devam edelim.
    .terse = Tamam, Türkçe.
language-guess = Size Türkçe yanıt veriyorum. Başka bir dil ister misiniz?
    .terse = Başka bir dil mi?
language-unsupported = Üzgünüm, bu dili henüz bilmiyorum. Bildiğim diller aşağıda; bir müşteri temsilcisi de yardımcı olabilir.
    .terse = Bu dili bilmiyorum. Lütfen bir dil veya temsilci seçin.
ask-language = Hangi dilde devam etmek istersiniz?
    .terse = Hangi dil?

## Yüklemeler

upload-too-large = Bu dosya 10 MB’tan büyük. Lütfen daha küçük bir fotoğraf gönderin.
upload-not-an-image = Bu dosya açabildiğim bir fotoğraf değil. Lütfen JPEG, PNG, WebP, HEIC veya GIF biçiminde bir resim gönderin.
upload-unsupported-type = Bu tür dosyaları açamıyorum. Lütfen JPEG, PNG, WebP, HEIC veya GIF biçiminde bir resim gönderin.
upload-bomb = Bu resmin piksel sayısı çok fazla. Lütfen daha küçük bir resim gönderin.
upload-too-many = Bu kadar fotoğrafı bir seferde alamıyorum. Lütfen bir dakika sonra yeniden deneyin.

## Düğmeler

button-right = Evet, doğru
button-wrong = Hayır, tam değil
button-accept = Evet, lütfen
button-decline = Hayır, teşekkürler
button-why = Neden?
button-person = Temsilciyle görüş
button-no-photo = Fotoğrafım yok
button-delete-data = Evet, silinmesini isteyin
button-thanks = Teşekkürler
button-missing-items = Eksik ürün var
button-late-delivery = Siparişim gecikti
button-quality-complaint = Üründe sorun var
button-not-received = Teslim edildi deniyor, yok
button-wrong-item = Yanlış ürün geldi
button-billing-duplicate = İki kez ödeme alındı
button-billing-unrecognised = Bu çekimi tanımıyorum
button-subscription-charge = İstemediğim abonelik çekimi

## Requests: what a buyer may have without a dispute

ask-refund-reason = Bunu inceleyebilirim. Konu nedir?
    .terse = Konu nedir?
wish-noted = İsteğinizi not ettim; talebinizle birlikte iletilecek.
    .terse = Not ettim.
ask-address = Siparişinizin şu anki teslimat adresi: { $address }. Yeni adres nedir? Lütfen sokak ve kapı numarasını, posta kodunu, şehri ve ülkeyi tek mesajda gönderin.
    .terse = Şu anki adres: { $address }. Lütfen yeni adresi posta kodu, şehir ve ülkeyle gönderin.
ask-reason = { $item } ile ilgili bir sorun mu var, yoksa fikrinizi mi değiştirdiniz?
    .terse = Bir sorun mu var, fikriniz mi değişti?
ask-product-exchange = { $item } yerine ne almak istersiniz? Aşağıdaki ürünler stokta var ve fiyatları birbirine yakın.
    .terse = { $item } yerine ne istersiniz?
ask-product-instead = { $at ->
        [unknown] { $item } şu anda stokta yok.
       *[other] { $item } şu anda stokta yok, { DATETIME($at, dateStyle: "long") } tarihinde yeniden gelmesi bekleniyor.
    } Yerine bunlardan birini mi istersiniz, beklemeyi mi tercih edersiniz, yoksa bu ürünü iptal edelim mi?
    .terse = { $at ->
        [unknown] { $item } stokta yok.
       *[other] { $item } stokta yok, beklenen tarih { DATETIME($at, dateStyle: "medium") }.
    } Bunlardan biri mi, beklemek mi, iptal mi?
parcel-back = { $item }: { $carrier } ile { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) } tarihinde bize geri ulaştı, takip numarası { $tracking }

offer-cancellation = { $item } henüz gönderilmedi. İptal edip size { $amount } geri ödeyebilirim. Onaylıyor musunuz?
    .terse = { $item } iptal, { $amount } geri ödeme. Onaylıyor musunuz?
offer-end-subscription = { $item } için aboneliği hemen sonlandırabilirim, bir daha yenilenmez. Daha önce yapılan çekimler olduğu gibi kalır. Onaylıyor musunuz?
    .terse = { $item } için abonelik hemen sona ersin. Onaylıyor musunuz?
offer-address-change = Siparişinizi şu adrese göndereceğim: { $address }. Doğru mu?
    .terse = Adres: { $address }. Doğru mu?
offer-return = { $item } kullanılmamış olarak { DATETIME($by, dateStyle: "long") } tarihine kadar iade edilebilir. Bize ulaştığında size { $amount } geri öderiz. İadeyi kaydedeyim mi?
    .terse = { $item }: { DATETIME($by, dateStyle: "medium") } tarihine kadar iade, { $amount } geri ödeme. Onaylıyor musunuz?
offer-exchange = { $item } kullanılmamış olarak { DATETIME($by, dateStyle: "long") } tarihine kadar iade edilebilir. Bize ulaştığında size { $product } göndeririz. Değişimi kaydedeyim mi?
    .terse = { $item }: { DATETIME($by, dateStyle: "medium") } tarihine kadar iade, yerine { $product }. Onaylıyor musunuz?
offer-substitution = { $item } yerine size { $product } gönderebilirim. Geri ödeyeceğim fark: { $amount }. Onaylıyor musunuz?
    .terse = { $item } yerine { $product }, { $amount } geri ödeme. Onaylıyor musunuz?

done-cancellation = Tamamlandı: { $item } iptal edildi. { $amount } geri ödemeniz yapılıyor, { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. Referans numaranız: { $reference }.
    .terse = İptal edildi: { $amount } geri ödeme, en geç { DATETIME($by, dateStyle: "medium") }. Referans { $reference }.
done-end-subscription = Tamamlandı: { $item } sona erdi ve bir daha yenilenmeyecek. Referans numaranız: { $reference }.
    .terse = Tamamlandı: { $item } sona erdi. Referans { $reference }.
done-address-change = Tamamlandı, siparişiniz şu adrese gönderilecek: { $address }. Referans numaranız: { $reference }.
    .terse = Tamamlandı, yeni adres: { $address }. Referans { $reference }.
done-return = Tamamlandı: { $item } için iadeniz kaydedildi. Lütfen paketin üzerine { $reference } yazın ve paketi { DATETIME($by, dateStyle: "long") } tarihine kadar şu adrese gönderin: { $address }.
    .terse = Tamamlandı. Paketin üzerine { $reference } yazın, { DATETIME($by, dateStyle: "medium") } tarihine kadar şu adrese gönderin: { $address }.
done-exchange = Tamamlandı: değişiminiz kaydedildi, { $product } sizin için ayrıldı. Lütfen içinde { $item } bulunan paketin üzerine { $reference } yazın ve paketi { DATETIME($by, dateStyle: "long") } tarihine kadar şu adrese gönderin: { $address }.
    .terse = Tamamlandı, { $product } ayrıldı. Paketin üzerine { $reference } yazın, { DATETIME($by, dateStyle: "medium") } tarihine kadar şu adrese gönderin: { $address }.
done-substitution = Tamamlandı: { $item } yerine size { $product } gönderiyoruz. Referans numaranız: { $reference }.
    .terse = Tamamlandı: { $item } yerine { $product }. Referans { $reference }.

explain-not-shipped = { $at ->
        [unknown] Siparişiniz hazırlanıyor, henüz kargo firmasına verilmedi.
       *[other] Siparişiniz hazırlanıyor, henüz kargo firmasına verilmedi. Planlanan teslimat tarihi { DATETIME($at, dateStyle: "long") }.
    } Gönderilene kadar siparişi iptal edebilir veya adresi değiştirebilirsiniz.
    .terse = { $at ->
        [unknown] Hazırlanıyor.
       *[other] Hazırlanıyor, planlanan teslimat { DATETIME($at, dateStyle: "medium") }.
    }
explain-late = { $at ->
        [unknown] Paketinizin şimdiye kadar ulaşmış olması gerekirdi.
       *[other] Planlanan teslimat tarihi { DATETIME($at, dateStyle: "long") } idi; paketinizin şimdiye kadar ulaşmış olması gerekirdi.
    } İnceleyeyim mi?
    .terse = Şimdiye kadar ulaşmış olmalıydı. İnceleyeyim mi?
explain-delivered = { $at ->
        [unknown] Kargo firmasının kayıtlarına göre her şey teslim edildi.
       *[other] Kargo firmasının kayıtlarına göre her şey { DATETIME($at, dateStyle: "long") } tarihine kadar teslim edildi.
    } Elinize ulaşmadıysa bana yazın.
    .terse = { $at ->
        [unknown] Kargo kayıtlarına göre teslim edildi.
       *[other] Kargo kayıtlarına göre { DATETIME($at, dateStyle: "medium") } tarihine kadar teslim edildi.
    } Sizde değilse yazın.
explain-already-shipped = Siparişiniz gönderildiği için artık iptal edemiyorum. Kullanılmamış ürünleri teslimattan itibaren { $return_days } gün içinde iade edebilirsiniz.
    .terse = Sipariş gönderildi. Teslimattan itibaren { $return_days } gün içinde iade edebilirsiniz.
explain-address-fixed = Paketiniz gönderildiği için adresini artık değiştiremiyorum. Bir müşteri temsilcisi, hâlâ bir şey yapılıp yapılamayacağını kargo firmasına sorabilir.
    .terse = Paket gönderildi. Temsilci kargo firmasına sorabilir.
explain-not-arrived = Geri göndermek istediğiniz ürün size henüz ulaşmamış. Ulaştıktan sonra, kullanılmamış olarak iade etmek için { $return_days } gününüz var.
    .terse = Henüz ulaşmamış. Ulaştıktan sonra { $return_days } gününüz var.
explain-return-window-over = Kullanılmamış ürünler teslimattan itibaren { $return_days } gün içinde iade edilebilir; { $item } için bu süre { DATETIME($on, dateStyle: "long") } tarihinde doldu. Kusurlu ürün ayrı bir konudur: böyle bir durum varsa bana yazın. Yasal haklarınız aynen korunur.
    .terse = { $item } için iade süresi { DATETIME($on, dateStyle: "medium") } tarihinde doldu. Kusurlu ürün ayrı bir konudur: bana yazın. Yasal haklarınız aynen korunur.
explain-paid-back = Bu siparişin tutarının tamamı geri ödendi, yapılacak başka bir işlem yok.
    .terse = Tutarın tamamı geri ödendi.
explain-refunded = Bu sipariş için { $amount }, ödeme yaptığınız yöntemle geri ödendi. { $at ->
        [unknown] Bankanıza bağlı olarak hesabınıza yansıması birkaç gün sürebilir.
       *[other] Bankanıza bağlı olarak en geç { DATETIME($at, dateStyle: "long") } tarihinde hesabınıza yansır.
    }
    .terse = { $amount } geri ödendi. { $at ->
        [unknown] Bankada birkaç gün sürebilir.
       *[other] En geç { DATETIME($at, dateStyle: "medium") } tarihinde hesabınızda.
    }
explain-refund-due = İadeniz bize ulaştı. Paranız en geç { DATETIME($on, dateStyle: "long") } tarihinde, ödeme yaptığınız yöntemle geri ödenir.
    .terse = İadeniz ulaştı; geri ödeme en geç { DATETIME($on, dateStyle: "medium") }.
explain-refund-after-receipt = İadeniz yolda. Bize ulaştıktan sonra paranız { $refund_days } iş günü içinde geri ödenir.
    .terse = İadeniz yolda. Ulaştıktan sonra { $refund_days } iş günü içinde geri ödeme.
explain-no-refund = Bu sipariş için şu ana kadar ne bir geri ödeme ne de bir iade görüyorum. Konu nedir?
    .terse = Şu ana kadar geri ödeme veya iade yok. Konu nedir?
explain-back-order = { $at ->
        [unknown] { $item } şu anda stokta yok. Yeniden gelir gelmez göndereceğiz.
       *[other] { $item } şu anda stokta yok, { DATETIME($at, dateStyle: "long") } tarihinde yeniden gelmesi bekleniyor. Gelir gelmez göndereceğiz.
    }
    .terse = { $at ->
        [unknown] { $item } gelir gelmez gönderilecek.
       *[other] { $item }: { DATETIME($at, dateStyle: "medium") } tarihinde bekleniyor, hemen gönderilecek.
    }
explain-in-stock = Siparişinizdeki her şey stokta var ve planlandığı gibi gönderilecek.
    .terse = Hepsi stokta var.
explain-ended = Bu abonelik zaten sona ermiş; bir daha yenilenmeyecek.
    .terse = Zaten sona ermiş.
explain-left-as-is = Peki, her şey olduğu gibi kalıyor.
    .terse = Peki, olduğu gibi kalıyor.

button-track-order = Siparişim nerede?
button-cancel-order = Siparişi iptal et
button-cancel-item = Bu ürünü iptal et
button-change-address = Adresi değiştir
button-return-request = Ürün iade et
button-exchange-request = Ürün değiştir
button-refund-status = Geri ödemem nerede?
button-product-availability = Stokta var mı?
button-changed-mind = Fikrimi değiştirdim
button-other-product = Başka bir şey
button-wait = Bekleyeceğim

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Teşekkür ederim, { $name }. { $order } numaralı siparişinizi buldum.
    .terse = { $order } numaralı siparişi buldum.
apology = Özür dilerim, bunun yaşanmaması gerekirdi. Gelin bunu düzeltelim.
    .terse = Bunun için özür dilerim.
thanks-patience = Bize bildirdiğiniz ve sabır gösterdiğiniz için teşekkür ederim.
    .terse = Sabrınız için teşekkür ederim.
goodwill-exception = Bunu iyi niyet göstergesi olarak, istisnai biçimde sunuyorum; diğer siparişler için kural oluşturmaz.
    .terse = Bu bir istisnadır.

restate-missing-lines =
    Doğru anladığımdan emin olmak istiyorum: { $order } numaralı siparişte şunlar eksik:
    { $lines }
    Doğru mu?
    .terse =
        { $order } numaralı siparişte eksik:
        { $lines }
        Doğru mu?
missing-line = { $ordered } × { $item }: { $missing } adet
button-more-missing = Başka eksik de var

## Products of the shop

stock-in = { $item } stokta var, fiyatı { $amount }.
stock-out = { $at ->
        [unknown] { $item } şu anda stokta yok.
       *[other] { $item } şu anda stokta yok, { DATETIME($at, dateStyle: "long") } tarihinde yeniden gelmesi bekleniyor.
    }
ask-which-product = Hangi ürünü soruyorsunuz? Lütfen adını mağazamızda göründüğü gibi yazın. Konu bir siparişse bana sipariş numaranızı gönderin.
    .terse = Hangi ürün veya hangi sipariş?
button-notify = Gelince haber ver
notify-noted = { $item } yeniden stokta olduğunda size buradan yazacağım.
    .terse = Stokta olunca buradan yazacağım.
notify-back = Güzel haber: { $item } yeniden stokta.
## A clause of the shop's own

explain-policy = Mağaza kurallarımızın sizinki gibi bir durum için ne öngördüğünü kontrol ettim; konuyu bir madde belirliyor. Sizce böyle değilse bir müşteri temsilcisi memnuniyetle inceler.
    .terse = Bunu kurallarımızın bir maddesi belirliyor. Sorunuz mu var? Temsilci isteyin.
## Talep sonrasında

survey = { $ref } numaralı talebinizdeki yardımımızı nasıl değerlendirirsiniz? 1 kötü, 5 mükemmel.
    .terse = Talep { $ref }: 1 (kötü) ile 5 (mükemmel) arası?
survey-comment = Teşekkür ederim. İsterseniz nedenini birkaç kelimeyle yazın.
    .terse = Teşekkürler. Birkaç kelimeyle neden?
survey-thanks = Görüşünüz için teşekkür ederiz.
check-in = Şu ürünün size ulaşmış olması gerekiyor: { $item }. Ulaştı mı, her şey yolunda mı?
    .terse = { $item }: ulaştı mı?
check-in-thanks = Buna sevindim. O hâlde { $ref } numaralı talep sonuçlandı.
    .terse = Buna sevindim.
goods-on-their-way = Yeni gönderi yolda, { DATETIME($by, dateStyle: "long") } tarihine kadar ulaşması bekleniyor. O gün size ulaşıp ulaşmadığını soracağım. Bir müşteri temsilcisiyle görüşmek isterseniz yazmanız yeterli.
    .terse = Gönderi yolda, en geç { DATETIME($by, dateStyle: "long") }. O gün soracağım.
money-on-its-way = Paranız yolda, { DATETIME($by, dateStyle: "long") } tarihine kadar hesabınızda olması bekleniyor. Bir müşteri temsilcisiyle görüşmek isterseniz yazmanız yeterli.
    .terse = Paranızın en geç { DATETIME($by, dateStyle: "long") } tarihinde ulaşması bekleniyor.
case-reopened = Hâlâ yolunda olmamasına üzüldüm. { $ref } numaralı talebinizi yeniden açtım; bir şey tekrarlamanız gerekmez.
    .terse = Üzgünüm. Talep { $ref } yeniden açıldı.
button-arrived = Evet, ulaştı
button-still-wrong = Hâlâ bir sorun var

# Telegram

telegram-help = Siparişinizde neyin yolunda gitmediğini kendi sözlerinizle yazın; varsa fotoğraf gönderin. /status talebinizin durumunu söyler, /human sizi bir temsilciye bağlar, /language dili değiştirir, /delete verilerinizin nasıl silineceğini anlatır.
telegram-unreadable = Yalnızca yazı okuyabilir ve fotoğraflara bakabilirim. Lütfen yazıyla anlatın ya da bir fotoğraf gönderin.
telegram-private-only = Her müşteriye ayrı ayrı yardım ediyorum, bu yüzden gruplarda ve kanallarda konuşamam. Lütfen bana özel sohbetten yazın.
telegram-outdated = Bu düğmeler artık geçerli değil. Lütfen en yenilerini kullanın ya da bana yazın.
telegram-delete = Verilerinizi kendim silemem; bunu mağazadan bir kişinin yapması gerekir. Bunu ondan isteyeyim mi? Bu sohbeti silmek onu yalnızca sizin Telegram hesabınızdan kaldırır.
telegram-delete-asked = Bir kişiden verilerinizi silmesini istedim. Neyin silindiğini ve bir talep açıkken neyin kalması gerektiğini size burada yazacak.
telegram-too-fast = Okuyabileceğimden daha hızlı yazıyorsunuz. Hiçbir şey kaybolmaz: birazdan devam ediyorum.
telegram-moved = Görüşmeniz burada, Telegram'da sürüyor. Hiçbir şeyi tekrarlamanız gerekmez.
telegram-link-over = Bu bağlantı daha önce kullanılmış ya da çok eski. Lütfen mağazanın sitesinden yenisini alın ya da ne olduğunu buraya yazın.
telegram-link-busy = { $ref } numaralı talebiniz bu sohbette hâlâ açık. Önce onu sonuçlandıralım; bağlantı on beş dakika geçerlidir.
telegram-status-none = Açık bir talebiniz yok. Ne olduğunu yazın, bakayım.
telegram-status-open = { $ref } numaralı talebiniz açık ve üzerinde birlikte çalışıyoruz. Size bir şey sorduysam lütfen yanıtlayın.
telegram-status-person = { $ref } numaralı talebiniz bir temsilcide. Size buradan en geç şu zamanda yanıt verilecek: { DATETIME($answer_by, dateStyle: "long", timeStyle: "short") } { ZONE($answer_by) }.
telegram-status-taken = { $ref } numaralı talebinizle { $name } ilgileniyor ve buradan yanıt verecek.
telegram-status-doing = { $ref } numaralı talebiniz için anlaştığımız işlem yapılıyor. Tamamlanınca buraya yazacağım.
telegram-status-settled = { $ref } numaralı talebiniz sonuçlandı. Hâlâ yolunda olmayan bir şey varsa buradan yazmanız yeterli.
telegram-command-help = Neler yapabilirim
telegram-command-status = Talebimin durumu
telegram-command-human = Temsilciyle görüş
telegram-command-language = Dil seç
telegram-command-delete = Verilerimi sildir
