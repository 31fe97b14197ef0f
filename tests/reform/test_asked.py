"""Facts as people write them."""

import pytest

from machigenki.reform import read_fact
from machigenki.reform.asked import Told
from machigenki.region import InputError


@pytest.mark.parametrize(
    ("words", "key", "value"),
    [
        ("farmland_ha=1.2", "farmland_ha", 1.2),
        ("転用する農地の面積＝１．２", "farmland_ha", 1.2),
        ("shop_m2=1,200", "shop_m2", 1200.0),
        ("makes_feed=はい", "makes_feed", True),
        ("makes_feed=no", "makes_feed", False),
        ("river=二級河川", "river", "second"),
        ("河川の種類=一級河川（指定区間）", "river", "first_prefecture"),
        ("river=first_state", "river", "first_state"),
    ],
)
def test_a_fact_is_read_by_key_or_name(words: str, key: str, value: Told) -> None:
    assert read_fact(words) == (key, value)


def test_an_unknown_fact_leads_to_near_ones() -> None:
    with pytest.raises(InputError) as caught:
        read_fact("農地の面積=1.2")
    (problem,) = caught.value.problems
    assert any(candidate.startswith("farmland_ha") for candidate in problem.candidates)


@pytest.mark.parametrize(
    "words", ["farmland_ha", "farmland_ha=", "farmland_ha=たくさん", "river=6"]
)
def test_a_fact_that_cannot_be_read_says_what_would_be_right(words: str) -> None:
    with pytest.raises(InputError) as caught:
        read_fact(words)
    assert caught.value.problems[0].expected
