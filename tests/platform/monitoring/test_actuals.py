"""Actual figures of a running venture: written by form or file, compared, kept apart by tenant."""

import csv
import io
from collections.abc import Callable, Mapping
from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from machigenki.platform.monitoring import selectors, services
from machigenki.platform.monitoring.engine import course_of
from machigenki.platform.monitoring.models import ActualFigure, Standing
from machigenki.platform.monitoring.sample import PERIODS, sample
from machigenki.platform.monitoring.services import Figure
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services as ventures, way_services
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.stages import ApprovalKind, Stage
from machigenki.region import InputError
from machigenki.venture.monitoring import Kind, Level, Line, Span, span_of
from tests.platform.library.conftest import few_queries
from tests.platform.ventures.test_adapted import set_population

pytestmark = pytest.mark.django_db

Make = Callable[..., User]
Enter = Callable[[User], Client]
SALES, PERSONS = Line(Kind.SALES), Line(Kind.PERSONS)


@pytest.fixture
def business(maniwa: Tenant, person: Make) -> User:
    return person(maniwa, Role.BUSINESS)


@pytest.fixture
def running(maniwa: Tenant, business: User) -> Venture:
    """The chip boiler, built four years ago, at the running stage."""
    with in_tenant(maniwa):
        venture = ventures.start_from_case(by=business, case="chip-boiler")
        moved = {**venture.content, "first_year": 2022, "operation_year": 2023}
        ventures.save(
            by=business,
            venture=venture,
            section="basics",
            parts=["first_year", "operation_year"],
            content=moved,
            base_version=venture.version,
        )
        Venture.objects.filter(pk=venture.pk).update(stage=Stage.RUNNING)
        venture.refresh_from_db()
    return venture


def _write(
    by: User,
    venture: Venture,
    period: str,
    figures: Mapping[Line, Figure | None],
    seen: Mapping[Line, Figure | None] | None = None,
) -> None:
    with in_tenant(venture.tenant):
        services.write_period(
            by=by, venture=venture, span=span_of(period), figures=figures, seen=seen or {}
        )


def _stored(venture: Venture) -> list[float]:
    with in_tenant(venture.tenant):
        return list(ActualFigure.objects.filter(venture=venture).values_list("value", flat=True))


def _sales(venture: Venture, period: str) -> float:
    course = course_of(venture.content)
    assert course
    span = span_of(period)
    return float(course.plan.of(SALES)[course.plan.at(span)].sum())


def test_figures_are_compared_with_the_plan_and_the_list_tells_the_alarm(
    running: Venture, business: User
) -> None:
    for month in ("2023-04", "2023-05", "2023-06"):
        _write(business, running, month, {SALES: (0.4 * _sales(running, month), None)})
    with in_tenant(running.tenant):
        result = selectors.compared(
            running, selectors.baseline_of(running), selectors.figures_of(running)
        )
        standing = Standing.objects.get(venture=running)
    assert result is not None
    assert result.comparison.to_date(SALES).ratio == pytest.approx(0.4, rel=1e-6)
    assert standing.at is Level.ALARM
    assert standing.last_period == "2023-06"
    assert standing.figures["sales_share"] == pytest.approx(0.4, rel=1e-6)


def test_income_that_stays_rests_on_the_tenant_s_own_figures(
    maniwa: Tenant, running: Venture, business: User, person: Make
) -> None:
    """As it does on the venture's own page."""

    def planned() -> float:
        result = selectors.compared(
            running, selectors.baseline_of(running), selectors.figures_of(running)
        )
        assert result is not None
        return float(result.planned_effect.retained_income_yen)

    admin = person(maniwa, Role.TENANT_ADMIN)
    _write(business, running, "2023-04", {SALES: (1_000_000.0, None)})
    with in_tenant(maniwa):
        before = planned()
        set_population(admin, 20000)
        assert planned() != before


def test_a_figure_taken_away_is_gone_and_stays_in_the_audit_trail(
    running: Venture, business: User
) -> None:
    _write(business, running, "2023-04", {SALES: (1_000_000.0, None)})
    _write(business, running, "2023-04", {SALES: None}, {SALES: (1_000_000.0, None)})
    assert not _stored(running)
    with in_tenant(running.tenant), connection.cursor() as cursor:
        assert not Standing.objects.exists()
        cursor.execute("select pgh_label, value from monitoring_actualfigureevent order by pgh_id")
        assert cursor.fetchall() == [("insert", 1_000_000.0), ("delete", 1_000_000.0)]


def test_somebody_elses_later_figure_is_not_overwritten(
    maniwa: Tenant, running: Venture, business: User, person: Make
) -> None:
    hall = person(maniwa, Role.TOWN_HALL)
    _write(business, running, "2023-04", {SALES: (1_000_000.0, None)})
    with pytest.raises(ValidationError, match="1,000,000"):
        _write(hall, running, "2023-04", {SALES: (2_000_000.0, None)})
    assert _stored(running) == [1_000_000.0]


def test_a_month_and_its_year_do_not_stand_side_by_side(running: Venture, business: User) -> None:
    _write(business, running, "2023-04", {SALES: (1_000_000.0, None)})
    with pytest.raises(InputError) as caught:
        _write(business, running, "2023", {SALES: (9_000_000.0, None)})
    assert "記入済みの実績" in caught.value.lines("ja")[0]
    assert len(_stored(running)) == 1


def test_a_period_that_is_not_over_is_refused(running: Venture, business: User) -> None:
    with pytest.raises(ValidationError):
        _write(business, running, "2035-04", {SALES: (1.0, None)})
    assert selectors.is_over(Span(12 * 2026 + 9, 1), date(2026, 11, 24))
    assert not selectors.is_over(Span(12 * 2026 + 10, 1), date(2026, 11, 24))


def test_figures_begin_with_the_building_stage(maniwa: Tenant, business: User) -> None:
    with in_tenant(maniwa):
        idea = ventures.start_empty(by=business, title_ja="構想")
    with pytest.raises(ValidationError):
        _write(business, idea, "2023-04", {SALES: (1.0, None)})


def test_only_business_and_town_hall_write(maniwa: Tenant, running: Venture, person: Make) -> None:
    banker = person(maniwa, Role.BANK)
    with pytest.raises(PermissionDenied):
        _write(banker, running, "2023-04", {SALES: (1.0, None)})


def test_the_awarded_version_is_the_plan_that_counts(
    maniwa: Tenant, running: Venture, person: Make
) -> None:
    reviewer = person(maniwa, Role.REVIEWER)
    with in_tenant(maniwa):
        assert not selectors.baseline_of(running).awarded
        way_services.approve(
            by=reviewer,
            venture=running,
            kind=ApprovalKind.AWARD,
            version=running.version,
            note="第1号",
        )
        baseline = selectors.baseline_of(running)
    assert (baseline.version, baseline.awarded) == (running.version, True)


def _filled(client: Client, venture: Venture, periods: int) -> bytes:
    """The empty file as CSV with the first periods filled in as planned."""
    course = course_of(venture.content)
    assert course
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["年月", "区分", "品目", "数量", "金額（円）"])
    for span in course.plan.periods[:periods]:
        writer.writerow([span.name, "売上", "", "", _sales(venture, span.name)])
        writer.writerow([span.name, "人数", "", 2, ""])
    return out.getvalue().encode("utf-8-sig")


def test_a_file_is_read_whole_or_not_at_all(
    maniwa: Tenant, running: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    address = f"/t/maniwa/ventures/{running.pk}/actuals/"
    whole = _filled(client, running, 6)
    broken = whole + "2023-10,売上,,,-5\r\n2023-11,謎,,,1\r\n".encode()
    page = client.post(f"{address}file/", {"upload": SimpleUploadedFile("実績.csv", broken)})
    assert page.status_code == 200
    text = page.content.decode()
    assert "負の数です" in text
    assert "14行目" in text
    assert not _stored(running)
    for _ in range(2):  # sent twice, it is there once
        page = client.post(f"{address}file/", {"upload": SimpleUploadedFile("実績.csv", whole)})
        assert page.status_code == 302
    assert len(_stored(running)) == 12
    page = client.get(address)
    assert "計画の範囲" in page.content.decode()
    back = client.get(f"{address}actuals.csv").content.decode("utf-8-sig")
    assert len(list(csv.reader(io.StringIO(back)))) == 13
    again = client.post(
        f"{address}file/", {"upload": SimpleUploadedFile("actuals.csv", back.encode("utf-8-sig"))}
    )
    assert again.status_code == 302  # what was given out is read back


def test_what_is_no_table_is_refused_with_words(
    running: Venture, business: User, signed_in: Enter
) -> None:
    address = f"/t/maniwa/ventures/{running.pk}/actuals/file/"
    for name, content in (
        ("a.xlsx", b"PK\x03\x04broken"),
        ("a.csv", b"\x00\x01\x02"),
        ("a.csv", b"x"),
    ):
        page = signed_in(business).post(address, {"upload": SimpleUploadedFile(name, content)})
        assert page.status_code == 200
        assert 'role="alert"' in page.content.decode()


def test_the_form_keeps_what_was_typed_and_says_what_is_wrong(
    running: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    address = f"/t/maniwa/ventures/{running.pk}/actuals/write/"
    page = client.get(address)
    assert "2023年4月" in page.content.decode()
    name = next(
        n for n in page.context["form"].fields if n.startswith("sales:") and n.endswith("value")
    )
    bad = client.post(address, {"period": "2023-04", name: "たくさん"})
    assert "数として読めません" in bad.content.decode()
    assert "たくさん" in bad.content.decode()
    negative = client.post(address, {"period": "2023-04", name: "-3"})
    assert "0以上" in negative.content.decode()
    good = client.post(address, {"period": "2023-04", name: "198万円"})
    assert good.status_code == 302
    assert _stored(running) == [1_980_000.0]
    # The next period is offered after.
    assert "2023年5月" in client.get(address).context["label"]
    stale = client.post(address, {"period": "2023-04", name: "1"})
    assert "その間に" in stale.content.decode()


def test_pages_stay_under_twelve_queries(
    running: Venture, business: User, signed_in: Enter
) -> None:
    _write(business, running, "2023-04", {SALES: (1_000_000.0, None), PERSONS: (2.0, None)})
    client = signed_in(business)
    for address in (
        "monitoring/",
        f"ventures/{running.pk}/actuals/",
        f"ventures/{running.pk}/actuals/write/",
    ):
        with few_queries():
            assert client.get(f"/t/maniwa/{address}").status_code == 200


def test_the_report_and_the_empty_file_are_given(
    running: Venture, business: User, signed_in: Enter
) -> None:
    _write(business, running, "2023-04", {SALES: (1_000_000.0, None)})
    client = signed_in(business)
    address = f"/t/maniwa/ventures/{running.pk}/actuals/"
    assert b"plotly" in client.get(f"{address}monitor.html").content
    assert client.get(f"{address}empty.xlsx").content.startswith(b"PK")


def test_a_neighbour_learns_nothing(
    taiji: Tenant, running: Venture, person: Make, signed_in: Enter
) -> None:
    stranger = person(taiji, Role.TOWN_HALL)
    for page in ("", "write/", "file/", "empty.xlsx", "actuals.csv", "monitor.html"):
        answer = signed_in(stranger).get(f"/t/taiji/ventures/{running.pk}/actuals/{page}")
        assert answer.status_code == 404


def test_who_was_given_the_venture_reads_its_figures(
    maniwa: Tenant, taiji: Tenant, running: Venture, business: User, person: Make, signed_in: Enter
) -> None:
    _write(business, running, "2023-04", {SALES: (1_000_000.0, None)})
    hall = person(maniwa, Role.TOWN_HALL)
    with in_tenant(maniwa):
        way_services.share_with(by=hall, venture=running, reader=taiji)
    reader = person(taiji, Role.TOWN_HALL)
    address = f"/t/taiji/ventures/{running.pk}/actuals/"
    assert "1,000,000" in signed_in(reader).get(address).content.decode()
    assert signed_in(reader).get(f"{address}write/").status_code == 403


def test_the_sample_has_a_running_venture_with_figures(maniwa: Tenant, person: Make) -> None:
    hall = person(maniwa, Role.TOWN_HALL)
    with in_tenant(maniwa):
        for _ in range(2):
            sample(town=hall, case="chip-boiler")
        assert Venture.objects.filter(stage=Stage.RUNNING).count() == 1
        assert len({one.period for one in ActualFigure.objects.all()}) == PERIODS
        assert Standing.objects.count() == 1
