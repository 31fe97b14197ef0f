"""Whether a colour can be read on white (WCAG 2.2, success criterion 1.4.3)."""

LEAST_CONTRAST = 4.5


def contrast_with_white(colour: str) -> float:
    """Return the contrast ratio of ``#rrggbb`` and white: (1 + 0.05) ÷ (L + 0.05).

    L is the relative luminance. Source: W3C, WCAG 2.2, definitions of "contrast ratio" and
    "relative luminance".
    """
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    luminance = 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)
    return 1.05 / (luminance + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
