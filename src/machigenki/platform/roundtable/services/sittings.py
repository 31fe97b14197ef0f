"""Calling a sitting: its time, agenda, invitations, answers and attendance."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import TypedDict, Unpack
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable.models import (
    AgendaItem,
    Answer,
    Attendance,
    Member,
    Presence,
    Sitting,
    SittingState,
)
from machigenki.platform.roundtable.services.saving import changed, saved_once
from machigenki.platform.web.words import words

LONGEST = timedelta(days=3)
FURTHEST = timedelta(days=5 * 366)


class SittingFields(TypedDict):
    """What the office enters about a sitting."""

    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    online_url: str
    notice: str
    state: str


def plan_sitting(*, by: User, once: UUID, **fields: Unpack[SittingFields]) -> Sitting:
    """Call a sitting.

    Raises
    ------
    ValidationError
        By field: an end before the start, a date years ahead, held before it began.
    """
    require(by, "roundtable.convene")
    _check_times(fields)
    return saved_once(Sitting(once=once, **fields))


@transaction.atomic
def change_sitting(
    *, by: User, sitting: Sitting, version: int, **fields: Unpack[SittingFields]
) -> Sitting:
    """Change what was entered about a sitting.

    Raises
    ------
    ConflictError
        When somebody else changed it since `version`.
    ValidationError
        As `plan_sitting`.
    """
    require(by, "roundtable.convene")
    _check_times(fields)
    return changed(sitting, version, {**fields})


def _check_times(fields: SittingFields) -> None:
    now = timezone.now()
    if fields["starts_at"] > now + FURTHEST:
        raise ValidationError(
            {"starts_at": words("5年以内の日時にしてください。", "Choose a time within 5 years.")}
        )
    if fields["ends_at"] <= fields["starts_at"]:
        raise ValidationError(
            {
                "ends_at": words(
                    "終了は開始より後にしてください。", "The end must be after the start."
                )
            }
        )
    if fields["ends_at"] - fields["starts_at"] > LONGEST:
        raise ValidationError(
            {"ends_at": words("会議は3日以内にしてください。", "A sitting takes 3 days at most.")}
        )
    if fields["state"] == SittingState.HELD and fields["starts_at"] > now:
        raise ValidationError(
            {
                "state": words(
                    "まだ始まっていない会議は「開催済み」にできません。",
                    "A sitting that has not begun cannot have been held.",
                )
            }
        )


class AgendaFields(TypedDict):
    """What an agenda item says."""

    title: str
    presenter: str
    minutes_long: int | None
    note: str


@transaction.atomic
def add_agenda_item(
    *, by: User, once: UUID, sitting: Sitting, **fields: Unpack[AgendaFields]
) -> AgendaItem:
    """Put an item at the end of the agenda."""
    require(by, "roundtable.convene")
    Sitting.objects.select_for_update().get(pk=sitting.pk)
    last = AgendaItem.objects.filter(sitting=sitting).aggregate(last=Max("place_in_order"))["last"]
    return saved_once(
        AgendaItem(once=once, sitting=sitting, place_in_order=(last or 0) + 1, **fields)
    )


def change_agenda_item(*, by: User, item: AgendaItem, **fields: Unpack[AgendaFields]) -> AgendaItem:
    """Change what an item says."""
    require(by, "roundtable.convene")
    for name, value in fields.items():
        setattr(item, name, value)
    item.full_clean()
    item.save()
    return item


@transaction.atomic
def move_agenda_item(*, by: User, item: AgendaItem, up: bool) -> None:
    """Change places with the item before or after; at the end nothing happens."""
    require(by, "roundtable.convene")
    Sitting.objects.select_for_update().get(pk=item.sitting_id)
    items = list(AgendaItem.objects.filter(sitting_id=item.sitting_id, removed_at=None))
    place = [one.pk for one in items].index(item.pk)
    other = place - 1 if up else place + 1
    if not 0 <= other < len(items):
        return
    items[place], items[other] = items[other], items[place]
    for number, one in enumerate(items, start=1):
        if one.place_in_order != number:
            one.place_in_order = number
            one.save(update_fields=["place_in_order", "updated_at"])


@transaction.atomic
def invite_members(*, by: User, sitting: Sitting, members: Collection[Member]) -> None:
    """Let exactly these members be invited; who is invited already keeps the answer."""
    require(by, "roundtable.convene")
    Sitting.objects.select_for_update().get(pk=sitting.pk)
    invited = set(Attendance.objects.filter(sitting=sitting).values_list("member_id", flat=True))
    wanted = {member.pk for member in members}
    Attendance.objects.filter(sitting=sitting, member_id__in=invited - wanted).delete()
    for member in members:
        if member.pk not in invited:
            Attendance.objects.create(sitting=sitting, member=member)


def answer(*, by: User, attendance: Attendance, answer: Answer) -> None:
    """Say whether a member comes."""
    require(by, "roundtable.answer", attendance.member)
    attendance.answer = answer.value
    attendance.save(update_fields=["answer", "updated_at"])


@transaction.atomic
def record_attendance(*, by: User, sitting: Sitting, presence: Mapping[UUID, Presence]) -> None:
    """Write down who was there, by the attendance's id; the sitting was then held.

    Raises
    ------
    ValidationError
        Before the sitting begins, or when it was called off.
    """
    require(by, "roundtable.convene")
    locked = Sitting.objects.select_for_update().get(pk=sitting.pk)
    if locked.starts_at > timezone.now():
        raise ValidationError(
            words("出席は、開始時刻の後に記録できます。", "Attendance is recorded once it began.")
        )
    if locked.state == SittingState.CANCELLED:
        raise ValidationError(
            words("中止された会議です。", "The sitting was called off."), code="cancelled"
        )
    for one in Attendance.objects.filter(sitting=sitting, pk__in=presence):
        if one.presence != presence[one.pk].value:
            one.presence = presence[one.pk].value
            one.save(update_fields=["presence", "updated_at"])
    if locked.state == SittingState.PLANNED:
        locked.state = SittingState.HELD.value
        locked.version += 1
        locked.save(update_fields=["state", "version", "updated_at"])
