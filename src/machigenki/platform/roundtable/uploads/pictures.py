"""PNG and JPEG: rewritten without where and when they were taken, the picture itself untouched.

The bytes of the picture are not decoded, so nothing is lost and nothing can swell. Of a JPEG's
metadata only the way up (Orientation) stays, or photographs would lie on their side.
"""

import re
import struct
import zlib

from machigenki.platform.roundtable.uploads.refusal import RefusedError

_MOST_PIXELS = 120_000_000
_PNG_KEPT = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"sBIT"}
)
_JPEG_ADOBE, _JPEG_JFIF, _JPEG_EXIF = 0xEE, 0xE0, 0xE1
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Tables, frames, scans, intervals: what draws the picture.
_JPEG_KEPT = frozenset(range(0xC0, 0xD0)) | {0xDA, 0xDB, 0xDC, 0xDD, _JPEG_ADOBE, _JPEG_JFIF}
_SCAN_END = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


def bare_png(sent: bytes) -> bytes:
    """Return a PNG's drawing chunks only; what stands behind its end is left away.

    Raises
    ------
    RefusedError
        When a chunk is cut off or damaged, or the picture is of more than 120 million pixels.
    """
    kept, place = [sent[:8]], 8
    while place + 12 <= len(sent):
        length = struct.unpack(">I", sent[place : place + 4])[0]
        chunk = sent[place : place + 12 + length]
        name = chunk[4:8]
        if (
            len(chunk) < 12 + length
            or zlib.crc32(chunk[4:-4]) != struct.unpack(">I", chunk[-4:])[0]
        ):
            raise _damaged()
        if name == b"IHDR":
            _check_pixels(*struct.unpack(">II", chunk[8:16]))
        if name in _PNG_KEPT:
            kept.append(chunk)
        if name == b"IEND":
            if not any(part[4:8] == b"IDAT" for part in kept[1:]):
                raise _damaged()
            return b"".join(kept)
        place += 12 + length
    raise _damaged()


def bare_jpeg(sent: bytes) -> bytes:
    """Return a JPEG's drawing segments and its way up; what stands behind its end is left away.

    Raises
    ------
    RefusedError
        When a segment is cut off, or the picture is of more than 120 million pixels.
    """
    kept, place, drawn, turned = [b"\xff\xd8"], 2, False, 1
    while place + 2 <= len(sent) and sent[place] == 0xFF:
        mark = sent[place + 1]
        if mark == 0xFF:  # padding
            place += 1
            continue
        if mark == 0xD9:
            if not drawn:
                raise _damaged()
            if turned != 1:
                kept.insert(1, _orientation_segment(turned))
            return b"".join([*kept, b"\xff\xd9"])
        length = struct.unpack(">H", sent[place + 2 : place + 4].rjust(2, b"\0"))[0]
        end = place + 2 + length
        segment = sent[place:end]
        if length < 2 or len(segment) < length + 2:
            raise _damaged()
        if mark in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", segment[5:9].rjust(4, b"\0"))
            _check_pixels(width, height)
        if mark == _JPEG_EXIF and segment[4:10] == b"Exif\0\0":
            turned = _orientation(segment[10:])
        if mark == 0xDA:
            drawn = True
            scan_end = _SCAN_END.search(sent, end)
            if scan_end is None:
                raise _damaged()
            segment, end = sent[place : scan_end.start()], scan_end.start()
        if mark in _JPEG_KEPT:
            kept.append(segment)
        place = end
    raise _damaged()


def _orientation(tiff: bytes) -> int:
    """Return the Orientation (1–8) of a TIFF header's first directory, 1 where there is none."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 8:
        return 1
    start = struct.unpack(f"{order}I", tiff[4:8])[0]
    if start + 2 > len(tiff):
        return 1
    count = struct.unpack(f"{order}H", tiff[start : start + 2])[0]
    for index in range(count):
        entry = tiff[start + 2 + 12 * index : start + 14 + 12 * index]
        if len(entry) == 12 and struct.unpack(f"{order}H", entry[:2])[0] == 0x0112:
            value = struct.unpack(f"{order}H", entry[8:10])[0]
            return int(value) if 1 <= value <= 8 else 1
    return 1


def _orientation_segment(turned: int) -> bytes:
    tiff = b"MM\0\x2a" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, turned, 0, 0)
    body = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _check_pixels(width: int, height: int) -> None:
    if width * height > _MOST_PIXELS or width == 0:
        raise RefusedError(
            "画像の縦横が大きすぎます。縮小してから送ってください。",
            "The picture has too many pixels: make it smaller.",
        )


def _damaged() -> RefusedError:
    return RefusedError(
        "画像が壊れているか、途中で切れています。", "The picture is damaged or cut off."
    )
