"""Whether the address that buyers are given leads to us, and how long its certificate lasts."""

import asyncio
import ssl
import time
from collections.abc import Sequence

import httpx

from bot.checkup import Finding
from bot.loopback import is_here
from bot.settings import Settings

ADDRESS, CERTIFICATE = "address", "certificate"
FROM_HERE = "asked from this machine; that the internet reaches it too is not proven"
SECONDS = 10.0
DAY = 24 * 60 * 60
RENEW_WITHIN = 14  # days


async def address(settings: Settings, *, running: bool) -> Sequence[Finding]:
    """Nothing is asked where no public address is set. `running`: whether the gateway does."""
    if settings.public_url is None:
        words = f"buyers reach {settings.own_url}, on this machine only"
        return [Finding(ADDRESS, good=True, words=words)]
    website = _website(settings.own_url)
    if website is None:
        advice = "Write AMENDS_PUBLIC_URL as https://support.your-shop.example."
        return [Finding(ADDRESS, good=False, words="no address of a website.", advice=advice)]
    found = [await _leads_to_us(settings.own_url, running=running)]
    if website.scheme == "https":
        found.append(await certificate(website.host, website.port or 443))
    return found


async def certificate(host: str, port: int) -> Finding:
    """Whether a browser would trust it, and for how long."""
    try:
        until = await _valid_until(host, port)
    except ssl.SSLCertVerificationError as refused:
        words = f"no browser trusts {host}'s: {refused.verify_message}."
        return Finding(CERTIFICATE, good=False, words=words, advice="Renew it at the proxy.")
    except (OSError, TimeoutError):
        words = f"{host} showed none to this machine."
        return Finding(CERTIFICATE, good=True, words=words, warning=True)
    days = int((until - time.time()) // DAY)
    words = f"{host}'s is valid for {days} more days"
    if days > RENEW_WITHIN:
        return Finding(CERTIFICATE, good=True, words=words)
    advice = "Renew it, and see why that did not happen by itself."
    return Finding(CERTIFICATE, good=True, words=f"{words}.", advice=advice, warning=True)


def _website(url: str) -> httpx.URL | None:
    try:
        found = httpx.URL(url)
    except httpx.InvalidURL:
        return None
    return found if found.scheme in ("http", "https") and found.host else None


async def _valid_until(host: str, port: int) -> float:
    async with asyncio.timeout(SECONDS):
        _, writer = await asyncio.open_connection(host, port, ssl=ssl.create_default_context())
    try:
        found = writer.get_extra_info("peercert")
        return float(ssl.cert_time_to_seconds(found["notAfter"]))
    finally:
        writer.close()


async def _leads_to_us(url: str, *, running: bool) -> Finding:
    if not running:
        words = f"{url} was not asked, since Amends does not run."
        return Finding(ADDRESS, good=True, words=words, advice="Start it first.", warning=True)
    try:
        return _told(url, await _asked(f"{url}/healthz", here=is_here(url)))
    except httpx.TooManyRedirects:
        advice = "The proxy sends http and https to each other; let one of them pass."
        return Finding(ADDRESS, good=False, words=f"{url} leads in a circle.", advice=advice)
    except httpx.HTTPError as error:
        words = f"{url} does not answer ({type(error).__name__})."
        advice = "Look at AMENDS_PUBLIC_URL, its DNS entry and the proxy."
        return Finding(ADDRESS, good=False, words=words, advice=advice)


async def _asked(url: str, *, here: bool) -> httpx.Response:
    async with httpx.AsyncClient(
        timeout=SECONDS,
        follow_redirects=True,
        max_redirects=5,
        trust_env=not here,
        verify=ssl.create_default_context(),
    ) as client:
        return await client.get(url)


def _told(url: str, answer: httpx.Response) -> Finding:
    if answer.status_code != httpx.codes.OK or '"ok"' not in answer.text:
        words = f"{url}/healthz answers {answer.status_code}, and not as Amends does."
        advice = "Let the proxy pass everything to AMENDS_HOST and AMENDS_PORT."
        return Finding(ADDRESS, good=False, words=words, advice=advice)
    if answer.history:
        where = str(answer.url).removesuffix("/healthz")
        return Finding(
            ADDRESS,
            good=True,
            words=f"{url} leads to {where}.",
            advice=f"Set AMENDS_PUBLIC_URL={where}: platforms follow no redirect.",
            warning=True,
        )
    return Finding(ADDRESS, good=True, words=f"{url} is ours ({FROM_HERE})")
