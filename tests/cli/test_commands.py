"""Every command: results on standard output, one JSON object, exit codes, no traceback."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from machigenki.circulation import national_table

Program = Callable[..., Result]

COMMANDS = (
    "new",
    "ideas",
    "plan",
    "monitor",
    "grant",
    "loan",
    "region",
    "effect",
    "leaks",
    "table",
)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_gives_an_example(program: Program, command: str) -> None:
    sub = [command, "check"] if command == "table" else [command]
    answer = program(*sub, "--help")
    assert answer.exit_code == 0
    assert "machigenki " + " ".join(sub) in answer.stdout.replace("\n", " ").replace("  ", " ")


def test_region_prints_figures_with_their_source(program: Program) -> None:
    answer = program("region", "真庭市")
    assert answer.exit_code == 0
    assert "総人口: 42,725" in answer.stdout
    assert "SSDSE" in answer.stdout


def test_region_as_json_is_one_object(program: Program) -> None:
    told = json.loads(program("region", "33214", "--json").stdout)
    assert told["codes"] == ["33214"]
    assert told["figures"]["population_persons"]["value"] == 42725
    assert told["figures"]["population_persons"]["status"] == "official"


def test_an_ended_name_is_told_and_answered(program: Program) -> None:
    answer = program("region", "04423", "--lang", "en")
    assert answer.exit_code == 0
    assert "became 04216" in answer.stderr
    assert answer.stdout.startswith("Tomiya City")


@pytest.mark.parametrize(("lang", "words"), [("ja", "都道府県を付けて"), ("en", "prefecture")])
def test_bad_input_exits_1_in_the_readers_language(program: Program, lang: str, words: str) -> None:
    answer = program("region", "府中市", "--lang", lang)
    assert answer.exit_code == 1
    assert answer.stdout == ""
    assert words in answer.stderr
    assert "13206" in answer.stderr and "34208" in answer.stderr


def test_bad_input_as_json_is_still_one_object(program: Program) -> None:
    answer = program("region", "府中市", "--json")
    assert answer.exit_code == 1
    assert len(json.loads(answer.stdout)["problems"][0]["candidates"]) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("region",),
        ("effect", "--shock", "建設=1"),
        ("effect", "--region", "真庭市", "--table", "x.xlsx", "--shock", "建設=1"),
        ("effect", "--region", "真庭市", "--shock", "建設=1", "--method", "type9"),
        ("leaks",),
        ("plan", "x", "--lang", "fr"),
        ("nothing",),
    ],
)
def test_usage_errors_exit_2(program: Program, arguments: tuple[str, ...]) -> None:
    answer = program(*arguments)
    assert answer.exit_code == 2
    assert answer.stdout == ""


def test_effect_of_a_shock_on_a_region(program: Program) -> None:
    told = json.loads(
        program(
            "effect", "--region", "真庭市", "--shock", "建設=１，０００，０００", "--json"
        ).stdout
    )
    total = told["rounds"]["total"]
    assert told["demand_yen"] == 1_000_000
    assert 0 < total["value_added_yen"] < total["output_yen"]
    assert total["retained_income_yen"] < total["value_added_yen"]


@pytest.mark.parametrize("method", ["type1", "type2", "two-round"])
def test_methods_are_chosen_by_word(program: Program, method: str) -> None:
    answer = program(
        "effect", "--region", "真庭市", "--shock", "建設=1e6", "--method", method, "--json"
    )
    assert json.loads(answer.stdout)["method"] == method


def test_an_unknown_sector_gets_suggestions(program: Program) -> None:
    answer = program("effect", "--region", "真庭市", "--shock", "建築業=1e6")
    assert answer.exit_code == 1
    assert "建設" in answer.stderr


def test_leaks_of_a_region_and_of_a_shock(program: Program) -> None:
    accounts = json.loads(program("leaks", "真庭市", "--json").stdout)
    assert 0.4 < accounts["circulation_rate"] < 1.2
    assert accounts["sectors"][0]["leak_yen"] > 0
    shock = json.loads(program("leaks", "真庭市", "--shock", "建設=1e9", "--json").stdout)
    assert sum(row["amount_yen"] for row in shock["rows"]) == pytest.approx(1e9, rel=1e-9)


def test_table_check_reads_a_published_workbook(program: Program, shared_data: Path) -> None:
    file = shared_data / "io-national" / "mic_2015_37sectors.xlsx"
    told = json.loads(program("table", "check", file, "--json").stdout)
    assert (told["files"], told["read"]) == (1, 1)
    answer = program(
        "effect", "--table", file, "--shock", "建設=1e10", "--method", "type1", "--json"
    )
    assert json.loads(answer.stdout)["rounds"]["total"]["output_yen"] > 1e10


def test_a_broken_workbook_is_told_and_the_others_are_read(
    program: Program, tmp_path: Path
) -> None:
    broken = tmp_path / "壊れた表.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    answer = program("table", "check", broken)
    assert answer.exit_code == 1
    assert "壊れた表.xlsx" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_new_makes_a_folder_that_plan_can_read(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "下川"
    told = json.loads(
        program("new", "北海道下川町", "--case", "chip-boiler", "--to", folder, "--json").stdout
    )
    assert told["codes"] == ["01468"]
    assert sorted(told["files"]) == ["measures/chip-boiler.toml", "plan.toml", "region.toml"]
    assert told["payback_years"] is None and told["lowest_cash_yen"] < 0
    again = program("new", "北海道下川町", "--case", "chip-boiler", "--to", folder)
    assert again.exit_code == 1
    assert "上書きしません" in again.stderr


@pytest.mark.parametrize(
    ("town", "said"),
    [
        ("北海道下川町", ["回収できません", "足りなくな"]),
        ("岐阜県下呂市", ["単純回収年数は12.9年", "でも722万円残ります"]),
    ],
)
def test_new_says_whether_the_plan_stands(
    program: Program, tmp_path: Path, town: str, said: list[str]
) -> None:
    told = program("new", town, "--case", "chip-boiler", "--to", tmp_path / "plan").stdout
    assert all(words in told for words in said)


@pytest.mark.browser
def test_plan_answers_and_writes_its_documents(
    program: Program, example: Path, tmp_path: Path
) -> None:
    answer = program("plan", example, "--out", tmp_path / "out", "--json")
    assert answer.exit_code == 0, answer.stderr
    told = json.loads(answer.stdout)
    assert [Path(f).name for f in told["files"]] == [
        "plan.html",
        "plan.xlsx",
        "plan.docx",
        "application.xlsx",
        "bank.docx",
    ]
    per_year = told["per_year"]["retained_income_yen"]
    assert per_year["p05"] < per_year["value"] < per_year["p95"]
    before = sum(d["without"] for d in told["destinations_per_100_yen"].values())
    assert before == pytest.approx(100.0)


def test_a_bad_plan_leaves_no_output(program: Program, tmp_path: Path) -> None:
    answer = program("plan", tmp_path / "none", "--out", tmp_path / "out")
    assert answer.exit_code == 1
    assert not (tmp_path / "out").exists()


def test_a_light_command_loads_no_heavy_library() -> None:
    code = (
        "import sys; from machigenki.cli.app import app\n"
        "try: app(['region', '真庭市'])\n"
        "except SystemExit: pass\n"
        "heavy = {'pandas', 'numpy', 'scipy', 'plotly', 'jinja2'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_the_national_table_answers_without_any_file() -> None:
    assert national_table().output.sum() == pytest.approx(1_017_818_388e6)


def test_an_output_folder_that_is_a_file_is_told(
    program: Program, example: Path, tmp_path: Path
) -> None:
    taken = tmp_path / "out"
    taken.write_text("mine")
    answer = program("plan", example, "--out", taken)
    assert answer.exit_code == 1
    assert "読み書きできません" in answer.stderr and "Traceback" not in answer.stderr
    assert taken.read_text() == "mine"


def test_a_table_that_does_not_balance_exits_1_and_names_the_cell(
    program: Program, shared_data: Path, tmp_path: Path
) -> None:
    import openpyxl

    book = openpyxl.load_workbook(
        shared_data / "io-national" / "mic_2015_37sectors.xlsx", data_only=True
    )
    book["⑤取引基本表"]["E6"] = 99_999_999
    changed = tmp_path / "変えた表.xlsx"
    book.save(changed)
    answer = program("table", "check", changed)
    assert answer.exit_code == 1
    assert "表が合いません" in answer.stdout and "鉱業" in answer.stdout
    used = program("effect", "--table", changed, "--shock", "建設=1e9")
    assert used.exit_code == 1 and "変えた表.xlsx" in used.stderr
