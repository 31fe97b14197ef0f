"""``machigenki table``: input-output tables as published."""

from pathlib import Path
from typing import Annotated

import typer

from machigenki.cli.console import note, progress, show, show_json
from machigenki.cli.options import JsonOption, LangOption
from machigenki.region.problem import InputError
from machigenki.region.text import Text

app = typer.Typer(
    no_args_is_help=True,
    help="産業連関表を読み込み、検査します / read and check input-output tables",
)


@app.callback()
def _group() -> None:
    """産業連関表を読み込み、検査します / read and check input-output tables."""


@app.command("check")
def check(
    files: Annotated[
        list[Path],
        typer.Argument(help="産業連関表のファイル（.xls、.xlsx） / workbooks of tables"),
    ],
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """表の均衡、逆行列、部門の対応を検査します / balances, published inverse, sector match.

    例 / example: machigenki table check 岡山県_2011.xls
    """
    from machigenki.circulation import check_workbook

    checked: list[dict[str, object]] = []
    failed = unsound = 0
    with progress(len(files), lang) as tell:
        for file in files:
            tell(Text.same(file.name))
            try:
                result = check_workbook(file)
            except InputError as error:
                failed += 1
                checked.append(
                    {
                        "file": file.name,
                        "read": False,
                        "problems": [p.as_dict(lang) for p in error.problems],
                    }
                )
                if not as_json:
                    for line in error.lines(lang):
                        note(line)
                continue
            unsound += not result.ok
            checked.append({"file": file.name, "read": True, **result.as_dict(lang)})
            if not as_json:
                show(result.lines(lang))
    read = len(files) - failed
    if as_json:
        show_json({"files": len(files), "read": read, "unsound": unsound, "tables": checked})
    elif lang == "ja":
        end = f"うち{unsound}件は表が合いません。" if unsound else ""
        show([f"{len(files)}件のうち{read}件を読み込みました。{end}"])
    else:
        end = f"; {unsound} do not balance" if unsound else ""
        show([f"read {read} of {len(files)} files{end}"])
    if failed or unsound:
        raise typer.Exit(1)
