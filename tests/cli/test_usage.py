"""Usage errors in the reader's language; exit status 2."""

from collections.abc import Callable

import pytest
from typer.testing import Result

Program = Callable[..., Result]

LOAN = "loan --amount 5 --rate 0.02"

WRONG = {
    "loan": "--amount を指定してください",
    "plan": "folder を指定してください",
    f"{LOAN} --years x": "--years: 整数として読めません（入力: x）",
    f"{LOAN} --years 1 a": "余分な引数があります（a）",
    f"{LOAN} --years 1 --method 元利": "--method: 決められた語ではありません（入力: 元利／"
    "正しい形: "
    "level（元利均等）、equal-principal（元金均等）、bullet（期日一括））",
    f"{LOAN} --yaers 1": "--yaers というオプションはありません（候補: --years）",
    "grant --own": "--own: 値がないか、値の数が違います",
    "grant --fiscal-year R7": "--investment と --cost のどちらか一つを指定してください",
    "grant --fiscal-year R7 --investment 1 --met x": "--met: 決められた語ではありません（入力: x／",
    "monitor x": "--actuals と --template のどちらか一つを指定してください",
    "effect --shock 建設=1": "--table と --region のどちらか一つを指定してください",
    "lone": "そのようなコマンドはありません（コマンド: new、plan、",
    f"{LOAN} --years 1 --lang fr": "--lang: 決められた語ではありません（入力: fr／",
}


@pytest.mark.parametrize("words", WRONG)
def test_wrong_usage_is_told_in_japanese(program: Program, words: str) -> None:
    answer = program(*words.split())
    assert answer.exit_code == 2
    assert answer.stdout == ""
    assert f"誤り: {WRONG[words]}" in answer.stderr
    assert "Error" not in answer.stderr


@pytest.mark.parametrize("words", [w for w in WRONG if "--lang" not in w])
@pytest.mark.parametrize("lang", [["--lang", "en"], ["--lang=en"]])
def test_wrong_usage_is_told_in_english(program: Program, words: str, lang: list[str]) -> None:
    first, *rest = words.split()
    answer = program(first, *lang, *rest)
    assert answer.exit_code == 2
    assert "Error: " in answer.stderr
    assert "誤り" not in answer.stderr


def test_the_language_may_come_from_the_environment(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MACHIGENKI_LANG", "en")
    assert "Missing option '--amount'" in program("loan").stderr
    assert "--amount を指定してください" in program("loan", "--lang", "ja").stderr


def test_a_usage_error_tells_how_the_command_is_used(program: Program) -> None:
    lines = program("plan").stderr.splitlines()
    assert lines[0].startswith("使い方: ") and "plan [OPTIONS]" in lines[0]
    assert lines[1].startswith("詳しくは: ") and lines[1].endswith("plan --help")


def test_commands_without_arguments_show_their_help(program: Program) -> None:
    answer = program()
    assert "誤り" not in answer.stderr
    assert "grant" in answer.output
