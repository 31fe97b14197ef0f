"""Entering the database as the role that owns the tables, for the few things only it may do."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from machigenki.platform.postgres import Login, address


@contextmanager
def as_owner() -> Iterator[None]:
    """Let Django's connection be the owner's inside, and the former role's again after.

    Row-level security binds the owner too. Call it outside any transaction. Where the environment
    names the database, DATABASE_OWNER_URL must be there.
    """
    entry = connection.settings_dict
    former = {key: entry[key] for key in ("HOST", "PORT", "NAME", "USER", "PASSWORD", "OPTIONS")}
    connection.close()
    entry.update(address(Login.OWNER).django())
    try:
        yield
    finally:
        connection.close()
        entry.update(former)
