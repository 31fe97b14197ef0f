"""Rows that several tests start from."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from machigenki.platform.library.models import AdviceRequest, Adviser, Candidate, Opening
from machigenki.platform.library.services.advice import ask_for_advice, register_adviser
from machigenki.platform.library.services.talent import keep_candidate, write_opening
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from tests.platform.conftest import MakePerson

CASE = {
    "title": "鶏ふん肥料の袋詰め",
    "place": "岡山県真庭市",
    "summary": "養鶏場の鶏ふんを袋詰めにして売る",
    "body": "冬に発酵が遅れた。屋根の下で切り返すとよい。",
    "tags": "農業、肥料",
}


@pytest.fixture
def hall(maniwa: Tenant, person: MakePerson) -> User:
    """Somebody of the town hall."""
    return person(maniwa, Role.TOWN_HALL, name="官 太郎")


@pytest.fixture
def firm(maniwa: Tenant, person: MakePerson) -> User:
    """Somebody of a business."""
    return person(maniwa, Role.BUSINESS, name="産 花子")


@pytest.fixture
def expert(maniwa: Tenant, person: MakePerson) -> User:
    """An adviser with an account."""
    return person(maniwa, Role.ADVISER, name="専門 一郎")


@pytest.fixture
def adviser(maniwa: Tenant, hall: User, expert: User) -> Adviser:
    """The same adviser as registered."""
    with in_tenant(maniwa):
        return register_adviser(
            by=hall, name="専門 一郎", fields=["堆肥"], contact="090-0000-0000", user=expert
        )


@pytest.fixture
def asked(maniwa: Tenant, firm: User) -> AdviceRequest:
    """A request of the business."""
    with in_tenant(maniwa):
        return ask_for_advice(by=firm, subject="発酵が遅い", field="堆肥", need="冬に止まる")


@pytest.fixture
def opening(maniwa: Tenant, hall: User) -> Opening:
    """A seat for three years."""
    with in_tenant(maniwa):
        return write_opening(
            by=hall,
            title="堆肥づくりの担い手",
            kind="cooperator",
            description="袋詰めと販売",
            term_from=date(2026, 4, 1),
            term_until=date(2029, 3, 31),
        )


@pytest.fixture
def candidate(maniwa: Tenant, hall: User) -> Candidate:
    """Somebody who might come."""
    with in_tenant(maniwa):
        return keep_candidate(
            by=hall,
            name="移住 次郎",
            kind="cooperator",
            skills="営業",
            contact="jiro@example.jp",
            consented_on=date(2026, 1, 10),
        )


MOST_QUERIES = 12


@contextmanager
def few_queries() -> Iterator[None]:
    """Fail where a page asks the database more than 12 times.

    Savepoints and the clearing of the tenant are not counted: they are there only because a test
    surrounds the request with a transaction of its own.
    """
    with CaptureQueriesContext(connection) as captured:
        yield
    asked = [
        query["sql"]
        for query in captured.captured_queries
        if "SAVEPOINT" not in query["sql"] and "', '', true)" not in query["sql"]
    ]
    assert len(asked) <= MOST_QUERIES, "\n".join(asked)
