"""SQL functions for DuckDB.

>>> import duckdb, entitas.duckdb
>>> connection = duckdb.connect()
>>> entitas.duckdb.register(connection)
>>> connection.execute("select len(entities('Retno Marsudi tiba di Jakarta.'))").fetchone()
(2,)
>>> connection.execute("select spell('2061'), parse_number('dua juta')").fetchone()
('dua ribu enam puluh satu', '2000000')
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import duckdb
import pyarrow

from . import Error, parse_number, spell
from ._entitas import Analyzer

COLUMNS = ("entities", "quantities", "officials", "addresses", "sentences", "tokens")


def register(connection: duckdb.DuckDBPyConnection, analyzer: Analyzer | None = None) -> None:
    """Registers ``entities``, ``quantities``, ``officials``, ``addresses``, ``sentences``, ``tokens``,
    ``spell`` and ``parse_number``. The last two take and give numbers as text; what is no number gives null.
    """
    used = analyzer or Analyzer()
    for column in COLUMNS:
        read = reader(used, column)
        returns = type_of(read(pyarrow.chunked_array([[""]])).type)
        connection.create_function(column, read, ["VARCHAR"], returns, type="arrow", null_handling="special")
    for name, function in (("spell", spell), ("parse_number", lambda text: str(parse_number(text)))):
        connection.create_function(name, or_none(function), ["VARCHAR"], "VARCHAR", null_handling="special")


def reader(analyzer: Analyzer, column: str) -> Callable[[pyarrow.ChunkedArray], pyarrow.ChunkedArray]:
    def read(texts: pyarrow.ChunkedArray) -> pyarrow.ChunkedArray:
        return pyarrow.chunked_array(analyzer.array(texts, column))

    return read


def or_none(function: Any) -> Any:
    def call(text: str | None) -> str | None:
        try:
            return None if text is None else str(function(text))
        except Error:
            return None

    return call


def type_of(kind: pyarrow.DataType) -> str:
    """An Arrow type as DuckDB writes it.

    >>> type_of(pyarrow.list_(pyarrow.struct([("end", pyarrow.int32())])))
    'STRUCT("end" INTEGER)[]'
    """
    if pyarrow.types.is_list(kind):
        return type_of(kind.value_type) + "[]"
    if pyarrow.types.is_struct(kind):
        return "STRUCT(" + ", ".join(f'"{part.name}" {type_of(part.type)}' for part in kind) + ")"
    return {"string": "VARCHAR", "int32": "INTEGER", "double": "DOUBLE", "bool": "BOOLEAN"}[str(kind)]
