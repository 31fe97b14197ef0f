"""Results that may be read without signing in: by a link, or because they were published."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe

from machigenki.platform.people.access import public
from machigenki.platform.plans import selectors, services
from machigenki.platform.web.http import PlatformRequest
from machigenki.platform.web.words import language


@public
@require_safe
def shared(request: PlatformRequest, token: str) -> HttpResponse:
    """Show a result to whoever holds the link; it leads to no other page."""
    asked = request.GET.get("lang")
    lang = language() if asked not in ("ja", "en") else "en" if asked == "en" else "ja"
    link, result = selectors.open_link(token, lang)
    services.note_use(link)
    with translation.override(lang):
        response = render(
            request,
            "plans/shared.html",
            {"link": link, "result": result, "page": selectors.page_of(result, lang)},
        )
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "no-referrer"
    response["Content-Language"] = lang
    return response


@public
@require_safe
def open_list(request: PlatformRequest) -> HttpResponse:
    """List the plans that the town hall published."""
    return render(request, "plans/open_list.html", {"results": list(selectors.published())})


@public
@require_safe
def open_result(request: PlatformRequest, result_id: UUID) -> HttpResponse:
    """Show a published result."""
    lang = language()
    result = selectors.published_result(result_id, lang)
    return render(
        request,
        "plans/open_result.html",
        {"result": result, "page": selectors.page_of(result, lang)},
    )
