"""Regions from the bundled tables: one municipality, several, a prefecture, the nation."""

import subprocess
import sys

import pytest
from hypothesis import given, settings, strategies as st

from machigenki.region import INDUSTRY_CODES, InputError, Municipality, Status, load_region
from machigenki.region.bundle import columns
from machigenki.region.bundled import estimated_workers, private_workers, region_of
from machigenki.region.municipality import register

PLACES = list(register().places.values())
ADDITIVE = [key for key, column in columns("municipality").items() if column.join == "sum"]


def test_maniwa_as_published() -> None:
    region = load_region("真庭市")
    assert region.name.ja == "真庭市" and region.name.en == "Maniwa City"
    assert region.codes == ("33214",) and region.prefectures == ("33",)
    population = region.figure("population_persons")
    assert (population.value, population.unit, population.year) == (42725, "persons", 2020)
    assert population.status is Status.OFFICIAL
    assert population.source.key == "ssdse_a_2025"
    assert region.value("local_tax_yen") == 5_190_098_000
    assert region.value("area_km2") == pytest.approx(828.53)
    assert region.value("fiscal_strength_index") == 0.3
    assert region.figure("fiscal_strength_index").source.key == "fiscal_indices_2020"


def test_no_net_burden_is_nought_and_says_so() -> None:
    figure = load_region("真庭市").figure("future_burden_ratio_percent")
    assert figure.value == 0
    assert figure.method is not None and "将来負担なし" in figure.method.ja
    assert load_region("北海道夕張市").figure("future_burden_ratio_percent").method is None


def test_every_municipality_loads_and_its_37_sectors_sum_to_the_census() -> None:
    for place in PLACES:
        region = region_of([place])
        total = sum(figure.value for figure in region.employees.values())
        assert sum(private_workers(place.code).values()) == pytest.approx(total, rel=1e-12)
        assert tuple(region.workers) == INDUSTRY_CODES
        for code, figure in region.workers.items():
            assert figure.value >= private_workers(place.code)[code] - 1e-9
            assert figure.status is Status.ESTIMATED and figure.method is not None
        for key, figure in region.figures.items():
            assert figure.source.title.ja, key


@given(st.sampled_from(PLACES))
def test_each_division_keeps_its_count(place: Municipality) -> None:
    """Divisions that make up sectors alone (D, E, P) are held against those sectors."""
    code = place.code
    region = load_region(code)
    split = private_workers(code)
    assert split["41"] == pytest.approx(region.employees["D"].value)
    assert split["64"] == pytest.approx(region.employees["P"].value)
    manufacturing = [c for c in INDUSTRY_CODES if "11" <= c <= "39"]
    assert sum(split[c] for c in manufacturing) == pytest.approx(region.employees["E"].value)


@settings(max_examples=40)
@given(st.lists(st.sampled_from(PLACES), min_size=2, max_size=6, unique=True))
def test_a_joined_region_is_the_sum_of_its_parts(places: list[Municipality]) -> None:
    codes = [place.code for place in places]
    joined = load_region(*codes)
    parts = [load_region(code) for code in codes]
    for key in ADDITIVE:
        assert joined.value(key) == pytest.approx(sum(p.value(key) for p in parts), rel=1e-12)
    for sector in INDUSTRY_CODES:
        total = sum(p.workers[sector].value for p in parts)
        assert joined.workers[sector].value == pytest.approx(total, rel=1e-12)
    assert "fiscal_strength_index" not in joined.figures
    assert any("財政力指数" in note.ja for note in joined.notes)
    latitudes = [p.value("latitude_degrees") for p in parts]
    assert min(latitudes) - 1e-9 <= joined.value("latitude_degrees") <= max(latitudes) + 1e-9
    assert set(joined.codes) == set(codes)


def test_a_place_named_twice_counts_once() -> None:
    assert load_region("真庭市", "33214").value("population_persons") == 42725


def test_the_nation_is_the_census_total() -> None:
    nation = load_region("全国")
    assert len(nation.codes) == 1741
    assert nation.value("population_persons") == 126_146_099
    assert nation.workers_series().sum() == pytest.approx(
        sum(sum(estimated_workers(p.code).values()) for p in PLACES)
    )


def test_prefectures_load_by_name() -> None:
    region = load_region("岡山県")
    assert region.name.en == "Okayama Prefecture"
    assert {m.prefecture for m in region.municipalities} == {"岡山県"}


def test_a_region_tells_what_ended_and_what_is_estimated_otherwise() -> None:
    assert "2016年10月10日" in load_region("富谷町").notes[0].ja
    assert any("2016年の産業中分類" in note.ja for note in load_region("双葉町").notes)


def test_agriculture_counts_the_self_employed_and_public_service_is_there() -> None:
    region = load_region("真庭市")
    assert region.workers["01"].value == region.value("employed_residents_primary_persons")
    assert region.workers["61"].value > region.value("municipal_administrative_staff_persons")
    teachers = region.value("primary_school_teachers_persons") + region.value(
        "junior_high_school_teachers_persons"
    )
    assert region.workers["63"].value > teachers


def test_unknown_key_names_near_ones() -> None:
    with pytest.raises(KeyError, match="population_persons"):
        load_region("真庭市").figure("population_person")
    assert load_region("真庭市").value("nothing", default=3.0) == 3.0


def test_all_unknown_names_are_told_at_once() -> None:
    with pytest.raises(InputError) as caught:
        load_region("真低市", "府中市", "真庭市")
    assert len(caught.value.problems) == 2
    with pytest.raises(InputError):
        load_region()


def test_a_bundled_region_needs_no_heavy_library() -> None:
    script = (
        "import sys; from machigenki.region import load_region; load_region('真庭市');"
        "print([m for m in ('pandas', 'numpy', 'pydantic', 'rapidfuzz') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == "[]"
