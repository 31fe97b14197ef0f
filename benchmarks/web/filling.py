"""Two hundred towns with 400,000 rows, half of them one town's, straight into the tables.

The rows go in as the database's administrator, past Django and past the triggers: it takes
seconds instead of an hour. Each audited row gets the event that its trigger would have written,
besides the 400,000.
"""

from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg
from psycopg.types.json import Jsonb

TENANTS = 200
ROWS = 400_000
LARGE_ROWS = 200_000
PASSPHRASE = "eight clients read two hundred towns"
FAMILY_NAMES = (
    *("佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村"),
    *("小林", "加藤", "吉田", "山田", "佐々木", "山口", "松本"),
)
RESOURCES = (
    *("鶏ふん", "木質チップ", "廃校", "古民家", "規格外の柚子", "鯨"),
    *("温泉", "竹林", "ジビエ", "海藻", "間伐材", "酒かす"),
)
USES = (
    *("熱供給", "宿泊施設", "加工場", "直売所"),
    *("発電所", "飼料づくり", "体験事業", "給食への供給"),
)
FIELDS = ("観光", "農林水産", "エネルギー", "福祉", "商店街", "食品加工", "デザイン", "金融")

# Which share of a town's rows lies in which table; tasks take what is left.
SHARES = {
    "ventures_venture": 0.03,
    "ventures_revision": 0.04,
    "ventures_stagemove": 0.03,
    "roundtable_sitting": 0.01,
    "roundtable_agendaitem": 0.12,
    "roundtable_attendance": 0.20,
    "roundtable_decision": 0.08,
    "roundtable_stance": 0.24,
    "library_modelcase": 0.06,
    "library_adviser": 0.01,
    "library_advicerequest": 0.05,
}
SEATS = 20
"""Members at each town's table; every sitting invites all of them."""


@dataclass(frozen=True)
class Town:
    """A filled tenant: its number, address, name and size."""

    number: int
    slug: str
    name: str
    rows: int


def fill(connection: psycopg.Connection[Any], passphrase_digest: str, content: Any) -> list[Town]:
    """Fill an empty database and return its towns, the large one first.

    Parameters
    ----------
    connection
        Entered as the administrator, who alone may pass the triggers.
    passphrase_digest
        What is stored for PASSPHRASE; the same for everybody, as a digest costs half a second.
    content
        A venture's content (JSON).
    """
    towns = _towns()
    with connection.transaction():
        connection.execute("set local session_replication_role = replica")
        connection.execute("set local jit = off")
        connection.execute(_HELPERS)
        with connection.cursor().copy("copy town (id, slug, name, code, size) from stdin") as rows:
            for town, code in towns:
                rows.write_row((town.number, town.slug, town.name, code, town.rows))
        with connection.cursor().copy("copy wording from stdin") as rows:
            for number, words in enumerate(_wordings()):
                rows.write_row((number, *words))
        for name, share in SHARES.items():
            connection.execute("insert into portion values (%s, %s)", [name, share])
        values = {
            "digest": passphrase_digest,
            "content": Jsonb(content),
            "figures": Jsonb(_FIGURES),
            "names": list(FAMILY_NAMES),
            "fields": list(FIELDS),
            "seats": SEATS,
        }
        for statement in _STATEMENTS:
            connection.execute(statement, values)
        _write_events(connection)
    connection.execute("vacuum analyze")
    return [town for town, _ in towns]


def _towns() -> list[tuple[Town, str]]:
    from machigenki.region import find_prefecture, municipalities_of

    prefectures = [find_prefecture(f"{number:02}") for number in range(1, 48)]
    places = [place for one in prefectures if one for place in municipalities_of(one.code)]
    step = len(places) // TENANTS
    small = (ROWS - LARGE_ROWS) // (TENANTS - 1) + 1
    return [
        (
            Town(n + 1, f"town-{n:03}", place.full_name, LARGE_ROWS if n == 0 else small),
            place.code6,
        )
        for n, place in enumerate(places[: TENANTS * step : step])
    ]


def _wordings() -> list[tuple[str, str, str, str]]:
    """Return titles, summaries, texts and what the search reads of them."""
    from machigenki.platform.library.wording import searchable

    found = []
    for resource in RESOURCES:
        for use in USES:
            title = f"{resource}を生かした{use}"
            summary = f"{title}の立上げから黒字化まで。資金の組み立てと、地元からの仕入れの割合。"
            text = f"{summary}\n" + f"{resource}は、これまで域外に処分を委ねていました。" * 12
            found.append((title, summary, text, searchable(title, summary, text)))
    return found


def _write_events(connection: psycopg.Connection[Any]) -> None:
    """Write for each row of an audited table the event that its insertion leaves."""
    tables = connection.execute(
        "select c.relname from pg_class c where c.relkind = 'r' and c.relname || 'event' in"
        " (select relname from pg_class where relkind = 'r')"
    ).fetchall()
    for (table,) in tables:
        columns = connection.execute(
            "select string_agg(format('%%I', attname), ', ') from pg_attribute"
            " where attrelid = %s::regclass and attnum > 0 and not attisdropped and attname in"
            " (select attname from pg_attribute where attrelid = %s::regclass and attnum > 0)",
            [table, f"{table}event"],
        ).fetchone()
        assert columns is not None
        event: LiteralString = (
            "insert into {events} (pgh_created_at, pgh_label, pgh_obj_id, {columns})"
            " select created_at, 'insert', id, {columns} from {table} order by created_at, id"
        )
        connection.execute(
            psycopg.sql.SQL(event).format(
                events=psycopg.sql.Identifier(f"{table}event"),
                table=psycopg.sql.Identifier(table),
                columns=psycopg.sql.SQL(columns[0]),
            )
        )


_FIGURES = {
    "lowest_cash_yen": 1_200_000,
    "gap_yen": 0,
    "lowest_cover": 1.31,
    "payback_years": 9.0,
    "net_profit_yen": 3_400_000,
    "grant_over_yen": 0,
    "retained_yen_a_year": 12_600_000,
    "jobs_persons": 4.5,
}

_HELPERS = """
    create temp table town (id bigint, slug text, name text, code text, size int);
    create temp table wording (number int, title text, summary text, body text, search text);
    create temp table portion (name text, share float);
    -- Like a UUID of version 7: by number, that is by time.
    create function pg_temp.key(kind int, town bigint, n bigint) returns uuid
    language sql immutable as $$
        select ('019' || lpad(to_hex(n), 9, '0') || '7' || lpad(to_hex(kind), 3, '0')
                || '8' || lpad(to_hex(town), 15, '0'))::uuid $$;
    create function pg_temp.rows_of(table_ text, size int) returns int
    language sql stable as $$
        select (size * share)::int from portion where name = table_ $$;
    create function pg_temp.at(n bigint, of_all bigint) returns timestamptz
    language sql stable as $$
        select now() - interval '5 years' * (1 - n::float / of_all) $$;
"""

# Numbers of the kinds in the keys: 1 person, 2 venture, 3 sitting, 4 member, 5 agenda item,
# 6 decision, 7 adviser; the rest is pointed at by nobody.
_STATEMENTS: tuple[LiteralString, ...] = (
    """
    insert into tenancy_tenant (id, kind, code, name_ja, name_en, slug, colour, languages,
                                services, created_at, updated_at)
    overriding system value
    select id, 'municipality', code, name, slug, slug, '#0017c1', '{ja,en}', '{}', now(), now()
    from town
    """,
    """
    insert into people_user (id, password, email, name, is_active, is_operator, created_at)
    select pg_temp.key(1, id, n), %(digest)s, 'person' || n || '@' || slug || '.example.jp',
           (%(names)s::text[])[1 + n %% 15] || ' ' || n, true, false, now()
    from town, generate_series(1, case when size >= 100000 then 40 else 6 end) n
    """,
    """
    insert into account_emailaddress (email, verified, "primary", user_id)
    select email, true, true, id from people_user
    """,
    """
    insert into people_membership (id, created_at, updated_at, role, tenant_id, user_id)
    select pg_temp.key(20, id, n), now(), now(),
           ('{town_hall,bank,business,adviser,university,tenant_admin}'::text[])[1 + (n - 1) %% 6],
           id, pg_temp.key(1, id, n)
    from town, generate_series(1, case when size >= 100000 then 40 else 6 end) n
    """,
    """
    insert into ventures_venture (id, created_at, updated_at, title_ja, title_en, "case", stage,
        stopped_from, content, figures, faults_count, region_codes, version, started_by_id,
        tenant_id)
    select pg_temp.key(2, id, n), pg_temp.at(n, c), pg_temp.at(n, c), title || ' 第' || n || '号',
           '', '',
           ('{idea,research,story,plan,financing,application,building,running}'::text[])[1+n%%8],
           '', %(content)s, %(figures)s, 0, array[code], 2, pg_temp.key(1, id, 1 + n %% 6), id
    from town, pg_temp.rows_of('ventures_venture', size) c, generate_series(1, c) n
    join wording w on w.number = n %% 96
    """,
    """
    insert into ventures_revision (id, created_at, updated_at, number, content, changes,
        set_aside, by_id, tenant_id, venture_id)
    select pg_temp.key(21, id, n), pg_temp.at(n, c), pg_temp.at(n, c), 1 + (n - 1) / v,
           %(content)s, '[]', '[]', pg_temp.key(1, id, 1 + n %% 6), id,
           pg_temp.key(2, id, 1 + (n - 1) %% v)
    from town, pg_temp.rows_of('ventures_revision', size) c,
         pg_temp.rows_of('ventures_venture', size) v, generate_series(1, c) n
    """,
    """
    insert into ventures_stagemove (id, created_at, updated_at, from_stage, to_stage, version,
        conditions, reason, overridden, by_id, tenant_id, venture_id)
    select pg_temp.key(22, id, n), pg_temp.at(n, c), pg_temp.at(n, c), 'idea', 'research', 1,
           '[]', '', false, pg_temp.key(1, id, 1 + n %% 6), id, pg_temp.key(2, id, n)
    from town, pg_temp.rows_of('ventures_stagemove', size) c, generate_series(1, c) n
    """,
    """
    insert into roundtable_member (id, created_at, updated_at, once, party, name, organisation,
        position, tenant_id, user_id)
    select pg_temp.key(4, id, n), now(), now(), gen_random_uuid(),
           ('{business,university,bank,town_hall,adviser}'::text[])[1 + n %% 5],
           (%(names)s::text[])[1 + n %% 15] || ' ' || n, name || '商工会', '会員', id,
           case when n <= 6 then pg_temp.key(1, id, n) end
    from town, generate_series(1, %(seats)s) n
    """,
    """
    insert into roundtable_sitting (id, created_at, updated_at, once, title, starts_at, ends_at,
        place, online_url, notice, state, version, tenant_id)
    select pg_temp.key(3, id, n), pg_temp.at(n, c), pg_temp.at(n, c), gen_random_uuid(),
           '第' || n || '回ラウンドテーブル', pg_temp.at(n, c) + interval '7 days',
           pg_temp.at(n, c) + interval '7 days 2 hours', '役場3階会議室', '', '',
           case when pg_temp.at(n, c) + interval '7 days' < now() then 'held' else 'planned' end,
           1, id
    from town, pg_temp.rows_of('roundtable_sitting', size) c, generate_series(1, c) n
    """,
    """
    insert into roundtable_agendaitem (id, created_at, updated_at, once, place_in_order, title,
        presenter, minutes_long, note, tenant_id, sitting_id)
    select pg_temp.key(5, id, n), pg_temp.at(n, c), pg_temp.at(n, c), gen_random_uuid(),
           1 + (n - 1) / s, title || 'について', '事務局', 15, '', id,
           pg_temp.key(3, id, 1 + (n - 1) %% s)
    from town, pg_temp.rows_of('roundtable_agendaitem', size) c,
         pg_temp.rows_of('roundtable_sitting', size) s, generate_series(1, c) n
    join wording w on w.number = n %% 96
    """,
    """
    insert into roundtable_attendance (id, created_at, updated_at, answer, presence, tenant_id,
        member_id, sitting_id)
    select pg_temp.key(23, id, n), pg_temp.at(n, c), pg_temp.at(n, c), 'comes', 'present', id,
           pg_temp.key(4, id, 1 + (n - 1) / s), pg_temp.key(3, id, 1 + (n - 1) %% s)
    from town, pg_temp.rows_of('roundtable_attendance', size) c,
         pg_temp.rows_of('roundtable_sitting', size) s,
         generate_series(1, least(c, s * %(seats)s)) n
    """,
    """
    insert into roundtable_decision (id, created_at, updated_at, once, text_ja, text_en, outcome,
        reason, venture_title, unmet_rules, other_rule, override_reason, published_at,
        withdrawal_reason, version, agenda_item_id, tenant_id, sitting_id)
    select pg_temp.key(6, id, n), pg_temp.at(n, c), pg_temp.at(n, c), gen_random_uuid(),
           title || 'に町として取り組む。', '', 'adopted', summary, '', '{}', '', '',
           case when n %% 2 = 0 then pg_temp.at(n, c) end, '', 1, null, id,
           pg_temp.key(3, id, 1 + (n - 1) / 8)
    from town, pg_temp.rows_of('roundtable_decision', size) c, generate_series(1, c) n
    join wording w on w.number = n %% 96
    """,
    """
    insert into roundtable_stance (id, created_at, updated_at, kind, decision_id, member_id,
        tenant_id)
    select pg_temp.key(24, id, n), pg_temp.at(n, c), pg_temp.at(n, c), 'agree',
           pg_temp.key(6, id, 1 + (n - 1) %% d), pg_temp.key(4, id, 1 + (n - 1) / d), id
    from town, pg_temp.rows_of('roundtable_stance', size) c,
         pg_temp.rows_of('roundtable_decision', size) d, generate_series(1, c) n
    """,
    """
    insert into library_modelcase (id, created_at, updated_at, title, place, summary, body, tags,
        source, measure_toml, search_text, tenant_id, written_by_id)
    select pg_temp.key(25, id, n), pg_temp.at(n, c), pg_temp.at(n, c), title || '（' || n || '）',
           name, summary, body, array[(%(fields)s::text[])[1 + n %% 8]], '町の記録', '',
           search || chr(10) || n, id, pg_temp.key(1, id, 1 + n %% 6)
    from town, pg_temp.rows_of('library_modelcase', size) c, generate_series(1, c) n
    join wording w on w.number = n %% 96
    """,
    """
    insert into library_adviser (id, created_at, updated_at, name, organisation, fields, regions,
        introduction, contact, tenant_id)
    select pg_temp.key(7, id, n), now(), now(), (%(names)s::text[])[1 + n %% 15] || ' ' || n,
           '地域づくり研究所', array[(%(fields)s::text[])[1 + n %% 8]], '{}',
           '地域の事業づくりを20年支えてきました。', '03-0000-0000', id
    from town, pg_temp.rows_of('library_adviser', size) c, generate_series(1, c) n
    """,
    """
    insert into library_advicerequest (id, created_at, updated_at, subject, field, need, state,
        asked_by_id, tenant_id, adviser_id)
    select pg_temp.key(26, id, n), pg_temp.at(n, c), pg_temp.at(n, c), title || 'の相談',
           (%(fields)s::text[])[1 + n %% 8], summary,
           case when n %% 20 = 0 then 'open' else 'closed' end, pg_temp.key(1, id, 1 + n %% 6),
           id, case when n %% 20 <> 0 then pg_temp.key(7, id, 1 + n %% a) end
    from town, pg_temp.rows_of('library_advicerequest', size) c,
         pg_temp.rows_of('library_adviser', size) a, generate_series(1, c) n
    join wording w on w.number = n %% 96
    """,
    # One task in twenty is still to do.
    """
    insert into roundtable_task (id, created_at, updated_at, once, title, due_on, state, note,
        decision_id, owner_id, sitting_id, tenant_id)
    select pg_temp.key(27, id, n), pg_temp.at(n, c), pg_temp.at(n, c), gen_random_uuid(),
           title || 'の見積りを取る', (pg_temp.at(n, c) + interval '30 days')::date,
           case when n %% 20 > 0 then 'done' when n %% 40 = 0 then 'open' else 'doing' end, '',
           pg_temp.key(6, id, 1 + n %% d), pg_temp.key(4, id, 1 + n %% 20), null, id
    from town,
         (select sum(share) as used from portion) p,
         lateral (select (size * (1 - used))::int + 1 as c) k,
         pg_temp.rows_of('roundtable_decision', size) d,
         generate_series(1, c) n
    join wording w on w.number = n %% 96
    """,
)


def counted(connection: psycopg.Connection[Any]) -> tuple[int, int]:
    """Return how many rows of people's data there are (no events), and the largest tenant's."""
    tables = connection.execute(
        "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
        " where c.relkind = 'r' and a.attname = 'tenant_id' and c.relname not like '%event'"
    ).fetchall()
    union = psycopg.sql.SQL(" union all ").join(
        psycopg.sql.SQL("select tenant_id from {}").format(psycopg.sql.Identifier(table))
        for (table,) in tables
    )
    row = connection.execute(
        psycopg.sql.SQL(
            "select sum(n), max(n) from (select count(*) as n from ({}) a group by tenant_id) b"
        ).format(union)
    ).fetchone()
    assert row is not None
    return int(row[0]), int(row[1])
