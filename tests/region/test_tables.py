"""Tables in any encoding and as workbooks."""

import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, strategies as st

from machigenki.region import InputError, read_table, read_table_file

TEXT = "産業,人数\r\n農業,１０\r\n\r\n建設,20\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(TEXT.encode(encoding))
    assert read_table_file(path) == (["産業", "人数"], [["農業", "１０"], ["建設", "20"]])


def test_rows_keep_the_line_they_stand_on(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('\nx,y\n"two\nlines",1\n\nb,2\n', "utf-8")
    table = read_table(path)
    assert table.header == ["x", "y"]
    assert list(zip(table.lines, [r[1] for r in table.rows], strict=True)) == [(4, "1"), (6, "2")]


def test_rows_are_as_wide_as_the_header(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("x,y\n1\n1,2,3\n", "utf-8")
    assert read_table_file(path)[1] == [["1", ""], ["1", "2"]]


def test_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(2, 0, ["産業", "人数"])
        sheet.write_row(3, 0, ["農業", 1200])
        sheet.write_row(5, 0, ["建設", 0.1])
    table = read_table(path)
    assert table.rows == [["農業", "1200"], ["建設", "0.1"]]
    assert table.lines == [4, 6]


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls"])
@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04broken"])
def test_broken_workbook(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_table(path)
    assert caught.value.lines("ja")[0].startswith(f"{name}: ブックが壊れているか")
    assert "broken" in caught.value.lines("en")[0]


def test_a_workbook_locked_by_a_password(tmp_path: Path) -> None:
    """Office keeps an encrypted workbook as a stream of this name in an OLE container."""
    path = tmp_path / "a.xlsx"
    name = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + name + bytes(512))
    for lang, words in (("ja", "パスワードで保護されています"), ("en", "locked by a password")):
        with pytest.raises(InputError) as caught:
            read_table(path)
        assert words in caught.value.lines(lang)[0]  # type: ignore[arg-type]


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")
    with pytest.raises(InputError):
        read_table(path)


def test_empty_and_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("\n,,\n", "utf-8")
    for lang, words in (("ja", "a.csv: 表が空です"), ("en", "a.csv: The table is empty")):
        with pytest.raises(InputError) as caught:
            read_table(path)
        assert caught.value.lines(lang) == [words]  # type: ignore[arg-type]
    for missing in ("b.csv", "b.xlsx"):
        with pytest.raises(InputError) as caught:
            read_table(tmp_path / missing)
        assert caught.value.lines("ja") == [f"{missing}: ファイルがありません"]


def test_columns_by_any_of_their_names(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("ＫＥＹ,値\nx,1\n", "utf-8")
    table = read_table(path)
    assert table.column("項目", "key") == 0
    assert table.optional_column("value", "値") == 1
    assert table.optional_column("year", "年") is None
    with pytest.raises(InputError) as caught:
        table.column("source", "出典")
    line = caught.value.lines("ja")[0]
    assert line.startswith("a.csv 1行目 「source」: 必要な列がありません（入力: ＫＥＹ、値")


@given(
    st.lists(
        st.lists(
            st.text('あア亜1," ', min_size=0, max_size=4).map(str.strip), min_size=2, max_size=2
        ),
        min_size=1,
        max_size=5,
    ).filter(lambda rows: all(any(row) for row in rows))
)
def test_what_csv_writes_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    import csv

    path = tmp_path_factory.mktemp("csv") / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["x", "y"], *rows])
    assert read_table_file(path) == (["x", "y"], rows)
