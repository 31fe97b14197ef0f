"""One door to the database, whoever keeps it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from machigenki.platform.postgres.address import DATABASE, Address, Login, named_by_environment
from machigenki.platform.postgres.server import Server
from machigenki.platform.postgres.state import State


def address(login: Login, *, database: str = DATABASE) -> Address:
    """Return the way into the platform's database: the environment's, else the package's own."""
    return named_by_environment(login) or Address.local(State.default(), login, database=database)


def connect(login: Login) -> psycopg.Connection[tuple[object, ...]]:
    """Open a connection past Django (backups, tests)."""
    return psycopg.connect(address(login).conninfo)


@contextmanager
def running() -> Iterator[Server | None]:
    """Let a server run inside.

    Yields the server where this process keeps it; None where the environment names another or
    another process keeps ours (we only connect).
    """
    if named_by_environment(Login.RUNTIME):
        yield None
        return
    state = State.default()
    with state.lock() as free:
        pass
    if not free:
        _await_other(state)
        yield None
        return
    with Server(state) as server:
        yield server


def _await_other(state: State) -> None:
    """Wait until the server that another process is starting answers."""
    end = time.monotonic() + 120
    while True:
        try:
            psycopg.connect(Address.local(state, Login.RUNTIME).conninfo, connect_timeout=1).close()
        except psycopg.OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return
