"""A body's mark (紋章・ロゴ): checked by what it is, redrawn without what hides in it."""

from io import BytesIO

from django.core.exceptions import ValidationError
from PIL import Image, UnidentifiedImageError

from machigenki.platform.web.words import words

BYTES_MAX = 2_000_000
PIXELS_MAX = 4000
SIDE_PIXELS = 256
_FORMATS = ("PNG", "JPEG", "WEBP")


def redrawn(content: bytes) -> bytes:
    """Return the picture as a PNG of at most 256 pixels a side, without metadata.

    Raises
    ------
    ValidationError
        When it is too large, or no PNG, JPEG or WebP by content.
    """
    if len(content) > BYTES_MAX:
        raise ValidationError(
            words("2MB以下の画像にしてください。", "The image must be at most 2 MB.")
        )
    try:
        picture = Image.open(BytesIO(content), formats=_FORMATS)
        if max(picture.size) > PIXELS_MAX:  # told by the head, before anything is unpacked
            raise ValidationError(
                words(
                    "縦横とも4,000画素以下の画像にしてください。",
                    "The image must be at most 4,000 pixels a side.",
                )
            )
        picture.load()
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError):
        raise ValidationError(
            words(
                "画像として読めません。PNG、JPEG又はWebPの画像を選んでください。",
                "This is no image. Choose a PNG, JPEG or WebP.",
            )
        ) from None
    plain = picture.convert("RGBA")
    plain.thumbnail((SIDE_PIXELS, SIDE_PIXELS))
    clean = Image.new("RGBA", plain.size)
    clean.paste(plain)
    out = BytesIO()
    clean.save(out, "PNG", optimize=True)
    return out.getvalue()
