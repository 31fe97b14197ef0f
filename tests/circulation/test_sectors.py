from dataclasses import replace

import pandas as pd
import pytest

from machigenki.circulation import demand_for, match_sector, model_of_table, national_table
from machigenki.circulation.model import Model
from machigenki.circulation.sectors import code_weights
from machigenki.region.problem import InputError


@pytest.fixture(scope="module")
def nation() -> Model:
    return model_of_table(national_table())


@pytest.mark.parametrize("words", ["建設", "41", "Construction", "construction", "４１", " 建 設 "])
def test_a_sector_need_not_be_typed_exactly(nation: Model, words: str) -> None:
    assert match_sector(nation, words) == "建設"


def test_a_part_of_one_name_is_enough(nation: Model) -> None:
    assert match_sector(nation, "廃棄物") == "廃棄物処理"


def test_a_part_of_several_names_lists_them(nation: Model) -> None:
    with pytest.raises(InputError) as caught:
        match_sector(nation, "機械")
    assert "生産用機械" in caught.value.problems[0].candidates


def test_a_slip_gets_a_suggestion(nation: Model) -> None:
    with pytest.raises(InputError) as caught:
        match_sector(nation, "建築設")
    assert "建設" in caught.value.problems[0].candidates


def test_demand_for_a_code_is_shared_by_output(nation: Model) -> None:
    from dataclasses import replace

    codes = dict(nation.codes) | {"鉱業": "01"}
    weights = code_weights(replace(nation, codes=codes))
    assert nation.output is not None
    share = nation.output["農林漁業"] / (nation.output["農林漁業"] + nation.output["鉱業"])
    assert weights.loc["農林漁業", "01"] == pytest.approx(share)
    pd.testing.assert_series_equal(
        weights.sum(), pd.Series(1.0, index=weights.columns), check_exact=False
    )


def test_a_common_sector_told_in_several_is_divided_by_output() -> None:
    table = national_table()
    finer = model_of_table(table)
    split = replace(finer, codes={**finer.codes, "鉄鋼": "27", "非鉄金属": "27"})
    demand = demand_for(split, "27", 900.0)
    output = table.output[["鉄鋼", "非鉄金属"]]
    assert demand.sum() == pytest.approx(900.0)
    assert demand["鉄鋼"] == pytest.approx(900.0 * output["鉄鋼"] / output.sum())


def test_a_sector_named_outright_is_not_divided() -> None:
    model = model_of_table(national_table())
    assert demand_for(model, "建設", 5.0).to_dict() == {"建設": 5.0}
