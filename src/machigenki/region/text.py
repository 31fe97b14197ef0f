"""Words in both languages of the house: Japanese first, English beside it."""

from dataclasses import dataclass
from typing import Literal

Lang = Literal["ja", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """One phrase in Japanese and in English.

    Call it with a language to read it: ``Text("域内", "in the region")("ja")``.
    """

    ja: str
    en: str

    def __call__(self, lang: Lang) -> str:
        """Return the phrase in `lang`."""
        return self.ja if lang == "ja" else self.en

    @classmethod
    def same(cls, words: str) -> "Text":
        """Return a phrase that reads alike in both languages (a proper name)."""
        return cls(words, words)
