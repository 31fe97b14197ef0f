"""Reads a form from a page, as a browser would send it."""

from html.parser import HTMLParser

Fields = dict[str, list[str]]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Fields] = []
        self._in_main = False
        self._open: Fields | None = None
        self._area: str | None = None
        self._choice: tuple[str, bool] | None = None

    def handle_starttag(self, tag: str, given: list[tuple[str, str | None]]) -> None:
        held = dict(given)
        name = held.get("name") or ""
        if tag == "main":
            self._in_main = True
        elif tag == "form" and held.get("method") == "post" and self._in_main:
            self._open = {}
            self.forms.append(self._open)
        elif self._open is None or ("disabled" in held):
            return
        elif tag == "input" and name:
            kind = held.get("type", "text")
            if kind in ("submit", "file") or (
                kind in ("checkbox", "radio") and "checked" not in held
            ):
                return
            self._open.setdefault(name, []).append(held.get("value") or "")
        elif tag == "textarea" and name:
            self._area = name
            self._open[name] = [""]
        elif tag == "select" and name:
            self._choice = (name, False)
        elif tag == "option" and self._choice and ("selected" in held or not self._choice[1]):
            self._open[self._choice[0]] = [held.get("value") or ""]
            self._choice = (self._choice[0], True)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None
        elif tag == "textarea":
            if self._open is not None and self._area is not None:
                # The first line break belongs to the mark-up.
                self._open[self._area][0] = self._open[self._area][0].removeprefix("\n")
            self._area = None
        elif tag == "select":
            self._choice = None

    def handle_data(self, data: str) -> None:
        if self._open is not None and self._area is not None:
            self._open[self._area][0] += data


def forms_of(page: str) -> list[Fields]:
    """Return the forms in the page's main part that are posted, each with its fields' values."""
    reader = _Reader()
    reader.feed(page)
    return reader.forms
