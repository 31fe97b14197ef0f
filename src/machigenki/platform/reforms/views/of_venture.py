"""The permits that one venture needs, and how far each is."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from machigenki.platform.audit.selectors import trail
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may, require
from machigenki.platform.reforms import selectors, venture_permits
from machigenki.platform.reforms.forms import HandlingForm, VentureFactsForm
from machigenki.platform.reforms.models import VentureFacts, VenturePermit
from machigenki.platform.reforms.views.permits import distinct, open_facts
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.selectors import venture_for
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words

LATEST = 20


@needs("venture.see")
def needed(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Show the permits of a venture; with POST, write its facts down."""
    venture = venture_for(request.user, venture_id)
    if request.method == "POST":
        require(request.user, "venture_permit.write", venture)
        form = VentureFactsForm(request.POST)
        if form.is_valid():
            told = form.cleaned_data["told"]
            venture_permits.tell(by=request.user, venture=venture, told=told)
            messages.success(request, words("保存しました。", "Saved."))
            return redirect("reforms:of-venture", venture.pk)
        return _page(request, venture, form)
    return _page(request, venture, None)


@needs("venture_permit.write")
@require_POST
def handle(request: MemberRequest, venture_id: UUID, permit_key: str) -> HttpResponse:
    """Note how far one permit is."""
    venture = venture_for(request.user, venture_id)
    permit = selectors.permit_of(permit_key)
    if permit is None:
        raise Http404
    form = HandlingForm(request.POST)
    if form.is_valid():
        try:
            venture_permits.handle(
                by=request.user,
                venture=venture,
                permit=permit,
                seen=request.POST.get("seen", ""),
                **form.cleaned_data,
            )
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, words("保存しました。", "Saved."))
            return redirect(f"{reverse('reforms:of-venture', args=[venture.pk])}#{permit_key}")
    return _page(request, venture, None, (permit_key, form))


def _page(
    request: MemberRequest,
    venture: Venture,
    form: VentureFactsForm | None,
    faulty: tuple[str, HandlingForm] | None = None,
) -> HttpResponse:
    known = venture_permits.facts_of(venture)
    kept = VentureFactsForm(known.facts)
    # A fault keeps what was typed on the page; the permits are those of the facts that are kept.
    shown = form or kept
    asked = venture_permits.asked_of(
        venture, kept.cleaned_data["told"] if kept.is_valid() else {}, timezone.localdate()
    )
    needed_now = asked.needed()
    rows = venture_permits.rows_of(venture, needed_now)
    first = open_facts(needed_now)
    return render(
        request,
        "reforms/of_venture.html",
        {
            "venture": venture,
            "proposed": known.proposed,
            "form": shown,
            "first": [shown[key] for key in first],
            "sections": shown.sections(first),
            "asked": asked,
            "query": asked.query(),
            "rows": [
                (
                    row,
                    distinct(row.needed.today) if row.needed else [],
                    distinct(row.needed.in_2013) if row.needed else [],
                    _handling(row, faulty),
                )
                for row in rows
            ],
            "settled": sum(row.at.settled for row in rows),
            "may_write": may(request.user, "venture_permit.write", venture),
            "may_propose": may(request.user, "proposal.write"),
            "entries": trail(
                {
                    VentureFacts: ("venture_id", [venture.pk]),
                    VenturePermit: ("venture_id", [venture.pk]),
                },
                count=LATEST,
            ),
        },
    )


def _handling(row: venture_permits.Row, faulty: tuple[str, HandlingForm] | None) -> HandlingForm:
    if faulty and faulty[0] == row.permit.key:
        return faulty[1]
    noted = row.noted
    return HandlingForm(
        initial={
            "state": row.at.value,
            "day": noted.day if noted else None,
            "note": noted.note if noted else "",
        },
        auto_id=f"{row.permit.key}-%s",
    )
