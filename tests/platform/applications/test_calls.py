"""Calls: written with criteria, published to everybody, closed; nobody else's are touched."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.test import Client
from django.utils import timezone

from machigenki.platform.applications.models import Call
from machigenki.platform.applications.services import calls
from machigenki.platform.applications.views.common import time_left
from machigenki.platform.custody.discard import restore
from machigenki.platform.custody.models import Discarded
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.tenancy.models import Tenant
from tests.platform.applications.conftest import call_values, publish_call

pytestmark = pytest.mark.django_db
Make = Callable[..., User]
Enter = Callable[[User], Client]


def sent(**changed: str) -> dict[str, str]:
    """Return what a browser sends of a call with two criteria and an empty row."""
    now = timezone.localtime()
    return {
        "once": str(uuid4()),
        "title_ja": "令和7年度公募",
        "scheme": "local-circulation",
        "fiscal_year": "R7",
        "form": "R7",
        "opens_at": f"{now - timedelta(days=1):%Y-%m-%dT%H:%M}",
        "closes_at": f"{now + timedelta(days=5):%Y-%m-%dT%H:%M}",
        "criteria-TOTAL_FORMS": "3",
        "criteria-INITIAL_FORMS": "0",
        "criteria-0-ja": "地域資源の活用",
        "criteria-0-weight": "3",
        "criteria-0-max": "5",
        "criteria-1-ja": "返済の確かさ",
        "criteria-1-weight": "1",
        "criteria-1-max": "10",
        "criteria-2-ja": "",
        "criteria-2-weight": "1",
        "criteria-2-max": "5",
    } | changed


def test_a_call_is_written_published_and_read_by_every_town(
    ministry: Tenant,
    reviewer: User,
    maniwa: Tenant,
    hall: User,
    taiji: Tenant,
    person: Make,
    signed_in: Enter,
) -> None:
    data = sent()
    client = signed_in(reviewer)
    for _ in range(2):
        client.post("/t/soumu/calls/new/", data)
    with in_tenant(ministry):
        call = Call.objects.get()
        assert [one["key"] for one in call.criteria] == ["c1", "c2"]
        assert [one["weight"] for one in call.criteria] == [3.0, 1.0]
    town = signed_in(hall)
    assert town.get(f"/t/maniwa/calls/{call.pk}/").status_code == 404
    assert "令和7年度公募" not in town.get("/t/maniwa/calls/").content.decode()
    signed_in(reviewer).post(f"/t/soumu/calls/{call.pk}/publish/")
    page = signed_in(hall).get(f"/t/maniwa/calls/{call.pk}/").content.decode()
    assert "返済の確かさ" in page
    assert "75" in page  # per cent of the weights
    assert "締切まで" in page
    resident = signed_in(person(taiji, Role.RESIDENT))
    assert "令和7年度公募" in resident.get("/t/taiji/calls/").content.decode()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"title_ja": ""}, "必須"),
        ({"closes_at": "2020-01-01T00:00"}, "受付開始より後"),
        ({"opens_at": "来週"}, "正しく"),
        ({"criteria-0-weight": "-1"}, "以上"),
        ({"criteria-0-max": "0"}, "以上"),
        ({"fiscal_year": "H3"}, "選"),
    ],
)
def test_what_cannot_be_is_told_and_the_rest_stays(
    ministry: Tenant, reviewer: User, signed_in: Enter, wrong: dict[str, str], words: str
) -> None:
    answer = signed_in(reviewer).post("/t/soumu/calls/new/", sent(**wrong))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert words in page
    assert "地域資源の活用" in page
    with in_tenant(ministry):
        assert not Call.objects.exists()


def test_without_a_criterion_or_after_its_end_it_is_not_published(
    ministry: Tenant, reviewer: User
) -> None:
    with in_tenant(ministry):
        bare = calls.write_call(by=reviewer, values=call_values(criteria=[]), once=uuid7())
        with pytest.raises(ValidationError, match="審査基準"):
            calls.publish(by=reviewer, call=bare)
        past = timezone.now() - timedelta(days=1)
        values = call_values(opens_at=past - timedelta(days=1), closes_at=past)
        late = calls.write_call(by=reviewer, values=values, once=uuid7())
        with pytest.raises(ValidationError, match="締切が過ぎて"):
            calls.publish(by=reviewer, call=late)


def test_of_a_published_call_only_the_end_and_the_note_change(
    ministry: Tenant, reviewer: User, call: Call, signed_in: Enter
) -> None:
    later = timezone.localtime() + timedelta(days=20)
    signed_in(reviewer).post(
        f"/t/soumu/calls/{call.pk}/edit/",
        sent(closes_at=f"{later:%Y-%m-%dT%H:%M}", note_ja="延長しました。", title_ja="別の名"),
    )
    with in_tenant(ministry):
        now = Call.objects.get()
        assert (now.title_ja, now.criteria) == (call.title_ja, call.criteria)
        assert now.note_ja == "延長しました。"
        assert now.closes_at > call.closes_at
        calls.change_call(by=reviewer, call=now, values={"criteria": [], "fiscal_year": "R8"})
        assert Call.objects.get().criteria == call.criteria


def test_a_draft_is_changed_with_its_criteria(
    ministry: Tenant, reviewer: User, signed_in: Enter
) -> None:
    with in_tenant(ministry):
        draft = calls.write_call(by=reviewer, values=call_values(), once=uuid7())
    data = sent(
        **{
            "criteria-INITIAL_FORMS": "2",
            "criteria-0-key": "place",
            "criteria-0-DELETE": "on",
            "criteria-1-key": "sound",
            "criteria-2-ja": "新規性",
        }
    )
    signed_in(reviewer).post(f"/t/soumu/calls/{draft.pk}/edit/", data)
    with in_tenant(ministry):
        assert [one["key"] for one in Call.objects.get().criteria] == ["sound", "c1"]


def test_it_is_closed_at_once_and_not_twice(ministry: Tenant, reviewer: User, call: Call) -> None:
    with in_tenant(ministry):
        calls.close(by=reviewer, call=call)
        assert not Call.objects.get().is_open
        with pytest.raises(ValidationError, match="受付中ではありません"):
            calls.close(by=reviewer, call=call)


def test_a_draft_is_thrown_away_and_comes_back_but_not_a_published_one(
    ministry: Tenant, reviewer: User, call: Call, person: Make
) -> None:
    admin = person(ministry, Role.TENANT_ADMIN)
    with in_tenant(ministry):
        with pytest.raises(ValidationError, match="公開した公募"):
            calls.throw_away(by=reviewer, call=call)
        draft = calls.write_call(by=reviewer, values=call_values(), once=uuid7())
        calls.throw_away(by=reviewer, call=draft)
        assert Call.objects.count() == 1
        restore(Discarded.objects.get(), by=admin)
        assert Call.objects.count() == 2


def test_nobody_else_changes_a_call(
    maniwa: Tenant, call: Call, person: Make, signed_in: Enter, hall: User
) -> None:
    stranger = person(maniwa, Role.REVIEWER, Role.TENANT_ADMIN, Role.TOWN_HALL)
    client = signed_in(stranger)
    for end in ("edit/", "publish/", "close/", "throw-away/"):
        assert client.post(f"/t/maniwa/calls/{call.pk}/{end}", sent()).status_code == 404
    with in_tenant(maniwa):
        with pytest.raises(PermissionDenied):
            calls.close(by=stranger, call=call)
        assert Call.objects.filter(pk=call.pk).update(title_ja="x") == 0
        call.title_ja = "x"
        with pytest.raises(DatabaseError), transaction.atomic():
            call.save(force_update=True)


def test_an_empty_list_says_what_to_do(
    ministry: Tenant, reviewer: User, maniwa: Tenant, hall: User, signed_in: Enter
) -> None:
    assert "公募を書く" in signed_in(reviewer).get("/t/soumu/calls/").content.decode()
    page = signed_in(hall).get("/t/maniwa/calls/").content.decode()
    assert "申請の下書きを始める" in page
    assert "申請を始める" in signed_in(hall).get("/t/maniwa/applications/").content.decode()


NOON = datetime(2026, 11, 24, 12, 0, tzinfo=timezone.get_fixed_timezone(540))


@pytest.mark.parametrize(
    ("opens", "closes", "words"),
    [
        (-1, 24 * 3, "締切まで3日"),
        (-1, 5.5, "締切まで5時間30分"),
        (-1, 0.001, "締切まで1分"),
        (24 * 2, 24 * 3, "受付開始まで2日"),
        (-2, 0, "締切済み"),
    ],
)
def test_the_clock_tells_what_is_left(opens: float, closes: float, words: str) -> None:
    window: tuple[Any, Any] = (NOON + timedelta(hours=opens), NOON + timedelta(hours=closes))
    assert time_left(*window, NOON).ja == words


def test_open_calls_come_first(
    ministry: Tenant, reviewer: User, maniwa: Tenant, hall: User, signed_in: Enter
) -> None:
    now = timezone.now()
    soon = {"opens_at": now + timedelta(days=1), "closes_at": now + timedelta(days=2)}
    publish_call(ministry, reviewer, title_ja="これから", **soon)
    ended = publish_call(ministry, reviewer, title_ja="終わった")
    with in_tenant(ministry):
        calls.close(by=reviewer, call=ended)
    publish_call(ministry, reviewer, title_ja="受付中")
    page = signed_in(hall).get("/t/maniwa/calls/").content.decode()
    places = [page.index(f">{name}</a>") for name in ("受付中", "これから", "終わった")]
    assert places == sorted(places)
