"""What can be entered about the table's things."""

from collections.abc import Sequence
from contextlib import suppress
from copy import copy
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Model, QuerySet
from django.http import QueryDict
from django.utils import timezone

from machigenki.platform.adaptation.extra_fields import without_extra
from machigenki.platform.people.models import User
from machigenki.platform.people.selectors import members as seats
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.models import (
    AgendaItem,
    Attendance,
    Decision,
    Member,
    Minutes,
    Paper,
    Sitting,
    StanceKind,
    Task,
)
from machigenki.platform.web.words import said, words

MOST_OFFERED = 50
"""Sittings and decisions that a task's form offers; a task is given soon after either."""


def _moment() -> forms.DateTimeInput:
    return forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")


class TableForm(forms.ModelForm[Any]):
    """A form whose rules lie in the services; it carries what makes it count once."""

    once = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # The service compares with the row as it is saved, so the form writes into a copy.
        instance = kwargs["instance"] = copy(kwargs.get("instance"))
        super().__init__(*args, **kwargs)
        self.initial.setdefault("version", getattr(instance, "version", 0))
        self.differences: list[tuple[str, str, str]] = []

    def clean(self) -> dict[str, Any]:
        """Leave uniqueness and constraints to the services, which tell them at the field."""
        return self.cleaned_data

    def entered(self) -> dict[str, Any]:
        """Return the fields' values, without what only the form needs."""
        return {
            name: value
            for name, value in without_extra(self.cleaned_data).items()
            if name not in ("once", "version")
        }

    def tell(self, error: ValidationError) -> None:
        """Show a service's fault at its field, or above the form where it has none here."""
        if not hasattr(error, "error_dict"):
            self.add_error(None, error)
            return
        for name, faults in error.error_dict.items():
            known = name != NON_FIELD_ERRORS and name in self.fields
            self.add_error(name if known else None, faults)

    def meet(self, saved: Model) -> None:
        """Show what is saved by now beside what was entered, and let a second sending count."""
        for name in self._meta.fields or ():
            own, other = self.cleaned_data.get(name), getattr(saved, name)
            if own != other:
                label = str(self.fields[name].label)
                self.differences.append((label, _told(other), _told(own)))
        data = QueryDict(mutable=True)
        data.update(self.data)
        data["version"] = str(getattr(saved, "version", 0))
        self.data = data


def _told(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{timezone.localtime(value):%Y-%m-%d %H:%M}"
    return "" if value is None else str(value)


class SittingForm(TableForm):
    """A sitting."""

    online_url = forms.URLField(
        label=words("オンライン会議のURL", "Online meeting address"),
        help_text=words("https:// から始まるアドレス", "An address with https://"),
        max_length=500,
        required=False,
        assume_scheme="https",
    )

    class Meta:
        model = Sitting
        fields: ClassVar = [
            "title", "starts_at", "ends_at", "place", "online_url", "notice", "state",
        ]  # fmt: skip
        widgets: ClassVar = {"starts_at": _moment(), "ends_at": _moment()}
        help_texts: ClassVar = {
            "title": words("例：第3回 地域経済ラウンドテーブル", "E.g. third round table"),
        }

    def clean(self) -> dict[str, Any]:
        """Tell an end before the start at the end's field."""
        start, end = self.cleaned_data.get("starts_at"), self.cleaned_data.get("ends_at")
        if start and end and end <= start:
            self.add_error(
                "ends_at",
                words("終了は開始より後にしてください。", "The end must be after the start."),
            )
        return self.cleaned_data


class AgendaForm(TableForm):
    """An agenda item."""

    class Meta:
        model = AgendaItem
        fields: ClassVar = ["title", "presenter", "minutes_long", "note"]
        widgets: ClassVar = {"note": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        limits = {"min_value": 1, "max_value": 600}
        self.fields["minutes_long"] = forms.IntegerField(
            label=words("時間（分）", "Minutes"),
            required=False,
            **limits,  # type: ignore[arg-type]
        )


class InvitationsForm(forms.Form):
    """Who is invited to a sitting."""

    members = forms.ModelMultipleChoiceField(
        label=words("招集する構成員", "Invited members"),
        queryset=Member.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        held = selectors.members()
        field = self.fields["members"]
        field.queryset = Member.objects.filter(removed_at=None)  # type: ignore[attr-defined]
        field.choices = [  # type: ignore[attr-defined]
            (said(party), [(one.pk, str(one)) for one in group])
            for party, group in selectors.by_party(held)
            if group
        ]


class PaperForm(TableForm):
    """A paper with its file."""

    file = forms.FileField(
        label=words("ファイル", "File"),
        help_text=words(
            "PDF、docx、xlsx、PNG、JPEG。25MBまで。マクロ付きの文書は受け付けません。"
            "画像の撮影場所などの情報は取り除いて保存します。",
            "PDF, docx, xlsx, PNG, JPEG up to 25 MB, no macros. Where and when a picture was taken"
            " is removed.",
        ),
        allow_empty_file=True,
    )

    class Meta:
        model = Paper
        fields: ClassVar = ["title", "agenda_item"]

    def __init__(self, *args: Any, sitting: Sitting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["agenda_item"]
        field.queryset = selectors.agenda_of(sitting)  # type: ignore[attr-defined]


class MinutesForm(TableForm):
    """The minutes' text."""

    class Meta:
        model = Minutes
        fields: ClassVar = ["text"]
        widgets: ClassVar = {"text": forms.Textarea(attrs={"rows": 24})}


class CorrectionForm(forms.Form):
    """A correction that a member asks for."""

    once = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)
    text = forms.CharField(
        label=words("訂正の内容", "Correction"),
        help_text=words(
            "どの部分を、どのように直すかを記入してください。", "Say which part should read how."
        ),
        max_length=3000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class ReasonForm(forms.Form):
    """A reason that is kept."""

    reason = forms.CharField(
        label=words("理由", "Reason"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3})
    )


class DecisionForm(TableForm):
    """A decision with a position for each invited member."""

    class Meta:
        model = Decision
        fields: ClassVar = [
            "text_ja", "text_en", "agenda_item", "outcome", "reason",
            "venture_title", "venture_id", "other_rule", "override_reason",
        ]  # fmt: skip
        widgets: ClassVar = {
            "text_ja": forms.Textarea(attrs={"rows": 4}),
            "text_en": forms.Textarea(attrs={"rows": 3}),
            "reason": forms.Textarea(attrs={"rows": 4}),
            "override_reason": forms.Textarea(attrs={"rows": 3}),
            "venture_id": forms.HiddenInput,
        }
        help_texts: ClassVar = {
            "override_reason": words(
                "出席が過半数に満たないときなど、規則を満たさずに決定とする場合は必ず記入してください。",
                "Required where the table decides although a rule is not kept.",
            ),
        }

    def __init__(
        self,
        *args: Any,
        sitting: Sitting,
        attendances: Sequence[Attendance],
        stances: dict[UUID, str],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["agenda_item"]
        field.queryset = selectors.agenda_of(sitting)  # type: ignore[attr-defined]
        for one in attendances:
            name = f"stance_{one.member_id}"
            self.fields[name] = forms.ChoiceField(
                label=f"{one.member}",
                required=False,
                choices=[("", words("記録なし", "not recorded")), *StanceKind.choices],
                initial=stances.get(one.member_id, ""),
            )

    def entered(self) -> dict[str, Any]:
        """Return what is written about the decision, without the positions."""
        return {k: v for k, v in super().entered().items() if not k.startswith("stance_")}

    def stances(self) -> dict[UUID, StanceKind]:
        """Return the positions by member."""
        return {
            UUID(name.removeprefix("stance_")): StanceKind(value)
            for name, value in self.cleaned_data.items()
            if name.startswith("stance_") and value
        }

    def stance_fields(self) -> list[Any]:
        """Return the fields of the positions, for the template."""
        return [self[name] for name in self.fields if name.startswith("stance_")]

    def text_fields(self) -> list[Any]:
        """Return what stands above the positions."""
        return [
            self[name]
            for name in ("text_ja", "text_en", "agenda_item", "outcome", "reason", "venture_title")
        ]

    def rule_fields(self) -> list[Any]:
        """Return what stands below them."""
        return [self["other_rule"], self["override_reason"]]


class TaskForm(TableForm):
    """A task."""

    class Meta:
        model = Task
        fields: ClassVar = ["title", "owner", "due_on", "note", "sitting", "decision"]
        widgets: ClassVar = {
            "due_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "note": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        owners = Member.objects.filter(removed_at=None).order_by("party", "organisation")
        self.fields["owner"].queryset = owners  # type: ignore[attr-defined]
        decisions = Decision.objects.filter(withdrawn_at=None).order_by("-created_at", "-id")
        self._offer("sitting", selectors.sittings())
        self._offer("decision", decisions)

    def _offer(self, name: str, rows: QuerySet[Any]) -> None:
        """Let the newest rows be chosen, and the one that is chosen already."""
        field: Any = self.fields[name]
        field.queryset = rows
        offered = list(rows[:MOST_OFFERED])
        held = self[name].value()
        if held and str(held) not in {str(one.pk) for one in offered}:
            with suppress(ValidationError):  # the field tells a choice that is none
                offered.append(field.to_python(held))
        field.choices = [("", field.empty_label), *((one.pk, str(one)) for one in offered)]


class MemberForm(TableForm):
    """A member of the table."""

    class Meta:
        model = Member
        fields: ClassVar = ["party", "name", "organisation", "position", "user"]
        help_texts: ClassVar = {
            "user": words(
                "このシステムを使う方は選んでください。出欠や課題を自分で更新できます。",
                "Choose the account of a member who uses this system, to answer and move tasks.",
            )
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = seats().values("user_id")
        field = self.fields["user"]
        field.queryset = User.objects.filter(pk__in=people).order_by(  # type: ignore[attr-defined]
            "name", "email"
        )
