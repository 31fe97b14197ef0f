"""The front pages and the language switch."""

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from machigenki.platform.people.access import public
from machigenki.platform.people.selectors import tenants_of
from machigenki.platform.tenancy.selectors import municipalities
from machigenki.platform.web.http import PlatformRequest
from machigenki.platform.web.words import said

YEAR_SECONDS = 365 * 24 * 3600


@public
def front(request: PlatformRequest) -> HttpResponse:
    """Show the platform's front page, or a tenant's."""
    if request.tenant is not None:
        from machigenki.platform.adaptation.selectors import appearance  # it is built on this app

        return render(request, "web/tenant_front.html", {"contact": said(appearance().contact)})
    mine = tenants_of(request.user) if request.user.is_authenticated else []
    return render(request, "web/front.html", {"mine": mine, "municipalities": municipalities()})


@public
@require_POST
def set_language(request: PlatformRequest, code: str) -> HttpResponse:
    """Remember the reader's language and go back to the page."""
    target = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = reverse("web:front")
    response = HttpResponseRedirect(target)
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=YEAR_SECONDS,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response
