"""Documents from results: one page, one workbook, one paper for the council."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.report.business_papers import businesses_of as businesses_of
    from machigenki.report.facts import Facts as Facts
    from machigenki.report.from_result import collect as collect
    from machigenki.report.ideas_page import ideas_html as ideas_html, write_ideas as write_ideas
    from machigenki.report.pictures import Studio as Studio, open_studio as open_studio
    from machigenki.report.sentences import answer as answer
    from machigenki.report.write import (
        Written as Written,
        write_documents as write_documents,
        write_report as write_report,
    )

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "sentences": ("answer",),
        "business_papers": ("businesses_of",),
        "from_result": ("collect",),
        "facts": ("Facts",),
        "ideas_page": ("ideas_html", "write_ideas"),
        "pictures": ("Studio", "open_studio"),
        "write": ("Written", "write_documents", "write_report"),
    },
)
