"""The program `machigenki` and its commands.

Each command imports its engine when it runs, so that ``--help`` and light commands
start at once.
"""

import sys
from io import TextIOWrapper

import typer

from machigenki.cli import (
    effect,
    grant,
    ideas,
    leaks,
    loan,
    monitor,
    new,
    plan,
    reform,
    region,
    table,
)
from machigenki.cli.usage import Commands

app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help=(
        "まちの元気: 地域のお金がどこから来て、どこに残り、どこへ出ていくかを計算します。\n\n"
        "See how much money, work and quality of life stays in a Japanese town."
    ),
)
app.command("new")(new.new)
app.command("plan")(plan.plan)
app.command("region")(region.region)
app.command("effect")(effect.effect)
app.command("leaks")(leaks.leaks)
app.command("ideas")(ideas.ideas)
app.command("grant")(grant.grant)
app.command("loan")(loan.loan)
app.command("monitor")(monitor.monitor)
app.command("permits")(reform.permits)
app.add_typer(table.app, name="table")


def main() -> None:
    """Run the program."""
    # A terminal or pipe in cp932 lacks some signs (m², ▲ in places): show "?" rather than stop.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    app()
