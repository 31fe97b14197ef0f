"""A backup of the whole platform: the database by pg_dump, the uploaded files, and their sums."""

import hashlib
import io
import json
import os
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
from django.conf import settings
from psycopg import sql

from machigenki import __version__
from machigenki.platform.postgres import Address, Login, address
from machigenki.platform.postgres.programs import find_programs
from machigenki.region import InputError, Problem, Text

DUMP, HEAD, FILES = "database.dump", "backup.json", "files"


def back_up(to: Path) -> dict[str, Any]:
    """Write a backup to a file of mode 0600; it appears under its name only when whole.

    The database is read as the backup role, of one moment, while the platform goes on. The state
    folder's secrets are not in it: keep `secrets.json` apart, as one keeps a key from its box.

    Returns
    -------
    dict
        The head of the backup: time, versions, rows by table, SHA-256 of the dump.

    Raises
    ------
    InputError
        When pg_dump fails, or the file is there already.
    """
    if to.exists():
        raise fault("同じ名前のファイルがあります。", "A file of this name exists.", to.name)
    source = address(Login.BACKUP)
    fresh = to.with_name(f".{to.name}.new")
    with tempfile.TemporaryDirectory(dir=to.parent) as folder:
        dump = Path(folder) / DUMP
        rows = _dump(source, dump)
        head = {
            "format": "machigenki-backup",
            "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "made_by": f"machigenki {__version__}",
            "postgres": find_programs().major(),
            "sha256": sha256_of(dump),
            "rows": rows,
        }
        try:
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                with tarfile.open(fileobj=file, mode="w") as archive:
                    _add_text(archive, HEAD, json.dumps(head, indent=1))
                    archive.add(dump, DUMP)
                    if Path(settings.MEDIA_ROOT).is_dir():
                        archive.add(settings.MEDIA_ROOT, FILES)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(to)
        finally:
            fresh.unlink(missing_ok=True)
    return head


def _dump(source: Address, dump: Path) -> dict[str, int]:
    """Write the dump and return the rows by table of the same moment."""
    with psycopg.connect(source.conninfo) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        found = connection.execute("select pg_export_snapshot()").fetchone()
        assert found
        run(
            "pg_dump",
            source,
            *("--format=custom", f"--snapshot={found[0]}", f"--file={dump}", "--schema=public"),
        )
        return rows_by_table(connection)


def rows_by_table(connection: psycopg.Connection[Any]) -> dict[str, int]:
    """Return the number of rows of every table (as a role that row-level security lets pass)."""
    tables = connection.execute(
        "select relname from pg_class where relkind = 'r' "
        "and relnamespace = 'public'::regnamespace order by 1"
    ).fetchall()
    counts = {}
    for (name,) in tables:
        found = connection.execute(
            sql.SQL("select count(*) from {}").format(sql.Identifier(name))
        ).fetchone()
        assert found
        counts[name] = int(found[0])
    return counts


def run(program: str, to: Address, *words: str) -> None:
    """Run one of PostgreSQL's programs; the password goes by the environment, seen by nobody.

    Raises
    ------
    InputError
        With what the program said, when it failed.
    """
    done = subprocess.run(
        [find_programs() / program, "--no-password", *words],
        env={**os.environ, **_environment(to)},
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        raise fault(f"{program} が失敗しました。", f"{program} failed.", done.stderr.strip()[:2000])


def _environment(to: Address) -> Mapping[str, str]:
    return {
        "PGHOST": to.host,
        "PGPORT": str(to.port),
        "PGDATABASE": to.database,
        "PGUSER": to.user,
        "PGPASSWORD": to.password,
        **{f"PG{name.upper()}": value for name, value in to.options},
    }


def sha256_of(path: Path) -> str:
    """Return a file's SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _add_text(archive: tarfile.TarFile, name: str, text: str) -> None:
    content = text.encode()
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    archive.addfile(entry, io.BytesIO(content))


def fault(ja: str, en: str, found: str) -> InputError:
    """Return a fault that the command tells."""
    return InputError(Problem(Text(ja, en), found=found))
