"""Series of texts as series of what is read of them.

>>> import pandas, entitas.pandas
>>> texts = pandas.Series(["Retno Marsudi tiba di Jakarta.", None], index=["a", "b"])
>>> names = texts.entitas.read("entities")
>>> [name["surface"] for name in names["a"]], names["b"] is pandas.NA
(['Retno Marsudi', 'Jakarta'], True)
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas
import pyarrow

from ._entitas import Analyzer


@pandas.api.extensions.register_series_accessor("entitas")
class EntitasAccessor:
    """``series.entitas``: reads the texts of a series."""

    def __init__(self, series: pandas.Series) -> None:
        self._series = series

    def read(
        self,
        columns: str | Sequence[str],
        *,
        analyzer: Analyzer | None = None,
        offsets: str = "chars",
        threads: int = 1,
    ) -> pandas.Series | pandas.DataFrame:
        """One column as a series of Arrow lists, several as a data frame; with the index of the texts.

        >>> import pandas, entitas.pandas
        >>> texts = pandas.Series(["Harga naik 15 persen."])
        >>> list(texts.entitas.read(["entities", "quantities"]).columns)
        ['entities', 'quantities']
        """
        series, index = self._series, self._series.index
        analyzer = analyzer or Analyzer()
        texts = pyarrow.array(series, from_pandas=True)
        if isinstance(columns, str):
            read = pyarrow.chunked_array(analyzer.array(chunked(texts), columns, offsets=offsets, threads=threads))
            return pandas.Series(pandas.arrays.ArrowExtensionArray(read), index=index, name=columns)
        table = pyarrow.table(analyzer.batch(chunked(texts), columns, offsets=offsets, threads=threads))
        return table.to_pandas(types_mapper=pandas.ArrowDtype).set_index(index)


def chunked(texts: pyarrow.Array | pyarrow.ChunkedArray) -> pyarrow.ChunkedArray:
    return texts if isinstance(texts, pyarrow.ChunkedArray) else pyarrow.chunked_array([texts])
