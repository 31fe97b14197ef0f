"""What can be entered about calls and applications, besides the form itself."""

from typing import Any
from uuid import UUID

from django import forms
from django.forms import BaseFormSet, formset_factory

from machigenki.finance.grant.rules import grant_years, japanese_year
from machigenki.platform.applications import selectors
from machigenki.platform.applications.eligibility import SCHEMES
from machigenki.platform.applications.form_versions import form_versions
from machigenki.platform.applications.models import Application, Call
from machigenki.platform.applications.readiness import japan_time
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.ventures.models import Venture
from machigenki.platform.web.words import said, words

REIWA = 2018
MOST_CRITERIA = 20


def _moment(label: str, help_text: str = "") -> forms.DateTimeField:
    return forms.DateTimeField(
        label=label,
        help_text=help_text,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )


def _years() -> list[tuple[str, str]]:
    years = [year for year in grant_years() if year > REIWA]
    return [
        (f"R{year - REIWA}", words(japanese_year(year), f"FY{year}")) for year in reversed(years)
    ]


def _forms() -> list[tuple[str, str]]:
    return [(one.key, words(one.name.ja, one.name.en)) for one in reversed(form_versions())]


def _schemes() -> list[tuple[str, str]]:
    return [(key, words(name.ja, name.en)) for key, name in SCHEMES.items()]


class CallForm(forms.Form):
    """A call."""

    once = forms.UUIDField(initial=uuid7, widget=forms.HiddenInput)
    title_ja = forms.CharField(label=words("名称", "Title (Japanese)"), max_length=200)
    title_en = forms.CharField(
        label=words("名称（英語）", "Title (English)"), max_length=200, required=False
    )
    scheme = forms.ChoiceField(label=words("制度", "Scheme"), choices=_schemes)
    fiscal_year = forms.ChoiceField(
        label=words("年度", "Fiscal year"),
        help_text=words("この年度の定めで要件を確かめます。", "Whose rules hold."),
        choices=_years,
    )
    form = forms.ChoiceField(label=words("様式の版", "Version of the form"), choices=_forms)
    opens_at = _moment(words("受付開始（日本時間）", "Opens (Japan time)"))
    closes_at = _moment(
        words("締切（日本時間）", "Closes (Japan time)"),
        words("この時刻を過ぎると提出できません。", "Nothing is taken after this moment."),
    )
    note_ja = forms.CharField(
        label=words("説明", "Note (Japanese)"),
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    note_en = forms.CharField(
        label=words("説明（英語）", "Note (English)"),
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args: Any, call: Call | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if call is None:
            return
        for name in self.fields:
            if name != "once":
                self.initial[name] = getattr(call, name)
        if call.published_at is not None:
            # What the towns have read stays; the service keeps to it too.
            for name in list(self.fields):
                if name not in ("once", "closes_at", "note_ja", "note_en"):
                    del self.fields[name]

    def values(self) -> dict[str, Any]:
        """Return what was entered, without what only the form needs."""
        return {name: value for name, value in self.cleaned_data.items() if name != "once"}


class CriterionForm(forms.Form):
    """One criterion of the review."""

    key = forms.SlugField(required=False, max_length=20, widget=forms.HiddenInput)
    ja = forms.CharField(label=words("基準", "Criterion"), max_length=200)
    en = forms.CharField(label=words("基準（英語）", "In English"), max_length=200, required=False)
    weight = forms.FloatField(
        label=words("重み", "Weight"), min_value=0.01, max_value=1000, initial=1
    )
    max = forms.IntegerField(
        label=words("満点", "Full marks"), min_value=1, max_value=1000, initial=5
    )


CriteriaFormSet = formset_factory(
    CriterionForm, extra=3, max_num=MOST_CRITERIA, validate_max=True, can_delete=True
)


def criteria_of(formset: BaseFormSet[Any]) -> list[dict[str, Any]]:
    """Return the criteria that were entered, each with a key of its own."""
    rows = [
        dict(one.cleaned_data)
        for one in formset
        if one.cleaned_data and not one.cleaned_data.get("DELETE")
    ]
    taken = {row["key"] for row in rows if row["key"]}
    free = (key for n in range(1, 2 * MOST_CRITERIA) if (key := f"c{n}") not in taken)
    return [
        {
            "key": row["key"] or next(free),
            "ja": row["ja"],
            "en": row["en"] or row["ja"],
            "weight": row["weight"],
            "max": row["max"],
        }
        for row in rows
    ]


def _call_choices() -> list[tuple[str, str]]:
    return [
        (
            str(call.pk),
            words(
                f"{call.title.ja}（{call.tenant.name.ja}、締切 {japan_time(call.closes_at)}）",
                f"{call.title.en} ({call.tenant.name.en}, closes {japan_time(call.closes_at)})",
            ),
        )
        for call in selectors.calls_to_come()
    ]


class TargetForm(forms.Form):
    """What a draft is for: a call, or a version of the form ahead of any."""

    target = forms.ChoiceField(
        label=words("公募又は様式", "Call, or form"),
        help_text=words(
            "公募が始まる前でも、様式だけを選んで書き始められます。",
            "Before there is a call, a draft can be written in a form alone.",
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["target"].choices = [  # type: ignore[attr-defined]
            (said_group, choices)
            for said_group, choices in (
                (words("公募", "Calls"), _call_choices()),
                (words("様式だけ（公募の前）", "A form alone (before a call)"), _forms()),
            )
            if choices
        ]

    def call_id(self) -> UUID | None:
        """Return the call that was chosen, None where a form alone was."""
        chosen = self.cleaned_data["target"]
        return UUID(chosen) if len(chosen) > 20 else None

    def form_key(self) -> str:
        """Return the version of the form that was chosen alone."""
        return str(self.cleaned_data["target"])


class StartForm(TargetForm):
    """With which venture to apply to what."""

    once = forms.UUIDField(initial=uuid7, widget=forms.HiddenInput)
    venture: forms.ModelChoiceField[Venture] = forms.ModelChoiceField(
        label=words("事業", "Venture"),
        queryset=None,
        empty_label=words("選んでください", "Choose"),
    )
    field_order = ("once", "venture", "target")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["venture"]
        field.queryset = selectors.ventures_to_apply_with()  # type: ignore[attr-defined]
        field.label_from_instance = lambda one: f"{said(one.title)}（{said(one.at.words)}）"  # type: ignore[attr-defined]


class OwnFieldsForm(forms.Form):
    """The tenant's own fields alone; they are added to it (`with_extra_fields`)."""


class AttachmentForm(forms.Form):
    """A file to put beside an application."""

    once = forms.UUIDField(initial=uuid7, widget=forms.HiddenInput)
    title = forms.CharField(
        label=words("資料の名称", "Title"),
        help_text=words("例: 見積書、融資の同意書", "E.g. a quote, a letter of consent"),
        max_length=200,
    )
    file = forms.FileField(
        label=words("ファイル（PDF、docx、xlsx、PNG、JPEG。25MBまで）", "File (up to 25 MB)"),
        widget=forms.FileInput(attrs={"accept": ".pdf,.docx,.xlsx,.png,.jpg,.jpeg"}),
    )


class CheckForm(forms.Form):
    """A paper, or its digest, to compare with what was submitted."""

    file = forms.FileField(label=words("書類のファイル", "The paper"), required=False)
    sha256 = forms.CharField(
        label=words("又は、ハッシュ（SHA-256、64文字）", "Or its SHA-256 (64 letters)"),
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"class": "code", "spellcheck": "false"}),
    )

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two."""
        data = super().clean() or {}
        if not data.get("file") and not data.get("sha256"):
            self.add_error(
                "file",
                words(
                    "書類を選ぶか、ハッシュを貼り付けてください。",
                    "Choose it, or paste its digest.",
                ),
            )
        return data


def initial_target(application: Application) -> str:
    """Return what a draft is for, as the form's choice."""
    return str(application.call_id) if application.call_id else application.form
