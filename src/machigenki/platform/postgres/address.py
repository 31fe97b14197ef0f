"""Where a database is and as whom one enters it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import parse_qsl, unquote, urlsplit

from psycopg.conninfo import make_conninfo

from machigenki.platform.environment import given
from machigenki.platform.postgres.state import State
from machigenki.region import InputError, Problem, Text

DATABASE = "machigenki"


class Login(StrEnum):
    """Roles of the database. None but the first is a superuser, and the platform never is it."""

    SUPERUSER = "postgres"
    OWNER = "app_owner"  # owns the tables; runs migrations
    RUNTIME = "app_rt"  # requests and jobs; owns nothing
    BACKUP = "app_backup"  # reads every row, for backups


# Which variable names the way in for which role, where the server is another's.
VARIABLES = {
    Login.RUNTIME: "DATABASE_URL",
    Login.OWNER: "DATABASE_OWNER_URL",
    Login.BACKUP: "DATABASE_BACKUP_URL",
}
SEARCH_ROLE = "app_search"  # nobody enters as it; owns the search functions


@dataclass(frozen=True, slots=True)
class Address:
    """One way into one database.

    Parameters
    ----------
    host
        Host name, or the folder of the Unix socket.
    options
        Further parameters of libpq, such as `sslmode`.
    """

    host: str
    port: int
    database: str
    user: str
    password: str
    options: tuple[tuple[str, str], ...] = ()

    @classmethod
    def local(cls, state: State, login: Login, *, database: str = DATABASE) -> "Address":
        """Return the way into the server that the package keeps."""
        return cls(str(state.sockets), 5432, database, login, state.known_secret(login))

    @classmethod
    def of_url(cls, url: str, variable: str) -> "Address":
        """Read `postgresql://user:password@host:port/database?sslmode=…`.

        A Unix socket's folder is given as `?host=/folder`.

        Raises
        ------
        InputError
            Naming the environment variable, when it is no such address (the value is not shown:
            it holds a password).
        """
        parts = urlsplit(url)
        try:
            port = parts.port or 5432
        except ValueError:
            port = 0
        database = unquote(parts.path.lstrip("/"))
        if parts.scheme not in ("postgres", "postgresql") or not database or not port:
            raise InputError(
                Problem(
                    Text(
                        "データベースの場所を読めません。", "The database's address is not valid."
                    ),
                    field=variable,
                    expected=Text.same("postgresql://user:password@host:5432/database"),
                )
            )
        options = dict(parse_qsl(parts.query))
        return cls(
            options.pop("host", "") or unquote(parts.hostname or ""),
            port,
            database,
            unquote(parts.username or ""),
            unquote(parts.password or ""),
            tuple(options.items()),
        )

    def to(self, database: str) -> "Address":
        """Return the same way into another database."""
        return replace(self, database=database)

    @property
    def conninfo(self) -> str:
        """The address as libpq takes it."""
        return make_conninfo(
            host=self.host,
            port=self.port,
            dbname=self.database,
            user=self.user,
            password=self.password,
            **dict(self.options),
        )

    def django(self) -> dict[str, object]:
        """Return the address as an entry of Django's DATABASES."""
        return {
            "ENGINE": "django.db.backends.postgresql",
            "HOST": self.host,
            "PORT": str(self.port),
            "NAME": self.database,
            "USER": self.user,
            "PASSWORD": self.password,
            "OPTIONS": dict(self.options),
        }


def named_by_environment(login: Login) -> Address | None:
    """Return the address that the environment names, None where the package keeps the server.

    DATABASE_URL serves requests and jobs, DATABASE_OWNER_URL migrations, DATABASE_BACKUP_URL
    backups; the latter two default to the first.
    """
    for variable in (VARIABLES.get(login), VARIABLES[Login.RUNTIME]):
        if variable and (url := given(variable)):
            return Address.of_url(url, variable)
    return None
