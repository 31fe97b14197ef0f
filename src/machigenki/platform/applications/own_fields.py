"""The tenant's own fields on the application form, and two people who fill in the same one."""

from typing import Any

from django.http import QueryDict

from machigenki.platform.adaptation.extra_fields import (
    PREFIX,
    as_json,
    form_field,
    readable_fields,
    save_extra_fields,
    values_for,
    written,
)
from machigenki.platform.adaptation.kinds import FormKind
from machigenki.platform.applications.content import digest
from machigenki.platform.applications.forms import OwnFieldsForm
from machigenki.platform.applications.models import Application
from machigenki.platform.applications.selectors import OwnFields
from machigenki.platform.people.models import User
from machigenki.platform.web.words import words

Json = dict[str, Any]
SEEN = "own_seen"
"""Name of the hidden field with the digest of what was stored when the page was made."""


def own_fields_form(
    application: Application, reader: User, sent: QueryDict | None = None
) -> tuple[OwnFieldsForm, OwnFields]:
    """Return the tenant's own fields as a form, filled with what is stored, and the fields."""
    fields = readable_fields(FormKind.APPLICATION, reader)
    own = OwnFields(tuple(fields), values_for(fields, FormKind.APPLICATION, application.pk))
    form = OwnFieldsForm(sent)
    for one in own.fields:
        name = PREFIX + one.key
        form.fields[name] = form_field(one)
        form.initial[name] = own.values.get(one.key)
        # Asked for at the submission; a draft may be incomplete.
        form.fields[name].required = False
    return form, own


def seen(form: OwnFieldsForm) -> str:
    """Return the digest of what is stored, as the form shows it."""
    return digest({name: form.initial.get(name) for name in form.fields})


def save_own_fields(
    form: OwnFieldsForm, application: Application, by: User, seen_before: str
) -> bool:
    """Store the answers of a valid form, unless somebody stored others since the page was made.

    Then nothing is stored, each field that differs shows both texts, and a second sending counts.
    """
    if not form.fields:
        return True
    given = {name: as_json(value) for name, value in form.cleaned_data.items()}
    stored = {name: form.initial.get(name) for name in form.fields}
    if given == stored:
        return True
    if seen_before and seen_before != seen(form):
        _show_both(form, application, by, given, stored)
        return False
    save_extra_fields(form, FormKind.APPLICATION, application.pk, by=by)
    return True


def _show_both(
    form: OwnFieldsForm, application: Application, reader: User, given: Json, stored: Json
) -> None:
    fields = readable_fields(FormKind.APPLICATION, reader)
    held = values_for(fields, FormKind.APPLICATION, application.pk)
    for field in fields:
        name = PREFIX + field.key
        if name in given and given[name] != stored[name]:
            theirs = written(field, held.get(field.key))
            form.add_error(
                name,
                words(
                    f"その間に「{theirs}」と保存されています。このまま保存すると置き換わります。",
                    f"“{theirs}” was saved meanwhile; saving again replaces it.",
                ),
            )
