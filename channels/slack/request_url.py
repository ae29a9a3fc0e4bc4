"""Asks our own request URL what Slack asks of it, signed as Slack signs."""

import json
import secrets
import time

import httpx
from slack_sdk.signature import SignatureVerifier

from bot.checkup import Finding
from bot.loopback import is_here
from channels.slack.door import SlackConfig

SUBJECT = "slack events"
PATH = "/slack/events"
SECONDS = 10.0


async def ask_request_url(config: SlackConfig, own_url: str, *, running: bool) -> Finding:
    """Whether the address answers, and with the same signing secret. `running`: whether the gateway does."""
    url = f"{own_url}{PATH}"
    if not url.startswith("https://") and not is_here(config.base_url):
        words = f"Slack calls https addresses only, not {url}."
        return _bad(words, "Set AMENDS_PUBLIC_URL, or AMENDS_SLACK_APP_TOKEN for Socket Mode.")
    if not running:
        words = f"{url} was not asked, since Amends does not run."
        advice = "Start it, then ask the doctor again."
        return Finding(SUBJECT, good=True, words=words, advice=advice, warning=True)
    challenge = secrets.token_hex(8)
    try:
        return _told(url, await _asked(config, url, challenge), challenge)
    except httpx.HTTPError as error:
        words = f"{url} does not answer ({type(error).__name__})."
        return _bad(words, "Look at AMENDS_PUBLIC_URL and the proxy.")


async def _asked(config: SlackConfig, url: str, challenge: str) -> httpx.Response:
    body = json.dumps({"type": "url_verification", "challenge": challenge, "token": ""})
    at = str(int(time.time()))
    signed = SignatureVerifier(config.signing_secret or "").generate_signature(
        timestamp=at, body=body
    )
    headers = {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": signed or "",
    }
    ours = is_here(url)
    async with httpx.AsyncClient(timeout=SECONDS, trust_env=not ours) as client:
        return await client.post(url, content=body, headers=headers)


def _told(url: str, answer: httpx.Response, challenge: str) -> Finding:
    if answer.status_code == httpx.codes.OK and challenge in answer.text:
        words = f"{url} answers Slack's question (from this machine, not from the internet)"
        return Finding(SUBJECT, good=True, words=words)
    if answer.status_code == httpx.codes.UNAUTHORIZED:
        return _bad(
            f"{url} takes another signing secret.",
            "Start Amends again after a change of AMENDS_SLACK_SIGNING_SECRET.",
        )
    if answer.status_code == httpx.codes.NOT_FOUND:
        return _bad(
            f"{url} is not there.",
            f"The proxy must pass POST {PATH}; start Amends again after a change of settings.",
        )
    if answer.is_redirect:
        where = answer.headers.get("location", "elsewhere")
        return _bad(f"{url} leads to {where}.", "Slack follows no redirect: enter that address.")
    return _bad(f"{url} answers {answer.status_code}.", "Look at the proxy and gateway.log.")


def _bad(words: str, advice: str) -> Finding:
    return Finding(SUBJECT, good=False, words=words, advice=advice)
