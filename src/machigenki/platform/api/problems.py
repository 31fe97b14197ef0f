"""What went wrong, as RFC 9457 problem details in the language of whoever asks."""

import logging
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from ninja import Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError as BadRequest
from pydantic import Field

from machigenki.platform.ventures.content import path_of
from machigenki.platform.web.words import language, said
from machigenki.region import InputError, Problem, Text
from machigenki.region.validation import said as said_of

log = logging.getLogger("machigenki.api")
MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True)
class Kind:
    """A kind of problem: its status and what it means."""

    status: int
    title: Text


KINDS = {
    "bad-request": Kind(400, Text("要求を読み取れません", "The request cannot be read")),
    "no-key": Kind(401, Text("有効なAPIキーが必要です", "A valid API key is needed")),
    "forbidden": Kind(403, Text("作成者の権限ではできません", "The key's person may not do this")),
    "scope": Kind(403, Text("このキーの用途ではありません", "The key is not for this")),
    "not-found": Kind(404, Text("見つかりません", "Not found")),
    "method": Kind(405, Text("このメソッドは使えません", "This method is not allowed")),
    "conflict": Kind(
        412, Text("その間に他の方が同じ欄を変えました", "Somebody else changed the same fields")
    ),
    "too-large": Kind(413, Text("要求が大きすぎます", "The request is too large")),
    "media-type": Kind(415, Text("JSONで送ってください", "Send JSON")),
    "invalid": Kind(422, Text("内容に誤りがあります", "The content has faults")),
    "no-version": Kind(
        428, Text("どの版から変えたかをIf-Matchで示してください", "Name the version in If-Match")
    ),
    "too-many": Kind(429, Text("要求が多すぎます", "Too many requests")),
    "broken": Kind(500, Text("エラーが発生しました", "Something broke")),
    "away": Kind(503, Text("一時的に利用できません", "Not available for the moment")),
}


class Fault(Schema):
    """What is wrong at one field: its name as the engines write it, its JSON pointer, its line."""

    field: str | None = None
    row: str | None = None
    pointer: str | None = None
    message: str
    found: str | None = None
    expected: str | None = None
    candidates: list[str] = Field(default_factory=list)


class ProblemBody(Schema):
    """A problem (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str | None = None
    errors: list[Fault] = Field(default_factory=list)


@dataclass
class ApiError(Exception):
    """A problem that a view or the door finds.

    Parameters
    ----------
    kind
        Key of `KINDS`.
    detail
        What it is this time, in the asker's language.
    errors
        The faults by field.
    more
        Further members of the answer.
    headers
        Headers of the answer.
    """

    kind: str
    detail: str | None = None
    errors: Sequence[Fault] = ()
    more: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


def unfit(
    message: str,
    *,
    name: str | None = None,
    pointer: str | None = None,
    candidates: Iterable[str] = (),
) -> ApiError:
    """Return the problem of one fault, at a field of a name or at a place in the body."""
    fault = Fault(field=name, pointer=pointer, message=str(message), candidates=list(candidates))
    return ApiError("invalid", errors=[fault])


def pointer_of(path: Sequence[str | int]) -> str:
    """Return a path as a JSON pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def answer(problem: ApiError) -> HttpResponse:
    """Return a problem as a response."""
    kind = KINDS[problem.kind]
    body = {
        "type": f"{reverse('api:docs')}#{problem.kind}",
        "title": said(kind.title),
        "status": kind.status,
        **({"detail": str(problem.detail)} if problem.detail else {}),
        **({"errors": [one.model_dump() for one in problem.errors]} if problem.errors else {}),
        **problem.more,
    }
    response = JsonResponse(
        body,
        status=kind.status,
        content_type=MEDIA_TYPE,
        json_dumps_params={"ensure_ascii": False},
    )
    for name, value in problem.headers.items():
        response.headers[name] = value
    return response


def problem_of(error: Exception) -> ApiError:
    """Return an exception as the problem that it is to the asker."""
    if isinstance(error, ApiError):
        return error
    if isinstance(error, HttpError) and isinstance(error.__cause__, ApiError):
        return error.__cause__  # of our parser, which the library wraps
    if isinstance(error, InputError):
        return ApiError("invalid", errors=[fault_of(one) for one in error.problems])
    if isinstance(error, BadRequest):
        return ApiError("invalid", errors=[_fault_of_request(one) for one in error.errors])
    if isinstance(error, ValidationError):
        return ApiError("invalid", errors=_faults_of_form(error))
    if isinstance(error, AuthenticationError):
        return ApiError("no-key", headers={"WWW-Authenticate": "Bearer"})
    if isinstance(error, HttpError):
        return ApiError("bad-request")
    if isinstance(error, Http404):
        return ApiError("not-found")
    if isinstance(error, PermissionDenied):
        return ApiError("forbidden")
    if isinstance(error, OperationalError):
        return ApiError("away", headers={"Retry-After": "5"})
    log.error("the API broke", exc_info=error)
    return ApiError("broken")


def handle(request: HttpRequest, error: Any) -> HttpResponse:
    """Answer an exception of a view."""
    return answer(problem_of(error))


def fault_of(problem: Problem) -> Fault:
    """Return an engine's problem as a fault."""
    lang = language()
    return Fault(
        field=problem.field,
        row=problem.row,
        pointer=pointer_of(path_of(problem.field)) if problem.field is not None else None,
        message=problem.line(lang),
        found=problem.found,
        expected=problem.expected(lang) if problem.expected else None,
        candidates=list(problem.candidates),
    )


def _fault_of_request(item: dict[str, Any]) -> Fault:
    context = {key: _short(value) for key, value in item.get("ctx", {}).items()}
    what, expected, candidates = said_of(item["type"], context, item["msg"])
    source, *path = item["loc"]
    if source == "body" and path:
        path = path[1:] if path[0] in ("data", "body") else path
    return Fault(
        field=".".join(map(str, path)) or None,
        pointer=pointer_of(path) if source == "body" else None,
        message=said(what),
        expected=said(expected) if expected else None,
        candidates=list(candidates),
    )


def _short(value: Any) -> Any:
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _faults_of_form(error: ValidationError) -> list[Fault]:
    if hasattr(error, "error_dict"):
        return [
            Fault(field=None if name == "__all__" else name, message=str(message))
            for name, messages in error.message_dict.items()
            for message in messages
        ]
    return [Fault(message=str(message)) for message in error.messages]
