"""Pages: quick, closed to other tenants and roles, helpful when empty."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from machigenki.platform.applications.models import Application, Call
from machigenki.platform.applications.services import drafts, sending
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import MEMBERS, PARTIES, Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services as ventures
from tests.platform.applications.conftest import publish_call
from tests.platform.ventures.test_pages import at_most_queries

pytestmark = pytest.mark.django_db
Make = Callable[..., User]
Enter = Callable[[User], Client]

READ = ("", "history/", "form/", "form/conflict/", "move/", "move/?target=R8", "attachments/add/")
PRESSED = (
    "remove/",
    "bring-back/",
    "form/draft/",
    "form/discard/",
    "papers/",
    "approve/",
    "submit/",
    "withdraw/",
)


@pytest.mark.parametrize("end", READ)
def test_a_page_asks_the_database_at_most_twelve_times(
    ready: Application, everybody: User, signed_in: Enter, end: str
) -> None:
    client = signed_in(everybody)
    with at_most_queries(12):
        reply = client.get(f"/t/maniwa/applications/{ready.pk}/{end}")
    assert reply.status_code in (200, 302)


@pytest.mark.parametrize("end", ["applications/", "calls/", "applications/new/"])
def test_lists_ask_no_more_for_many(
    maniwa: Tenant,
    ministry: Tenant,
    reviewer: User,
    hall: User,
    everybody: User,
    signed_in: Enter,
    end: str,
) -> None:
    for n in range(4):
        call = publish_call(ministry, reviewer, title_ja=f"公募{n}")
        with in_tenant(maniwa):
            venture = ventures.start_empty(by=hall, title_ja=f"事業{n}")
            drafts.start(by=hall, venture=venture, call=call, form="", once=uuid7())
    client = signed_in(everybody)
    with at_most_queries(12):
        page = client.get(f"/t/maniwa/{end}")
    assert "公募3" in page.content.decode()


@pytest.mark.parametrize("end", ["", "edit/"])
def test_a_calls_pages_ask_at_most_twelve_times(
    call: Call, reviewer: User, signed_in: Enter, end: str
) -> None:
    client = signed_in(reviewer)
    with at_most_queries(12):
        assert client.get(f"/t/soumu/calls/{call.pk}/{end}").status_code == 200


def test_the_receipt_asks_at_most_twelve_times(
    maniwa: Tenant, hall: User, ready: Application, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        made = sending.submit(by=hall, application=ready, once=uuid7())
    client = signed_in(hall)
    with at_most_queries(12):
        reply = client.get(f"/t/maniwa/applications/receipts/{made.pk}/")
    assert reply.status_code == 200


@pytest.mark.parametrize("end", READ)
def test_another_tenants_application_is_not_there(
    taiji: Tenant, ready: Application, person: Make, signed_in: Enter, end: str
) -> None:
    stranger = signed_in(person(taiji, *PARTIES, Role.TENANT_ADMIN, Role.REVIEWER))
    for one in (ready.pk, uuid4()):
        reply = stranger.get(f"/t/taiji/applications/{one}/{end}")
        assert reply.status_code == 404
        assert ready.venture.title_ja not in reply.content.decode()


@pytest.mark.parametrize("end", PRESSED)
def test_nothing_is_pressed_on_another_tenants_application(
    maniwa: Tenant, taiji: Tenant, ready: Application, person: Make, signed_in: Enter, end: str
) -> None:
    stranger = signed_in(person(taiji, *PARTIES, Role.TENANT_ADMIN, Role.REVIEWER))
    data = {"once": str(uuid4()), "position": "1", "reason": "x", "content_sha256": "x"}
    for one in (ready.pk, uuid4()):
        assert stranger.post(f"/t/taiji/applications/{one}/{end}", data).status_code == 404
    with in_tenant(maniwa):
        now = Application.objects.get()
        assert (now.state, now.version, now.removed_at) == ("draft", ready.version, None)


@pytest.mark.parametrize("role", sorted(MEMBERS))
def test_applications_are_read_by_the_parties_and_calls_by_everybody(
    maniwa: Tenant, ready: Application, person: Make, signed_in: Enter, role: Role
) -> None:
    client = signed_in(person(maniwa, role))
    closed = role in (Role.RESIDENT, Role.OBSERVER)
    for end in ("", f"{ready.pk}/", f"{ready.pk}/history/"):
        reply = client.get(f"/t/maniwa/applications/{end}")
        assert reply.status_code == (403 if closed else 200)
    assert client.get("/t/maniwa/calls/").status_code == 200


def test_an_applicants_button_is_not_shown_to_who_may_not(
    maniwa: Tenant, ready: Application, person: Make, hall: User, signed_in: Enter
) -> None:
    at = f"/t/maniwa/applications/{ready.pk}/"
    assert f"{at}submit/" in signed_in(hall).get(at).content.decode()
    admin = signed_in(person(maniwa, Role.TENANT_ADMIN)).get(at).content.decode()
    assert f"{at}submit/" not in admin
    assert f"{at}form/" not in admin


def test_english_is_one_click_away(ready: Application, hall: User, signed_in: Enter) -> None:
    client = signed_in(hall)
    client.cookies["language"] = "en"
    at = f"/t/maniwa/applications/{ready.pk}/"
    assert "Before it can be submitted" in client.get(at).content.decode()
    page = client.get(f"{at}form/").content.decode()
    assert "Title and name of the head" in page
    assert "from the venture" in page
    assert "Loans that count" in page
