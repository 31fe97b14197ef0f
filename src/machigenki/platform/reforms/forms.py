"""Forms about facts, proposals and matters."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from machigenki.platform.library.forms import Date
from machigenki.platform.reforms.asking import SECTIONS, Asked
from machigenki.platform.reforms.models import Answer, Association, Handling, Proposal
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.words import language, words
from machigenki.reform import Fact, FactKind, Told, facts, read_fact
from machigenki.reform.proposal import HINDRANCE_LETTERS, MEASURE_LETTERS
from machigenki.region import InputError, Municipality, find_municipality


class FactsForm(forms.Form):
    """What is known of a measure; every fact may be left open."""

    place = forms.CharField(
        label=words("市区町村", "Municipality"),
        required=False,
        max_length=60,
        help_text=words("例: 岡山県真庭市。空欄は一般の定め", "Empty for the general rule"),
    )
    on = forms.DateField(
        label=words("いつの定めか", "Rules of which day"),
        required=False,
        widget=Date(),
        help_text=words("空欄は今日。2013年4月1日以後", "Empty for today; from 1 April 2013"),
    )

    def __init__(self, *args: Any, own: Municipality | None, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.own = own
        for fact in facts().values():
            self.fields[fact.key] = _field(fact)

    def clean(self) -> dict[str, Any]:
        """Read facts and place as the engine reads them; faults go to their fields."""
        data = super().clean() or {}
        told: dict[str, Told] = {}
        for key in facts():
            if value := (data.get(key) or "").strip():
                try:
                    told.update([read_fact(f"{key}={value}")])
                except InputError as error:
                    self.add_error(key, [_without_field(error)])
        data["told"] = told
        return data

    def clean_place(self) -> Municipality | None:
        """Return the place; an address that does not name one means the tenant's own."""
        if "place" not in self.data:
            return self.own
        if not (name := self.cleaned_data["place"].strip()):
            return None
        try:
            return find_municipality(name)
        except InputError as error:
            raise ValidationError(_without_field(error)) from error

    def clean_on(self) -> Any:
        """Return the day; one before the register begins is refused."""
        from machigenki.reform import ON_RECORD_SINCE

        day = self.cleaned_data["on"] or timezone.localdate()
        if day < ON_RECORD_SINCE:
            raise ValidationError(
                words("2013年4月1日以後の日を入力してください。", "From 1 April 2013 on.")
            )
        return day

    def asked(self) -> Asked:
        """Return what a sound form asks."""
        data = self.cleaned_data
        return Asked(data["told"], data["place"], data["on"])

    def sections(self, first: tuple[str, ...]) -> list[tuple[Any, list[Any], bool]]:
        """Return the fields by section, those of `first` left out: heading, fields, told or not."""
        rows = []
        for heading, keys in SECTIONS:
            fields = [self[key] for key in keys if key not in first]
            told = any(self[key].value() for key in keys if key not in first)
            rows.append((heading, fields, told or any(field.errors for field in fields)))
        return rows


class VentureFactsForm(FactsForm):
    """What is known of a venture: place and day are the venture's own and today's."""

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, own=None, **rest)
        del self.fields["place"], self.fields["on"]


class HandlingForm(forms.Form):
    """How far a permit is."""

    state = forms.ChoiceField(
        label=words("状態", "State"),
        choices=lambda: [(one.value, words(one.words.ja, one.words.en)) for one in Handling],
    )
    day = forms.DateField(label=words("その日", "Day"), required=False, widget=Date())
    note = forms.CharField(
        label=words("覚書（受付番号、相談先など）", "Note (number, whom to ask)"),
        required=False,
        max_length=500,
    )

    def clean_day(self) -> Any:
        """Refuse a day to come: it tells what has happened."""
        day = self.cleaned_data["day"]
        if day and day > timezone.localdate():
            raise ValidationError(words("今日までの日を入力してください。", "A day up to today."))
        return day


def _without_field(error: InputError) -> str:
    """Return a fault's words for its own field: what, what was expected, what may be meant."""
    problem = error.problems[0]
    lang = language()
    parts = [problem.what(lang)]
    if problem.expected is not None:
        parts.append(problem.expected(lang))
    if problem.candidates:
        parts.append("、".join(problem.candidates[:5]))
    return words("：", ": ").join(parts)


def _field(fact: Fact) -> forms.Field:
    label = words(fact.question.ja, fact.question.en)
    if fact.kind is FactKind.QUANTITY:
        return forms.CharField(
            label=label,
            required=False,
            max_length=20,
            widget=forms.TextInput(attrs={"inputmode": "decimal", "style": "max-width: 10rem"}),
        )
    options = (
        [("yes", words("はい", "yes")), ("no", words("いいえ", "no"))]
        if fact.kind is FactKind.YES_NO
        else [(key, words(name.ja, name.en)) for key, name in fact.choices.items()]
    )
    return forms.ChoiceField(
        label=label,
        required=False,
        choices=[("", words("未定・分からない", "open")), *options],
        widget=forms.Select(attrs={"style": "max-width: 20rem"}),
    )


def _area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


_TOGETHER = words(
    f"支障事例と効果を合わせて{HINDRANCE_LETTERS}字まで",
    f"{HINDRANCE_LETTERS} letters together with the other field",
)


class DraftForm(forms.Form):
    """What a person writes before the draft is made."""

    hindrance = forms.CharField(
        label=words("具体的な支障事例", "What is hindered"),
        widget=_area(6),
        help_text=words(
            "いつ、どの事業で、何に困ったか。件数や日数があれば書きます。",
            "When, in which venture, by what; with numbers where you have them.",
        ),
    )
    effect = forms.CharField(
        label=words("制度改正による効果", "What the change would bring"),
        required=False,
        widget=_area(4),
        help_text=_TOGETHER,
    )


class ProposalForm(forms.Form):
    """The fields of the form that are the place's own words."""

    title = forms.CharField(label=words("提案事項（事項名）", "Title"), max_length=200)
    measure = forms.CharField(
        label=words("求める措置の具体的内容", "Measure asked for"),
        widget=_area(4),
        help_text=words(f"{MEASURE_LETTERS}字まで", f"{MEASURE_LETTERS} letters at most"),
    )
    hindrance = forms.CharField(
        label=words("具体的な支障事例", "What is hindered"), widget=_area(8), help_text=_TOGETHER
    )
    effect = forms.CharField(
        label=words("制度改正による効果", "What the change would bring"),
        required=False,
        widget=_area(5),
        help_text=_TOGETHER,
    )


class JointForm(forms.Form):
    """A body that is asked to propose too."""

    name = forms.CharField(label=words("団体名", "Body"), max_length=100, required=False)
    reader = forms.ModelChoiceField(
        Tenant.objects.all(),
        label=words("この基盤の団体から選ぶ", "A body on this platform"),
        required=False,
        help_text=words(
            "選ぶと、その団体の参加者がこの提案を読めます。", "Its members can then read this."
        ),
    )

    def __init__(self, *args: Any, tenant: Tenant, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["reader"].queryset = Tenant.objects.exclude(pk=tenant.pk)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Take the name of the chosen body where none is typed; one of the two is needed."""
        data = super().clean() or {}
        if not data.get("name") and data.get("reader"):
            data["name"] = data["reader"].name_ja
        if not data.get("name"):
            self.add_error(
                "name", words("団体名を入力するか、選んでください。", "Name or choose a body.")
            )
        return data


class DayForm(forms.Form):
    """The day of a step."""

    day = forms.DateField(label=words("日付", "Day"), widget=Date())
    note = forms.CharField(label=words("備考", "Note"), max_length=300, required=False)


class AnswerForm(DayForm):
    """What the state answered."""

    answer = forms.ChoiceField(
        label=words("回答", "Answer"),
        choices=lambda: [(one.value, words(one.words.ja, one.words.en)) for one in Answer],
    )
    answer_text = forms.CharField(
        label=words("回答の内容", "In words"), max_length=3_000, required=False, widget=_area(5)
    )


class MatterForm(forms.Form):
    """A matter for the council."""

    subject = forms.CharField(label=words("議題", "Matter"), max_length=100)
    wish = forms.CharField(
        label=words("求めること", "What is asked"), widget=_area(5), max_length=2_000
    )
    through = forms.ChoiceField(
        label=words("どの団体を通じて", "Through which association"),
        choices=lambda: [(one.value, words(one.words.ja, one.words.en)) for one in Association],
    )
    proposal = forms.ModelChoiceField(
        Proposal.objects.none(), label=words("関連する提案", "Proposal"), required=False
    )
    raised_on = forms.DateField(
        label=words("団体に要望した日", "Raised on"), required=False, widget=Date()
    )
    sitting_on = forms.DateField(
        label=words("取り上げられた協議の場の日", "Sitting"), required=False, widget=Date()
    )
    outcome = forms.CharField(
        label=words("結果", "Outcome"), required=False, max_length=2_000, widget=_area(4)
    )

    def __init__(self, *args: Any, proposals: Any, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["proposal"].queryset = proposals  # type: ignore[attr-defined]
