"""Forms of review and award."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils import timezone

from machigenki.platform.awards.casefile import ReportDue
from machigenki.platform.awards.models import (
    ChangeKind,
    ClawBackKind,
    Outcome,
)
from machigenki.platform.awards.scoring import Criterion
from machigenki.platform.library.forms import Date
from machigenki.platform.web.words import words
from machigenki.region import InputError
from machigenki.region.number import parse_number

MOST_YEN = 10**12
LONGEST = 2_000


class YenField(forms.CharField):
    """Whole yen as people write them: 1,200,000, １２００, 120万円."""

    def __init__(self, *, least: int = 0, **rest: Any) -> None:
        super().__init__(**rest)
        self.least = least
        self.widget.attrs["inputmode"] = "numeric"

    def prepare_value(self, value: Any) -> Any:
        """Return the amount with commas; what was typed stays as it is."""
        return f"{value:,}" if isinstance(value, int) else value

    def clean(self, value: Any) -> int | None:  # type: ignore[override]
        """Return the amount.

        Raises
        ------
        ValidationError
            When it is no amount, not whole, negative or beyond all bounds.
        """
        text = super().clean(value)
        if not text:
            return None
        try:
            amount = parse_number(text)
        except InputError as error:
            raise ValidationError(
                words("金額として読めません（例 1,200,000）。", "This is no amount, as 1,200,000.")
            ) from error
        if amount < self.least:
            raise ValidationError(
                words(
                    f"{self.least}円以上にしてください（負の額は入力できません）。",
                    f"{self.least} yen or more; never negative.",
                )
            )
        if amount != int(amount):
            raise ValidationError(words("1円単位で入力してください。", "Whole yen, please."))
        if amount > MOST_YEN:
            raise ValidationError(words("大きすぎる金額です。", "This amount is too large."))
        return int(amount)


class PastDateField(forms.DateField):
    """A day up to today."""

    def __init__(self, **rest: Any) -> None:
        super().__init__(widget=Date(), initial=timezone.localdate, **rest)

    def clean(self, value: Any) -> Any:
        """Return the day.

        Raises
        ------
        ValidationError
            When it is to come.
        """
        day = super().clean(value)
        if day is not None and day > timezone.localdate():
            raise ValidationError(words("今日以前の日にしてください。", "Not in the future."))
        return day


class OnceForm(forms.Form):
    """A form with a number of its own, so that sent twice it counts once."""

    once = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)


def _area(rows: int = 4) -> forms.Textarea:
    return forms.Textarea({"rows": rows})


def _choices(kinds: type[TextChoices]) -> list[tuple[str, str]]:
    return [(one.value, words(one.words.ja, one.words.en)) for one in kinds]  # type: ignore[attr-defined]


class InterestForm(forms.Form):
    """Whether there is a conflict of interest."""

    conflict = forms.TypedChoiceField(
        label=words("利益相反", "Conflict of interest"),
        choices=[
            ("no", words("ない", "I have none")),
            ("yes", words("ある（採点しない）", "I have one, and do not score")),
        ],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
    )
    ground = forms.CharField(
        label=words("ある場合の内容", "If so, what it is"),
        max_length=500,
        required=False,
        help_text=words(
            "例 申請者の役員を務めている、親族が勤めている。",
            "Such as: on the applicant's board; a relative works there.",
        ),
    )


class ScoreForm(OnceForm):
    """Scores by the criteria of a call."""

    def __init__(self, *args: Any, criteria: Sequence[Criterion], **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.criteria = criteria
        for one in criteria:
            self.fields[f"score_{one.key}"] = forms.IntegerField(
                label=words(one.words.ja, one.words.en),
                min_value=0,
                max_value=one.most,
                help_text=words(
                    f"0から{one.most}まで。重み{one.weight:g}",
                    f"0 to {one.most}; weight {one.weight:g}",
                ),
            )
        self.fields["comment"] = forms.CharField(
            label=words("講評", "Comment"), required=False, max_length=LONGEST, widget=_area()
        )

    def scored(self) -> dict[str, int]:
        """Return the scores by criterion."""
        return {one.key: self.cleaned_data[f"score_{one.key}"] for one in self.criteria}


class DecisionForm(OnceForm):
    """The decision on a submission."""

    outcome = forms.ChoiceField(
        label=words("結果", "Outcome"), choices=lambda: _choices(Outcome), widget=forms.RadioSelect
    )
    number = forms.CharField(label=words("文書番号", "Number"), max_length=60)
    decided_on = PastDateField(label=words("決定日", "Decided on"))
    amount_yen = YenField(
        label=words("交付決定額（円）", "Award (yen)"),
        required=False,
        help_text=words("交付決定のときだけ", "For an award only"),
    )
    conditions = forms.CharField(
        label=words("交付の条件", "Conditions"),
        required=False,
        max_length=LONGEST,
        widget=_area(),
        help_text=words("交付決定のときだけ", "For an award only"),
    )
    reason = forms.CharField(
        label=words("理由", "Reason"),
        required=False,
        max_length=LONGEST,
        widget=_area(),
        help_text=words(
            "不交付・差戻しのときは必須。申請団体が読みます。",
            "Needed for a refusal or a return; the applicant reads it.",
        ),
    )
    reports_from = forms.IntegerField(
        label=words("最初に状況を報告する年度", "First fiscal year reported"),
        required=False,
        min_value=2012,
        max_value=2100,
    )
    reports_count = forms.IntegerField(
        label=words("状況を報告する年数", "Years reported"),
        required=False,
        min_value=1,
        max_value=15,
        help_text=words(
            "5年は当ソフトウェアが置いた値で、要綱の定めは未確認です。",
            "Five is set by this software; the guidelines are not verified.",
        ),
    )
    reports_due_month = forms.IntegerField(
        label=words("報告の期限（翌年度のこの月の末日）", "Due by the end of this month after it"),
        required=False,
        min_value=1,
        max_value=12,
        help_text=words(
            "6月は当ソフトウェアが置いた値で、要綱の定めは未確認です。",
            "June is set by this software; the guidelines are not verified.",
        ),
    )


class ChangeForm(OnceForm):
    """A change that the town asks for."""

    kind = forms.ChoiceField(
        label=words("変更の種類", "Kind"),
        choices=lambda: _choices(ChangeKind),
        widget=forms.RadioSelect,
    )
    what = forms.CharField(
        label=words("変更の内容", "What changes"), max_length=LONGEST, widget=_area()
    )
    why = forms.CharField(label=words("理由", "Why"), max_length=LONGEST, widget=_area())
    after_yen = YenField(
        label=words("変更後の交付額（円）", "Amount after it (yen)"),
        required=False,
        help_text=words("計画変更・中止のとき", "For a changed plan or an end"),
    )
    new_end_on = forms.DateField(
        label=words("変更後の完了予定日", "New end"),
        required=False,
        widget=Date(),
        help_text=words("期間延長のとき", "For more time"),
    )
    requested_on = PastDateField(label=words("申請日", "Requested on"))


class ChangeAnswerForm(OnceForm):
    """What is decided about a change."""

    approved = forms.TypedChoiceField(
        label=words("結果", "Outcome"),
        choices=[
            ("yes", words("承認する", "Approve")),
            ("no", words("承認しない", "Refuse")),
        ],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
    )
    number = forms.CharField(label=words("文書番号", "Number"), max_length=60)
    decided_on = PastDateField(label=words("決定日", "Decided on"))
    amount_yen = YenField(
        label=words("変更後の交付決定額（円）", "Award after it (yen)"),
        required=False,
        help_text=words(
            "額を変えて承認するとき。空欄なら申請のとおり",
            "If another amount is approved; empty: as asked",
        ),
    )
    reason = forms.CharField(
        label=words("理由・条件", "Reason, conditions"), max_length=LONGEST, widget=_area()
    )


class SettlementReportForm(OnceForm):
    """What was really spent and what really paid for it."""

    completed_on = PastDateField(label=words("事業の完了日", "Completed on"))
    cost_yen = YenField(
        label=words("実際の交付対象経費（円）", "Real eligible costs (yen)"),
        help_text=words(
            "契約書・請求書・領収書で確かめた額", "As contracts, invoices and receipts have it"
        ),
    )
    loan_yen = YenField(
        label=words("実際に受けた融資等（円）", "Loans really drawn (yen)"),
        help_text=words(
            "融資として数えるもの（実行額）だけ", "Only what counts as a loan, as drawn"
        ),
    )
    own_yen = YenField(label=words("実際の自己資金（円）", "Own funds really used (yen)"))
    other_yen = YenField(
        label=words("その他の収入（円）", "Other money (yen)"),
        required=False,
        help_text=words(
            "融資として数えない借入金、寄附、他の補助金など",
            "Loans that do not count, gifts, other grants",
        ),
    )
    reported_on = PastDateField(label=words("報告日", "Reported on"))
    note = forms.CharField(
        label=words("備考", "Note"), required=False, max_length=LONGEST, widget=_area()
    )

    def clean_other_yen(self) -> int:
        """Take nothing entered for nothing."""
        return self.cleaned_data["other_yen"] or 0


class SettleForm(OnceForm):
    """The amount confirmed."""

    excluded_yen = YenField(
        label=words("対象外とする経費（円）", "Costs left out (yen)"), required=False
    )
    number = forms.CharField(label=words("文書番号", "Number"), max_length=60)
    confirmed_on = PastDateField(label=words("確定日", "Confirmed on"))
    note = forms.CharField(
        label=words("備考", "Note"),
        required=False,
        max_length=LONGEST,
        widget=_area(),
        help_text=words(
            "対象外とする経費があるときは、その内容と理由", "Which costs are left out, and why"
        ),
    )

    def clean_excluded_yen(self) -> int:
        """Take nothing entered for nothing."""
        return self.cleaned_data["excluded_yen"] or 0


class ClaimForm(OnceForm):
    """A claim for payment."""

    amount_yen = YenField(label=words("請求額（円）", "Claimed (yen)"), least=1)
    claimed_on = PastDateField(label=words("請求日", "Claimed on"))
    note = forms.CharField(label=words("備考", "Note"), required=False, max_length=300)


class PaymentForm(OnceForm):
    """That a claim was paid."""

    paid_on = PastDateField(label=words("支払日", "Paid on"))
    note = forms.CharField(label=words("備考", "Note"), required=False, max_length=300)


class YearForm(OnceForm):
    """How a fiscal year went."""

    fiscal_year = forms.TypedChoiceField(label=words("年度", "Fiscal year"), coerce=int)
    sales_yen = YenField(label=words("売上（税抜、円）", "Sales without tax (yen)"))
    persons = forms.DecimalField(
        label=words("働いた人（年度の平均、人）", "People (mean of the year)"),
        min_value=0,
        max_value=100_000,
        decimal_places=1,
    )
    local_purchases_yen = YenField(
        label=words("域内からの仕入（税抜、円）", "Bought in the region, without tax (yen)")
    )
    note = forms.CharField(
        label=words("状況と対策", "What happened, and what is done"),
        required=False,
        max_length=LONGEST,
        widget=_area(),
    )
    reported_on = PastDateField(label=words("報告日", "Reported on"))

    def __init__(self, *args: Any, due: Sequence[ReportDue], **rest: Any) -> None:
        super().__init__(*args, **rest)
        field = self.fields["fiscal_year"]
        field.choices = [  # type: ignore[attr-defined]
            (one.fiscal_year, words(f"{one.fiscal_year}年度", f"FY{one.fiscal_year}"))
            for one in due
        ]


class ClawBackForm(OnceForm):
    """A case of return."""

    kind = forms.ChoiceField(label=words("事由", "Kind"), choices=lambda: _choices(ClawBackKind))
    ground = forms.CharField(
        label=words("根拠と事実", "Ground and facts"),
        max_length=LONGEST,
        widget=_area(),
        help_text=words(
            "要綱の条項又は交付の条件と、確かめた事実",
            "The clause or condition, and the facts that were found",
        ),
    )
    amount_yen = YenField(label=words("返還を求める額（円）", "To be returned (yen)"), least=1)
    opened_on = PastDateField(label=words("開始日", "Opened on"))


class OrderForm(forms.Form):
    """The order to return money."""

    number = forms.CharField(label=words("文書番号", "Number"), max_length=60)
    day = PastDateField(label=words("命令日", "Ordered on"))
    due_on = forms.DateField(label=words("納付期限", "Due on"), widget=Date())


class ReturnedForm(forms.Form):
    """That the money came."""

    day = PastDateField(label=words("納付された日", "Returned on"))


class WaiverForm(forms.Form):
    """That the return is not asked for."""

    day = PastDateField(label=words("決定日", "Decided on"))
    reason = forms.CharField(label=words("理由", "Reason"), max_length=LONGEST, widget=_area())


class NoteForm(OnceForm):
    """That a notice was taken note of."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
