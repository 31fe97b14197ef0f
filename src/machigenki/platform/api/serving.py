"""Operations: who may call them, in one transaction each, once where a retry says so."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import wraps
from typing import Any

import pghistory
from django.conf import settings
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router
from ninja.security import HttpBearer
from pydantic import BaseModel

from machigenki.platform.api import selectors
from machigenki.platform.api.models import ApiKey, KeptAnswer
from machigenki.platform.api.problems import ApiError, unfit
from machigenki.platform.api.scopes import Scope
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.context import set_for_transaction
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.navigation import is_on
from machigenki.platform.web.words import words

JSON = "application/json; charset=utf-8"
KEPT = timedelta(hours=24)
_NAME = re.compile(r"[\x21-\x7e]{1,255}")


class KeyRequest(MemberRequest):
    """A request that came with a key that holds."""

    tenant: Tenant
    user: User
    api_key: ApiKey


@dataclass(frozen=True)
class Tagged:
    """What an operation returns, with the ETag that a later `If-Match` names."""

    content: BaseModel
    etag: str


class ApiKeyBearer(HttpBearer):
    """`Authorization: Bearer mg_…`, a key of the tenant whose address was called."""

    def authenticate(self, request: HttpRequest, token: str) -> ApiKey | None:
        """Return the key, and let the request act as its person.

        Raises
        ------
        ApiError
            When the key was used too often in this minute.
        """
        use = selectors.use_of_token(token)
        if use is None:
            return None
        request.api_key = use.key  # type: ignore[attr-defined]
        wait = selectors.seconds_to_wait(use, settings.API_REQUESTS_A_MINUTE, timezone.now())
        if wait:
            raise ApiError("too-many", headers={"Retry-After": str(wait)})
        request.user = use.key.made_by
        set_for_transaction("app.person", str(use.key.made_by_id))
        return use.key


def reads(router: Router, path: str, scope: Scope, **named: Any) -> Callable[..., Any]:
    """Make a function the operation GET `path` for keys with a scope."""
    return _operation(router, "GET", path, scope, 200, named)


def reads_public(
    router: Router, path: str, service: str | None = None, **named: Any
) -> Callable[..., Any]:
    """Make a function the operation GET `path` for anybody, with or without a key.

    `service` is the tenant's service that it belongs to; None for what is always on.
    """

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def serve(request: MemberRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not is_on(request.tenant, service):
                raise Http404
            content = function(request, *args, **kwargs).model_dump_json()
            return HttpResponse(content, content_type=JSON)

        decorated: Callable[..., Any] = router.get(
            path, auth=None, operation_id=function.__name__, **named
        )(serve)
        return decorated

    return decorate


def makes(router: Router, path: str, scope: Scope, **named: Any) -> Callable[..., Any]:
    """Make a function the operation POST `path`, which makes a thing with an `id`."""
    return _operation(router, "POST", path, scope, 201, named)


def acts(router: Router, path: str, scope: Scope, **named: Any) -> Callable[..., Any]:
    """Make a function the operation POST `path`, which makes nothing that has an address."""
    return _operation(router, "POST", path, scope, 200, named)


def puts(router: Router, path: str, scope: Scope, **named: Any) -> Callable[..., Any]:
    """Make a function the operation PUT `path`."""
    return _operation(router, "PUT", path, scope, 200, named)


def _operation(
    router: Router, method: str, path: str, scope: Scope, status: int, named: dict[str, Any]
) -> Callable[..., Any]:
    response = {status: named.pop("response")}
    extra: dict[str, Any] = {"x-scope": scope.value}
    if method == "POST":
        extra["parameters"] = [_ONCE]

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def serve(request: KeyRequest, *args: Any, **kwargs: Any) -> Any:
            key = request.api_key
            if scope.value not in key.scopes:
                raise _out_of_scope(scope)
            if not is_on(request.tenant, scope.service):
                raise Http404
            # In a savepoint: what is refused half way leaves nothing.
            with (
                pghistory.context(
                    person=str(key.made_by_id), api_key=key.prefix, request=request.request_id
                ),
                transaction.atomic(),
            ):
                if method != "POST":
                    return _answered(request, status, function(request, *args, **kwargs))[0]
                return _posted(request, status, lambda: function(request, *args, **kwargs))

        decorated: Callable[..., Any] = router.api_operation(
            [method],
            path,
            response=response,
            auth=ApiKeyBearer(),
            openapi_extra=extra,
            operation_id=function.__name__,
            **named,
        )(serve)
        return decorated

    return decorate


def _posted(request: KeyRequest, status: int, work: Callable[[], Any]) -> HttpResponse:
    """Do the work, or tell again what it was answered when it was asked under the same name."""
    name = request.headers.get("Idempotency-Key")
    if name is None:
        return _answered(request, status, work())[0]
    if not _NAME.fullmatch(name):
        message = words("255字以内の英数字・記号にします。", "Up to 255 plain characters.")
        raise unfit(message, name="Idempotency-Key")
    asked = hashlib.sha256(b"\n".join((request.path_info.encode(), request.body))).hexdigest()
    mine = KeptAnswer.objects.filter(key=request.api_key)
    mine.filter(created_at__lt=timezone.now() - KEPT).delete()
    try:
        with transaction.atomic():
            kept = KeptAnswer.objects.create(key=request.api_key, name=name, request_digest=asked)
    except IntegrityError:  # after waiting for whoever asked it first
        return _told_again(mine.get(name=name), asked)
    response, headers = _answered(request, status, work())
    kept.status, kept.body, kept.headers = status, response.content.decode(), headers
    kept.save()
    return response


def _told_again(kept: KeptAnswer, asked: str) -> HttpResponse:
    if kept.request_digest != asked:
        message = words(
            "このIdempotency-Keyは、別の要求に使われています。",
            "This Idempotency-Key was used for another request.",
        )
        raise unfit(message, name="Idempotency-Key")
    again = {**kept.headers, "Idempotency-Replayed": "true"}
    return HttpResponse(kept.body, status=kept.status, content_type=JSON, headers=again)


def _answered(
    request: KeyRequest, status: int, made: BaseModel | Tagged
) -> tuple[HttpResponse, dict[str, str]]:
    headers = {}
    if isinstance(made, Tagged):
        headers["ETag"], made = made.etag, made.content
    if status == 201:
        headers["Location"] = f"{request.path}/{made.id}"  # type: ignore[attr-defined]
    content = made.model_dump_json()
    return HttpResponse(content, status=status, content_type=JSON, headers=headers), headers


def _out_of_scope(scope: Scope) -> ApiError:
    return ApiError(
        "scope",
        words(f"必要な用途: {scope.words.ja}", f"Needed: {scope.words.en}"),
        more={"scope": scope.value},
        headers={"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{scope.value}"'},
    )


_ONCE = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "schema": {"type": "string", "pattern": "^[!-~]{1,255}$"},
    "description": "Sent again within 24 hours, the request is answered as before, done once.",
}
