"""The prefectures' published tables: the model gives their output back."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from machigenki.circulation import leaks, model_of_table, read_workbook


@pytest.mark.shared_data
@pytest.mark.parametrize(
    "name", ["北海道_2011.xlsx", "山口県_2011.xlsx", "茨城県_2011.xls", "沖縄県_2011.xlsx"]
)
def test_output_is_reproduced_from_final_demand(shared_data: Path, name: str) -> None:
    """x = B [(I−m̂) f + e + m̂·adjustment], the adjustment being left out of m's denominator.

    These are tables in which no import coefficient lies outside 0…1.
    """
    table = read_workbook(shared_data / "io-prefecture" / name)
    region = model_of_table(table)
    s = region.self_sufficiency
    orders = s * table.final_demand.sum(axis=1) + table.exports.sum(axis=1)
    orders += (1.0 - s) * table.adjustment
    found = region.solve(orders.to_numpy(float))
    scale = float(table.output.max())
    np.testing.assert_allclose(found, table.output, atol=1e-9 * scale)


@pytest.mark.shared_data
def test_leaks_close_in_a_published_table(shared_data: Path) -> None:
    region = model_of_table(read_workbook(shared_data / "io-prefecture" / "岡山県_2011.xls"))
    shock = pd.Series(1e8, index=region.sectors)
    result = leaks(region, shock)
    assert abs(result.residual.item()) <= 1e-9 * float(shock.sum())
