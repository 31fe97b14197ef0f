"""A sitting, its agenda and who comes."""

from typing import ClassVar

from django.db import models

from machigenki.platform.roundtable.models.base import Removable
from machigenki.platform.roundtable.models.members import Member
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.web.words import words


class SittingState(models.TextChoices):
    """Whether a sitting is to come, took place, or was called off."""

    PLANNED = "planned", words("開催予定", "planned")
    HELD = "held", words("開催済み", "held")
    CANCELLED = "cancelled", words("中止", "called off")


@audited()
class Sitting(Removable):
    """One meeting of the table."""

    title = models.CharField(words("会議名", "Title"), max_length=150)
    starts_at = models.DateTimeField(words("開始", "Starts"))
    ends_at = models.DateTimeField(words("終了", "Ends"))
    place = models.CharField(words("会場", "Place"), max_length=200, blank=True)
    online_url = models.URLField(
        words("オンライン会議のURL", "Online meeting address"), max_length=500, blank=True
    )
    notice = models.TextField(words("案内", "Notice"), max_length=5000, blank=True)
    state = models.CharField(
        words("状態", "State"),
        max_length=16,
        choices=SittingState.choices,
        default=SittingState.PLANNED.value,
    )
    version = models.PositiveIntegerField(words("版", "Version"), default=1)

    class Meta:
        verbose_name = words("会議", "Sitting")
        indexes: ClassVar = [
            models.Index(fields=["tenant", "-starts_at"], name="table_sitting_start")
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "once"], name="one_sitting_a_form"),
            models.CheckConstraint(
                condition=models.Q(ends_at__gt=models.F("starts_at")),
                name="sitting_ends_after_it_starts",
                violation_error_message=words(
                    "終了は開始より後にしてください。", "The end must be after the start."
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@audited()
class AgendaItem(Removable):
    """One point of the agenda."""

    sitting = models.ForeignKey(
        Sitting,
        models.CASCADE,
        verbose_name=words("会議", "Sitting"),
        related_name="agenda",
        db_index=False,
    )
    place_in_order = models.PositiveSmallIntegerField(words("順番", "Order"))
    title = models.CharField(words("議題", "Item"), max_length=200)
    presenter = models.CharField(words("説明者", "Presenter"), max_length=150, blank=True)
    minutes_long = models.PositiveSmallIntegerField(
        words("時間（分）", "Minutes"), null=True, blank=True
    )
    note = models.TextField(words("内容", "Content"), max_length=3000, blank=True)

    class Meta:
        verbose_name = words("議題", "Agenda item")
        ordering: ClassVar = ["place_in_order", "id"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "sitting", "place_in_order"], name="table_agenda_order")
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "once"], name="one_agenda_item_a_form")
        ]

    def __str__(self) -> str:
        return self.title


class Answer(models.TextChoices):
    """What an invited member says."""

    NONE = "", words("未回答", "no answer")
    COMES = "comes", words("出席", "comes")
    ONLINE = "online", words("オンラインで出席", "comes online")
    ABSENT = "absent", words("欠席", "does not come")


class Presence(models.TextChoices):
    """How a member was there."""

    NONE = "", words("未記録", "not recorded")
    PRESENT = "present", words("出席", "present")
    ONLINE = "online", words("オンライン出席", "present online")
    PROXY = "proxy", words("代理出席", "by proxy")
    ABSENT = "absent", words("欠席", "absent")


THERE = (Presence.PRESENT.value, Presence.ONLINE.value, Presence.PROXY.value)


@audited()
class Attendance(TenantModel):
    """A member's invitation to a sitting, the answer, and whether they were there."""

    sitting = models.ForeignKey(
        Sitting,
        models.CASCADE,
        verbose_name=words("会議", "Sitting"),
        related_name="attendances",
        db_index=False,
    )
    member = models.ForeignKey(
        Member, models.PROTECT, verbose_name=words("構成員", "Member"), related_name="+"
    )
    answer = models.CharField(
        words("出欠の回答", "Answer"), max_length=16, choices=Answer.choices, default="", blank=True
    )
    presence = models.CharField(
        words("出席", "Presence"), max_length=16, choices=Presence.choices, default="", blank=True
    )

    class Meta:
        verbose_name = words("出席", "Attendance")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "sitting", "member"], name="one_invitation_a_member"
            )
        ]

    def __str__(self) -> str:
        return f"{self.sitting_id}: {self.member_id}"

    @property
    def was_there(self) -> bool:
        """Whether the member took part, in person, online or by proxy."""
        return self.presence in THERE
