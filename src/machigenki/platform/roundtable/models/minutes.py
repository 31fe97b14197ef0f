"""Minutes: written, sent round, agreed; and what members asked to correct."""

from typing import ClassVar

from django.db import models

from machigenki.platform.people.models import User
from machigenki.platform.roundtable.models.base import Entered
from machigenki.platform.roundtable.models.sittings import Sitting
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.web.words import words


class MinutesState(models.TextChoices):
    """How far the minutes are."""

    DRAFT = "draft", words("作成中", "draft")
    CIRCULATED = "circulated", words("確認依頼中", "sent round")
    AGREED = "agreed", words("確定", "agreed")


@audited()
class Minutes(TenantModel):
    """A sitting's minutes. Every earlier wording stays in the audit trail."""

    sitting = models.ForeignKey(
        Sitting,
        models.CASCADE,
        verbose_name=words("会議", "Sitting"),
        related_name="+",
        db_index=False,
    )
    text = models.TextField(words("議事録", "Minutes"), max_length=100_000)
    state = models.CharField(
        words("状態", "State"),
        max_length=16,
        choices=MinutesState.choices,
        default=MinutesState.DRAFT.value,
    )
    version = models.PositiveIntegerField(words("版", "Version"), default=1)
    circulated_at = models.DateTimeField(
        words("確認依頼日時", "Sent round at"), null=True, blank=True
    )
    agreed_at = models.DateTimeField(words("確定日時", "Agreed at"), null=True, blank=True)
    reopening_reason = models.TextField(
        words("再開の理由", "Why reopened"), max_length=1000, blank=True
    )
    route_override = models.TextField(
        words("承認の順序を終えずに確定した理由", "Why agreed before the route was finished"),
        max_length=1000,
        blank=True,
    )

    class Meta:
        verbose_name = words("議事録", "Minutes")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "sitting"], name="one_minutes_a_sitting")
        ]

    def __str__(self) -> str:
        return str(self.sitting_id)


class CorrectionState(models.TextChoices):
    """What became of a correction that was asked for."""

    OPEN = "open", words("未対応", "open")
    TAKEN = "taken", words("反映済み", "taken in")
    DECLINED = "declined", words("反映せず", "declined")


@audited()
class Correction(Entered):
    """A correction that a member asked for, kept whatever became of it."""

    minutes = models.ForeignKey(Minutes, models.CASCADE, related_name="corrections", db_index=False)
    asked_by = models.ForeignKey(
        User, models.PROTECT, verbose_name=words("申出者", "Asked by"), related_name="+"
    )
    text = models.TextField(words("訂正の内容", "Correction"), max_length=3000)
    state = models.CharField(
        words("状態", "State"),
        max_length=16,
        choices=CorrectionState.choices,
        default=CorrectionState.OPEN.value,
    )
    reply = models.TextField(words("回答", "Reply"), max_length=1000, blank=True)

    class Meta:
        verbose_name = words("訂正の申出", "Correction")
        ordering: ClassVar = ["created_at", "id"]
        indexes: ClassVar = [models.Index(fields=["tenant", "minutes"], name="table_corrections")]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "once"], name="one_correction_a_form"),
            models.CheckConstraint(
                condition=~models.Q(state="declined") | ~models.Q(reply=""),
                name="declined_correction_has_a_reply",
            ),
        ]

    def __str__(self) -> str:
        return self.text[:40]
