"""Giving tasks and doing them."""

from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable.models import Decision, Member, Sitting, Task, TaskState
from machigenki.platform.roundtable.services.saving import saved_once
from machigenki.platform.web.words import words

_FURTHEST_YEARS = 20


class TaskFields(TypedDict):
    """What is asked of whom by when."""

    title: str
    owner: Member
    due_on: date
    note: str
    sitting: Sitting | None
    decision: Decision | None


def give_task(*, by: User, once: UUID, **fields: Unpack[TaskFields]) -> Task:
    """Give a task.

    Raises
    ------
    ValidationError
        At "due_on": a day that is past, or decades ahead.
    """
    require(by, "roundtable.give_task")
    _check_due(fields["due_on"])
    return saved_once(Task(once=once, **fields))


def change_task(*, by: User, task: Task, **fields: Unpack[TaskFields]) -> Task:
    """Change a task; a day that is past may stay, but not be chosen anew."""
    require(by, "roundtable.give_task")
    if fields["due_on"] != task.due_on:
        _check_due(fields["due_on"])
    for name, value in fields.items():
        setattr(task, name, value)
    task.full_clean()
    task.save()
    return task


def move_task(*, by: User, task: Task, state: TaskState) -> None:
    """Say how far a task is."""
    require(by, "roundtable.move_task", task)
    task.state = state.value
    task.save(update_fields=["state", "updated_at"])


def _check_due(due_on: date) -> None:
    today = timezone.localdate()
    if due_on < today:
        raise ValidationError(
            {"due_on": words("今日以後の日付にしてください。", "Choose today or a later day.")}
        )
    if due_on.year > today.year + _FURTHEST_YEARS:
        raise ValidationError(
            {"due_on": words("20年以内の日付にしてください。", "Choose a day within 20 years.")}
        )
