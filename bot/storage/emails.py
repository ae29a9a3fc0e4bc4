"""E-mail addresses as keys."""


def same_email(address: str | None) -> str | None:
    """One spelling for what shops treat as one address."""
    return None if address is None else address.strip().casefold()
