"""TOML files: encodings, numbers as text, errors with the line of the key."""

from pathlib import Path
from typing import Annotated

import pytest
from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from machigenki.region import InputError, read_model
from machigenki.region.validation import line_numbers


class Line(BaseModel):
    model_config = ConfigDict(extra="forbid")
    label: str
    amount_yen: Annotated[float, Field(ge=0)]
    years: tuple[int, ...] = ()


class Sheet(BaseModel):
    model_config = ConfigDict(extra="forbid")
    title: str
    share: Annotated[float, Field(ge=0, le=1)] = 0.5
    count: int = 0
    either: float | tuple[float, ...] = 0.0
    lines: tuple[Line, ...] = ()

    @model_validator(mode="after")
    def _agree(self) -> "Sheet":
        if self.title == "矛盾":
            raise PydanticCustomError(
                "said",
                "contradiction",
                {
                    "ja": "題名が矛盾しています",
                    "en": "the title contradicts itself",
                    "expected_ja": "別の題名",
                    "expected_en": "another title",
                    "candidates": ("正",),
                },
            )
        return self


def faults(path: Path, text: str, lang: str = "ja") -> list[str]:
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        read_model(path, Sheet)
    return caught.value.lines(lang)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sheet.toml"


def test_numbers_written_as_text_are_numbers(path: Path) -> None:
    path.write_text(
        'title = "１２"\nshare = "５０％"\ncount = "１，２００"\neither = "▲３"\n'
        '[[lines]]\nlabel = "a"\namount_yen = "1,500円"\nyears = ["２０２７", 2028]\n',
        "utf-8",
    )
    sheet = read_model(path, Sheet)
    assert (sheet.title, sheet.share, sheet.count, sheet.either) == ("１２", 0.5, 1200, -3)
    assert sheet.lines[0].amount_yen == 1500 and sheet.lines[0].years == (2027, 2028)


def test_a_number_read_from_text_is_still_held_to_its_bounds(path: Path) -> None:
    assert faults(path, 'title = "a"\nshare = "５０"\n') == [
        "sheet.toml 2行目 「share」: 値が範囲の外です（入力: 50／正しい形: 1以下）"
    ]


def test_lines_in_arrays_of_tables(path: Path) -> None:
    text = """title = "a"

[[lines]]
label = "x"
amount_yen = 1

[[lines]]
label = "y"
amount_yen = -5
lable = "z"
"""
    found = faults(path, text)
    assert found[0].startswith(
        "sheet.toml 9行目 「lines[2].amount_yen」: 値が範囲の外です（入力: -5"
    )
    assert found[1].startswith("sheet.toml 10行目 「lines[2].lable」: この項目名はありません")
    assert "候補: label" in found[1]


def test_a_missing_field_is_told_by_the_line_of_its_table(path: Path) -> None:
    assert faults(path, 'title = "a"\n\n[[lines]]\nlabel = "x"\n') == [
        "sheet.toml 3行目 「lines[1].amount_yen」: 必要な項目がありません"
    ]
    assert faults(path, "\n", "en") == ['sheet.toml "title": a required field is missing']


def test_faults_that_a_validator_says_in_both_languages(path: Path) -> None:
    text = 'title = "矛盾"\n'
    assert "題名が矛盾しています" in faults(path, text)[0]
    english = faults(path, text, "en")[0]
    assert "the title contradicts itself" in english
    assert "another title" in english and "正" in english


def test_wrong_types_are_told_in_plain_words(path: Path) -> None:
    assert "整数で書いてください" in faults(path, 'title = "a"\ncount = 1.5\n')[0]
    assert "this must be text" in faults(path, "title = 1\n", "en")[0]


@pytest.mark.parametrize(
    ("text", "row", "word"),
    [
        ('title = "a\n', "1行目", "TOML"),
        ('title = "a"\nshare = ０．５\n', "2行目", "share = 0.5"),
        ('title ＝ "a"\n', "1行目", "全角"),
        ('title = "a"\ntitle = "b"\n', "2行目", "TOML"),
    ],
)
def test_broken_toml_names_its_line(path: Path, text: str, row: str, word: str) -> None:
    line = faults(path, text)[0]
    assert line.startswith(f"sheet.toml {row}") and word in line


def test_an_unknown_encoding_is_told(path: Path) -> None:
    path.write_bytes(b'title = "\x81\xff\xfe\x00"')
    with pytest.raises(InputError) as caught:
        read_model(path, Sheet)
    assert caught.value.lines("ja")[0].startswith("sheet.toml: 文字コードが分かりません")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_model(tmp_path, Sheet)
    assert "開けません" in caught.value.lines("ja")[0]


def test_line_numbers_of_quoted_and_dotted_keys() -> None:
    text = 'a.b = 1\n["産業 1".x]\n"鍵.キー" = 2\n# [no]\n[[t]]\n[t.u]\nv = 1\n[[t]]\nw = 2\n'
    assert line_numbers(text) == {
        ("a", "b"): 1,
        ("産業 1", "x"): 2,
        ("産業 1", "x", "鍵.キー"): 3,
        ("t", 0): 5,
        ("t", 0, "u"): 6,
        ("t", 0, "u", "v"): 7,
        ("t", 1): 8,
        ("t", 1, "w"): 9,
    }
