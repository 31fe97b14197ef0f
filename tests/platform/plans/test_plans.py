"""Plans are listed, written, kept in versions, deleted and brought back; never across tenants."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.plans.models import Plan, PlanResult, PlanVersion
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant, join_consortium
from machigenki.platform.ventures import services as ventures
from machigenki.platform.ventures.models import Venture

from .conftest import SETTINGS, few_queries, make_plan

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]
MakePerson = Callable[..., User]


def form(boiler: Venture, **changed: object) -> dict[str, object]:
    return {
        "title": "森の熱の計画",
        "ventures": [str(boiler.pk)],
        "first_year": "",
        "years": "",
        "discount_rate": "４",
        "draws": "1,000",
        "seed": "2013",
        "once": str(uuid4()),
    } | changed


def test_a_plan_is_made_once_with_the_years_of_its_ventures(
    maniwa: Tenant, business: User, boiler: Venture, signed_in: SignIn
) -> None:
    client, sent = signed_in(business), form(boiler)
    first, again = (client.post("/t/maniwa/plans/new/", sent) for _ in range(2))
    assert first.headers["Location"] == again.headers["Location"]
    with in_tenant(maniwa):
        plan = Plan.objects.get()
        assert plan.venture_ids == [boiler.pk]
        assert plan.settings == {
            "first_year": boiler.content["first_year"],
            "years": boiler.content["years"],
            "discount_rate": 0.04,
            "draws": 1000,
            "seed": 2013,
        }
        assert PlanVersion.objects.get().number == 1


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("title", "", "id_title_error"),
        ("title", "あ" * 201, "id_title_error"),
        ("discount_rate", "100", "100％未満"),
        ("discount_rate", "-1", "id_discount_rate_error"),
        ("discount_rate", "四", "id_discount_rate_error"),
        ("draws", "5", "id_draws_error"),
        ("draws", "999999999", "id_draws_error"),
        ("years", "3", "その期間が入るように"),
        ("first_year", "1900", "id_first_year_error"),
        ("ventures", [], "事業を一つ以上"),
        ("ventures", [str(uuid4())], "id_ventures_error"),
        ("seed", "99999999999999999999", "id_seed_error"),
    ],
)
def test_a_fault_is_told_at_its_field_and_the_rest_is_kept(
    maniwa: Tenant,
    business: User,
    boiler: Venture,
    signed_in: SignIn,
    field: str,
    value: object,
    words: str,
) -> None:
    answer = signed_in(business).post("/t/maniwa/plans/new/", form(boiler, **{field: value}))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert words in page
    assert 'value="1,000"' in page or field == "draws"
    with in_tenant(maniwa):
        assert Plan.objects.count() == 0


def test_html_and_rare_letters_in_a_title_are_shown_as_written(
    business: User, boiler: Venture, signed_in: SignIn
) -> None:
    client = signed_in(business)
    client.post("/t/maniwa/plans/new/", form(boiler, title="<b>𠮷野家󠄀🔥</b>"))
    page = client.get("/t/maniwa/plans/").content.decode()
    assert "&lt;b&gt;𠮷野家󠄀🔥&lt;/b&gt;" in page
    assert "<b>𠮷" not in page


def test_two_who_write_at_once_do_not_overwrite_each_other(
    maniwa: Tenant, business: User, boiler: Venture, plan: Plan, signed_in: SignIn
) -> None:
    client, address = signed_in(business), f"/t/maniwa/plans/{plan.pk}/edit/"
    assert client.post(address, form(boiler, title="先", version="1")).status_code == 302
    late = client.post(address, form(boiler, title="後", version="1"))
    assert "その間に別の人が保存しました" in late.content.decode()
    assert 'value="後"' in late.content.decode()
    with in_tenant(maniwa):
        plan = Plan.objects.get()
        assert (plan.title, plan.version) == ("先", 2)


def test_an_earlier_version_comes_back_and_nothing_is_lost(
    maniwa: Tenant, business: User, boiler: Venture, plan: Plan, signed_in: SignIn
) -> None:
    client = signed_in(business)
    client.post(f"/t/maniwa/plans/{plan.pk}/edit/", form(boiler, title="新", version="1"))
    with few_queries():
        history = client.get(f"/t/maniwa/plans/{plan.pk}/history/").content.decode()
    assert "森の熱の計画" in history
    client.post(f"/t/maniwa/plans/{plan.pk}/restore/1/")
    with in_tenant(maniwa):
        plan = Plan.objects.get()
        assert (plan.title, plan.version) == ("森の熱の計画", 3)
        numbers = PlanVersion.objects.values_list("number", flat=True)
        assert list(numbers) == [3, 2, 1]


def test_a_deleted_plan_is_gone_and_can_be_brought_back(
    maniwa: Tenant, business: User, plan: Plan, result: PlanResult, signed_in: SignIn
) -> None:
    client = signed_in(business)
    client.post(f"/t/maniwa/plans/{plan.pk}/remove/")
    assert client.get(f"/t/maniwa/plans/{plan.pk}/").status_code == 404
    assert client.get(f"/t/maniwa/plans/results/{result.pk}/").status_code == 404
    assert "森の熱の計画" in client.get("/t/maniwa/plans/?removed=1").content.decode()
    client.post(f"/t/maniwa/plans/{plan.pk}/bring-back/")
    assert client.get(f"/t/maniwa/plans/results/{result.pk}/").status_code == 200


def test_only_who_made_it_or_keeps_the_place_deletes_a_plan(
    maniwa: Tenant, plan: Plan, hall: User, person: MakePerson, signed_in: SignIn
) -> None:
    address = f"/t/maniwa/plans/{plan.pk}/remove/"
    assert signed_in(person(maniwa, Role.BANK)).post(address).status_code == 403
    assert signed_in(hall).post(address).status_code == 302


@pytest.mark.parametrize(
    ("role", "sees", "writes"),
    [
        (Role.BANK, True, True),
        (Role.ADVISER, True, True),
        (Role.REVIEWER, True, False),
        (Role.TENANT_ADMIN, True, False),
        (Role.RESIDENT, False, False),
        (Role.OBSERVER, False, False),
    ],
)
def test_who_sees_and_who_runs(
    maniwa: Tenant,
    plan: Plan,
    person: MakePerson,
    signed_in: SignIn,
    role: Role,
    sees: bool,
    writes: bool,
) -> None:
    client = signed_in(person(maniwa, role))
    assert (client.get(f"/t/maniwa/plans/{plan.pk}/").status_code == 200) is sees
    assert (client.get("/t/maniwa/plans/new/").status_code == 200) is writes
    assert (client.post(f"/t/maniwa/plans/{plan.pk}/run/").status_code == 302) is writes


def test_another_town_finds_nothing(
    taiji: Tenant,
    plan: Plan,
    result: PlanResult,
    person: MakePerson,
    signed_in: SignIn,
) -> None:
    neighbour = signed_in(person(taiji, *(role for role in Role if role != Role.OPERATOR)))
    for address in (
        f"plans/{plan.pk}/",
        f"plans/{plan.pk}/edit/",
        f"plans/results/{result.pk}/",
        f"plans/results/{result.pk}/files/all.zip",
        f"plans/{plan.pk}/history/",
        f"plans/results/{result.pk}/links/",
        f"open-plans/{result.pk}/",
    ):
        assert neighbour.get(f"/t/taiji/{address}").status_code == 404, address
        assert neighbour.get(f"/t/maniwa/{address}").status_code == 404, address
    assert "森の熱" not in neighbour.get("/t/taiji/plans/compare/").content.decode()


def test_a_plan_cannot_hold_another_town_s_venture(
    maniwa: Tenant, taiji: Tenant, boiler: Venture, person: MakePerson, signed_in: SignIn
) -> None:
    client = signed_in(person(taiji, Role.BUSINESS))
    answer = client.post("/t/taiji/plans/new/", form(boiler))
    assert answer.status_code == 200
    with in_tenant(taiji):
        assert Plan.objects.count() == 0


def test_a_consortium_s_ventures_and_plans_are_read_by_its_members(
    maniwa: Tenant, business: User, person: MakePerson, signed_in: SignIn
) -> None:
    body = create_tenant(
        kind=TenantKind.CONSORTIUM, slug="forests", name_ja="森林連携", name_en="Forests"
    )
    theirs = person(body, Role.BUSINESS)
    with in_tenant(body):
        join_consortium(consortium=body, member=maniwa)
        shared = ventures.start_from_case(by=theirs, case="chip-boiler")
        joint = make_plan(theirs, [shared.pk], "連携の計画")
    client = signed_in(business)
    assert "森林連携" in client.get("/t/maniwa/plans/measures/").content.decode()
    assert client.post("/t/maniwa/plans/new/", form(shared)).status_code == 302
    assert "読むことだけ" in client.get(f"/t/maniwa/plans/{joint.pk}/").content.decode()
    assert client.get(f"/t/maniwa/plans/{joint.pk}/edit/").status_code == 404
    for way in ("run", "remove"):
        assert client.post(f"/t/maniwa/plans/{joint.pk}/{way}/").status_code == 403
    with in_tenant(maniwa):
        assert Plan.objects.exclude(pk=joint.pk).get().venture_ids == [shared.pk]


def test_few_queries_however_many_plans(
    maniwa: Tenant, business: User, boiler: Venture, result: PlanResult, signed_in: SignIn
) -> None:
    with in_tenant(maniwa):
        for number in range(5):
            make_plan(business, [boiler.pk], f"計画{number}")
    client = signed_in(business)
    client.get("/t/maniwa/plans/")
    for address in (
        "",
        "measures/",
        "new/",
        "compare/",
        f"{result.plan_id}/",
        f"{result.plan_id}/edit/",
        f"results/{result.pk}/",
    ):
        with few_queries():
            assert client.get(f"/t/maniwa/plans/{address}").status_code == 200


def test_empty_pages_say_what_to_do_next(business: User, signed_in: SignIn) -> None:
    client = signed_in(business)
    assert "計画を新しく作る" in client.get("/t/maniwa/plans/").content.decode()
    assert "/ventures/new/" in client.get("/t/maniwa/plans/new/").content.decode()
    assert "/ventures/new/" in client.get("/t/maniwa/plans/measures/").content.decode()
    assert "計画が二つ必要" in client.get("/t/maniwa/plans/compare/").content.decode()


def test_the_settings_are_those_of_the_engine_s_model() -> None:
    from machigenki.portfolio import Plan as Settings

    assert set(SETTINGS) | {"title"} == set(Settings.model_fields)
