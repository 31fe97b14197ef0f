"""What somebody took on to do."""

from typing import ClassVar

from django.db import models

from machigenki.platform.roundtable.models.base import Removable
from machigenki.platform.roundtable.models.decisions import Decision
from machigenki.platform.roundtable.models.members import Member
from machigenki.platform.roundtable.models.sittings import Sitting
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.web.words import words


class TaskState(models.TextChoices):
    """How far a task is."""

    OPEN = "open", words("未着手", "to do")
    DOING = "doing", words("進行中", "under way")
    DONE = "done", words("完了", "done")


@audited()
class Task(Removable):
    """A task with its owner and date."""

    title = models.CharField(words("課題", "Task"), max_length=200)
    owner = models.ForeignKey(
        Member, models.PROTECT, verbose_name=words("担当者", "Owner"), related_name="+"
    )
    due_on = models.DateField(words("期限", "Due"))
    state = models.CharField(
        words("状態", "State"),
        max_length=16,
        choices=TaskState.choices,
        default=TaskState.OPEN.value,
    )
    note = models.TextField(words("内容・経過", "Notes"), max_length=3000, blank=True)
    sitting = models.ForeignKey(
        Sitting,
        models.SET_NULL,
        verbose_name=words("会議", "Sitting"),
        null=True,
        blank=True,
        related_name="tasks",
    )
    decision = models.ForeignKey(
        Decision,
        models.SET_NULL,
        verbose_name=words("決定", "Decision"),
        null=True,
        blank=True,
        related_name="tasks",
    )

    class Meta:
        verbose_name = words("課題", "Task")
        indexes: ClassVar = [
            models.Index(fields=["tenant", "state", "due_on"], name="table_task_due"),
            models.Index(
                fields=["tenant", "due_on", "id"],
                condition=models.Q(removed_at=None) & ~models.Q(state="done"),
                name="table_task_to_do",
            ),
            models.Index(
                fields=["tenant", "-updated_at"],
                condition=models.Q(removed_at=None, state="done"),
                name="table_task_done",
            ),
            models.Index(fields=["tenant", "decision"], name="table_task_of_decision"),
            models.Index(fields=["tenant", "sitting"], name="table_task_of_sitting"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "once"], name="one_task_a_form")
        ]

    def __str__(self) -> str:
        return self.title
