"""What a tenant adapted is used: its fields, its route, its figures, by whom they are for."""

import csv
import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from machigenki.platform.adaptation import services as adaptation
from machigenki.platform.adaptation.kinds import Act, FormKind
from machigenki.platform.adaptation.models import (
    ExtraField,
    ExtraValues,
    OwnFigure,
    PrivateExtraValues,
)
from machigenki.platform.adaptation.selectors import overrides
from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.jobs.queue import execute
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import selectors, services, way_services
from machigenki.platform.ventures.merge import put
from machigenki.platform.ventures.models import Draft, StageMove, Venture
from machigenki.platform.ventures.stages import Stage
from machigenki.platform.ventures.tasks import compute_all
from tests.platform.ventures.test_pages import at_most_queries

pytestmark = pytest.mark.django_db
Make = Callable[..., User]
Enter = Callable[[User], Client]
SECRET = "自己資本比率20%以上"


@pytest.fixture
def admin(maniwa: Tenant, person: Make) -> User:
    return person(maniwa, Role.TENANT_ADMIN)


@pytest.fixture
def bank(maniwa: Tenant, person: Make) -> User:
    return person(maniwa, Role.BANK)


@pytest.fixture
def town(maniwa: Tenant, person: Make) -> User:
    return person(maniwa, Role.TOWN_HALL)


def define(admin: User, key: str, **more: Any) -> ExtraField:
    given = {
        "form": FormKind.VENTURE,
        "key": key,
        "kind": "text",
        "label_ja": f"{key}の項目",
        "label_en": key,
        "meaning_ja": "",
        "meaning_en": "",
        "unit": "",
        "choices": [],
        "required": False,
        "audience": "all",
        "position": 1,
    }
    return adaptation.save_extra_field(by=admin, field=ExtraField(), values=given | more)


@pytest.fixture
def fields(maniwa: Tenant, admin: User) -> None:
    with in_tenant(maniwa):
        define(admin, "site", required=True)
        define(admin, "covenant", audience="bank")
        define(admin, "budget", audience="town_hall")


@pytest.fixture
def route(maniwa: Tenant, admin: User) -> None:
    with in_tenant(maniwa):
        adaptation.set_route(by=admin, act=Act.VENTURE_PLAN, roles=[Role.BANK, Role.TOWN_HALL])


def address(venture: Venture, end: str = "") -> str:
    return f"/t/maniwa/ventures/{venture.pk}/{end}"


# Extra fields


def test_a_tenant_without_fields_has_no_page_of_them(
    boiler: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    assert client.get(address(boiler, "extra/")).status_code == 404
    assert "追加項目" not in client.get(address(boiler, "edit/basics/")).content.decode()


@pytest.mark.usefixtures("fields")
def test_a_required_field_refuses_at_the_field_and_keeps_the_rest(
    boiler: Venture, bank: User, signed_in: Enter
) -> None:
    client = signed_in(bank)
    assert "追加項目" in client.get(address(boiler, "edit/basics/")).content.decode()
    reply = client.post(address(boiler, "extra/"), {"extra_site": "", "extra_covenant": SECRET})
    page = reply.content.decode()
    assert reply.status_code == 422
    assert 'aria-invalid="true"' in page
    assert SECRET in page
    with in_tenant(boiler.tenant):
        assert not ExtraValues.objects.exists()


@pytest.mark.usefixtures("fields")
def test_what_is_for_the_bank_stays_with_the_bank(
    boiler: Venture,
    maniwa: Tenant,
    taiji: Tenant,
    bank: User,
    town: User,
    admin: User,
    business: User,
    person: Make,
    signed_in: Enter,
) -> None:
    given = {"extra_site": "旧校舎", "extra_covenant": SECRET}
    assert signed_in(bank).post(address(boiler, "extra/"), given).status_code == 302
    assert SECRET in signed_in(bank).get(address(boiler)).content.decode()
    assert (
        SECRET
        in signed_in(bank).get("/t/maniwa/settings/fields/answers/venture.csv").content.decode()
    )
    ends = ("", "extra/", "history/", "venture.toml", "edit/basics/", "papers/")
    for other in (town, admin, business):
        client = signed_in(other)
        for end in ends:
            assert SECRET not in client.get(address(boiler, end)).content.decode()
        assert (
            SECRET
            not in client.get("/t/maniwa/settings/fields/answers/venture.csv").content.decode()
        )
        assert "旧校舎" in client.get(address(boiler)).content.decode()
    trail = signed_in(admin).get("/t/maniwa/audit/")
    assert trail.status_code == 200
    assert "旧校舎" in trail.content.decode()
    assert SECRET not in trail.content.decode()
    assert SECRET not in signed_in(admin).get("/t/maniwa/audit/export.csv").content.decode()
    with zipfile.ZipFile(
        io.BytesIO(signed_in(business).get(address(boiler, "plan.zip")).content)
    ) as archive:
        assert all(SECRET not in archive.read(name).decode() for name in archive.namelist())
    with in_tenant(maniwa):
        way_services.share_with(by=town, venture=boiler, reader=taiji)
    guest = signed_in(person(taiji, Role.BANK))
    shared = guest.get(f"/t/taiji/ventures/{boiler.pk}/")
    assert shared.status_code == 200
    assert SECRET not in shared.content.decode()
    assert "旧校舎" not in shared.content.decode()
    assert guest.get(f"/t/taiji/ventures/{boiler.pk}/extra/").status_code in (403, 404)
    with in_tenant(taiji):
        assert not PrivateExtraValues.objects.exists()
        assert not ExtraValues.objects.exists()


@pytest.mark.usefixtures("fields")
def test_two_people_join_and_a_clash_is_told_with_the_other_s_words(
    boiler: Venture, maniwa: Tenant, admin: User, business: User, town: User, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        define(admin, "start")

    def base_of(page: str) -> str:
        part = page.split('name="base_of_extra" value="', 1)[1].split('"', 1)[0]
        return part.replace("&quot;", '"')

    client = signed_in(business)
    first = {"extra_site": "旧校舎", "extra_start": ""}
    assert client.post(address(boiler, "extra/"), first).status_code == 302
    seen = base_of(client.get(address(boiler, "extra/")).content.decode())
    mine = {"extra_site": "旧校舎", "extra_start": "春", "base_of_extra": seen}
    theirs = {"extra_site": "新庁舎", "extra_start": "", "base_of_extra": seen}
    assert signed_in(town).post(address(boiler, "extra/"), theirs).status_code == 302
    assert signed_in(business).post(address(boiler, "extra/"), mine).status_code == 302
    with in_tenant(maniwa):
        assert ExtraValues.objects.get().values == {"site": "新庁舎", "start": "春"}
    late = {"extra_site": "港", "extra_start": "", "base_of_extra": seen}
    refused = client.post(address(boiler, "extra/"), late)
    page = refused.content.decode()
    assert refused.status_code == 422
    assert "「新庁舎」" in page
    assert "港" in page
    again = late | {"base_of_extra": base_of(page)}
    assert client.post(address(boiler, "extra/"), again).status_code == 302
    with in_tenant(maniwa):
        assert ExtraValues.objects.get().values == {"site": "港", "start": ""} | {"start": None}


@pytest.mark.usefixtures("fields")
def test_a_base_that_no_form_of_ours_sends_counts_as_none(
    boiler: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    for base in ("[" * 100_000, "{", "[1]"):
        reply = client.post(
            address(boiler, "extra/"), {"extra_site": "旧校舎", "base_of_extra": base}
        )
        assert reply.status_code == 302
    assert "旧校舎" in client.get(address(boiler)).content.decode()


@pytest.mark.usefixtures("fields")
def test_what_is_typed_is_kept_for_its_author_alone(
    boiler: Venture, bank: User, business: User, maniwa: Tenant, signed_in: Enter
) -> None:
    client = signed_in(bank)
    typed = {"extra_site": "途中", "extra_covenant": SECRET, "extra_budget": "よその欄"}
    reply = client.post(address(boiler, "extra/draft/"), typed)
    assert "下書きを保存しました" in reply.content.decode()
    with in_tenant(maniwa):
        kept = Draft.objects.get()
        assert "extra_budget" not in kept.content
        assert not ExtraValues.objects.exists()
    assert "途中" in client.get(address(boiler, "extra/")).content.decode()
    assert address(boiler, "extra/") in client.get(address(boiler)).content.decode()
    assert "途中" not in signed_in(business).get(address(boiler, "extra/")).content.decode()
    client = signed_in(bank)
    assert client.post(address(boiler, "extra/discard/")).status_code == 302
    assert "途中" not in client.get(address(boiler, "extra/")).content.decode()


@pytest.mark.usefixtures("fields")
def test_the_export_has_one_row_a_venture_with_what_one_reads(
    boiler: Venture, bank: User, signed_in: Enter
) -> None:
    client = signed_in(bank)
    given = {"extra_site": "=1+1", "extra_covenant": SECRET}
    assert client.post(address(boiler, "extra/"), given).status_code == 302
    text = client.get("/t/maniwa/settings/fields/answers/venture.csv").content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["id", "site", "covenant"]
    assert rows[1][0] == str(boiler.pk)
    assert rows[1][2] == SECRET
    assert not rows[1][1].startswith("=")


def test_the_audience_of_a_field_stays(maniwa: Tenant, admin: User) -> None:
    with in_tenant(maniwa):
        field = define(admin, "covenant", audience="bank")
        with pytest.raises(ValidationError):
            adaptation.save_extra_field(by=admin, field=field, values={"audience": "all"})


@pytest.mark.usefixtures("fields")
def test_a_plan_waits_for_the_required_answers_that_all_read(
    boiler: Venture, maniwa: Tenant, town: User, business: User, admin: User, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        define(admin, "private", audience="bank", required=True)
        to_plan(boiler, town)
        with pytest.raises(ValidationError):
            way_services.move_on(by=business, venture=boiler, to=Stage.FINANCING)
    assert (
        "まだ書かれていません: siteの項目" in signed_in(town).get(address(boiler)).content.decode()
    )
    saved = signed_in(business).post(address(boiler, "extra/"), {"extra_site": "旧校舎"})
    assert saved.status_code == 302
    with in_tenant(maniwa):
        moved = way_services.move_on(by=business, venture=boiler, to=Stage.FINANCING)
        assert [one["key"] for one in moved.conditions] == ["plan", "extra"]


# The route


def to_plan(venture: Venture, by: User) -> None:
    for stage in (Stage.RESEARCH, Stage.STORY, Stage.PLAN):
        way_services.move_on(by=by, venture=venture, to=stage)
    venture.refresh_from_db()


def test_without_a_route_nothing_of_it_is_seen(
    boiler: Venture, maniwa: Tenant, town: User, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        to_plan(boiler, town)
    page = signed_in(town).get(address(boiler)).content.decode()
    assert "承認の順序" not in page
    with in_tenant(maniwa):
        way_services.move_on(by=town, venture=boiler, to=Stage.FINANCING)


@pytest.mark.usefixtures("route")
def test_the_gate_waits_for_the_route_and_the_page_says_whose_turn_it_is(
    boiler: Venture, maniwa: Tenant, bank: User, town: User, business: User, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        to_plan(boiler, town)
        with pytest.raises(ValidationError):
            way_services.move_on(by=town, venture=boiler, to=Stage.FINANCING)
    press = {"version": str(boiler.version), "position": "1"}
    page = signed_in(town).get(address(boiler)).content.decode()
    assert "次は金（金融機関）です" in page
    assert "として第" not in page  # it is the bank's turn
    assert signed_in(town).post(address(boiler, "route/"), press).status_code == 403
    stale = signed_in(bank).post(address(boiler, "route/"), press | {"version": "99"}, follow=True)
    assert "読まれた後に内容が変わりました" in stale.content.decode()
    done = signed_in(bank).post(address(boiler, "route/"), press, follow=True)
    assert "承認を記録しました" in done.content.decode()
    assert (
        signed_in(town).post(address(boiler, "route/"), press | {"position": "2"}).status_code
        == 302
    )
    with in_tenant(maniwa):
        moved = way_services.move_on(by=business, venture=boiler, to=Stage.FINANCING)
        assert not moved.overridden
        assert [one["key"] for one in moved.conditions] == ["plan", "route"]


def approve_all(venture: Venture, *steps: User) -> None:
    for position, by in enumerate(steps, 1):
        way_services.approve_plan(
            by=by, venture=venture, version=venture.version, position=position
        )


@pytest.mark.usefixtures("route")
def test_a_change_of_the_plan_voids_and_one_of_the_funding_does_not(
    boiler: Venture, maniwa: Tenant, bank: User, town: User, business: User
) -> None:
    def save(part: str, content: dict[str, Any]) -> None:
        services.save(
            by=business,
            venture=boiler,
            section=part,
            parts=(part,),
            content=content,
            base_version=boiler.version,
        )
        boiler.refresh_from_db()

    with in_tenant(maniwa):
        to_plan(boiler, town)
        approve_all(boiler, bank, town)
        grant = put(boiler.content, ("funding", "own_yen"), {"value": 123.0})
        save("funding", grant)
        state = selectors.plan_route(boiler)
        assert state is not None
        assert state.complete
        save("title", put(boiler.content, ("title", "ja"), "新しい名"))
        state = selectors.plan_route(boiler)
        assert state is not None
        assert not state.begun
        assert len(state.past) == 2
        assert "名称" in state.past[0].void_reason.ja


@pytest.mark.usefixtures("route")
def test_required_modification_voids_the_route(
    boiler: Venture, maniwa: Tenant, bank: User, town: User
) -> None:
    with in_tenant(maniwa):
        to_plan(boiler, town)
        approve_all(boiler, bank)
        way_services.refuse_plan(
            by=town, venture=boiler, version=boiler.version, reason="単価の根拠がない"
        )
        state = selectors.plan_route(boiler)
        assert state is not None
        assert not state.begun
        assert "単価の根拠がない" in state.past[0].void_reason.ja
        approve_all(boiler, bank, town)
        way_services.send_back(by=town, venture=boiler, to=Stage.STORY, reason="物語を直す")
        state = selectors.plan_route(boiler)
        assert state is not None
        assert not state.begun


@pytest.mark.usefixtures("route", "fields")
def test_a_changed_answer_voids_unless_it_is_private(
    boiler: Venture, maniwa: Tenant, bank: User, town: User, signed_in: Enter
) -> None:
    def begun() -> bool:
        state = selectors.plan_route(boiler)
        return state is not None and state.begun

    first = {"extra_site": "旧校舎"}
    assert signed_in(bank).post(address(boiler, "extra/"), first).status_code == 302
    with in_tenant(maniwa):
        to_plan(boiler, town)
        approve_all(boiler, bank)
    private = first | {"extra_covenant": SECRET}
    assert signed_in(bank).post(address(boiler, "extra/"), private).status_code == 302
    with in_tenant(maniwa):
        assert begun()
    assert signed_in(town).post(address(boiler, "extra/"), {"extra_site": "港"}).status_code == 302
    with in_tenant(maniwa):
        assert not begun()


@pytest.mark.usefixtures("route")
def test_the_route_is_passed_over_with_a_reason_only(
    boiler: Venture, maniwa: Tenant, bank: User, town: User, business: User
) -> None:
    with in_tenant(maniwa):
        to_plan(boiler, town)
        with pytest.raises(PermissionDenied):
            way_services.move_on(
                by=business, venture=boiler, to=Stage.FINANCING, override_reason="急ぐ"
            )
        way_services.move_on(
            by=town, venture=boiler, to=Stage.FINANCING, override_reason="期限のため"
        )
        move = StageMove.objects.get(to_stage=Stage.FINANCING)
        assert move.overridden
        assert move.reason == "期限のため"
        assert {"key": "route", "met": False}.items() <= move.conditions[-1].items()


@pytest.mark.usefixtures("route")
def test_who_is_shown_a_venture_sees_its_approvals_and_gives_none(
    boiler: Venture, maniwa: Tenant, taiji: Tenant, bank: User, town: User, person: Make,
    signed_in: Enter,
) -> None:  # fmt: skip
    with in_tenant(maniwa):
        to_plan(boiler, town)
        approve_all(boiler, bank)
        way_services.share_with(by=town, venture=boiler, reader=taiji)
    guest = signed_in(person(taiji, Role.TOWN_HALL))
    page = guest.get(f"/t/taiji/ventures/{boiler.pk}/").content.decode()
    assert "団体の承認" in page
    press = {"version": str(boiler.version), "position": "2"}
    assert guest.post(f"/t/taiji/ventures/{boiler.pk}/route/", press).status_code == 403


@pytest.mark.usefixtures("route", "fields")
def test_the_page_with_all_of_it_is_within_twelve_queries(
    boiler: Venture, maniwa: Tenant, bank: User, town: User, admin: User, signed_in: Enter
) -> None:
    given = {"extra_site": "旧校舎", "extra_covenant": SECRET}
    client = signed_in(bank)
    assert client.post(address(boiler, "extra/"), given).status_code == 302
    with in_tenant(maniwa):
        set_population(admin, 41000)
        to_plan(boiler, town)
        approve_all(boiler, bank)
    for end in ("", "extra/", "papers/", "edit/basics/"):
        with at_most_queries(12):
            reply = client.get(address(boiler, end))
        assert reply.status_code == 200


# Own figures


def set_population(admin: User, value: float) -> OwnFigure:
    figure = OwnFigure.objects.filter(key="population_persons").first() or OwnFigure()
    return adaptation.set_figure(
        by=admin,
        figure=figure,
        values={
            "key": "population_persons",
            "value": value,
            "unit": "",
            "source": "住民基本台帳",
            "year": 2026,
            "status": "official",
        },
    )


def retained(venture: Venture) -> float:
    figures = selectors.reading_of(venture).figures
    assert figures is not None
    assert figures.retained_yen_a_year is not None
    return figures.retained_yen_a_year


def test_an_own_figure_changes_what_a_venture_comes_to_and_back(
    boiler: Venture, maniwa: Tenant, admin: User, business: User, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        before = retained(boiler)
        own = set_population(admin, 20000)
        changed = retained(boiler)
        assert changed != before
        set_population(admin, 60000)
        assert retained(boiler) not in (before, changed)
        set_population(admin, 20000)
        assert retained(boiler) == changed
    page = signed_in(business).get(address(boiler)).content.decode()
    assert "団体の独自の数値（1件）" in page
    assert "20,000人" in page
    assert "住民基本台帳" in page
    with in_tenant(maniwa):
        adaptation.drop_figure(by=admin, figure=OwnFigure.objects.get(pk=own.pk))
        assert retained(boiler) == before
    assert "団体の独自の数値" not in signed_in(business).get(address(boiler)).content.decode()


def test_lists_never_show_numbers_of_other_figures(
    boiler: Venture, maniwa: Tenant, admin: User, business: User, signed_in: Enter
) -> None:
    kept = boiler.figures["retained_yen_a_year"]
    with in_tenant(maniwa):
        set_population(admin, 20000)
        job = Job.objects.get()
    client = signed_in(business)
    assert "計算し直しています" in client.get("/t/maniwa/ventures/").content.decode()
    execute(compute_all.body, compute_all.name, tenant_id=maniwa.pk, job_id=job.pk, arguments={})
    assert "計算し直しています" not in client.get("/t/maniwa/ventures/").content.decode()
    with in_tenant(maniwa):
        job.refresh_from_db()
        assert (job.state, job.result) == (JobState.DONE, {"ventures": 1})
        changed_at = boiler.updated_at
        boiler.refresh_from_db()
        assert boiler.updated_at == changed_at
        assert boiler.figures["retained_yen_a_year"] != kept
        assert not selectors.is_stale(boiler, overrides())


def told(page: Any) -> str:
    """Return a page without what differs with every request."""
    assert page.status_code == 200
    changing = r'csrf[^>]*"|value="[0-9a-f-]{36}"'
    return re.sub(changing, "", page.content.decode(), flags=re.IGNORECASE)


def test_the_library_the_place_and_the_plan_folder_take_the_own_figures(
    maniwa: Tenant, admin: User, business: User, boiler: Venture, signed_in: Enter
) -> None:
    client = signed_in(business)
    pages = ("library/model/chip-boiler/", "region/")
    before = [told(client.get(f"/t/maniwa/{page}")) for page in pages]
    with in_tenant(maniwa):
        own = set_population(admin, 20000)
    after = [told(client.get(f"/t/maniwa/{page}")) for page in pages]
    assert all(old != new for old, new in zip(before, after, strict=True))
    assert "団体の独自の数値を使っています" in after[1]
    got = signed_in(business).get(address(boiler, "plan.zip"))
    with zipfile.ZipFile(io.BytesIO(got.content)) as archive:
        region = archive.read("region.toml").decode()
    assert "[figures.population_persons]\nvalue = 20000.0" in region
    with in_tenant(maniwa):
        adaptation.drop_figure(by=admin, figure=OwnFigure.objects.get(pk=own.pk))
    assert [told(signed_in(business).get(f"/t/maniwa/{page}")) for page in pages] == before


def test_the_figures_of_a_neighbour_do_not_count(
    boiler: Venture, maniwa: Tenant, taiji: Tenant, admin: User, town: User, person: Make
) -> None:
    with in_tenant(maniwa):
        before = retained(boiler)
        way_services.share_with(by=town, venture=boiler, reader=taiji)
    neighbour = person(taiji, Role.TENANT_ADMIN)
    with in_tenant(taiji):
        set_population(neighbour, 100000)
        assert retained(Venture.objects.get(pk=boiler.pk)) == before
