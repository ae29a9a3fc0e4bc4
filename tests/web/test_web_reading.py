"""What is read of a client's JSON, without a gateway."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from channels.newcomers import clean_locale
from channels.text import is_storable
from channels.web.conversations import clean_zone
from channels.web.sockets import LONGEST_TEXT, MalformedError, read_message
from channels.web.tokens import ShopLogin, Tokens, conversation_of_client_id
from tests.support.gateway import SESSION_SECRET
from tests.web.strange import anything, uttered, words

unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@unhurried
@given(data=uttered | anything)
def test_what_is_read_can_be_stored(data: Any) -> None:
    try:
        read = read_message(data)
    except MalformedError:
        return
    assert all(is_storable(text) for text in (read.text, read.key, read.title or ""))
    assert 0 < len(read.text) <= LONGEST_TEXT
    assert 0 < len(read.key) <= 100


@unhurried
@given(locale=st.lists(words) | anything)
def test_only_language_tags_are_kept_of_a_locale(locale: Any) -> None:
    assert all(tag.isascii() and 2 <= len(tag) <= 30 for tag in clean_locale(locale))
    assert clean_locale(["es-ES", "zh-Hans-CN", 5, "", "x" * 50, "a b", "<b>"]) == (
        "es-ES",
        "zh-Hans-CN",
    )


@unhurried
@given(token=anything)
def test_no_token_but_ours_names_a_conversation(token: Any) -> None:
    assert Tokens(SecretStr(SESSION_SECRET)).conversation(token) is None
    assert ShopLogin(None).email(str(token)) is None
    assert conversation_of_client_id(token) is None


@unhurried
@given(zone=anything | words)
def test_only_zones_of_the_iana_are_kept(zone: Any) -> None:
    assert clean_zone(zone) in (None, zone)
    assert clean_zone("America/Sao_Paulo") == "America/Sao_Paulo"
    for other in ("", "../../etc/passwd", "Europe", "CEST", ["Europe/Berlin"]):
        assert clean_zone(other) is None
