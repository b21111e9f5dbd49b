"""Measures the installed package: `python figures.py FILE`, a file with a text a line."""

import subprocess
import sys
import threading
import time

import entitas
import pyarrow


def best(run, rounds=3):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def fresh(code):
    """Milliseconds that code takes in a new process, beside the start of Python; the best of ten."""
    timed = f"import time; start = time.perf_counter(); {code}; print(time.perf_counter() - start)"
    outputs = (subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True) for _ in range(10))
    return 1000 * min(float(output.stdout) for output in outputs)


def processor(run):
    start = time.process_time()
    run()
    return time.process_time() - start


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        texts = file.read().splitlines()
    size = sum(len(text.encode()) for text in texts) / 1e6
    print(f"import               {fresh('import entitas'):7.1f} ms    (asked: < 10)")
    first = "import entitas; entitas.Analyzer().analyze('Retno Marsudi tiba.').entities[0].text"
    print(f"first entity         {fresh(first):7.1f} ms    (asked: < 40)")
    analyzer = entitas.Analyzer()
    array = pyarrow.array(texts)
    half = len(texts) // 2

    def analyze(some):
        for text in some:
            analyzer.analyze(text)

    def dicts():
        for text in texts:
            analyzer.analyze(text).to_dict()

    def two_threads():
        threads = [threading.Thread(target=analyze, args=(part,)) for part in (texts[:half], texts[half:])]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]

    columns = ["entities", "quantities", "officials"]
    print(f"analyze              {size / processor(lambda: analyze(texts)):7.1f} MB/s of processor time")
    print(f"analyze and to_dict  {size / processor(dicts):7.1f} MB/s")
    print(f"array                {size / processor(lambda: analyzer.array(array, 'entities')):7.1f} MB/s")
    print(f"batch of three       {size / processor(lambda: analyzer.batch(array, columns)):7.1f} MB/s")
    one, two = best(lambda: analyze(texts)), best(two_threads)
    print(f"two threads, analyze {one / two:7.2f} x one    (asked: >= 1.8)")
    one = best(lambda: analyzer.batch(array, columns))
    two = best(lambda: analyzer.batch(array, columns, threads=2))
    print(f"two threads, batch   {one / two:7.2f} x one    (asked: >= 1.8)")


if __name__ == "__main__":
    main()
