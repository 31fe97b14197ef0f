"""Bad files are refused at the field that is wrong, in both languages."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from machigenki.region.problem import InputError
from machigenki.region.provenance import Status
from machigenki.region.tier import Tier
from machigenki.venture import (
    Venture,
    figures_of,
    measure_schema,
    postings,
    read_venture,
    uncertain_inputs,
)

FILE = """
kind = "venture"
title = { ja = "木質チップ事業" }
checked_on = 2026-11-24
first_year = 2027
years = 6
owners = { region = 1.0 }

[[products]]
name = "熱"
industry = "電力・ガス・熱供給"
unit = "MWh"
price_yen = { value = 10_000, low = 9_000, high = 12_000, source = "見積書" }
quantity = 1_000

[[products.buyers]]
name = "温泉施設"
kind = "firm"
instead_of = "import"

[[products.buyers.before]]
item = "重油"
industry = "石油・石炭製品"
place = "nation"
unit = "L"
price_yen = 100
quantity_per_unit = 110

[[inputs]]
name = "間伐材"
industry = "農林漁業"
place = "region"
unit = "t"
price_yen = 6_000
quantity_per_unit = 0.5

[[people]]
role = "運転員"
persons = 1
wage_yen = 3_000_000
residence = "region"
social_insurance_rate = 0.15

[[investments]]
asset = "ボイラー"
industry = "はん用機械"
place = "nation"
cost_yen = 10_000_000
life_years = 15

[[funding.own]]
amount_yen = 2_000_000

[[funding.loans]]
amount_yen = 5_000_000
place = "prefecture"
rate = 0.02
years = 5

[[funding.grants]]
amount_yen = 3_000_000
state_share = 0.5
municipality_share = 0.5

[taxes]
corporate = false
property = false

[[indicators]]
key = "oil_kl"
ja = "重油の使用量"
en = "oil burnt"
unit = "kL"
of = [{ item = "重油", factor = 0.001 }]
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "heat.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_small_venture_worked_by_hand(tmp_path: Path) -> None:
    venture = read_venture(write(tmp_path, FILE))
    ledgers = postings(venture)
    year = ledgers.with_.frame.query("period == '2028'")
    paid = year.groupby("kind")["amount_yen"].sum()
    assert paid["sale"] == 10_000_000
    assert paid["purchase"] == 3_000_000
    assert paid["wage"] == 3_000_000
    assert paid["social_insurance"] == 450_000
    # Drawn in December 2027, 83,333 yen a month from January: twelve payments on what is left.
    left = [5_000_000 - 83_333 * month for month in range(3, 15)]
    assert paid["interest"] == sum(int(owed * 0.02 / 12) for owed in left) == 85_827
    assert paid["repayment"] == 12 * 83_333
    profit = year.query("kind == 'profit'").set_index("payer")["amount_yen"]
    assert profit["木質チップ事業"] == 3_550_000 - 85_827 - 999_996
    assert profit["温泉施設"] == -10_000_000
    before = ledgers.without.frame.query("period == '2028'").set_index("kind")["amount_yen"]
    assert before["purchase"] == 11_000_000 == -before["profit"]
    assert ledgers.payback_years == pytest.approx(7_000_000 / 3_550_000)
    assert ledgers.own_jobs_person_years == 5
    oil = ledgers.indicators[-1]
    assert (oil.without_value, oil.with_value, oil.change) == (110.0, 0.0, -110.0)


def test_uncertain_numbers_and_their_sources(tmp_path: Path) -> None:
    venture = read_venture(write(tmp_path, FILE))
    (driver,) = uncertain_inputs(venture)
    assert driver.key == "木質チップ事業.products.0.price_yen"
    assert driver.name.ja == "熱の単価"
    assert (driver.unit, driver.low, driver.value, driver.high) == ("円/MWh", 9e3, 1e4, 1.2e4)
    ((name, figure),) = figures_of(venture)
    assert (name.en, figure.status) == ("price of 熱", Status.UNVERIFIED)
    assert figure.source.title.ja == "見積書"


SMALL_FAULTS = {
    "a negative price": ("price_yen = 6_000", "price_yen = -6_000", "price_yen"),
    "an unknown industry": ('industry = "農林漁業"', 'industry = "農林魚業"', "industry"),
    "an unknown key": ('role = "運転員"', 'role = "運転員"\ncolour = "青"', "colour"),
    "shares of places": ('residence = "region"', "residence = { region = 0.5 }", "residence"),
    "a place": ('place = "prefecture"', 'place = "県外"', "place"),
    "shares of buyers": ('kind = "firm"', 'kind = "firm"\nshare = 0.8', "products"),
    "shares of a grant": ("municipality_share = 0.5", "municipality_share = 0.4", "grants"),
    "a year outside the plan": ("life_years = 15", "life_years = 15\nyear = 2040", "year"),
    "operation after the plan": ("years = 6", "years = 6\noperation_year = 2033", "operation"),
    "missing funding": ("amount_yen = 2_000_000", "amount_yen = 1_000_000", "funding"),
    "a loan longer than the plan": ("years = 5", "years = 9", "years"),
    "a product that is not there": (
        "quantity_per_unit = 0.5",
        'quantity_per_unit = 0.5\nproduct = "湯"',
        "product",
    ),
    "an item that is nowhere": ('{ item = "重油"', '{ item = "灯油"', "item"),
    "more years than the plan": (
        "quantity = 1_000",
        "quantity_by_year = [1,2,3,4,5,6]",
        "quantity",
    ),
    "a range out of order": ("low = 9_000", "low = 11_000", "price_yen"),
    "half a range": ("low = 9_000, ", "", "price_yen"),
    "a buyer at home with money from outside": (
        'instead_of = "import"',
        'instead_of = "outside"\nplace = "region"',
        "buyers",
    ),
    "two ways of quantity": (
        "quantity_per_unit = 0.5",
        "quantity_per_unit = 0.5\nquantity = 3",
        "inputs",
    ),
    "a word for a number": ("wage_yen = 3_000_000", 'wage_yen = "三百万"', "wage_yen"),
    "no buyers": (
        FILE[FILE.index("[[products.buyers]]") : FILE.index("[[inputs]]")],
        "buyers = []\n",
        "buyers",
    ),
    "a missing field": ("cost_yen = 10_000_000", "", "cost_yen"),
}


@pytest.mark.parametrize(("old", "new", "field"), SMALL_FAULTS.values(), ids=SMALL_FAULTS)
def test_faults_are_named_by_file_and_field(tmp_path: Path, old: str, new: str, field: str) -> None:
    assert old in FILE
    with pytest.raises(InputError) as caught:
        read_venture(write(tmp_path, FILE.replace(old, new, 1)))
    problems = caught.value.problems
    assert problems
    assert all(p.file == "heat.toml" for p in problems)
    assert any(field in (p.field or "") for p in problems), problems
    for problem in problems:
        assert any(ord(sign) > 0x3000 for sign in problem.what.ja)
        assert problem.what.en.isascii() or "熱" in problem.what.en or '"' in problem.what.en


def test_several_faults_are_told_at_once(tmp_path: Path) -> None:
    text = FILE.replace("price_yen = 6_000", "price_yen = -1").replace("rate = 0.02", "rate = -1")
    with pytest.raises(InputError) as caught:
        read_venture(write(tmp_path, text))
    assert len(caught.value.problems) == 2


def test_a_misspelt_industry_gets_suggestions(tmp_path: Path) -> None:
    text = FILE.replace('"農林漁業"', '"農林魚業"')
    with pytest.raises(InputError) as caught:
        read_venture(write(tmp_path, text))
    assert "農林漁業" in caught.value.problems[0].candidates[0]


def test_numbers_of_one_driver_move_together(tmp_path: Path) -> None:
    shared = FILE.replace(
        "price_yen = 6_000",
        'price_yen = { value = 6_000, low = 5_400, high = 7_200, driver = "price" }',
    ).replace('high = 12_000, source = "見積書"', 'high = 12_000, driver = "price"')
    venture = read_venture(write(tmp_path, shared))
    (driver,) = uncertain_inputs(venture)
    assert driver.key == "price"
    doubled = postings(venture, drivers={"price": 2.0}).with_.frame.query("period == '2028'")
    paid = doubled.groupby("kind")["amount_yen"].sum()
    assert (paid["sale"], paid["purchase"]) == (20_000_000, 6_000_000)

    apart = shared.replace("high = 7_200", "high = 9_000")
    with pytest.raises(InputError, match="same low / value"):
        read_venture(write(tmp_path, apart))


def test_the_schema_is_json_schema_and_accepts_the_file(tmp_path: Path) -> None:
    import tomllib

    schema = measure_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    data = json.loads(json.dumps(tomllib.loads(FILE), default=str))
    jsonschema.validate(data, schema)
    data["colour"] = "青"
    with pytest.raises(jsonschema.ValidationError, match="colour"):
        jsonschema.validate(data, schema)


def test_places_are_kept_nearest_first(tmp_path: Path) -> None:
    text = FILE.replace('residence = "region"', "residence = { nation = 0.2, region = 0.8 }")
    venture = read_venture(write(tmp_path, text))
    assert list(venture.people[0].residence) == [Tier.REGION, Tier.NATION]


def test_a_rival_without_more_said_loses_the_same_money(tmp_path: Path) -> None:
    text = FILE.replace(
        FILE[FILE.index("[[products.buyers.before]]") : FILE.index("[[inputs]]")], ""
    ).replace('instead_of = "import"', 'instead_of = "rival"\nindustry = "67"')
    text = text[: text.index("[[indicators]]")]
    ledgers = postings(read_venture(write(tmp_path, text)))
    lost = ledgers.without.frame.query("period == '2028' and kind == 'purchase'").iloc[0]
    facts: dict[str, Any] = lost.to_dict()
    assert (facts["industry"], facts["payee_place"], facts["amount_yen"]) == (
        "67",
        "region",
        10_000_000,
    )


def test_a_venture_cannot_be_changed_after_reading(tmp_path: Path) -> None:
    venture: Venture = read_venture(write(tmp_path, FILE))
    with pytest.raises(ValueError, match="frozen"):
        venture.years = 3  # type: ignore[misc]
