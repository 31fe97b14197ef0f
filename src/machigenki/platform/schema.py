"""The tables, made at once: what all migrations together leave, kept as one script.

Running a hundred migrations takes Django half a minute, because each renders every model anew. Into
an empty database of our own we therefore load the script that they once led to, if it was made from
exactly these migrations; into any other we run them.
"""

import hashlib
import os
import subprocess
from importlib.metadata import version
from pathlib import Path

import psycopg
from django.apps import apps
from django.core.management import call_command

from machigenki.platform.installed import OWN_APPS
from machigenki.platform.owner import as_owner
from machigenki.platform.postgres import Address, Login, address
from machigenki.platform.postgres.programs import find_programs

SHIPPED = Path(__file__).with_name("schema.sql")
MARK = "-- made from migrations "


def fingerprint() -> str:
    """Return a mark of all migrations: the names of the libraries', the text of our own.

    What our own operations do is part of it. An application from elsewhere is not: it brings its
    tables by `migrate`, on top of ours.
    """
    digest = hashlib.sha256()
    for config in sorted(apps.get_app_configs(), key=lambda one: one.label):
        own = config.name in OWN_APPS
        if not own and "site-packages" not in config.path:
            continue
        for file in sorted((Path(config.path) / "migrations").glob("*.py")):
            digest.update(f"{config.label}/{file.name}\n".encode())
            if own:
                digest.update(file.read_bytes())
    for name in ("policy.py", "trail.py"):
        digest.update((Path(__file__).with_name("tenancy") / name).read_bytes())
    # A library may change what a migration of the same name does.
    for name in ("django", "procrastinate", "django-allauth", "django-pgtrigger"):
        digest.update(version(name).encode())
    return digest.hexdigest()


def ensure_schema(*, own: bool) -> None:
    """Bring the tables up to date. `own` says whether the server is the package's own.

    A database that is up to date is left alone after one query.
    """
    mark = fingerprint()
    if _mark_of_database() == mark:
        return
    fresh = own and _is_empty()
    script = _script_for(mark) if fresh else None
    if script is not None:
        _load(script)
    else:
        migrate()
        if fresh:  # never a database that people have written into
            _keep(mark, dump())
    _write_mark(mark)


def migrate() -> None:
    """Run the migrations as the owner of the tables, then go on as the role that serves."""
    with as_owner():
        call_command("migrate", verbosity=0, interactive=False)


def dump() -> str:
    """Return the script that makes the present tables (only for a database without people)."""
    superuser = address(Login.SUPERUSER)
    said = subprocess.run(
        [
            find_programs() / "pg_dump",
            *("--inserts", "--rows-per-insert=500", "--no-comments", "--exclude-extension=*"),
            *("--host", superuser.host, "--username", superuser.user, superuser.database),
        ],
        env={"PGPASSWORD": superuser.password},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    lines = [line for line in said.split("\n") if not line.startswith(("\\", "-- Dumped"))]
    return f"{MARK}{fingerprint()}\n" + "\n".join(lines)


def _owner() -> Address:
    return address(Login.OWNER)


def _is_empty() -> bool:
    with psycopg.connect(_owner().conninfo) as owner:
        row = owner.execute("select to_regclass('public.django_migrations') is null").fetchone()
    return bool(row and row[0])


def _mark_of_database() -> str | None:
    """Return the mark that was left in the database, which an old dump brings back with it."""
    with psycopg.connect(_owner().conninfo) as owner:
        row = owner.execute(
            "select obj_description(to_regclass('public.django_migrations'), 'pg_class')"
        ).fetchone()
    return row[0] if row else None


def _write_mark(mark: str) -> None:
    with psycopg.connect(_owner().conninfo, autocommit=True) as owner:
        owner.execute(
            psycopg.sql.SQL("comment on table django_migrations is {}").format(
                psycopg.sql.Literal(mark)
            )
        )


def _load(script: Path) -> None:
    with psycopg.connect(address(Login.SUPERUSER).conninfo, autocommit=True) as superuser:
        superuser.execute(script.read_bytes())


def _cached(mark: str) -> Path:
    home = os.environ.get("XDG_CACHE_HOME")
    base = Path(home) if home else Path.home() / ".cache"
    return base / "machigenki" / f"schema-{mark[:32]}.sql"


def _script_for(mark: str) -> Path | None:
    for file in (SHIPPED, _cached(mark)):
        if file.exists():
            with file.open(encoding="utf-8") as text:
                if text.readline().strip() == f"{MARK}{mark}":
                    return file
    return None


def _keep(mark: str, script: str) -> None:
    """Keep a script for the next empty database on this machine; failing to is no fault."""
    file = _cached(mark)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_text(script, encoding="utf-8")
        fresh.replace(file)
    except OSError:
        return
