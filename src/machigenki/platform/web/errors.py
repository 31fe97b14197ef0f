"""Pages for what went wrong. They say what to do next, and nothing of what is there."""

import sys

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from psycopg.errors import DeadlockDetected, DiskFull, LockNotAvailable, QueryCanceled

BUSY = (LockNotAvailable, QueryCanceled, DeadlockDetected)
SECRET = ("password", "passphrase")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 404, alike for what does not exist and for what is another's."""
    return render(request, "web/error.html", {"status": 404}, status=404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 403: the page exists, but this role may not."""
    return render(request, "web/error.html", {"status": 403}, status=403)


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 413 for more than is read at once, 400 for what cannot be understood."""
    too_much = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
    status = 413 if isinstance(exception, too_much) else 400
    return render(request, "web/error.html", {"status": status}, status=status)


def too_often(request: HttpRequest) -> HttpResponse:
    """Answer 429: allauth calls it where something was tried too often."""
    return render(request, "web/error.html", {"status": 429}, status=429)


def broken(request: HttpRequest) -> HttpResponse:
    """Answer 500, or 503 while the database is away or busy, or 507 while its disk is full.

    It asks the database nothing. What was typed into a form stays on the page, to be sent again.
    """
    why = _why(sys.exc_info()[1])
    status = {"broken": 500, "full": 507}.get(why, 503)
    page = render_to_string(
        "web/broken.html",
        {
            "status": status,
            "why": why,
            "request_id": getattr(request, "request_id", ""),
            "address": request.get_full_path(),
            "fields": _typed(request),
            "has_files": bool(request.method == "POST" and request.FILES),
        },
    )
    response = HttpResponse(page, status=status)
    if status == 503:
        response.headers["Retry-After"] = "5"
    return response


def _why(error: BaseException | None) -> str:
    if not isinstance(error, OperationalError):
        return "broken"
    cause = error.__cause__
    if isinstance(cause, DiskFull):
        return "full"
    return "busy" if isinstance(cause, BUSY) else "away"


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    """Return the fields of a form that was not carried out; of one with a passphrase, none."""
    if request.method != "POST" or any(word in name for name in request.POST for word in SECRET):
        return []
    return [(name, value) for name, values in request.POST.lists() for value in values]


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer 403 for a form that is too old or not ours."""
    return render(request, "web/error.html", {"status": "csrf"}, status=403)
