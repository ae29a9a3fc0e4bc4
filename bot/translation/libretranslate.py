"""LibreTranslate's HTTP protocol: https://docs.libretranslate.com. Any service that speaks it will do."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import httpx
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from bot.loopback import is_here
from bot.translation.errors import (
    KeyRefusedError,
    NotUnderstoodError,
    ServiceBusyError,
    ServiceDownError,
    TextRefusedError,
)

AUTO = "auto"  # the service finds out the language itself
MOST = 200_000  # bytes of an answer; a longer one is none of ours

Pairs = Mapping[str, frozenset[str]]  # languages it translates from, and into which


class _Answer(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)  # it holds a buyer's words


class _Translated(_Answer):
    translatedText: str  # noqa: N815  # the protocol's name


class _Language(_Answer):
    code: str
    targets: tuple[str, ...] | None = None  # None: an old server, where each goes into each


_LANGUAGES = TypeAdapter(tuple[_Language, ...])


@dataclass(frozen=True, slots=True)
class LibreTranslateConfig:
    """Where the service is. `seconds` is how long an answer may take, all in all."""

    url: str
    key: str | None = field(default=None, repr=False)
    seconds: float = 5.0


class LibreTranslate:
    """Asks the service, one request a call. Every method raises a `TranslationError`."""

    def __init__(self, config: LibreTranslateConfig) -> None:
        self._key = config.key
        self._seconds = config.seconds
        self._client = httpx.AsyncClient(
            base_url=config.url.rstrip("/"),
            timeout=config.seconds,
            follow_redirects=False,  # words go to the address that was set, and no further
            trust_env=not is_here(config.url),  # no proxy to this machine
        )

    async def languages(self) -> Pairs:
        """What it translates from and into."""
        body = await self._ask("GET", "/languages")
        try:
            found = _LANGUAGES.validate_json(body)
        except ValidationError:
            raise NotUnderstoodError from None
        every = frozenset(one.code for one in found)
        return {one.code: every if one.targets is None else frozenset(one.targets) for one in found}

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """The text in another language. `source` may be `AUTO`."""
        asked = {"q": text, "source": source, "target": target, "format": "text"}
        key = {"api_key": self._key} if self._key else {}
        body = await self._ask("POST", "/translate", asked | key)
        try:
            return _Translated.model_validate_json(body).translatedText
        except ValidationError:
            raise NotUnderstoodError from None

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _ask(self, method: str, path: str, body: Mapping[str, str] | None = None) -> bytes:
        try:
            async with (
                asyncio.timeout(self._seconds),
                self._client.stream(method, path, json=body) as response,
            ):
                read = await _read(response)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError):
            raise ServiceDownError from None  # the cause may hold the words that were sent
        _check(response, read)
        return read


async def _read(response: httpx.Response) -> bytes:
    read = b""
    async for piece in response.aiter_bytes():
        read += piece
        if len(read) > MOST:
            raise NotUnderstoodError
    return read


def _check(response: httpx.Response, body: bytes) -> None:
    """Raise what the status means. A missing key is a 400 whose words name the key, a wrong one a 403."""
    match response.status_code:
        case 200:
            return
        case 429:
            raise ServiceBusyError(_seconds(response.headers.get("Retry-After", "")))
        case 401 | 403:
            raise KeyRefusedError
        case 400 if b"api key" in body.lower():
            raise KeyRefusedError
        case 400 | 413 | 422:
            raise TextRefusedError
        case status if status >= 500:  # noqa: PLR2004  # the server's own trouble
            raise ServiceDownError
        case _:
            raise NotUnderstoodError


def _seconds(header: str) -> float | None:
    return float(header) if header.isascii() and header.isdigit() else None


def route(pairs: Pairs, language: str | None, to: str) -> tuple[str, str] | None:
    """The service's own codes of a way from a language of ours; None for one it does not have."""
    source = AUTO if language is None else _code(language, tuple(pairs))
    if source is None:
        return None
    targets = pairs.values() if source is AUTO else [pairs[source]]
    target = _code(to, sorted(frozenset[str]().union(*targets)))
    return None if target is None else (source, target)


def _code(language: str, offered: Sequence[str]) -> str | None:
    """`zh-Hans` for `zh`, where there is no plain one."""
    exact = [code for code in offered if code.lower() == language.lower()]
    alike = sorted(code for code in offered if code.lower().startswith(f"{language.lower()}-"))
    return next(iter([*exact, *alike]), None)
