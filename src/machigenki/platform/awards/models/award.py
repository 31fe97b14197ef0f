"""What the reviewing body decides and pays. The town reads it by the case, which is shared."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from machigenki.platform.applications.models import Call
from machigenki.platform.awards.models.base import Filed, money, submission_of_a_town
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import Tenant, TenantModel
from machigenki.platform.web.words import words
from machigenki.region import Text


@audited()
class Case(TenantModel):
    """A submission that was decided on: what hangs on it is read by the town it names."""

    submission = submission_of_a_town()
    call = models.ForeignKey(
        Call, models.PROTECT, related_name="+", verbose_name=words("公募", "Call")
    )
    town = models.ForeignKey(
        Tenant, models.PROTECT, related_name="+", verbose_name=words("申請団体", "Applicant")
    )

    class Meta:
        verbose_name = words("交付の事案", "Case")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "submission"], name="one_case_a_submission")
        ]

    def __str__(self) -> str:
        return str(self.submission_id)


class Outcome(models.TextChoices):
    """What was decided about a submission."""

    AWARDED = "awarded", "交付決定"
    NOT_AWARDED = "not_awarded", "不交付決定"
    RETURNED = "returned", "差戻し"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _OUTCOMES[self.value])


_OUTCOMES = {
    "awarded": "awarded",
    "not_awarded": "not awarded",
    "returned": "returned for modification",
}


@audited()
class Decision(Filed):
    """A decision on a submission; an approved change of the amount makes the next version.

    `limit_yen` is what the rules of the year allow on the figures submitted, as far as known.
    """

    case = models.ForeignKey(Case, models.PROTECT, related_name="decisions")
    version = models.PositiveSmallIntegerField(words("版", "Version"))
    outcome = models.CharField(words("結果", "Outcome"), max_length=12, choices=Outcome.choices)
    number = models.CharField(words("文書番号", "Number"), max_length=60)
    decided_on = models.DateField(words("決定日", "Decided on"))
    amount_yen = money("交付決定額（円）", "Award (yen)", null=True, blank=True)
    limit_yen = money("要件による上限（円）", "Most by the rules (yen)", null=True, blank=True)
    conditions = models.TextField(words("交付の条件", "Conditions"), max_length=2_000, blank=True)
    reason = models.TextField(words("理由", "Reason"), max_length=2_000, blank=True)
    change_id = models.UUIDField(null=True, blank=True, editable=False)
    reports_from = models.PositiveSmallIntegerField(
        words("最初に報告する年度", "First year reported"), null=True, blank=True
    )
    reports_count = models.PositiveSmallIntegerField(
        words("報告する年数", "Years reported"), null=True, blank=True
    )
    reports_due_month = models.PositiveSmallIntegerField(
        words("報告の期限の月", "Month by whose end a report is due"), null=True, blank=True
    )

    class Meta(Filed.Meta):
        verbose_name = words("交付決定等", "Decision")
        constraints: ClassVar = [
            *Filed.Meta.constraints,
            models.UniqueConstraint(
                fields=["tenant", "case", "version"], name="one_decision_a_version"
            ),
            models.CheckConstraint(
                condition=~Q(outcome="awarded")
                | Q(
                    amount_yen__isnull=False,
                    reports_from__isnull=False,
                    reports_count__isnull=False,
                    reports_due_month__isnull=False,
                ),
                name="award_has_amount_and_reports",
            ),
            models.CheckConstraint(
                condition=Q(outcome="awarded") | ~Q(reason=""), name="refusal_has_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def outcome_words(self) -> Text:
        """The outcome in both languages."""
        return Outcome(self.outcome).words


@audited()
class ChangeAnswer(Filed):
    """What was decided about a change that the town asked for."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="change_answers")
    change_id = models.UUIDField(editable=False)
    approved = models.BooleanField(words("承認", "Approved"))
    number = models.CharField(words("文書番号", "Number"), max_length=60)
    decided_on = models.DateField(words("決定日", "Decided on"))
    amount_yen = money("変更後の交付決定額（円）", "Award after it (yen)", null=True, blank=True)
    reason = models.TextField(words("理由・条件", "Reason, conditions"), max_length=2_000)

    class Meta(Filed.Meta):
        verbose_name = words("変更の承認・不承認", "Answer to a change")
        constraints: ClassVar = [
            *Filed.Meta.constraints,
            models.UniqueConstraint(fields=["tenant", "change_id"], name="one_answer_a_change"),
        ]

    def __str__(self) -> str:
        return self.number


@audited()
class Settlement(Filed):
    """The amount confirmed (額の確定) on a report of real costs and loans; the last one holds.

    What the engine said is kept as it was: `machigenki.finance.grant.settle`.
    """

    case = models.ForeignKey(Case, models.PROTECT, related_name="settlements")
    report_id = models.UUIDField(editable=False)
    number = models.CharField(words("文書番号", "Number"), max_length=60)
    confirmed_on = models.DateField(words("確定日", "Confirmed on"))
    rules_of = models.CharField(words("適用した年度の定め", "Rules of"), max_length=20)
    excluded_yen = money("対象外とした経費（円）", "Costs left out (yen)", default=0)
    awarded_yen = money("交付決定額（円）", "Award (yen)")
    recomputed_yen = money("実績による額（円）", "On the real figures (yen)")
    confirmed_yen = money("確定額（円）", "Confirmed (yen)")
    paid_yen = money("支払済額（円）", "Paid by then (yen)")
    to_pay_yen = money("支払う額（円）", "Still to be paid (yen)")
    to_return_yen = money("返還する額（円）", "To be returned (yen)")
    note = models.TextField(words("備考", "Note"), max_length=2_000, blank=True)

    class Meta(Filed.Meta):
        verbose_name = words("額の確定", "Settlement")
        constraints: ClassVar = [
            *Filed.Meta.constraints,
            models.UniqueConstraint(fields=["tenant", "report_id"], name="one_settlement_a_report"),
            models.CheckConstraint(
                condition=Q(confirmed_yen__lte=models.F("awarded_yen")),
                name="confirmed_within_award",
            ),
            models.CheckConstraint(
                condition=Q(excluded_yen=0) | ~Q(note=""), name="costs_left_out_say_why"
            ),
        ]

    def __str__(self) -> str:
        return self.number


@audited()
class Payment(Filed):
    """What was paid on a claim of the town."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="payments")
    claim_id = models.UUIDField(editable=False)
    amount_yen = money("支払額（円）", "Paid (yen)")
    paid_on = models.DateField(words("支払日", "Paid on"))
    note = models.CharField(words("備考", "Note"), max_length=300, blank=True)

    class Meta(Filed.Meta):
        verbose_name = words("支払", "Payment")
        constraints: ClassVar = [
            *Filed.Meta.constraints,
            models.UniqueConstraint(fields=["tenant", "claim_id"], name="one_payment_a_claim"),
            models.CheckConstraint(condition=Q(amount_yen__gt=0), name="payment_is_of_something"),
        ]

    def __str__(self) -> str:
        return f"{self.paid_on}"
