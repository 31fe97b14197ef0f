"""The trail: readable, of one's own town only, and beyond the reach of every application role."""

import csv
import io
from typing import Any

import psycopg
import pytest
from django.db import ProgrammingError, connection, transaction

from machigenki.platform.audit import selectors
from machigenki.platform.audit.events import Filter, audited_models
from machigenki.platform.people.roles import Role
from machigenki.platform.postgres import Address, Login, State
from machigenki.platform.roundtable.models import Member
from machigenki.platform.roundtable.services import members
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.tenancy.trail import open_tables
from machigenki.platform.ventures import services as ventures, way_services
from machigenki.platform.ventures.stages import Stage
from machigenki.platform.web.csv_files import csv_text, neutral
from tests.platform.conftest import STATE_FOLDER
from tests.platform.notebook.models import Note
from tests.platform.roundtable.conftest import QueriesAtMost, Table, table as table

pytestmark = pytest.mark.django_db
PAGE = "/t/maniwa/audit/"


def test_who_when_what_from_and_to(signed_in: Any, table: Table, person: Any) -> None:
    office = person(table.tenant, Role.TOWN_HALL, name="事務局 一郎")
    bank = table.seated[Role.BANK]
    signed_in(office).post(
        f"/t/maniwa/roundtable/members/{bank.pk}/",
        {
            "once": str(bank.once),
            "party": "university",
            "name": bank.name,
            "organisation": "別の所属",
            "user": str(table.bank.pk),
        },
    )
    with in_tenant(table.tenant):
        entry, added = selectors.trail({Member: ("pgh_obj_id", [bank.pk])})
    assert (entry.who, entry.kind, entry.thing) == ("事務局 一郎", "構成員", bank.name)
    assert entry.action.ja == "変更"
    assert [(one.field, one.before, one.after) for one in entry.changes] == [
        ("区分", "金（金融機関）", "学（大学）"),
        ("所属", "見本", "別の所属"),
    ]
    assert added.action.ja == "登録"
    assert ("利用者", "", str(table.bank)) in [
        (one.field, one.before, one.after) for one in added.changes
    ]


def test_the_page_is_for_the_administrator_in_twelve_queries(
    signed_in: Any, table: Table, person: Any
) -> None:
    admin = person(table.tenant, Role.TENANT_ADMIN)
    assert signed_in(table.office).get(PAGE).status_code == 403
    client = signed_in(admin)
    for lang, said in (("ja", "構成員"), ("en", "Member")):
        client.cookies["language"] = lang
        with QueriesAtMost(12):
            page = client.get(PAGE).content.decode()
        assert said in page
    assert client.get(PAGE, {"kind": "roundtable.sitting"}).content.decode().count("第1回") >= 1
    assert "第1回" not in client.get(PAGE, {"kind": "people.membership"}).content.decode()
    late = client.get(PAGE, {"since": "2026-02-02", "until": "2026-01-01"})
    assert late.status_code == 400
    assert "id_until_error" in late.content.decode()
    for wrong in ({"since": "x"}, {"person": "x"}, {"kind": "auth.user"}):
        assert client.get(PAGE, wrong).status_code == 400
    assert client.get(PAGE, {"page": "9" * 30}).status_code == 200


def test_another_town_s_changes_are_not_there(
    signed_in: Any, table: Table, taiji: Tenant, person: Any
) -> None:
    client = signed_in(person(taiji, Role.TENANT_ADMIN))
    page = client.get("/t/taiji/audit/").content.decode()
    assert "第1回" not in page
    export = client.get("/t/taiji/audit/export.csv").content.decode("utf-8-sig")
    assert "第1回" not in export
    assert client.get(PAGE).status_code == 404
    with in_tenant(taiji):
        assert selectors.trail({Member: None}) == []


def test_the_file_has_a_row_a_change_and_runs_nothing(
    signed_in: Any, table: Table, person: Any
) -> None:
    with in_tenant(table.tenant):
        Note.objects.create(words='=HYPERLINK("http://evil/","押す")')
    client = signed_in(person(table.tenant, Role.TENANT_ADMIN))
    answer = client.get(f"{PAGE}export.csv", {"kind": "notebook.note"})
    assert answer["Content-Type"].startswith("text/csv")
    head, row = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert len(head) == len(row) == 8
    assert row[-1] == '\'=HYPERLINK("http://evil/","押す")'
    assert client.get(f"{PAGE}export.csv", {"since": "x"}).status_code == 400


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "　=1", "＝1", "－1"]
)
def test_a_cell_is_text_whatever_it_begins_with(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"
    (row,) = csv.reader(io.StringIO(csv_text([cell], []), newline=""))
    assert row == [f"'{cell}"]


@pytest.mark.parametrize("cell", ["", "普通の文", "a=b", "3-1", "'x"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert neutral(cell) == cell


def test_the_period_and_the_person_choose(table: Table, person: Any) -> None:
    from datetime import timedelta

    from django.utils import timezone

    now = timezone.now()
    hour = timedelta(hours=1)
    with in_tenant(table.tenant):
        scope = {Member: None}
        assert len(selectors.trail(scope, Filter(since=now - hour, until=now + hour))) == 4
        assert selectors.trail(scope, Filter(since=now + hour)) == []
        assert selectors.trail(scope, Filter(until=now - hour)) == []
        assert selectors.trail(scope, Filter(person=table.office.pk)) == []  # no request did it
        assert len(selectors.trail(scope, start=1, count=2)) == 2


def test_a_deletion_is_told(table: Table) -> None:
    with in_tenant(table.tenant):
        Note.objects.create(words="消すもの").delete()
        gone, made = selectors.trail({Note: None})
    assert (gone.action.ja, gone.thing, gone.changes) == ("削除", "消すもの", ())
    assert made.action.ja == "登録"


def test_everything_of_the_table_is_in_the_trail() -> None:
    labels = {model._meta.label_lower for model in audited_models()}
    for name in (
        "sitting", "agendaitem", "attendance", "paper", "minutes", "correction", "decision",
        "stance", "task", "member",
    ):  # fmt: skip
        assert f"roundtable.{name}" in labels


@pytest.mark.parametrize(
    "statement",
    [
        "update {} set pgh_label = 'x'",
        "delete from {}",
        "truncate {}",
        "drop table {}",
        "alter table {} disable row level security",
        "alter table {} disable trigger all",
    ],
)
def test_the_role_that_serves_cannot_change_or_delete_it(table: Table, statement: str) -> None:
    with in_tenant(table.tenant):
        for model in audited_models():
            events = model.pgh_event_model._meta.db_table  # type: ignore[attr-defined]
            with (
                pytest.raises(ProgrammingError),
                transaction.atomic(),
                connection.cursor() as cursor,
            ):
                cursor.execute(statement.format(events))


def test_nor_can_it_stop_the_writing(table: Table) -> None:
    with in_tenant(table.tenant):
        for statement in (
            "alter table roundtable_decision disable trigger all",
            "set session_replication_role = replica",
            "set role app_owner",
        ):
            with (
                pytest.raises(ProgrammingError),
                transaction.atomic(),
                connection.cursor() as cursor,
            ):
                cursor.execute(statement)


@pytest.mark.parametrize("role", ["app_rt", "app_search", "app_backup"])
def test_no_other_role_may_either(table: Table, role: str) -> None:
    assert open_tables(role) == []


def test_the_backup_s_role_is_refused_too(django_db_setup: None) -> None:
    backup = Address.local(State(STATE_FOLDER), Login.BACKUP)
    with psycopg.connect(backup.conninfo) as entered:
        for statement in (
            "delete from roundtable_decisionevent",
            "update roundtable_decisionevent set pgh_label = 'x'",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege), entered.transaction():
                entered.execute(statement)


def test_what_the_trail_says_survives_the_row_s_own_change(table: Table) -> None:
    with in_tenant(table.tenant):
        member = table.seated[Role.BANK]
        members.change_member(
            by=table.office,
            member=member,
            party="bank",
            name="=新しい名",
            organisation="見本",
            position="",
            user=table.bank,
        )
        entries = selectors.trail({Member: ("pgh_obj_id", [member.pk])})
    assert [entry.thing for entry in entries] == ["=新しい名", "金（金融機関）の人"]


def test_what_is_kept_as_a_document_is_told_too(
    signed_in: Any, maniwa: Tenant, person: Any
) -> None:
    hall = person(maniwa, Role.TOWN_HALL)
    with in_tenant(maniwa):
        venture = ventures.start_empty(by=hall, title_ja="道の駅")
        way_services.move_on(by=hall, venture=venture, to=Stage.RESEARCH)
    page = signed_in(person(maniwa, Role.TENANT_ADMIN)).get(PAGE)
    assert page.status_code == 200
    assert "事業の名称がある" in page.content.decode()
