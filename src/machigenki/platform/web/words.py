"""Words in both languages, where Django wants a string.

In Python `words("事業", "Venture")`, in templates `{% t "事業" "Venture" %}`; both are read in the
language of the request. The two stand side by side at the place of use: no catalogue to compile,
and nobody can write one without the other.
"""

from django.utils.functional import lazy
from django.utils.translation import get_language

from machigenki.region import Lang, Text


def language() -> Lang:
    """Return the language of this request."""
    return "en" if (get_language() or "ja").startswith("en") else "ja"


def words(ja: str, en: str) -> str:
    """Return a string that is read in the language of whoever looks at it."""
    return _lazy(ja, en)


def said(text: Text) -> str:
    """Return a `Text` in the language of this request."""
    return text(language())


def _read(ja: str, en: str) -> str:
    return ja if language() == "ja" else en


_lazy = lazy(_read, str)
