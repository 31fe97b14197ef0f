"""Counting how keys are used, outside the request's own transaction."""

import logging
from collections.abc import Callable

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from machigenki.platform.api.services import count_use
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.web.http import PlatformRequest

log = logging.getLogger("machigenki.api")


def count_key_use(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Count a request that came with a key, after it was answered.

    In the request's transaction the count would be held locked while the work is done, so that a
    key's requests would wait for each other, and a failed request would not be counted.
    """

    def serve(request: PlatformRequest) -> HttpResponse:
        response = get_response(request)
        key = getattr(request, "api_key", None)
        if key is not None and request.tenant is not None:
            try:
                with in_tenant(request.tenant):
                    count_use(key)
            except DatabaseError:  # the answer stands, whatever becomes of the count
                log.exception("a key's use was not counted")
        return response

    return serve  # type: ignore[return-value]
