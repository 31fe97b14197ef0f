"""The search of model cases: a trigram index, and the function that may use it.

A pattern (LIKE) is not leak-proof, so under row-level security the index would stay unused; the
function runs as the search role, says itself whose rows it looks at, and returns ids only.
"""

from django.db import migrations

from machigenki.platform.postgres.address import SEARCH_ROLE

MAKE = f"""
create index case_search on library_modelcase using gin (search_text gin_trgm_ops);

create function library_find_cases(words text[], others text[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select c.id from library_modelcase c
    where (c.search_text like words[1] or c.search_text like others[1])
      and not exists (
          select from unnest(words, others) as term(word, other)
          where c.search_text not like term.word and c.search_text not like term.other)
      and c.tenant_id = any(
          nullif(current_setting('app.tenant', true), '')::bigint
          || array(select m.consortium_id from tenancy_consortiummember m
                   where m.member_id = nullif(current_setting('app.tenant', true), '')::bigint))
$$;
alter function library_find_cases(text[], text[]) owner to "{SEARCH_ROLE}";
"""
UNMAKE = """
drop function library_find_cases(text[], text[]);
drop index case_search;
"""


class Migration(migrations.Migration):
    dependencies = [("library", "0001_initial")]
    operations = [migrations.RunSQL(MAKE, UNMAKE)]
