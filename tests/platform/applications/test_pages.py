"""Pages: quick, closed to other tenants and roles, helpful when empty."""

from collections.abc import Callable

import pytest
from django.test import Client

from machigenki.platform.applications.models import Application
from machigenki.platform.applications.services import drafts
from machigenki.platform.people.models import User
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
