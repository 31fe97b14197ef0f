"""The reviewer's desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from machigenki.platform.applications.models import Call
from machigenki.platform.awards import selectors
from machigenki.platform.awards.desk import COLUMNS, Column, Row, chosen, desk_rows, ordered
from machigenki.platform.awards.figures import of_desk
from machigenki.platform.awards.scoring import criteria_of
from machigenki.platform.awards.views.tabs import tabs
from machigenki.platform.people.access import needs
from machigenki.platform.web.csv_files import csv_response
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import language, said, words
from machigenki.region import Text
from machigenki.report.numbers import money

FEWEST, MOST = 2, 5
"""Submissions that can be put side by side."""


@needs("award.desk")
def calls(request: MemberRequest) -> HttpResponse:
    """List this body's calls."""
    return render(
        request,
        "awards/calls.html",
        {"tabs": tabs(request, "calls"), "calls": selectors.own_calls()},
    )


@dataclass(frozen=True)
class Head:
    """A column's head: its link sorts by it, the other way round where it does already."""

    column: Column
    query: str
    direction: str


@dataclass(frozen=True)
class Asked:
    """What the address asks of the desk."""

    sort: str
    down: bool
    state: str
    word: str
    unscored: bool

    def query(self, **changed: str) -> str:
        """Return it as an address, with changes."""
        held = {
            "sort": self.sort,
            "order": "desc" if self.down else "asc",
            "state": self.state,
            "q": self.word,
            "unscored": "1" if self.unscored else "",
        }
        return urlencode({key: value for key, value in (held | changed).items() if value})


def _asked(request: MemberRequest) -> Asked:
    sort = request.GET.get("sort", "score")
    return Asked(
        sort if sort in {one.key for one in COLUMNS} else "score",
        request.GET.get("order", "desc") != "asc",
        request.GET.get("state", "")[:60],
        request.GET.get("q", "")[:100],
        request.GET.get("unscored") == "1",
    )


@needs("award.desk")
def desk(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show all submissions of a call: sorted, filtered, with scores as far as they are open."""
    call = get_object_or_404(selectors.own_call(key))
    asked = _asked(request)
    rows = desk_rows(request.user, call)
    shown = _shown(rows, asked)
    return render(
        request,
        "awards/desk.html",
        {
            "call": call,
            "asked": asked,
            "heads": [_head(one, asked) for one in COLUMNS],
            "rows": [(row, [(one, _cell(one, row)) for one in COLUMNS]) for row in shown],
            "count": len(rows),
            "states": sorted({(row.file.state.en, row.file.state) for row in rows}, key=str),
            "csv_query": asked.query(),
            "figure": of_desk(shown),
            "fewest": FEWEST,
            "most": MOST,
        },
    )


@needs("award.desk")
def table(request: MemberRequest, key: UUID) -> HttpResponse:
    """Give the desk as CSV, as it is sorted and filtered; closed scores stay empty."""
    call = get_object_or_404(selectors.own_call(key))
    rows = _shown(desk_rows(request.user, call), _asked(request))
    header = [said(one.words) for one in COLUMNS]
    return csv_response("desk.csv", header, [[_plain(c, row) for c in COLUMNS] for row in rows])


@needs("award.desk")
def compare(request: MemberRequest, key: UUID) -> HttpResponse:
    """Put two to five submissions side by side."""
    call = get_object_or_404(selectors.own_call(key))
    ids = _ids(request.GET.getlist("s"))
    if not FEWEST <= len(ids) <= MOST:
        messages.error(
            request,
            words(
                f"{FEWEST}件から{MOST}件を選んでください。", f"Choose {FEWEST} to {MOST} of them."
            ),
        )
        return redirect("awards:desk", call.pk)
    rows = desk_rows(request.user, call, ids)
    return render(
        request,
        "awards/compare.html",
        {"call": call, "rows": rows, "lines": _lines(call, rows)},
    )


def _ids(texts: Sequence[str]) -> list[UUID]:
    found = []
    for text in texts:
        try:
            found.append(UUID(text))
        except ValueError:
            continue
    return list(dict.fromkeys(found))


def _lines(call: Call, rows: Sequence[Row]) -> list[tuple[Text, bool, list[str]]]:
    """Return the lines of the comparison: label, whether of numbers, one cell a submission."""
    lines = [
        (one.words, one.is_number, [_cell(one, row) for row in rows])
        for one in COLUMNS
        if one.key != "title"
    ]
    for criterion in criteria_of(call.criteria):
        label = Text(
            f"評点: {criterion.words.ja}（{criterion.most}点満点）",
            f"Score: {criterion.words.en} (of {criterion.most})",
        )
        lines.append((label, True, [_criterion(row, criterion.key) for row in rows]))
    return lines


def _criterion(row: Row, key: str) -> str:
    if row.by_criterion is None:
        return str(words("非表示", "closed"))
    found = row.by_criterion.get(key)
    return "–" if found is None else f"{found:.1f}"


def _shown(rows: list[Row], asked: Asked) -> list[Row]:
    found = chosen(rows, state=asked.state, word=asked.word, unscored=asked.unscored)
    return ordered(found, asked.sort, down=asked.down, lang_key=language())


def _head(column: Column, asked: Asked) -> Head:
    here = asked.sort == column.key
    down = not asked.down if here else column.is_number
    direction = ("descending" if asked.down else "ascending") if here else ""
    return Head(column, asked.query(sort=column.key, order="desc" if down else "asc"), direction)


def _cell(column: Column, row: Row) -> str:
    value = column.value(row)
    if column.kind == "points" and row.spread is None:
        return str(words("非表示", "closed"))
    if value is None:
        return "–"
    if isinstance(value, Text):
        return said(value)
    if column.kind == "yen":
        return money(float(value), language())
    if column.kind == "times":
        return f"{value:.2f}"
    if column.is_number:
        return f"{value:.1f}"
    return str(value)


def _plain(column: Column, row: Row) -> Any:
    value = column.value(row)
    if isinstance(value, Text):
        return said(value)
    if isinstance(value, float):
        return round(value, 3)
    return "" if value is None else value
