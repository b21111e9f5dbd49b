"""A standalone Spark cluster on loopback out of the package from PyPI: a master and workers of one core each, for trying things out."""

import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import pyspark
from pyspark.sql import SparkSession

HOME = pathlib.Path(pyspark.__file__).parent
PATIENCE = 120
# Runs a command until nobody holds the other end of its input any more: a group that ends with this process, however that ends.
GUARD = '"$@" & read -r _; kill -KILL 0'


def java():
    """What is missing, if something is."""
    return None if shutil.which("java") or "JAVA_HOME" in os.environ else "Java 17: apt-get install openjdk-17-jre-headless"


@contextlib.contextmanager
def cluster(workers=2):
    """The master's URL and the processes of the workers, each the head of a group that its executors belong to."""
    port, page = free_port(), free_port()
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as started:
        url = f"spark://127.0.0.1:{port}"
        started.enter_context(process(folder, "master.Master", "--port", port, "--webui-port", page))
        run = ["worker.Worker", "--cores", 1, "--memory", "1g", "--webui-port", 0, "--work-dir", folder, url]
        processes = [started.enter_context(process(folder, *run)) for _ in range(workers)]
        wait_for(workers, page)
        yield url, processes


@contextlib.contextmanager
def session(url, **settings):
    """A session whose driver is this process; the workers run the same Python."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(url).appName("entitas")
    fixed = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.executor.memory": "1g",
        "spark.ui.enabled": "false",
        "spark.log.level": "ERROR",
    }
    for key, value in {**fixed, **settings}.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    try:
        yield spark
    finally:
        spark.stop()


@contextlib.contextmanager
def process(folder, kind, *arguments):
    command = [HOME / "bin/spark-class", f"org.apache.spark.deploy.{kind}", "--host", "127.0.0.1", *map(str, arguments)]
    environment = {**os.environ, "SPARK_HOME": str(HOME), "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": folder}
    with open(pathlib.Path(folder, f"{time.time_ns()}.log"), "w") as log:
        guarded = ["sh", "-c", GUARD, "sh", *command]
        one = subprocess.Popen(guarded, env=environment, stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True)
    try:
        yield one
    finally:
        kill(one)


def kill(process):
    """A process and all of its group, as when a machine goes down."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    process.stdin.close()


def wait_for(workers, page):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            with urllib.request.urlopen(f"http://127.0.0.1:{page}/json/", timeout=5) as state:
                if json.load(state)["aliveworkers"] == workers:
                    return
        time.sleep(0.2)
    raise TimeoutError(f"{workers} workers were not there after {PATIENCE} s")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
