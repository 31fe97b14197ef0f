"""Permits by facts: read by anybody, faults told at the field, a link that says the same."""

import re
from collections.abc import Callable
from datetime import date
from html import unescape

import pytest
from django.test import Client

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.reforms.asking import EXAMPLES, SECTIONS, Asked
from machigenki.platform.reforms.selectors import council_act, sittings
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant
from machigenki.reform import facts, permits, read_fact
from machigenki.venture import CASES
from tests.platform.conftest import MakePerson
from tests.platform.library.conftest import few_queries

SignIn = Callable[[User], Client]


def test_every_fact_is_asked_once() -> None:
    asked = [key for _, keys in SECTIONS for key in keys]
    assert sorted(asked) == sorted(facts())


def test_the_examples_can_be_read_and_call_for_permits() -> None:
    for example in EXAMPLES:
        told = dict(read_fact(f"{key}={value}") for key, value in example.facts.items())
        assert Asked(told, None, date(2026, 11, 24)).needed()
        assert not example.case or example.case in CASES


def test_the_sittings_are_sourced_and_newest_first() -> None:
    days = [sitting.day for sitting in sittings()]
    assert days == sorted(days, reverse=True)
    assert all(sitting.source for sitting in sittings())
    assert council_act().day not in days


@pytest.mark.django_db
def test_a_stranger_sees_who_decides_today_and_who_did(client: Client, maniwa: Tenant) -> None:
    with few_queries():
        page = client.get("/t/maniwa/reforms/?farmland_ha=5").content.decode()
    today, before = re.findall(r"<td[^>]*>(.*?)</td>", page, re.S)[:2]
    assert "岡山県知事" in today
    assert "農林水産大臣" in before
    assert "2013年4月から変わった" in page
    assert "岡山県真庭市" in page


@pytest.mark.django_db
def test_the_link_says_the_same_and_is_short(client: Client, maniwa: Tenant) -> None:
    long = "/t/maniwa/reforms/?farmland_ha=１．２&solar_kw=&food_business=yes&place=真庭市&on="
    page = client.get(long).content.decode()
    link = unescape(re.search(r'id="link" readonly value="([^"]*)"', page)[1])  # type: ignore[index]
    assert "solar_kw" not in link
    again = client.get(link.removeprefix("http://localhost")).content.decode()
    heads = re.compile(r"<h2[^>]*>.*?</h2>", re.S)
    assert heads.findall(again) == heads.findall(page)


@pytest.mark.django_db
def test_open_questions_are_asked_at_the_top(client: Client, maniwa: Tenant) -> None:
    page = client.get("/t/maniwa/reforms/?hydro_kw=300").content.decode()
    assert "次の質問に答えると" in page
    assert page.count('id="id_dependent_hydro"') <= 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("farmland_ha=many", "farmland_ha"),
        ("farmland_ha=-3", "farmland_ha"),
        ("farmland_ha=1&place=無い町", "place"),
        ("farmland_ha=1&on=2012-01-01", "on"),
        ("planning_area=moon", "planning_area"),
    ],
)
def test_nonsense_is_told_at_its_field_and_the_rest_is_kept(
    client: Client, maniwa: Tenant, query: str, field: str
) -> None:
    answer = client.get(f"/t/maniwa/reforms/?solar_kw=49&{query}")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert f'id="id_{field}_error"' in page
    assert 'value="49"' in page


@pytest.mark.django_db
def test_a_body_without_a_place_is_told_the_general_rule(client: Client, db: None) -> None:
    create_tenant(kind=TenantKind.CONSORTIUM, slug="forests", name_ja="森林", name_en="Forests")
    page = client.get("/t/forests/reforms/?farmland_ha=5").content.decode()
    assert "都道府県知事" in page


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path", ["", "permits/", "timeline/", "timeline/?kind=omnibus", "results/", "council/"]
)
def test_public_pages_open_for_strangers_in_both_languages(
    client: Client, maniwa: Tenant, path: str
) -> None:
    with few_queries():
        assert client.get(f"/t/maniwa/reforms/{path}").status_code == 200
    client.cookies["language"] = "en"
    page = client.get(f"/t/maniwa/reforms/{path}").content.decode()
    assert '<html lang="en">' in page


@pytest.mark.django_db
def test_every_permit_has_its_page(client: Client, maniwa: Tenant) -> None:
    for permit in permits():
        page = client.get(f"/t/maniwa/reforms/permits/{permit.key}/").content.decode()
        assert permit.name.ja in page
    assert client.get("/t/maniwa/reforms/permits/none/").status_code == 404


@pytest.mark.django_db
def test_only_who_may_write_is_offered_a_proposal(
    client: Client, signed_in: SignIn, maniwa: Tenant, person: MakePerson
) -> None:
    url = "/t/maniwa/reforms/?lodging_days=365"
    assert "提案を書く" not in client.get(url).content.decode()
    offered = signed_in(person(maniwa, Role.TOWN_HALL)).get(url).content.decode()
    assert "permit=lodging&amp;lodging_days=365" in offered
