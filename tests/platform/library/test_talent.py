"""Openings and people: a term, the days to ask, an end that is told."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from hypothesis import given, strategies as st

from machigenki.platform.library.models import Candidate, Opening, Placement
from machigenki.platform.library.services import talent
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from tests.platform.conftest import MakePerson
from tests.platform.library.conftest import few_queries

SignIn = Callable[[User], Client]
START, END = date(2026, 4, 1), date(2029, 3, 31)
MakeTerm = Callable[[], Placement]


def test_the_days_to_ask_of_three_years() -> None:
    assert talent.follow_up_days(START, END) == [
        date(2026, 5, 1),
        date(2026, 7, 1),
        date(2026, 10, 1),
        date(2027, 4, 1),
        date(2028, 4, 1),
        END,
    ]
    assert talent.follow_up_days(date(2027, 1, 31), None)[0] == date(2027, 2, 28)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 4000))
def test_the_days_lie_in_the_term_and_rise(start: date, length_days: int) -> None:
    end = start + timedelta(days=length_days)
    days = talent.follow_up_days(start, end)
    assert days == sorted(set(days))
    assert all(start <= day <= end for day in days)
    assert days[-1] == end


@pytest.mark.django_db
def test_from_the_opening_to_the_end_of_the_term(
    maniwa: Tenant, signed_in: SignIn, hall: User, opening: Opening, candidate: Candidate
) -> None:
    client = signed_in(hall)
    answer = client.post(
        f"/t/maniwa/library/openings/{opening.pk}/place/",
        {"candidate": candidate.pk, "starts_on": "2026-04-01", "ends_on": "2029-03-31"},
    )
    url = answer.url  # type: ignore[attr-defined]
    assert "2029-03-31" in client.get(url).content.decode()
    with in_tenant(maniwa):
        first = Placement.objects.get().follow_ups.first()
        assert first is not None
    assert "期日を過ぎています" in client.get("/t/maniwa/library/talent/").content.decode()
    empty = client.post(f"/t/maniwa/library/follow-ups/{first.pk}/", {"note": ""})
    assert 'id="id_note_error"' in empty.content.decode()
    client.post(f"/t/maniwa/library/follow-ups/{first.pk}/", {"note": "元気です"})
    assert "元気です" in client.get(url).content.decode()
    client.post(f"{url}end/", {"ended_on": "2027-05-01", "outcome": "founded"})
    page = client.get(url).content.decode()
    assert "起業・承継して定住" in page
    assert "2028-04-01" not in page


@pytest.mark.django_db
def test_no_more_people_than_seats(
    maniwa: Tenant, hall: User, opening: Opening, candidate: Candidate
) -> None:
    with in_tenant(maniwa):
        other = talent.keep_candidate(
            by=hall, name="別", kind="founder", skills="x", contact="x", consented_on=START
        )
        term = talent.place(by=hall, opening=opening, candidate=candidate, starts_on=START)
        with pytest.raises(ValidationError):
            talent.place(by=hall, opening=opening, candidate=other, starts_on=START)
        talent.end_placement(by=hall, placement=term, ended_on=END, outcome="moved")
        assert talent.place(by=hall, opening=opening, candidate=other, starts_on=START).pk


@pytest.mark.django_db
def test_people_who_might_come_are_for_the_keepers(
    maniwa: Tenant,
    signed_in: SignIn,
    firm: User,
    hall: User,
    opening: Opening,
    candidate: Candidate,
    person: MakePerson,
) -> None:
    for user in (firm, person(maniwa, Role.RESIDENT)):
        client = signed_in(user)
        assert client.get("/t/maniwa/library/candidates/").status_code == 403
        assert client.get(f"/t/maniwa/library/candidates/{candidate.pk}/").status_code == 403
        page = client.get(f"/t/maniwa/library/openings/{opening.pk}/").content.decode()
        assert "袋詰めと販売" in page
        assert candidate.name not in page
    page = signed_in(hall).get(f"/t/maniwa/library/openings/{opening.pk}/").content.decode()
    assert candidate.name in page


@pytest.mark.django_db
def test_another_town_s_people_are_not_there(
    taiji: Tenant,
    maniwa: Tenant,
    hall: User,
    signed_in: SignIn,
    opening: Opening,
    candidate: Candidate,
    person: MakePerson,
) -> None:
    with in_tenant(maniwa):
        term = talent.place(by=hall, opening=opening, candidate=candidate, starts_on=START)
        asked = term.follow_ups.first()
        assert asked is not None
    client = signed_in(person(taiji, Role.TOWN_HALL))
    for path in (
        f"openings/{opening.pk}/",
        f"openings/{opening.pk}/edit/",
        f"candidates/{candidate.pk}/",
        f"placements/{term.pk}/",
        f"follow-ups/{asked.pk}/",
    ):
        assert client.get(f"/t/taiji/library/{path}").status_code == 404
    for path in (f"openings/{opening.pk}/place/", f"placements/{term.pk}/end/"):
        assert client.post(f"/t/taiji/library/{path}").status_code == 404


@pytest.mark.django_db
def test_a_business_writes_its_own_openings_only(
    maniwa: Tenant, firm: User, opening: Opening
) -> None:
    with in_tenant(maniwa), pytest.raises(PermissionDenied):
        talent.write_opening(
            by=firm, opening=opening, title="x", kind="founder", description="x", term_from=START
        )


@pytest.mark.django_db
def test_faults_of_an_opening_are_told_at_their_fields(signed_in: SignIn, firm: User) -> None:
    page = (
        signed_in(firm)
        .post(
            "/t/maniwa/library/openings/new/",
            {
                "title": "担い手",
                "kind": "founder",
                "description": "仕事の説明",
                "term_from": "2026-04-01",
                "term_until": "2025-04-01",
                "apply_until": "2026-05-01",
                "seats": "1",
            },
        )
        .content.decode()
    )
    assert 'id="id_term_until_error"' in page
    assert 'id="id_apply_until_error"' in page
    assert "仕事の説明" in page


@pytest.mark.django_db
def test_pages_have_few_queries(
    maniwa: Tenant,
    hall: User,
    signed_in: SignIn,
    opening: Opening,
    candidate: Candidate,
) -> None:
    with in_tenant(maniwa):
        term = talent.place(by=hall, opening=opening, candidate=candidate, starts_on=START)
    client = signed_in(hall)
    for path in (
        "talent/",
        f"openings/{opening.pk}/",
        "candidates/",
        f"candidates/{candidate.pk}/",
        f"placements/{term.pk}/",
        "openings/new/",
    ):
        with few_queries():
            assert client.get(f"/t/maniwa/library/{path}").status_code == 200
