"""What the town files. The reviewing body reads it by the submission, which is shared with it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from machigenki.platform.awards.models.base import Filed, money, own_submission
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.ventures.models import Approval
from machigenki.platform.web.words import words
from machigenki.region import Text


class NoticeKind(models.TextChoices):
    """What a notice is about."""

    AWARD = "award", "交付決定通知"
    REFUSAL = "refusal", "不交付決定通知"
    RETURN = "return", "差戻しの通知"
    SETTLEMENT = "settlement", "額の確定通知"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _NOTICES[self.value])


_NOTICES = {
    "award": "notice of the award",
    "refusal": "notice of refusal",
    "return": "notice of return for modification",
    "settlement": "notice of the amount settled",
}


@audited()
class Acknowledgement(Filed):
    """The town's taking note of a notice (通知の受領), as the notice read then.

    `approval` is what the venture's gates look at; None where the notice opens none.
    """

    submission = own_submission()
    kind = models.CharField(words("通知", "Notice"), max_length=12, choices=NoticeKind.choices)
    notice_id = models.UUIDField(editable=False)
    number = models.CharField(words("文書番号", "Number"), max_length=60)
    day = models.DateField(words("通知の日付", "Day of the notice"))
    amount_yen = money("金額（円）", "Amount (yen)", null=True, blank=True)
    approval = models.ForeignKey(Approval, models.PROTECT, related_name="+", null=True, blank=True)

    class Meta(Filed.Meta):
        verbose_name = words("通知の受領", "Notice taken note of")
        constraints: ClassVar = [
            *Filed.Meta.constraints,
            models.UniqueConstraint(
                fields=["tenant", "notice_id"], name="one_acknowledgement_a_notice"
            ),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def kind_words(self) -> Text:
        """What it is about, in both languages."""
        return NoticeKind(self.kind).words


class ChangeKind(models.TextChoices):
    """What the town wants to change."""

    PLAN = "plan", "計画変更"
    STOP = "stop", "中止・廃止"
    EXTENSION = "extension", "期間延長"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _CHANGES[self.value])


_CHANGES = {"plan": "change of the plan", "stop": "end of the project", "extension": "more time"}


@audited()
class ChangeRequest(Filed):
    """A change that the town asks for: what, why, and the amounts before and after."""

    submission = own_submission()
    kind = models.CharField(words("変更の種類", "Kind"), max_length=12, choices=ChangeKind.choices)
    what = models.TextField(words("変更の内容", "What changes"), max_length=2_000)
    why = models.TextField(words("理由", "Why"), max_length=2_000)
    before_yen = money("変更前の交付決定額（円）", "Award before (yen)")
    after_yen = money("変更後の額（円）", "Amount after (yen)", null=True, blank=True)
    new_end_on = models.DateField(words("変更後の完了予定日", "New end"), null=True, blank=True)
    requested_on = models.DateField(words("申請日", "Requested on"))
    withdrawn_at = models.DateTimeField(words("取下げ", "Withdrawn"), null=True, blank=True)

    class Meta(Filed.Meta):
        verbose_name = words("変更承認申請", "Request for a change")

    def __str__(self) -> str:
        return self.what[:60]

    @property
    def kind_words(self) -> Text:
        """What it is, in both languages."""
        return ChangeKind(self.kind).words


class RealFigures(models.Model):
    """Real costs, and the money that really paid for them."""

    completed_on = models.DateField(words("事業の完了日", "Completed on"))
    cost_yen = money("実際の交付対象経費（円）", "Real eligible costs (yen)")
    loan_yen = money("実際に受けた融資等（円）", "Loans really drawn (yen)")
    own_yen = money("実際の自己資金（円）", "Own funds really used (yen)")
    other_yen = money("その他の収入（円）", "Other money (yen)", default=0)
    reported_on = models.DateField(words("報告日", "Reported on"))
    note = models.TextField(words("備考", "Note"), max_length=2_000, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.reported_on}"


@audited()
class SettlementReport(Filed, RealFigures):
    """The report of real costs and of the money that really paid for them (実績報告)."""

    submission = own_submission()

    class Meta(Filed.Meta):
        verbose_name = words("実績報告", "Settlement report")


@audited()
class SettlementDraft(TenantModel, RealFigures):
    """A settlement report on its way through the town's own route; the reviewing body sees none.

    A change makes the next version, which is approved anew. `report` is what this version was sent
    as, None while it waits.
    """

    submission = own_submission()
    version = models.PositiveIntegerField(words("版", "Version"), default=0)
    by = models.ForeignKey(
        User, models.PROTECT, related_name="+", verbose_name=words("記入者", "By")
    )
    report = models.ForeignKey(
        SettlementReport,
        models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=words("提出した実績報告", "Sent as"),
    )

    class Meta:
        verbose_name = words("実績報告の案", "Draft of a settlement report")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "submission"], name="one_settlement_draft_a_case"
            )
        ]


class ClaimKind(models.TextChoices):
    """When money is claimed."""

    ADVANCE = "advance", "概算払"
    FINAL = "final", "精算払"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _CLAIMS[self.value])


_CLAIMS = {"advance": "before the settlement", "final": "after the settlement"}


@audited()
class Claim(Filed):
    """A claim for payment (請求)."""

    submission = own_submission()
    kind = models.CharField(words("支払の種類", "Kind"), max_length=8, choices=ClaimKind.choices)
    amount_yen = money("請求額（円）", "Claimed (yen)")
    claimed_on = models.DateField(words("請求日", "Claimed on"))
    note = models.CharField(words("備考", "Note"), max_length=300, blank=True)
    withdrawn_at = models.DateTimeField(words("取下げ", "Withdrawn"), null=True, blank=True)

    class Meta(Filed.Meta):
        verbose_name = words("請求", "Claim")
        constraints: ClassVar = [
            *Filed.Meta.constraints,
            models.CheckConstraint(condition=Q(amount_yen__gt=0), name="claim_is_of_something"),
        ]

    def __str__(self) -> str:
        return f"{self.claimed_on}"

    @property
    def kind_words(self) -> Text:
        """When, in both languages."""
        return ClaimKind(self.kind).words


@audited(exclude=["levels"])  # follows from the figures
class YearlyReport(Filed):
    """How the business went in a fiscal year. A correction is a further row; the last one holds.

    `levels` is what the engine's comparison with the plan said of each kind on the day of filing.
    """

    submission = own_submission()
    fiscal_year = models.PositiveSmallIntegerField(words("年度", "Fiscal year"))
    sales_yen = money("売上（税抜、円）", "Sales without tax (yen)")
    persons = models.DecimalField(
        words("働いた人（年度の平均、人）", "People (mean)"), max_digits=8, decimal_places=1
    )
    local_purchases_yen = money("域内からの仕入（税抜、円）", "Bought in the region (yen)")
    note = models.TextField(words("状況と対策", "What happened"), max_length=2_000, blank=True)
    reported_on = models.DateField(words("報告日", "Reported on"))
    levels: "models.JSONField[dict[str, str], dict[str, str]]" = models.JSONField(
        default=dict, blank=True, editable=False
    )

    class Meta(Filed.Meta):
        verbose_name = words("年度の状況報告", "Yearly report")

    def __str__(self) -> str:
        return str(self.fiscal_year)
