"""Papers made from Word templates that a town can replace by its own."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.report.papers.picture import Picture as Picture
    from machigenki.report.papers.render import render as render
    from machigenki.report.papers.template import (
        PaperKind as PaperKind,
        Template as Template,
        own_template as own_template,
        shipped_template as shipped_template,
        template_of as template_of,
        unused_templates as unused_templates,
    )

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "picture": ("Picture",),
        "render": ("render",),
        "template": (
            "PaperKind",
            "Template",
            "own_template",
            "shipped_template",
            "template_of",
            "unused_templates",
        ),
    },
)
