"""Expressions of texts as expressions of what is read of them, eagerly or lazily.

>>> import polars, entitas.polars
>>> frame = polars.DataFrame({"text": ["Retno Marsudi tiba di Jakarta.", None]})
>>> frame.select(polars.col("text").entitas.read("entities").list.len())["entities"].to_list()
[2, None]
"""

from __future__ import annotations

from collections.abc import Sequence

import polars
import pyarrow

from ._entitas import Analyzer


@polars.api.register_expr_namespace("entitas")
class EntitasExpr:
    """``expr.entitas``: reads the texts of an expression."""

    def __init__(self, expr: polars.Expr) -> None:
        self._expr = expr

    def read(
        self,
        columns: str | Sequence[str],
        *,
        analyzer: Analyzer | None = None,
        offsets: str = "chars",
        threads: int = 1,
    ) -> polars.Expr:
        """One column as lists of structs, several as one struct of such lists, from one analysis.

        >>> import polars, entitas.polars
        >>> frame = polars.LazyFrame({"text": ["Harga naik 15 persen."]})
        >>> frame.select(polars.col("text").entitas.read(["entities", "quantities"])).unnest("entitas").collect().columns
        ['entities', 'quantities']
        """
        analyzer = analyzer or Analyzer()
        if isinstance(columns, str):
            name = columns

            def read(texts: polars.Series) -> polars.Series:
                return polars.Series(name, analyzer.array(texts, name, offsets=offsets, threads=threads))
        else:
            names = list(columns)
            name = "entitas"

            def read(texts: polars.Series) -> polars.Series:
                frame = polars.DataFrame(analyzer.batch(texts, names, offsets=offsets, threads=threads))
                return frame.to_struct(name)

        return self._expr.map_batches(read, return_dtype=data_type(analyzer, columns), is_elementwise=True).alias(name)


def data_type(analyzer: Analyzer, columns: str | Sequence[str]) -> polars.DataType:
    """The type of what is read, which a lazy frame has to know before."""
    names = [columns] if isinstance(columns, str) else list(columns)
    empty = pyarrow.array([], pyarrow.string())
    table = polars.DataFrame(analyzer.batch(empty, names))
    types = dict(table.schema)
    return types[columns] if isinstance(columns, str) else polars.Struct(types)
