"""What happens to every request, besides its tenant and its person."""

import logging
import time
import uuid
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.utils import translation

from machigenki.platform.web.http import PlatformRequest
from machigenki.platform.web.navigation import is_on, service_of

Next = Callable[[HttpRequest], HttpResponse]
log = logging.getLogger("machigenki.request")


def health(get_response: Next) -> Next:
    """Answer /healthz: 200 while the database answers, else 503. It tells no more than that."""

    def serve(request: HttpRequest) -> HttpResponse:
        if request.path_info != "/healthz":
            return get_response(request)
        try:
            with connection.cursor() as cursor:
                cursor.execute("select 1")
        except DatabaseError:
            connection.close()
            return JsonResponse({"status": "unavailable"}, status=503)
        return JsonResponse({"status": "ok"})

    return serve


def request_log(get_response: Next) -> Next:
    """Write one line a request: the route, not the path; the tenant, not the person."""

    def serve(request: PlatformRequest) -> HttpResponse:
        request.request_id = uuid.uuid4().hex
        began = time.perf_counter()
        response = get_response(request)
        match = request.resolver_match
        tenant = getattr(request, "tenant", None)
        log.info(
            "request",
            extra={
                "request_id": request.request_id,
                "method": request.method,
                "route": match.route if match else None,
                "status": response.status_code,
                "milliseconds": round(1000 * (time.perf_counter() - began), 1),
                "tenant": tenant.slug if tenant else None,
            },
        )
        return response

    return serve  # type: ignore[return-value]


class NulMiddleware:
    """Drops the character NUL from what is typed and asked for, and denies addresses with it.

    Nobody means it, nobody sees it, and PostgreSQL keeps no text with it. Done here, once, no
    view that reads a text by itself has to think of it.
    """

    def __init__(self, get_response: Next) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Serve one request."""
        if "\x00" in request.path_info:
            raise Http404
        if "%00" in request.META.get("QUERY_STRING", ""):
            request.GET = _without_nul(request.GET)  # type: ignore[assignment]
        return self._get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> None:
        """Read the form here: too large a one is told on the page that the reader knows."""
        if request.method == "POST" and _has_nul(request.POST):
            request.POST = _without_nul(request.POST)  # type: ignore[assignment]


def _has_nul(given: QueryDict) -> bool:
    return any("\x00" in text for name, texts in given.lists() for text in (name, *texts))


def _without_nul(given: QueryDict) -> QueryDict:
    kept = QueryDict(mutable=True)
    for name, values in given.lists():
        kept.setlist(name.replace("\x00", ""), [value.replace("\x00", "") for value in values])
    return kept


def content_security(get_response: Next) -> Next:
    """Let pages load and run only what this server sends as a file."""
    signs_in_at = " ".join(
        app["settings"]["server_url"].split("/.well-known")[0]
        for app in settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"]
    )
    policy = "; ".join(
        (
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "style-src 'self' 'unsafe-inline'",  # plotly.js writes styles while it draws
            "object-src 'none'",
            "base-uri 'none'",
            f"form-action 'self' {signs_in_at}".strip(),
            "frame-ancestors 'none'",
        )
    )

    def serve(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", policy)
        return response

    return serve


def language(get_response: Next) -> Next:
    """Speak the language that the reader chose, else the tenant's first."""

    def serve(request: PlatformRequest) -> HttpResponse:
        chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        offered = request.tenant.languages if request.tenant else ()
        if chosen not in (offered or ("ja", "en")):
            chosen = request.tenant.first_language if request.tenant else "ja"
        with translation.override(chosen):
            response = get_response(request)
        response.headers.setdefault("Content-Language", chosen)
        return response

    return serve  # type: ignore[return-value]


class ServicesMiddleware:
    """Answers 404 at every address of a service that the tenant has switched off."""

    def __init__(self, get_response: Next) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Serve one request."""
        return self._get_response(request)

    def process_view(self, request: PlatformRequest, *view: object) -> None:
        """Ask once the address is known, before the view is called."""
        match = request.resolver_match
        if request.tenant is not None and match is not None:
            service = service_of(match.namespaces[0]) if match.namespaces else None
            if not is_on(request.tenant, service):
                raise Http404
