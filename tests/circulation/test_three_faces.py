import numpy as np
import pandas as pd
import pytest
from hypothesis import given, strategies as st

from machigenki.circulation import Inflows, accounts
from machigenki.circulation.model import Model
from machigenki.circulation.three_faces import ROW_LABELS

from .circulation_models import models

MONEY = st.floats(0.0, 1e10)


def _final_demand(region: Model, seed: int) -> pd.DataFrame:
    rng = np.random.default_rng(seed)
    columns = [
        "家計外消費支出（列）",
        "民間消費支出",
        "一般政府消費支出",
        "国内総固定資本形成（民間）",
        "在庫純増",
    ]
    return pd.DataFrame(
        rng.uniform(0.0, 1e9, (len(region.sectors), 5)), index=region.sectors, columns=columns
    )


@given(models(zero_output=False), st.integers(0, 2**32 - 1), MONEY, MONEY, MONEY)
def test_the_three_faces_agree(
    region: Model, seed: int, commuting: float, property_: float, transfers: float
) -> None:
    faces = accounts(region, _final_demand(region, seed), Inflows(commuting, property_, transfers))
    scale = faces.production_yen + commuting + property_ + transfers
    local = faces.distribution_yen - commuting - property_ - transfers
    assert faces.production_yen == pytest.approx(faces.expenditure_yen, abs=1e-9 * scale)
    assert faces.production_yen == pytest.approx(
        local + float(faces.outflows.sum()), abs=1e-9 * scale
    )
    assert faces.saving_yen - faces.investment_yen == pytest.approx(
        faces.external_balance_yen, abs=1e-9 * scale
    )


@given(models(zero_output=False), st.integers(0, 2**32 - 1))
def test_transfers_lower_the_circulation_rate(region: Model, seed: int) -> None:
    final = _final_demand(region, seed)
    alone = accounts(region, final)
    fed = accounts(region, final, Inflows(transfers_yen=alone.production_yen))
    assert fed.circulation_rate < alone.circulation_rate
    assert fed.circulation_rate < 1.0


@given(models(zero_output=False), st.integers(0, 2**32 - 1))
def test_every_row_has_a_label_and_a_unit(region: Model, seed: int) -> None:
    faces = accounts(region, _final_demand(region, seed))
    rows = [*faces.distribution.index, *faces.expenditure.index]
    assert set(map(str, rows)) <= set(ROW_LABELS)
    assert faces.as_dict()["expenditure"]["investment_yen"] == pytest.approx(faces.investment_yen)


@given(models(zero_output=False))
def test_accounts_need_output(region: Model) -> None:
    from dataclasses import replace

    with pytest.raises(ValueError, match="output"):
        accounts(replace(region, output=None), _final_demand(region, 1))
