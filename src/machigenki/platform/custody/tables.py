"""The tables that hold a tenant's rows, as the models and the database's catalogue tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import connection, models
from psycopg import sql

from machigenki.platform.people.models import User
from machigenki.platform.tenancy.models import Tenant


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Parameters
    ----------
    kind
        PostgreSQL's name of its type.
    points_to
        Table that it is a key of, empty where it is none.
    """

    name: str
    kind: str
    nullable: bool
    points_to: str = ""

    @property
    def is_bytes(self) -> bool:
        """Whether it holds a file's bytes, which lie beside the rows."""
        return self.kind == "bytea"

    @property
    def is_tenant(self) -> bool:
        """Whether it names another tenant, which is told by its short name."""
        return self.points_to == Tenant._meta.db_table

    @property
    def is_person(self) -> bool:
        """Whether it names a person."""
        return self.points_to == User._meta.db_table

    @property
    def told_as(self) -> str:
        """Name in a line of the export."""
        return f"{self.name.removesuffix('_id')}_slug" if self.is_tenant else self.name


@dataclass(frozen=True, slots=True)
class Table:
    """One table, without the columns that the database fills itself."""

    name: str
    model: str
    key: str
    columns: tuple[Column, ...]
    is_event: bool
    file_columns: tuple[str, ...]

    @property
    def byte_columns(self) -> tuple[Column, ...]:
        """Columns whose values lie beside the rows."""
        return tuple(column for column in self.columns if column.is_bytes)

    @property
    def line_columns(self) -> tuple[Column, ...]:
        """Columns that stand in the lines."""
        return tuple(column for column in self.columns if not column.is_bytes)

    def select(self) -> sql.Composed:
        """Return the query of (key, line) of the present tenant's own rows, the oldest first."""
        return sql.SQL(
            "select {key}::text, (select row_to_json(x) from (select {fields}) x)::text "
            "from {table} t where tenant_id = %s order by {key}"
        ).format(
            key=sql.Identifier(self.key),
            fields=sql.SQL(", ").join(map(_field, self.line_columns)),
            table=sql.Identifier(self.name),
        )

    def insert(self) -> sql.Composed:
        """Return the statement that puts an array of lines (%s) into the tenant (%s)."""
        values = (
            sql.SQL("(select id from tenancy_tenant where slug = a.e->>{})").format(
                sql.Literal(column.told_as)
            )
            if column.is_tenant
            else sql.SQL("r.{}").format(sql.Identifier(column.name))
            for column in self.columns
        )
        return sql.SQL(
            "insert into {table} (tenant_id, {names}) select %s, {values} "
            "from json_array_elements(%s::json) with ordinality as a(e, n) "
            "cross join lateral json_populate_record(null::{table}, a.e) r order by a.n"
        ).format(
            table=sql.Identifier(self.name),
            names=sql.SQL(", ").join(sql.Identifier(column.name) for column in self.columns),
            values=sql.SQL(", ").join(values),
        )

    def schema(self) -> dict[str, Any]:
        """Return what the table is, for schema.json."""
        return {
            "table": self.name,
            "model": self.model,
            "key": self.key,
            "audit_trail": self.is_event,
            "columns": [
                {
                    "name": column.told_as,
                    "type": "text" if column.is_tenant else column.kind,
                    "nullable": column.nullable,
                    **({"references": column.points_to} if column.points_to else {}),
                    **({"beside": f"bytes/{self.name}"} if column.is_bytes else {}),
                }
                for column in self.columns
            ],
        }


def _field(column: Column) -> sql.Composed:
    if column.is_tenant:
        return sql.SQL("(select slug from tenancy_tenant s where s.id = t.{}) as {}").format(
            sql.Identifier(column.name), sql.Identifier(column.told_as)
        )
    return sql.SQL("t.{}").format(sql.Identifier(column.name))


def tenant_models() -> Iterator[type[models.Model]]:
    """Yield every model whose rows belong to a tenant, event tables too."""
    for model in apps.get_models(include_auto_created=True):
        options = model._meta
        columns = {field.column for field in options.local_fields}
        if options.managed and not options.proxy and "tenant_id" in columns:
            yield model


def tenant_tables() -> tuple[Table, ...]:
    """Return every table with a tenant's rows, by name.

    Event tables are without `pgh_id`, a running number over all tenants: their order is kept.
    """
    found = {model._meta.db_table: model for model in tenant_models()}
    columns = _columns(sorted(found))
    return tuple(_table(name, found[name], columns[name]) for name in sorted(found))


def _table(name: str, model: type[models.Model], columns: Sequence[tuple[str, str, bool]]) -> Table:
    fields = {field.column: field for field in model._meta.local_fields}
    is_event = "pgh_id" in fields
    return Table(
        name,
        model._meta.label,
        "pgh_id" if is_event else str(model._meta.pk.column),
        tuple(
            Column(column, kind, nullable, _points_to(fields.get(column)))
            for column, kind, nullable in columns
            if column not in ("tenant_id", "pgh_id")
        ),
        is_event,
        tuple(str(name) for name, field in fields.items() if isinstance(field, models.FileField)),
    )


def _points_to(field: Any) -> str:
    related = getattr(field, "related_model", None)
    if not isinstance(field, models.ForeignKey) or related is None:
        return ""
    return str(related._meta.db_table)


def _columns(tables: Sequence[str]) -> dict[str, list[tuple[str, str, bool]]]:
    found: dict[str, list[tuple[str, str, bool]]] = {name: [] for name in tables}
    with connection.cursor() as cursor:
        cursor.execute(
            "select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull "
            "from pg_attribute a join pg_class c on c.oid = a.attrelid "
            "where c.relnamespace = 'public'::regnamespace and c.relname = any(%s) "
            "and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' "
            "order by c.relname, a.attnum",
            [list(tables)],
        )
        for table, name, kind, nullable in cursor.fetchall():
            found[table].append((name, kind, nullable))
    return found
