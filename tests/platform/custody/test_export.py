"""A whole tenant leaves and arrives: every row, with identifiers, times, trail and files."""

import io
import json
import uuid
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.core import mail
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import connection
from django.test import Client

from machigenki.platform.adaptation.kinds import FormKind
from machigenki.platform.adaptation.models import (
    Appearance,
    ExtraField,
    ExtraValues,
    OwnFigure,
    PrivateExtraValues,
)
from machigenki.platform.custody.export import export_tenant, snapshot
from machigenki.platform.custody.load import import_tenant
from machigenki.platform.custody.tables import tenant_tables
from machigenki.platform.custody.tasks import EXPORT_TASK, export
from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.jobs.queue import execute
from machigenki.platform.people.models import Membership, User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.postgres import Address, Login, State
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import ConsortiumMember, Share, Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant, join_consortium, share
from machigenki.region import InputError
from tests.platform.conftest import STATE_FOLDER
from tests.platform.notebook.models import Note

pytestmark = pytest.mark.usefixtures("committed_db")


def empty_everything() -> None:
    """Make the instance a fresh one."""
    connection.close()
    superuser = Address.local(State(STATE_FOLDER), Login.SUPERUSER)
    with psycopg.connect(superuser.conninfo, autocommit=True) as fresh:
        names = fresh.execute(
            "select string_agg(format('%I', relname), ', ') from pg_class "
            "where relkind = 'r' and relnamespace = 'public'::regnamespace "
            "and relname not in ('django_migrations', 'django_content_type')"
        ).fetchone()
        assert names
        fresh.execute(f"truncate {names[0]} cascade")  # type: ignore[call-overload]


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[None]:
    """Uploaded files in a folder of the test's own."""
    former = settings.MEDIA_ROOT
    settings.MEDIA_ROOT = tmp_path / "files"
    default_storage.__dict__.pop("base_location", None)
    default_storage.__dict__.pop("location", None)
    yield
    settings.MEDIA_ROOT = former


THING = uuid.uuid4()


def a_town_with_everything() -> Tenant:
    town = create_tenant(
        kind=TenantKind.CONSORTIUM, slug="forest", name_ja="森の連携", name_en="Forest"
    )
    reader = create_tenant(
        kind=TenantKind.PREFECTURE, slug="okayama", name_ja="岡山県", name_en="Okayama"
    )
    admin = User.objects.create_user("admin@example.jp", "correct horse battery", name="管理 花子")
    with in_tenant(town):
        add_member(user=admin, role=Role.TENANT_ADMIN)
        join_consortium(consortium=town, member=reader)
        note = Note.objects.create(words="改行\n引用\"符' 𠮷 =SUM() \\ \t")
        note.words += "直した"
        note.save()
        share(note, reader=reader)
        Appearance.objects.create(contact_ja="総務課", mark=bytes(range(256)))
        ExtraField.objects.create(
            form="venture", key="a", kind="number", label_ja="あ", label_en="a"
        )
        ExtraValues.objects.create(
            form=FormKind.VENTURE,
            object_id=THING,
            values={"a": 0.1, "b": None, "c": [1e300, "x"], "by": str(admin.pk)},
        )
        PrivateExtraValues.objects.create(
            form=FormKind.VENTURE, object_id=THING, audience="bank", values={"d": "内々"}
        )
        OwnFigure.objects.create(key="population_persons", value=1 / 3, source="x")
    return town


def exported(town: Tenant, to: Path) -> Path:
    with to.open("wb") as out, snapshot(town):
        export_tenant(town, out)
    return to


def contents(path: Path) -> dict[str, bytes]:
    """Return the members of an export that say what was in the tenant, not when it was read."""
    with zipfile.ZipFile(path) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    found.pop("SHA256SUMS")
    head = json.loads(found["tenant.json"])
    del head["made_at"]
    found["tenant.json"] = json.dumps(head).encode()
    return found


def lines(path: Path, table: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in contents(path)[f"tables/{table}.jsonl"].splitlines()]


def test_what_leaves_arrives_whole_in_a_fresh_instance(tmp_path: Path) -> None:
    first = exported(a_town_with_everything(), tmp_path / "first.zip")
    assert len(lines(first, "notebook_note")) == 1
    empty_everything()
    loaded = import_tenant(first)
    assert (loaded.new_people, loaded.new_bodies) == (1, 1)
    second = exported(loaded.tenant, tmp_path / "second.zip")
    before, after = contents(first), contents(second)
    assert before.keys() == after.keys()
    for name in before:
        assert before[name] == after[name], name
    with in_tenant(loaded.tenant):
        assert bytes(Appearance.objects.get().mark) == bytes(range(256))
        assert Share.objects.get().reader.slug == "okayama"
        assert ConsortiumMember.objects.get().member.slug == "okayama"
        user = User.objects.get()
        assert user.roles == {Role.TENANT_ADMIN}
        assert not user.has_usable_password()
    # Who came along without a passphrase sets one by the letter of "forgotten passphrase".
    Client(SERVER_NAME="localhost").post("/accounts/password/reset/", {"email": user.email})
    assert [letter.to for letter in mail.outbox] == [[user.email]]
    assert "/password/reset/key/" in mail.outbox[0].body


def test_the_audit_trail_comes_along_in_its_order_and_goes_on(tmp_path: Path) -> None:
    first = exported(a_town_with_everything(), tmp_path / "first.zip")
    trail = lines(first, "people_membershipevent")
    assert [event["pgh_label"] for event in trail] == ["insert"]
    empty_everything()
    loaded = import_tenant(first)
    with in_tenant(loaded.tenant):
        Membership.objects.all().delete()
    second = exported(loaded.tenant, tmp_path / "second.zip")
    again = lines(second, "people_membershipevent")
    assert [event["pgh_label"] for event in again] == ["insert", "delete"]
    assert again[0] == trail[0]


def test_people_are_matched_by_address_wherever_a_row_names_them(tmp_path: Path) -> None:
    town = a_town_with_everything()
    former = User.objects.get().pk
    first = exported(town, tmp_path / "first.zip")
    empty_everything()
    known = User.objects.create_user("admin@example.jp", "another passphrase", name="別の表記")
    loaded = import_tenant(first)
    assert loaded.new_people == 0
    assert known.pk != former
    with in_tenant(loaded.tenant):
        assert Membership.objects.get().user == known
    second = exported(loaded.tenant, tmp_path / "second.zip")
    values = lines(second, "adaptation_extravalues")[0]["values"]
    assert values["by"] == str(known.pk)
    assert str(former).encode() not in b"".join(contents(second).values())
    known.refresh_from_db()
    assert known.check_password("another passphrase")


def test_nothing_of_another_tenant_and_no_secret_leaves(tmp_path: Path) -> None:
    town = a_town_with_everything()
    other = create_tenant(kind=TenantKind.MUNICIPALITY, slug="other", name_ja="他", name_en="Other")
    stranger = User.objects.create_user("stranger@example.jp", "correct horse battery")
    with in_tenant(other):
        add_member(user=stranger, role=Role.BANK)
        share(Note.objects.create(words="他町の秘密"), reader=town)
    first = exported(town, tmp_path / "first.zip")
    everything = b"".join(contents(first).values()).decode("utf-8", "replace")
    assert "他町の秘密" not in everything
    assert "stranger@example.jp" not in everything
    assert User.objects.get(email="admin@example.jp").password not in everything


def test_every_table_with_a_tenant_is_in_it(tmp_path: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid "
            "where a.attname = 'tenant_id' and c.relkind in ('r', 'p') "
            "and c.relnamespace = 'public'::regnamespace order by 1"
        )
        catalogue = [name for (name,) in cursor.fetchall()]
    assert [table.name for table in tenant_tables()] == catalogue


def test_rows_point_only_at_what_the_export_holds_or_every_instance_has() -> None:
    held = {table.name for table in tenant_tables()} | {"people_user", "tenancy_tenant"}
    pointed = {
        f"{table.name}.{column.name} → {column.points_to}"
        for table in tenant_tables()
        for column in table.columns
        if column.points_to and column.points_to not in held
    }
    assert pointed == set()


def test_it_refuses_a_tenant_that_is_here_and_leaves_nothing_half_done(tmp_path: Path) -> None:
    town = a_town_with_everything()
    first = exported(town, tmp_path / "first.zip")
    with pytest.raises(InputError, match="here already"):
        import_tenant(first)
    with in_tenant(town):
        Tenant.objects.filter(pk=town.pk).update(slug="renamed")
    with pytest.raises(InputError, match="here already"):  # the rows are
        import_tenant(first)
    assert not Tenant.objects.filter(slug="forest").exists()


@pytest.mark.parametrize("harm", ["changed", "added", "no zip", "no export"])
def test_a_damaged_export_is_refused(tmp_path: Path, harm: str) -> None:
    first = exported(a_town_with_everything(), tmp_path / "first.zip")
    bad = tmp_path / "bad.zip"
    if harm == "no zip":
        bad.write_bytes(b"PK")
    with zipfile.ZipFile(first) as source, zipfile.ZipFile(bad, "w") as target:
        for name in source.namelist() if harm != "no export" else ["README.txt"]:
            content = source.read(name)
            if harm == "changed" and name.endswith("notebook_note.jsonl"):
                content = content.replace(b"x", b"y") + b" "
            target.writestr(name, content)
        if harm == "added":
            target.writestr("files/../../evil", b"x")
    if harm == "no zip":
        bad.write_bytes(b"PK")
    empty_everything()
    with pytest.raises(InputError):
        import_tenant(bad)
    assert not Tenant.objects.exists()


def test_the_commands_do_the_same(tmp_path: Path) -> None:
    a_town_with_everything()
    out, file = io.StringIO(), tmp_path / "forest.zip"
    call_command("export_tenant", "forest", str(file), stdout=out)
    assert file.stat().st_mode & 0o777 == 0o600
    empty_everything()
    call_command("import_tenant", str(file), stdout=out)
    assert Tenant.objects.filter(slug="forest").exists()
    assert "森の連携" in out.getvalue()


@pytest.mark.usefixtures("storage")
def test_the_administrator_asks_for_it_and_fetches_it(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = a_town_with_everything()
    admin = User.objects.get()
    client.force_login(admin, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.post("/t/forest/data/export/").status_code == 302
    with in_tenant(town):
        job = Job.objects.get(task=EXPORT_TASK)
    assert client.get(f"/t/forest/data/export/{job.pk}.zip").status_code == 404  # not yet
    connection.close()
    execute(export.body, EXPORT_TASK, tenant_id=town.pk, job_id=job.pk, arguments={})
    with in_tenant(town):
        job.refresh_from_db()
    assert job.state == JobState.DONE
    page = client.get("/t/forest/data/").content.decode()
    assert f"/t/forest/data/export/{job.pk}.zip" in page
    answer = client.get(f"/t/forest/data/export/{job.pk}.zip")
    content = b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    answer.close()
    made = tmp_path / "fetched.zip"
    made.write_bytes(content)
    assert lines(made, "notebook_note")
    bank = User.objects.create_user("bank@example.jp", "correct horse battery")
    with in_tenant(town):
        add_member(user=bank, role=Role.BANK)
    client.force_login(bank, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(f"/t/forest/data/export/{job.pk}.zip").status_code == 403
    assert client.get("/t/forest/data/").status_code == 403
