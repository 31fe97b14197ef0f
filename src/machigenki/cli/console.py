"""What commands write: results to standard output, everything else to standard error."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer

from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Lang, Text


def show(lines: list[str]) -> None:
    """Print result lines."""
    typer.echo("\n".join(lines))


def show_json(result: object) -> None:
    """Print a result as exactly one JSON object."""
    typer.echo(json.dumps(result, ensure_ascii=False, indent=2, allow_nan=False))


def beside(words: str, lang: Lang) -> str:
    """Return words in brackets, as they follow a name in `lang`."""
    return f"（{words}）" if lang == "ja" else f" ({words})"


def note(text: str) -> None:
    """Print a note to standard error."""
    typer.echo(text, err=True)


@contextmanager
def reported_problems(lang: Lang, as_json: bool) -> Iterator[None]:
    """Turn bad input into clear lines and exit status 1."""
    try:
        yield
    except InputError as error:
        _report(error, lang, as_json)
        raise typer.Exit(1) from None
    except OSError as error:
        # A folder that is a file, a disk that is full, a place that may not be written to.
        _report(InputError(_system_problem(error)), lang, as_json)
        raise typer.Exit(1) from None


def _report(error: InputError, lang: Lang, as_json: bool) -> None:
    if as_json:
        show_json({"problems": [p.as_dict(lang) for p in error.problems]})
    for line in error.lines(lang):
        note(line)


def _system_problem(error: OSError) -> Problem:
    return Problem(
        Text(
            "ファイル又はフォルダーを読み書きできません",
            "a file or folder cannot be read or written",
        ),
        file=str(error.filename) if error.filename else None,
        found=error.strerror or str(error),
        expected=Text("書込みのできるフォルダー", "a folder that can be written to"),
    )


@contextmanager
def progress(steps: int, lang: Lang) -> Iterator[Callable[[Text], None]]:
    """Yield a function that is told each step as it begins; a bar shows on a terminal."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with typer.progressbar(length=steps, file=sys.stderr) as bar:

        def tell(step: Text) -> None:
            bar.label = step(lang)
            bar.update(1)

        yield tell
