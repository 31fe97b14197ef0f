"""Money to be returned (返還)."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from machigenki.platform.awards.models.award import Case, Settlement
from machigenki.platform.awards.models.base import Filed, money
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.web.words import words
from machigenki.region import Text


class ClawBackKind(models.TextChoices):
    """Why money is to be returned. What is known of each ground: data/clawback_kinds.toml."""

    OVERPAID = "overpaid", "額の確定による過払い"
    CHANGED = "changed", "変更・中止による過払い"
    DISPOSAL = "disposal", "耐用年数の前の財産処分"
    CLOSED = "closed", "事業の廃止"
    FALSE_REPORT = "false_report", "虚偽の報告"
    CONDITION = "condition", "交付の条件の違反"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _KINDS[self.value])


_KINDS = {
    "overpaid": "overpaid, by the settlement",
    "changed": "overpaid, by a change or an end",
    "disposal": "assets disposed of before their life ends",
    "closed": "business closed",
    "false_report": "false report",
    "condition": "a condition of the award not kept",
}


class ClawBackState(models.TextChoices):
    """How far a case of return is."""

    OPENED = "opened", "調査中"
    ORDERED = "ordered", "返還命令"
    RETURNED = "returned", "返還済み"
    WAIVED = "waived", "返還を求めない"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _STATES[self.value])


_STATES = {
    "opened": "being looked into",
    "ordered": "ordered",
    "returned": "returned",
    "waived": "waived",
}


@audited()
class ClawBack(Filed):
    """A case of return: on which ground, how much, and how far it is."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="claw_backs")
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, related_name="+", null=True, blank=True
    )
    kind = models.CharField(words("事由", "Kind"), max_length=16, choices=ClawBackKind.choices)
    ground = models.TextField(words("根拠と事実", "Ground and facts"), max_length=2_000)
    amount_yen = money("返還を求める額（円）", "To be returned (yen)")
    opened_on = models.DateField(words("開始日", "Opened on"))
    state = models.CharField(
        words("状態", "State"),
        max_length=12,
        choices=ClawBackState.choices,
        default=ClawBackState.OPENED.value,
    )
    order_number = models.CharField(words("文書番号", "Number"), max_length=60, blank=True)
    ordered_on = models.DateField(words("命令日", "Ordered on"), null=True, blank=True)
    due_on = models.DateField(words("納付期限", "Due on"), null=True, blank=True)
    ended_on = models.DateField(words("終結日", "Ended on"), null=True, blank=True)
    reason = models.TextField(
        words("返還を求めない理由", "Why it is waived"), max_length=2_000, blank=True
    )

    class Meta(Filed.Meta):
        verbose_name = words("返還の事案", "Claw-back")
        constraints: ClassVar = [
            *Filed.Meta.constraints,
            models.UniqueConstraint(
                fields=["tenant", "settlement"],
                condition=Q(settlement__isnull=False),
                name="one_claw_back_a_settlement",
            ),
            models.CheckConstraint(condition=Q(amount_yen__gt=0), name="claw_back_of_something"),
            models.CheckConstraint(
                condition=~Q(state="waived") | ~Q(reason=""), name="waiver_has_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return self.kind

    @property
    def kind_words(self) -> Text:
        """Why, in both languages."""
        return ClawBackKind(self.kind).words

    @property
    def state_words(self) -> Text:
        """How far, in both languages."""
        return ClawBackState(self.state).words

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state in (ClawBackState.OPENED, ClawBackState.ORDERED)
