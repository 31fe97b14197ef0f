"""What nobody should send: it is refused at its place, and nothing of it is kept."""

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures.models import Venture
from tests.platform.api.conftest import MakeProgram

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("unlimited")]

VALUES: tuple[Any, ...] = (
    None,
    True,
    "",
    "\u202e逆順",
    "葛󠄀城市 👩‍👩‍👧 𠮷",
    "=1+1",
    "<script>alert(1)</script>",
    0,
    -1,
    10**15,
    2**53 - 1,
    1e308,
    -1e308,
    5e-324,
    [],
    {},
    [None],
    {"value": 1e308},
    {"value": 5, "low": 9, "high": -9},
    {"ja": "", "en": ""},
    {"region": 1e308},
    "9999-12-31",
)


def leaves(content: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of everything in a file, parts and lists too."""
    if path:
        yield path
    if isinstance(content, dict):
        for key, value in content.items():
            yield from leaves(value, (*path, key))
    elif isinstance(content, list):
        for n, value in enumerate(content):
            yield from leaves(value, (*path, n))


def changed(content: Any, path: tuple[Any, ...], value: Any) -> Any:
    """Return the file with one thing in it replaced."""
    whole = copy.deepcopy(content)
    at = whole
    for part in path[:-1]:
        at = at[part]
    at[path[-1]] = value
    return whole


def test_a_file_with_anything_anywhere_is_kept_or_refused_and_can_be_read(
    program: MakeProgram, business: User, boiler: Venture
) -> None:
    mine = program(business)
    address = f"/ventures/{boiler.pk}"
    paths = list(leaves(boiler.content))

    @settings(
        max_examples=400,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(path=st.sampled_from(paths), value=st.sampled_from(VALUES))
    def check(path: tuple[Any, ...], value: Any) -> None:
        version = mine.get(f"{address}/content")["version"]
        content = changed(boiler.content, path, value)
        answer = mine.call(
            "PUT", f"{address}/content", {"content": content}, If_Match=f'"{version}"'
        )
        assert answer.status_code in (200, 422), (path, value, answer.content.decode())
        if answer.status_code == 200:
            assert mine.call("GET", address).status_code == 200, (path, value)

    check()
