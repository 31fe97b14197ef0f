"""Which cases fit a place, and why."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from machigenki.portfolio import Ideas, Stand, Verdict, case_rules, find_ideas
from machigenki.portfolio.criteria import Known, Reading
from machigenki.region import INDUSTRY_CODES, InputError
from machigenki.venture import CASES
from machigenki.venture.resources import resource_kinds

TOWNS = ("岡山県真庭市", "和歌山県太地町", "北海道下川町", "青ヶ島村", "横浜市", "浦安市")


def verdicts(ideas: Ideas) -> dict[str, Verdict]:
    return {idea.case.id: idea.verdict for idea in ideas.ideas}


@pytest.fixture(scope="module")
def maniwa() -> Ideas:
    return find_ideas("岡山県真庭市")


def test_every_case_has_rules_that_name_known_kinds_and_sectors() -> None:
    assert set(case_rules()) == set(CASES)
    for rules in case_rules().values():
        assert rules.ask and rules.criteria
        assert set(rules.resources) <= set(resource_kinds())
        for criterion in rules.criteria:
            assert criterion.basis.ja and criterion.why.ja
            if criterion.reading in (Reading.LEAK, Reading.WORKERS, Reading.WORKERS_QUOTIENT):
                assert criterion.key in INDUSTRY_CODES


def test_a_mountain_town_is_offered_chips_and_no_whales(maniwa: Ideas) -> None:
    found = verdicts(maniwa)
    assert found["chip-boiler"] is Verdict.FITS
    assert found["whaling"] is Verdict.DOES_NOT_FIT
    whaling = next(i for i in maniwa.ideas if i.case.id == "whaling")
    assert "漁業" in whaling.against[0].ja and "fisheries" in whaling.against[0].en
    assert maniwa.ideas[-1] is whaling


def test_a_whaling_town_is_offered_its_own_case_first() -> None:
    ideas = find_ideas("和歌山県太地町")
    assert ideas.ideas[0].case.id == "whaling"
    assert all(reason.stand is Stand.FOR for reason in ideas.ideas[0].reasons)


@pytest.mark.parametrize("town", TOWNS)
def test_every_town_gets_four_cases_with_reasons_and_numbers(town: str) -> None:
    ideas = find_ideas(town)
    assert set(verdicts(ideas)) == set(CASES)
    order = [list(Verdict).index(idea.verdict) for idea in ideas.ideas]
    assert order == sorted(order)
    for idea in ideas.ideas:
        assert 0 <= idea.speaks_for <= idea.asked
        assert idea.numbers.investment_yen > 0 and idea.numbers.sales_yen_per_year > 0
        assert (idea.verdict in (Verdict.FITS, Verdict.ASK)) == (not idea.against)
        for reason in idea.reasons:
            if reason.figure is None:
                assert reason.stand is Stand.UNKNOWN
            else:
                enough = reason.figure.value >= reason.criterion.at_least
                assert reason.stand is (Stand.FOR if enough else Stand.AGAINST)


def test_a_story_claims_only_what_the_criteria_bear_out() -> None:
    for idea in find_ideas("和歌山県太地町").ideas:
        why = idea.story.why_here
        against = [r.criterion for r in idea.reasons if r.stand is Stand.AGAINST]
        assert all(c.name.ja in why.ja and c.name.en in why.en for c in against)
        assert not any(c.why.ja in why.ja or c.why.en in why.en for c in against)
        assert bool(against) == ("目安に届かない" in why.ja)
    chips = find_ideas("和歌山県太地町").ideas[2]
    assert chips.case.id == "chip-boiler"
    assert "近くにそろっています" not in chips.story.why_here.ja


def test_leaks_are_ranked_by_what_plugging_them_is_worth(maniwa: Ideas) -> None:
    leaks = maniwa.leaks
    assert leaks["worth_yen"].is_monotonic_decreasing
    worth = leaks["leak_yen"] * leaks["retained_income_per_yen"]
    assert leaks["worth_yen"].tolist() == pytest.approx(worth.tolist())
    assert (maniwa.exports_yen >= -1.0).all()


def test_without_cards_a_case_that_needs_a_building_stays_a_question(maniwa: Ideas) -> None:
    assert maniwa.resources is None
    hotel = next(i for i in maniwa.ideas if i.case.id == "historic-hotel")
    assert hotel.verdict is Verdict.ASK and hotel.cards == ()


def test_a_figure_that_is_not_known_speaks_neither_way(maniwa: Ideas) -> None:
    criterion = case_rules()["poultry-manure"].criteria[0]
    figures = {k: f for k, f in maniwa.region.figures.items() if k != criterion.key}
    known = Known(replace(maniwa.region, figures=figures), maniwa.quotients, maniwa.leaks)
    assert known.reason(criterion).stand is Stand.UNKNOWN


def cards(folder: Path, kind: str) -> Path:
    path = folder / "resources.toml"
    path.write_text(
        f'[[resources]]\nname = "x"\nkind = "{kind}"\nsource = "聞き取り"\n', encoding="utf-8"
    )
    return path


def test_a_card_of_the_town_stands_before_the_figures(tmp_path: Path) -> None:
    file = cards(tmp_path, "未利用魚")
    whaling = next(i for i in find_ideas("真庭市", file).ideas if i.case.id == "whaling")
    assert [card.kind for card in whaling.cards] == ["off-grade-catch"]
    assert whaling.verdict is Verdict.FITS


def test_a_list_without_a_building_rules_the_hotel_out(tmp_path: Path) -> None:
    without = find_ideas("真庭市", cards(tmp_path, "間伐材"))
    assert verdicts(without)["historic-hotel"] is Verdict.DOES_NOT_FIT
    with_one = find_ideas("真庭市", cards(tmp_path, "廃校"))
    assert verdicts(with_one)["historic-hotel"] is Verdict.FITS


def test_cards_beside_a_plan_are_read(example: Path, tmp_path: Path) -> None:
    folder = tmp_path / "plan"
    shutil.copytree(example, folder)
    assert find_ideas(str(folder)).resources is None
    cards(folder, "間伐材")
    found = find_ideas(str(folder))
    assert found.resources is not None
    assert [card.kind for card in found.resources] == ["thinnings"]


def test_a_bad_card_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"resources\.toml"):
        find_ideas("真庭市", cards(tmp_path, "gold"))
