"""What a file really is, by its content, and whether it may lie here."""

from machigenki.platform.roundtable.uploads.inspection import (
    LARGEST_BYTES as LARGEST_BYTES,
    Accepted as Accepted,
    accepted as accepted,
)
