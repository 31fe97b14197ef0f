"""A template filled in: variables, loops, tables and pictures, with faults told plainly."""

import zipfile
from collections import Counter
from collections.abc import Mapping
from functools import partial
from html import unescape
from io import BytesIO
from typing import Any

from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Cm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import missing
from lxml import etree
from rapidfuzz import process

from machigenki.region import InputError, Problem, Text
from machigenki.report.papers.picture import Picture
from machigenki.report.papers.template import Template

KEPT_WHOLE = 16
"""Rows up to which a table is never broken over two pages."""
NUMBERED = "numbered"
"""A function that templates may call: ``numbered('図')`` is 図1, then 図2 …"""


def render(template: Template, context: Mapping[str, Any]) -> bytes:
    """Return the Word document that a template makes of `context`.

    Templates may come from anyone, so they are run in Jinja's sandbox: they can read what they
    are given and nothing else. Tables of up to `KEPT_WHOLE` rows are held on one page.

    Parameters
    ----------
    template
        The template.
    context
        Variables: texts, numbers, lists, mappings, `TextTable`s and `Picture`s.

    Raises
    ------
    InputError
        If the file is no Word document, uses a variable that there is not, or is not well formed;
        the fault is named with the file and, for a variable, the ones there are.
    """
    try:
        paper = _Paper(BytesIO(template.content))
        paper.init_docx()
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise InputError(_no_document(template)) from error
    environment = SandboxedEnvironment(undefined=_Unknown, autoescape=True)
    try:
        unknown = paper.get_undeclared_template_variables(environment) - {*context, NUMBERED}
        if unknown:
            raise InputError(_unknown(template, name, [*context]) for name in sorted(unknown))
        paper.render({**_placed(context, paper), NUMBERED: _numbered()}, environment)
    except _UnknownVariableError as error:
        raise InputError(_unknown(template, error.name, error.known)) from error
    except SecurityError as error:
        raise InputError(_forbidden(template, error)) from error
    except (TemplateError, etree.XMLSyntaxError, TypeError, ValueError, ArithmeticError) as error:
        raise InputError(_malformed(template, error)) from error
    _fit_tables(paper.docx)
    _keep_tables_whole(paper.docx)
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


class _Paper(DocxTemplate):  # type: ignore[misc]
    """A template whose result must be well formed: the library would mend it silently."""

    def fix_tables(self, xml: str) -> Any:
        etree.fromstring(xml)
        return super().fix_tables(xml)


class _Image(InlineImage):  # type: ignore[misc]
    """A picture with its text alternative."""

    def __init__(self, paper: DocxTemplate, picture: Picture) -> None:
        super().__init__(paper, BytesIO(picture.png), width=Cm(picture.width_cm))
        self._picture = picture

    def __html__(self) -> str:
        part = self.tpl.current_rendering_part
        inline = part.new_pic_inline(self.image_descriptor, self.width, None)
        inline.docPr.set("descr", self._picture.alt)
        inline.docPr.set("title", self._picture.title)
        return (
            f"</w:t></w:r><w:r><w:drawing>{inline.xml}</w:drawing></w:r>"
            '<w:r><w:t xml:space="preserve">'
        )


def _placed(value: Any, paper: DocxTemplate) -> Any:
    """Return the variables with every picture made one of this document."""
    if isinstance(value, Picture):
        return _Image(paper, value)
    if isinstance(value, Mapping):
        return {key: _placed(v, paper) for key, v in value.items()}
    if isinstance(value, list | tuple):
        return [_placed(v, paper) for v in value]
    return value


def _numbered() -> Any:
    counts: Counter[str] = Counter()

    def numbered(kind: str) -> str:
        counts[kind] += 1
        return f"{kind}{counts[kind]}"

    return numbered


def _fit_tables(document: Any) -> None:
    """Let every table fill the page, its columns in proportion to their widths in the template.

    A column repeated for every year or head would else make the table wider than the page.
    """
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    for table in document.tables:
        widths = [cell.width for cell in table.rows[0].cells]
        columns = table._tbl.tblGrid.gridCol_lst
        if None in widths or len(columns) != len(widths):
            continue
        factor = room / sum(widths)
        for i, column in enumerate(columns):
            column.w = int(widths[i] * factor)
        for row in table.rows:
            for cell in row.cells:
                cell.width = int(cell.width * factor) if cell.width else None


def _keep_tables_whole(document: Any) -> None:
    for table in document.tables:
        rows = list(table.rows)
        if len(rows) <= KEPT_WHOLE:
            for row in rows[:-1]:
                for cell in row.cells:
                    for paragraph in cell.paragraphs:
                        paragraph.paragraph_format.keep_with_next = True


class _UnknownVariableError(UndefinedError):
    """A variable that there is not; `known` are those there are in its place."""

    def __init__(self, name: object, owner: object, message: str | None = None) -> None:
        super().__init__(message)
        self.name = str(name)
        self.known = [str(k) for k in owner] if isinstance(owner, Mapping) else _fields(owner)


class _Unknown(StrictUndefined):
    """A missing variable that remembers what there is in its place."""

    def __init__(
        self, hint: str | None = None, obj: Any = missing, name: Any = None, exc: Any = None
    ) -> None:
        super().__init__(hint, obj, name, partial(_UnknownVariableError, name, obj))  # type: ignore[arg-type]


def _fields(owner: object) -> list[str]:
    return [*getattr(type(owner), "__dataclass_fields__", {})]


def _no_document(template: Template) -> Problem:
    return Problem(
        Text("Word文書として読めません", "this is no Word document"),
        file=template.name,
        expected=Text(".docx形式のひな形", "a template in .docx format"),
    )


def _unknown(template: Template, name: str, known: list[str]) -> Problem:
    near = [found for found, *_ in process.extract(name, known, limit=3, score_cutoff=70)]
    there = sorted(k for k in known if k != NUMBERED)
    return Problem(
        Text("ひな形に、使えない変数があります", "the template uses a variable that there is not"),
        file=template.name,
        field=name,
        expected=Text("、".join(there), ", ".join(there)) if there else None,
        candidates=tuple(near),
    )


def _forbidden(template: Template, error: SecurityError) -> Problem:
    return Problem(
        Text(
            "ひな形に、許されていない処理があります",
            "the template does something that is not allowed",
        ),
        file=template.name,
        found=str(error),
    )


def _malformed(template: Template, error: Exception) -> Problem:
    if isinstance(error, TemplateSyntaxError):
        lines = [unescape(line).strip() for line in getattr(error, "docx_context", ())]
        near = next((line for line in lines if "{" in line), "")
        found = f"{error.message}" + (f" … {near}" if near else "")
    else:
        found = str(error)
    return Problem(
        Text("ひな形の書き方に誤りがあります", "the template is not well formed"),
        file=template.name,
        found=found,
        expected=Text(
            "{{ 変数 }}、{%p for … %}と{%p endfor %}、{%p if … %}と{%p endif %}の対",
            "{{ variable }}, pairs of {%p for … %} and {%p endfor %}, of {%p if … %} and "
            "{%p endif %}",
        ),
    )
