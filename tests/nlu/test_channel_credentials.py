import pytest

from bot.nlu.channel import AmendsChannel, TokenMissingError


@pytest.mark.parametrize(
    "credentials", [None, {}, {"token": ""}, {"token": "${AMENDS_RASA_TOKEN}"}]
)
def test_the_channel_does_not_start_without_a_token(credentials: "dict[str, str] | None") -> None:
    with pytest.raises(TokenMissingError):
        AmendsChannel.from_credentials(credentials)
