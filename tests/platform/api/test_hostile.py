"""What nobody should send: it is refused at its place, and nothing of it is kept."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings, strategies as st

from machigenki.platform.people.models import User
from machigenki.platform.ventures.models import Venture
from tests.platform.api.conftest import MakeProgram, Program

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
        max_examples=60,
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


NESTED = b'{"content": ' + b'{"a":' * 5000 + b"1" + b"}" * 5001
BODIES: dict[str, bytes] = {
    "nothing": b"",
    "no json": b"{",
    "no utf-8": b'{"way": "title", "title_ja": "\xff\xfe"}',
    "NUL": b'{"way": "title", "title_ja": "a\\u0000b"}',
    "NUL in a key": b'{"way": "title", "title_ja": "a", "b\\u0000": 1}',
    "lone surrogate": b'{"way": "title", "title_ja": "\\ud800"}',
    "NaN": b'{"content": {"years": NaN}}',
    "infinity": b'{"content": {"years": -Infinity}}',
    "huge number": b'{"content": {"years": 1e999}}',
    "long number": b'{"content": {"years": ' + b"9" * 5000 + b"}}",
    "large number": b'{"content": {"years": 123456789012345678901234567890}}',
    "deep": b'{"content": ' + b"[" * 60 + b"]" * 60 + b"}",
    "endless": NESTED,
    "a list": b"[1, 2]",
    "a number": b"1",
    "null": b"null",
}


@pytest.mark.parametrize("kind", BODIES)
def test_a_bad_body_is_refused_and_nothing_is_kept(
    business: User, program: MakeProgram, boiler: Venture, kind: str
) -> None:
    mine = program(business)
    for method, path in (
        ("POST", "/ventures"),
        ("PUT", f"/ventures/{boiler.pk}/content"),
        ("POST", f"/ventures/{boiler.pk}/moves"),
    ):
        answer = mine.call(method, path, BODIES[kind], If_Match='"1"')
        assert answer.status_code in (400, 422), (kind, path, answer.content.decode())
        assert answer.headers["Content-Type"] == "application/problem+json"
    assert [one["version"] for one in mine.get("/ventures")["items"]] == [1]


def test_what_is_wrong_with_a_text_is_told_at_its_place(
    business: User, program: MakeProgram
) -> None:
    refused = program(business).call("POST", "/ventures", BODIES["NUL"])
    assert [(one["pointer"], "NUL" in one["message"]) for one in refused.json()["errors"]] == [
        ("/title_ja", True)
    ]


def test_ten_megabytes_are_refused_before_they_are_read(
    business: User, program: MakeProgram
) -> None:
    answer = program(business).call("POST", "/ventures", b"x" * 10_000_000)
    assert answer.status_code == 413
    assert Program("x").call("POST", "/ventures", b"x" * 10_000_000).status_code == 413


def test_only_json_is_read(business: User, program: MakeProgram) -> None:
    mine = program(business)
    answer = Client(SERVER_NAME="localhost").post(
        f"{mine.base}/ventures",
        {"way": "title", "title_ja": "あ"},
        headers={"Authorization": f"Bearer {mine.token}"},
    )
    assert answer.status_code == 415


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "tag=a%00",
        "q=%ff%fe",
        "q=%ed%a0%80",
        "q=" + "x" * 5000,
        "limit=99999999999999999999",
        "after=x",
        "q=%E2%80%AE%25_%5C",
        "%00=1",
    ],
)
def test_a_strange_query_finds_nothing_or_is_refused(
    business: User, program: MakeProgram, query: str
) -> None:
    assert program(business).call("GET", f"/cases?{query}").status_code in (200, 422)


def test_strange_headers_are_refused(business: User, program: MakeProgram, boiler: Venture) -> None:
    mine = program(business)
    for value in ("\xe3\x81\x82", "x" * 256, "a b", "\t"):
        body = {"way": "title", "title_ja": "あ"}
        assert mine.call("POST", "/ventures", body, Idempotency_Key=value).status_code == 422
    for value in ("", "7", '"-1"', 'W/"1"', '"' + "9" * 400 + '"', "\xff", '"１"'):
        answer = mine.call(
            "PUT",
            f"/ventures/{boiler.pk}/content",
            {"content": boiler.content},
            If_Match=value.encode().decode("latin-1"),
        )
        assert answer.status_code == 400, value
    for value in ("xx", "*;q=0", "ja;q=9", "\xff", ",,,"):
        assert mine.get("/jobs", Accept_Language=value) == {"items": [], "next": None}
