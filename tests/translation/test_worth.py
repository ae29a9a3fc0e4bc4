import pytest

from bot.translation.worth import is_worth


@pytest.mark.parametrize(
    "text",
    [
        "A-1001",
        "#A-1001, A-1002",
        "58.00",
        "😡😡",
        "?!",
        "",
        "ana@example.com",
        "https://example.com/pedido?id=7",
        "JD0140",
        "/human",
        "1Z999AA10123456784 🙏",
    ],
)
def test_what_means_the_same_everywhere_needs_no_translation(text: str) -> None:
    assert not is_worth(text, language="es", to="en")


@pytest.mark.parametrize(
    "text",
    [
        "hola",
        "El pedido A-1001 llegó roto",
        "注文番号A1001が届きません",
        "สินค้าชำรุด",
        "ana@example.com es mi correo",
        "وصل مكسورا",
    ],
)
def test_words_of_another_language_do(text: str) -> None:
    assert is_worth(text, language="es", to="en")


@pytest.mark.parametrize(("language", "to"), [("en", "en"), ("en-GB", "en"), ("pt", "pt-BR")])
def test_the_readers_own_language_needs_none(language: str, to: str) -> None:
    assert not is_worth("hello there", language=language, to=to)


def test_words_of_an_unknown_language_may_need_one() -> None:
    assert is_worth("hola", language=None, to="en")
