"""An export put into this instance as a new tenant: every row with its identifier and times."""

import hashlib
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from allauth.account.models import EmailAddress
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.db import IntegrityError, connection, transaction
from psycopg import sql

from machigenki.platform.custody.export import FORMAT, FORMAT_VERSION
from machigenki.platform.custody.tables import Table, tenant_tables
from machigenki.platform.owner import as_owner
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import ConsortiumMember, Tenant
from machigenki.region import InputError, Problem, Text

ROWS_A_STATEMENT = 500
LETTERS_A_STATEMENT = 8_000_000
CHUNK_BYTES = 1 << 20
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came in: the tenant, rows by table, people and bodies that had to be made."""

    tenant: Tenant
    rows: dict[str, int]
    new_people: int
    new_bodies: int


def import_tenant(path: Path) -> Loaded:
    """Load an export; all of it or nothing. Outside any transaction.

    It enters as the owner of the tables: no other role may bring an audit trail along.

    People are matched by address; who is not known gets an account without a passphrase.

    Raises
    ------
    InputError
        When the file is no export, damaged, of another version of the tables, or when the tenant
        or its rows are here already.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check_sums(archive, path.name)
            with as_owner():
                return _load(archive, path.name)
    except (zipfile.BadZipFile, OSError) as error:
        raise _fault(path.name, "zipファイルとして読めません", "it is no zip file") from error


def _load(archive: zipfile.ZipFile, file: str) -> Loaded:
    head = _json(archive, "tenant.json", file)
    if head.get("format") != FORMAT or head.get("format_version") != FORMAT_VERSION:
        raise _fault(file, "団体の書き出しではありません", "it is no export of a tenant")
    tables = tenant_tables()
    if [table.schema() for table in tables] != _json(archive, "schema.json", file):
        raise _fault(
            file,
            "表の形が違います。書き出したときと同じ版のプログラムで読み込んでください",
            f"its tables differ; load it with the version that made it ({head.get('made_by')})",
        )
    if Tenant.objects.filter(slug=head["tenant"]["slug"]).exists():
        raise _fault(file, "この団体は登録済みです", "this tenant is here already")
    saved: list[str] = []
    try:
        with transaction.atomic():
            bodies = _make_bodies(archive)
            people, new_people = _match_people(archive)
            tenant = _make_tenant(head["tenant"])
            rows = _fill(archive, tenant, tables, people)
            if rows != head["rows"]:
                raise _fault(file, "行数が合いません", "the numbers of rows do not agree")
            for name in _save_files(archive, file):
                saved.append(name)
    except BaseException as error:
        for name in saved:
            default_storage.delete(name)
        if isinstance(error, IntegrityError):
            raise _fault(
                file,
                "同じ行が既にあるか、指している行がありません。空の環境に読み込んでください",
                "a row is here already, or one that it points to is not; load it into an "
                "instance that is empty",
            ) from error
        raise
    return Loaded(tenant, rows, new_people, bodies)


def _check_sums(archive: zipfile.ZipFile, file: str) -> None:
    try:
        lines = archive.read("SHA256SUMS").decode().splitlines()
    except KeyError:
        raise _fault(file, "団体の書き出しではありません", "it is no export of a tenant") from None
    expected = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    if set(archive.namelist()) - {"SHA256SUMS"} != set(expected):
        raise _fault(file, "ファイルの欠け又は余りがあります", "files are missing or added")
    for name, wanted in expected.items():
        digest = hashlib.sha256()
        with archive.open(name) as member:
            while chunk := member.read(CHUNK_BYTES):
                digest.update(chunk)
        if digest.hexdigest() != wanted:
            raise _fault(f"{file}/{name}", "内容が書き換わっています", "it was changed")


def _make_bodies(archive: zipfile.ZipFile) -> int:
    made = 0
    for line in _lines(archive, "bodies.jsonl"):
        facts = json.loads(line)
        facts.pop("is_member")
        if not Tenant.objects.filter(slug=facts["slug"]).exists():
            body = Tenant(**facts)
            body.full_clean()
            body.save()
            made += 1
    return made


def _match_people(archive: zipfile.ZipFile) -> tuple[dict[str, str], int]:
    """Return identifier in the file → identifier here, where they differ, and how many are new."""
    mapping: dict[str, str] = {}
    made = 0
    for line in _lines(archive, "people.jsonl"):
        told = json.loads(line)
        user = User.objects.filter(email=told["email"]).first()
        if user is None:
            identity = {} if User.objects.filter(pk=told["id"]).exists() else {"id": told["id"]}
            user = User.objects.create_user(
                told["email"], None, name=told["name"], is_active=told["is_active"], **identity
            )
            User.objects.filter(pk=user.pk).update(created_at=told["created_at"])
            EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
            made += 1
        if str(user.pk) != told["id"]:
            mapping[told["id"]] = str(user.pk)
    return mapping, made


def _make_tenant(told: Mapping[str, Any]) -> Tenant:
    values = dict(told)
    times = {name: values.pop(name) for name in ("created_at", "updated_at")}
    tenant = Tenant(**values)
    tenant.full_clean()
    tenant.save()
    with in_tenant(tenant):
        Tenant.objects.filter(pk=tenant.pk).update(**times)
    tenant.refresh_from_db()
    return tenant


def _fill(
    archive: zipfile.ZipFile, tenant: Tenant, tables: tuple[Table, ...], people: dict[str, str]
) -> dict[str, int]:
    rows: dict[str, int] = {}
    with in_tenant(tenant):
        for line in _lines(archive, "bodies.jsonl"):
            told = json.loads(line)
            if told["is_member"]:
                member = Tenant.objects.get(slug=told["slug"])
                ConsortiumMember.objects.create(consortium=tenant, member=member)
        for table in sorted(tables, key=lambda table: table.is_event):
            if table.is_event:  # the trail comes along; what the loading itself left is no history
                _empty(table, tenant)
            rows[table.name] = _fill_table(table, tenant, _table_lines(archive, table, people))
        with connection.cursor() as cursor:  # every key is checked before files are written
            cursor.execute("set constraints all immediate")
    return rows


def _empty(table: Table, tenant: Tenant) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            sql.SQL("delete from {} where tenant_id = %s").format(sql.Identifier(table.name)),
            [tenant.pk],
        )


def _fill_table(table: Table, tenant: Tenant, lines: Iterator[str]) -> int:
    count = 0
    with connection.cursor() as cursor:
        statement = table.insert().as_string(connection.connection)
        for batch in _batches(lines):
            cursor.execute(statement, [tenant.pk, f"[{','.join(batch)}]"])
            count += len(batch)
    return count


def _table_lines(archive: zipfile.ZipFile, table: Table, people: dict[str, str]) -> Iterator[str]:
    names = set(archive.namelist()) if table.byte_columns else set()
    for row, line in enumerate(_lines(archive, f"tables/{table.name}.jsonl"), 1):
        if people:
            line = _UUID.sub(lambda found: people.get(found[0], found[0]), line)
        if names:
            for column in table.byte_columns:
                name = f"bytes/{table.name}/{row}.{column.name}"
                if name in names:
                    content = archive.read(name).hex()
                    line = f'{line.rstrip()[:-1]},"{column.name}":"\\\\x{content}"}}'
        yield line


def _save_files(archive: zipfile.ZipFile, file: str) -> Iterator[str]:
    for name in archive.namelist():
        if name.startswith("files/"):
            place = name.removeprefix("files/")
            if default_storage.exists(place):
                raise _fault(f"{file}/{name}", "同じ名前のファイルがあります", "it is here already")
            with archive.open(name) as member:
                yield default_storage.save(place, File(member))


def _lines(archive: zipfile.ZipFile, name: str) -> Iterator[str]:
    with archive.open(name) as member:
        for line in member:
            yield line.decode().rstrip("\n")


def _batches(lines: Iterator[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    letters = 0
    for line in lines:
        batch.append(line)
        letters += len(line)
        if len(batch) == ROWS_A_STATEMENT or letters > LETTERS_A_STATEMENT:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _json(archive: zipfile.ZipFile, name: str, file: str) -> Any:
    try:
        return json.loads(archive.read(name))
    except (KeyError, ValueError):
        raise _fault(f"{file}/{name}", "読めません", "it cannot be read") from None


def _fault(file: str, ja: str, en: str) -> InputError:
    return InputError(Problem(Text(ja, en), file=file))
