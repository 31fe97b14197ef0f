"""Sittings: times that make sense, the agenda's order, invitations, attendance, the calendar."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.calendar_file import calendar
from machigenki.platform.roundtable.models import (
    AgendaItem,
    Answer,
    Attendance,
    Presence,
    Sitting,
    SittingState,
    Task,
)
from machigenki.platform.roundtable.services import decisions, removal, sittings, tasks
from machigenki.platform.tenancy.context import in_tenant
from tests.platform.roundtable.conftest import Table, plan
from tests.platform.roundtable.test_decisions import fields

pytestmark = pytest.mark.django_db
BASE = "/t/maniwa/roundtable/"


def sent_sitting(**other: str) -> dict[str, str]:
    start = timezone.localtime() + timedelta(days=3)
    return {
        "once": str(uuid4()),
        "title": "臨時会",
        "starts_at": f"{start:%Y-%m-%dT14:00}",
        "ends_at": f"{start:%Y-%m-%dT15:00}",
        "state": "planned",
        **other,
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("ends_at", "2020-01-01T00:00"),
        ("ends_at", "2999-01-01T00:00"),
        ("starts_at", "いつか"),
        ("state", "held"),
        ("online_url", "javascript:alert(1)"),
        ("title", ""),
        ("title", "あ" * 151),
    ],
)
def test_bad_input_is_told_at_its_field(
    signed_in: Any, table: Table, field: str, value: str
) -> None:
    sent = sent_sitting(place="会場の名", **{field: value})
    answer = signed_in(table.office).post(f"{BASE}sittings/new/", sent)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert f'id="id_{field}_error"' in page
    assert "会場の名" in page


def test_a_sitting_in_a_thousand_years_is_refused_at_its_start(
    signed_in: Any, table: Table
) -> None:
    far = {"starts_at": "2999-01-01T10:00", "ends_at": "2999-01-01T11:00"}
    answer = signed_in(table.office).post(f"{BASE}sittings/new/", sent_sitting(**far))
    assert 'id="id_starts_at_error"' in answer.content.decode()


def test_one_form_makes_one_sitting_however_often_it_is_sent(signed_in: Any, table: Table) -> None:
    client, sent = signed_in(table.office), sent_sitting()
    first, second = (client.post(f"{BASE}sittings/new/", sent) for _ in range(2))
    assert first.url == second.url
    with in_tenant(table.tenant):
        assert Sitting.objects.filter(title="臨時会").count() == 1


def test_the_agenda_is_edited_with_and_without_a_script(signed_in: Any, table: Table) -> None:
    client = signed_in(table.office)
    add = f"{BASE}sittings/{table.coming.pk}/agenda/"
    for title in ("一", "二", "三"):
        assert client.post(add, {"once": str(uuid4()), "title": title}).status_code == 302

    def titles() -> list[str]:
        with in_tenant(table.tenant):
            return [item.title for item in selectors.agenda_of(table.coming)]

    with in_tenant(table.tenant):
        third = AgendaItem.objects.get(title="三").pk
    part = client.post(f"{BASE}agenda/{third}/move/", {"to": "up"}, headers={"hx-request": "true"})
    assert part.content.decode().startswith('<section id="agenda"')
    assert titles() == ["一", "三", "二"]
    for _ in range(3):  # beyond the top nothing happens
        client.post(f"{BASE}agenda/{third}/move/", {"to": "up"})
    assert titles() == ["三", "一", "二"]
    refused = client.post(add, {"once": str(uuid4()), "title": ""}, headers={"hx-request": "true"})
    assert "id_title_error" in refused.content.decode()
    client.post(f"{BASE}remove/item/{third}/")
    assert titles() == ["一", "二"]
    client.post(f"{BASE}restore/item/{third}/")
    assert titles() == ["三", "一", "二"]


def test_a_member_answers_for_oneself_the_office_for_all(signed_in: Any, table: Table) -> None:
    with in_tenant(table.tenant):
        own = Attendance.objects.get(sitting=table.coming, member=table.seated[Role.BANK])
        other = Attendance.objects.get(sitting=table.coming, member=table.seated[Role.BUSINESS])
    client = signed_in(table.bank)
    assert client.post(f"{BASE}attendance/{own.pk}/", {"answer": "comes"}).status_code == 302
    assert client.post(f"{BASE}attendance/{other.pk}/", {"answer": "comes"}).status_code == 403
    with in_tenant(table.tenant):
        own.refresh_from_db()
        assert own.answer == Answer.COMES
        sittings.answer(by=table.office, attendance=other, answer=Answer.ABSENT)


def test_attendance_is_recorded_once_the_sitting_began(table: Table) -> None:
    with in_tenant(table.tenant):
        one = Attendance.objects.filter(sitting=table.coming).first()
        assert one is not None
        with pytest.raises(ValidationError):
            sittings.record_attendance(
                by=table.office, sitting=table.coming, presence={one.pk: Presence.PRESENT}
            )
        assert table.held.state == SittingState.HELD
        with pytest.raises(PermissionDenied):
            sittings.record_attendance(by=table.bank, sitting=table.held, presence={})


def test_inviting_again_keeps_the_answers(table: Table) -> None:
    with in_tenant(table.tenant):
        own = Attendance.objects.get(sitting=table.coming, member=table.seated[Role.BANK])
        sittings.answer(by=table.bank, attendance=own, answer=Answer.ONLINE)
        kept = [table.seated[Role.BANK], table.seated[Role.TOWN_HALL]]
        sittings.invite_members(by=table.office, sitting=table.coming, members=kept)
        own.refresh_from_db()
        assert own.answer == Answer.ONLINE
        assert Attendance.objects.filter(sitting=table.coming).count() == 2


def test_what_is_removed_comes_back_and_a_sitting_with_decisions_stays(table: Table) -> None:
    with in_tenant(table.tenant):
        removal.remove(by=table.office, thing=table.coming)
        assert list(selectors.coming_sittings()) == []
        removal.restore(by=table.office, thing=table.coming)
        assert list(selectors.coming_sittings()) == [table.coming]
        decisions.record_decision(
            by=table.office,
            once=uuid4(),
            sitting=table.held,
            stances={},
            **fields(outcome="deferred"),
        )
        with pytest.raises(ValidationError):
            removal.remove(by=table.office, thing=table.held)
        with pytest.raises(PermissionDenied):
            removal.remove(by=table.bank, thing=table.coming)


def test_the_calendar_file_keeps_to_the_standard(table: Table) -> None:
    with in_tenant(table.tenant):
        table.coming.title = "会議; 産,学\\金" + "長" * 60
        table.coming.notice = "一行目\r\n二行目"
        table.coming.state = SittingState.CANCELLED.value
        file = calendar([table.coming], name="真庭市", address=lambda one: f"https://x/{one.pk}")
    assert file.endswith(b"END:VCALENDAR\r\n")
    lines = file.split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    for line in lines:
        line.decode()  # folded between characters
    whole = file.replace(b"\r\n ", b"").decode()
    assert "SUMMARY:会議\\; 産\\,学\\\\金長" in whole
    assert "DESCRIPTION:一行目\\n二行目" in whole
    assert "STATUS:CANCELLED" in whole
    assert f"UID:{table.coming.pk}@machigenki" in whole
    start = table.coming.starts_at
    assert f"DTSTART:{start:%Y%m%dT%H%M%SZ}" in whole


def test_tasks_have_an_owner_who_moves_them_and_a_day_to_come(table: Table) -> None:
    today = timezone.localdate()

    def give(days: int, role: Role = Role.BANK) -> Task:
        return tasks.give_task(
            by=table.office,
            once=uuid4(),
            title=f"{days}日",
            owner=table.seated[role],
            due_on=today + timedelta(days=days),
            note="",
            sitting=table.held,
            decision=None,
        )

    with in_tenant(table.tenant):
        for days in (-1, 365 * 30):
            with pytest.raises(ValidationError) as caught:
                give(days)
            assert set(caught.value.error_dict) == {"due_on"}
        soon, later, other = give(2), give(40), give(3, Role.BUSINESS)
        assert list(selectors.reminders()) == [soon, other]
        tasks.move_task(by=table.bank, task=soon, state=tasks.TaskState.DONE)
        assert list(selectors.open_tasks()) == [other, later]
        with pytest.raises(PermissionDenied):
            tasks.move_task(by=table.bank, task=other, state=tasks.TaskState.DONE)
        Task.objects.filter(pk=later.pk).update(due_on=today - timedelta(days=9))
        later.refresh_from_db()
        tasks.change_task(  # what is overdue may be changed without a new day
            by=table.office,
            task=later,
            title="直した",
            owner=later.owner,
            due_on=later.due_on,
            note="",
            sitting=None,
            decision=None,
        )


def test_a_changed_sitting_is_not_overwritten(signed_in: Any, table: Table) -> None:
    with in_tenant(table.tenant):
        sitting = plan(table.office, "元の名", 5)
    client = signed_in(table.office)
    address = f"{BASE}sittings/{sitting.pk}/edit/"
    assert client.post(address, sent_sitting(title="先", version="1")).status_code == 302
    late = client.post(address, sent_sitting(title="後", version="1"))
    assert late.status_code == 422
    assert "今保存されている内容" in late.content.decode()
    with in_tenant(table.tenant):
        assert Sitting.objects.get(pk=sitting.pk).title == "先"
