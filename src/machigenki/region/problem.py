"""What is wrong with what a person gave, told so that the person can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from machigenki.region.text import Lang, Text


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: where it is, what was found and what was expected.

    Parameters
    ----------
    what
        The fault in one sentence, without place or value.
    file, row, field
        Where it is: file name, line or cell ("12", "B7"), key or column.
    found
        The offending value as it was written.
    expected
        What would have been right.
    candidates
        Values the person may have meant, best first.
    """

    what: Text
    file: str | None = None
    row: str | None = None
    field: str | None = None
    found: str | None = None
    expected: Text | None = None
    candidates: tuple[str, ...] = ()

    def line(self, lang: Lang) -> str:
        """Return the fault as one line in `lang`."""
        ja = lang == "ja"
        places = []
        if self.file:
            places.append(self.file)
        if self.row:
            places.append(self._row(ja))
        if self.field:
            places.append(f"「{self.field}」" if ja else f'"{self.field}"')
        head = " ".join(places)
        text = f"{head}: {self.what(lang)}" if head else self.what(lang)
        notes = []
        if self.found is not None:
            notes.append(f"入力: {self.found}" if ja else f"found: {self.found}")
        if self.expected is not None:
            notes.append(
                f"正しい形: {self.expected(lang)}" if ja else f"expected: {self.expected(lang)}"
            )
        if self.candidates:
            names = "、".join(self.candidates) if ja else ", ".join(self.candidates)
            notes.append(f"候補: {names}" if ja else f"did you mean: {names}")
        return (
            f"{text}（{'／'.join(notes)}）"
            if ja and notes
            else (f"{text} ({'; '.join(notes)})" if notes else text)
        )

    def _row(self, ja: bool) -> str:
        row = self.row or ""
        if not row.isdigit():
            return row
        return f"{row}行目" if ja else f"line {row}"

    def as_dict(self, lang: Lang) -> dict[str, object]:
        """Return the fault with stable keys, for ``--json``."""
        return {
            "message": self.line(lang),
            "file": self.file,
            "row": self.row,
            "field": self.field,
            "found": self.found,
            "expected": self.expected(lang) if self.expected else None,
            "candidates": list(self.candidates),
        }


@dataclass
class InputError(Exception):
    """Raised for bad input; carries every fault found, not only the first."""

    problems: tuple[Problem, ...] = field(default_factory=tuple)

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(p.line("en") for p in self.problems))

    def lines(self, lang: Lang) -> list[str]:
        """Return one line per fault in `lang`."""
        return [p.line(lang) for p in self.problems]


def file_name(path: str | Path) -> str:
    """Return how a file is named to the person: its last component."""
    return Path(path).name
