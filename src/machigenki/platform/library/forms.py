"""Forms about know-how and people."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet

from machigenki.platform.library.models import Adviser, Candidate, OpeningKind, Outcome
from machigenki.platform.people.models import User
from machigenki.platform.web.words import words

Made = TypeVar("Made")
_BETWEEN = re.compile(r"[、,，;；\n]+")


def carried_out(form: forms.Form, action: Callable[..., Made]) -> Made | None:
    """Do what a sound form asks; a refusal goes to its field, and None comes back."""
    try:
        with transaction.atomic():
            return action(**form.cleaned_data)
    except ValidationError as error:
        by_field = error.error_dict if hasattr(error, "error_dict") else {None: error.error_list}
        for name, faults in by_field.items():
            known = next((key for key in (name, f"{name}_") if key in form.fields), None)
            form.add_error(known, faults)
    return None


class Date(forms.DateInput):
    """A date as the browser's own control."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class WordsField(forms.CharField):
    """Several words in one line, with 、 or a comma between them."""

    def __init__(self, *, most: int, **rest: Any) -> None:
        super().__init__(**rest)
        self.most = most

    def prepare_value(self, value: Any) -> Any:
        """Return the words as they are typed."""
        return "、".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        """Return the words, each once.

        Raises
        ------
        ValidationError
            When there are too many, or one is too long.
        """
        found = list(
            dict.fromkeys(
                word.strip() for word in _BETWEEN.split(super().clean(value)) if word.strip()
            )
        )
        if len(found) > self.most or any(len(word) > 30 for word in found):
            raise ValidationError(
                words(
                    f"{self.most}個以内、1個30文字以内で入力してください。",
                    f"{self.most} words at most, of 30 letters at most.",
                )
            )
        return found


def _kinds() -> list[tuple[str, str]]:
    return [(kind.value, words(kind.words.ja, kind.words.en)) for kind in OpeningKind]


def _outcomes() -> list[tuple[str, str]]:
    return [(one.value, words(one.words.ja, one.words.en)) for one in Outcome]


_LINES = {"rows": 4}


class CaseForm(forms.Form):
    """A model case."""

    title = forms.CharField(label=words("題名", "Title"), max_length=100)
    place = forms.CharField(
        label=words("どこの事例か", "Where"),
        max_length=100,
        required=False,
        help_text=words("例: 岡山県真庭市", "Such as Maniwa, Okayama"),
    )
    summary = forms.CharField(
        label=words("要約", "In short"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=words("一覧に出ます。300文字まで。", "Shown in the list; 300 letters at most."),
    )
    body = forms.CharField(
        label=words("ノウハウ", "Know-how"),
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=words(
            "課題、進め方、費用、つまずいた点、成果を書くと、ほかの地域が使いやすくなります。",
            "The task, the steps, the cost, what went wrong and what came of it.",
        ),
    )
    tags = WordsField(
        most=10,
        required=False,
        label=words("分野", "Fields"),
        help_text=words("「、」で区切ります。例: 農業、肥料", "Separate with commas."),
    )
    source = forms.CharField(
        label=words("出典", "Source"),
        max_length=300,
        required=False,
        help_text=words(
            "資料の名称、URL、聞き取りの相手と日付など", "Paper, address, or whom you asked"
        ),
    )
    measure_toml = forms.CharField(
        label=words("数値（施策ファイル）", "Numbers (the measure's file)"),
        required=False,
        max_length=200_000,
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "false"}),
        help_text=words(
            "事業のページでダウンロードできる施策ファイル（TOML）を貼り付けると、"
            "この事例の数値から新しい事業を始められます。",
            "Paste the TOML file of a venture; others can then start from its numbers.",
        ),
    )


class AdviserForm(forms.Form):
    """An adviser."""

    name = forms.CharField(label=words("氏名", "Name"), max_length=100)
    organisation = forms.CharField(
        label=words("所属", "Organisation"), max_length=100, required=False
    )
    fields_ = WordsField(
        most=10,
        label=words("専門分野", "Fields"),
        help_text=words(
            "「、」で区切ります。例: 木質バイオマス、資金計画", "Separate with commas."
        ),
    )
    regions = WordsField(
        most=47,
        required=False,
        label=words("訪問できる地域", "Regions"),
        help_text=words(
            "都道府県名を「、」で区切ります。空欄は全国です。",
            "Prefectures; empty for all of Japan.",
        ),
    )
    introduction = forms.CharField(
        label=words("紹介", "Introduction"),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs=_LINES),
    )
    contact = forms.CharField(
        label=words("連絡先", "Contact"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=words(
            "担当が決まった相談の申込者と、官・管理者だけに表示します。",
            "Shown only to those whose request is matched, the town hall and the administrator.",
        ),
    )
    user = forms.ModelChoiceField(
        User.objects.none(),
        label=words("この基盤での利用者", "Account here"),
        required=False,
        help_text=words(
            "選ぶと、本人が担当の相談を見て報告を書けます。",
            "If chosen, they see their requests and report.",
        ),
    )

    def __init__(self, *args: Any, people: "QuerySet[User]", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["user"].queryset = people  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Give the fields of expertise the name that the service knows."""
        data = super().clean() or {}
        if "fields_" in data:
            data["fields"] = data.pop("fields_")
        return data


class RequestForm(forms.Form):
    """A request for advice."""

    subject = forms.CharField(label=words("相談の件名", "Subject"), max_length=100)
    field = forms.CharField(
        label=words("分野", "Field"),
        max_length=30,
        widget=forms.TextInput(attrs={"list": "fields"}),
    )
    need = forms.CharField(
        label=words("相談したいこと", "What you need"),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    wanted_by = forms.DateField(label=words("いつまでに", "By when"), required=False, widget=Date())


class MatchForm(forms.Form):
    """Which adviser takes a request."""

    adviser = forms.ModelChoiceField(
        Adviser.objects.none(), label=words("担当する専門家", "Adviser")
    )

    def __init__(self, *args: Any, advisers: list[Adviser], **rest: Any) -> None:
        super().__init__(*args, **rest)
        field = self.fields["adviser"]
        field.queryset = Adviser.objects.filter(put_away_at=None)  # type: ignore[attr-defined]
        field.choices = [  # type: ignore[attr-defined]
            (one.pk, f"{one} — {'、'.join(one.fields)}") for one in advisers
        ]


class ReportForm(forms.Form):
    """What a visit brought."""

    visited_on = forms.DateField(label=words("訪問した日", "Day of the visit"), widget=Date())
    findings = forms.CharField(
        label=words("分かったこと・助言", "Findings and advice"),
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    next_steps = forms.CharField(
        label=words("次にすること", "Next steps"),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs=_LINES),
    )
    follow_up_on = forms.DateField(
        label=words("次に確かめる日", "Follow-up on"), required=False, widget=Date()
    )


class OpeningForm(forms.Form):
    """An opening."""

    title = forms.CharField(label=words("募集の件名", "Title"), max_length=100)
    kind = forms.ChoiceField(label=words("種類", "Kind"), choices=_kinds)
    description = forms.CharField(
        label=words("仕事と条件", "Work and terms"),
        max_length=3_000,
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    term_from = forms.DateField(label=words("任期の開始", "Term from"), widget=Date())
    term_until = forms.DateField(
        label=words("任期の終了", "Term until"),
        required=False,
        widget=Date(),
        help_text=words("期限のない募集は空欄にします。", "Empty where there is no end."),
    )
    apply_until = forms.DateField(
        label=words("応募の締切", "Apply until"), required=False, widget=Date()
    )
    seats = forms.IntegerField(label=words("人数", "Seats"), min_value=1, max_value=100, initial=1)


class CandidateForm(forms.Form):
    """A person who might come."""

    name = forms.CharField(label=words("氏名", "Name"), max_length=100)
    kind = forms.ChoiceField(label=words("希望する種類", "Wants to come as"), choices=_kinds)
    skills = forms.CharField(
        label=words("できること・やりたいこと", "Skills and wishes"),
        max_length=1_000,
        widget=forms.Textarea(attrs=_LINES),
    )
    lives_in = forms.CharField(label=words("現住地", "Lives in"), max_length=100, required=False)
    contact = forms.CharField(
        label=words("連絡先", "Contact"), max_length=500, widget=forms.Textarea(attrs={"rows": 2})
    )
    consented_on = forms.DateField(
        label=words("本人の同意を得た日", "Day of their consent"),
        widget=Date(),
        help_text=words(
            "個人情報の登録には本人の同意が必要です。", "Kept only with the person's consent."
        ),
    )


class PlacementForm(forms.Form):
    """Who takes a seat, and for how long."""

    candidate = forms.ModelChoiceField(
        Candidate.objects.none(), label=words("着任する人", "Person")
    )
    starts_on = forms.DateField(label=words("着任日", "First day"), widget=Date())
    ends_on = forms.DateField(
        label=words("任期の終わり", "Last day"), required=False, widget=Date()
    )

    def __init__(self, *args: Any, people: "QuerySet[Candidate]", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["candidate"].queryset = people  # type: ignore[attr-defined]


class FollowUpForm(forms.Form):
    """What was said at a follow-up."""

    note = forms.CharField(
        label=words("聞き取ったこと", "What was said"),
        max_length=2_000,
        widget=forms.Textarea(attrs=_LINES),
    )


class EndForm(forms.Form):
    """How a term ended."""

    ended_on = forms.DateField(label=words("終わった日", "Ended on"), widget=Date())
    outcome = forms.ChoiceField(
        label=words("その後", "What then"), choices=_outcomes, widget=forms.RadioSelect
    )
