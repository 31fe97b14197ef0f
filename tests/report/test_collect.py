"""The facts of a real plan agree with its engines."""

from pathlib import Path

import numpy as np
import pytest

from machigenki.ledger import FINANCING_KINDS, FlowKind, PartyKind, subtotal
from machigenki.portfolio import PlanResult, run_plan
from machigenki.report import answer, collect, write_report
from machigenki.report.exhibits import exhibits
from machigenki.report.facts import Facts

from .formulas import Formulas

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "maniwa-chip-boiler"


@pytest.fixture(scope="module")
def result() -> PlanResult:
    return run_plan(EXAMPLE)


@pytest.fixture(scope="module")
def real(result: PlanResult) -> Facts:
    return collect(result)


def test_headline_is_the_engines(result: PlanResult, real: Facts) -> None:
    years = result.folder.plan.years
    mean = result.effect.retained_income_yen / years
    assert real.path["retained_income_yen"].mean() == pytest.approx(mean, rel=1e-9)
    assert real.interval["value"]["retained_income_yen"] == pytest.approx(mean, rel=1e-9)
    assert real.industries["retained_income_yen"].sum() == pytest.approx(mean, rel=1e-9)
    jobs = result.effect.jobs_person_years / years
    assert real.jobs.to_numpy().sum() == pytest.approx(jobs, rel=1e-9)


def test_destinations_are_all_that_the_parties_pay(result: PlanResult, real: Facts) -> None:
    years = result.folder.plan.years
    for name, ledger in (("without_yen", result.without), ("with_yen", result.with_)):
        frame = ledger.frame
        modelled = [str(PartyKind.VENTURE), str(PartyKind.CUSTOMER)]
        pays = frame["payer_kind"].isin(modelled) & ~frame["payee_kind"].isin(modelled)
        pays &= ~frame["kind"].isin([str(k) for k in FINANCING_KINDS])
        pays &= ~(
            (frame["payer_kind"] == str(PartyKind.CUSTOMER))
            & (frame["kind"] == str(FlowKind.PROFIT))
        )
        paid = float(frame["amount_yen"][pays].sum()) / years
        assert real.destinations[name].sum() == pytest.approx(paid, rel=1e-9)


def test_leaks_are_the_effects_less_principal(result: PlanResult, real: Facts) -> None:
    years = result.folder.plan.years
    leaks = result.effect_with.leaks
    principal = leaks.loc[leaks["category"] == "financing", "amount_yen"].sum()
    assert real.left_with_yen * years == pytest.approx(
        result.effect_with.leak_yen - principal, rel=1e-9
    )


def test_circulation_is_the_accounts(result: PlanResult, real: Facts) -> None:
    accounts = result.accounts
    held = real.stages[real.stages["way"] != "leave"].groupby("stage")["amount_yen"].sum()
    left = real.stages[real.stages["way"] == "leave"].groupby("stage")["amount_yen"].sum()
    assert held[0] == pytest.approx(accounts.production_yen, rel=1e-9)
    assert held[1] == pytest.approx(accounts.distribution_yen, rel=1e-9)
    # What comes back from spending, with net exports, is what is produced.
    enters = real.stages[(real.stages["stage"] == 0) & (real.stages["way"] == "enter")]
    back = held[2] - left.get(2, 0.0) + enters["amount_yen"].sum()
    assert back == pytest.approx(accounts.production_yen, rel=1e-6)


def test_cash_is_the_ledgers(result: PlanResult, real: Facts) -> None:
    invested = subtotal(result.with_, kind=str(FlowKind.INVESTMENT))
    assert real.cash["investment_yen"].sum() == pytest.approx(float(np.mean(invested)), rel=1e-9)
    assert real.cash["total_yen"].iloc[-1] == pytest.approx(real.cash["cash_yen"].sum())


def test_every_input_is_listed_once(real: Facts) -> None:
    rows = [(a.line, a.key, a.value, a.source) for a in real.assumptions]
    assert len(rows) == len(set(rows)) > 20
    titles = {figure.source.title.ja for _, figure in real.sources}
    assert titles.isdisjoint({a.source for a in real.assumptions})


def test_answer_is_short_and_whole(real: Facts) -> None:
    for lang in ("ja", "en"):
        lines = answer(real, lang)
        assert len(lines) == 5
        assert not any("nan" in line or "None" in line for line in lines)
    assert {x.key for x in exhibits(real, "ja")} >= {"circulation", "hundred", "jobs", "tornado"}


def test_documents_of_a_real_plan(
    result: PlanResult, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "none"))
    html, xlsx, docx, *_ = write_report(result, tmp_path, "ja")
    assert html.stat().st_size > 1e6
    assert docx.stat().st_size > 1e4
    formulas = Formulas(xlsx.read_bytes())
    differences = [
        formulas.value("概要", cell.coordinate)
        for (cell,) in formulas.book["概要"].iter_rows(min_col=4, max_col=4)
        if isinstance(cell.value, str) and cell.value.startswith("=ROUND")
    ]
    assert len(differences) >= 7
    assert differences == [0.0] * len(differences)
