"""The bundled tables: rebuilt from the raw files, and held against them cell by cell."""

import csv
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from machigenki.region import INDUSTRY_CODES, load_region, prefecture_figures
from machigenki.region.bundle import columns, data_file, numbers, rows, sources
from machigenki.region.municipality import register

ROOT = Path(__file__).resolve().parent.parent.parent
LIMIT_BYTES = 2_500_000


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "build_region_data", ROOT / "scripts" / "build_region_data.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def raw_a(shared_data: Path) -> dict[str, dict[str, str]]:
    """SSDSE-A: code → item → cell as published."""
    with (shared_data / "municipal/SSDSE-A-2025.csv").open(encoding="cp932", newline="") as file:
        items, _, _, *lines = csv.reader(file)
    return {line[0][1:]: dict(zip(items, line, strict=True)) for line in lines}


@pytest.mark.shared_data
def test_rebuilt_byte_for_byte(builder: ModuleType, shared_data: Path, tmp_path: Path) -> None:
    builder.build(shared_data, tmp_path)
    built = {path.name for path in tmp_path.iterdir()}
    assert built == set(builder.BUILT)
    for name in built:
        assert (tmp_path / name).read_bytes() == data_file(name).read_bytes(), name


@pytest.mark.shared_data
def test_every_figure_is_the_published_one(raw_a: dict[str, dict[str, str]]) -> None:
    spec = {k: c for k, c in columns("municipality").items() if c.source == "ssdse_a_2025"}
    factor = {"yen": 1000, "km2": 0.01}
    for code, published in raw_a.items():
        ours = numbers("figures.csv", code)
        assert ours is not None
        for key, column in spec.items():
            expected = float(published[column.item]) * factor.get(column.unit, 1)
            assert ours[key] == pytest.approx(expected, rel=1e-12), (code, key)


@pytest.mark.shared_data
def test_employees_are_the_published_ones(raw_a: dict[str, dict[str, str]]) -> None:
    spec = columns("employees")
    for code, published in raw_a.items():
        ours = numbers("employees.csv", code)
        assert ours == {k: float(published[c.item]) for k, c in spec.items()}


@pytest.mark.shared_data
def test_fiscal_indices_are_the_published_ones(shared_data: Path) -> None:
    path = shared_data / "area/municipal_fiscal_indices_2011_2020.csv"
    with path.open(encoding="utf-8", newline="") as file:
        latest = [r for r in csv.DictReader(file) if r["fiscal_year"] == "2020"]
    assert len(latest) == 1741
    for row in latest:
        ours = numbers("figures.csv", row["municipality_code"])
        assert ours is not None
        for key in ("fiscal_strength_index", "future_burden_ratio_percent", "laspeyres_index"):
            assert ours.get(key) == (float(row[key]) if row[key] else None)


@pytest.mark.shared_data
def test_every_change_in_the_raw_files_is_in_the_register_of_ended_codes(shared_data: Path) -> None:
    """Whatever code or name a fiscal year had and today has not, the register explains."""
    path = shared_data / "area/municipal_fiscal_indices_2011_2020.csv"
    same_sign = str.maketrans("ケ桧梼", "ヶ檜檮")
    today = {(p.code, p.name.translate(same_sign)) for p in register().places.values()}
    with path.open(encoding="utf-8", newline="") as file:
        seen = {
            (r["municipality_code"], r["name"].translate(same_sign)): int(r["fiscal_year"])
            for r in sorted(csv.DictReader(file), key=lambda r: r["fiscal_year"])
        }
    gone = {key: last for key, last in seen.items() if key not in today}
    ended = {(e.code, e.name): e for e in register().ended}
    assert set(gone) <= set(ended)
    for key, last_year in gone.items():
        day = ended[key].ended_on
        fiscal_year_of_change = day.year if day.month >= 4 else day.year - 1
        assert fiscal_year_of_change == last_year + 1, key
        assert ended[key].status == "official"
    recorded_only = {key for key, e in ended.items() if e.status == "unverified"}
    assert recorded_only == set(ended) - set(gone)


@pytest.mark.shared_data
def test_prefectures_against_the_raw_files(shared_data: Path) -> None:
    with (shared_data / "ssdse/SSDSE-E-2023.csv").open(encoding="cp932", newline="") as file:
        items, _, _, *lines = csv.reader(file)
    for line in lines:
        published = dict(zip(items, line, strict=True))
        ours = prefecture_figures(line[0][1:3])
        assert ours["gross_product_yen"].value == float(published["C1111"]) * 1e6
        assert ours["income_yen"].value == float(published["C1211"]) * 1e6
        assert ours["private_households"].value == float(published["A710101"])


@pytest.mark.shared_data
def test_shares_of_one_town_by_hand(shared_data: Path) -> None:
    path = shared_data / "municipal/employment_share_97industries_2016.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *lines = csv.reader(file)
    assert header.count("真庭市") == 1
    published = {line[0][:2]: float(line[header.index("真庭市")]) for line in lines}
    ours = numbers("employment_shares.csv", "33214")
    assert ours is not None
    assert ours["E16"] == pytest.approx(sum(published[m] for m in ("12", "13", "14")))
    assert ours["P64"] == pytest.approx(sum(published[m] for m in ("83", "84", "85")))
    assert ours["S61"] == pytest.approx(published["97"] + published["98"])
    assert ours["Q51"] + ours["Q53"] == pytest.approx(published["87"])


def test_shares_add_up_to_the_whole() -> None:
    for row in rows("employment_shares.csv"):
        assert sum(float(v) for k, v in row.items() if k != "code") == pytest.approx(100, abs=1e-3)


def test_the_bridge_covers_each_medium_industry_once() -> None:
    total: dict[str, float] = {}
    for row in rows("industry_bridge.csv"):
        assert row["industry"] in INDUSTRY_CODES
        total[row["medium_code"]] = total.get(row["medium_code"], 0) + float(row["share"])
    assert set(total.values()) == {1.0}
    assert len(total) == 97


def test_every_column_has_a_source_and_every_table_its_columns() -> None:
    for table, file in (
        ("municipality", "figures.csv"),
        ("employees", "employees.csv"),
        ("prefecture", "prefecture_figures.csv"),
    ):
        spec = columns(table)
        assert list(next(rows(file)))[1:] == list(spec)
        for column in spec.values():
            assert column.source in sources()
            assert column.label.ja and column.label.en and 2010 < column.year < 2027
    for source in sources().values():
        assert source.licence and source.publisher.ja and source.checked_on.year >= 2026


def test_municipal_sums_meet_the_prefectures_own_figures() -> None:
    """The census of 2020 by municipality against the prefecture's table: the same census."""
    region = load_region("岡山県")
    assert (
        region.value("private_households") == prefecture_figures("33")["private_households"].value
    )


def test_small_enough() -> None:
    folder = Path(str(data_file("figures.csv"))).parent
    assert sum(path.stat().st_size for path in folder.iterdir()) < LIMIT_BYTES


def test_the_document_lists_every_column_and_every_file() -> None:
    text = (ROOT / "docs" / "data.md").read_text("utf-8")
    for table in ("municipality", "employees", "prefecture"):
        for column in columns(table).values():
            row = (
                f"| `{column.key}` | {column.label.ja} | {column.label.en} (`{column.item}`) | "
                f"{column.unit} | {column.year} | {column.source} |"
            )
            assert row in text, column.key
    folder = Path(str(data_file("figures.csv"))).parent
    for path in folder.iterdir():
        assert f"`{path.name}`" in text
