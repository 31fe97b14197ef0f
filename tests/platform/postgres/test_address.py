"""Addresses: read from a URL, told without their password."""

import pytest

from machigenki.platform.postgres import Address, Login, State, address
from machigenki.region import InputError


def test_a_url_is_read_with_its_escapes_and_options() -> None:
    read = Address.of_url("postgresql://town:p%40ss@db.example:6432/genki?sslmode=require", "X")
    assert read.django() == {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": "db.example",
        "PORT": "6432",
        "NAME": "genki",
        "USER": "town",
        "PASSWORD": "p@ss",
        "OPTIONS": {"sslmode": "require"},
    }


@pytest.mark.parametrize(
    "url",
    ["mysql://a:secret@b/c", "postgresql://a:secret@b", "secret", "postgres://a:b@c:x/secret"],
)
def test_a_wrong_url_is_told_by_its_variable_and_never_shown(url: str) -> None:
    with pytest.raises(InputError) as caught:
        Address.of_url(url, "DATABASE_URL")
    for lang in ("ja", "en"):
        told = "\n".join(caught.value.lines(lang))
        assert "DATABASE_URL" in told
        assert "secret" not in told


def test_the_environment_s_database_goes_before_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://rt:a@db/genki")
    monkeypatch.setenv("DATABASE_OWNER_URL", "postgresql://owner:b@db/genki")
    assert address(Login.RUNTIME).user == "rt"
    assert address(Login.OWNER).user == "owner"
    assert address(Login.BACKUP).user == "rt"


def test_a_long_state_path_still_has_a_socket_that_fits(tmp_path_factory) -> None:  # type: ignore[no-untyped-def]
    deep = State(tmp_path_factory.mktemp("x") / ("long" * 30))
    assert len(str(deep.sockets)) < 60
