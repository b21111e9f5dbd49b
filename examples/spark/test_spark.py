"""Spark with a master and two workers reads what one process reads: `python -m pytest examples/spark`."""

import concurrent.futures
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time

import pytest

pytest.importorskip("pyspark", reason="pip install pyspark")
pytest.importorskip("entitas", reason="pip install ./bindings/python")

import cluster  # noqa: E402
import entitas  # noqa: E402
import entitas_spark  # noqa: E402
import pyarrow  # noqa: E402
from pyspark.errors import PythonException  # noqa: E402
from pyspark.sql.functions import col  # noqa: E402

if cluster.java():
    pytest.skip(cluster.java(), allow_module_level=True)

ARTICLES = pathlib.Path(__file__).resolve().parent.parent / "articles"
LINES = [line for path in sorted(ARTICLES.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
# Among them texts that are empty and texts that are not there.
TEXTS = [*LINES, None, "", "Gubernur Jawa Barat Ridwan Kamil membayar Rp2,5 juta."] * 3
ROWS = list(enumerate(TEXTS))
PARTITIONS = 8


@pytest.fixture(scope="module")
def direct():
    """What one process reads: a dictionary a text."""
    found = pyarrow.record_batch(entitas.Analyzer().batch(TEXTS, entitas_spark.COLUMNS))
    return [{"id": number, "text": text, **row} for (number, text), row in zip(ROWS, found.to_pylist())]


@pytest.fixture(scope="module")
def spark():
    with cluster.cluster(2) as (url, _), cluster.session(url) as session:
        yield session


def frame_of(spark):
    return spark.createDataFrame(ROWS, "id int, text string").repartition(PARTITIONS, col("id"))


def rows(frame):
    return [row.asDict(recursive=True) for row in sorted(frame.collect(), key=lambda row: row.id)]


def test_the_rows_are_those_of_one_process(spark, direct):
    assert sum(len(row["entities"] or []) for row in direct) > 50
    assert rows(entitas_spark.read(frame_of(spark))) == direct
    missing = direct[TEXTS.index(None)]
    assert missing["entities"] is None and direct[TEXTS.index("")]["entities"] == []


def test_both_workers_read(spark):
    def where(batches):
        import os

        for batch in batches:
            time.sleep(0.2)
            executor = os.readlink("/proc/self/cwd")
            yield pyarrow.record_batch([pyarrow.array([executor])], names=["executor"])

    assert len({row.executor for row in frame_of(spark).mapInArrow(where, "executor string").collect()}) == 2


def test_sql(spark, direct):
    entitas_spark.register(spark)
    frame_of(spark).createOrReplaceTempView("docs")
    found = spark.sql("select id, text, entities(text) as entities, quantities(text) as quantities, officials(text) as officials from docs")
    assert rows(found) == direct
    (count,) = spark.sql("select count(*) from (select explode(entities(text)) as name from docs) where name.label = 'PERSON'").collect()
    assert count[0] == sum(name["label"] == "PERSON" for row in direct for name in row["entities"] or [])


def test_options_travel(spark):
    analyzer = entitas.Analyzer(gazetteer=[("Kopi Senja", "ORGANIZATION", "shop:7")])
    frame = spark.createDataFrame([("Kopi Senja buka.",)], "body string")
    (row,) = entitas_spark.read(frame, ["entities"], text="body", analyzer=analyzer).collect()
    assert [name.entry for name in row.entities] == ["shop:7"]


def test_a_wrong_type_says_so(spark):
    numbers = spark.createDataFrame([(1,)], "text int")
    with pytest.raises(PythonException, match="texts are wanted, not values of type Int32"):
        entitas_spark.read(numbers).collect()
    entitas_spark.register(spark)
    with pytest.raises(PythonException, match="texts are wanted, not values of type Int32"):
        spark.sql("select entities(1)").collect()


def test_a_killed_worker_costs_no_row(direct, tmp_path):
    """A worker and its executor are killed while it reads; what it had begun is read by the other."""

    def slowly(batches):
        from pyspark import TaskContext

        task = TaskContext.get()
        for batch in batches:
            # Attempts are counted anew where a stage is begun again, as for blocks that went with the worker; these numbers are not.
            # A worker's session is that of all it starts.
            (tmp_path / f"{task.partitionId()}-{task.taskAttemptId()}-{os.getsid(0)}").touch()
            while not (tmp_path / "killed").exists():
                time.sleep(0.05)
            yield batch

    def begun():
        return [path.name.split("-") for path in tmp_path.iterdir() if path.name != "killed"]

    with cluster.cluster(2) as (url, workers), cluster.session(url) as spark:
        slow = frame_of(spark).mapInArrow(slowly, "id int, text string")
        doomed = workers[1]
        with concurrent.futures.ThreadPoolExecutor() as pool:
            job = pool.submit(rows, entitas_spark.read(slow))
            while not any(int(session) == doomed.pid for _, _, session in begun()) and not job.done():
                time.sleep(0.01)
            cluster.kill(doomed)
            (tmp_path / "killed").touch()
            assert job.result(timeout=cluster.PATIENCE) == direct
    parts = [part for part, _, _ in begun()]
    assert len(parts) > len(set(parts)), "what was begun was not read again"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_a_cluster_ends_with_its_driver(how):
    driver = "import cluster, time\nwith cluster.cluster(1) as (url, _): print(url, flush=True); time.sleep(600)"
    with subprocess.Popen([sys.executable, "-c", driver], cwd=pathlib.Path(cluster.__file__).parent, stdout=subprocess.PIPE, text=True) as process:
        url = process.stdout.readline().strip()
        process.send_signal(how)
    end = time.monotonic() + 10
    while answers(url) and time.monotonic() < end:
        time.sleep(0.1)
    assert not answers(url)


def answers(url):
    host, port = url.removeprefix("spark://").split(":")
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) == 0
