"""One change, as a reader understands it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from machigenki.region import Text

ACTIONS = {
    "insert": Text("登録", "added"),
    "update": Text("変更", "changed"),
    "delete": Text("削除", "deleted"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """One field's value before and after, in the reader's language."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of the trail.

    Parameters
    ----------
    at
        When the transaction began.
    who
        The person's name, with their API key where a program acted; "" where no person did (a
        command, a job).
    kind
        What sort of thing it is.
    thing
        Its title or name.
    action
        Added, changed or deleted.
    changes
        Fields, from → to; for an addition only what was filled in.
    """

    at: datetime
    who: str
    kind: str
    thing: str
    action: Text
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One row of an event table, and the row before it of the same thing.

    `api_key` is the beginning of the key with which a program did it, "" where a person did.
    """

    model: str
    number: int
    at: datetime
    label: str
    person: UUID | None
    api_key: str
    values: dict[str, Any]
    before: dict[str, Any]
