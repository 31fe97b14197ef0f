"""Values and secrets out of the environment, or out of the files it names."""

from pathlib import Path

import pytest

from machigenki.platform.environment import given
from machigenki.platform.postgres.address import Login, named_by_environment
from machigenki.region import InputError


def test_a_value_a_file_and_neither(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MACHIGENKI_X", "MACHIGENKI_X_FILE"):
        monkeypatch.delenv(name, raising=False)
    assert given("MACHIGENKI_X") == ""
    assert given("MACHIGENKI_X", "[]") == "[]"
    file = tmp_path / "x"
    file.write_text("geheim\n", encoding="utf-8")
    monkeypatch.setenv("MACHIGENKI_X_FILE", str(file))
    assert given("MACHIGENKI_X") == "geheim"
    monkeypatch.setenv("MACHIGENKI_X", "offen")
    assert given("MACHIGENKI_X") == "offen"
    monkeypatch.delenv("MACHIGENKI_X")
    file.write_text("\n", encoding="utf-8")  # an empty secret is none
    assert given("MACHIGENKI_X", "[]") == "[]"


def test_a_file_that_cannot_be_read_is_told_by_its_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MACHIGENKI_X_FILE", "/nowhere/x")
    with pytest.raises(InputError, match="MACHIGENKI_X_FILE"):
        given("MACHIGENKI_X")


def test_the_database_s_address_may_be_in_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "url"
    file.write_text("postgresql://app_owner:x@db/town\n", encoding="utf-8")
    monkeypatch.setenv("DATABASE_OWNER_URL_FILE", str(file))
    found = named_by_environment(Login.OWNER)
    assert found is not None
    assert (found.host, found.database) == ("db", "town")
