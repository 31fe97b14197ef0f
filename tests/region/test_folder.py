"""A region folder: own figures over the bundled ones, and every fault told with its line."""

import tomllib
from pathlib import Path

import jsonschema
import pytest
import xlsxwriter

from machigenki.region import InputError, Status, load_region, region_schema, region_template


def write(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    (folder / "region.toml").write_bytes(text.encode(encoding))
    return folder


def lines_of(folder: Path, lang: str = "ja") -> list[str]:
    with pytest.raises(InputError) as caught:
        load_region(folder)
    return caught.value.lines(lang)  # type: ignore[arg-type]


def test_own_figures_stand_before_the_published_ones(tmp_path: Path) -> None:
    write(
        tmp_path,
        """
municipalities = ["岡山県真庭市"]
name = "真庭"
base_year = 2015

[figures.population_persons]
value = 41000
source = "住民基本台帳"
year = 2025

[figures.forest_area_km2]
value = 656
unit = "km2"
source = "森林簿"
status = "unverified"

[workers."製材"]
value = 700
source = "商工会調べ"
""",
    )
    region = load_region(tmp_path)
    bundled = load_region("真庭市")
    assert region.name.ja == "真庭" and region.base_year == 2015 and region.folder == tmp_path
    population = region.figure("population_persons")
    assert (population.value, population.year, population.unit) == (41000, 2025, "persons")
    assert population.source.title.ja == "住民基本台帳"
    assert population.source.publisher.ja == "計画フォルダーの入力"
    assert region.figure("forest_area_km2").status is Status.UNVERIFIED
    assert region.workers["16"].value == 700 and region.workers["16"].status is Status.OFFICIAL
    assert {k: v for k, v in region.figures.items() if k in bundled.figures} == {
        **bundled.figures,
        "population_persons": population,
    }
    assert load_region(tmp_path / "region.toml") == region


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_whatever_the_editor_wrote(tmp_path: Path, encoding: str) -> None:
    folder = write(tmp_path, 'municipalities = ["真庭市", "新庄村"]\n', encoding)
    assert load_region(folder).codes == ("33214", "33586")


def test_tables_beside_it(tmp_path: Path) -> None:
    write(
        tmp_path,
        'municipalities = ["真庭市"]\nworkers_file = "workers.csv"\nfigures_file = "f.xlsx"\n',
    )
    (tmp_path / "workers.csv").write_bytes(
        '産業,従業者数,出典,年\r\n農林漁業,"３，０００",町調べ,2024年\r\n\r\n41,1500人,町調べ,\r\n'.encode(
            "cp932"
        )
    )
    book = xlsxwriter.Workbook(str(tmp_path / "f.xlsx"))
    sheet = book.add_worksheet()
    for row, cells in enumerate(
        [
            ["key", "value", "source", "year", "status"],
            ["households", 16000, "住民基本台帳", 2025, "推計値"],
        ]
    ):
        sheet.write_row(row, 0, cells)
    book.close()
    region = load_region(tmp_path)
    assert region.workers["01"].value == 3000 and region.workers["01"].year == 2024
    assert region.workers["41"].value == 1500
    assert region.figure("households").value == 16000
    assert region.figure("households").status is Status.ESTIMATED


def test_all_faults_at_once_with_line_and_field(tmp_path: Path) -> None:
    write(
        tmp_path,
        """municipalities = ["真庭市"]
base_year = 1850

[figures.population_persons]
value = "多い"
sorce = "x"

[workers."農業"]
value = 3
source = ""
""",
    )
    assert lines_of(tmp_path) == [
        "region.toml 2行目 「base_year」: 値が範囲の外です（入力: 1850／正しい形: 1990以上）",
        "region.toml 5行目 「figures.population_persons.value」: 数値として読めません"
        "（入力: 多い）",
        "region.toml 4行目 「figures.population_persons.source」: 必要な項目がありません",
        "region.toml 6行目 「figures.population_persons.sorce」: この項目名はありません"
        "（入力: x／候補: source）",
        "region.toml 10行目 「workers.農業.source」: 空欄です（入力: ）",
    ]
    english = lines_of(tmp_path, "en")
    assert (
        english[0].startswith('region.toml line 2 "base_year": ') and "1990 or more" in english[0]
    )
    assert "did you mean: source" in english[3]


def test_faults_that_need_the_register(tmp_path: Path) -> None:
    write(
        tmp_path,
        """municipalities = ["府中市"]
[figures.population_person]
value = 1
source = "x"
[figures.households]
value = 1
unit = "persons"
source = "x"
[workers."農業だよ"]
value = 1
source = "x"
[workers."建設"]
value = -1
source = "x"
""",
    )
    lines = lines_of(tmp_path)
    assert "2行目 「figures.population_person」" in lines[0] and "population_persons" in lines[0]
    assert "5行目 「figures.households」: 単位が違います" in lines[1] and "households" in lines[1]
    assert "9行目 「workers.農業だよ」" in lines[2] and "01 農林漁業" in lines[2]
    assert "12行目 「workers.建設」: 従業者数が負です" in lines[3]
    assert "1行目 「municipalities」" in lines[4] and "東京都府中市" in lines[4]


def test_faults_in_a_table_name_file_row_and_column(tmp_path: Path) -> None:
    write(tmp_path, 'municipalities = ["真庭市"]\nworkers_file = "workers.csv"\n')
    table = tmp_path / "workers.csv"
    table.write_text("industry,persons,source,year\n農林漁業,abc,x,2020\n\n建設,5,x,20\n", "utf-8")
    lines = lines_of(tmp_path)
    assert lines[0].startswith("workers.csv 2行目 「persons」: 数として読めません（入力: abc")
    assert lines[1].startswith("workers.csv 4行目 「year」: 年として読めません（入力: 20")
    table.write_text("industry,source\n農林漁業,x\n", "utf-8")
    assert lines_of(tmp_path)[0].startswith("workers.csv 1行目 「value」: 必要な列がありません")
    table.write_text("industry,persons,source\n農業,5,x\n林業,5,x\n", "utf-8")
    assert "同じ部門が2回" in lines_of(tmp_path)[0]
    table.unlink()
    assert lines_of(tmp_path) == ["workers.csv: ファイルがありません"]


def test_a_folder_without_a_file(tmp_path: Path) -> None:
    assert lines_of(tmp_path) == ["region.toml: ファイルがありません"]


@pytest.mark.parametrize("place", ["富谷町", "岡山県真庭市", "双葉町"])
def test_the_template_read_back_is_the_same_region(tmp_path: Path, place: str) -> None:
    region = load_region(place)
    write(tmp_path, region_template(region))
    again = load_region(tmp_path)
    assert (again.codes, again.figures, again.workers) == (
        region.codes,
        region.figures,
        region.workers,
    )


def test_the_template_with_its_marks_taken_away_is_right_by_the_schema(tmp_path: Path) -> None:
    marks = ("# [", "# value", "# source", "# year", "# name")
    text = "\n".join(
        line[2:] if line.startswith(marks) else line
        for line in region_template(load_region("真庭市")).splitlines()
    )
    jsonschema.validate(tomllib.loads(text), region_schema())
    write(tmp_path, text)
    assert load_region(tmp_path).figure("households").source.key == "own"


def test_the_schema_refuses_unknown_keys() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"municipalities": ["真庭市"], "municipality": 1}, region_schema())


def test_impossible_figures_and_unconverted_prices_are_refused(tmp_path: Path) -> None:
    (tmp_path / "region.toml").write_text(
        'municipalities = ["33214"]\nbase_year = 2030\n'
        '[figures.population_persons]\nvalue = 0\nsource = "町"\n'
        '[figures.households]\nvalue = -3\nsource = "町"\n',
        encoding="utf-8",
    )
    with pytest.raises(InputError) as caught:
        load_region(tmp_path)
    told = caught.value.lines("ja")
    assert any("base_year" in t and "2行目" in t and "2015" in t for t in told)
    assert any("population_persons" in t and "1以上" in t for t in told)
    assert any("households" in t and "-3" in t and "0以上" in t for t in told)
