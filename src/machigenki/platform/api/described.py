"""The operations as people read them, from the OpenAPI document."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from machigenki.platform.api.scopes import Scope
from machigenki.region import Text


@dataclass(frozen=True, slots=True)
class OperationTold:
    """An operation: how it is called, what it does, which scope it needs ("" for none)."""

    method: str
    path: str
    summary: Text
    text: str
    scope: str
    parameters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The operations about one thing."""

    key: str
    words: Text
    operations: tuple[OperationTold, ...]


@cache
def operations() -> tuple[Group, ...]:
    """Return every operation by what it is about."""
    from machigenki.platform.api.http_api import api

    by_tag: dict[str, list[OperationTold]] = {}
    for path, methods in api.get_openapi_schema(path_prefix="")["paths"].items():
        for method, told in methods.items():
            by_tag.setdefault(told["tags"][0], []).append(_told(method, path, told))
    return tuple(Group(tag, _TAGS[tag], tuple(found)) for tag, found in by_tag.items())


def _told(method: str, path: str, told: dict[str, Any]) -> OperationTold:
    return OperationTold(
        method.upper(),
        path.lstrip("/"),
        Text(*told["summary"].split(" / ", 1)),
        told.get("description", ""),
        Scope(told["x-scope"]) if "x-scope" in told else "",
        tuple(one["name"] for one in told.get("parameters", ())),
    )


_TAGS = {
    "region": Text("地域", "Region"),
    "ventures": Text("事業", "Ventures"),
    "roundtable": Text("ラウンドテーブル", "Round table"),
    "library": Text("ノウハウと支援制度", "Know-how and schemes"),
    "jobs": Text("処理", "Jobs"),
    "schemas": Text("様式", "Schemas"),
}
