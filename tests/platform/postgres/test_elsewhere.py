"""A PostgreSQL that is not ours: prepared once, then served by three addresses."""

import os
import subprocess
import sys
from urllib.parse import quote

import psycopg
import pytest

from machigenki.platform.postgres import Address, Login, Server, State


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DATABASE_", "MACHIGENKI_"))}
    return subprocess.run(
        [sys.executable, "-m", "machigenki.platform", *words],
        env={**kept, **environment},
        capture_output=True,
        text=True,
    )


@pytest.mark.slow
def test_prepared_migrated_and_checked(state: State) -> None:
    with Server(state, durable=False):

        def url(user: str, password: str, database: str) -> str:
            return (
                f"postgresql://{user}:{quote(password, safe='')}@/{database}?host={state.sockets}"
            )

        places = {
            "DATABASE_URL": url("app_rt", "p@ss/1", "town"),
            "DATABASE_OWNER_URL": url("app_owner", "p@ss/2", "town"),
            "DATABASE_BACKUP_URL": url("app_backup", "p@ss/3", "town"),
            "MACHIGENKI_STATE": str(state.folder / "files"),
        }
        admin = url("postgres", state.secret(Login.SUPERUSER), "postgres")
        for words in (("prepare_database",), ("migrate",), ("check", "--database", "default")):
            done = run(*words, **places, DATABASE_ADMIN_URL=admin)
            assert done.returncode == 0, done.stderr
        assert not (state.folder / "files" / "postgres").exists()  # none of our own was started
        runtime = Address.of_url(places["DATABASE_URL"], "DATABASE_URL")
        with psycopg.connect(runtime.conninfo) as connection:
            row = connection.execute("select count(*) from tenancy_tenant").fetchone()
            assert row == (0,)


def test_a_wrong_role_is_told_by_its_variable() -> None:
    done = run(
        "prepare_database",
        DATABASE_URL="postgresql://postgres:secret@db/town",
        DATABASE_ADMIN_URL="postgresql://postgres:secret@db/postgres",
    )
    assert done.returncode == 1
    assert "DATABASE_URL" in done.stderr
    assert "app_rt" in done.stderr
    assert "secret" not in done.stderr
