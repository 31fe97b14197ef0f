"""``machigenki monitor``: answer, one JSON object, the page, the empty file, faults."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Program = Callable[..., Result]


@pytest.fixture
def actuals(tmp_path: Path) -> Path:
    file = tmp_path / "実績.csv"
    rows = ["month,sales_yen,persons,local_purchases_yen"]
    rows += [f"2028-{m:02d},800000,1.5,300000" for m in range(4, 9)]
    file.write_text("\n".join(rows), encoding="cp932")
    return file


def test_the_answer_is_told_in_words_with_next_steps(
    program: Program, example: Path, actuals: Path
) -> None:
    told = program("monitor", example, "--actuals", actuals).stdout
    assert "判定は「警報」です" in told
    assert "次に行うこと" in told
    assert "alarm" in program("monitor", example, "--actuals", actuals, "--lang", "en").stdout


def test_json_is_one_object_with_units_in_its_keys(
    program: Program, example: Path, actuals: Path, tmp_path: Path
) -> None:
    answer = program("monitor", example, "--actuals", actuals, "--out", tmp_path / "o", "--json")
    assert answer.exit_code == 0
    told = json.loads(answer.stdout)
    assert told["levels"]["sales"] == "alarm"
    sales = next(x for x in told["lines"] if x["kind"] == "sales" and not x["item"])
    assert sales["to_date"]["actual_yen"] == 4_000_000
    assert sales["to_date"]["months"] == 5
    missing = {line["kind"] for line in told["missing_lines"]}
    assert missing == {"purchases", "wages"}
    assert all(line["planned_yen"] > 0 for line in told["missing_lines"])
    assert told["questions"] == []
    assert told["effect_to_date"]["actual"]["retained_income_yen"] > 0
    forecast = told["forecast"]
    years = sum(row["sales_yen"] for row in forecast["by_fiscal_year"])
    assert years == pytest.approx(forecast["total_yen"])
    assert forecast["total_p05_yen"] < forecast["total_yen"] < forecast["total_p95_yen"]
    assert told["files"] == [str(tmp_path / "o" / "monitor.html")]
    assert (tmp_path / "o" / "monitor.html").exists()


def test_thousands_taken_for_yen_are_asked_about(
    program: Program, example: Path, tmp_path: Path
) -> None:
    file = tmp_path / "実績.csv"
    file.write_text("month,sales_yen\n2028-04,1900\n", encoding="utf-8")
    assert "円と千円を取り違えていませんか" in program("monitor", example, "--actuals", file).stdout
    told = json.loads(program("monitor", example, "--actuals", file, "--json").stdout)
    assert len(told["questions"]) == 1


@pytest.mark.parametrize("name", ["記入.csv", "記入.xlsx"])
def test_the_empty_file_is_written_once(
    program: Program, example: Path, tmp_path: Path, name: str
) -> None:
    answer = program("monitor", example, "--template", tmp_path / name)
    assert answer.exit_code == 0
    assert (tmp_path / name).stat().st_size > 1000
    again = program("monitor", example, "--template", tmp_path / name, "--json")
    assert again.exit_code == 1
    assert json.loads(again.stdout)["problems"][0]["file"] == name


def test_faults_are_named_and_nothing_is_written(
    program: Program, example: Path, tmp_path: Path
) -> None:
    file = tmp_path / "実績.csv"
    file.write_text("年月,品目,金額（円）\n2028-04,間伐剤,1\n2020-04,売上,1\n", encoding="utf-8")
    answer = program("monitor", example, "--actuals", file, "--out", tmp_path / "out")
    assert answer.exit_code == 1
    assert answer.stdout == ""
    assert "実績.csv 2行目" in answer.stderr and "候補: 間伐材（原木）" in answer.stderr
    assert "実績.csv 3行目" in answer.stderr
    assert not (tmp_path / "out").exists()


def test_it_asks_for_a_file_or_a_template(program: Program, example: Path) -> None:
    assert program("monitor", example).exit_code == 2
    both = program("monitor", example, "--actuals", "a.csv", "--template", "b.csv")
    assert both.exit_code == 2


def test_help_gives_an_example(program: Program) -> None:
    assert "machigenki monitor" in program("monitor", "--help").stdout
