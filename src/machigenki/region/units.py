"""The units of figures, as they are written for people."""

from machigenki.region.text import Text

_UNITS = {
    "persons": Text("人", "persons"),
    "households": Text("世帯", "households"),
    "yen": Text("円", "yen"),
    "percent": Text("％", "%"),
    "index": Text("", ""),
    "km2": Text("km²", "km²"),
    "m2": Text("m²", "m²"),
    "schools": Text("校（園）", "schools"),
    "facilities": Text("か所", "facilities"),
    "establishments": Text("事業所", "establishments"),
    "dwellings": Text("戸", "dwellings"),
    "nights": Text("人泊", "guest nights"),
    "t": Text("トン", "t"),
    "degrees": Text("度", "degrees"),
}


def unit_name(unit: str) -> Text:
    """Return a unit as it stands behind a number; a unit of the town's own is its own name."""
    return _UNITS.get(unit, Text.same(unit))
