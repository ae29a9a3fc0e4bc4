"""The address that buyers are given, over real HTTP and TLS on loopback."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.checkup import Finding
from bot.cli.address import address
from tests.cli.builders import some_settings

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def found(url: str, *, running: bool = True) -> list[Finding]:
    return list(await address(some_settings(public_url=url), running=running))


async def healthy(_: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


async def a_circle(request: web.Request) -> web.Response:
    raise web.HTTPMovedPermanently(request.path)


async def somebody_else(_: web.Request) -> web.Response:
    return web.Response(text="<h1>It works!</h1>", content_type="text/html")


@asynccontextmanager
async def website(handler: Handler, context: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_get("/healthz", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    scheme = "https" if context else "http"
    yield f"{scheme}://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


def certified(folder: Path, *, days: float) -> ssl.SSLContext:
    """A server's certificate that is its own authority, valid for so many days."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    ours = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=60))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(ours, critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = serialization.NoEncryption()
    (folder / "cert.pem").write_bytes(made.public_bytes(pem))
    (folder / "key.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


async def test_without_a_public_address_nothing_is_asked() -> None:
    [told] = await address(some_settings(port=8123), running=True)

    assert told.good
    assert "http://127.0.0.1:8123, on this machine only" in told.words


async def test_an_address_that_leads_to_us_is_good_and_says_what_is_not_proven() -> None:
    async with website(healthy) as url:
        [told] = await found(url)

    assert told.good
    assert "that the internet reaches it too is not proven" in told.words


async def test_while_amends_does_not_run_its_address_is_not_asked() -> None:
    [told] = await found("http://127.0.0.1:9", running=False)

    assert told.good
    assert told.warning


async def test_an_address_that_does_not_answer_is_a_problem() -> None:
    [told] = await found("http://127.0.0.1:9")

    assert not told.good
    assert "does not answer" in told.words


async def test_somebody_elses_website_is_not_taken_for_ours() -> None:
    async with website(somebody_else) as url:
        [told] = await found(url)

    assert not told.good
    assert "not as Amends does" in told.words


async def test_redirects_in_a_circle_are_a_problem() -> None:
    async with website(a_circle) as url:
        [told] = await found(url)

    assert not told.good
    assert "leads in a circle" in told.words


async def test_an_address_that_leads_elsewhere_names_the_better_one() -> None:
    async with website(healthy) as there:

        async def moved(_: web.Request) -> web.Response:
            raise web.HTTPMovedPermanently(location=f"{there}/healthz")

        async with website(moved) as url:
            [told] = await found(url)

    assert told.good
    assert told.warning
    assert f"AMENDS_PUBLIC_URL={there}:" in told.advice


@pytest.mark.parametrize(
    "url", ["support.shop.example", "ftp://shop.example", "https://", "https://shop.example:port"]
)
async def test_what_is_no_address_is_said_to_be_none(url: str) -> None:
    [told] = await found(url)

    assert not told.good
    assert "https://support.your-shop.example" in told.advice


@pytest.mark.parametrize(("days", "warning"), [(90.5, False), (10.5, True)])
async def test_how_long_a_certificate_lasts_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: float, *, warning: bool
) -> None:
    context = certified(tmp_path, days=days)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))

    async with website(healthy, context) as url:
        leads, certificate = await found(url)

    assert leads.good
    assert certificate.good
    assert certificate.warning is warning
    assert f"valid for {int(days)} more days" in certificate.words


async def test_a_certificate_that_is_over_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = certified(tmp_path, days=-1)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))

    async with website(healthy, context) as url:
        leads, certificate = await found(url)

    assert not leads.good
    assert not certificate.good
    assert "certificate has expired" in certificate.words


async def test_a_certificate_that_nobody_vouches_for_is_a_problem(tmp_path: Path) -> None:
    async with website(healthy, certified(tmp_path, days=90)) as url:
        _, certificate = await found(url)

    assert not certificate.good
    assert "no browser trusts 127.0.0.1's" in certificate.words


async def test_a_server_that_never_speaks_ends_after_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.cli.address.SECONDS", 0.2)
    done = asyncio.Event()

    async def silent(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await done.wait()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        leads, certificate = await found(f"https://127.0.0.1:{port}")
        done.set()

    assert not leads.good
    assert certificate.warning
