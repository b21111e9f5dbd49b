"""Columns of texts, from every package that has some."""

import entitas
import pyarrow
import pytest

TEXTS = ["“Ya 😀,” kata Retno Marsudi di Jakarta.", None, "", "Harga naik 15 persen pada 2 Mei 2024."]


@pytest.fixture(scope="module")
def analyzer():
    return entitas.Analyzer()


@pytest.fixture(scope="module")
def expected(analyzer):
    """Surfaces of names by ``analyze``."""
    return [None if text is None else [name.text for name in analyzer.analyze(text).entities] for text in TEXTS]


def surfaces(lists):
    return [None if names is None else [name["surface"] for name in names] for names in lists]


ARRAYS = {
    "list": TEXTS,
    "generator": (text for text in TEXTS),
    "array": pyarrow.array(TEXTS),
    "large": pyarrow.array(TEXTS, pyarrow.large_string()),
    "view": pyarrow.array(TEXTS, pyarrow.string_view()),
    "dictionary": pyarrow.array(TEXTS).dictionary_encode(),
    "slice": pyarrow.array(["x", *TEXTS, "y"])[1:-1],
    "chunks": pyarrow.chunked_array([TEXTS[:1], TEXTS[1:], []]),
}


@pytest.mark.parametrize("kind", ARRAYS)
def test_every_array(analyzer, expected, kind):
    read = analyzer.array(ARRAYS[kind], "entities")
    read = pyarrow.chunked_array(read) if hasattr(read, "__arrow_c_stream__") else pyarrow.array(read)
    assert surfaces(read.to_pylist()) == expected


def test_columns_say_what_documents_say(analyzer):
    table = pyarrow.table(analyzer.batch(TEXTS, ["entities", "quantities", "officials", "sentences", "tokens"]))
    for text, row in zip(TEXTS, table.to_pylist()):
        if text is None:
            assert set(row.values()) == {None}
            continue
        document = analyzer.analyze(text)
        for column in ("entities", "quantities", "sentences", "tokens"):
            pieces = [(piece.start, piece.end, piece.text) for piece in getattr(document, column)]
            assert [(piece["start"], piece["end"], piece["surface"]) for piece in row[column]] == pieces
    bytes_ = pyarrow.table(analyzer.batch(TEXTS, ["entities"], offsets="bytes", threads=2))
    name = bytes_["entities"][0].as_py()[0]
    assert TEXTS[0].encode()[name["start"] : name["end"]].decode() == name["surface"]


def test_addresses_have_parts(analyzer):
    text = "Ia tinggal di Jl. Melati No. 5 RT 03/RW 05, Jakarta Timur."
    (address,) = pyarrow.array(analyzer.array([text], "addresses"))[0].as_py()
    (document,) = analyzer.analyze(text).addresses
    assert (address["start"], address["end"], address["surface"]) == (document.start, document.end, document.text)
    assert {part: piece["surface"] for part, piece in address.items() if isinstance(piece, dict)} == document.parts
    assert address["regency"]["entry"] == document.entries["regency"] == "id:31.75" and address["lane"] is None


def test_nothing_is_copied(analyzer):
    texts = pyarrow.array(TEXTS)
    read = analyzer.array(texts, "entities")
    one, two = pyarrow.array(read), pyarrow.array(read)
    assert one.offsets.buffers()[1].address == two.offsets.buffers()[1].address


def test_refusals(analyzer):
    with pytest.raises(entitas.Error, match="texts are wanted, not values of type Int64"):
        analyzer.array(pyarrow.array([1]), "entities")
    with pytest.raises(entitas.Error, match="'names'|\"names\" is no column: choose from entities"):
        analyzer.array(TEXTS, "names")
    with pytest.raises(entitas.Error, match="asked for twice"):
        analyzer.batch(TEXTS, ["tokens", "tokens"])
    with pytest.raises(TypeError, match="text 1 is of type int"):
        analyzer.array(["a", 7], "entities")
    with pytest.raises(TypeError, match="not one text"):
        analyzer.array("Retno", "entities")
    with pytest.raises(ValueError, match="chars, bytes or utf16"):
        analyzer.array(TEXTS, "entities", offsets="words")


def test_pandas(expected):
    pandas = pytest.importorskip("pandas")
    import entitas.pandas  # noqa: F401

    for dtype in (None, object, "string", pandas.ArrowDtype(pyarrow.string())):
        texts = pandas.Series(TEXTS, index=list("abcd"), dtype=dtype)
        names = texts.entitas.read("entities")
        assert list(names.index) == list("abcd") and names.name == "entities"
        assert surfaces(pyarrow.array(names).to_pylist()) == expected
    frame = texts.entitas.read(["entities", "quantities"], threads=2)
    assert list(frame.index) == list("abcd") and frame["quantities"]["d"][0]["value"] == "15"


def test_polars(expected):
    polars = pytest.importorskip("polars")
    import entitas.polars  # noqa: F401

    frame = polars.DataFrame({"text": TEXTS})
    texts = polars.col("text").entitas
    for one in (frame, frame.lazy()):
        read = one.with_columns(texts.read("entities"))
        read = read.collect() if isinstance(read, polars.LazyFrame) else read
        assert surfaces(read["entities"].to_list()) == expected
    long = frame.lazy().with_columns(texts.read("entities")).explode("entities").unnest("entities").collect()
    assert {"text", "surface", "label"} <= set(long.columns)
    both = frame.select(texts.read(["entities", "quantities"])).unnest("entitas")
    assert surfaces(both["entities"].to_list()) == expected
    assert frame.lazy().select(texts.read("quantities")).collect_schema() == frame.select(texts.read("quantities")).schema


def test_duckdb(expected):
    duckdb = pytest.importorskip("duckdb")
    import entitas.duckdb

    connection = duckdb.connect()
    entitas.duckdb.register(connection)
    texts = pyarrow.table({"id": range(len(TEXTS)), "text": TEXTS})  # noqa: F841
    read = connection.sql("select entities(text) from texts order by id").fetchall()
    assert surfaces(names for (names,) in read) == expected
    sql = """select name.label, count(*) from (select unnest(entities(text)) as name from texts)
             group by all order by all"""
    assert connection.sql(sql).fetchall() == [("PERSON", 1), ("PLACE", 1)]
    assert connection.execute("select spell('x'), parse_number('1,5'), spell(null)").fetchone() == (None, "1.5", None)


def test_datafusion(expected):
    datafusion = pytest.importorskip("datafusion")
    analyzer = entitas.Analyzer()
    kind = pyarrow.array(analyzer.array([""], "entities")).type
    read = datafusion.udf(
        lambda texts: pyarrow.array(analyzer.array(texts, "entities")), [pyarrow.string()], kind, "immutable", "entities"
    )
    context = datafusion.SessionContext()
    context.register_udf(read)
    context.from_pydict({"text": TEXTS}, "texts")
    found = [names for batch in context.sql("select entities(text) as n from texts").collect() for names in batch["n"].to_pylist()]
    assert surfaces(found) == expected
