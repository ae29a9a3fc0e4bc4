import pytest

from bot.disputes.names import EscalationReason
from bot.hearing.tables import load_buyers_words

signal = load_buyers_words().signals.signal

SAFETY = [
    "The power bank started smoking on my desk",
    "It caught FIRE!",
    "my son was injured by the broken glass",
    "I had an allergic reaction to the fabric",
    "there are sparks when I plug it in",
    "Salió humo del cargador",
    "se quemó el enchufe",
    "me corté con el vaso roto",
    "Das Gerät hat Feuer gefangen",
    "Mein Kind wurde verletzt",
    "aus der Powerbank kam Rauch",
    "充电宝冒烟了",
    "孩子用了以后过敏",
    "خرج دخان من الجهاز",
    "سبب لي حساسية شديدة",
    "De la fumée sort du chargeur",
    "la batterie a pris feu",
    "je me suis coupée avec le verre cassé",
    "Esce del fumo dal caricabatterie",
    "mio figlio si è fatto male",
    "ho preso la scossa",
    "Saiu fumaça do carregador",
    "o ferro pegou fogo",
    "levei um choque quando liguei",
    "Er kwam rook uit de oplader",
    "ik kreeg een schok van de lamp",
    "mijn dochter heeft huiduitslag van de crème",
    "Z ładowarki leci dym",
    "bateria się zapaliła",
    "skaleczyłam się pękniętą szklanką",
    "Из зарядки пошёл дым",
    "чайник бьёт током",
    "у ребёнка аллергия на ткань",
    "Şarj aletinden duman çıktı",
    "Kablo kıvılcım çıkardı, elimi yaktı",
    "モバイルバッテリーから煙が出ました",
    "子どもがやけどをしました",
    "보조배터리에서 연기가 나요",
    "아이가 유리에 다쳤어요",
    "แบตสำรองมีควันออกมา",
    "เครื่องไฟไหม้เลยค่ะ",
]
LEGAL = [
    "You will hear from my lawyer",
    "I will file a chargeback",
    "I'm going to the press with this",
    "I’ll sue you",
    "Voy a denunciarles, hablaré con mi abogado",
    "pondré una hoja de reclamaciones",
    "Ich gehe zum Anwalt",
    "Dann eben zur Verbraucherzentrale",
    "我要找律师起诉你们",
    "我会打12315",
    "سأتصل بالمحامي",
    "سأرفع دعوى",
    "Je vais porter plainte",
    "mon avocat vous écrira",
    "Vi denuncio alla polizia postale",
    "parlerò con il mio avvocato",
    "Vou ao Procon",
    "vou processar vocês na justiça",
    "Dan stap ik naar de rechter",
    "ik doe aangifte",
    "Skieruję sprawę do sądu",
    "zgłoszę to do UOKiK",
    "Подам на вас в суд",
    "буду жаловаться в Роспотребнадзор",
    "Avukatıma gideceğim",
    "Tüketici hakem heyetine başvuracağım",
    "弁護士に相談します",
    "消費生活センターに連絡します",
    "변호사와 상담하겠습니다",
    "소비자원에 신고할 거예요",
    "จะแจ้งความแล้วนะ",
    "เดี๋ยวจะไปร้องสคบ.",
]
ANGER = [
    "This is a scam, you are thieves",
    "WHERE IS MY ORDER, ANSWER ME NOW",
    "where is my parcel!!!",
    "Sois unos estafadores",
    "¡¡¡ESTO ES INDIGNANTE!!!",
    "Was für eine Frechheit",
    "你们是骗子",
    "太过分了！！！",
    "أنتم نصابين",
    "Bande d'escrocs",
    "c'est de l'arnaque votre site",
    "Siete dei ladri",
    "che vergogna",
    "Isso é um absurdo",
    "cadê meu pedido!!!",
    "Stelletje oplichters",
    "wat een schandalige service",
    "Jesteście złodziejami",
    "żenada",
    "Вы мошенники",
    "это просто издевательство",
    "Dolandırıcısınız siz",
    "ふざけるな、詐欺だろ",
    "사기꾼들이네",
    "너무 화가 나요",
    "ร้านขี้โกง",
]
CALM = [
    "One of three linen shirts is missing",
    "The fireplace screen is missing a foot",
    "I press the button and nothing happens",
    "my smoke detector has not arrived",
    "It is a brand new lamp",
    "I never got my Fire TV stick",
    "Sue ordered it for me",
    "Thank you so much!!!",
    "OK",
    "A-1001",
    "ORDER A-1001",
    "The ad says hypoallergenic, is that right?",
    "I injected ink into the pen",
    "Falta una camisa de lino",
    "¡Hola! ¿Dónde está mi pedido?",
    "el detector de humo no llegó",
    "Die Lampe brennt nicht",
    "Der Rauchmelder fehlt",
    "Das Kleid ist schlecht geschnitten",
    "Es fehlt ein Kissen",
    "少了一件衬衫",
    "烟雾报警器没有收到",
    "垃圾桶少了一个盖子",
    "السعر ٢٠ دينار",
    "بخصوص الطلب، وصل قميصان فقط",
    "ينقص قميص واحد",
    "le détecteur de fumée n'est pas arrivé",
    "ma salopette est trop grande",
    "le coupe-avocat est cassé",
    "il rilevatore di fumo non funziona",
    "c'è un difetto alla stampa",
    "la stufa di ghisa non è arrivata",
    "il burro è arrivato sciolto",
    "podem processar meu reembolso?",
    "o detector de fumaça veio sem pilha",
    "a lâmpada queimou",
    "Obrigada!!!",
    "It did not come in brand new condition",
    "de rookmelder is niet aangekomen",
    "er ontbreekt een fles advocaat",
    "Bedankt!!!",
    "nie dotarł czujnik dymu",
    "nie zapaliła się lampka",
    "Dziękuję!!!",
    "датчик дыма не пришёл",
    "лампочка не горит",
    "я искренне надеюсь на вашу помощь",
    "Спасибо!!!",
    "Üç gömlekten biri eksik",
    "Duman dedektörü gelmedi",
    "Lamba yanmıyor",
    "Çok teşekkür ederim!!!",
    "シャツが一枚足りません",
    "火災報知器が届いていません",
    "ライターの火がつかない",
    "ありがとうございます！！！",
    "배송이 연기되었나요?",
    "화재경보기가 안 왔어요",
    "전구 불이 나갔어요",
    "사기 그릇이 깨져서 왔어요",
    "고소한 과자가 빠졌어요",
    "เสื้อขาดไปหนึ่งตัว",
    "เครื่องตรวจจับควันยังไม่มาส่ง",
    "ได้รับของไม่ครบ ส่งใหม่ได้ไหมคะ",
    "",
]


@pytest.mark.parametrize("text", SAFETY)
def test_danger_is_seen_in_any_language(text: str) -> None:
    assert signal(text) is EscalationReason.SAFETY


@pytest.mark.parametrize("text", LEGAL)
def test_law_and_press_are_seen_in_any_language(text: str) -> None:
    assert signal(text) is EscalationReason.LEGAL


@pytest.mark.parametrize("text", ANGER)
def test_anger_is_seen_in_any_language(text: str) -> None:
    assert signal(text) is EscalationReason.ANGER


@pytest.mark.parametrize("text", CALM)
def test_calm_words_raise_no_alarm(text: str) -> None:
    assert signal(text) is None


def test_danger_comes_before_law_and_law_before_anger() -> None:
    assert signal("You idiots, it caught fire, I call my lawyer!!!") is EscalationReason.SAFETY
    assert signal("You idiots, I call my lawyer!!!") is EscalationReason.LEGAL


def test_a_harmless_phrase_does_not_hide_a_danger_beside_it() -> None:
    assert signal("The smoke detector itself caught fire") is EscalationReason.SAFETY
