"""Sittings as an iCalendar file (RFC 5545)."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from machigenki.platform.roundtable.models import Sitting, SittingState

_LONGEST_LINE_BYTES = 75


def calendar(sittings: Iterable[Sitting], *, name: str, address: Callable[[Sitting], str]) -> bytes:
    """Return the file: one event a sitting, times in UTC, lines folded at 75 octets.

    `address` gives a sitting's page. SEQUENCE is the sitting's version, so that a later file
    replaces an earlier one in the reader's calendar.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Machigenki//Round table//JA",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
    ]
    for sitting in sittings:
        lines += _event(sitting, address(sitting))
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(sitting: Sitting, page: str) -> list[str]:
    cancelled = sitting.state == SittingState.CANCELLED
    lines = [
        "BEGIN:VEVENT",
        f"UID:{sitting.pk}@machigenki",
        f"DTSTAMP:{_utc(sitting.updated_at)}",
        f"DTSTART:{_utc(sitting.starts_at)}",
        f"DTEND:{_utc(sitting.ends_at)}",
        f"SEQUENCE:{sitting.version}",
        f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}",
        f"SUMMARY:{_escaped(sitting.title)}",
        f"URL:{page}",
    ]
    if sitting.place or sitting.online_url:
        lines.append(f"LOCATION:{_escaped(sitting.place or sitting.online_url)}")
    described = "\n".join(part for part in (sitting.notice, sitting.online_url) if part)
    if described:
        lines.append(f"DESCRIPTION:{_escaped(described)}")
    return [*lines, "END:VEVENT"]


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    one_line = text.replace("\r\n", "\n").replace("\r", "\n")
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        one_line = one_line.replace(sign, written)
    return one_line


def _folded(line: str) -> str:
    """Fold between characters, never inside one: continuation lines begin with a blank."""
    parts, part, length = [], "", 0
    for sign in line:
        size = len(sign.encode())
        if length + size > _LONGEST_LINE_BYTES:
            parts.append(part)
            part, length = " ", 1
        part += sign
        length += size
    return "\r\n".join([*parts, part])
