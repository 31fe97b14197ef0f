"""The script that makes all tables at once is what the migrations lead to."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import machigenki

PROGRAM = """
import django
from machigenki.platform.postgres import Server, State, connect, Login
with Server(State.default(), durable=False):
    django.setup()
    from machigenki.platform import schema
    from django.core.management import call_command
    from django.db import connection
    assert schema._script_for(schema.fingerprint()) == schema.SHIPPED, "run write_schema"
    schema.ensure_schema(own=True)
    call_command("migrate", "--check", verbosity=0)
    call_command("check", "--database", "default", verbosity=0)
    with connect(Login.OWNER) as owner:
        owners = owner.execute(
            "select distinct tableowner from pg_tables where schemaname = 'public'").fetchall()
    assert owners == [("app_owner",)], owners
    connection.close()
print("good")
"""


@pytest.mark.slow
def test_the_shipped_script_belongs_to_these_migrations_and_makes_sound_tables() -> None:
    folder = Path(tempfile.mkdtemp(prefix="mg-schema-"))
    folder.chmod(0o711)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={
            **os.environ,
            "MACHIGENKI_STATE": str(folder / "state"),
            "DJANGO_SETTINGS_MODULE": "machigenki.platform.settings",
        },
        capture_output=True,
        text=True,
    )
    shutil.rmtree(folder)
    assert done.stdout.strip().endswith("good"), done.stderr


@pytest.mark.slow
def test_the_shipped_script_serves_an_installed_package_too(tmp_path: Path) -> None:
    program = (
        "import django; django.setup(); from machigenki.platform import schema; "
        "assert 'site-packages' in schema.__file__; "
        "assert schema._script_for(schema.fingerprint()) == schema.SHIPPED"
    )
    installed = tmp_path / "site-packages"
    shutil.copytree(Path(machigenki.__file__).parent, installed / "machigenki")
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={
            **os.environ,
            "PYTHONPATH": str(installed),
            "DJANGO_SETTINGS_MODULE": "machigenki.platform.settings",
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
