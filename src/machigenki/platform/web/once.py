"""A form that is sent twice is carried out once.

Every form of ours carries a number of its own (`{% csrf_token %}` writes it). Whoever sends the
same form with the same content again, by a double click or because the answer was lost, is led
where the first one led.
"""

import hashlib
from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.db import connection
from django.http import HttpResponse, HttpResponseRedirect

from machigenki.platform.web.http import PlatformRequest
from machigenki.platform.web.models import SentForm

FIELD = "sent"
_NOT_CONTENT = frozenset({"csrfmiddlewaretoken"})


class OnceMiddleware:
    """Remembers forms in the request's own transaction: what failed was never sent.

    Of two that arrive together the second waits until the first one is committed. Only an answer
    that leads elsewhere counts as carried out; a form shown again with its faults does not.
    """

    def __init__(self, get_response: Callable[[PlatformRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: PlatformRequest) -> HttpResponse:
        """Serve one request."""
        request.sent_form = None
        response = self._get_response(request)
        key: UUID | None = getattr(request, "sent_form", None)  # `process_view` may have set it
        if key is None or request.failed or response.status_code >= 500:
            return response
        kept = SentForm.objects.filter(pk=key)
        if isinstance(response, HttpResponseRedirect):
            kept.update(location=response.url)
        else:
            kept.delete()
        return response

    def process_view(
        self, request: PlatformRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Lead a form that was carried out before to where it led."""
        if (
            request.method != "POST"
            or request.tenant is None
            or not request.user.is_authenticated
            or not view.__module__.startswith("machigenki.")
            or not request.POST.get(FIELD)
        ):
            return None
        key = _key(request)
        with connection.cursor() as cursor:
            cursor.execute(
                "insert into web_sentform (id, location, at) values (%s, '', now())"
                " on conflict do nothing",
                [key],
            )
            is_first = cursor.rowcount == 1
        if is_first:
            request.sent_form = key
            return None
        return HttpResponseRedirect(SentForm.objects.get(pk=key).location)


def _key(request: PlatformRequest) -> UUID:
    """Return the digest of who sends what where."""
    digest = hashlib.sha256(repr((request.user.pk, request.get_full_path())).encode())
    for name, values in sorted(request.POST.lists()):
        if name not in _NOT_CONTENT:
            digest.update(repr((name, values)).encode(errors="surrogatepass"))
    for name, files in sorted(request.FILES.lists()):
        for file in files:
            digest.update(repr((name, file.name)).encode(errors="surrogatepass"))
            for chunk in file.chunks():
                digest.update(chunk)
            file.seek(0)
    return UUID(bytes=digest.digest()[:16])
