"""``Analyzer.pipe``: texts one after another, with a bar that tells how far they are."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TextIO

from ._entitas import Analyzer, Document

# So many texts are read ahead at most for each thread: enough that threads start seldom.
AHEAD = 128


def pipe(
    analyzer: Analyzer,
    texts: Iterable[Any],
    threads: int,
    as_tuples: bool,
    progress: bool,
    total: int | None,
) -> Iterator[Any]:
    if isinstance(texts, str):
        raise TypeError("an iterable of texts is wanted, not one text: use analyze(text)")
    if threads < 1:
        raise ValueError(f"{threads} threads read nothing: give 1 or more")
    if total is None and hasattr(texts, "__len__"):
        total = len(texts)
    return _pipe(analyzer, iter(texts), threads, as_tuples, Bar(total) if progress else None)


def _pipe(
    analyzer: Analyzer, texts: Iterator[Any], threads: int, as_tuples: bool, bar: Bar | None
) -> Iterator[Any]:
    # One thread reads a text when it is asked for; several want some at once.
    ahead = 1 if threads == 1 else threads * AHEAD
    try:
        while chunk := list(islice(texts, ahead)):
            read: list[Document] = analyzer._read([text for text, _ in chunk] if as_tuples else chunk, threads)
            if as_tuples:
                yield from zip(read, (context for _, context in chunk))
            else:
                yield from read
            if bar:
                bar.add(len(chunk))
    finally:
        if bar:
            bar.close()


class Bar:
    """How far texts are, on standard error, and nothing where that is no terminal."""

    def __init__(self, total: int | None, out: TextIO | None = None) -> None:
        self.total = total
        self.out = sys.stderr if out is None else out
        self.shown = self.out.isatty()
        self.done = 0
        self.start = time.monotonic()
        self.next = self.start

    def add(self, count: int) -> None:
        self.done += count
        now = time.monotonic()
        if self.shown and now >= self.next:
            self.next = now + 0.1
            self.out.write("\r\x1b[K" + self.line(now - self.start))
            self.out.flush()

    def line(self, seconds: float) -> str:
        """
        >>> bar = Bar(400)
        >>> bar.done = 100
        >>> bar.line(2.0)
        '[#####---------------] 100/400 texts, 50/s, 0:06 left'
        >>> Bar(None).line(0.0)
        '0 texts, 0/s'
        """
        rate = self.done / seconds if seconds > 0 else 0.0
        if not self.total:
            return f"{self.done} texts, {rate:.0f}/s"
        filled = min(20, 20 * self.done // self.total)
        left = max(0, self.total - self.done) / rate if rate else 0.0
        bar = "#" * filled + "-" * (20 - filled)
        return f"[{bar}] {self.done}/{self.total} texts, {rate:.0f}/s, {left // 60:.0f}:{left % 60:02.0f} left"

    def close(self) -> None:
        if self.shown:
            self.out.write("\r\x1b[K" + self.line(time.monotonic() - self.start) + "\n")
            self.out.flush()
