"""Names of the things that events point to: one statement for all kinds."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.db import connection, models
from psycopg import sql

# The first of these that a model has is what its rows are called.
NAME_FIELDS = ("title", "title_ja", "name", "name_ja", "text_ja", "words", "email")
_LONGEST = 60


def name_field(model: type[models.Model]) -> str | None:
    """Return the field that names a row of the model, None where it has none."""
    held = {field.name for field in model._meta.local_fields}
    return next((name for name in NAME_FIELDS if name in held), None)


def names_of(wanted: Mapping[type[models.Model], Iterable[Any]]) -> dict[tuple[str, str], str]:
    """Return (model's label, id) → name, for the ids that this tenant may see.

    A row with an empty name (a person who left it out) is named by its next field that is filled.
    """
    branches: list[sql.Composable] = []
    values: list[Any] = []
    for model, ids in wanted.items():
        held = {field.name: str(field.column) for field in model._meta.local_fields}
        columns = [held[name] for name in NAME_FIELDS if name in held]
        if not columns:
            continue
        branches.append(
            sql.SQL(
                "select {label}, {key}::text, left(coalesce({names}), %s) from {table}"
                " where {key} = any(%s)"
            ).format(
                label=sql.Literal(model._meta.label_lower),
                key=sql.Identifier(str(model._meta.pk.column)),
                names=sql.SQL(", ").join(
                    sql.SQL("nullif({}, '')").format(sql.Identifier(column)) for column in columns
                ),
                table=sql.Identifier(model._meta.db_table),
            )
        )
        values += [_LONGEST, [model._meta.pk.to_python(one) for one in ids]]
    if not branches:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL(" union all ").join(branches).as_string(None), values)
        return {(label, key): name or "" for label, key, name in cursor.fetchall()}


def is_id(value: Any) -> bool:
    """Return whether a value can be a key."""
    if isinstance(value, int):
        return True
    try:
        UUID(str(value))
    except ValueError:
        return False
    return True
