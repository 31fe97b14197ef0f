"""Templates: every case fits every town, and says what its figures are."""

import tomllib
from pathlib import Path

import pytest

from machigenki.ledger import check_conservation, difference, select, subtotal
from machigenki.region import load_region
from machigenki.region.problem import InputError
from machigenki.region.provenance import Status
from machigenki.venture import CASES, Venture, find_case, new_measure, postings, read_venture
from machigenki.venture.drivers import numbers

# A village of 170, the largest city, a mountain town, an island village, a whaling town.
PLACES = ("13402", "14100", "01468", "46303", "30427", "33214", "47382", "23100")


def written(folder: Path, case: str, code: str) -> Venture:
    path = folder / f"{case}-{code}.toml"
    path.write_text(new_measure(case, load_region(code)), encoding="utf-8")
    return read_venture(path)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("code", PLACES)
def test_every_case_is_written_read_and_run_for_any_town(
    tmp_path: Path, case: str, code: str
) -> None:
    venture = written(tmp_path, case, code)
    assert venture.case == case
    ledgers = postings(venture)
    for ledger in (
        ledgers.with_,
        ledgers.without,
        difference(ledgers.with_, ledgers.without),
    ):
        assert len(ledger) > 0
        assert check_conservation(ledger) == ()


@pytest.mark.parametrize("case", CASES)
def test_every_priced_number_of_a_template_has_status_and_source(tmp_path: Path, case: str) -> None:
    venture = written(tmp_path, case, "33214")
    for number in numbers(venture):
        if number.path[-1] in ("price_yen", "cost_yen", "wage_yen", "rate", "persons"):
            assert number.quantity.source, number.path
            assert number.quantity.status in Status


def test_the_chip_boiler_of_maniwa_is_of_the_right_order(tmp_path: Path) -> None:
    venture = written(tmp_path, "chip-boiler", "33214")
    ledgers = postings(venture)
    found = {i.key: i for i in ledgers.indicators}
    oil, wood, heat = (found[k] for k in ("heavy_oil_kl", "wood_t", "chip_heat_mwh"))
    assert 150 < oil.without_value < 800
    assert oil.with_value == 0
    # 1 kL of heavy oil gives 10.2 MWh (lower heating value) at 0.88; chips of 40 % moisture
    # 2.91 MWh/t at 0.80, from 1.2 t of logs of 50 %: reference note on fuels.
    assert heat.with_value == pytest.approx(oil.without_value * 10.17 * 0.88, rel=0.01)
    assert wood.with_value == pytest.approx(heat.with_value / (2.91 * 0.80) * 1.2, rel=0.01)
    cost = sum(line.cost_yen.value for line in venture.investments)
    assert 100e6 < cost < 300e6
    assert found["co2_t"].without_value == pytest.approx(2.753 * oil.without_value)
    # Heat is sold below what oil costs, so customers gain; the town's share stays public.
    change = difference(ledgers.with_, ledgers.without)
    assert subtotal(change, kind="profit", payee="municipality", period="2042") > 0
    oil_money = subtotal(ledgers.without, industry="21", payee_place="nation", period="2042")
    assert 15e6 < oil_money < 80e6
    local_wood = subtotal(ledgers.with_, industry="01", payee_place="region", period="2042")
    assert local_wood == pytest.approx(wood.with_value * 6000, rel=1e-6)


def test_a_tiny_village_gets_one_small_boiler(tmp_path: Path) -> None:
    venture = written(tmp_path, "chip-boiler", "13402")
    (spa,) = venture.products[0].buyers
    assert "1か所" in spa.name
    assert sum(line.cost_yen.value for line in venture.investments) < 40e6


def test_visitors_bring_money_from_outside(tmp_path: Path) -> None:
    ledgers = postings(written(tmp_path, "whaling", "30427"))
    new = select(ledgers.with_, kind="sale", payer_place="nation")
    assert new.amount_yen.sum() > 0
    assert set(new.postings["payer_kind"]) == {"households"}
    # School lunch buys from the venture what it bought outside.
    assert subtotal(ledgers.without, payee_place="abroad") > 0


def test_poultry_farms_no_longer_pay_for_disposal(tmp_path: Path) -> None:
    ledgers = postings(written(tmp_path, "poultry-manure", "33214"))
    assert subtotal(ledgers.without, industry="48") > 0
    assert subtotal(ledgers.with_, industry="48") == 0


def test_guests_taken_from_other_inns_are_lost_to_them(tmp_path: Path) -> None:
    ledgers = postings(written(tmp_path, "historic-hotel", "33214"))
    lost = subtotal(ledgers.without, industry="67", payee_place="region")
    sold = subtotal(ledgers.with_, kind="sale")
    assert 0.1 * sold < lost < 0.5 * sold


@pytest.mark.parametrize("case", CASES)
def test_a_template_is_commented_in_japanese(case: str) -> None:
    text = new_measure(case, load_region("33214"))
    comments = [line for line in text.splitlines() if line.lstrip().startswith("#")]
    assert len(comments) > 15
    assert "真庭市" in text
    assert "{{" not in text and "{%" not in text
    assert tomllib.loads(text)["kind"] == "venture"


def test_cases_are_found_by_letter_and_unknown_ones_told() -> None:
    assert {case.letter: case.id for case in CASES.values()} == {
        "A": "whaling",
        "B": "chip-boiler",
        "C": "poultry-manure",
        "D": "historic-hotel",
    }
    assert find_case("b") is CASES["chip-boiler"]
    with pytest.raises(InputError) as caught:
        find_case("wind")
    assert caught.value.problems[0].candidates == tuple(CASES)


def test_the_example_in_the_repository_is_what_the_template_gives() -> None:
    folder = Path(__file__).resolve().parents[2] / "examples" / "maniwa-chip-boiler"
    written_down = (folder / "measures" / "chip-boiler.toml").read_text(encoding="utf-8")
    assert written_down == new_measure("chip-boiler", load_region(folder))
