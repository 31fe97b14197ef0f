"""Ventures to test with."""

from collections.abc import Callable

import pytest

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services
from machigenki.platform.ventures.form import Node, nodes_of
from machigenki.platform.ventures.models import Json, Venture
from machigenki.platform.ventures.sections import SECTIONS, section_of


@pytest.fixture
def business(maniwa: Tenant, person: Callable[..., User]) -> User:
    return person(maniwa, Role.BUSINESS)


@pytest.fixture
def boiler(maniwa: Tenant, business: User) -> Venture:
    """A whole venture, from the model case of wood chips."""
    with in_tenant(maniwa):
        return services.start_from_case(by=business, case="chip-boiler")


@pytest.fixture
def idea(maniwa: Tenant, business: User) -> Venture:
    """A venture of which only the title is known."""
    with in_tenant(maniwa):
        return services.start_empty(by=business, title_ja="道の駅の再生")


def posted(section: str, content: Json, **more: str) -> dict[str, object]:
    """Return what a browser sends of a section left as it is shown, and what is changed."""
    found = section_of(section)
    assert found in SECTIONS
    data: dict[str, object] = {}
    _fill(nodes_of(found, content, ()), data)
    return data | more


def _fill(nodes: list[Node], data: dict[str, object]) -> None:
    for node in nodes:
        if node.kind == "rows":
            data[f"{node.name}.rows"] = str(len(node.children))
            _fill(node.children, data)
        elif node.kind in ("row", "part"):
            _fill([*node.children, *node.folded], data)
        elif node.kind == "quantity":
            data[node.name] = node.value
            _fill(node.children, data)
        elif node.kind == "words":
            data |= {f"{node.name}.{key}": text for key, text in node.value.items()}
        elif node.kind == "places":
            data[node.name] = "split" if node.split else node.one_place
            data |= {f"{node.name}.{key}": share for key, _, share in node.shares}
        elif node.kind == "flag":
            data |= {node.name: "on"} if node.value else {}
        elif node.kind == "choices":
            data[node.name] = list(node.value)
        else:
            data[node.name] = str(node.value)
