"""What row-level security costs of a page: the same pages, read with it and without.

Without it the reader enters as the administrator, whom no policy binds, and finds for each table a
view with the tenant's number in its condition, as an application without policies would write it.
The pages' code is the same. Both read in turn, in one process and one thread.
"""

import io
import logging
import re
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import unquote

from benchmarks.result import Result
from benchmarks.web.filling import Town
from benchmarks.web.served import Filled, filled
from benchmarks.web.web_pages import pages_of

ROUNDS = 40
WARM_ROUNDS = 3
BUDGET_SHARE = 0.15
LEAST_SHARE = 0.001
"""A share below it, or below nothing, is noise: the ratio would mean nothing."""

_SCHEMA = "without_policies"


def row_security() -> Result:
    """The share of a page that row-level security takes, against 15 %."""
    logging.disable(logging.INFO)  # a line a request
    with filled() as data, _both_ways(data) as (with_it, without):
        town = data.towns[0]
        cookie = _session(town)
        times: dict[str, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
        agree = True
        for turn in range(WARM_ROUNDS + ROUNDS):
            for _, path, marker in pages_of(data, town, 1):
                told = []
                for place, enter in enumerate((with_it, without)):
                    enter()
                    start = time.perf_counter()
                    told.append(_page(path, cookie))
                    if turn >= WARM_ROUNDS:
                        times[path][place].append(time.perf_counter() - start)
                agree &= told[0] == told[1] and marker in told[0]
    ours = sum(statistics.median(own) for own, _ in times.values()) / len(times)
    bare = sum(statistics.median(other) for _, other in times.values()) / len(times)
    share = max((ours - bare) / ours, LEAST_SHARE)
    return Result(
        name="row_security",
        ours_s=ours,
        peer=f"the same pages without policies, {bare * 1000:.2f} ms; budget 15 % of a page",
        peer_s=bare,
        ratio=BUDGET_SHARE / share,
        agree=agree,
    )


@contextmanager
def _both_ways(data: Filled) -> Iterator[tuple[Callable[[], None], Callable[[], None]]]:
    """Yield two functions: let Django go on under the policies, or past them."""
    from django.db import connections
    from django.db.backends.postgresql.base import DatabaseWrapper
    from psycopg import sql

    from machigenki.platform.postgres import Login, address

    data.superuser.execute(f"create schema {_SCHEMA}")
    tables = data.superuser.execute(
        "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
        " where c.relkind = 'r' and a.attname = 'tenant_id'"
        " and c.relnamespace = 'public'::regnamespace"
    ).fetchall()
    for (table,) in tables:
        data.superuser.execute(
            sql.SQL("create view {} as select * from public.{} where tenant_id = {}").format(
                sql.Identifier(_SCHEMA, table),
                sql.Identifier(table),
                sql.Literal(data.towns[0].number),
            )
        )
    usual = connections["default"]
    entry = usual.settings_dict | address(Login.SUPERUSER).django()
    entry["OPTIONS"] = {"options": f"-c search_path={_SCHEMA},public"}
    past: Any = DatabaseWrapper(entry, "default")

    def with_it() -> None:
        connections["default"] = usual

    def without() -> None:
        connections["default"] = past

    try:
        yield with_it, without
    finally:
        past.close()
        with_it()
        usual.close()


def _session(town: Town) -> str:
    """Sign the first person of a town in past the form; returns the cookie."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    from machigenki.platform.people.models import User

    user = User.objects.get(email=f"person1@{town.slug}.example.jp")
    store = SessionStore()
    store[SESSION_KEY] = str(user.pk)
    store[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    store[HASH_SESSION_KEY] = user.get_session_auth_hash()
    store.save()
    return f"sessionid={store.session_key}"


def _page(path: str, cookie: str) -> str:
    """Return a page without what is drawn anew each time."""
    from machigenki.platform.wsgi import application

    before, _, query = path.partition("?")
    answer = application(
        {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": unquote(before),
            "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "80",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_HOST": "127.0.0.1",
            "HTTP_COOKIE": cookie,
            "wsgi.input": io.BytesIO(),
            "wsgi.errors": io.StringIO(),
            "wsgi.url_scheme": "http",
        },
        lambda status, headers, error=None: io.BytesIO().write,
    )
    body = b"".join(answer).decode()
    answer.close()
    return re.sub(
        r'(csrfmiddlewaretoken" value="|X-CSRFToken": "|once" value="|sent" value=")[\w-]+',
        r"\1",
        body,
    )
