"""What the table decided, who agreed, and which rule was overridden for what reason."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from machigenki.platform.roundtable.models.base import Entered
from machigenki.platform.roundtable.models.members import Member
from machigenki.platform.roundtable.models.sittings import AgendaItem, Sitting
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.web.words import words


class Outcome(models.TextChoices):
    """How a question ended."""

    ADOPTED = "adopted", words("可決・合意", "adopted")
    REJECTED = "rejected", words("否決", "rejected")
    DEFERRED = "deferred", words("継続審議", "deferred")


class TableRule(models.TextChoices):
    """A rule that an adopted decision keeps, unless the table gives its reason."""

    QUORUM = (
        "quorum",
        words(
            "招集した構成員の過半数が出席する", "more than half of the invited members are present"
        ),
    )
    EACH_PARTY = (
        "each_party",
        words("産・学・金・官のそれぞれが意思を示す", "each of the four parties takes a position"),
    )
    MAJORITY = "majority", words("賛成が反対を上回る", "more agree than oppose")


class StanceKind(models.TextChoices):
    """A member's position."""

    AGREE = "agree", words("賛成", "agrees")
    OPPOSE = "oppose", words("反対", "opposes")
    ABSTAIN = "abstain", words("棄権", "abstains")


@audited()
class Decision(Entered):
    """One decision. It is never deleted: it is withdrawn, with the reason."""

    sitting = models.ForeignKey(
        Sitting,
        models.CASCADE,
        verbose_name=words("会議", "Sitting"),
        related_name="decisions",
        db_index=False,
    )
    agenda_item = models.ForeignKey(
        AgendaItem,
        models.PROTECT,
        verbose_name=words("議題", "Agenda item"),
        null=True,
        blank=True,
        related_name="+",
    )
    text_ja = models.TextField(words("決定の内容", "Decision (Japanese)"), max_length=3000)
    text_en = models.TextField(
        words("決定の内容（英語）", "Decision (English)"), max_length=3000, blank=True
    )
    outcome = models.CharField(
        words("結果", "Outcome"),
        max_length=16,
        choices=Outcome.choices,
        default=Outcome.ADOPTED.value,
    )
    reason = models.TextField(words("理由", "Reason"), max_length=3000, blank=True)
    # Loose on purpose: a decision outlives the venture it was about.
    venture_id = models.UUIDField(words("事業の番号", "Venture's number"), null=True, blank=True)
    venture_title = models.CharField(
        words("対象の事業", "Venture it is about"), max_length=200, blank=True
    )
    unmet_rules = ArrayField(
        models.CharField(max_length=16, choices=TableRule.choices),
        verbose_name=words("満たさない規則", "Rules not kept"),
        default=list,
        blank=True,
    )
    other_rule = models.CharField(
        words("適用しなかったその他の規則", "Other rule overridden"), max_length=300, blank=True
    )
    override_reason = models.TextField(
        words("規則によらない理由", "Reason for overriding the rule"), max_length=2000, blank=True
    )
    published_at = models.DateTimeField(words("公開日時", "Published at"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(words("取消日時", "Withdrawn at"), null=True, blank=True)
    withdrawal_reason = models.TextField(
        words("取消しの理由", "Why withdrawn"), max_length=1000, blank=True
    )
    version = models.PositiveIntegerField(words("版", "Version"), default=1)

    class Meta:
        verbose_name = words("決定", "Decision")
        ordering: ClassVar = ["-created_at", "-id"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "sitting"], name="table_decision_sitting"),
            models.Index(fields=["tenant", "-created_at"], name="table_decision_time"),
            models.Index(fields=["tenant", "-published_at"], name="table_decision_public"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "once"], name="one_decision_a_form"),
            models.CheckConstraint(
                condition=models.Q(unmet_rules=[], other_rule="") | ~models.Q(override_reason=""),
                name="overridden_rule_has_a_reason",
                violation_error_message=words(
                    "規則によらない場合は、その理由が必要です。",
                    "Overriding a rule needs a reason.",
                ),
            ),
            models.CheckConstraint(
                condition=models.Q(withdrawn_at=None) | ~models.Q(withdrawal_reason=""),
                name="withdrawn_decision_has_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return self.text_ja[:60]

    @property
    def unmet_rule_words(self) -> list[str]:
        """The rules that were not kept, in the reader's language."""
        return [str(TableRule(key).label) for key in self.unmet_rules]


@audited()
class Stance(TenantModel):
    """A member's position on a decision."""

    decision = models.ForeignKey(
        Decision,
        models.CASCADE,
        verbose_name=words("決定", "Decision"),
        related_name="stances",
        db_index=False,
    )
    member = models.ForeignKey(
        Member, models.PROTECT, verbose_name=words("構成員", "Member"), related_name="+"
    )
    kind = models.CharField(words("賛否", "Position"), max_length=16, choices=StanceKind.choices)

    class Meta:
        verbose_name = words("賛否", "Position")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "decision", "member"], name="one_stance_a_member"
            )
        ]

    def __str__(self) -> str:
        return f"{self.decision_id}: {self.kind}"
