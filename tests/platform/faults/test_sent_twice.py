"""A form sent twice, or again because the answer was lost, is carried out once."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.apps import apps
from django.test import Client
from django.utils import timezone

from machigenki.platform.people.models import Invitation, User
from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable.models import Member, Sitting
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.models import SentForm
from machigenki.platform.web.tasks import forget_sent_forms
from tests.platform.faults.page_forms import Fields, forms_of

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()

# Page, what is typed, and what it makes one of.
FORMS = {
    "venture": ("ventures/new/", {"empty-title_ja": "道の駅", "way": "empty"}, "ventures.Venture"),
    "sitting": ("roundtable/sittings/new/", {"title": "第1回"}, "roundtable.Sitting"),
    "member": (
        "roundtable/members/new/",
        {"name": "山田", "organisation": "商工会", "party": "business"},
        "roundtable.Member",
    ),
    "decision": ("roundtable/sittings/{sitting}/decide/", {
        "text_ja": "取り組む。", "override_reason": "出席が少ないが急ぐため。",
    }, "roundtable.Decision"),
    "agenda item": ("roundtable/sittings/{sitting}/", {"title": "議題"}, "roundtable.AgendaItem"),
    "task": (
        "roundtable/tasks/new/",
        {"title": "見積り", "owner": "{member}", "due_on": TODAY.isoformat()},
        "roundtable.Task",
    ),
    "case": (
        "library/new/",
        {"title": "鶏ふん", "summary": "要約", "body": "本文"},
        "library.ModelCase",
    ),
    "adviser": (
        "library/advisers/new/",
        {"name": "佐藤", "fields_": "堆肥", "contact": "03"},
        "library.Adviser",
    ),
    "request for advice": (
        "library/advice/new/",
        {"subject": "相談", "field": "堆肥", "need": "困りごと"},
        "library.AdviceRequest",
    ),
    "opening": (
        "library/openings/new/",
        {"title": "担い手", "description": "募集", "term_from": TODAY.isoformat()},
        "library.Opening",
    ),
    "candidate": (
        "library/candidates/new/",
        {"name": "見本", "skills": "営業", "contact": "a@example.jp",
         "consented_on": TODAY.isoformat()},
        "library.Candidate",
    ),
    "matter for the council": (
        "reforms/council/new/",
        {"subject": "権限", "wish": "移譲", "raised_on": TODAY.isoformat()},
        "reforms.Matter",
    ),
    "invitation": (
        "people/invite/",
        {"email": "new@example.jp", "role": "bank"},
        "people.Invitation",
    ),
}  # fmt: skip


@pytest.fixture
def clerk(
    maniwa: Tenant, person: Callable[..., User], signed_in: Callable[[User], Client]
) -> Client:
    """Somebody of the town hall who also administers."""
    return signed_in(person(maniwa, Role.TOWN_HALL, Role.TENANT_ADMIN, Role.BUSINESS))


@pytest.fixture
def rows(maniwa: Tenant) -> dict[str, str]:
    """A sitting and a member, for the forms that need one."""
    with in_tenant(maniwa):
        start = timezone.now()
        sitting = Sitting.objects.create(
            title="第0回", starts_at=start, ends_at=start + timedelta(hours=2)
        )
        member = Member.objects.create(party="bank", name="鈴木", organisation="銀行")
    return {"sitting": str(sitting.pk), "member": str(member.pk)}


def filled(client: Client, page: str, values: dict[str, str]) -> tuple[str, Fields]:
    """Return where a form is posted and what a browser would send."""
    answer = client.get(page)
    assert answer.status_code == 200, page
    wanted = [name for name in values if name != "way"]
    form = next(
        one for one in forms_of(answer.content.decode()) if all(name in one for name in wanted)
    )
    return page, form | {name: [value] for name, value in values.items()}


@pytest.mark.parametrize("name", FORMS)
def test_the_same_form_makes_one_thing(
    name: str, maniwa: Tenant, clerk: Client, rows: dict[str, str]
) -> None:
    path, typed, label = FORMS[name]
    values = {key: value.format(**rows) for key, value in typed.items()}
    page, form = filled(clerk, f"/t/maniwa/{path.format(**rows)}", values)
    target = f"{page}agenda/" if name == "agenda item" else page
    model = apps.get_model(label)
    with in_tenant(maniwa):
        before = model._default_manager.count()
    first, second = clerk.post(target, form), clerk.post(target, form)
    assert first.status_code in (200, 302), first.content.decode()[:2000]
    assert second.status_code == first.status_code
    if first.status_code == 302:
        assert second.headers["Location"] == first.headers["Location"]
    with in_tenant(maniwa):
        assert model._default_manager.count() == before + 1


def test_other_words_in_the_same_form_are_not_swallowed(maniwa: Tenant, clerk: Client) -> None:
    page, form = filled(
        clerk, "/t/maniwa/library/advisers/new/", {"name": "一", "fields_": "堆肥", "contact": "1"}
    )
    clerk.post(page, form)
    clerk.post(page, form | {"name": ["二"]})
    with in_tenant(maniwa):
        assert apps.get_model("library.Adviser")._default_manager.count() == 2


def test_a_refused_form_can_be_sent_again_unchanged(maniwa: Tenant, clerk: Client) -> None:
    page, form = filled(clerk, "/t/maniwa/library/advisers/new/", {"name": "", "fields_": "堆肥"})
    for _ in range(2):
        assert clerk.post(page, form).status_code != 302
    assert not SentForm.objects.exists()


def test_another_person_s_form_is_another_s(
    maniwa: Tenant, person: Callable[..., User], signed_in: Callable[[User], Client]
) -> None:
    one, other = person(maniwa, Role.TOWN_HALL), person(maniwa, Role.TOWN_HALL)
    form = {"name": "佐藤", "fields_": "堆肥", "contact": "03", "sent": str(uuid4())}
    signed_in(one).post("/t/maniwa/library/advisers/new/", form)
    signed_in(other).post("/t/maniwa/library/advisers/new/", form)
    with in_tenant(maniwa):
        assert apps.get_model("library.Adviser")._default_manager.count() == 2


def test_a_new_letter_takes_the_place_of_one_that_nobody_took_up(
    maniwa: Tenant, clerk: Client
) -> None:
    for role in ("bank", "bank", "business"):
        clerk.post("/t/maniwa/people/invite/", {"email": "New@example.jp", "role": role})
    with in_tenant(maniwa):
        assert sorted(one.role for one in Invitation.objects.all()) == ["bank", "business"]


def test_forms_are_forgotten_after_some_days(db: None) -> None:
    for days in (1, 3):
        row = SentForm.objects.create(pk=uuid4())
        SentForm.objects.filter(pk=row.pk).update(at=timezone.now() - timedelta(days=days))
    forget_sent_forms(timestamp=0)
    assert SentForm.objects.count() == 1
