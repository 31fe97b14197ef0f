"""How the database's troubles are told."""

from machigenki.region import InputError, Problem, Text

ELSEWHERE = Text(
    "環境変数 DATABASE_URL で別の PostgreSQL を指定することもできます。",
    "The environment variable DATABASE_URL may name another PostgreSQL.",
)


def trouble(ja: str, en: str) -> InputError:
    """Return an error that says what is wrong and that another server may be named."""
    return InputError(Problem(Text(f"{ja}{ELSEWHERE.ja}", f"{en} {ELSEWHERE.en}")))
