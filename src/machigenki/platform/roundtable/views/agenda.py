"""The agenda, edited in place with htmx or on pages of its own without."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from machigenki.platform.people.access import needs
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.forms import AgendaForm
from machigenki.platform.roundtable.models import Sitting
from machigenki.platform.roundtable.services import sittings as services
from machigenki.platform.roundtable.views.form_page import FormPage, done, form_page
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


@needs("roundtable.convene")
@require_POST
def add(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Put an item at the end."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    form = AgendaForm(request.POST)
    item = done(
        request,
        form,
        lambda: services.add_agenda_item(
            by=request.user, sitting=sitting, once=form.cleaned_data["once"], **form.entered()
        ),
    )
    if request.htmx:
        return _part(request, sitting, AgendaForm() if item is not None else form)
    if item is not None:
        return _back(sitting)
    page = FormPage(
        words("議題を加える", "Add an item"),
        words("加える", "Add"),
        reverse("roundtable:sitting", args=[sitting.pk]),
        sitting.title,
    )
    return form_page(request, page, form)


@needs("roundtable.convene")
@require_POST
def move(request: MemberRequest, item_id: UUID) -> HttpResponse:
    """Move an item up or down."""
    item = selectors.agenda_item_for(request.user, item_id)
    services.move_agenda_item(by=request.user, item=item, up=request.POST.get("to") == "up")
    return _part(request, item.sitting, AgendaForm()) if request.htmx else _back(item.sitting)


@needs("roundtable.convene")
def edit(request: MemberRequest, item_id: UUID) -> HttpResponse:
    """Change what an item says."""
    item = selectors.agenda_item_for(request.user, item_id)
    form = AgendaForm(request.POST or None, instance=item)
    if done(
        request,
        form,
        lambda: services.change_agenda_item(by=request.user, item=item, **form.entered()),
    ):
        return _back(item.sitting)
    page = FormPage(
        words("議題を変更する", "Change the item"),
        words("変更する", "Save"),
        reverse("roundtable:sitting", args=[item.sitting_id]),
        item.sitting.title,
        remove_url=reverse("roundtable:remove", args=["item", item.pk]),
        remove=words("この議題を削除する", "Remove this item"),
    )
    return form_page(request, page, form)


def _back(sitting: Sitting) -> HttpResponse:
    return redirect(f"{reverse('roundtable:sitting', args=[sitting.pk])}#agenda")


def _part(request: MemberRequest, sitting: Sitting, form: AgendaForm) -> HttpResponse:
    return render(
        request,
        "roundtable/agenda.html",
        {
            "sitting": sitting,
            "agenda": list(selectors.agenda_of(sitting)),
            "add_form": form,
            "may_convene": True,
        },
    )
