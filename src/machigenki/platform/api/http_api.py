"""The API: its routes put together, its OpenAPI, its answer to errors."""

from functools import cache
from typing import Any

from django.http import Http404, HttpRequest
from ninja import NinjaAPI, Router
from ninja.errors import HttpError, ValidationError as BadRequest
from ninja.openapi import get_schema
from ninja.schema import NinjaGenerateJsonSchema
from pydantic import RootModel

from machigenki.platform.api.parsing import StrictParser
from machigenki.platform.api.problems import MEDIA_TYPE, Fault, ProblemBody, handle
from machigenki.platform.api.routes import jobs, library, region, roundtable, ventures
from machigenki.platform.api.serving import reads_public

ABOUT = """\
For programs of a body on the platform. Every address is under the body's own
(`/t/<slug>/api/v1/` or its host). Send `Authorization: Bearer <key>`; cookies open nothing.
A key does what its person may do, within its scopes (`x-scope`). Money is yen; names carry units.
Errors are application/problem+json (RFC 9457), in the language of `Accept-Language` (ja, en).
"""


class Api(NinjaAPI):
    """The library's API, whose OpenAPI also tells what errors look like."""

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> Any:
        """Return the OpenAPI document; its paths are under the address that was asked."""
        root = self.get_root_path(path_params or {}) if path_prefix is None else path_prefix
        return {**_document(), "servers": [{"url": root.rstrip("/") or "/"}]}


@cache
def _document() -> dict[str, Any]:
    schema = get_schema(api=api)
    shapes = schema["components"].setdefault("schemas", {})
    for model in (Fault, ProblemBody):
        shape = model.model_json_schema(
            ref_template="#/components/schemas/{model}", schema_generator=NinjaGenerateJsonSchema
        )
        shape.pop("$defs", None)
        shapes[model.__name__] = shape
    problem = {
        "description": "A problem (RFC 9457)",
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemBody"}}},
    }
    for operations in schema["paths"].values():
        for operation in operations.values():
            operation["responses"]["default"] = problem
    return dict(schema)


api = Api(
    title="まちの元気 Machigenki",
    version="1",
    description=ABOUT,
    docs_url=None,
    urls_namespace="api:api-v1",
    parser=StrictParser(),
)
for _kind in (Exception, Http404, HttpError, BadRequest):
    api.add_exception_handler(_kind, handle)

schemas = Router(tags=["schemas"])


class JsonSchema(RootModel[dict[str, Any]]):
    """A JSON schema."""


@reads_public(
    schemas,
    "/schemas/venture",
    response=JsonSchema,
    summary="事業の中身の様式 / Schema of a venture's file",
)
def venture_schema(request: HttpRequest) -> JsonSchema:
    """Give the JSON schema of a venture's file; without a key."""
    from machigenki.venture import measure_schema

    return JsonSchema(measure_schema())


for _part in (region, ventures, roundtable, library, jobs):
    api.add_router("", _part.router)
api.add_router("", schemas)
