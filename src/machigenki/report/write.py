"""Write a plan's documents, all or none of them."""

import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from machigenki.region.text import Lang, Text
from machigenki.report.exhibits import exhibits
from machigenki.report.facts import Facts

if TYPE_CHECKING:
    from machigenki.portfolio import PlanResult
    from machigenki.report.business import Business
    from machigenki.report.pictures import Studio

NAMES = ("plan.html", "plan.xlsx", "plan.docx")
"""Documents of the whole plan; those of its ventures are named by `business_papers`."""


class Written(list[Path]):
    """The files that were written; `notes` is what a person should be told about them."""

    def __init__(self, paths: Iterable[Path], notes: Iterable[Text] = ()) -> None:
        super().__init__(paths)
        self.notes = tuple(notes)


def write_report(
    result: "PlanResult", out: Path, lang: Lang = "ja", studio: "Studio | None" = None
) -> Written:
    """Write the documents of a plan's result into the folder `out`.

    These are plan.html, plan.xlsx and plan.docx, and of every venture application.xlsx and
    bank.docx. Files appear under their names only when all are complete; if one fails, nothing
    that was there before is changed.

    Parameters
    ----------
    result
        The plan worked through.
    out
        Folder; made if it is not there.
    lang
        Language of the documents. The page holds both and opens in this one.
    studio
        A browser already started with `open_studio`; one is started where none is given.

    Raises
    ------
    InputError
        If a template of the plan folder is broken; nothing is written then.
    """
    from machigenki.report.business_papers import businesses_of
    from machigenki.report.from_result import collect

    facts, ventures = collect(result), businesses_of(result)
    return write_documents(facts, out, lang, studio, result.folder.path, ventures)


def write_documents(
    facts: Facts,
    out: Path,
    lang: Lang = "ja",
    studio: "Studio | None" = None,
    plan: Path | None = None,
    ventures: "Sequence[Business]" = (),
) -> Written:
    """Write the documents of these facts and ventures; see `write_report`.

    Templates in the folder ``templates`` of `plan` go before the ones that ship.
    """
    if studio is None:
        from machigenki.report.pictures import open_studio

        with open_studio() as own:
            return _write(facts, out, lang, own, plan, ventures)
    return _write(facts, out, lang, studio, plan, ventures)


def _write(
    facts: Facts,
    out: Path,
    lang: Lang,
    studio: "Studio | None",
    plan: Path | None,
    ventures: "Sequence[Business]",
) -> Written:
    # All imports before the thread starts: the first import of a module is not shared well.
    from machigenki.report.business_papers import business_papers
    from machigenki.report.council_paper import docx, pictured
    from machigenki.report.page import html
    from machigenki.report.papers import PaperKind, Picture, template_of, unused_templates
    from machigenki.report.pictures import BROWSER_FAILED, NO_BROWSER
    from machigenki.report.workbook import xlsx

    template = template_of(PaperKind.COUNCIL, lang, plan)
    languages: tuple[Lang, ...] = ("ja", "en")
    made = {which: exhibits(facts, which) for which in languages}
    money = {n: f"cash-{n}" for n in range(1, len(ventures) + 1)}
    wanted = [x for x in made[lang] if x.key in pictured(len(ventures))]
    with ThreadPoolExecutor(max_workers=1) as pool:
        # The browser works in its own process; page and workbook are made meanwhile.
        drawing = pool.submit(studio.draw, wanted, lang) if studio else None
        page = html(facts, made, lang).encode("utf-8")
        book = xlsx(facts, lang)
        drawn = drawing.result() if drawing else {}
    paper = docx(facts, made[lang], drawn, lang, template)
    shown = {x.key: Picture(drawn[x.key], x.alt, x.title) for x in wanted if x.key in drawn}
    cash = {n: shown[key] for n, key in money.items() if key in shown}
    contents = {
        **dict(zip(NAMES, (page, book, paper), strict=True)),
        **business_papers(ventures, cash, lang, plan),
    }
    notes = () if drawn else (BROWSER_FAILED,) if studio else (NO_BROWSER,)
    return Written(replace_all(out, contents), (*notes, *unused_templates(plan)))


def replace_all(
    out: Path, contents: dict[str, bytes], rename: Callable[[Path, Path], object] = os.replace
) -> tuple[Path, ...]:
    """Write files into a folder so that none is ever seen half-written.

    Every file is first written beside its place and flushed; only then all are renamed.

    Parameters
    ----------
    out
        Folder; made if it is not there.
    contents
        File name to bytes.
    rename
        How a file gets its name, `os.replace`.
    """
    out.mkdir(parents=True, exist_ok=True)
    waiting: dict[Path, Path] = {}
    try:
        for name, content in contents.items():
            handle, path = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=out)
            waiting[out / name] = Path(path)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(path).chmod(0o644)
        for target, temporary in waiting.items():
            rename(temporary, target)
    finally:
        for temporary in waiting.values():
            temporary.unlink(missing_ok=True)
    return tuple(waiting)
