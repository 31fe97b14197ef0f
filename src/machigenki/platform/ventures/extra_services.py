"""The tenant's own fields of a venture: drafted, saved, and what follows from a change."""

from collections.abc import Mapping

from django import forms
from django.db import transaction

from machigenki.platform.adaptation.approvals import void_route
from machigenki.platform.adaptation.extra_fields import (
    BASE,
    PREFIX,
    TEXT_MAX,
    readable_fields,
    save_extra_fields,
)
from machigenki.platform.adaptation.kinds import Act, FormKind
from machigenki.platform.adaptation.models import ExtraValues
from machigenki.platform.audit.entries import Entry
from machigenki.platform.audit.selectors import trail
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.ventures import selectors
from machigenki.platform.ventures.models import Draft, Venture
from machigenki.platform.ventures.services import discard_draft
from machigenki.region import Text

SECTION = "extra"
BASE_MAX = 100_000
SHOWN_CHANGES = 20


@transaction.atomic
def save_extra(*, by: User, venture: Venture, form: forms.Form) -> None:
    """Save a valid form; a change of what all read voids the tenant's approvals of the plan.

    Raises
    ------
    ValidationError
        By field, where somebody else changed it meanwhile.
    """
    require(by, "venture.edit", venture)
    held = selectors.locked(venture)
    if save_extra_fields(form, FormKind.VENTURE, held.pk, by=by):
        void_route(
            Act.VENTURE_PLAN,
            held.pk,
            Text("追加項目が変わったため", "The body's own fields have changed"),
        )
    discard_draft(by=by, venture=held, section=SECTION)


def keep_draft(*, by: User, venture: Venture, typed: Mapping[str, str]) -> Draft:
    """Keep what was typed, as its author's alone; what is not for this person is left out."""
    require(by, "venture.edit", venture)
    names = [PREFIX + field.key for field in readable_fields(FormKind.VENTURE, by)]
    content = {name: typed[name][:TEXT_MAX] for name in names if name in typed}
    if BASE in typed:
        content[BASE] = typed[BASE][:BASE_MAX]
    kept, _ = Draft.objects.update_or_create(
        venture=venture,
        by=by,
        section=SECTION,
        defaults={"content": content, "base_version": venture.version},
    )
    return kept


def history_of(venture: Venture) -> list[Entry]:
    """Return the last changes of what all read; of private answers the trail has no words."""
    return trail({ExtraValues: ("object_id", [venture.pk])}, count=SHOWN_CHANGES)
