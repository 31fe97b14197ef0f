"""The look of all figures: colours that survive grey print, type, frames for desk and phone."""

import unicodedata
from dataclasses import dataclass
from typing import Any

from machigenki.region.text import Lang
from machigenki.region.tier import Tier
from machigenki.report.drawing import Drawing

INK = "#2b2622"
MUTED = "#665c53"
LINE = "#d5cabb"
PAPER = "#fffdf9"
GREEN = "#1f5f4a"
TEAL = "#6da796"
OCHRE = "#d9a441"
SAND = "#f1e3c8"
BRICK = "#a2452f"
STONE = "#746a60"

HATCH = {"fgcolor": INK, "fillmode": "overlay", "size": 6}
"""Strokes over a fill, so that it tells without colour; the shape stands beside it."""

FONT = (
    "'Yu Gothic UI','Yu Gothic','Hiragino Sans','Noto Sans CJK JP','Noto Sans JP',"
    "'IPAPGothic','Meiryo',sans-serif"
)

# Lightness falls from outside to inside, so that grey print keeps the order; the two light
# ones carry a hatching beside.
TIER_FILL = {
    Tier.REGION: GREEN,
    Tier.PREFECTURE: TEAL,
    Tier.NATION: OCHRE,
    Tier.ABROAD: SAND,
    Tier.UNSTATED: "#ffffff",
}
TIER_PATTERN = {
    Tier.REGION: "",
    Tier.PREFECTURE: "",
    Tier.NATION: "/",
    Tier.ABROAD: ".",
    Tier.UNSTATED: "x",
}

DESK_WIDTH = 720
PHONE_WIDTH = 340


@dataclass(frozen=True, slots=True)
class Look:
    """For whom a figure is drawn: the language, and a narrow screen or not."""

    lang: Lang = "ja"
    narrow: bool = False

    @property
    def width(self) -> int:
        """Return the width in pixels that the layout is made for."""
        return PHONE_WIDTH if self.narrow else DESK_WIDTH


def text_width(text: str) -> float:
    """Return the width of `text` in full-width letters (half-width ones count 0.5)."""
    return sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.52 for c in text)


def wrap(text: str, letters: float) -> str:
    """Return `text` broken by ``<br>`` into lines of at most `letters` full-width letters.

    English breaks at spaces, Japanese anywhere but before closing punctuation.
    """
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and text_width(line + piece.rstrip()) > letters and piece[0] not in "、。）」・％":
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return "<br>".join([*lines, line.rstrip()])


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    word = ""
    for letter in text:
        if unicodedata.east_asian_width(letter) in "WF":
            if word:
                pieces.append(word)
                word = ""
            pieces.append(letter)
        else:
            word += letter
            if letter == " ":
                pieces.append(word)
                word = ""
    return [*pieces, word] if word else pieces


def finish(
    figure: Drawing, look: Look, *, height: float, footer: str, top: float = 8, **layout: Any
) -> Drawing:
    """Give a figure the house's layout and its footer (unit, source, status).

    Parameters
    ----------
    figure
        A figure, changed and returned.
    height
        Height of the drawing area in pixels; the footer comes below it.
    footer
        Unit, source and status, as they stand on the figure itself; nothing if empty.
    top
        Room above the drawing area in pixels.
    """
    size = 11 if look.narrow else 12
    letters = (look.width - 12) / size
    foot = wrap(footer, letters)
    lines = foot.count("<br>") + 1 if footer else 0
    below = layout.pop("below", 26)
    margin = {"l": 6, "r": 10, "t": top, "b": below + 10 + lines * size * 1.45}
    margin |= layout.pop("margin", {})
    total = height + margin["t"] + margin["b"]
    legend = layout.pop("showlegend", False)
    figure.update_layout(
        width=look.width,
        height=total,
        margin=margin,
        paper_bgcolor=PAPER,
        plot_bgcolor=PAPER,
        font={"family": FONT, "size": 13 if look.narrow else 14, "color": INK},
        hoverlabel={"font": {"family": FONT, "size": 13}, "bgcolor": "#ffffff"},
        dragmode=False,
        showlegend=legend,
        **layout,
    )
    figure.update_xaxes(fixedrange=True, automargin=False)
    figure.update_yaxes(fixedrange=True, automargin=False)
    if not footer:
        return figure
    figure.add_annotation(
        text=foot,
        xref="paper",
        yref="paper",
        x=0,
        xshift=4 - margin["l"],
        xanchor="left",
        y=0,
        yshift=-(below + 6),
        yanchor="top",
        align="left",
        showarrow=False,
        font={"size": size, "color": MUTED},
    )
    return figure
