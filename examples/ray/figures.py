"""What Ray costs and gives: `python examples/ray/figures.py FILE`, a file with a text a line.

Reads it in this process and with one and two workers, and prints documents a second and the seconds that come before.
"""

import sys
import time

import entitas
import entitas_ray
import pyarrow
import ray

# Twice as many tasks as there can be workers, and some: the last to end costs little.
BLOCKS = 16


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        texts = file.read().splitlines()
    array, analyzer = pyarrow.array(texts), entitas.Analyzer()
    found, seconds = timed(lambda: pyarrow.record_batch(analyzer.batch(array, entitas_ray.COLUMNS)))
    names = len(found["entities"].flatten())
    print(f"{len(texts)} documents, {names} entities")
    print(f"one thread of this process: {len(texts) / seconds:,.0f} documents/s")
    for workers in (1, 2):
        start = time.perf_counter()
        entitas_ray.start(workers)
        dataset = ray.data.from_arrow(pyarrow.table({"id": range(len(texts)), "text": texts})).repartition(BLOCKS).materialize()
        ready = time.perf_counter() - start
        # The first time the workers start Python; so the second tells what they can do.
        (one, first), (two, second) = (timed(lambda: count(dataset)) for _ in range(2))
        assert one == two == names, (one, two, names)
        few = ray.data.from_arrow(pyarrow.table({"text": texts[:BLOCKS]}))
        _, empty = timed(lambda: count(few))
        ray.shutdown()
        print(
            f"workers: {workers}; {len(texts) / second:,.0f} documents/s, at first {len(texts) / first:,.0f};"
            f" {ready:.1f} s to start and distribute the texts, {empty:.1f} s for a job of {BLOCKS} texts"
        )


def count(dataset):
    # All columns are made, and only numbers come back.
    read = entitas_ray.read(dataset).map_batches(lengths, batch_format="pyarrow")
    return read.sum("entities")


def lengths(table):
    return pyarrow.table({column: [len(table[column].combine_chunks().flatten())] for column in ("entities", "quantities", "officials")})


def timed(run):
    start = time.perf_counter()
    return run(), time.perf_counter() - start


if __name__ == "__main__":
    main()
