"""Pages for what went wrong. They say what to do next, and nothing of what is there."""

import sys

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string


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
    """Answer 500, or 503 while the database is away; asks the database nothing."""
    away = isinstance(sys.exc_info()[1], OperationalError)
    status = 503 if away else 500
    page = render_to_string(
        "web/broken.html",
        {"status": status, "request_id": getattr(request, "request_id", "")},
    )
    response = HttpResponse(page, status=status)
    if away:
        response.headers["Retry-After"] = "5"
    return response


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer 403 for a form that is too old or not ours."""
    return render(request, "web/error.html", {"status": "csrf"}, status=403)
