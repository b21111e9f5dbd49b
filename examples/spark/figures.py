"""What Spark costs and gives: `python examples/spark/figures.py FILE`, a file with a text a line.

Reads it in this process and with one and two workers, and prints documents a second and the seconds that come before.
"""

import sys
import time

import cluster
import entitas
import entitas_spark
import pyarrow
from pyspark.sql.functions import size

# Twice as many tasks as there can be workers, and some: the last to end costs little.
PARTITIONS = 16


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        texts = file.read().splitlines()
    array, analyzer = pyarrow.array(texts), entitas.Analyzer()
    found, seconds = timed(lambda: pyarrow.record_batch(analyzer.batch(array, entitas_spark.COLUMNS)))
    names = len(found["entities"].flatten())
    print(f"{len(texts)} documents, {names} entities")
    print(f"one thread of this process: {len(texts) / seconds:,.0f} documents/s")
    for workers in (1, 2):
        start = time.perf_counter()
        with cluster.cluster(workers) as (url, _), cluster.session(url) as spark:
            frame = spark.createDataFrame(pyarrow.table({"id": range(len(texts)), "text": texts})).repartition(PARTITIONS).cache()
            assert frame.count() == len(texts)
            ready = time.perf_counter() - start
            # The first time the workers start Python; so the second tells what they can do.
            (one, first), (two, second) = (timed(lambda: count(frame)) for _ in range(2))
            assert one == two == names, (one, two, names)
            _, empty = timed(lambda: count(frame.limit(PARTITIONS)))
            print(
                f"workers: {workers}; {len(texts) / second:,.0f} documents/s, at first {len(texts) / first:,.0f};"
                f" {ready:.1f} s to start and distribute the texts, {empty:.1f} s for a job of {PARTITIONS} texts"
            )


def count(frame):
    read = entitas_spark.read(frame)
    # All columns are made, and only numbers come back.
    columns = [size(column).alias(column) for column in entitas_spark.COLUMNS]
    return read.select(*columns).groupBy().sum().collect()[0][0]


def timed(run):
    start = time.perf_counter()
    return run(), time.perf_counter() - start


if __name__ == "__main__":
    main()
