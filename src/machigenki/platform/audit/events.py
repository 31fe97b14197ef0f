"""Events of any number of tables, in two statements: the newest ones, and what was before them.

The names of tables come from the models alone, so they are put into the SQL by `sql.Identifier`.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import connection, models
from psycopg import sql

from machigenki.platform.audit.entries import Event
from machigenki.platform.tenancy.context import current_tenant_id

_OWN_COLUMNS = "pgh_id", "pgh_created_at", "pgh_label", "pgh_context", "pgh_context_id"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which events: half-open in time, by one person."""

    since: datetime | None = None
    until: datetime | None = None
    person: UUID | None = None


def audited_models() -> list[type[models.Model]]:
    """Return the models whose changes the database writes down for a tenant."""
    return [
        model
        for model in apps.get_models()
        if hasattr(model, "pgh_event_model")
        and any(field.name == "tenant" for field in model._meta.local_fields)
    ]


# Model → (column, values): the events whose column has one of the values; None for all events.
Scope = Mapping[type[models.Model], tuple[str, Collection[UUID]] | None]


def newest(scope: Scope, chosen: Filter, *, start: int, count: int) -> list[Event]:
    """Return `count` events of the scope from the `start`-th newest on, each with the one before.

    Every branch is cut at start + count before the branches are put together.
    """
    if not scope:
        return []
    branches: list[sql.Composable] = []
    values: list[Any] = []
    for model, held in scope.items():
        conditions: list[sql.Composable] = [sql.SQL("tenant_id = %s")]
        values.append(current_tenant_id())
        if held is not None:
            column, ids = held
            conditions.append(sql.SQL("{} = any(%s)").format(sql.Identifier(column)))
            values.append(list(ids))
        for condition, value in (
            ("pgh_created_at >= %s", chosen.since),
            ("pgh_created_at < %s", chosen.until),
            ("pgh_context->>'person' = %s", chosen.person and str(chosen.person)),
        ):
            if value is not None:
                conditions.append(sql.SQL(condition))
                values.append(value)
        branches.append(
            sql.SQL(
                "(select {label} as model, pgh_id, pgh_created_at from {table} where {where}"
                " order by pgh_id desc limit %s)"
            ).format(
                label=sql.Literal(model._meta.label_lower),
                table=_events(model),
                where=sql.SQL(" and ").join(conditions),
            )
        )
        values.append(start + count)
    rows = _rows(
        sql.SQL(
            "select model, pgh_id from ({}) e order by pgh_created_at desc, model, pgh_id desc"
            " limit %s offset %s"
        ).format(sql.SQL(" union all ").join(branches)),
        [*values, count, start],
    )
    return _whole([(model, number) for model, number in rows])


def _whole(found: Sequence[tuple[str, int]]) -> list[Event]:
    """Return the events with their values and those of the event before, in the order given."""
    if not found:
        return []
    branches, values = [], []
    for label in sorted({label for label, _ in found}):
        branches.append(
            sql.SQL(
                "select {label} as model, e.pgh_id, e.pgh_created_at, e.pgh_label,"
                " e.pgh_context->>'person' as person, e.pgh_context->>'api_key' as api_key,"
                " to_jsonb(e) as values,"
                " (select to_jsonb(b) from {table} b where b.tenant_id = e.tenant_id"
                "  and b.pgh_obj_id = e.pgh_obj_id and b.pgh_id < e.pgh_id"
                "  order by b.pgh_id desc limit 1) as before"
                " from {table} e where e.pgh_id = any(%s)"
            ).format(label=sql.Literal(label), table=_events(apps.get_model(label)))
        )
        values.append([number for model, number in found if model == label])
    rows = _rows(sql.SQL(" union all ").join(branches), values)
    events = {
        (label, number): Event(
            label,
            number,
            at,
            action,
            UUID(person) if person else None,
            api_key or "",
            _plain(now),
            _plain(before) if action != "insert" else {},
        )
        for label, number, at, action, person, api_key, now, before in rows
    }
    return [events[key] for key in found]


def _plain(row: Any) -> dict[str, Any]:
    if row is None:
        return {}
    values: dict[str, Any] = json.loads(row) if isinstance(row, str) else row
    return {name: value for name, value in values.items() if name not in _OWN_COLUMNS}


def _events(model: type[models.Model]) -> sql.Identifier:
    return sql.Identifier(model.pgh_event_model._meta.db_table)  # type: ignore[attr-defined]


def _rows(statement: sql.Composable, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement.as_string(None), values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows
