"""What differs between two versions of a venture, and how two people's changes join."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

Path = tuple[str | int, ...]

_NAMES = ("name", "asset", "role", "payer", "key", "item")


class _Absent:
    """Stands for a field that a version does not have."""


ABSENT = _Absent()


@dataclass(frozen=True)
class Change:
    """One field before and after; None where it was not there."""

    path: Path
    before: Any
    after: Any

    def as_json(self) -> dict[str, Any]:
        """Return it as it is kept."""
        return {"path": list(self.path), "before": self.before, "after": self.after}


@dataclass(frozen=True)
class Conflict:
    """A field that both changed, differently; None where a version does not have it."""

    path: Path
    base: Any
    theirs: Any
    mine: Any


def changes(before: Any, after: Any, path: Path = ()) -> Iterator[Change]:
    """Yield every field that differs.

    Rows of lists are compared in place where their number is the same, else by their names, so
    that a row put in or taken out is told as that.
    """
    if _same(before, after):
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for key in _keys(before, after):
            yield from changes(before.get(key, ABSENT), after.get(key, ABSENT), (*path, key))
    elif _rows(before) and _rows(after):
        for place, old, new in _pairs(before, after):
            yield from changes(old, new, (*path, place))
    else:
        yield Change(path, _plain(before), _plain(after))


def merge(base: Any, theirs: Any, mine: Any) -> tuple[Any, list[Conflict]]:
    """Join two versions made from the same one.

    A field that one side changed takes that side's value; one that both changed differently is
    a conflict, and the result has theirs until somebody chooses. Lists of rows are joined row by
    row only while nobody added or removed one.
    """
    conflicts: list[Conflict] = []
    merged = _merge(base, theirs, mine, (), conflicts)
    return merged, conflicts


def put(content: dict[str, Any], path: Path, value: Any) -> dict[str, Any]:
    """Return the content with one field set; None takes it away."""
    if not path:
        return deepcopy(value)
    result = deepcopy(content)
    at: Any = result
    for n, part in enumerate(path[:-1]):
        if isinstance(at, dict) and part not in at:
            at[part] = [] if isinstance(path[n + 1], int) else {}
        at = at[part]
    last = path[-1]
    if value is None and isinstance(at, dict):
        at.pop(last, None)
    else:
        at[last] = deepcopy(value)
    return result


def _merge(base: Any, theirs: Any, mine: Any, path: Path, conflicts: list[Conflict]) -> Any:
    if _same(theirs, mine) or _same(mine, base):
        return theirs
    if _same(theirs, base):
        return mine
    if all(isinstance(one, dict) for one in (base, theirs, mine)):
        merged = {}
        for key in _keys(theirs, mine, base):
            was, other, own = (one.get(key, ABSENT) for one in (base, theirs, mine))
            value = _merge(was, other, own, (*path, key), conflicts)
            if value is not ABSENT:
                merged[key] = value
        return merged
    lists = all(_rows(one) for one in (base, theirs, mine))
    if lists and len(base) == len(theirs) == len(mine):
        return [
            _merge(was, other, own, (*path, n), conflicts)
            for n, (was, other, own) in enumerate(zip(base, theirs, mine, strict=True))
        ]
    conflicts.append(Conflict(path, _plain(base), _plain(theirs), _plain(mine)))
    return theirs


def _keys(*dicts: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys(key for one in dicts for key in one))


def _rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _same(one: Any, other: Any) -> bool:
    return one is other or (one is not ABSENT and other is not ABSENT and bool(one == other))


def _plain(value: Any) -> Any:
    return None if value is ABSENT else value


def _pairs(before: Sequence[Any], after: Sequence[Any]) -> Iterator[tuple[int, Any, Any]]:
    if len(before) == len(after):
        for n, (old, new) in enumerate(zip(before, after, strict=True)):
            yield n, old, new
        return
    old_by_name, new_by_name = _by_name(before), _by_name(after)
    for name, (place, old) in old_by_name.items():
        if name not in new_by_name:
            yield place, old, ABSENT
    for name, (place, new) in new_by_name.items():
        yield place, old_by_name.get(name, (0, ABSENT))[1], new


def _by_name(rows: Sequence[Any]) -> dict[Any, tuple[int, Any]]:
    named = {}
    for place, row in enumerate(rows):
        name = next((str(row[key]) for key in _NAMES if row.get(key)), "")
        while name in named:
            name += "+"
        named[name] = (place, row)
    return named
