"""Putting things away, and bringing them back."""

from django.core.exceptions import ValidationError
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable.models import (
    AgendaItem,
    Decision,
    Member,
    Paper,
    Sitting,
    Task,
)
from machigenki.platform.web.words import words

Thing = AgendaItem | Member | Paper | Sitting | Task
_RIGHTS: dict[type[Thing], str] = {
    AgendaItem: "roundtable.convene",
    Member: "roundtable.convene",
    Paper: "roundtable.remove_paper",
    Sitting: "roundtable.convene",
    Task: "roundtable.give_task",
}


def remove(*, by: User, thing: Thing) -> None:
    """Put a thing away; `restore` brings it back.

    Raises
    ------
    ValidationError
        For a sitting with decisions: they are withdrawn, not lost.
    """
    require(by, _RIGHTS[type(thing)], thing)
    if isinstance(thing, Sitting) and Decision.objects.filter(sitting=thing).exists():
        raise ValidationError(
            words(
                "決定を記録した会議は削除できません。中止又は決定の取消しをしてください。",
                "A sitting with decisions cannot be removed: withdraw them instead.",
            )
        )
    thing.removed_at = timezone.now()
    thing.save(update_fields=["removed_at", "updated_at"])


def restore(*, by: User, thing: Thing) -> None:
    """Bring a thing back.

    Raises
    ------
    ValidationError
        When another took its place (the same person's seat, the same file).
    """
    require(by, _RIGHTS[type(thing)], thing)
    thing.removed_at = None
    thing.full_clean()
    thing.save(update_fields=["removed_at", "updated_at"])
