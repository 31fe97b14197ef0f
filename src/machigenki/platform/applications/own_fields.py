"""The tenant's own fields on the application form, and two people who fill in the same one."""

from typing import Any

from django.http import QueryDict

from machigenki.platform.adaptation.extra_fields import (
    PREFIX,
    as_json,
    readable_fields,
    save_extra_fields,
    stored_values,
    with_extra_fields,
    written,
)
from machigenki.platform.adaptation.kinds import FormKind
from machigenki.platform.applications.content import digest
from machigenki.platform.applications.forms import OwnFieldsForm
from machigenki.platform.applications.models import Application
from machigenki.platform.people.models import User
from machigenki.platform.web.words import words

Json = dict[str, Any]
SEEN = "own_seen"
"""Name of the hidden field with the digest of what was stored when the page was made."""


def own_fields_form(
    application: Application, reader: User, sent: QueryDict | None = None
) -> OwnFieldsForm:
    """Return the tenant's own fields as a form, filled with what is stored."""
    form = OwnFieldsForm(sent)
    with_extra_fields(form, FormKind.APPLICATION, application.pk, reader=reader)
    for field in form.fields.values():
        field.required = False  # asked for at the submission; a draft may be incomplete
    return form


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
    held = stored_values(FormKind.APPLICATION, application.pk)
    for field in readable_fields(FormKind.APPLICATION, reader):
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
