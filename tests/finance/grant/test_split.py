"""Who bears the grant: published splits, shares by year, and parts that add up."""

import pytest
from hypothesis import given, strategies as st

from machigenki.finance.grant import Ground, Rounding, grant_rules, split_grant, state_share
from machigenki.region import InputError


def test_the_published_split_of_a_third() -> None:
    # 総務省 平成30年1月31日 豊岡市: 2,500万円（国費1,666万円、地方費833万円）
    cut_both = split_grant(25e6, 2 / 3, 1e4, rounding=Rounding.EACH_CUT)
    assert (cut_both.state_yen, cut_both.municipality_yen) == (16_660_000, 8_330_000)
    assert cut_both.lost_yen == 10_000
    rest = split_grant(25e6, 2 / 3, 1e4)
    assert (rest.state_yen, rest.municipality_yen, rest.lost_yen) == (16_660_000, 8_340_000, 0)


@pytest.mark.parametrize("rounding", list(Rounding))
@pytest.mark.parametrize(
    ("grant", "share", "state", "local"),
    [
        (40e6, 3 / 4, 30e6, 10e6),  # 中頓別町（同日）
        (20e6, 1 / 2, 10e6, 10e6),  # 兵庫県（同日）
        (40e6, 1, 40e6, 0),  # 下仁田町（平成29年11月30日）
        (30e6, 2 / 3, 20e6, 10e6),
    ],
)
def test_published_splits_without_a_fraction(rounding, grant, share, state, local) -> None:
    found = split_grant(grant, share, 1e4, rounding=rounding)
    assert (found.state_yen, found.municipality_yen, found.lost_yen) == (state, local, 0)


@given(
    st.integers(0, 6_000),
    st.sampled_from([1 / 2, 2 / 3, 3 / 4, 9 / 10, 1.0]),
    st.floats(0, 1),
    st.sampled_from(Rounding),
)
def test_parts_add_up_to_the_grant_less_what_is_lost(units, share, part, rounding) -> None:
    grant = units * 10_000
    local = grant - split_grant(grant, share, 1e4).state_yen
    found = split_grant(grant, share, 1e4, prefecture_yen=local * part, rounding=rounding)
    borne = found.state_yen + found.prefecture_yen + found.municipality_yen
    assert borne + found.lost_yen == grant
    assert min(found.state_yen, found.prefecture_yen, found.municipality_yen) >= 0
    assert 0 <= found.lost_yen <= (10_000 if rounding is Rounding.EACH_CUT else 0)


def test_a_prefecture_cannot_bear_more_than_the_local_part() -> None:
    with pytest.raises(InputError, match="5,000,000 yen"):
        split_grant(10e6, 1 / 2, 1e4, prefecture_yen=6e6)


@pytest.mark.parametrize(
    ("word", "strength", "disadvantaged", "share"),
    [
        ("H27", 0.2, True, 1),
        ("H28", None, None, 1 / 2),
        ("H28", 0.5, True, 1 / 2),
        ("H28", 0.49, True, 2 / 3),
        ("H28", 0.49, False, 1 / 2),
        ("H28", 0.49, None, 2 / 3),
        ("H28", 0.25, True, 2 / 3),
        ("H28", 0.24, True, 3 / 4),
        ("R8", 0.24, True, None),
    ],
)
def test_the_share_by_fiscal_strength(word, strength, disadvantaged, share) -> None:
    found = state_share(grant_rules(word), fiscal_strength=strength, disadvantaged=disadvantaged)
    assert found.share == share


@pytest.mark.parametrize(
    ("word", "ground", "share"),
    [
        ("H28", Ground.NOVEL, 1),
        ("R5", Ground.DIGITAL, 1),
        ("R6", Ground.DIGITAL, 0.9),
        ("R7", Ground.DIGITAL, 0.75),
        ("R6", Ground.DECARBONISATION, 0.75),
        ("R5", Ground.DECARBONISATION, 0.5),
        ("R6", Ground.WOMEN_YOUTH, 0.5),
        ("R7", Ground.WOMEN_YOUTH, 0.75),
        ("R8", Ground.NOVEL, None),
    ],
)
def test_the_share_by_ground(word, ground, share) -> None:
    assert state_share(grant_rules(word), grounds=[ground]).share == share


def test_the_highest_share_counts() -> None:
    rules = grant_rules("R7")
    found = state_share(
        rules, fiscal_strength=0.3, disadvantaged=True, grounds=[Ground.WOMEN_YOUTH]
    )
    assert (found.share, found.key) == (0.75, "share_women_youth")


def test_what_would_have_to_be_known_is_asked() -> None:
    rules = grant_rules("R7")
    assert "財政力指数" in state_share(rules).remarks[0].ja
    assumed = state_share(rules, fiscal_strength=0.3).remarks[0]
    assert "条件不利地域" in assumed.ja
    assert "1/2" in assumed.ja
    assert not state_share(rules, fiscal_strength=0.6).remarks
    assert not state_share(rules, disadvantaged=False).remarks


def test_a_ground_that_the_year_does_not_have_is_told() -> None:
    found = state_share(grant_rules("H28"), disadvantaged=False, grounds=[Ground.DIGITAL])
    assert found.share == 0.5
    assert "digital" in found.remarks[0].en


def test_the_reading_of_three_quarters_is_consulted_only_where_it_matters() -> None:
    rules = grant_rules("R7")
    matters = state_share(rules, fiscal_strength=0.2, disadvantaged=False)
    assert "weakest_needs_disadvantaged" in matters.consulted
    does_not = state_share(rules, fiscal_strength=0.2, disadvantaged=True)
    assert "weakest_needs_disadvantaged" not in does_not.consulted


@pytest.mark.parametrize("strength", [-0.1, 0.0, float("nan")])
def test_an_impossible_fiscal_strength_is_refused(strength: float) -> None:
    with pytest.raises(InputError, match="fiscal_strength"):
        state_share(grant_rules("R7"), fiscal_strength=strength)
