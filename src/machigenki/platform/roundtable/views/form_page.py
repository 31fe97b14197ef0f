"""A page that is one form: what all of them have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.http import HttpResponse
from django.shortcuts import render

from machigenki.platform.roundtable.forms import TableForm
from machigenki.platform.roundtable.services.saving import ConflictError
from machigenki.platform.web.http import MemberRequest

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class FormPage:
    """What stands around a form.

    Parameters
    ----------
    title
        Heading.
    button
        What sending does.
    up_url, up
        Where the page belongs, and where "cancel" leads.
    lead
        What to know before filling it in.
    remove_url, remove
        Address and words of the button that puts the thing away.
    """

    title: str
    button: str
    up_url: str
    up: str
    lead: str = ""
    remove_url: str = ""
    remove: str = ""


def done(
    request: MemberRequest,
    form: TableForm,
    act: Callable[[], _Made],
    *,
    saved: Callable[[], Model] | None = None,
) -> _Made | None:
    """Return what `act` makes of a form that is sent and sound, else None with the faults told.

    `saved` reads the row anew, to show it beside the reader's own words after a conflict.
    """
    if request.method != "POST" or not form.is_valid():
        return None
    try:
        return act()
    except ConflictError as error:
        form.tell(error)
        if saved is not None:
            form.meet(saved())
    except ValidationError as error:
        form.tell(error)
    return None


def form_page(
    request: MemberRequest,
    page: FormPage,
    form: Any,
    template: str = "roundtable/form.html",
    **more: Any,
) -> HttpResponse:
    """Show the form; 422 when it was sent and refused."""
    status = 422 if form.is_bound and form.errors else 200
    return render(request, template, {"page": page, "form": form, **more}, status=status)
