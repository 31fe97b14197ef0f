"""Why a file is not taken."""

from machigenki.region import Text


class RefusedError(ValueError):
    """A file that is not taken, with the reason for whoever sent it."""

    def __init__(self, ja: str, en: str) -> None:
        super().__init__(en)
        self.text = Text(ja, en)
