"""A tenant's own fields on the forms of other applications.

form = VentureForm(request.POST or None)
with_extra_fields(form, FormKind.VENTURE, venture.pk, reader=request.user)
if form.is_valid():
    ...
    save_extra_fields(form, FormKind.VENTURE, venture.pk, by=request.user)
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import PermissionDenied

from machigenki.platform.adaptation.kinds import Audience, FieldKind, FormKind
from machigenki.platform.adaptation.models import ExtraField, ExtraValues
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.web.words import words

PREFIX = "extra_"
TEXT_MAX = 2000
_READERS = {Audience.TOWN_HALL: Role.TOWN_HALL, Audience.BANK: Role.BANK}


def readable_fields(form: FormKind, reader: User) -> list[ExtraField]:
    """Return the fields of a form that a person may read and write, in order."""
    roles = reader.roles
    return [
        field
        for field in ExtraField.objects.filter(form=form, retired=False)
        if field.audience == Audience.ALL or _READERS[Audience(field.audience)] in roles
    ]


def stored_values(form: FormKind, object_id: UUID) -> dict[str, Any]:
    """Return what was answered for one thing: key → value as JSON has it."""
    found = ExtraValues.objects.filter(form=form, object_id=object_id).first()
    return dict(found.values) if found else {}


def shown_values(form: FormKind, object_id: UUID, *, reader: User) -> list[tuple[ExtraField, str]]:
    """Return what a person may read of one thing's answers: the field, and the words to show."""
    known = stored_values(form, object_id)
    return [
        (field, written(field, known.get(field.key))) for field in readable_fields(form, reader)
    ]


def with_extra_fields(
    form: forms.BaseForm, kind: FormKind, object_id: UUID | None, *, reader: User
) -> None:
    """Add the tenant's fields to a form, filled with what is stored; before `is_valid`.

    Parameters
    ----------
    object_id
        The thing that the form is about; None for one that is not there yet.
    """
    known = stored_values(kind, object_id) if object_id else {}
    for field in readable_fields(kind, reader):
        form.fields[PREFIX + field.key] = form_field(field)
        form.initial[PREFIX + field.key] = known.get(field.key)


def save_extra_fields(form: forms.BaseForm, kind: FormKind, object_id: UUID, *, by: User) -> None:
    """Store the answers of a valid form; fields that `by` does not read stay as they are.

    Whether `by` may change the thing itself is for the caller to ask.
    """
    keys = {field.key for field in readable_fields(kind, by)}
    given = {
        name.removeprefix(PREFIX): as_json(value)
        for name, value in form.cleaned_data.items()
        if name.startswith(PREFIX)
    }
    if given.keys() - keys:
        raise PermissionDenied("extra")
    if given:
        store(kind, object_id, given)


def store(kind: FormKind, object_id: UUID, given: Mapping[str, Any]) -> ExtraValues:
    """Lay answers over those that are stored."""
    row, _ = ExtraValues.objects.get_or_create(form=kind, object_id=object_id)
    row = ExtraValues.objects.select_for_update().get(pk=row.pk)
    row.values = {**row.values, **given}
    row.full_clean()
    row.save()
    return row


def form_field(field: ExtraField) -> forms.Field:
    """Return the Django field of a definition."""
    unit = f"（{field.unit}）" if field.unit else ""
    common: dict[str, Any] = {
        "label": words(f"{field.label_ja}{unit}", f"{field.label_en}{unit}"),
        "help_text": words(field.meaning.ja, field.meaning.en),
        "required": field.required,
    }
    if field.kind == FieldKind.NUMBER:
        return forms.FloatField(widget=forms.NumberInput(attrs={"step": "any"}), **common)
    if field.kind == FieldKind.DATE:
        # The form of the value that browsers' date fields take, in either language.
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        return forms.DateField(widget=widget, input_formats=["%Y-%m-%d", "%Y/%m/%d"], **common)
    if field.kind == FieldKind.YES_NO:
        return forms.TypedChoiceField(
            choices=[
                ("", words("未回答", "No answer")),
                ("True", words("はい", "Yes")),
                ("False", words("いいえ", "No")),
            ],
            coerce=lambda value: value == "True",
            empty_value=None,
            **common,
        )
    if field.kind == FieldKind.CHOICE:
        return forms.ChoiceField(
            choices=[
                ("", words("選んでください", "Choose")),
                *((one["ja"], words(one["ja"], one["en"])) for one in field.choices),
            ],
            **common,
        )
    return forms.CharField(max_length=TEXT_MAX, widget=forms.Textarea(attrs={"rows": 3}), **common)


def as_json(value: Any) -> Any:
    """Return an answer as it is stored: text, number, true or false, ISO date, null."""
    if isinstance(value, date):
        return value.isoformat()
    return None if value == "" else value


def written(field: ExtraField, value: Any) -> str:
    """Return an answer in the reader's language, with its unit; – where there is none."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return str(words("はい", "Yes") if value else words("いいえ", "No"))
    if isinstance(value, float | int):
        return f"{value:,.10g} {field.unit}".strip()
    if field.kind == FieldKind.CHOICE:
        chosen: Iterable[dict[str, str]] = (o for o in field.choices if o["ja"] == value)
        return next((str(words(one["ja"], one["en"])) for one in chosen), str(value))
    return str(value)
