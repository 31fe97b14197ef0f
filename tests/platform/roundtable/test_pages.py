"""Every page: for whom it is there, in both languages, in at most twelve queries."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable.models import (
    AgendaItem,
    Correction,
    Decision,
    Member,
    Minutes,
    Paper,
    Sitting,
    Task,
)
from machigenki.platform.roundtable.sample import sample
from machigenki.platform.roundtable.services import papers
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from tests.platform.roundtable.conftest import QueriesAtMost
from tests.platform.roundtable.test_uploads import pdf

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]
BASE = "/t/maniwa/roundtable/"


@pytest.fixture
def full(maniwa: Tenant, person: Callable[..., User]) -> User:
    """The office's person of a table with the whole sample and a paper."""
    office = person(maniwa, Role.TOWN_HALL, name="事務局")
    for role in (Role.BUSINESS, Role.UNIVERSITY, Role.BANK):
        person(maniwa, role)
    with in_tenant(maniwa):
        sample(by=office)
        sample(by=office)  # a second time nothing happens
        held = Sitting.objects.get(state="held")
        papers.add_paper(
            by=office,
            once=uuid4(),
            sitting=held,
            title="資料1",
            agenda_item=None,
            sent=pdf(),
            name="資料.pdf",
        )
        Correction.objects.create(minutes=Minutes.objects.get(), asked_by=office, text="直す")
    return office


def addresses(tenant: Tenant) -> list[str]:
    """Every page of the table that is read."""
    with in_tenant(tenant):
        held = Sitting.objects.get(state="held").pk
        item, task, member = (
            AgendaItem.objects.first(),
            Task.objects.first(),
            Member.objects.first(),
        )
        decision = Decision.objects.get().pk
        assert Sitting.objects.count() == 2
        assert item and task and member
    return [
        "",
        "record/",
        "sittings/",
        "sittings/?when=past",
        "sittings/new/",
        "sittings.ics",
        f"sittings/{held}/",
        f"sittings/{held}/edit/",
        f"sittings/{held}/people/",
        f"sittings/{held}/invite/",
        f"sittings/{held}/papers/",
        f"sittings/{held}/minutes/",
        f"sittings/{held}/minutes.docx",
        f"sittings/{held}/minutes/edit/",
        f"sittings/{held}/history/",
        f"sittings/{held}/sitting.ics",
        f"sittings/{held}/decide/",
        f"agenda/{item.pk}/",
        "decisions/",
        f"decisions/{decision}/",
        f"decisions/{decision}/edit/",
        "tasks/",
        "tasks/?whose=mine",
        "tasks/new/",
        f"tasks/{task.pk}/",
        "members/",
        "members/new/",
        f"members/{member.pk}/",
        "removed/",
    ]


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_office_sees_every_page_in_twelve_queries(
    signed_in: SignIn, maniwa: Tenant, full: User, lang: str
) -> None:
    client = signed_in(full)
    client.cookies["language"] = lang
    for address in addresses(maniwa):
        with QueriesAtMost(12):
            answer = client.get(BASE + address)
        assert answer.status_code == 200, address


# What each role gets where it is a member: page by page, 200 or 403 (302: to the public record).
SEEN = {
    Role.BANK: {"": 200, "sittings/": 200, "decisions/": 200, "tasks/": 200, "members/": 200,
                "removed/": 403, "sittings/new/": 403, "tasks/new/": 403},
    Role.OBSERVER: {"": 200, "sittings/": 200, "sittings/new/": 403, "removed/": 403},
    Role.RESIDENT: {"": 302, "record/": 200, "sittings/": 403, "decisions/": 403, "tasks/": 403},
    Role.REVIEWER: {"": 302, "record/": 200, "sittings/": 403},
}  # fmt: skip


@pytest.mark.parametrize("role", list(SEEN))
def test_who_sees_what(
    signed_in: SignIn, maniwa: Tenant, full: User, person: Callable[..., User], role: Role
) -> None:
    client = signed_in(person(maniwa, role))
    assert {page: client.get(BASE + page).status_code for page in SEEN[role]} == SEEN[role]


def test_an_observer_reads_neither_papers_nor_minutes(
    signed_in: SignIn, maniwa: Tenant, full: User, person: Callable[..., User]
) -> None:
    with in_tenant(maniwa):
        held, paper = Sitting.objects.get(state="held").pk, Paper.objects.get().pk
    client = signed_in(person(maniwa, Role.OBSERVER))
    page = client.get(f"{BASE}sittings/{held}/").content.decode()
    assert "資料1" not in page
    assert client.get(f"{BASE}papers/{paper}/").status_code == 403
    assert client.get(f"{BASE}sittings/{held}/minutes/").status_code == 403
    assert client.get(f"{BASE}sittings/{held}/history/").status_code == 403


def test_another_town_s_ids_are_told_404_on_every_page(
    signed_in: SignIn, maniwa: Tenant, taiji: Tenant, full: User, person: Callable[..., User]
) -> None:
    with in_tenant(maniwa):
        held, paper = Sitting.objects.get(state="held").pk, Paper.objects.get().pk
        correction = Correction.objects.get().pk
        attendance = Sitting.objects.get(state="held").attendances.first()
        assert attendance is not None
    client = signed_in(person(taiji, Role.TOWN_HALL, Role.TENANT_ADMIN))
    theirs = "/t/taiji/roundtable/"
    pages = [page for page in addresses(maniwa) if len(page) > 36]
    assert len(pages) >= 14
    for page in [*pages, f"papers/{paper}/"]:
        assert client.get(theirs + page).status_code == 404, page
    posts = [
        *(page for page in pages if page.endswith(("edit/", "invite/", "people/", "papers/"))),
        *(f"remove/{kind}/{held}/" for kind in ("sitting", "item", "paper", "task", "member")),
        f"restore/sitting/{held}/",
        f"sittings/{held}/agenda/",
        f"sittings/{held}/minutes/agree/",
        f"corrections/{correction}/",
        f"attendance/{attendance.pk}/",
    ]
    for page in posts:
        assert client.post(theirs + page, {"answer": "comes"}).status_code == 404, page
    with in_tenant(maniwa):
        assert Sitting.objects.filter(removed_at=None).count() == 2


def test_a_stranger_is_shown_the_public_record_without_names(
    client: Client, maniwa: Tenant, full: User
) -> None:
    page = client.get(BASE, follow=True)
    said = page.content.decode()
    assert page.status_code == 200
    assert "木質チップボイラー" in said
    assert "森田 一郎" not in said
    assert "賛成" in said
    assert client.get(f"{BASE}sittings/").status_code == 302


def test_an_empty_table_says_what_to_do_next(
    signed_in: SignIn, maniwa: Tenant, person: Callable[..., User]
) -> None:
    client = signed_in(person(maniwa, Role.TOWN_HALL))
    for page in ("", "members/"):
        said = client.get(BASE + page).content.decode()
        assert 'class="empty"' in said
        assert "new/" in said
    for page in ("sittings/", "decisions/", "tasks/", "removed/", "record/"):
        assert 'class="empty"' in client.get(BASE + page).content.decode()
