"""A proposal drafted from a permit that is stuck."""

from datetime import date

import pytest

from machigenki.reform import Needed, permits_for, proposal_draft
from machigenki.reform.asked import Told
from machigenki.region import InputError, find_municipality

REASON = "小水力発電の登録に8か月を要し、補助金の年度内に着工できなかった。"


def needed(told: dict[str, Told]) -> Needed:
    return permits_for(told, date(2026, 11, 24), find_municipality("真庭市"))[0]


def test_a_power_of_the_prefecture_is_asked_for_by_those_who_want_it() -> None:
    draft = proposal_draft(needed({"onsen_drilling": True}), REASON, joint=("真庭市", "新庄村"))
    assert draft.kind.startswith("A")
    assert "岡山県知事" in draft.present
    assert "都道府県知事から、希望する市町村の長に移譲" in draft.measure
    assert (draft.law, draft.ministry) == ("温泉法第3条第1項", "環境省")
    assert draft.proposers == ("真庭市", "新庄村")
    assert draft.to_fill == ("制度改正による効果",)
    assert "【具体的な支障事例】\n" + REASON in draft.text()
    assert "（記入してください）" in draft.text()


def test_where_the_town_decides_already_relief_is_asked_for() -> None:
    draft = proposal_draft(needed({"general_waste_business": True}), REASON, effect="半年早まる。")
    assert draft.kind.startswith("B")
    assert "移譲" not in draft.measure
    assert draft.to_fill == ("提案団体",)


def test_the_measure_asked_for_fits_the_form_for_the_longest_law() -> None:
    draft = proposal_draft(needed({"sells_fit": True}), REASON)
    assert len(draft.law) > 30
    assert len(draft.measure) <= 250


def test_a_rule_still_open_is_refused_with_its_questions() -> None:
    with pytest.raises(InputError) as caught:
        proposal_draft(needed({"hydro_kw": 300.0}), REASON)
    assert "どの種類の河川ですか" in caught.value.lines("ja")[0]


@pytest.mark.parametrize(("reason", "effect"), [("", ""), ("支" * 500, "効" * 201)])
def test_an_empty_or_too_long_text_is_refused(reason: str, effect: str) -> None:
    found = needed({"onsen_drilling": True})
    with pytest.raises(InputError):
        proposal_draft(found, reason, effect=effect)
    assert proposal_draft(found, "支" * 500, effect="効" * 200).hindrance == "支" * 500
