"""The doors of engines: DataFusion alone and on two clusters, Spark, Ray. Clusters have two workers on loopback."""

import contextlib
import subprocess
import sys
import time

from common import COLUMNS, ROOT, Counts, Missing, built, door

sys.path += [str(ROOT / "examples/spark"), str(ROOT / "examples/ray")]
DATAFUSION = "crates/entitas-datafusion"
# Three functions read each text three times.
QUERY = """
    select 'documents', count(*) from docs
    union all select 'officials', cast(sum(cardinality(officials(text))) as bigint) from docs
    union all select 'quantities', cast(sum(cardinality(quantities(text))) as bigint) from docs
    union all select name['label'], count(*) from (select unnest(entities(text)) as name from docs) group by 1
"""


def sql(file, *command):
    """Asks a program that takes statements and prints tables."""
    table = f"create external table docs stored as json location '{file.json()}'"
    printed = subprocess.run([*command, table, QUERY], stdout=subprocess.PIPE, text=True, check=True).stdout
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in printed.splitlines() if line.startswith("|")]
    return Counts.of_rows((what, int(count)) for what, count in cells[1:])


@contextlib.contextmanager
def started(*command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@door("datafusion")
def datafusion(file):
    program = built(DATAFUSION, "examples/sql", f"cargo build --release --example sql, in {DATAFUSION}")
    file.json()
    yield lambda: sql(file, program)


@door("distributed")
def distributed(file):
    program = built(DATAFUSION, "entitas-distributed", f"cargo build --release -p entitas-distributed, in {DATAFUSION}")
    file.json()
    with started(program, "worker") as one, started(program, "worker") as two:
        urls = ",".join(worker.stdout.readline().strip() for worker in (one, two))
        yield lambda: sql(file, program, "query", urls)


@door("ballista")
def ballista(file):
    program = built(DATAFUSION, "entitas-ballista", f"cargo build --release -p entitas-ballista, in {DATAFUSION}")
    file.json()
    with started(program, "scheduler") as scheduler:
        url = scheduler.stdout.readline().strip()
        with started(program, "executor", url), started(program, "executor", url):
            # Executors that are late get nothing to do.
            time.sleep(4)
            yield lambda: sql(file, program, "query", url)


@door("spark", "entitas", "pyspark")
def spark(file):
    import cluster
    import entitas_spark

    if cluster.java():
        raise Missing(cluster.java())
    with cluster.cluster(2) as (url, _), cluster.session(url) as session:
        docs = session.read.schema("id long, text string").json(str(file.json())).repartition(8)

        def read():
            # One pass of the texts makes all columns, and three queries count them.
            found = entitas_spark.read(docs, COLUMNS).select(*COLUMNS).cache()
            found.createOrReplaceTempView("found")
            query = """
                select 'documents', count(*) from found
                union all select 'officials', sum(size(officials)) from found
                union all select 'quantities', sum(size(quantities)) from found
                union all select name.label, count(*) from (select explode(entities) as name from found) group by 1
            """
            return Counts.of_rows(tuple(row) for row in session.sql(query).collect())

        yield read


@door("ray", "entitas", "ray.data")
def ray(file):
    import entitas_ray
    import pyarrow
    import ray

    entitas_ray.start(2)
    try:
        table = pyarrow.table({"id": range(len(file.lines)), "text": file.lines})
        docs = ray.data.from_arrow(table).repartition(8).materialize()

        def read():
            # Only what is counted comes back. Where there are fewer texts than parts, some are empty and have no columns.
            found = entitas_ray.read(docs).drop_columns(["text"])
            return Counts.of_arrow(pyarrow.concat_tables(ray.get(found.to_arrow_refs()), promote_options="default"))

        yield read
    finally:
        ray.shutdown()
