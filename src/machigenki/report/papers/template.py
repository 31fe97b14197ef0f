"""Which template a paper is made from: the town's own, else the one that ships."""

from dataclasses import dataclass, field
from enum import StrEnum
from importlib.resources import files
from pathlib import Path

from machigenki.region import InputError, Lang, Problem, Text

FOLDER = "templates"
"""Folder of a plan in which a town keeps its own templates."""


class PaperKind(StrEnum):
    """A paper that is made from a template; the value is the file's name."""

    COUNCIL = "council"
    BANK = "bank"
    APPLICATION = "application"


@dataclass(frozen=True, slots=True)
class Template:
    """A Word template: its name as told to people, and its bytes."""

    name: str
    content: bytes = field(repr=False)


def template_of(kind: PaperKind, lang: Lang, plan: Path | None = None) -> Template:
    """Return a plan folder's own template where it has one, else the one that ships.

    Raises
    ------
    InputError
        If the folder's own template cannot be read.
    """
    return own_template(kind, plan) or shipped_template(kind, lang)


def own_template(kind: PaperKind, plan: Path | None) -> Template | None:
    """Return ``templates/KIND.docx`` of a plan folder, None where there is none."""
    if plan is None:
        return None
    path = plan / FOLDER / f"{kind}.docx"
    if not path.exists():
        return None
    name = f"{FOLDER}/{path.name}"
    try:
        return Template(name, path.read_bytes())
    except OSError as error:
        raise InputError(
            Problem(Text("ひな形を開けません", "the template cannot be opened"), file=name)
        ) from error


def unused_templates(plan: Path | None) -> tuple[Text, ...]:
    """Return a note on each file in a plan's ``templates`` that no paper is made from."""
    folder = None if plan is None else plan / FOLDER
    if folder is None or not folder.is_dir():
        return ()
    used = [path for kind in PaperKind if (path := folder / f"{kind}.docx").exists()]
    names = [f"{kind}.docx" for kind in PaperKind]
    return tuple(
        Text(
            f"{FOLDER}/{path.name} は使いませんでした。使うのは{'、'.join(names)}だけです"
            "（大文字と小文字も区別します）。",
            f"{FOLDER}/{path.name} was not used: only {', '.join(names)} are (small letters).",
        )
        for path in sorted(folder.iterdir())
        # Word keeps a hidden file (~$…) beside one that is open.
        if not path.name.startswith((".", "~$")) and not any(path.samefile(own) for own in used)
    )


def shipped_template(kind: PaperKind, lang: Lang) -> Template:
    """Return the template that ships, in `lang`."""
    path = files("machigenki.report.papers") / FOLDER / f"{kind}.{lang}.docx"
    return Template(f"{kind}.{lang}.docx", path.read_bytes())
