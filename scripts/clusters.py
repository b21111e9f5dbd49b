#!/usr/bin/env python3
"""What Spark and Ray cost and give: `python scripts/clusters.py spark|ray FILE`, a file with a text a line.

Reads it in this process and with one and two workers on loopback, and prints documents a second and the seconds that come before.
Needs `pip install ./bindings/python` and the engine, as the READMEs in `examples` say.
"""

import contextlib
import pathlib
import sys
import time

import entitas
import pyarrow

EXAMPLES = pathlib.Path(__file__).resolve().parents[1] / "examples"
sys.path += [str(EXAMPLES / "spark"), str(EXAMPLES / "ray")]
# Twice as many tasks as there can be workers, and some: the last to end costs little.
PARTS = 16
COLUMNS = ("entities", "quantities", "officials")


@contextlib.contextmanager
def spark(workers, texts):
    """What counts the entities of all texts, and what counts those of `PARTS` of them."""
    import cluster
    import entitas_spark
    from pyspark.sql.functions import size

    def count(frame):
        # All columns are made, and only numbers come back.
        columns = [size(column).alias(column) for column in COLUMNS]
        return entitas_spark.read(frame, COLUMNS).select(*columns).groupBy().sum().collect()[0][0]

    with cluster.cluster(workers) as (url, _), cluster.session(url) as session:
        frame = session.createDataFrame(pyarrow.table({"id": range(len(texts)), "text": texts})).repartition(PARTS).cache()
        assert frame.count() == len(texts)
        yield lambda: count(frame), lambda: count(frame.limit(PARTS))


@contextlib.contextmanager
def ray(workers, texts):
    import entitas_ray
    import ray

    def lengths(table):
        return pyarrow.table({column: [len(table[column].combine_chunks().flatten())] for column in COLUMNS})

    def count(dataset):
        counted = entitas_ray.read(dataset, COLUMNS).map_batches(lengths, batch_format="pyarrow")
        # Where there are fewer texts than parts, some are empty and have no columns.
        parts = pyarrow.concat_tables(ray.get(counted.to_arrow_refs()), promote_options="default")
        return sum(parts["entities"].to_pylist())

    entitas_ray.start(workers)
    try:
        dataset = ray.data.from_arrow(pyarrow.table({"id": range(len(texts)), "text": texts})).repartition(PARTS).materialize()
        few = ray.data.from_arrow(pyarrow.table({"text": texts[:PARTS]}))
        yield lambda: count(dataset), lambda: count(few)
    finally:
        ray.shutdown()


ENGINES = {"spark": spark, "ray": ray}


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in ENGINES:
        print(__doc__, file=sys.stderr)
        return 2
    engine, path = ENGINES[arguments[0]], arguments[1]
    with open(path, encoding="utf-8") as file:
        texts = file.read().splitlines()
    array, analyzer = pyarrow.array(texts), entitas.Analyzer()
    found, seconds = timed(lambda: analyzer.batch(array, COLUMNS))
    names = len(pyarrow.record_batch(found)["entities"].flatten())
    print(f"{len(texts)} documents, {names} entities")
    print(f"one thread of this process: {len(texts) / seconds:,.0f} documents/s", flush=True)
    for workers in (1, 2):
        start = time.perf_counter()
        with engine(workers, texts) as (all_of_them, some):
            ready = time.perf_counter() - start
            # The first time the workers start Python; so the second tells what they can do.
            (one, first), (two, second) = (timed(all_of_them) for _ in range(2))
            assert one == two == names, (one, two, names)
            _, empty = timed(some)
            print(
                f"workers: {workers}; {len(texts) / second:,.0f} documents/s, at first {len(texts) / first:,.0f};"
                f" {ready:.1f} s to start and distribute the texts, {empty:.1f} s for a job of {PARTS} texts",
                flush=True,
            )
    return 0


def timed(run):
    start = time.perf_counter()
    return run(), time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
