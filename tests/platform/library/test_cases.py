"""Model cases: found however they are written, kept apart by tenant, poured into ventures."""

from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client

from machigenki.platform.library import selectors
from machigenki.platform.library.models import ModelCase
from machigenki.platform.library.sample import sample
from machigenki.platform.library.services.cases import reindex, write_case
from machigenki.platform.library.services.shelf import put_away, take_out
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant, join_consortium
from machigenki.platform.ventures.models import Venture
from machigenki.region import load_region
from machigenki.venture import new_measure
from tests.platform.conftest import MakePerson
from tests.platform.library.conftest import CASE, few_queries

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


def made(by: User, title: str = "鶏ふん肥料", **more: str) -> ModelCase:
    return write_case(by=by, title=title, summary="要約", body="本文", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("query", ["鶏糞", "鶏ふん", "ケイフン", "ふん", "ﾋﾘｮｳ 鶏"])
def test_a_case_is_found_however_it_is_written(maniwa: Tenant, hall: User, query: str) -> None:
    with in_tenant(maniwa):
        case = made(hall, "鶏フンひりょう")
        made(hall, "木質チップ")
        assert [one.pk for one in selectors.cases(query)] == [case.pk]


def test_another_town_s_cases_never_come_back(
    maniwa: Tenant, taiji: Tenant, hall: User, person: MakePerson
) -> None:
    there = person(taiji, Role.TOWN_HALL)
    with in_tenant(taiji):
        made(there)
    with in_tenant(maniwa):
        mine = made(hall)
        assert [one.pk for one in selectors.cases("鶏糞")] == [mine.pk]
        with connection.cursor() as cursor:  # nor from the function that passes the policy
            cursor.execute("select library_find_cases(array['%%ふん%%'], array['%%ふん%%'])")
            assert cursor.fetchall() == [(mine.pk,)]
    with connection.cursor() as cursor:  # and without a tenant none at all
        cursor.execute("select library_find_cases(array['%%'], array['%%'])")
        assert cursor.fetchall() == []


def test_signs_of_patterns_are_letters_like_any_other(maniwa: Tenant, hall: User) -> None:
    with in_tenant(maniwa):
        case = made(hall, "補助率50%の事例")
        made(hall, "補助率の事例")
        assert [one.pk for one in selectors.cases("50%")] == [case.pk]
        assert not selectors.cases("補助_の")


def test_a_consortium_s_cases_are_read_and_not_changed(
    maniwa: Tenant, signed_in: SignIn, person: MakePerson, hall: User
) -> None:
    forests = create_tenant(
        kind=TenantKind.CONSORTIUM, slug="forests", name_ja="森林連携", name_en="Forests"
    )
    writer = person(forests, Role.TOWN_HALL)
    with in_tenant(forests):
        join_consortium(consortium=forests, member=maniwa)
        case = made(writer)
    page = signed_in(hall).get("/t/maniwa/library/?q=鶏糞").content.decode()
    assert "鶏ふん肥料" in page
    assert "森林連携" in page
    client = signed_in(hall)
    assert client.get(f"/t/maniwa/library/{case.pk}/").status_code == 200
    assert client.get(f"/t/maniwa/library/{case.pk}/edit/").status_code == 404
    away = client.post(f"/t/maniwa/library/shelf/modelcase/{case.pk}/away/")
    assert away.status_code == 404


def test_from_the_form_to_the_page(signed_in: SignIn, firm: User) -> None:
    client = signed_in(firm)
    answer = client.post("/t/maniwa/library/new/", CASE)
    assert answer.status_code == 302
    page = client.get(answer.url).content.decode()  # type: ignore[attr-defined]
    assert "冬に発酵が遅れた" in page
    assert 'class="tag" href="/t/maniwa/library/?tag=%E8%BE%B2%E6%A5%AD"' in page


def test_a_fault_in_the_file_is_told_at_its_field_and_the_rest_is_kept(
    signed_in: SignIn, firm: User
) -> None:
    client = signed_in(firm)
    page = client.post(
        "/t/maniwa/library/new/", {**CASE, "measure_toml": "kind = 'venture'\nfirst_year = 'x'"}
    ).content.decode()
    assert 'id="id_measure_toml_error"' in page
    assert "first_year" in page
    assert CASE["body"] in page


def test_the_numbers_of_a_measure_are_shown_and_given_back(
    maniwa: Tenant, hall: User, signed_in: SignIn
) -> None:
    toml = new_measure("poultry-manure", load_region("332143"))
    with in_tenant(maniwa):
        case = made(hall, measure_toml=toml)
    client = signed_in(hall)
    page = client.get(f"/t/maniwa/library/{case.pk}/").content.decode()
    assert "初期投資" in page
    file = client.get(f"/t/maniwa/library/{case.pk}/measure.toml")
    assert file.content.decode() == toml.strip()
    assert "attachment" in file.headers["Content-Disposition"]


def test_only_the_writer_or_the_town_hall_changes_a_case(
    maniwa: Tenant, firm: User, hall: User, person: MakePerson
) -> None:
    bank, guest = person(maniwa, Role.BANK), person(maniwa, Role.OBSERVER)
    with in_tenant(maniwa):
        case = made(firm)
        for other in (bank, guest):
            with pytest.raises(PermissionDenied):
                write_case(by=other, case=case, title="x", summary="x", body="x")
        assert write_case(by=hall, case=case, title="新", summary="x", body="x").title == "新"


def test_put_away_and_taken_out(maniwa: Tenant, hall: User) -> None:
    with in_tenant(maniwa):
        case = made(hall)
        put_away(by=hall, row=case)
        assert not selectors.cases("鶏糞")
        assert selectors.shelved(hall)["modelcase"] == [case]
        take_out(by=hall, row=case)
        assert selectors.cases("鶏糞")


def test_the_search_text_is_made_anew(maniwa: Tenant, hall: User) -> None:
    with in_tenant(maniwa):
        case = made(hall)
        ModelCase.objects.filter(pk=case.pk).update(search_text="old")
        assert not selectors.cases("鶏糞")
        assert reindex() == 1
        assert selectors.cases("鶏糞")


def test_the_shipped_case_is_told_for_the_town(signed_in: SignIn, hall: User) -> None:
    client = signed_in(hall)
    page = client.get("/t/maniwa/library/?q=鶏糞").content.decode()
    assert "/t/maniwa/library/model/poultry-manure/" in page
    assert "/t/maniwa/library/model/whaling/" not in page
    with few_queries():
        page = client.get("/t/maniwa/library/model/poultry-manure/").content.decode()
    assert "真庭市" in page
    assert "域内に残る所得" in page
    assert client.get("/t/maniwa/library/model/no-such/").status_code == 404


def test_a_consortium_sees_the_shipped_case_at_a_named_size(
    signed_in: SignIn, person: MakePerson, db: None
) -> None:
    forests = create_tenant(
        kind=TenantKind.CONSORTIUM, slug="forests", name_ja="森林連携", name_en="Forests"
    )
    client = signed_in(person(forests, Role.TOWN_HALL))
    page = client.get("/t/forests/library/model/chip-boiler/").content.decode()
    assert "市町村ではないため" in page


def test_a_case_is_poured_into_a_new_venture(
    maniwa: Tenant, firm: User, hall: User, signed_in: SignIn, person: MakePerson
) -> None:
    with in_tenant(maniwa):
        case = made(hall, measure_toml=new_measure("poultry-manure", load_region("332143")))
        bare = made(hall, "数値のない事例")
    client = signed_in(firm)
    for path in (f"{case.pk}/pour/", "model/chip-boiler/pour/"):
        begun = client.post(f"/t/maniwa/library/{path}")
        assert begun.url.startswith("/t/maniwa/ventures/")  # type: ignore[attr-defined]
        assert client.get(begun.url).status_code == 200  # type: ignore[attr-defined]
    with in_tenant(maniwa):
        assert Venture.objects.count() == 2
    assert client.post(f"/t/maniwa/library/{bare.pk}/pour/").status_code == 404
    assert client.post("/t/maniwa/library/model/none/pour/").status_code == 404
    guest = signed_in(person(maniwa, Role.OBSERVER))
    assert guest.post(f"/t/maniwa/library/{case.pk}/pour/").status_code == 403


def test_the_sample_is_written_once(
    maniwa: Tenant, hall: User, firm: User, expert: User, signed_in: SignIn
) -> None:
    for _ in range(2):
        with in_tenant(maniwa):
            sample(hall=hall, firm=firm, adviser=expert)
            assert ModelCase.objects.count() == 2
    assert signed_in(hall).get("/t/maniwa/library/talent/").status_code == 200
