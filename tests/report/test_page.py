import json
import re
from html.parser import HTMLParser

import pytest

from machigenki.report.facts import Facts
from machigenki.report.page import html
from machigenki.report.words import WORDS

LOADS = {"src", "href", "data", "poster", "srcset", "action"}
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


class Reader(HTMLParser):
    """Collects what a page loads, its language parts and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: dict[str, list[str]] = {"ja": [], "en": []}
        self._lang = ""
        self._raw = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        self.loads += [v for k, v in attrs if k in LOADS and v]
        self._raw = tag in ("script", "style")
        if tag == "div" and "doc" in (given.get("class") or "").split():
            self._lang = given["lang"] or ""

    def handle_endtag(self, tag: str) -> None:
        self._raw = self._raw and tag not in ("script", "style")

    def handle_data(self, data: str) -> None:
        if self._lang and not self._raw and data.strip():
            self.text[self._lang].append(data.strip())


@pytest.fixture(scope="session")
def page(facts: Facts, shown: dict) -> str:
    return html(facts, shown, "ja")


@pytest.fixture(scope="session")
def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


def test_nothing_is_fetched(read: Reader) -> None:
    assert [load for load in read.loads if not load.startswith("#")] == []
    policy = next(a["content"] for t, a in read.tags if a.get("http-equiv"))
    assert policy is not None and policy.startswith("default-src 'none'")


def test_style_loads_nothing(page: str) -> None:
    style = page.split("<style>")[1].split("</style>")[0]
    assert "url(" not in style and "@import" not in style and "@font-face" not in style


def test_language_is_stated(read: Reader, facts: Facts, shown: dict) -> None:
    assert dict(read.tags)["html"]["lang"] == "ja"
    assert html(facts, shown, "en").startswith('<!DOCTYPE html>\n<html lang="en">')


def test_plotly_is_inside_once(page: str) -> None:
    assert len(re.findall(r"plotly\.js v\d", page)) == 1


def test_every_figure_has_alt_caption_table_and_status(read: Reader, shown: dict) -> None:
    plots = [a for t, a in read.tags if a.get("class") == "plot"]
    assert len(plots) == 2 * len(shown["ja"])
    assert all(a["role"] == "img" and a["aria-label"] for a in plots)
    for tag in ("figure", "figcaption"):
        assert sum(t == tag for t, _ in read.tags) == len(plots)
    # One table behind each figure, and in each language the two long lists of numbers.
    assert sum(t == "details" for t, _ in read.tags) == len(plots) + 2 * 2
    badges = [a for _, a in read.tags if (a.get("class") or "").startswith("badge badge-")]
    assert len(badges) >= len(plots)


def test_figures_are_there_in_both_languages_and_widths(page: str, shown: dict) -> None:
    body = page.split('id="figures">')[1].split("</script>")[0]
    figures = json.loads(body.replace("<\\/", "</"))
    assert set(figures) == {"ja", "en"}
    for lang in ("ja", "en"):
        assert list(figures[lang]) == [x.key for x in shown[lang]]
        assert all(len(pair) == 2 for pair in figures[lang].values())


def test_answer_and_numbers_are_in_the_page(read: Reader) -> None:
    text = " ".join(read.text["ja"])
    for part in ("+3,140万円", "+6.3人", "6.2年", "A重油", "90％", "CO2の排出", "42,725人"):
        assert part in text


def test_extrapolation_is_warned_of(read: Reader, facts: Facts, shown: dict) -> None:
    assert facts.extrapolation is not None
    assert facts.extrapolation("ja") in " ".join(read.text["ja"])
    from dataclasses import replace

    inside = Reader()
    inside.feed(html(replace(facts, extrapolation=None), shown, "ja"))
    assert WORDS["caution"]("ja") not in " ".join(inside.text["ja"])


def test_english_is_complete(read: Reader, facts: Facts) -> None:
    # What a planner typed, and who published, stay as they were typed.
    typed = {facts.title, *facts.money["name"], *facts.displaced.index, "t-CO2"}
    typed |= {a.line for a in facts.assumptions}
    text = "\n".join(read.text["en"])
    for words in sorted(typed, key=len, reverse=True):
        text = text.replace(words, "")
    assert JAPANESE.findall(text) == []


@pytest.mark.parametrize("key", list(WORDS))
def test_no_fixed_word_is_missing(key: str) -> None:
    word = WORDS[key]
    assert word.ja and word.en and word.ja != word.en
    assert not JAPANESE.search(word.en)


def test_markup_in_a_title_is_only_text(facts: Facts, shown: dict) -> None:
    from dataclasses import replace

    page = html(replace(facts, title="<script>alert(1)</script>"), shown, "ja")
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page
