"""Run the program as a person does, in this process."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from machigenki.cli.app import app

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "maniwa-chip-boiler"


@pytest.fixture
def example() -> Path:
    return EXAMPLE


class Program:
    """The program: call it with its arguments."""

    def __call__(self, *arguments: str | Path) -> Result:
        return CliRunner().invoke(app, [str(a) for a in arguments])


@pytest.fixture
def program() -> Program:
    return Program()
