"""The region's page, which anybody may read."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from machigenki.platform.people.access import public
from machigenki.platform.people.permissions import may
from machigenki.platform.place.selectors import place_of
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.navigation import is_on
from machigenki.platform.web.words import language
from machigenki.region import InputError

LEAKS_SHOWN = 10


@public
@require_safe
def region(request: MemberRequest) -> HttpResponse:
    """Show how the town's money goes round, where it leaves, and which ideas could keep it."""
    try:
        place, problems = place_of(request.tenant, language()), []
    except InputError as error:
        place, problems = None, error.lines(language())
    if place:
        place = {
            **place,
            "first_leaks": place["leak_rows"][:LEAKS_SHOWN],
            "further_leaks": place["leak_rows"][LEAKS_SHOWN:],
            # Each button starts one venture, however often it is pressed.
            "ideas": [{**idea, "once": uuid7()} for idea in place["ideas"]],
        }
    return render(
        request,
        "place/region.html",
        {
            "place": place,
            "problems": problems,
            "may_start": may(request.user, "venture.start") and is_on(request.tenant, "ventures"),
        },
    )
