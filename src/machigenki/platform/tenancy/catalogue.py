"""Reads the database's own catalogue for whatever could let one tenant see another.

Each function returns the faults by name; an empty list is good.
"""

from django.db import connection

_TENANT_TABLES = """
    select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
"""


def _names(query: str, values: tuple[str, ...] = ()) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        return [row[0] for row in cursor.fetchall()]


def unforced_tables() -> list[str]:
    """Return tables with a tenant without enabled and forced row-level security and a policy."""
    return _names(f"""
        select relname from ({_TENANT_TABLES}) t
        where not (relrowsecurity and relforcerowsecurity)
           or not exists (select from pg_policy p where p.polrelid = t.oid)
        order by 1
    """)


def loose_foreign_keys(allowed: tuple[str, ...] = ()) -> list[str]:
    """Return foreign keys between tenant tables that do not bind the tenant: "table.column"."""
    found = _names(f"""
        with tenant as ({_TENANT_TABLES}),
        keys as (
            select k.conrelid, k.confrelid, k.conkey,
                   (select array_agg(a.attname::text) from pg_attribute a
                    where a.attrelid = k.conrelid and a.attnum = any(k.conkey)) as names
            from pg_constraint k where k.contype = 'f'
        )
        select child.relname || '.' || k.names[1]
        from keys k
        join tenant child on child.oid = k.conrelid
        join tenant parent on parent.oid = k.confrelid
        where array_length(k.names, 1) = 1
          and not exists (
              select from keys both_
              where both_.conrelid = k.conrelid and both_.confrelid = k.confrelid
                and both_.names @> array[k.names[1], 'tenant_id']
          )
        order by 1
    """)
    return [name for name in found if name not in allowed]


def telling_unique_indexes() -> list[str]:
    """Return unique indexes of tenant tables that do not begin with the tenant.

    Primary keys aside. Such an index tells a tenant that another one holds a value.
    """
    return _names(f"""
        select i.indexrelid::regclass::text
        from pg_index i join ({_TENANT_TABLES}) t on t.oid = i.indrelid
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indisunique and not i.indisprimary and a.attname <> 'tenant_id'
        order by 1
    """)


def open_views() -> list[str]:
    """Return views with their owner's rights and materialised views: both pass the policy."""
    return _names("""
        select c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace
          and (c.relkind = 'm' or (c.relkind = 'v'
               and not coalesce(c.reloptions @> array['security_invoker=true'], false)))
          and not exists (  -- those of an extension hold no rows of ours
              select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
        order by 1
    """)


def powerful_role() -> list[str]:
    """Return the present role, where it could pass row-level security."""
    return _names("""
        select rolname from pg_roles
        where rolname = current_user and (rolsuper or rolbypassrls)
    """)
