"""The region's page: the engines' own numbers, in both languages, for anybody, in few queries."""

import json
import re
from collections.abc import Callable

import pytest
from django.test import Client

from machigenki.circulation import leaking_sectors, model_of_region
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant
from machigenki.region import load_region
from machigenki.report.numbers import money, percent

pytestmark = pytest.mark.django_db
ADDRESS = "/t/maniwa/region/"


def test_the_page_says_what_the_engines_say(client: Client, maniwa: Tenant) -> None:
    town = model_of_region(load_region("真庭市"))
    page = client.get(ADDRESS).content.decode()
    assert percent(town.accounts.circulation_rate, "ja") in page
    assert money(town.accounts.production_yen, "ja") in page
    first = leaking_sectors(town.model).iloc[0]
    assert money(float(first["leak_yen"]), "ja") in page
    assert "推計値" in page


def test_the_figure_is_whole_and_drawn_by_our_own_script(client: Client, maniwa: Tenant) -> None:
    page = client.get(ADDRESS).content.decode()
    for size in ("desk", "phone"):
        found = re.search(rf'<script id="circulation-{size}"[^>]*>(.*?)</script>', page, re.S)
        assert found
        assert set(json.loads(found[1])) == {"data", "layout"}
    assert 'src="/static/plotly/plotly.min.js"' in page


def test_the_page_speaks_english(client: Client, maniwa: Tenant) -> None:
    client.cookies["language"] = "en"
    assert "How money circulates in Maniwa" in client.get(ADDRESS).content.decode()


def test_few_queries_for_a_visitor_and_for_a_member(
    client: Client,
    maniwa: Tenant,
    person: Callable[..., User],
    signed_in: Callable[[User], Client],
    django_assert_max_num_queries: Callable[..., object],
) -> None:
    with django_assert_max_num_queries(7):  # type: ignore[attr-defined]
        client.get(ADDRESS)
    member = signed_in(person(maniwa, Role.TENANT_ADMIN))
    with django_assert_max_num_queries(12):  # type: ignore[attr-defined]
        member.get(ADDRESS)


def test_a_consortium_is_told_what_to_do(client: Client, db: None) -> None:
    create_tenant(kind=TenantKind.CONSORTIUM, slug="forests", name_ja="連携", name_en="Forests")
    answer = client.get("/t/forests/region/")
    assert answer.status_code == 200
    assert "団体コード" in answer.content.decode()


def test_an_unknown_code_is_told_not_broken(client: Client, db: None) -> None:
    create_tenant(
        kind=TenantKind.MUNICIPALITY, slug="none", name_ja="無", name_en="None", code="999999"
    )
    answer = client.get("/t/none/region/")
    assert answer.status_code == 200
    assert "note error" in answer.content.decode()
