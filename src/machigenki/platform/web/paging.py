"""Pages of long lists, without counting what is not shown.

Counting a large town's rows costs more than showing thirty of them, so a page knows only whether
another follows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import Model, QuerySet

MOST_PAGES = 10_000
_Row = TypeVar("_Row", bound=Model)


@dataclass(frozen=True, slots=True)
class Page(Generic[_Row]):
    """One page of a list.

    Parameters
    ----------
    object_list
        Its rows.
    number
        Which page it is, from 1.
    has_next
        Whether another follows.
    """

    object_list: Sequence[_Row]
    number: int
    has_next: bool

    def __iter__(self) -> Iterator[_Row]:
        return iter(self.object_list)

    def __len__(self) -> int:
        return len(self.object_list)

    @property
    def has_previous(self) -> bool:
        """Whether a page comes before."""
        return self.number > 1

    @property
    def has_other_pages(self) -> bool:
        """Whether the list has more than this page."""
        return self.has_previous or self.has_next

    @property
    def previous_page_number(self) -> int:
        """The number of the page before."""
        return self.number - 1

    @property
    def next_page_number(self) -> int:
        """The number of the page after."""
        return self.number + 1


def page_of(rows: "QuerySet[_Row, Any]", asked: str | None, size: int) -> Page[_Row]:
    """Return the page that was asked for; the first where there is no such page."""
    word = asked or ""
    known = word.isascii() and word.isdigit() and len(word) < 9
    number = min(max(int(word), 1), MOST_PAGES) if known else 1
    found = _cut(rows, number, size)
    if not found and number > 1:
        number, found = 1, _cut(rows, 1, size)
    return Page(found[:size], number, has_next=len(found) > size)


def _cut(rows: "QuerySet[_Row, Any]", number: int, size: int) -> list[_Row]:
    start = (number - 1) * size
    return list(rows[start : start + size + 1])
