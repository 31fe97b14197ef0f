"""Every figure is one that plotly accepts, and shows the numbers it was given."""

import json
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, strategies as st

from machigenki.report.exhibit import Exhibit
from machigenki.report.facts import Facts
from machigenki.report.figures.hundred import hundred_counts
from machigenki.report.theme import DESK_WIDTH, PHONE_WIDTH, Look, text_width, wrap

KEYS = [
    "circulation",
    "hundred",
    "leaks",
    "jobs",
    "path",
    "interval",
    "tornado",
    "money",
    "payback",
]
LOOKS = [Look(lang, narrow) for lang in ("ja", "en") for narrow in (False, True)]


def by_key(shown: dict[str, tuple[Exhibit, ...]], lang: str) -> dict[str, Exhibit]:
    return {x.key: x for x in shown[lang]}


def texts(spec: dict) -> str:
    return " ".join(a.get("text", "") for a in spec["layout"]["annotations"])


def test_all_exhibits_in_reading_order(shown: dict) -> None:
    assert [x.key for x in shown["ja"]] == KEYS
    assert [x.key for x in shown["en"]] == KEYS


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("key", KEYS)
def test_plotly_accepts_it(shown: dict, key: str, look: Look) -> None:
    figure = by_key(shown, look.lang)[key].figure(look)
    assert figure.plotly().layout.width == (PHONE_WIDTH if look.narrow else DESK_WIDTH)
    assert json.loads(figure.to_json()) == figure.to_dict()


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_unit_source_and_status_stand_on_the_figure(shown: dict, key: str, lang: str) -> None:
    exhibit = by_key(shown, lang)[key]
    drawn = texts(exhibit.figure(Look(lang)).to_dict()).replace("<br>", "")
    for part in (exhibit.unit, exhibit.source, exhibit.status.label(lang)):
        assert part.replace(" ", "") in drawn.replace(" ", "")


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_figure_has_words_and_a_table(shown: dict, key: str, lang: str) -> None:
    exhibit = by_key(shown, lang)[key]
    assert len(exhibit.alt) > 20
    assert exhibit.table.rows
    assert {len(row) for row in exhibit.table.rows} == {len(exhibit.table.columns)}


def test_waterfall_closes(facts: Facts, shown: dict) -> None:
    bars = by_key(shown, "ja")["leaks"].figure(Look("ja")).data[0]
    ends = [a + b for a, b in zip(bars["base"], bars["x"], strict=True)]
    assert ends[0] * 1e4 == pytest.approx(facts.left_without_yen)
    assert ends[-1] * 1e4 == pytest.approx(facts.left_with_yen)
    assert ends[-2] == pytest.approx(ends[-1])


def test_jobs_add_up(facts: Facts, shown: dict) -> None:
    drawn = by_key(shown, "ja")["jobs"].figure(Look("ja")).data
    total = sum(sum(v for v in trace["x"] if v is not None) for trace in drawn)
    assert total == pytest.approx(facts.jobs.to_numpy().sum())


def test_circulation_shows_rate_and_amounts(facts: Facts, shown: dict) -> None:
    said = texts(by_key(shown, "ja")["circulation"].figure(Look("ja")).to_dict())
    for part in ("87.3％", "1,650億円", "1,890億円", "1,960億円", "310億円"):
        assert part in said


def test_hundred_squares_show_the_shares(facts: Facts, shown: dict) -> None:
    data = by_key(shown, "ja")["hundred"].figure(Look("ja")).data
    squares = [len(t["x"]) for t in data if "hovertemplate" in t]
    assert sum(squares) == 200
    share = facts.destinations["with_yen"] / facts.destinations["with_yen"].sum()
    assert squares[6] == round(share["region"] * 100)


@given(st.lists(st.floats(0, 1e9), min_size=1, max_size=6).filter(lambda v: sum(v) > 0))
def test_whole_squares_are_a_hundred_and_near(values: list[float]) -> None:
    shares = pd.Series(values) / sum(values)
    counts = hundred_counts(shares)
    assert counts.sum() == 100
    assert ((counts - shares * 100).abs() < 1).all()


@given(st.text(alphabet="あいう漢字abc 、。", max_size=60), st.integers(4, 30))
def test_wrapping_loses_nothing(text: str, letters: int) -> None:
    wrapped = wrap(text, letters)
    assert wrapped.replace("<br>", "").replace(" ", "") == text.replace(" ", "")


def test_wrapped_lines_fit() -> None:
    lines = wrap("公表値などから推計した数値です。誤差があります。", 8).split("<br>")
    assert max(map(text_width, lines)) <= 9


def test_measure_that_never_pays_back_is_said(facts: Facts) -> None:
    from dataclasses import replace

    from machigenki.report.exhibits.venture import payback_exhibit

    never = replace(facts, measures=(replace(facts.measures[0], payback_years=None),))
    assert "回収できません" in payback_exhibit(never, "ja").lead
    assert "does not pay back" in payback_exhibit(never, "en").lead


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_words_meet_wcag_aa() -> None:
    from machigenki.report import theme

    for words in (theme.INK, theme.MUTED, theme.BRICK, theme.GREEN):
        assert contrast(words, theme.PAPER) >= 4.5
    for pillar, words in (
        (theme.GREEN, "#ffffff"),
        (theme.TEAL, theme.INK),
        (theme.STONE, "#ffffff"),
    ):
        assert contrast(words, pillar) >= 4.5


def test_grey_print_keeps_the_order_of_places() -> None:
    from machigenki.region.tier import TIERS
    from machigenki.report.theme import TIER_FILL

    lightness = [luminance(TIER_FILL[tier]) for tier in TIERS]
    assert lightness == sorted(lightness)
    assert all(b > a * 1.2 for a, b in pairwise(lightness))
