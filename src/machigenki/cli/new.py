"""``machigenki new``: a plan folder for a town, filled with its own figures."""

from pathlib import Path
from typing import Annotated

import typer

from machigenki.cli.console import reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption


def new(
    name: Annotated[
        str,
        typer.Argument(help="市区町村の名称又はコード / name or code of the municipality"),
    ],
    case: Annotated[
        str, typer.Option("--case", help="モデルケース / model case, e.g. chip-boiler")
    ],
    to: Annotated[
        Path | None,
        typer.Option("--to", help="作成するフォルダー / folder to make (<code>-<case>)"),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """モデルケースから計画フォルダーを作ります / make a plan folder from a model case.

    例 / example: machigenki new 北海道下川町 --case chip-boiler
    """
    with reported_problems(lang, as_json):
        from machigenki.portfolio import new_plan

        made = new_plan(name, case, to)
        files = sorted(str(p.relative_to(made.path)) for p in made.path.rglob("*.*"))
        if as_json:
            show_json(
                {
                    "folder": str(made.path),
                    "files": files,
                    "region": made.region.name(lang),
                    "codes": list(made.region.codes),
                    "case": case,
                    "notes": [n(lang) for n in made.region.notes],
                }
            )
            return
        notes = [n(lang) for n in made.region.notes]
        if lang == "ja":
            show(
                [
                    *notes,
                    f"{made.region.name.ja}の計画フォルダーを作成しました: {made.path}",
                    *(f"  {f}" for f in files),
                    f"内容を確かめて直した後、次を実行してください: machigenki plan {made.path}",
                ]
            )
        else:
            show(
                [
                    *notes,
                    f"Made a plan folder for {made.region.name.en}: {made.path}",
                    *(f"  {f}" for f in files),
                    f"Check and edit it, then run: machigenki plan {made.path}",
                ]
            )
