"""The table's front page, and the public record."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from machigenki.platform.people.access import public
from machigenki.platform.people.permissions import may
from machigenki.platform.roundtable import selectors
from machigenki.platform.web.http import PlatformRequest
from machigenki.platform.web.paging import page_of

PUBLIC_PAGE = 20
SHOWN = 5


@public
def home(request: PlatformRequest) -> HttpResponse:
    """Show the next sitting, what is to do and what was decided; to others the public record."""
    if not may(request.user, "roundtable.see"):
        return redirect("roundtable:record")
    tasks = list(selectors.open_tasks()[: SHOWN + 1])
    return render(
        request,
        "roundtable/home.html",
        {
            "coming": list(selectors.coming_sittings()[:3]),
            "tasks": tasks[:SHOWN],
            "more_tasks": len(tasks) > SHOWN,
            "decisions": selectors.decisions()[:SHOWN],
            "today": timezone.localdate(),
            "may_convene": may(request.user, "roundtable.convene"),
            "may_decide": may(request.user, "roundtable.decide"),
        },
    )


@public
def record(request: PlatformRequest) -> HttpResponse:
    """Show the decisions that the table made public, to anybody."""
    page = page_of(selectors.public_decisions(), request.GET.get("page"), PUBLIC_PAGE)
    shown = [(decision, selectors.tally(decision)) for decision in page]
    return render(
        request,
        "roundtable/record.html",
        {"page": page, "shown": shown, "is_seated": may(request.user, "roundtable.see")},
    )
