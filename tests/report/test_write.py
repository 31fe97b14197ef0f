from pathlib import Path

import pytest
from docx import Document

from machigenki.region import InputError
from machigenki.report import pictures
from machigenki.report.facts import Facts
from machigenki.report.write import NAMES, replace_all, write_documents


@pytest.fixture
def no_browser(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "none"))


@pytest.mark.usefixtures("no_browser")
def test_three_documents_and_a_note_where_there_is_no_browser(facts: Facts, tmp_path: Path) -> None:
    out = tmp_path / "out"
    written = write_documents(facts, out, "ja")
    assert sorted(p.name for p in out.iterdir()) == sorted(NAMES)
    assert list(written) == [out / name for name in NAMES]
    assert written.notes == (pictures.NO_BROWSER,)


def test_a_browser_that_does_not_work_costs_only_the_pictures(facts: Facts, tmp_path: Path) -> None:
    class Broken:
        def draw(self, *_: object) -> dict[str, bytes]:
            return {}

    written = write_documents(facts, tmp_path, "ja", Broken())  # type: ignore[arg-type]
    assert written.notes == (pictures.BROWSER_FAILED,)
    assert len(written) == 3


@pytest.mark.usefixtures("no_browser")
def test_nothing_is_left_when_one_document_fails(
    facts: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plan.html").write_text("before")

    def broken(*_: object) -> bytes:
        raise RuntimeError("no paper")

    monkeypatch.setattr("machigenki.report.council_paper.docx", broken)
    with pytest.raises(RuntimeError, match="no paper"):
        write_documents(facts, tmp_path, "ja")
    assert [p.name for p in tmp_path.iterdir()] == ["plan.html"]
    assert (tmp_path / "plan.html").read_text() == "before"


@pytest.mark.usefixtures("no_browser")
def test_a_template_that_no_paper_is_made_from_is_told(facts: Facts, tmp_path: Path) -> None:
    own_template(tmp_path, "{{ title }}")
    folder = tmp_path / "templates"
    for name in ("Bank2.docx", "~$council.docx"):
        (folder / name).write_bytes(b"")
    written = write_documents(facts, tmp_path / "out", "ja", plan=tmp_path)
    (note,) = (n for n in written.notes if n != pictures.NO_BROWSER)
    assert note.ja.startswith("templates/Bank2.docx は使いませんでした")
    assert "bank.docx" in note.en


@pytest.mark.usefixtures("no_browser")
def test_a_plan_s_own_template_is_used(facts: Facts, tmp_path: Path) -> None:
    own_template(tmp_path, "{{ town }}の説明資料：{{ title }}")
    out = tmp_path / "out"
    write_documents(facts, out, "ja", plan=tmp_path)
    assert [p.text for p in Document(str(out / "plan.docx")).paragraphs] == [
        f"{facts.town.ja}の説明資料：{facts.title}"
    ]


@pytest.mark.usefixtures("no_browser")
def test_nothing_is_written_where_a_template_is_broken(facts: Facts, tmp_path: Path) -> None:
    own_template(tmp_path, "{{ twon }}")
    out = tmp_path / "out"
    with pytest.raises(InputError, match="twon"):
        write_documents(facts, out, "ja", plan=tmp_path)
    assert not out.exists()


def own_template(plan: Path, text: str) -> None:
    document = Document()
    document.add_paragraph(text)
    (plan / "templates").mkdir()
    document.save(str(plan / "templates" / "council.docx"))


def test_failing_to_write_leaves_no_pieces(tmp_path: Path) -> None:
    def full(source: Path, target: Path) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        replace_all(tmp_path, {"a": b"1", "b": b"2"}, full)
    assert list(tmp_path.iterdir()) == []


def test_files_are_readable_by_others(tmp_path: Path) -> None:
    (path,) = replace_all(tmp_path, {"a": b"1"})
    assert path.read_bytes() == b"1"
    assert path.stat().st_mode & 0o777 == 0o644
