"""The audit trail is written by what happens, and by nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager

import pghistory
import psycopg
import pytest
from django.core.checks import CheckMessage
from django.core.management import call_command
from django.db import ProgrammingError, connection, transaction
from psycopg import sql

from machigenki.platform.owner import as_owner
from machigenki.platform.people.models import Membership
from machigenki.platform.people.roles import Role
from machigenki.platform.postgres import Address, Login, State
from machigenki.platform.tenancy import trail
from machigenki.platform.tenancy.checks import check_isolation
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from tests.platform.conftest import MakePerson
from tests.platform.notebook.models import Note


def event_tables() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select table_name from information_schema.columns where column_name = 'pgh_id'"
        )
        return sorted(name for (name,) in cursor.fetchall())


@contextmanager
def refused(words: str) -> Iterator[None]:
    with pytest.raises(ProgrammingError, match=words), transaction.atomic():
        yield


def run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_the_role_that_serves_writes_into_no_event_table(maniwa: Tenant) -> None:
    tables = event_tables()
    assert "people_membershipevent" in tables
    assert "notebook_noteevent" in tables
    with in_tenant(maniwa):
        for table in tables:
            for statement in (
                f"insert into {table} default values",
                f"insert into {table} select * from {table}",
                f"update {table} set pgh_label = 'x'",
                f"delete from {table}",
                f"truncate {table}",
            ):
                with refused(f"permission denied for table {table}"):
                    run(statement)
    assert trail.open_tables("app_rt") == []


def test_each_change_still_leaves_its_entry_with_tenant_person_and_request(
    maniwa: Tenant, taiji: Tenant, person: MakePerson
) -> None:
    user = person(maniwa, Role.BANK)
    events = Membership.pgh_event_model.objects  # type: ignore[attr-defined]
    with in_tenant(maniwa), pghistory.context(person=str(user.pk), request="r1"):
        seat = Membership.objects.get()
        Membership.objects.filter(pk=seat.pk).update(role=Role.BUSINESS)
        seat.delete()
    with in_tenant(maniwa):
        written = list(events.order_by("pgh_id"))
        assert [one.pgh_label for one in written] == ["insert", "update", "delete"]
        assert {one.tenant_id for one in written} == {maniwa.pk}
        assert [one.pgh_context for one in written[1:]] == [
            {"person": str(user.pk), "request": "r1"}
        ] * 2
    with in_tenant(taiji):
        assert not events.exists()


def test_no_session_switches_the_trail_off(maniwa: Tenant) -> None:
    events = Note.pgh_event_model.objects  # type: ignore[attr-defined]
    with in_tenant(maniwa):
        with connection.cursor() as cursor:
            cursor.execute(
                "select set_config('pgtrigger.ignore', array_agg(tgname)::text, true) "
                "from pg_trigger where tgrelid = 'notebook_note'::regclass"
            )
        Note.objects.create(words="heimlich")
        run("set local pgtrigger.ignore = ''")
        assert events.count() == 1
        with refused("must be owner"):
            run("alter table notebook_note disable trigger all")


def test_a_temporary_table_does_not_catch_an_entry(maniwa: Tenant) -> None:
    events = Note.pgh_event_model.objects  # type: ignore[attr-defined]
    with in_tenant(maniwa):
        run("create temp table notebook_noteevent (like public.notebook_noteevent)")
        run("set local search_path = pg_temp, public")
        Note.objects.create(words="abgefangen")
        run("set local search_path = public")
        run("drop table pg_temp.notebook_noteevent")
        assert events.count() == 1


def test_a_trigger_s_function_cannot_be_hung_on_a_table_of_one_s_own(maniwa: Tenant) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select tgfoid::regproc from pg_trigger where tgrelid = 'notebook_note'::regclass "
            "and tgname like 'pgtrigger_insert%'"
        )
        (function,) = cursor.fetchone()
    with in_tenant(maniwa):
        run("create temp table mine (like public.notebook_note)")
        with refused(f"permission denied for function {function}"):
            run(f"create trigger t after insert on mine for each row execute function {function}()")


def faults() -> list[str]:
    found: list[CheckMessage] = check_isolation(None, databases=["default"])
    return [str(one.id) for one in found]


@pytest.mark.usefixtures("committed_db")
@pytest.mark.parametrize(
    ("undoing", "fault"),
    [
        ("alter function {} security invoker", "tenancy.E008"),
        ("alter function {} reset search_path", "tenancy.E008"),
        ("grant execute on function {} to app_rt", "tenancy.E008"),
        (
            "create or replace function _pgtrigger_should_ignore(trigger_name name) "
            "returns boolean language sql as 'select true'",
            "tenancy.E008",
        ),
        ("grant insert on notebook_noteevent to app_rt", "tenancy.E005"),
        ("grant truncate on notebook_noteevent to app_rt", "tenancy.E005"),
    ],
)
def test_what_opens_the_trail_is_told_and_the_next_migrate_closes_it(
    undoing: str, fault: str
) -> None:
    assert faults() == []
    with psycopg.connect(Address.local(State.default(), Login.OWNER).conninfo) as owner:
        row = owner.execute(
            "select tgfoid::regprocedure::text from pg_trigger "
            "where tgrelid = 'notebook_note'::regclass and tgname like 'pgtrigger_update%'"
        ).fetchone()
        assert row
        owner.execute(sql.SQL(undoing.format(row[0])))  # type: ignore[arg-type]
    assert faults() == [fault]
    with as_owner():
        call_command("migrate", "tenancy", verbosity=0, interactive=False)
    assert faults() == []
