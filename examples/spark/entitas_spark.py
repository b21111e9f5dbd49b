"""Names, values and officials of a column of texts in Spark: `read` for frames, `register` for SQL.

Both take an `entitas.Analyzer` with options of your own, which travels to the workers; `entitas` has to be installed
there. Each task reads on one thread: Spark runs as many tasks at once as there are cores.
"""

import entitas
import pyarrow
from pyspark.sql.functions import arrow_udf
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StructType

COLUMNS = ("entities", "quantities", "officials")


def read(frame, columns=COLUMNS, *, text="text", analyzer=None, offsets="chars"):
    """The frame with a column beside for each that is asked for, all from one analysis.

    The rows come in any order, as those of every frame do: keep a column that tells them apart.
    """
    analyzer, columns = analyzer or entitas.Analyzer(), list(columns)

    def batches(given):
        for batch in given:
            found = pyarrow.record_batch(analyzer.batch(batch.column(text), columns, offsets=offsets))
            yield pyarrow.record_batch([*batch.columns, *found.columns], names=[*batch.schema.names, *columns])

    return frame.mapInArrow(batches, StructType([*frame.schema.fields, *types(analyzer, columns).fields]))


def register(spark, analyzer=None, columns=(*COLUMNS, "addresses", "sentences", "tokens")):
    """Functions for SQL, each of a text and named as its column: `select explode(entities(text)) from …`."""
    analyzer = analyzer or entitas.Analyzer()
    for column in columns:
        (field,) = types(analyzer, [column]).fields
        spark.udf.register(column, arrow_udf(reader(analyzer, column), field.dataType))


def reader(analyzer, column):
    def read(texts: pyarrow.Array) -> pyarrow.Array:
        return pyarrow.array(analyzer.array(texts, column))

    return read


def types(analyzer, columns):
    """The types of columns as Spark has them."""
    return from_arrow_schema(pyarrow.record_batch(analyzer.batch([], list(columns))).schema)
