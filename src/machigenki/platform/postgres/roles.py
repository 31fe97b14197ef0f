"""Who may do what in the database: an owner, a runtime role, a search role, a backup role."""

from collections.abc import Iterator

import psycopg
from psycopg import sql

from machigenki.platform.environment import given
from machigenki.platform.postgres.address import DATABASE, SEARCH_ROLE, VARIABLES, Address, Login
from machigenki.platform.postgres.state import State
from machigenki.region import InputError, Problem, Text


def prepare_roles(state: State) -> None:
    """Make roles and database in the server that the package keeps; again is no change."""
    passwords = {login: state.secret(login) for login in Login}
    server = Address.local(state, Login.SUPERUSER, database="postgres")
    _prepare(server, DATABASE, passwords)


def prepare_elsewhere(administrator: Address) -> None:
    """Make roles and database in another server, once, entered as its administrator.

    The roles' passwords are those in DATABASE_URL, DATABASE_OWNER_URL and DATABASE_BACKUP_URL.

    Raises
    ------
    InputError
        When one of these is missing or does not enter as the role that it is for.
    """
    passwords = {}
    database = DATABASE
    for login, variable in VARIABLES.items():
        found = Address.of_url(given(variable), variable)
        if found.user != login:
            raise InputError(
                Problem(
                    Text("利用者の名前が違います。", "The user is not the one expected."),
                    field=variable,
                    found=found.user,
                    expected=Text.same(login.value),
                )
            )
        passwords[login] = found.password
        database = found.database
    _prepare(administrator, database, passwords)


def _prepare(server: Address, database: str, passwords: dict[Login, str]) -> None:
    with psycopg.connect(server.conninfo, autocommit=True) as connection:
        with connection.transaction():  # one wait for the disk, not one a statement
            for statement in role_statements(passwords, connection.info.server_version // 10000):
                connection.execute(statement)
        make_database(connection, database)
    with psycopg.connect(server.to(database).conninfo) as connection:
        for statement in database_statements():
            connection.execute(statement)


def make_database(connection: psycopg.Connection[tuple[object, ...]], name: str) -> None:
    """Make a database that belongs to the owner role, where it is missing."""
    found = connection.execute("select 1 from pg_database where datname = %s", [name]).fetchone()
    if not found:
        connection.execute(
            sql.SQL("create database {} owner {}").format(
                sql.Identifier(name), sql.Identifier(Login.OWNER)
            )
        )


def role_statements(passwords: dict[Login, str], major: int) -> Iterator[sql.SQL | sql.Composed]:
    """Yield what makes the roles (run as superuser, once a server of this major version)."""
    attributes = {
        Login.OWNER.value: "LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB",
        Login.RUNTIME.value: "LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB",
        Login.BACKUP.value: "LOGIN NOSUPERUSER BYPASSRLS NOCREATEROLE NOCREATEDB",
        SEARCH_ROLE: "NOLOGIN NOSUPERUSER BYPASSRLS NOCREATEROLE NOCREATEDB",
    }
    for name, words in attributes.items():
        role = sql.Identifier(name)
        yield sql.SQL(
            "do $$ begin if not exists (select from pg_roles where rolname = {}) "
            "then create role {}; end if; end $$"
        ).format(sql.Literal(name), role)
        yield sql.SQL("alter role {} with {}").format(role, sql.SQL(words))
        if name in passwords:
            yield sql.SQL("alter role {} password {}").format(
                role, sql.Literal(passwords[Login(name)])
            )
    runtime = sql.Identifier(Login.RUNTIME)
    for setting in (
        "statement_timeout = '15s'",
        "lock_timeout = '3s'",
        "idle_in_transaction_session_timeout = '30s'",
    ):
        yield sql.SQL("alter role {} set {}").format(runtime, sql.SQL(setting))
    # The owner hands search functions to this role, but does not see its rows by itself.
    yield sql.SQL("grant {} to {}").format(
        sql.Identifier(SEARCH_ROLE), sql.Identifier(Login.OWNER)
    ) + sql.SQL(" with inherit false, set true" if major >= 16 else "")


def database_statements() -> Iterator[sql.SQL | sql.Composed]:
    """Yield the grants inside the database (run as superuser, once a database).

    Tables that the owner makes later are given to the others by default; what is to be less (the
    event tables) its migration takes away.
    """
    owner, runtime, search, backup = (
        sql.Identifier(name) for name in (Login.OWNER, Login.RUNTIME, SEARCH_ROLE, Login.BACKUP)
    )
    yield sql.SQL("revoke all on schema public from public")
    yield sql.SQL("grant usage, create on schema public to {}").format(owner)
    yield sql.SQL("grant usage, create on schema public to {}").format(search)
    yield sql.SQL("grant usage on schema public to {}, {}").format(runtime, backup)
    mine = sql.SQL("alter default privileges for role {} in schema public ").format(owner)
    yield mine + sql.SQL("grant select, insert, update, delete on tables to {}").format(runtime)
    yield mine + sql.SQL("grant usage, select on sequences to {}").format(runtime)
    yield mine + sql.SQL("grant select on tables to {}, {}").format(search, backup)
    yield mine + sql.SQL("grant select on sequences to {}").format(backup)
    yield mine + sql.SQL("revoke execute on functions from public")
    yield mine + sql.SQL("grant execute on functions to {}").format(runtime)
    for extension in ("pg_trgm", "btree_gist"):
        yield sql.SQL("create extension if not exists {}").format(sql.Identifier(extension))
