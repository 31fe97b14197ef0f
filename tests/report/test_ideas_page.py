"""ideas.html: figures, cards and reasons in both languages, each with unit, source and status."""

import asyncio
import html
import json
import re
from pathlib import Path

import pytest

from machigenki.portfolio import Ideas, Verdict, find_ideas
from machigenki.report.exhibits.ideas import leaks_exhibit, strengths_exhibit
from machigenki.report.ideas_page import ideas_html, ideas_page
from machigenki.report.ideas_words import headline, price
from machigenki.report.pictures import find_browser
from machigenki.report.theme import Look
from machigenki.venture.resources import Resource

from .test_browser import visit

CARDS = """\
[[resources]]
name = "旧旅館<核>"
kind = "遊休施設"
quantity = 1
unit = "棟"
source = "空き家バンク"
status = "official"
"""


@pytest.fixture(scope="module")
def ideas(tmp_path_factory: pytest.TempPathFactory) -> Ideas:
    file = tmp_path_factory.mktemp("cards") / "resources.toml"
    file.write_text(CARDS, encoding="utf-8")
    return find_ideas("岡山県真庭市", file)


@pytest.fixture(scope="module")
def page(ideas: Ideas) -> str:
    return ideas_html(ideas)


def test_the_page_holds_both_languages_and_fetches_nothing(page: str) -> None:
    assert page.startswith('<!DOCTYPE html>\n<html lang="ja">')
    assert page.count('<div class="doc"') == 2
    assert "default-src 'none'" in page
    outside = re.sub(r"<script.*?</script>", "", page, flags=re.DOTALL)
    assert "http" not in outside.replace("http-equiv", "")
    assert "{{" not in outside and "{%" not in outside


def test_what_people_wrote_is_escaped(page: str) -> None:
    assert "旧旅館<核>" not in page
    assert html.escape("旧旅館<核>") in page


def test_every_figure_is_laid_out_for_desk_and_phone_with_its_numbers(
    ideas: Ideas, page: str
) -> None:
    block = re.search(r'id="figures">(.*?)</script>', page, flags=re.DOTALL)
    assert block is not None
    drawn = json.loads(block.group(1))
    for lang in ("ja", "en"):
        assert set(drawn[lang]) == {"strengths", "leaks"}
        for layouts in drawn[lang].values():
            assert [figure["layout"]["width"] for figure in layouts] == [720, 340]
        for exhibit in (strengths_exhibit(ideas, lang), leaks_exhibit(ideas, lang)):
            assert exhibit.unit and exhibit.source and exhibit.status
            assert all(len(row) == len(exhibit.table.columns) for row in exhibit.table.rows)


@pytest.mark.parametrize("narrow", [False, True])
def test_figures_are_such_as_plotly_accepts(ideas: Ideas, narrow: bool) -> None:
    for exhibit in (strengths_exhibit(ideas, "ja"), leaks_exhibit(ideas, "ja")):
        assert exhibit.figure(Look("ja", narrow)).plotly().data


def test_bars_of_a_leak_add_up_to_the_leak(ideas: Ideas) -> None:
    figure = leaks_exhibit(ideas, "ja").figure(Look()).to_dict()
    stays, rest = (trace["x"] for trace in figure["data"][:2])
    first = ideas.leaks.iloc[0]
    assert stays[0] == pytest.approx(first["worth_yen"])
    assert stays[0] + rest[0] == pytest.approx(max(first["leak_yen"], first["worth_yen"]))


def test_a_case_that_does_not_fit_says_why_and_tells_no_story(ideas: Ideas) -> None:
    cards = {card.key: card for card in ideas_page(ideas, "ja").ideas}
    whaling = cards["whaling"]
    assert whaling.verdict is Verdict.DOES_NOT_FIT
    assert any("漁業" in line for line in whaling.lead)
    assert whaling.story == () and whaling.command == ""
    hotel = cards["historic-hotel"]
    assert len(hotel.story) == 6
    assert hotel.command == "machigenki new 33214 --case historic-hotel"
    assert hotel.reasons.rows[-1][0] == "○ 旧旅館<核>"


def test_every_figure_that_speaks_is_in_the_table_of_sources(ideas: Ideas) -> None:
    named = {row[0] for row in ideas_page(ideas, "ja").sources.rows}
    read = {r.criterion.name.ja for i in ideas.ideas for r in i.reasons if r.figure is not None}
    assert named == read


def test_a_place_without_strengths_still_has_a_page() -> None:
    village = find_ideas("青ヶ島村")
    assert village.strengths.empty
    assert "目立つ産業がありません" in headline(village, "ja")[0]
    assert [x.key for x in ideas_page(village, "ja").exhibits] == ["leaks"]


@pytest.mark.parametrize(
    ("yen", "unit", "ja", "en"),
    [
        (-2000, "t/年", "処理費 2,000円／t", "2,000 yen per t paid for disposal"),
        (5000, "t", "5,000円／t", "5,000 yen per t"),
        (None, "t", "未確認", "not known"),
    ],
)
def test_a_negative_price_reads_as_a_fee(yen: float | None, unit: str, ja: str, en: str) -> None:
    card = Resource(name="x", kind="manure", price_yen=yen, unit=unit, source="y")
    assert (price(card, "ja"), price(card, "en")) == (ja, en)


def test_nothing_is_left_half_written(ideas: Ideas, tmp_path: Path) -> None:
    from machigenki.report import write_ideas

    (path,) = write_ideas(ideas, tmp_path / "out", "en")
    assert path.read_text(encoding="utf-8").startswith('<!DOCTYPE html>\n<html lang="en">')
    assert [p.name for p in path.parent.iterdir()] == ["ideas.html"]


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(("width", "lang"), [(1280, "ja"), (390, "ja"), (360, "en")])
def test_the_page_is_drawn_without_sideways_scrolling(
    page: str, tmp_path: Path, width: int, lang: str
) -> None:
    browser = find_browser()
    if browser is None:
        pytest.skip("no browser of the Chromium family")
    file = tmp_path / "ideas.html"
    file.write_text(page, encoding="utf-8")
    found, _ = asyncio.run(visit(browser, file, width, lang))
    assert found["lang"] == lang
    assert found["scroll"] <= found["view"]
    assert [count > 0 for _, count in found["plots"]] == [True, True]
    assert found["outside"] == []
