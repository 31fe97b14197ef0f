"""A tenant's own fields on the forms of other applications.

form = VentureForm(request.POST or None)
with_extra_fields(form, FormKind.VENTURE, venture.pk, reader=request.user)
if form.is_valid():
    ...
    save_extra_fields(form, FormKind.VENTURE, venture.pk, by=request.user)

Answers that all read and those of one audience lie in tables apart: the audit trail has the words
of the former only. Two people's changes to different fields join; a field that both changed is
told with the other's words, and a second sending counts.
"""

import json
from collections.abc import Iterable, Mapping
from copy import copy
from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from machigenki.platform.adaptation.kinds import Audience, FieldKind, FormKind
from machigenki.platform.adaptation.models import ExtraField, ExtraValues, PrivateExtraValues
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.web.words import words

PREFIX = "extra_"
BASE = "base_of_extra"
TEXT_MAX = 2000
_READERS = {Audience.TOWN_HALL: Role.TOWN_HALL, Audience.BANK: Role.BANK}


def readable_fields(form: FormKind, reader: User) -> list[ExtraField]:
    """Return the fields of a form that a person may read and write, in order."""
    return list(
        ExtraField.objects.filter(form=form, retired=False, audience__in=audiences_of(reader))
    )


def fields_for_all(form: FormKind) -> list[ExtraField]:
    """Return the fields of a form that everybody reads."""
    return list(ExtraField.objects.filter(form=form, retired=False, audience=Audience.ALL))


def audiences_of(reader: User) -> frozenset[Audience]:
    """Return the audiences that a person belongs to."""
    roles = reader.roles
    return frozenset(
        {Audience.ALL, *(audience for audience, role in _READERS.items() if role in roles)}
    )


def has_fields(form: FormKind, reader: User) -> bool:
    """Return whether there is a field of a form that a person reads."""
    return bool(readable_fields(form, reader))


def stored_values(form: FormKind, object_id: UUID) -> dict[str, Any]:
    """Return what was answered for one thing and all may read: key → value as JSON has it."""
    found = ExtraValues.objects.filter(form=form, object_id=object_id).first()
    return dict(found.values) if found else {}


def values_for(fields: Iterable[ExtraField], form: FormKind, object_id: UUID) -> dict[str, Any]:
    """Return the answers to these fields, private ones too: whoever asks may read them."""
    held = list(fields)
    known: dict[str, Any] = {}
    if any(field.audience == Audience.ALL for field in held):
        known |= stored_values(form, object_id)
    private = {field.audience for field in held} - {Audience.ALL}
    if private:
        rows = PrivateExtraValues.objects.filter(
            form=form, object_id=object_id, audience__in=private
        )
        for row in rows:
            known |= row.values
    return {field.key: known.get(field.key) for field in held}


def shown_values(form: FormKind, object_id: UUID, *, reader: User) -> list[tuple[ExtraField, str]]:
    """Return what a person may read of one thing's answers: the field, and the words to show."""
    fields = readable_fields(form, reader)
    known = values_for(fields, form, object_id)
    return [(field, written(field, known.get(field.key))) for field in fields]


def with_extra_fields(
    form: forms.BaseForm, kind: FormKind, object_id: UUID | None, *, reader: User
) -> list[ExtraField]:
    """Add the tenant's fields to a form, filled with what is stored; before `is_valid`.

    Parameters
    ----------
    object_id
        The thing that the form is about; None for one that is not there yet.
    """
    fields = readable_fields(kind, reader)
    known = values_for(fields, kind, object_id) if object_id else {}
    add_fields(form, fields, known)
    return fields


def add_fields(
    form: forms.BaseForm, fields: Iterable[ExtraField], known: Mapping[str, Any]
) -> None:
    """Add fields to a form, filled with what is known; nothing where there are none."""
    held = list(fields)
    if not held:
        return
    for field in held:
        form.fields[PREFIX + field.key] = form_field(field)
        form.initial[PREFIX + field.key] = known.get(field.key)
    form.fields[BASE] = forms.CharField(widget=forms.HiddenInput, required=False)
    form.initial[BASE] = json.dumps(known, ensure_ascii=False)


def entered(form: forms.BaseForm) -> dict[str, Any]:
    """Return a valid form's answers to extra fields: key → value as JSON has it."""
    return {
        name.removeprefix(PREFIX): as_json(value)
        for name, value in form.cleaned_data.items()
        if name.startswith(PREFIX)
    }


def without_extra(cleaned: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a form entered besides the extra fields."""
    return {
        name: value
        for name, value in cleaned.items()
        if name != BASE and not name.startswith(PREFIX)
    }


@transaction.atomic
def save_extra_fields(
    form: forms.BaseForm, kind: FormKind, object_id: UUID, *, by: User
) -> frozenset[str]:
    """Store the answers of a valid form; fields that `by` does not read stay as they are.

    Whether `by` may change the thing itself is for the caller to ask. Returned are the keys of
    the answers that changed and that all may read.

    Raises
    ------
    PermissionDenied
        When the form holds a field that is not for `by`.
    ValidationError
        By field, where somebody else changed it since the form was opened; nothing is stored, and
        the form is ready to be sent once more over the other's words.
    """
    fields = {field.key: field for field in readable_fields(kind, by)}
    given = entered(form)
    if given.keys() - fields.keys():
        raise PermissionDenied("extra")
    if not given:
        return frozenset()
    rows = {
        audience: _locked_row(kind, object_id, audience)
        for audience in sorted({fields[key].audience for key in given})
    }
    known = {key: rows[fields[key].audience].values.get(key) for key in given}
    base = _base_of(form, known)
    changed = {key: value for key, value in given.items() if value != base.get(key)}
    lost = {
        key: value for key, value in changed.items() if known[key] not in (base.get(key), value)
    }
    if lost:
        _meet(form, known)
        raise ValidationError(
            {PREFIX + key: _taken(fields[key], known[key]) for key in lost}, code="conflict"
        )
    for audience, row in rows.items():
        laid = {k: v for k, v in changed.items() if fields[k].audience == audience}
        if any(row.values.get(key) != value for key, value in laid.items()):
            row.values = {**row.values, **laid}
            row.full_clean()
            row.save()
    return frozenset(
        key
        for key, value in changed.items()
        if fields[key].audience == Audience.ALL and known[key] != value
    )


def _locked_row(kind: FormKind, object_id: UUID, audience: str) -> ExtraValues | PrivateExtraValues:
    about: dict[str, Any] = {"form": kind, "object_id": object_id}
    if audience == Audience.ALL:
        return ExtraValues.objects.select_for_update().get_or_create(**about)[0]
    private = PrivateExtraValues.objects.select_for_update()
    return private.get_or_create(**about, audience=audience)[0]


def _base_of(form: forms.BaseForm, known: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what stood there when the form was opened; what stands there now if it tells none."""
    try:
        base = json.loads(form.cleaned_data.get(BASE) or "null")
    except (ValueError, RecursionError):  # no form of ours
        base = None
    return base if isinstance(base, dict) else known


def _meet(form: forms.BaseForm, known: Mapping[str, Any]) -> None:
    """Let a second sending count: it has seen what stands there now."""
    data: Any = copy(form.data)  # of a request's own it is one that can be written
    data[form.add_prefix(BASE)] = json.dumps(known, ensure_ascii=False)
    form.data = data


def _taken(field: ExtraField, value: Any) -> str:
    told = written(field, value)
    return words(
        f"その間に、別の方が「{told}」に変えました。このまま保存すると、あなたの内容になります。",
        f"Somebody has changed it to “{told}” meanwhile. Saving again takes your words.",
    )


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
