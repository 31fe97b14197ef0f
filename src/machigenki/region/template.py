"""A commented `region.toml` to start from, filled with the place's own published figures."""

from machigenki.region.place import Region
from machigenki.region.provenance import Figure

# The figures that a town most often knows better than the national statistics.
_OFFERED = (
    "population_persons",
    "households",
    "elderly_65_persons",
    "employed_residents_persons",
    "municipal_revenue_yen",
    "local_tax_yen",
)

_HEAD = """\
# 地域の定義（region.toml）  /  what the region is
# 「#」で始まる行は説明で、計算には使われません。  /  Lines that begin with # are notes.

# 市区町村の名称又はコード。複数書くと一つの地域として合算します。
# Names or codes; several form one region.
municipalities = [{names}]

# 報告書に出す呼び名（省略すると市区町村名）  /  what the report calls it
# name = "{name}"

# 金額の価格の基準年  /  the year of whose prices all money is
base_year = {base_year}

# 数値を自団体のものに替えるときは、先頭の「# 」を外して書き換えてください。
# 何も書かなければ、次の公表値が使われます。
# To put figures of your own over the published ones, take away "# " and edit.
"""

_WORKERS = """\

# 産業別の従業者数（人）も替えられます。産業は37部門の名称又はコードです。
# Workers by industry, persons; an industry is a name or code of the 37 sectors.
# [workers."農林漁業"]
# value = {workers}
# source = "自団体調べ"
# year = 2025

# 数が多いときは、同じフォルダーのCSV又はxlsxに書けます。
# Long lists may stand in a CSV or xlsx file beside this one.
# figures_file = "figures.csv"    # 列 / columns: key, value, source, year
# workers_file = "workers.csv"    # 列 / columns: industry, persons, source, year
"""


def region_template(region: Region) -> str:
    """Return the text of a `region.toml` for this region; read back, it gives the same region."""
    names = ", ".join(f'"{m.code} {m.full_name}"' for m in region.municipalities)
    head = _HEAD.format(names=names, name=region.name.ja, base_year=region.base_year)
    blocks = [_block(key, region.figures[key]) for key in _OFFERED if key in region.figures]
    workers = round(region.workers["01"].value)
    return head + "".join(blocks) + _WORKERS.format(workers=workers)


def _block(key: str, figure: Figure) -> str:
    from machigenki.region.bundle import columns

    label = columns("municipality")[key].label
    return (
        f"\n# {label.ja}  /  {label.en}\n"
        f"# [figures.{key}]\n"
        f"# value = {figure.value:.0f}\n"
        f'# source = "{figure.source.title.ja}"\n'
        f"# year = {figure.year}\n"
    )
