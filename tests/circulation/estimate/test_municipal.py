"""Any municipality has a sane model, a balanced table and an honest interval."""

import numpy as np
import pandas as pd
import pytest

from machigenki.circulation import (
    accounts_of_table,
    compare_estimators,
    model_of_region,
    model_of_table,
    table_of_region,
)
from machigenki.circulation.estimate.commuting import commuting
from machigenki.circulation.estimate.control import prefectures
from machigenki.circulation.estimate.output import municipal_output
from machigenki.region import load_region, municipalities_of

EXTREMES = ["青ヶ島村", "千代田区", "夕張市", "真庭市", "横浜市", "太地町", "大潟村"]


@pytest.mark.parametrize("name", EXTREMES)
def test_models_are_finite_and_add_up(name: str) -> None:
    town = model_of_region(load_region(name))
    model = town.model
    assert model.sourcing.sum(axis=1).to_numpy() == pytest.approx(1.0, abs=1e-12)
    assert ((model.sourcing >= -1e-12) & (model.sourcing <= 1.0 + 1e-12)).all(axis=None)
    assert np.isfinite(model.multipliers).all() and (model.multipliers >= 1.0 - 1e-9).all()
    assert 0.0 <= town.commuting.residents_in_jobs <= 1.0
    assert np.isfinite(town.accounts.circulation_rate)
    assert np.isfinite(model.jobs).all(axis=None) and (model.jobs >= 0.0).all(axis=None)


@pytest.mark.parametrize("name", EXTREMES)
def test_jobs_are_the_regions_workers(name: str) -> None:
    region = load_region(name)
    model = model_of_region(region).model
    assert model.output is not None
    held = model.jobs["workers"] * model.output
    known = region.workers_series().to_numpy()
    live = model.output.to_numpy() > 0
    assert held.to_numpy()[live] == pytest.approx(known[live], rel=1e-9)


@pytest.mark.parametrize("name", EXTREMES)
def test_the_estimated_table_balances(name: str) -> None:
    table = table_of_region(load_region(name))
    x = table.output
    supply = (
        table.intermediate.sum(axis=1)
        + table.final_demand.sum(axis=1)
        + table.exports.sum(axis=1)
        - table.imports.sum(axis=1)
    )
    scale = float(x.max())
    assert (supply - x).abs().max() <= 1e-9 * scale
    inputs = table.intermediate.sum() + table.value_added.sum()
    live = x > 0
    assert ((inputs - x)[live]).abs().max() <= 1e-9 * scale
    assert (table.exports >= -1e-9 * scale).all(axis=None)


def test_the_table_read_as_one_gives_the_model_back() -> None:
    region = load_region("真庭市")
    town, again = model_of_region(region), model_of_table(table_of_region(region))
    assert again.self_sufficiency.to_numpy() == pytest.approx(
        town.model.self_sufficiency.to_numpy(), abs=1e-9
    )
    face = accounts_of_table(table_of_region(region), again)
    assert face.production_yen == pytest.approx(town.accounts.production_yen, rel=1e-9)


def test_municipalities_of_a_prefecture_sum_to_its_table() -> None:
    towns = [load_region(m.code) for m in municipalities_of("33")]
    total = sum(municipal_output(t) for t in towns)
    known = prefectures()["33"].output
    # Book-keeping sectors (事務用品, 分類不明) follow the nation, all others the table.
    assert total[:-2] == pytest.approx(known[:-2], rel=1e-4)


def test_joined_towns_have_the_sum_of_their_outputs() -> None:
    apart = [municipal_output(load_region(n)) for n in ("真庭市", "新庄村")]
    assert municipal_output(load_region("真庭市", "新庄村")) == pytest.approx(sum(apart), rel=1e-9)


def test_transfers_keep_rural_towns_and_business_districts_export_income() -> None:
    rate = {
        name: model_of_region(load_region(name)).accounts.circulation_rate
        for name in ("夕張市", "西粟倉村", "千代田区", "豊田市")
    }
    assert rate["夕張市"] < 1.0 and rate["西粟倉村"] < 1.0
    assert rate["千代田区"] > 2.0 and rate["豊田市"] > 1.0


def test_residents_hold_the_jobs_of_a_remote_town_but_not_of_an_office_district() -> None:
    assert commuting(load_region("真庭市")).residents_in_jobs > 0.8
    assert commuting(load_region("青ヶ島村")).stays > 0.95
    assert commuting(load_region("千代田区")).residents_in_jobs < 0.1


def test_a_town_outside_the_training_range_is_told_and_its_interval_is_wider() -> None:
    town, city = model_of_region(load_region("下川町")), model_of_region(load_region("横浜市"))
    assert town.extrapolation is not None and "学習の範囲の外" in town.extrapolation.ja
    assert city.extrapolation is None
    assert (town.spread > city.spread).all()


def test_the_interval_holds_the_estimate() -> None:
    interval = model_of_region(load_region("真庭市")).interval
    assert (interval["low"] <= interval["estimate"]).all()
    assert (interval["estimate"] <= interval["high"]).all()
    assert ((interval >= 0.0) & (interval <= 1.0)).all(axis=None)


def test_draws_are_seeded_bounded_and_as_wide_as_the_interval() -> None:
    town = model_of_region(load_region("真庭市"))
    drawn = town.draws(4_000, seed=3)
    assert (drawn == town.draws(4_000, seed=3)).all()
    assert ((drawn >= 0.0) & (drawn <= 1.0)).all()
    inside = (drawn >= town.interval["low"].to_numpy()) & (
        drawn <= town.interval["high"].to_numpy()
    )
    assert 0.85 < inside.mean() < 0.97
    standard = np.corrcoef(drawn[:, [0, 2, 4]].T)
    assert (standard[np.triu_indices(3, 1)] > 0.0).all()


def test_the_towns_own_workers_move_its_output() -> None:
    region = load_region("真庭市")
    from dataclasses import replace

    doubled = {**region.workers, "01": replace(region.workers["01"], value=2 * 2810.0)}
    more = municipal_output(replace(region, workers=doubled))
    before = municipal_output(region)
    assert more[0] == pytest.approx(before[0] * 2 * 2810.0 / region.workers["01"].value)
    assert more[1] == pytest.approx(before[1])


def test_estimators_stand_side_by_side() -> None:
    frame = compare_estimators(load_region("真庭市"))
    assert isinstance(frame, pd.DataFrame)
    assert list(frame) == ["trained", "slq", "cilq", "flq", "aflq", "charm"]
    assert (frame["trained"] >= 1.0).all()
    # The classic quotients leave more in a small town than the tables of prefectures allow.
    assert frame["slq"].mean() > frame["trained"].mean()


def test_the_accounts_of_all_municipalities_together_close() -> None:
    """Income moves between towns; over Japan what is produced is what is received."""
    nation = model_of_region(load_region("全国"))
    assert nation.commuting.residents_in_jobs == pytest.approx(1.0, abs=1e-6)
    assert nation.accounts.inflows.commuting_yen == pytest.approx(0.0, abs=1e3)
    assert nation.accounts.circulation_rate == pytest.approx(1.0, abs=0.01)


def test_a_town_without_people_has_finite_accounts() -> None:
    town = model_of_region(load_region("双葉町"))
    assert np.isfinite(town.accounts.distribution_yen)
    assert town.commuting.stays == 0.0


def test_workers_of_an_industry_that_the_census_does_not_have_make_output() -> None:
    from dataclasses import replace

    region = load_region("真庭市")
    assert region.workers["20"].value == 0.0
    new = {**region.workers, "20": replace(region.workers["20"], value=500.0)}
    output = municipal_output(replace(region, workers=new))
    known = prefectures()["33"]
    assert output[5] == pytest.approx(known.output[5] * 500.0 / known.workers[5])
