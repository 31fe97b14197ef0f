"""The production set-up: its files hang together, and bad settings are told."""

import os
import re
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.core.management import get_commands

from machigenki.platform.__main__ import OWNER_COMMANDS
from tests.platform.serving import bare_environment

HOME = Path(__file__).parents[2]


@cache
def compose() -> dict[str, Any]:
    yaml = pytest.importorskip("yaml")
    found: dict[str, Any] = yaml.safe_load((HOME / "compose.yaml").read_text(encoding="utf-8"))
    return found


def services() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = compose()["services"]
    return found


def ours() -> dict[str, dict[str, Any]]:
    return {name: one for name, one in services().items() if one["image"].startswith("machigenki")}


def words(service: dict[str, Any]) -> str:
    return " ".join([*service.get("entrypoint", []), *service["command"]])


def test_every_variable_is_one_that_something_reads() -> None:
    read = "\n".join(
        file.read_text(encoding="utf-8")
        for file in [*(HOME / "src/machigenki/platform").rglob("*.py"), HOME / "deploy/nightly.sh"]
    )
    for name, service in ours().items():
        for variable in service["environment"]:
            plain = variable.removesuffix("_FILE")
            assert variable == "TZ" or re.search(rf"\b{plain}\b", read), (name, variable)


def test_what_the_operator_is_to_name_is_in_the_example() -> None:
    asked = set(re.findall(r"\$\{(\w+)", (HOME / "compose.yaml").read_text(encoding="utf-8")))
    example = (HOME / "deploy/environment.example").read_text(encoding="utf-8")
    told = set(re.findall(r"^(\w+)=", example, re.M))
    assert asked - told == {"MACHIGENKI_VERSION", "MACHIGENKI_SECRETS"}  # have defaults
    assert told <= asked


def test_each_secret_is_drawn_and_each_service_has_those_it_reads_and_no_other(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "secrets"
    script = ["sh", HOME / "deploy/draw_secrets.sh", folder]
    subprocess.run(script, check=True, capture_output=True)
    drawn = {file.name: file.read_text() for file in folder.iterdir()}
    assert drawn.keys() == compose()["secrets"].keys()
    assert folder.stat().st_mode & 0o777 == 0o700
    subprocess.run(script, check=True, capture_output=True)
    assert {file.name: file.read_text() for file in folder.iterdir()} == drawn  # once
    for name, service in services().items():
        files = {
            value.removeprefix("/run/secrets/")
            for variable, value in service.get("environment", {}).items()
            if variable.endswith("_FILE")
        }
        assert files == set(service.get("secrets", [])), name
    assert "database_admin_url" in services()["prepare"]["secrets"]
    for name in ("web", "worker"):
        assert not {"database_owner_url", "database_admin_url"} & set(services()[name]["secrets"])


def test_no_secret_is_in_the_repository() -> None:
    kept = (HOME / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert {"secrets/", ".env"} <= set(kept)
    for file in (HOME / "compose.yaml", *(HOME / "deploy").iterdir()):
        assert not re.search(r"://[^:$\s]+:[^@$\s]{12,}@", file.read_text(encoding="utf-8")), file


def test_every_command_is_one_that_there_is() -> None:
    ones = {*get_commands(), *OWNER_COMMANDS, "prepare_database", "help"}
    for name, service in ours().items():
        for command in re.findall(r"machigenki\.platform (\w+)|-m django (\w+)", words(service)):
            assert "".join(command) in ones, name
    script = (HOME / "deploy/nightly.sh").read_text(encoding="utf-8")
    assert set(re.findall(r"machigenki\.platform (\w+)", script)) <= ones
    for file in (HOME / "deploy").glob("*.sh"):
        subprocess.run(["sh", "-n", file], check=True)


FAKES = {
    "python": 'echo "$*" >>"$LOG"; case "$*" in *backup*) touch "$4" ;; esac',
    "sleep": 'echo "sleep $*" >>"$LOG"; test "$(grep -c sleep "$LOG")" -lt 2 || kill $PPID',
}


@pytest.mark.skipif(sys.platform != "linux", reason="the script runs in a Linux container")
def test_the_night_s_round_backs_up_at_once_then_at_its_hour_and_keeps_no_old_ones(
    tmp_path: Path,
) -> None:
    backups, fakes, log = tmp_path / "backups", tmp_path / "bin", tmp_path / "log"
    backups.mkdir()
    fakes.mkdir()
    for name, body in FAKES.items():
        (fakes / name).write_text(f"#!/bin/sh\n{body}\n")
        (fakes / name).chmod(0o755)
    for name, days in (("old.tar", 40), ("kept.tar", 30)):
        (backups / name).touch()
        when = time.time() - days * 24 * 3600
        os.utime(backups / name, (when, when))
    subprocess.run(
        ["sh", HOME / "deploy/nightly.sh"],
        env={
            "PATH": f"{fakes}:{os.environ['PATH']}",
            "LOG": str(log),
            "BACKUP_FOLDER": str(backups),
            "BACKUP_AT": "02:00",
            "BACKUP_DAYS": "35",
            "TZ": "Asia/Tokyo",
        },
        timeout=30,
    )
    did = log.read_text().splitlines()
    assert [line.split()[2] if "sleep" not in line else "sleep" for line in did] == [
        *("backup", "retention", "sleep"),
        *("backup", "retention", "sleep"),
    ]
    assert 0 < int(did[2].split()[1]) <= 24 * 3600
    left = {file.name for file in backups.iterdir()}
    assert "kept.tar" in left
    assert "old.tar" not in left
    assert len(left) >= 2


def test_every_service_is_watched_bound_and_lasting() -> None:
    for name, service in services().items():
        lasting = service["restart"] == "unless-stopped"
        assert lasting == ("healthcheck" in service), name
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert ":latest" not in service["image"], name
        assert re.search(r":\S*\d|MACHIGENKI_VERSION", service["image"]), name
        for mount in service.get("volumes", []):
            source = mount.split(":")[0]
            assert source in compose()["volumes"] or (HOME / source).exists(), name
    assert all(one["user"] == "10001:10001" for one in ours().values())
    assert "USER 10001:10001" in (HOME / "Containerfile").read_text(encoding="utf-8")
    assert compose()["networks"]["data"]["internal"] is True
    assert "ports" not in services()["database"]


def production(state: Path, **more: str) -> dict[str, str]:
    """The environment of `web` in compose.yaml, with secrets as the script draws them."""
    folder = state / "secrets"
    if not folder.exists():
        script = ["sh", HOME / "deploy/draw_secrets.sh", folder]
        subprocess.run(script, check=True, capture_output=True)
        (folder / "smtp_url").chmod(0o600)
        (folder / "smtp_url").write_text("smtp://genki:geheim@mail.example.jp:587\n")
    named = {"MACHIGENKI_HOSTS": "genki.example.jp", "MACHIGENKI_MAIL_FROM": "a@example.jp"}
    given = {
        variable: re.sub(
            r"\$\{(\w+)[^}]*\}",
            lambda found: named[found[1]],
            str(value).replace("/run/secrets", str(folder)),
        )
        for variable, value in services()["web"]["environment"].items()
    }
    return {**bare_environment(), **given, "MACHIGENKI_STATE": str(state / "state"), **more}


def check_deploy(state: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"],
        env={
            **production(state, **more),
            "DJANGO_SETTINGS_MODULE": "machigenki.platform.settings",
        },
        capture_output=True,
        text=True,
    )


@pytest.mark.slow
def test_the_settings_of_the_set_up_leave_nothing_to_warn_of(tmp_path: Path) -> None:
    done = check_deploy(tmp_path)
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ({"MACHIGENKI_HOSTS": "*"}, "web.E002"),
        ({"MACHIGENKI_HOSTS": ""}, "security.W020"),
        ({"MACHIGENKI_SECRET_KEY": "short"}, "security.W009"),
        ({"MACHIGENKI_SECRET_KEY_FILE": ""}, "security.W009"),
        ({"MACHIGENKI_SECRET_KEY_FILE": "/nowhere"}, "MACHIGENKI_SECRET_KEY_FILE"),
        ({"MACHIGENKI_SMTP_URL_FILE": ""}, "web.W003"),
        ({"MACHIGENKI_MODE": "local"}, "security.W004"),  # no HSTS
        (
            {
                "MACHIGENKI_OIDC": '[{"provider_id": "pref", "name": "県", "client_id": "x", '
                '"secret": "y", "settings": {"server_url": "http://id.example.jp"}}]'
            },
            "web.E004",
        ),
    ],
)
def test_a_bad_setting_is_told(tmp_path: Path, bad: dict[str, str], told: str) -> None:
    done = check_deploy(tmp_path, **bad)
    assert done.returncode != 0
    assert told in done.stderr


@pytest.mark.slow
def test_the_web_server_takes_its_options_and_finds_the_application(tmp_path: Path) -> None:
    command = services()["web"]["command"]
    assert command[0] == "gunicorn"
    done = subprocess.run(
        [sys.executable, "-m", *command, "--check-config"],
        env=production(tmp_path),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
