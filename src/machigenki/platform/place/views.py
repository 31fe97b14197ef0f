"""The region's page, which anybody may read."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from machigenki.platform.people.access import public
from machigenki.platform.place.selectors import place_of
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import language
from machigenki.region import InputError


@public
@require_safe
def region(request: MemberRequest) -> HttpResponse:
    """Show how the town's money goes round and where it leaves."""
    try:
        place, problems = place_of(request.tenant, language()), []
    except InputError as error:
        place, problems = None, error.lines(language())
    return render(request, "place/region.html", {"place": place, "problems": problems})
