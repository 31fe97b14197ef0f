"""All that a tenant owns, as open formats in one zip: nothing else is needed to begin anew."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Any

from django.core.files.storage import default_storage
from django.db import connection, transaction
from django.utils import timezone
from psycopg import sql

from machigenki import __version__
from machigenki.platform.custody.readme import README
from machigenki.platform.custody.tables import Table, tenant_tables
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import ConsortiumMember, Tenant

FORMAT, FORMAT_VERSION = "machigenki-tenant", 1
CHUNK_BYTES = 1 << 20
ROWS_A_FETCH = 1000


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export holds: rows by table, files."""

    rows: dict[str, int]
    files: int


@contextmanager
def snapshot(tenant: Tenant) -> Iterator[None]:
    """Open a transaction of the tenant that sees one moment; outside any other."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("set transaction isolation level repeatable read, read only")
        with in_tenant(tenant):
            yield


def export_tenant(tenant: Tenant, to: IO[bytes]) -> Exported:
    """Write the tenant's export as a zip; call it inside `snapshot(tenant)`.

    Tables are JSON Lines, one a table, described by schema.json; bytes and uploaded files lie
    beside; SHA256SUMS is read by ``sha256sum -c``. Passphrases and keys are never in it.
    """
    tables = tenant_tables()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        writer = _Writer(archive)
        rows = {table.name: _write_table(writer, table, tenant) for table in tables}
        _write_files(writer, tables, tenant)
        writer.json_lines("people.jsonl", _people(tables, tenant))
        writer.json_lines("bodies.jsonl", _bodies(tables, tenant))
        writer.json("schema.json", [table.schema() for table in tables])
        writer.json("tenant.json", _head(tenant, rows))
        writer.text("README.txt", README.format(name=tenant.name_ja, name_en=tenant.name_en))
        writer.close()
    return Exported(rows, writer.files)


class _Writer:
    """Writes members of the zip and remembers their SHA-256."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._sums: dict[str, str] = {}
        self.files = 0

    @contextmanager
    def member(self, name: str) -> Iterator[Callable[[bytes], None]]:
        digest = hashlib.sha256()
        with self._archive.open(name, "w", force_zip64=True) as out:

            def write(content: bytes) -> None:
                digest.update(content)
                out.write(content)

            yield write
        self._sums[name] = digest.hexdigest()

    def text(self, name: str, text: str) -> None:
        with self.member(name) as write:
            write(text.encode())

    def json(self, name: str, value: Any) -> None:
        self.text(name, json.dumps(value, ensure_ascii=False, indent=1) + "\n")

    def json_lines(self, name: str, values: Iterator[dict[str, Any]]) -> None:
        with self.member(name) as write:
            for value in values:
                write(json.dumps(value, ensure_ascii=False).encode() + b"\n")

    def close(self) -> None:
        lines = (f"{digest}  {name}\n" for name, digest in sorted(self._sums.items()))
        self._archive.writestr("SHA256SUMS", "".join(lines))


def _write_table(writer: _Writer, table: Table, tenant: Tenant) -> int:
    count = 0
    with writer.member(f"tables/{table.name}.jsonl") as write:
        for _, line in _fetched(table.select(), [tenant.pk]):
            write(line.encode() + b"\n")
            count += 1
    for column in table.byte_columns:
        query = sql.SQL(
            "select n, content from (select row_number() over (order by {key}) as n, "
            "{column} as content from {table} where tenant_id = %s) x "
            "where content is not null order by n"
        ).format(
            key=sql.Identifier(table.key),
            column=sql.Identifier(column.name),
            table=sql.Identifier(table.name),
        )
        for row, content in _fetched(query, [tenant.pk], rows=1):
            with writer.member(f"bytes/{table.name}/{row}.{column.name}") as write:
                write(bytes(content))
            writer.files += 1
    return count


def _write_files(writer: _Writer, tables: tuple[Table, ...], tenant: Tenant) -> None:
    names: set[str] = set()
    for table in tables:
        for column in table.file_columns:
            query = sql.SQL(
                "select distinct {column}, '' from {table} where tenant_id = %s and {column} <> ''"
            ).format(column=sql.Identifier(column), table=sql.Identifier(table.name))
            names.update(name for name, _ in _fetched(query, [tenant.pk]))
    for name in sorted(names):
        # An event may name a file that was deleted since; what is there is kept.
        if default_storage.exists(name):
            with default_storage.open(name) as source, writer.member(f"files/{name}") as write:
                for chunk in source.chunks(CHUNK_BYTES):
                    write(chunk)
            writer.files += 1


def _fetched(query: sql.Composed, values: list[Any], rows: int = ROWS_A_FETCH) -> Iterator[Any]:
    with connection.chunked_cursor() as cursor:
        cursor.execute(query.as_string(connection.connection), values)
        while found := cursor.fetchmany(rows):
            yield from found


def _people(tables: tuple[Table, ...], tenant: Tenant) -> Iterator[dict[str, Any]]:
    """Yield everybody whom a row names, by address; nothing that lets anybody in."""
    ids: set[str] = set()
    for table in tables:
        names = [sql.Identifier(column.name) for column in table.columns if column.is_person]
        keys: list[sql.Composable] = [*names]
        if any(column.name == "pgh_context" for column in table.columns):
            keys.append(sql.SQL("(pgh_context->>'person')"))
        for key in keys:
            query = sql.SQL(
                "select distinct {key}::text, '' from {table} where tenant_id = %s "
                "and {key} is not null"
            ).format(key=key, table=sql.Identifier(table.name))
            ids.update(found for found, _ in _fetched(query, [tenant.pk]))
    for user in User.objects.filter(pk__in=ids).order_by("email"):
        yield {
            "id": str(user.pk),
            "email": user.email,
            "name": user.name,
            "is_active": user.is_active,
            "created_at": user.created_at.isoformat(),
        }


def _bodies(tables: tuple[Table, ...], tenant: Tenant) -> Iterator[dict[str, Any]]:
    """Yield the other tenants that a row names, with what everybody may know of them."""
    ids = set(
        ConsortiumMember.objects.filter(consortium=tenant).values_list("member_id", flat=True)
    )
    for table in tables:
        for column in (column for column in table.columns if column.is_tenant):
            query = sql.SQL(
                "select distinct {key}, '' from {table} where tenant_id = %s and {key} is not null"
            ).format(key=sql.Identifier(column.name), table=sql.Identifier(table.name))
            ids.update(found for found, _ in _fetched(query, [tenant.pk]))
    members = set(
        ConsortiumMember.objects.filter(consortium=tenant).values_list("member_id", flat=True)
    )
    for body in Tenant.objects.filter(pk__in=ids).order_by("slug"):
        yield {**public_facts(body), "is_member": body.pk in members}


def public_facts(tenant: Tenant) -> dict[str, Any]:
    """Return what everybody may know of a body."""
    return {
        "kind": tenant.kind,
        "code": tenant.code,
        "slug": tenant.slug,
        "name_ja": tenant.name_ja,
        "name_en": tenant.name_en,
    }


def _head(tenant: Tenant, rows: dict[str, int]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "made_by": f"machigenki {__version__}",
        "made_at": timezone.now().isoformat(),
        "tenant": {
            **public_facts(tenant),
            "host": tenant.host,
            "colour": tenant.colour,
            "languages": tenant.languages,
            "services": tenant.services,
            "created_at": tenant.created_at.isoformat(),
            "updated_at": tenant.updated_at.isoformat(),
        },
        "rows": rows,
    }
