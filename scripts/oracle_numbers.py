#!/usr/bin/env python3
"""Reads back what num2words and ICU spell out.

    pip install num2words            # ICU: Debian's libicu, or PyICU
    cargo build --release --example numbers
    python3 scripts/oracle_numbers.py

Every generator that is installed spells 0..1,000,000, 100,000 random numbers up to 10^18,
negatives, decimals and (num2words) ordinals; `numbers check` reads every string back. Exit status
1 where one is read wrong, 2 where no generator is installed.
"""

import ctypes
import ctypes.util
import glob
import random
import re
import subprocess
import sys

NUMBERS = "target/release/examples/numbers"


def num2words():
    """num2words, language id."""
    try:
        from num2words import num2words as spell
    except ImportError:
        return None
    return {
        "cardinal": lambda number: spell(number, lang="id"),
        "decimal": lambda text: spell(float(text), lang="id"),
        "ordinal": lambda number: spell(number, lang="id", to="ordinal"),
        "limit": 10**18,
    }


def icu():
    """ICU's spell-out rules for Indonesian, through libicu's C interface or by PyICU."""
    # ICU writes 10^18 and beyond in digits.
    spell, limit = libicu(), 10**18 - 1
    if spell is None:
        try:
            import icu

            rules = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("id"))
            # It hands numbers on as floats, which are whole up to here only.
            spell, limit = rules.format, 2**53
        except ImportError:
            return None
    return {
        "cardinal": lambda number: spell(number),
        "decimal": lambda text: spell(float(text)),
        "ordinal": None,
        "limit": limit,
    }


def libicu():
    names = glob.glob("/usr/lib/*/libicui18n.so.[0-9][0-9]") + [ctypes.util.find_library("icui18n")]
    name = next((name for name in names if name), None)
    if name is None:
        return None
    library = ctypes.CDLL(name)
    version = re.search(r"so\.(\d+)", name).group(1)
    error = ctypes.c_int(0)
    opener = getattr(library, f"unum_open_{version}")
    opener.restype = ctypes.c_void_p
    spellout = 5  # UNUM_SPELLOUT
    rules = opener(spellout, None, 0, b"id", None, ctypes.byref(error))
    buffer = (ctypes.c_uint16 * 1024)()

    def formatter(name, kind):
        function = getattr(library, f"{name}_{version}")
        pointer = ctypes.c_void_p
        function.argtypes = [pointer, kind, pointer, ctypes.c_int32, pointer, pointer]
        return function

    whole = formatter("unum_formatInt64", ctypes.c_int64)
    decimal = formatter("unum_formatDouble", ctypes.c_double)

    def spell(number):
        error = ctypes.c_int(0)
        function = decimal if isinstance(number, float) else whole
        length = function(rules, number, buffer, 1024, None, ctypes.byref(error))
        return "".join(map(chr, buffer[:length]))

    return spell


def lines(generator):
    draw = random.Random(18)
    whole = range(1_000_001)
    limit = generator["limit"]
    large = [draw.randrange(min(10 ** draw.randint(7, 18), limit)) for _ in range(100_000)]
    for number in [*whole, *large, limit]:
        yield number, generator["cardinal"](number)
    for number in large[:10_000]:
        yield -number - 1, generator["cardinal"](-number - 1)
    for _ in range(10_000):
        text = f"{draw.randrange(10**6)}.{draw.randrange(1, 10**4):04}".rstrip("0")
        yield text, generator["decimal"](text)
    if generator["ordinal"]:
        for number in range(1, 10_001):
            yield number, generator["ordinal"](number)


def main():
    sound, ran = True, False
    for make in (num2words, icu):
        generator = make()
        name = make.__name__
        if generator is None:
            print(f"{name}: not installed")
            continue
        ran = True
        check = subprocess.Popen(
            [NUMBERS, "check"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for number, words in lines(generator):
            check.stdin.write(f"{number}\t{words}\n")
        check.stdin.close()
        print(f"{name}: {check.stdout.read().strip()}")
        sound &= check.wait() == 0
    sys.exit(0 if ran and sound else 1 if ran else 2)


if __name__ == "__main__":
    main()
