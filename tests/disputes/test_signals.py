import pytest

from bot.disputes.names import EscalationReason
from bot.disputes.signals import signal

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
