"""The page of plan and actual figures: both languages, figures with unit, source and status."""

import asyncio
import json
import re
from pathlib import Path

import pytest

from machigenki.portfolio.monitor import Monitoring, monitor_plan
from machigenki.report.exhibits.monitor import monitor_exhibits
from machigenki.report.monitor_page import monitor_html, monitor_page, write_monitor
from machigenki.report.monitor_words import monitor_answer
from machigenki.report.theme import DESK_WIDTH, PHONE_WIDTH, Look

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "maniwa-chip-boiler"
LOOKS = [Look(lang, narrow) for lang in ("ja", "en") for narrow in (False, True)]
MONTHLY = """年月,品目,数量,金額（円）
2028-04,売上,,400000
2028-05,売上,,600000
2028-07,売上,,500000
2028-04,人数,1,
2028-04,間伐材（原木）,30,200000
"""
YEARLY = "年度,sales_yen,persons\n2028年度,9000000,1.5\n2029年度,12000000,1.5\n"


def watch(folder: Path, text: str) -> Monitoring:
    file = folder / "実績.csv"
    file.write_text(text, encoding="utf-8")
    return monitor_plan(EXAMPLE, file)


@pytest.fixture(scope="module")
def monthly(tmp_path_factory: pytest.TempPathFactory) -> Monitoring:
    return watch(tmp_path_factory.mktemp("monthly"), MONTHLY)


@pytest.fixture(scope="module")
def yearly(tmp_path_factory: pytest.TempPathFactory) -> Monitoring:
    return watch(tmp_path_factory.mktemp("yearly"), YEARLY)


@pytest.fixture(params=["monthly", "yearly"])
def result(request: pytest.FixtureRequest) -> Monitoring:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Monitoring)
    return found


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_plotly_accepts_every_figure(result: Monitoring, look: Look) -> None:
    exhibits = monitor_exhibits(result, look.lang)
    assert [x.key for x in exhibits] == ["ratios", "periods", "forecast"]
    for exhibit in exhibits:
        figure = exhibit.figure(look)
        assert figure.plotly().layout.width == (PHONE_WIDTH if look.narrow else DESK_WIDTH)
        drawn = json.dumps(figure.to_dict(), ensure_ascii=False).replace("<br>", "")
        for part in (exhibit.unit, exhibit.source, exhibit.status.label(look.lang)):
            assert part.replace(" ", "") in drawn.replace(" ", "")


def test_months_and_whole_years_are_told_as_they_were_entered(
    monthly: Monitoring, yearly: Monitoring
) -> None:
    periods = {x.key: x for x in monitor_exhibits(monthly, "ja")}["periods"]
    assert [row[0] for row in periods.table.rows] == ["2028年4月", "2028年5月", "2028年7月"]
    periods = {x.key: x for x in monitor_exhibits(yearly, "ja")}["periods"]
    assert [row[0] for row in periods.table.rows] == ["2028年度", "2029年度"]


def test_the_page_opens_in_one_language_and_holds_both(result: Monitoring) -> None:
    page = monitor_html(result, "en")
    assert page.index('lang="en" data-title') < page.index('lang="ja" data-title')
    assert "次に行うこと" in page and "What to do next" in page
    assert "object at 0x" not in page
    own = page[: page.index('id="figures"')]  # plotly.js after it names pages, and fetches none
    assert not re.search(r'(?:src|href)="https?:', own)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_alarm_interval_and_statuses_stand_on_it(monthly: Monitoring, lang: str) -> None:
    page = monitor_page(monthly, "ja" if lang == "ja" else "en")
    answer = " ".join(page.answer)
    assert ("警報" if lang == "ja" else "alarm") in answer
    assert ("90％の区間" if lang == "ja" else "90% interval") in answer
    statuses = {row[2] for row in page.rules.rows}
    assert len(statuses) == 3  # official, unverified, illustrative
    assert all(card.status.label(page.lang) for card in page.cards)


def test_the_table_of_lines_agrees_with_the_answer(monthly: Monitoring) -> None:
    page = monitor_page(monthly, "ja")
    sales = next(row for row in page.lines.rows if row[0] == "売上")
    assert f"計画{sales[1]}に対し実績{sales[2]}" in monitor_answer(monthly, "ja")[0]


def test_it_is_written_whole_into_a_new_folder(monthly: Monitoring, tmp_path: Path) -> None:
    path = write_monitor(monthly, tmp_path / "新しい" / "out")
    assert path.name == "monitor.html"
    assert [p.name for p in path.parent.iterdir()] == ["monitor.html"]
    assert path.read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(("width", "lang"), [(1200, "ja"), (390, "ja"), (390, "en")])
def test_it_is_drawn_without_sideways_scrolling(
    monthly: Monitoring, tmp_path: Path, width: int, lang: str
) -> None:
    from machigenki.report.pictures import find_browser

    from .test_browser import visit

    browser = find_browser()
    if browser is None:
        pytest.skip("no browser of the Chromium family")
    found, _ = asyncio.run(visit(browser, write_monitor(monthly, tmp_path), width, lang))
    assert found["scroll"] <= found["view"]
    assert len(found["plots"]) == 3
    assert all(count for _, count in found["plots"])
    assert found["outside"] == []
