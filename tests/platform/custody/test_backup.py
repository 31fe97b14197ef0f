"""A backup is worth what its restore is: both are done."""

import tarfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from machigenki.platform.custody.backup import back_up
from machigenki.platform.custody.restoration import put_back
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.postgres import Address, Login, State
from machigenki.platform.tenancy.checks import check_isolation
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant
from machigenki.region import InputError
from tests.platform.conftest import STATE_FOLDER
from tests.platform.notebook.models import Note

pytestmark = pytest.mark.usefixtures("committed_db", "clean")


@pytest.fixture
def clean() -> Iterator[None]:
    """Take away the databases and files that restores keep."""
    yield
    connection.close()
    superuser = Address.local(State(STATE_FOLDER), Login.SUPERUSER, database="postgres")
    with psycopg.connect(superuser.conninfo, autocommit=True) as server:
        for (name,) in server.execute(
            "select datname from pg_database where datname like 'machigenki\\_%'"
        ).fetchall():
            server.execute(f"drop database {name}")  # type: ignore[call-overload]


def make(words: str) -> Tenant:
    town = create_tenant(
        kind=TenantKind.MUNICIPALITY, slug="maniwa", name_ja="真庭市", name_en="Maniwa"
    )
    user = User.objects.create_user("admin@example.jp", "correct horse battery")
    with in_tenant(town):
        add_member(user=user, role=Role.TENANT_ADMIN)
        Note.objects.create(words=words)
    return town


def test_a_restore_brings_back_rows_files_roles_and_policies(tmp_path: Path) -> None:
    town = make("残す")
    file = Path(settings.MEDIA_ROOT) / "a" / "資料.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("中身", encoding="utf-8")
    backup = tmp_path / "all.tar"
    call_command("backup", str(backup))
    assert backup.stat().st_mode & 0o777 == 0o600
    with in_tenant(town):
        Note.objects.all().delete()
        Note.objects.create(words="後の書き込み")
    file.unlink()
    head = put_back(backup)
    assert head["rows"]["notebook_note"] == 1
    assert file.read_text(encoding="utf-8") == "中身"
    town = Tenant.objects.get()
    with in_tenant(town):
        assert [note.words for note in Note.objects.all()] == ["残す"]
        Note.objects.create(words="続きを書く")  # as the role that serves
    assert Note.objects.count() == 0  # outside a tenant nothing is seen: the policies are back
    assert check_isolation(None, databases=["default"]) == []
    # What was there before lies beside, for the case that the restore was the mistake.
    kept = Address.local(State(STATE_FOLDER), Login.BACKUP, database=head["kept_database"])
    with psycopg.connect(kept.conninfo) as former:
        assert former.execute("select words from notebook_note").fetchall() == [("後の書き込み",)]


def test_a_damaged_backup_replaces_nothing(tmp_path: Path) -> None:
    town = make("残す")
    backup, bad = tmp_path / "all.tar", tmp_path / "bad.tar"
    back_up(backup)
    with tarfile.open(backup) as archive:
        archive.extractall(tmp_path / "x", filter="data")
    dump = tmp_path / "x" / "database.dump"
    dump.write_bytes(dump.read_bytes()[:-100])
    with tarfile.open(bad, "w") as archive:
        for path in (tmp_path / "x").iterdir():
            archive.add(path, path.name)
    for path in (bad, dump, tmp_path / "nothing.tar"):
        with pytest.raises(InputError):
            put_back(path)
    with in_tenant(town):
        assert Note.objects.count() == 1


def test_nothing_is_replaced_under_a_running_platform(tmp_path: Path) -> None:
    make("残す")
    backup = tmp_path / "all.tar"
    back_up(backup)
    somebody = Address.local(State(STATE_FOLDER), Login.RUNTIME)
    with (
        psycopg.connect(somebody.conninfo),
        pytest.raises(InputError, match="running"),
    ):
        put_back(backup)
    with pytest.raises(InputError, match="exists"):
        back_up(backup)
