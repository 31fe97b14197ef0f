"""``machigenki table``: input-output tables as published."""

from pathlib import Path
from typing import Annotated

import typer

from machigenki.cli.console import note, progress, reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption
from machigenki.region.text import Text

app = typer.Typer(
    no_args_is_help=True,
    help="産業連関表を読み込み、検査します / read and check input-output tables",
)


@app.callback()
def _group() -> None:
    """Keep `check` a subcommand while it is the only one."""
