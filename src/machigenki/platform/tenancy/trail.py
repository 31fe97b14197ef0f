"""The audit trail, closed: only the triggers of the audited tables write into it.

pghistory's triggers run as whoever changes a row. For the trail to be worth something, whoever
changes rows must be unable to write the trail by hand, and unable to keep a trigger from writing.
`seal` therefore lets the triggers run as the owner of the tables and takes everything but reading
from the role that serves. Migrations make a trigger anew when fields change, and with it lose
this; so `seal` runs after every `migrate`, and `check --database default` reads whether it holds.
"""

from typing import Any

from django.conf import settings
from django.db import connection
from psycopg import sql

# Temporary tables last: else one named like an event table would catch what is meant for it.
SEARCH_PATH = "pg_catalog, public, pg_temp"
# pgtrigger lets every session switch triggers off (`pgtrigger.ignore`); here nobody may.
IGNORE = "_pgtrigger_should_ignore"

_WRITERS = """
    select distinct p.oid, p.proname, p.prosecdef, p.proconfig, p.proowner, e.relowner
    from pg_class e
    join pg_attribute a on a.attrelid = e.oid and a.attname = 'pgh_id' and not a.attisdropped
    join pg_proc p on strpos(p.prosrc, format('INSERT INTO "%%s"', e.relname)) > 0
    where e.relkind = 'r' and e.relnamespace = 'public'::regnamespace
      and p.pronamespace = 'public'::regnamespace and p.prorettype = 'trigger'::regtype
"""


def seal(**told_by_signal: Any) -> None:
    """Close the trail, as the owner of the tables; again is no change."""
    role = sql.Identifier(settings.DATABASE_RUNTIME_ROLE)
    with connection.cursor() as cursor:
        cursor.execute(f"select proname from ({_WRITERS}) w", [])
        for (name,) in cursor.fetchall():
            function = sql.SQL("function public.{}()").format(sql.Identifier(name))
            cursor.execute(
                sql.SQL("alter {} security definer set search_path = {}").format(
                    function, sql.SQL(SEARCH_PATH)
                )
            )
            # Who may execute it could hang it on a table of their own and so write what they like.
            cursor.execute(sql.SQL("revoke all on {} from public, {}").format(function, role))
        cursor.execute(
            sql.SQL(
                "create or replace function public.{}(trigger_name name) returns boolean "
                "language sql immutable as 'select false'"
            ).format(sql.Identifier(IGNORE))
        )
        for table in _event_tables():
            cursor.execute(
                sql.SQL("revoke insert, update, delete, truncate on {} from {}").format(
                    sql.Identifier(table), role
                )
            )


def open_tables(role: str) -> list[str]:
    """Return event tables that `role` may write into by itself."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select t from unnest(%s::text[]) t "
            "where has_table_privilege(%s, t, 'insert, update, delete, truncate')",
            [[f'public."{name}"' for name in _event_tables()], role],
        )
        return [name.split('"')[1] for (name,) in cursor.fetchall()]


def open_functions() -> list[str]:
    """Return functions of the trail that do not run as its owner, or that others may use or stop.

    `migrate` mends them: it seals the trail at its end.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            select proname from ({_WRITERS}) w
            where not prosecdef or proowner <> relowner
               or not coalesce(proconfig @> array['search_path=' || %s], false)
               or has_function_privilege(%s, oid, 'execute')
            union
            select proname from pg_proc
            where pronamespace = 'public'::regnamespace and proname = %s
              and prosrc <> 'select false'
            order by 1
            """,
            [SEARCH_PATH, settings.DATABASE_RUNTIME_ROLE, IGNORE],
        )
        return [name for (name,) in cursor.fetchall()]


def _event_tables() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select c.relname from pg_class c "
            "join pg_attribute a on a.attrelid = c.oid and a.attname = 'pgh_id' "
            "and not a.attisdropped "
            "where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1"
        )
        return [name for (name,) in cursor.fetchall()]
