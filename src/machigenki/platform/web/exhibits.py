"""The report's figures as our pages keep and show them: plain JSON, `web/exhibit.html` draws it."""

from typing import TYPE_CHECKING, Any

from machigenki.region import Lang

if TYPE_CHECKING:
    from machigenki.report.exhibit import Exhibit, TextTable

Json = dict[str, Any]


def exhibit_json(exhibit: "Exhibit", lang: Lang) -> Json:
    """Return a figure with all that must stand beside it, drawn for a desk and for a phone."""
    from machigenki.report.theme import Look

    return {
        "key": exhibit.key,
        "title": exhibit.title,
        "lead": exhibit.lead,
        "alt": exhibit.alt,
        "unit": exhibit.unit,
        "credit": exhibit.credit(lang),
        "status": exhibit.status.value,
        "status_label": exhibit.status.label(lang),
        "interval": exhibit.interval,
        "notes": list(exhibit.notes),
        "table": table_json(exhibit.table),
        "tables": [
            {"caption": one.caption, "table": table_json(one.table)} for one in exhibit.tables
        ],
        "chapter": exhibit.chapter,
        "desk": exhibit.figure(Look(lang), signed=False).to_dict(),
        "phone": exhibit.figure(Look(lang, narrow=True), signed=False).to_dict(),
    }


def table_json(table: "TextTable") -> Json:
    """Return a table written for readers."""
    return {
        "columns": list(table.columns),
        "rows": [list(row) for row in table.rows],
        "total": table.total,
    }
