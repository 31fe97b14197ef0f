"""Deletion that can be undone for 30 days.

discard(venture, by=user, title=Text("木質ボイラー", "Wood boiler"))   # instead of venture.delete()
restore(discarded, by=user)

The caller has asked whether `by` may delete the thing; everything happens in its transaction.
"""

import json
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.db.models.deletion import Collector, ProtectedError
from django.utils import timezone
from psycopg import sql

from machigenki.platform.custody.models import Discarded
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.web.words import words
from machigenki.region import Text


def discard(thing: TenantModel, *, by: User, title: Text) -> Discarded:
    """Delete a row with all that falls with it (CASCADE), so that it can come back whole.

    Parameters
    ----------
    title
        What the list of deleted things calls it.

    Raises
    ------
    ValidationError
        When something that is to stay points at it (PROTECT).
    """
    rows: list[dict[str, str]] = []
    for model, keys in _falling(thing):
        rows += [{"model": model._meta.label_lower, "line": line} for line in _read(model, keys)]
    kept = Discarded(
        kind=thing._meta.label_lower,
        object_id=thing.pk,
        title_ja=title.ja[:200],
        title_en=title.en[:200],
        rows=rows,
        discarded_by=by,
    )
    kept.full_clean(exclude=["rows"])
    kept.save()
    thing.delete()
    return kept


@transaction.atomic
def restore(kept: Discarded, *, by: User) -> None:
    """Put back what was deleted, with its identifiers and times.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When the time is over, or something it needs is gone or has taken its place.
    """
    require(by, "discarded.restore", kept)
    if kept.expires_at <= timezone.now():
        raise ValidationError(
            words("元に戻せる期間を過ぎました。", "The time to restore it is over.")
        )
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            for entry in kept.rows:
                cursor.execute(*_insert(apps.get_model(entry["model"]), entry["line"]))
            cursor.execute("set constraints all immediate")
            cursor.execute("set constraints all deferred")
    except IntegrityError as error:
        raise ValidationError(
            words(
                "元に戻せません。同じ名前のものが新しく作られたか、属していたものが削除されています。"
                "属していたものを先に元に戻してください。",
                "It cannot come back: something of the same name was made since, or what it "
                "belonged to was deleted. Restore that first.",
            )
        ) from error
    kept.delete()


def purge_expired() -> int:
    """Forget for good what the present tenant deleted long enough ago; returns how many."""
    expired = Discarded.objects.filter(tenant=current_tenant(), expires_at__lte=timezone.now())
    return expired.delete()[0]


def _falling(thing: TenantModel) -> list[tuple[type[models.Model], list[Any]]]:
    """Return what falls with a row, model → keys, in an order in which it can be put back."""
    collector = Collector(using="default", origin=thing)
    try:
        collector.collect([thing])
    except ProtectedError as error:
        raise ValidationError(
            words(
                "ほかのものから使われているため、削除できません。",
                "It cannot be deleted: something else uses it.",
            )
        ) from error
    if collector.field_updates:
        names = sorted({field.name for field, _ in collector.field_updates})
        raise TypeError(f"SET_NULL cannot be undone: {names}; use CASCADE or PROTECT")
    found: dict[type[models.Model], list[Any]] = {}
    for model, instances in collector.data.items():
        found.setdefault(model, []).extend(instance.pk for instance in instances)
    for query in collector.fast_deletes:
        found.setdefault(query.model, []).extend(query.values_list("pk", flat=True))
    return list(found.items())


def _read(model: type[models.Model], keys: list[Any]) -> list[str]:
    # Numbers stay texts of PostgreSQL's own: Python would round a numeric.
    query = sql.SQL("select row_to_json(t)::text from {} t where {} = any(%s)").format(
        sql.Identifier(model._meta.db_table), sql.Identifier(str(model._meta.pk.column))
    )
    with connection.cursor() as cursor:
        cursor.execute(query.as_string(connection.connection), [keys])
        return [line for (line,) in cursor.fetchall()]


def _insert(model: type[models.Model], line: str) -> tuple[str, list[str]]:
    generated = {field.column for field in model._meta.local_fields if field.generated}
    names = [name for name in json.loads(line) if name not in generated]
    columns = sql.SQL(", ").join(map(sql.Identifier, names))
    table = sql.Identifier(model._meta.db_table)
    query = sql.SQL(
        "insert into {table} ({columns}) select {columns} "
        "from json_populate_record(null::{table}, %s::json)"
    ).format(table=table, columns=columns)
    return query.as_string(connection.connection), [line]
