"""The doors of one Python process: objects, Arrow, data frames, DuckDB, spaCy."""

from common import COLUMNS, Counts, by_label, door


@door("python", "entitas")
def python(file):
    import entitas

    analyzer = entitas.Analyzer()

    def read():
        labels, officials, quantities = [], 0, 0
        for document in analyzer.pipe(file.lines):
            labels += [name.label for name in document.entities]
            officials += len(document.officials)
            quantities += len(document.quantities)
        return Counts(len(file.lines), by_label(labels), officials, quantities)

    yield read


@door("pyarrow", "entitas", "pyarrow")
def pyarrow(file):
    import entitas
    import pyarrow

    texts, analyzer = pyarrow.array(file.lines), entitas.Analyzer()
    yield lambda: Counts.of_arrow(pyarrow.table(analyzer.batch(texts, COLUMNS)))


@door("pandas", "entitas.pandas")
def pandas(file):
    import pandas
    import pyarrow

    texts = pandas.Series(file.lines)
    yield lambda: Counts.of_arrow(pyarrow.Table.from_pandas(texts.entitas.read(COLUMNS)))


@door("polars", "entitas.polars")
def polars(file):
    import polars

    frame = polars.LazyFrame({"text": file.lines}).select(polars.col("text").entitas.read(COLUMNS)).unnest("entitas")

    def read():
        found = frame.collect()
        labels = found["entities"].explode().struct.field("label").drop_nulls().value_counts()
        officials, quantities = (found[name].list.len().sum() for name in COLUMNS[1:])
        return Counts(len(found), dict(labels.iter_rows()), officials, quantities)

    yield read


@door("duckdb", "entitas.duckdb")
def duckdb(file):
    import duckdb
    import entitas.duckdb
    import pyarrow

    connection = duckdb.connect(config={"threads": 1})
    entitas.duckdb.register(connection)
    connection.register("docs", pyarrow.table({"text": file.lines}))
    # Three functions read each text three times.
    query = """
        with read as materialized (
            select entities(text) as names, len(officials(text)) as officials, len(quantities(text)) as quantities from docs
        )
        select 'documents', count(*) from read
        union all select 'officials', sum(officials)::bigint from read
        union all select 'quantities', sum(quantities)::bigint from read
        union all select name.label, count(*) from (select unnest(names) as name from read) group by all
    """
    yield lambda: Counts.of_rows(connection.execute(query).fetchall())


@door("spacy", "entitas.spacy")
def spacy(file):
    import spacy

    pipeline = spacy.blank("id")
    pipeline.add_pipe("entitas")

    def read():
        labels, officials, quantities = [], 0, 0
        for doc in pipeline.pipe(file.lines):
            # Names that begin or end within one of spaCy's tokens are widened in `doc.ents`; these are exact.
            labels += [name.label for name in doc._.entitas.entities]
            officials += len(doc._.entitas.officials)
            quantities += len(doc._.entitas.quantities)
        return Counts(len(file.lines), by_label(labels), officials, quantities)

    yield read
