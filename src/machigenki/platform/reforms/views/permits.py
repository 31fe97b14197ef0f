"""Which permits a measure needs, and the register of permits; anybody may read."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from machigenki.platform.people.access import public
from machigenki.platform.people.permissions import may
from machigenki.platform.reforms import figures, selectors
from machigenki.platform.reforms.asking import EXAMPLES, own_place
from machigenki.platform.reforms.forms import FactsForm
from machigenki.platform.reforms.views.tabs import tabs
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import said
from machigenki.reform import Decision, Needed, authority, permits as all_permits


@public
@require_safe
def permits(request: MemberRequest) -> HttpResponse:
    """Ask for facts, and show the permits that they call for."""
    own = own_place(request.tenant)
    initial = {"place": own.full_name if own else ""}
    form = FactsForm(request.GET or None, own=own, initial=initial)
    asked = (
        form.asked() if form.is_bound and form.is_valid() and form.cleaned_data["told"] else None
    )
    needed = asked.needed() if asked else ()
    first = open_facts(needed)
    return render(
        request,
        "reforms/permits.html",
        {
            "tabs": tabs(request, "permits"),
            "form": form,
            "first": [form[key] for key in first],
            "sections": form.sections(first),
            "asked": asked,
            "needed": [(each, distinct(each.today), distinct(each.in_2013)) for each in needed],
            "link": request.build_absolute_uri(f"{request.path}?{asked.query()}") if asked else "",
            "query": asked.query() if asked else "",
            "examples": [
                (one.words, f"{reverse('reforms:permits')}?{urlencode(one.facts)}")
                for one in EXAMPLES
            ],
            "may_propose": may(request.user, "proposal.write"),
        },
    )


@public
@require_safe
def register(request: MemberRequest) -> HttpResponse:
    """List every permit on record, with who decides it today."""
    today = timezone.localdate()
    rows = [
        (permit, list(dict.fromkeys(said(one.name) for one in authority(permit, today))))
        for permit in all_permits()
    ]
    return render(
        request, "reforms/register.html", {"tabs": tabs(request, "register"), "rows": rows}
    )


@public
@require_safe
def permit(request: MemberRequest, permit_key: str) -> HttpResponse:
    """Show a permit's rules since April 2013, and how its power passed on."""
    found = selectors.permit_of(permit_key)
    if found is None:
        raise Http404
    from machigenki.reform.decision import decide

    place = own_place(request.tenant)
    rules = [decide(found, case, case.since, place) for case in found.case]
    return render(
        request,
        "reforms/permit.html",
        {
            "permit": found,
            "rules": rules,
            "place": place,
            "figure": figures.of_permit(found, timezone.localdate()),
        },
    )


def open_facts(needed: tuple[Needed, ...]) -> tuple[str, ...]:
    """Return the facts that would settle what is open about permits, in their order."""
    return tuple(dict.fromkeys(one.fact for each in needed for one in each.questions if one.fact))


def distinct(decisions: tuple[Decision, ...]) -> list[Decision]:
    """Return decisions that read differently: several open rules may name the same authority."""
    told = {(one.name, one.act, one.article, one.consults): one for one in reversed(decisions)}
    return list(reversed(told.values()))
