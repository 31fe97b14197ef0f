"""The permits of one venture: found by its facts, noted step by step, kept apart by tenant."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.reforms.models import VentureFacts, VenturePermit
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services, way_services
from machigenki.platform.ventures.models import Venture
from tests.platform.library.conftest import few_queries

pytestmark = pytest.mark.django_db

Make = Callable[..., User]
Enter = Callable[[User], Client]


@pytest.fixture
def business(maniwa: Tenant, person: Make) -> User:
    return person(maniwa, Role.BUSINESS)


@pytest.fixture
def boiler(maniwa: Tenant, business: User) -> Venture:
    with in_tenant(maniwa):
        return services.start_from_case(by=business, case="chip-boiler")


@pytest.fixture
def idea(maniwa: Tenant, business: User) -> Venture:
    with in_tenant(maniwa):
        return services.start_empty(by=business, title_ja="構想")


def _address(venture: Venture, tenant: str = "maniwa") -> str:
    return f"/t/{tenant}/ventures/{venture.pk}/permits/"


def _noted(venture: Venture) -> list[tuple[str, str]]:
    with in_tenant(venture.tenant):
        return list(VenturePermit.objects.values_list("state", "note"))


def test_a_model_case_is_first_asked_by_its_own_facts(
    boiler: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    with few_queries():
        page = client.get(_address(boiler)).content.decode()
    assert "モデルケースの例で調べています" in page
    assert "消防" in page or "建築" in page


def test_facts_that_are_saved_say_which_permits_and_who_decides(
    maniwa: Tenant, idea: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    assert "事業の内容を入力すると" in client.get(_address(idea)).content.decode()
    assert client.post(_address(idea), {"farmland_ha": "５"}).status_code == 302
    page = client.get(_address(idea)).content.decode()
    assert "岡山県知事" in page
    assert "2013年4月から変わった" in page
    with in_tenant(maniwa):
        assert VentureFacts.objects.get().facts == {"farmland_ha": 5.0}


def test_a_fact_that_cannot_be_read_is_told_and_nothing_is_saved(
    idea: Venture, business: User, signed_in: Enter
) -> None:
    page = signed_in(business).post(_address(idea), {"farmland_ha": "広い"}).content.decode()
    assert 'role="alert"' in page
    assert "広い" in page
    with in_tenant(idea.tenant):
        assert not VentureFacts.objects.exists()


def _key(client: Client, venture: Venture) -> str:
    rows = client.get(_address(venture)).context["rows"]
    return str(rows[0][0].permit.key)


def test_each_permit_is_noted_step_by_step(
    boiler: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    key, today = _key(client, boiler), timezone.localdate()
    step = f"{_address(boiler)}{key}/"
    none = client.post(step, {"state": "applied", "seen": "open"})
    assert "いつのことか" in none.content.decode()
    ahead = client.post(step, {"state": "applied", "day": today + timedelta(1), "seen": "open"})
    assert "今日までの日" in ahead.content.decode()
    assert not _noted(boiler)
    sent = {"state": "applied", "day": today, "note": "受付<b>第1号", "seen": "open"}
    assert client.post(step, sent).status_code == 302
    assert _noted(boiler) == [("applied", "受付<b>第1号")]
    page = client.get(_address(boiler)).content.decode()
    assert "受付&lt;b&gt;第1号" in page
    # Sent again, or by who saw the former state: told, not overwritten.
    late = client.post(step, {**sent, "state": "not_needed", "note": ""})
    assert "その間に" in late.content.decode()
    assert _noted(boiler) == [("applied", "受付<b>第1号")]


def test_a_permit_that_the_facts_no_longer_call_for_stays_noted(
    boiler: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    key = _key(client, boiler)
    client.post(f"{_address(boiler)}{key}/", {"state": "talks", "note": "県庁", "seen": "open"})
    client.post(_address(boiler), {})
    page = client.get(_address(boiler)).content.decode()
    assert "今の入力では不要" in page
    assert "県庁" in page


def test_who_was_given_the_venture_reads_and_a_neighbour_learns_nothing(
    maniwa: Tenant,
    taiji: Tenant,
    boiler: Venture,
    business: User,
    person: Make,
    signed_in: Enter,
) -> None:
    key = _key(signed_in(business), boiler)
    signed_in(business).post(
        f"{_address(boiler)}{key}/", {"state": "talks", "note": "県庁", "seen": "open"}
    )
    stranger, hall = person(taiji, Role.TOWN_HALL), person(maniwa, Role.TOWN_HALL)
    assert signed_in(stranger).get(_address(boiler, "taiji")).status_code == 404
    with in_tenant(maniwa):
        way_services.share_with(by=hall, venture=boiler, reader=taiji)
    read = signed_in(stranger).get(_address(boiler, "taiji"))
    assert "県庁" in read.content.decode()
    assert signed_in(stranger).post(_address(boiler, "taiji"), {}).status_code == 403


def test_a_bank_reads_and_a_resident_does_not(
    maniwa: Tenant, boiler: Venture, person: Make, signed_in: Enter
) -> None:
    assert signed_in(person(maniwa, Role.BANK)).get(_address(boiler)).status_code == 200
    assert signed_in(person(maniwa, Role.RESIDENT)).get(_address(boiler)).status_code == 403
