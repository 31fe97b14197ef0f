"""The sample's towns with ten times the rows, so that a page which asks once a row shows it."""

import psycopg
from psycopg import sql

from machigenki.platform.postgres import Address, Login, State

COPIES = 10


def multiply(state: State) -> None:
    """Copy every row of a tenant ten times, with new identifiers, where its rules let us.

    Children stay with their first parents, so that lists inside a page grow as well.
    """
    superuser = Address.local(state, Login.SUPERUSER)
    with psycopg.connect(superuser.conninfo) as connection:
        connection.execute("set session_replication_role = replica")  # no triggers, no events
        for table, columns in _tables(connection):
            values = [
                sql.SQL("gen_random_uuid()") if name in ("id", "once") else sql.Identifier(name)
                for name in columns
            ]
            connection.execute(
                sql.SQL(
                    "insert into {} ({}) select {} from {}, generate_series(1, %s)"
                    " on conflict do nothing"
                ).format(
                    sql.Identifier(table),
                    sql.SQL(", ").join(map(sql.Identifier, columns)),
                    sql.SQL(", ").join(values),
                    sql.Identifier(table),
                ),
                [COPIES],
            )


def _tables(connection: psycopg.Connection[tuple[object, ...]]) -> list[tuple[str, list[str]]]:
    """Return the tables whose rows have a tenant and a UUID, without those of the trail."""
    return connection.execute(  # type: ignore[return-value]
        """
        select c.relname, array_agg(a.attname::text order by a.attnum)
        from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
          and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        group by c.relname
        having array_agg(a.attname::text) @> array['tenant_id', 'id']
           and not array_agg(a.attname::text) @> array['pgh_id']
           and bool_or(a.attname = 'id' and a.atttypid = 'uuid'::regtype)
        order by c.relname
        """
    ).fetchall()
