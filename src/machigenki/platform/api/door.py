"""What holds for every address of the API, before and after its view."""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.urls import URLPattern
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.http import parse_etags
from django.utils.translation.trans_real import parse_accept_lang_header

from machigenki.platform.api.problems import ApiError, answer, handle
from machigenki.platform.people.access import public
from machigenki.platform.tenancy.context import set_for_transaction
from machigenki.platform.web.http import PlatformRequest
from machigenki.platform.web.words import words

MOST_BYTES = 1_000_000
View = Callable[..., HttpResponse]


def through_the_door(pattern: URLPattern) -> URLPattern:
    """Return an address of the library with our door before it."""
    return URLPattern(pattern.pattern, _door(pattern.callback), pattern.default_args, pattern.name)


def _door(view: View) -> View:
    """Let a request in by its key alone: a browser's cookie opens nothing here."""

    @public  # the pages' door stands open; this one asks for a key
    @wraps(view)
    def serve(request: PlatformRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated:
            request.user = AnonymousUser()
            set_for_transaction("app.person", "")
        with translation.override(_language(request)):
            refused = _refused(request)
            response = answer(refused) if refused else _served(view, request, args, kwargs)
            response.headers["Content-Language"] = translation.get_language() or "ja"
        patch_vary_headers(response, ("Authorization", "Accept-Language"))
        response.headers.setdefault("Cache-Control", "private, no-cache")
        return response

    serve.csrf_exempt = True  # type: ignore[attr-defined]
    return serve


def _served(view: View, request: HttpRequest, args: Any, kwargs: Any) -> HttpResponse:
    try:
        response = view(request, *args, **kwargs)
    except Exception as error:
        return handle(request, error)
    if response.status_code == 405:
        return answer(ApiError("method", headers={"Allow": response.headers["Allow"]}))
    return _told_once(request, response)


def _refused(request: HttpRequest) -> ApiError | None:
    length = request.META.get("CONTENT_LENGTH") or "0"
    if not length.isdigit() or int(length) > MOST_BYTES:
        return ApiError("too-large", words("1MBまでです。", "At most 1 MB."))
    if int(length) and request.content_type != "application/json":
        return ApiError("media-type")
    return None


def _told_once(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Give what is read an ETag, and answer 304 to who has it already."""
    if request.method != "GET" or response.status_code != 200:
        return response
    if "ETag" not in response.headers:
        response.headers["ETag"] = f'"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    etag = response.headers["ETag"]
    held = parse_etags(request.headers.get("If-None-Match", ""))
    if etag in held or f"W/{etag}" in held or held == ["*"]:
        unchanged = HttpResponseNotModified()
        unchanged.headers["ETag"] = etag
        return unchanged
    return response


def _language(request: PlatformRequest) -> str:
    for wanted, _ in parse_accept_lang_header(request.headers.get("Accept-Language", "").lower()):
        if wanted[:2] in ("ja", "en"):
            return wanted[:2]
    return request.tenant.first_language if request.tenant else "ja"
