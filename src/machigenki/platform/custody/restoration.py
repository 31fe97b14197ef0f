"""A backup put back: into a database beside, checked, and only then in the place of the old one."""

import json
import subprocess
import tarfile
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
from django.conf import settings
from django.db import connections
from psycopg import sql

from machigenki.platform.custody.backup import (
    DUMP,
    FILES,
    HEAD,
    fault,
    rows_by_table,
    run,
    sha256_of,
)
from machigenki.platform.postgres import Address, Login, State, address
from machigenki.platform.postgres.address import DATABASE, named_by_environment
from machigenki.platform.postgres.programs import find_programs
from machigenki.platform.postgres.roles import database_statements, make_database

BESIDE = f"{DATABASE}_restoring"


def put_back(path: Path) -> dict[str, Any]:
    """Restore a backup; the platform must not be serving.

    With the package's own server the old database is kept under another name, and so are the old
    files; with a database that the environment names, it must be empty.

    Returns
    -------
    dict
        The head of the backup, with `kept_database` where an old one was kept.

    Raises
    ------
    InputError
        When the file is no backup or damaged, when somebody is connected, when pg_restore fails,
        or when the rows are not those that were counted. Nothing is replaced then.
    """
    with tempfile.TemporaryDirectory(dir=State.default().folder) as name:
        folder = Path(name)
        head = _unpacked(path, folder)
        connections.close_all()
        if named_by_environment(Login.RUNTIME):
            _restore_empty(folder / DUMP, head)
        else:
            head["kept_database"] = _restore_beside(folder / DUMP, head)
        _replace_files(folder / FILES)
    return head


def _unpacked(path: Path, folder: Path) -> dict[str, Any]:
    try:
        with tarfile.open(path) as archive:
            archive.extractall(folder, filter="data")
        head: dict[str, Any] = json.loads((folder / HEAD).read_text(encoding="utf-8"))
        whole = head["sha256"] == sha256_of(folder / DUMP)
    except (OSError, tarfile.TarError, ValueError, KeyError):
        raise fault("バックアップとして読めません。", "It is no backup.", path.name) from None
    if not whole:
        raise fault("バックアップが壊れています。", "The backup is damaged.", path.name)
    return head


def _restore_beside(dump: Path, head: dict[str, Any]) -> str:
    state = State.default()
    superuser = Address.local(state, Login.SUPERUSER, database="postgres")
    with psycopg.connect(superuser.conninfo, autocommit=True) as server:
        server.execute(sql.SQL("drop database if exists {}").format(sql.Identifier(BESIDE)))
        make_database(server, BESIDE)
        with psycopg.connect(superuser.to(BESIDE).conninfo, autocommit=True) as fresh:
            for statement in database_statements():
                fresh.execute(statement)
        _fill(Address.local(state, Login.OWNER, database=BESIDE), dump)
        _compare(Address.local(state, Login.BACKUP, database=BESIDE), head)
        found = server.execute(
            "select count(*) from pg_stat_activity where datname = %s", [DATABASE]
        ).fetchone()
        if found and found[0]:
            raise fault(
                "「まちの元気」が動いています。止めてから復元してください。",
                "The platform is running. Stop it, then restore.",
                f"{found[0]}",
            )
        kept = f"{DATABASE}_before_{datetime.now(UTC):%Y%m%d%H%M%S}"
        for old, new in ((DATABASE, kept), (BESIDE, DATABASE)):
            server.execute(
                sql.SQL("alter database {} rename to {}").format(
                    sql.Identifier(old), sql.Identifier(new)
                )
            )
    return kept


def _restore_empty(dump: Path, head: dict[str, Any]) -> None:
    owner = address(Login.OWNER)
    with psycopg.connect(owner.conninfo) as connection:
        found = connection.execute(
            "select count(*) from pg_class where relkind = 'r' "
            "and relnamespace = 'public'::regnamespace"
        ).fetchone()
    if found and found[0]:
        raise fault(
            "復元先のデータベースが空ではありません。",
            "The database to restore into is not empty.",
            f"{found[0]}",
        )
    _fill(owner, dump)
    _compare(address(Login.BACKUP), head)


def _fill(target: Address, dump: Path) -> None:
    """Run pg_restore as the owner, without what only a superuser may make and we made before."""
    listed = subprocess.run(
        [find_programs() / "pg_restore", "--list", dump],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    ours = [
        line
        for line in listed.splitlines()
        if not any(word in line for word in (" EXTENSION ", " SCHEMA "))
    ]
    chosen = dump.with_suffix(".list")
    chosen.write_text("\n".join(ours) + "\n", encoding="utf-8")
    _forget_default_grants(target)
    run(
        "pg_restore",
        target,
        *("--exit-on-error", f"--dbname={target.database}", f"--use-list={chosen}", str(dump)),
    )


def _forget_default_grants(target: Address) -> None:
    """Take back what the owner gives away with each new table; the dump brings it again at its end.

    Else the tables would first be given away whole, and the dump, which only grants, would leave
    the audit trail open to change.
    """
    kinds = {"r": "tables", "S": "sequences", "f": "functions"}
    with psycopg.connect(target.conninfo) as connection:
        given = connection.execute(
            "select distinct d.defaclobjtype::text, g.grantee::regrole::text "
            "from pg_default_acl d, aclexplode(d.defaclacl) g "
            "where d.defaclrole = current_user::regrole and g.grantee not in (0, d.defaclrole) "
            "and d.defaclnamespace = 'public'::regnamespace"
        ).fetchall()
        for kind, role in given:
            connection.execute(
                sql.SQL(
                    "alter default privileges in schema public revoke all on {} from {}"
                ).format(sql.SQL(kinds[kind]), sql.Identifier(role))
            )


def _compare(target: Address, head: dict[str, Any]) -> None:
    with psycopg.connect(target.conninfo) as connection:
        counted = rows_by_table(connection)
    if counted != head["rows"]:
        wrong = sorted(
            name for name in counted | head["rows"] if counted.get(name) != head["rows"].get(name)
        )
        raise fault("行数が合いません。", "The numbers of rows differ.", ", ".join(wrong))


def _replace_files(files: Path) -> None:
    media = Path(settings.MEDIA_ROOT)
    if media.is_dir():
        media.rename(media.with_name(f"{media.name}_before_{datetime.now(UTC):%Y%m%d%H%M%S}"))
    if files.is_dir():
        files.rename(media)
