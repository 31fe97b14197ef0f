"""A request for advice: asked, matched, visited, closed; seen by those it concerns."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import timezone

from machigenki.platform.library import selectors
from machigenki.platform.library.models import AdviceRequest, Adviser
from machigenki.platform.library.services import advice
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from tests.platform.conftest import MakePerson
from tests.platform.library.conftest import few_queries

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]
CONTACT = "090-0000-0000"


def test_the_whole_way(
    maniwa: Tenant,
    signed_in: SignIn,
    firm: User,
    hall: User,
    expert: User,
    adviser: Adviser,
) -> None:
    asked = signed_in(firm).post(
        "/t/maniwa/library/advice/new/", {"subject": "発酵", "field": "堆肥", "need": "遅い"}
    )
    url = asked.url  # type: ignore[attr-defined]
    assert CONTACT not in signed_in(firm).get(url).content.decode()
    assert "担当を決める" in signed_in(hall).get(url).content.decode()
    signed_in(hall).post(f"{url}match/", {"adviser": adviser.pk})
    assert CONTACT in signed_in(firm).get(url).content.decode()
    wrong = signed_in(expert).post(
        f"{url}report/", {"visited_on": "2999-01-01", "findings": "屋根を付ける"}
    )
    assert 'id="id_visited_on_error"' in wrong.content.decode()
    assert "屋根を付ける" in wrong.content.decode()
    done = signed_in(expert).post(
        f"{url}report/", {"visited_on": "2026-01-05", "findings": "屋根を付ける"}
    )
    assert done.status_code == 302
    assert "屋根を付ける" in signed_in(firm).get(url).content.decode()
    signed_in(firm).post(f"{url}end/")
    with in_tenant(maniwa):
        request = AdviceRequest.objects.get()
        assert request.state == "closed"
        advice.reopen_request(by=firm, request=request)
        assert AdviceRequest.objects.get().state == "visited"


def test_a_contact_is_for_whose_request_is_matched(
    maniwa: Tenant, signed_in: SignIn, firm: User, adviser: Adviser, expert: User, hall: User
) -> None:
    url = f"/t/maniwa/library/advisers/{adviser.pk}/"
    assert CONTACT not in signed_in(firm).get(url).content.decode()
    assert CONTACT in signed_in(expert).get(url).content.decode()
    assert CONTACT in signed_in(hall).get(url).content.decode()
    assert CONTACT not in signed_in(hall).get("/t/maniwa/library/advisers/").content.decode()


def test_a_request_is_seen_by_those_it_concerns_only(
    maniwa: Tenant, signed_in: SignIn, asked: AdviceRequest, person: MakePerson, expert: User
) -> None:
    url = f"/t/maniwa/library/advice/{asked.pk}/"
    assert signed_in(person(maniwa, Role.BANK)).get(url).status_code == 404
    assert signed_in(expert).get(url).status_code == 404  # not matched yet
    assert signed_in(person(maniwa, Role.RESIDENT)).get(url).status_code == 403


def test_another_town_s_rows_are_not_there(
    taiji: Tenant, signed_in: SignIn, asked: AdviceRequest, adviser: Adviser, person: MakePerson
) -> None:
    client = signed_in(person(taiji, Role.TOWN_HALL, Role.TENANT_ADMIN))
    for path in (
        f"advice/{asked.pk}/",
        f"advisers/{adviser.pk}/",
        f"advisers/{adviser.pk}/edit/",
    ):
        assert client.get(f"/t/taiji/library/{path}").status_code == 404
    for path in (f"advice/{asked.pk}/match/", f"advice/{asked.pk}/end/"):
        assert client.post(f"/t/taiji/library/{path}").status_code == 404
    assert client.post(f"/t/taiji/library/shelf/adviser/{adviser.pk}/away/").status_code == 404


def test_nobody_visits_before_an_adviser_is_matched(
    maniwa: Tenant, hall: User, asked: AdviceRequest
) -> None:
    with in_tenant(maniwa), pytest.raises(ValidationError):
        advice.report_visit(by=hall, request=asked, visited_on=timezone.localdate(), findings="x")


def test_only_keepers_match(
    maniwa: Tenant, firm: User, asked: AdviceRequest, adviser: Adviser
) -> None:
    with in_tenant(maniwa), pytest.raises(PermissionDenied):
        advice.match_adviser(by=firm, request=asked, adviser=adviser)


def test_a_day_that_has_passed_is_refused(maniwa: Tenant, firm: User) -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    with in_tenant(maniwa), pytest.raises(ValidationError) as error:
        advice.ask_for_advice(by=firm, subject="x", field="x", need="x", wanted_by=yesterday)
    assert "wanted_by" in error.value.message_dict


def test_those_of_the_field_and_the_least_busy_stand_first(
    maniwa: Tenant, hall: User, asked: AdviceRequest, adviser: Adviser
) -> None:
    with in_tenant(maniwa):
        idle = advice.register_adviser(by=hall, name="別", fields=["堆肥"], contact="x")
        advice.register_adviser(by=hall, name="あ", fields=["観光"], contact="x")
        advice.match_adviser(by=hall, request=asked, adviser=adviser)
        found = selectors.suited_advisers(asked)
    assert [one.name for one in found] == [idle.name, adviser.name, "あ"]


def test_faults_of_an_adviser_are_told_at_their_fields(signed_in: SignIn, hall: User) -> None:
    page = signed_in(hall).post(
        "/t/maniwa/library/advisers/new/",
        {"name": "専門", "fields_": "、".join(str(n) for n in range(11)), "contact": "x"},
    )
    assert 'id="id_fields__error"' in page.content.decode()


@pytest.mark.parametrize("path", ["", "advisers/", "advice/", "talent/", "schemes/", "shelf/"])
def test_pages_open_with_few_queries(
    signed_in: SignIn,
    hall: User,
    asked: AdviceRequest,
    adviser: Adviser,
    path: str,
) -> None:
    client = signed_in(hall)
    with few_queries():
        assert client.get(f"/t/maniwa/library/{path}").status_code == 200
    client.cookies["language"] = "en"
    assert client.get(f"/t/maniwa/library/{path}").status_code == 200


def test_the_page_of_a_request_has_few_queries(
    maniwa: Tenant,
    signed_in: SignIn,
    hall: User,
    asked: AdviceRequest,
    adviser: Adviser,
) -> None:
    with in_tenant(maniwa):
        advice.match_adviser(by=hall, request=asked, adviser=adviser)
        for n in range(3):
            advice.report_visit(
                by=hall, request=asked, visited_on=timezone.localdate(), findings=str(n)
            )
            asked.refresh_from_db()
    client = signed_in(hall)
    with few_queries():
        client.get(f"/t/maniwa/library/advice/{asked.pk}/")
