"""The shell of a self-contained page: both languages, figures, style and plotly.js inside."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

from machigenki import __version__
from machigenki.region.provenance import Status
from machigenki.region.text import Lang
from machigenki.report.exhibit import Exhibit
from machigenki.report.theme import Look


class PageInOneLanguage(Protocol):
    """What the shell needs to know of a page."""

    @property
    def exhibits(self) -> tuple[Exhibit, ...]:
        """Return its figures."""


def languages(lang: Lang) -> tuple[Lang, Lang]:
    """Return both languages, the one that a page opens in first."""
    return ("ja", "en") if lang == "ja" else ("en", "ja")


def render(template: str, pages: Sequence[PageInOneLanguage], lang: Lang) -> str:
    """Return a page that opens in `lang`, from a template that extends ``base.html.j2``.

    Parameters
    ----------
    template
        File under ``templates``. It sees `pages`, `statuses` and what the shell itself needs.
    pages
        The page in both languages, the one it opens in first (see `languages`).
    lang
        Language that it opens in.
    """
    from jinja2 import Environment, FunctionLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=FunctionLoader(_part),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    shown = {which: page.exhibits for which, page in zip(languages(lang), pages, strict=True)}
    return environment.get_template(template).render(
        lang=lang,
        pages=pages,
        statuses=list(Status),
        version=__version__,
        css=Markup(_part("plan.css")),
        js=Markup(_part("plan.js")),
        figures=Markup(_figures(shown)),
        plotlyjs=Markup(_plotlyjs()),
    )


def _figures(exhibits: Mapping[Lang, Sequence[Exhibit]]) -> str:
    """Return all figures as one JSON: language → key → [desk, phone]."""
    drawn: dict[str, dict[str, list[dict[str, Any]]]] = {
        lang: {
            x.key: [
                x.figure(Look(lang, narrow), signed=False).to_dict() for narrow in (False, True)
            ]
            for x in shown
        }
        for lang, shown in exhibits.items()
    }
    # A closing tag inside a string would end the script element.
    return json.dumps(drawn, ensure_ascii=False, allow_nan=False).replace("</", "<\\/")


@cache
def _part(name: str) -> str:
    return (files("machigenki.report") / "templates" / name).read_text(encoding="utf-8")


@cache
def _plotlyjs() -> str:
    from plotly.offline import get_plotlyjs

    return str(get_plotlyjs()).replace("</script", "<\\/script")
