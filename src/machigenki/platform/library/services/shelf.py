"""Putting rows away and taking them out again: nothing is erased by a slip."""

from typing import TypeVar

from django.utils import timezone

from machigenki.platform.library.models import Adviser, Candidate, ModelCase, Opening, Shelved
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require

Row = TypeVar("Row", bound=Shelved)

RIGHT_TO_PUT_AWAY: dict[type[Shelved], str] = {
    ModelCase: "case.write",
    Adviser: "adviser.keep",
    Opening: "opening.write",
    Candidate: "talent.keep",
}


def put_away(*, by: User, row: Row) -> Row:
    """Take a row out of lists and search; `take_out` undoes it.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    """
    require(by, RIGHT_TO_PUT_AWAY[type(row)], row)
    row.put_away_at = timezone.now()
    row.save(update_fields=["put_away_at", "updated_at"])
    return row


def take_out(*, by: User, row: Row) -> Row:
    """Bring a row back that was put away.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    """
    require(by, RIGHT_TO_PUT_AWAY[type(row)], row)
    row.put_away_at = None
    row.save(update_fields=["put_away_at", "updated_at"])
    return row
