"""Lists, page by page, each page beginning after the last row of the one before."""

from typing import TypeAlias, TypeVar
from uuid import UUID

from django.db.models import Model, QuerySet
from ninja import Query, Schema
from pydantic import Field

_Row = TypeVar("_Row", bound=Model)
MOST_ROWS = 100


class Page(Schema):
    """Which page: `after` is the `next` of the page before."""

    after: UUID | None = None
    limit: int = Field(50, ge=1, le=MOST_ROWS)


PageQuery: TypeAlias = Query[Page]


def page_of(found: QuerySet[_Row], page: Page) -> tuple[list[_Row], UUID | None]:
    """Return a page, the newest rows first, and where the next begins; None after the last.

    Rows are in the order of their identifiers, which sort by time (UUID version 7): a row that
    is added or changed meanwhile moves none to another page.
    """
    if page.after is not None:
        found = found.filter(pk__lt=page.after)
    rows, more = first_of(found.order_by("-pk"), page.limit)
    return rows, rows[-1].pk if more else None


def first_of(found: QuerySet[_Row], limit: int) -> tuple[list[_Row], bool]:
    """Return the first rows, and whether there are more."""
    rows = list(found[: limit + 1])
    return rows[:limit], len(rows) > limit
