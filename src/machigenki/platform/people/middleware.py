"""Who asks, and whether they belong here."""

from collections.abc import Callable
from typing import Any

import pghistory
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpResponse
from django.urls import reverse

from machigenki.platform.people.roles import MEMBERS
from machigenki.platform.people.selectors import enter
from machigenki.platform.web.http import PlatformRequest


class PersonMiddleware:
    """Names the person to the database and keeps strangers out of a tenant's pages.

    A tenant's page that is not `@public` is for its members: who is not signed in is asked to,
    who is no member is told 404, as if nothing were there.
    """

    def __init__(self, get_response: Callable[[PlatformRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: PlatformRequest) -> HttpResponse:
        """Serve one request."""
        user = request.user
        if not user.is_authenticated:
            return self._get_response(request)
        enter(user)
        with pghistory.context(person=str(user.pk), request=request.request_id):
            return self._get_response(request)

    def process_view(
        self, request: PlatformRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Admit, ask to sign in, or deny that the page exists."""
        if getattr(view, "is_public", False) or view.__module__.startswith("allauth."):
            return None
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path(), reverse("account_login"))
        if request.tenant is not None and not request.user.roles & MEMBERS:
            raise Http404
        return None
