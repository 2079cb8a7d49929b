"""What the checker understands but the later stages do not yet: one line each, deleted when they do."""

UNSUPPORTED: dict[str, str] = {}


def refusal(what: str) -> str | None:
    """Return the message that refuses `what`, None when it is supported."""
    name = UNSUPPORTED.get(what)
    return None if name is None else f"minigo does not support {name} yet"
