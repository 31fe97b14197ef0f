"""The time line of the reform, and what came of proposals; anybody may read."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from machigenki.platform.people.access import public
from machigenki.platform.reforms import figures
from machigenki.platform.reforms.views.tabs import tabs
from machigenki.platform.web.http import MemberRequest
from machigenki.reform import EventKind, proposal_results, timeline


@public
@require_safe
def events(request: MemberRequest) -> HttpResponse:
    """Show the steps of the reform as a picture and a table, by kind."""
    asked = request.GET.get("kind", "")
    kinds = (EventKind(asked),) if asked in set(EventKind) else ()
    return render(
        request,
        "reforms/timeline.html",
        {
            "tabs": tabs(request, "timeline"),
            "events": timeline(*kinds),
            "kinds": [(kind.value, kind.label) for kind in EventKind],
            "kind": asked,
            "figure": figures.of_timeline(kinds),
        },
    )


@public
@require_safe
def results(request: MemberRequest) -> HttpResponse:
    """Show what came of the proposals, by year."""
    years = proposal_results()
    return render(
        request,
        "reforms/results.html",
        {"tabs": tabs(request, "results"), "years": years, "figure": figures.of_results(years)},
    )
