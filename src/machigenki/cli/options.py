"""Options that every command shares."""

from pathlib import Path
from typing import Annotated

import typer

from machigenki.region.text import Lang

JsonOption = Annotated[
    bool,
    typer.Option("--json", help="結果を一つのJSONで出力する / print exactly one JSON object"),
]
LangOption = Annotated[
    Lang,
    typer.Option("--lang", envvar="MACHIGENKI_LANG", help="表示の言語 / language of the output"),
]
OutOption = Annotated[
    Path, typer.Option("--out", help="結果の書込み先フォルダー / folder the results go to")
]
