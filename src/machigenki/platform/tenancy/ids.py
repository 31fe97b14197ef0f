"""Identifiers of rows: UUID version 7 (RFC 9562), which sort by time and tell no count."""

import os
import time
import uuid


def uuid7() -> uuid.UUID:
    """Return a new identifier: 48 bits of milliseconds, then 74 random bits."""
    random = int.from_bytes(os.urandom(10), "big")
    value = (time.time_ns() // 1_000_000) << 80 | 7 << 76 | (random & (1 << 76) - 1)
    return uuid.UUID(int=value & ~(0b11 << 62) | 0b10 << 62)
