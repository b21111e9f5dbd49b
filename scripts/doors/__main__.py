#!/usr/bin/env python3
"""One file through every door: the same counts from the command, Arrow, Python, data frames, SQL, clusters and WebAssembly.

    python3 scripts/doors FILE [DOOR ...]

FILE has a text a line. A door whose runtime is missing is skipped with what is missing; the README of its package says how to
get it. Prints documents, entities by label, officials, quantities, seconds to get ready (to import, to start a cluster) and seconds
to read. Status 1 where a door fails or two disagree, 2 where nothing can be read.

What is compiled is looked for where cargo leaves it in the folder of each package, or in $CARGO_TARGET_DIR. The doors of Python
need an interpreter that has the module: `pip install ./bindings/python`.
"""

import sys
import time
import traceback

import engines  # noqa: F401  Each module adds its doors.
import frames  # noqa: F401
import native  # noqa: F401
from common import DOORS, File, Missing

# What is native first.
ORDER = ("command", "arrow", "node", "python", "pyarrow", "pandas", "polars", "duckdb", "spacy")
ORDER += ("datafusion", "distributed", "ballista", "spark", "ray")


def main(arguments):
    wanted = arguments[1:] or ORDER
    if not arguments or arguments[0].startswith("-") or any(name not in DOORS for name in wanted):
        print(__doc__ + "\nDoors: " + ", ".join(ORDER), file=sys.stderr)
        return 2
    try:
        file = File(arguments[0])
    except (OSError, UnicodeDecodeError) as error:
        print(f"doors: {arguments[0]}: {error}", file=sys.stderr)
        return 2
    read, skipped, failed = {}, {}, []
    with file:
        for name in wanted:
            print(f"doors: {name}", file=sys.stderr)
            try:
                read[name] = through(name, file)
            except Missing as missing:
                skipped[name] = missing
            except Exception:
                traceback.print_exc()
                failed.append(name)
    show(file, read)
    for name, missing in skipped.items():
        print(f"skipped: {name}: {missing}")
    for name in failed:
        print(f"failed: {name}")
    differ = [name for name, (counts, _, _) in read.items() if counts != next(iter(read.values()))[0]]
    if differ:
        print(f"differs from {next(iter(read))}: {', '.join(differ)}")
    elif len(read) > 1:
        print(f"{len(read)} doors agree")
    return 1 if differ or failed else 0 if read else 2


def through(name, file):
    """What a door counted, and the seconds before and while it read."""
    start = time.perf_counter()
    with DOORS[name](file) as run:
        ready = time.perf_counter()
        counts = run()
        return counts, ready - start, time.perf_counter() - ready


def show(file, read):
    labels = sorted({label for counts, _, _ in read.values() for label in counts.entities})
    rows = [["door", "documents", "entities", *labels, "officials", "quantities", "ready s", "read s", "MB/s"]]
    for name, (counts, ready, seconds) in read.items():
        names = [counts.entities.get(label, 0) for label in labels]
        numbers = [counts.documents, sum(names), *names, counts.officials, counts.quantities]
        rows.append([name, *(f"{number:,}" for number in numbers), f"{ready:.1f}", f"{seconds:.1f}", f"{file.size / 1e6 / seconds:.1f}"])
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        print("  ".join(cell.ljust(width) if at == 0 else cell.rjust(width) for at, (cell, width) in enumerate(zip(row, widths))))


sys.exit(main(sys.argv[1:]))
