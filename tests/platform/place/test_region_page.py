"""The region's page: the engines' own numbers, in both languages, for anybody, in few queries."""

import json
import re
from collections.abc import Callable

import pytest
from django.test import Client

from machigenki.circulation import leaking_sectors, model_of_region
from machigenki.platform.adaptation.models import OwnFigure
from machigenki.platform.adaptation.selectors import tenant_region
from machigenki.platform.adaptation.services import set_figure
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.place import selectors
from machigenki.platform.place.models import RegionReading
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant, join_consortium
from machigenki.platform.ventures.models import Venture
from machigenki.platform.web.exhibits import Json
from machigenki.region import Lang, Region, Status, load_region
from machigenki.report.numbers import money, percent

pytestmark = pytest.mark.django_db
ADDRESS = "/t/maniwa/region/"


def test_the_page_says_what_the_engines_say(client: Client, maniwa: Tenant) -> None:
    town = model_of_region(load_region("真庭市"))
    page = client.get(ADDRESS).content.decode()
    assert percent(town.accounts.circulation_rate, "ja") in page
    assert money(town.accounts.production_yen, "ja") in page
    leaks = leaking_sectors(town.model)
    assert money(float(leaks["leak_yen"].sum()), "ja") in page
    petroleum = leaks.loc["石油・石炭製品"] if "石油・石炭製品" in leaks.index else leaks.loc["21"]
    assert money(float(petroleum["worth_yen"]), "ja") in page
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
    with django_assert_max_num_queries(12):  # type: ignore[attr-defined]
        client.get(ADDRESS)
    with django_assert_max_num_queries(8):  # type: ignore[attr-defined]
        client.get(ADDRESS)
    member = signed_in(person(maniwa, Role.TENANT_ADMIN))
    with django_assert_max_num_queries(12):  # type: ignore[attr-defined]
        member.get(ADDRESS)


def test_a_leak_has_its_interval_and_the_ideas_that_could_plug_it(
    client: Client, maniwa: Tenant
) -> None:
    client.get(ADDRESS)
    with in_tenant(maniwa):
        place = RegionReading.objects.get(lang="ja").content
    for leak in place["leak_rows"]:
        assert leak["low_yen"] <= leak["high_yen"]
    named = {leak["name"]: [idea["case"] for idea in leak["ideas"]] for leak in place["leak_rows"]}
    assert "chip-boiler" in named["石油・石炭製品"]
    cases = {idea["case"]: idea["suits"] for idea in place["ideas"]}
    assert all(cases[case] for found in named.values() for case in found)


def test_the_engines_are_asked_once_for_the_same_figures(
    client: Client, maniwa: Tenant, taiji: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = selectors.read_region

    def counted(region: Region) -> dict[Lang, Json]:
        asked.append(region.name.ja)
        return real(region)

    monkeypatch.setattr(selectors, "read_region", counted)
    for address in (ADDRESS, ADDRESS, "/t/taiji/region/"):
        client.get(address)
    client.cookies["language"] = "en"
    client.get(ADDRESS)
    assert asked == ["真庭市", "太地町"]
    with in_tenant(taiji):
        assert RegionReading.objects.count() == 2  # one a language, none of the neighbour's


def test_the_body_s_own_figures_take_the_place_of_the_published_ones(
    client: Client, maniwa: Tenant, person: Callable[..., User]
) -> None:
    before = client.get(ADDRESS).content.decode()
    admin = person(maniwa, Role.TENANT_ADMIN)
    with in_tenant(maniwa):
        set_figure(
            by=admin,
            figure=OwnFigure(),
            values={
                "key": "local_tax_yen",
                "value": 9e9,
                "unit": "yen",
                "source": "決算書",
                "year": 2024,
                "status": Status.OFFICIAL.value,
            },
        )
        own = model_of_region(tenant_region(maniwa)).accounts
    after = client.get(ADDRESS).content.decode()
    assert money(own.production_yen, "ja") in after
    with in_tenant(maniwa):
        assert RegionReading.objects.filter(lang="ja").count() == 2
    assert before.count("<h1>") == after.count("<h1>") == 1


def test_an_idea_starts_a_venture_with_one_press_and_once(
    client: Client,
    maniwa: Tenant,
    person: Callable[..., User],
    signed_in: Callable[[User], Client],
) -> None:
    assert "case-case" not in client.get(ADDRESS).content.decode()
    member = signed_in(person(maniwa, Role.BUSINESS))
    page = member.get(ADDRESS).content.decode()
    form = re.search(
        r'name="case-case" value="chip-boiler"><input type="hidden" name="case-once" value="(.*?)"',
        page,
    )
    assert form
    sent = {"way": "case", "case-case": "chip-boiler", "case-once": form[1]}
    for _ in range(2):
        assert member.post("/t/maniwa/ventures/new/", sent).status_code == 302
    with in_tenant(maniwa):
        assert Venture.objects.get().case == "chip-boiler"


def test_no_idea_starts_a_venture_where_ventures_are_switched_off(
    maniwa: Tenant, person: Callable[..., User], signed_in: Callable[[User], Client]
) -> None:
    member = signed_in(person(maniwa, Role.BUSINESS))
    with in_tenant(maniwa):
        assert Tenant.objects.filter(pk=maniwa.pk).update(services=["place"])
    page = member.get(ADDRESS).content.decode()
    assert "idea-chip-boiler" in page
    assert "case-case" not in page


def test_a_consortium_is_read_as_its_members_together(client: Client, maniwa: Tenant) -> None:
    body = create_tenant(
        kind=TenantKind.CONSORTIUM, slug="forests", name_ja="連携", name_en="Forests"
    )
    with in_tenant(body):
        join_consortium(consortium=body, member=maniwa)
    together = model_of_region(load_region("真庭市"))
    page = client.get("/t/forests/region/").content.decode()
    assert percent(together.accounts.circulation_rate, "ja") in page


def test_a_consortium_without_members_is_told_what_to_do(client: Client, db: None) -> None:
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
