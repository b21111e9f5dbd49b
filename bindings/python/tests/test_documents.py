"""Texts one by one."""

import copy
import datetime
import importlib.metadata
import json
import pickle
import threading
from decimal import Decimal
from fractions import Fraction

import entitas
import pytest

TEXT = "“Ya 😀,” kata Menteri Luar Negeri Retno Marsudi di Jakarta. Retno membawa 2.061 buku; bukunya Rp15.000/kg."


@pytest.fixture(scope="module")
def analyzer():
    return entitas.Analyzer()


def test_the_module_tells_its_version():
    assert entitas.__version__ == importlib.metadata.version("entitas-id")


def test_offsets_count_characters(analyzer):
    document = analyzer.analyze(TEXT)
    pieces = [*document.entities, *document.quantities, *document.sentences, *document.tokens]
    assert len(pieces) > 20
    for piece in pieces:
        assert piece.text == TEXT[piece.start : piece.end] == str(piece)
    official = document.officials[0]
    assert TEXT[slice(*official.name_span)] == official.name == "Retno Marsudi"
    assert TEXT[slice(*official.position_span)] == official.position == "Menteri Luar Negeri"
    assert official.person == document.entities[0] and official.affiliation_span is None


def test_mentions_lead_to_the_first(analyzer):
    first, _, again = analyzer.analyze(TEXT).entities[:3]
    assert again.mention_of == first and first.mention_of is None
    assert hash(again.mention_of) == hash(first) and again != first


def test_amounts_are_exact(analyzer):
    def amount(text):
        return analyzer.analyze(text).quantities[0].amount

    assert amount("Sebanyak 2.061 kasus.") == 2061
    assert amount("Naik 1,5 persen.") == Decimal("1.5")
    assert amount("Rugi Rp1,5 triliun.") == 1_500_000_000_000
    assert amount("Papan 20x30 cm.") is None
    assert amount("Selasa (14/1/2025).") is None
    assert analyzer.analyze("Berat 5 kg.").quantities[0].unit == "kg"


def test_dicts_and_json_say_the_same(analyzer):
    document = analyzer.analyze(TEXT)
    assert json.loads(document.to_json()) == document.to_dict()
    assert json.loads(document.to_json(id="a", tokens=True)) == {"id": "a"} | document.to_dict(tokens=True)
    assert [entity.to_dict() for entity in document.entities] == document.to_dict()["entities"]


def test_copies_are_equal(analyzer):
    analyzer = entitas.Analyzer(date=datetime.date(2026, 11, 29), gazetteer=iter([("Kopi Senja", "ORGANIZATION", "shop:7")]))
    document = analyzer.analyze(TEXT + " Kopi Senja buka besok.")
    assert document.quantities[-1].resolved == "2026-11-30"
    for copied in (pickle.loads(pickle.dumps(document)), copy.deepcopy(document)):
        assert copied == document and copied is not document
        assert copied.quantities[-1].resolved == "2026-11-30"
        assert any(entity.entry == "shop:7" for entity in copied.entities)
    for item in (document.entities[0], document.quantities[-1], document.officials[0], document.tokens[3]):
        assert pickle.loads(pickle.dumps(item)) == item


def test_shown(analyzer):
    document = analyzer.analyze(TEXT)
    assert repr(document).startswith("<Document of 105 characters: 3 entities")
    assert repr(document.officials[0]) == "Official('Retno Marsudi', 'Menteri Luar Negeri', current)"
    assert repr(document.quantities[0]).startswith("Quantity('2.061', cardinal '2061', ")
    html = document._repr_html_()
    assert html.startswith("<iframe") and "Retno Marsudi" in html and '"PERSON"' not in html
    assert "&lt;" in analyzer.analyze("Jakarta < Bandung").to_html()
    assert repr(entitas.Analyzer(date="2026-11-29")) == "Analyzer(date='2026-11-29')"


def test_why_is_told_where_asked():
    document = entitas.Analyzer(why=True).analyze("Menteri Luar Negeri Retno Marsudi tiba.")
    assert any(step.rule.startswith("officials/") and step.act in ("made", "joined") for step in document.why)
    assert entitas.Analyzer().analyze("Menteri Luar Negeri Retno Marsudi tiba.").why == ()


def test_stages_can_be_left_out():
    document = entitas.Analyzer(quantities=False, officials=False, scores=False).analyze(TEXT)
    assert document.quantities == () == document.officials and document.entities[0].score is None
    assert entitas.Analyzer(embedded_names=False).analyze("Tiba di Jakarta.").entities[0].entry is None


def test_rules_of_ones_own(tmp_path):
    rows = [("pattern", r"TKT-\d{4}", "TICKET", 5), ("never", "Jakarta", None)]
    file = tmp_path / "rules.tsv"
    file.write_text("".join("\t".join(str(cell or "") for cell in row) + "\n" for row in rows))
    for rules in (rows, iter(rows), file, str(file)):
        analyzer = pickle.loads(pickle.dumps(entitas.Analyzer(rules=rules)))
        names = analyzer.analyze("Retno Marsudi membaca TKT-2045 di Jakarta.").entities
        assert [(name.text, name.label) for name in names] == [("Retno Marsudi", "PERSON"), ("TKT-2045", "TICKET")]


def test_a_name_may_begin_with_a_hash():
    analyzer = entitas.Analyzer(gazetteer=[("#KopiSenja", "ORGANIZATION", "shop:7"), ("Roti Fajar", "ORGANIZATION", None, None, None, None, 3)])
    names = analyzer.analyze("Antrean di #KopiSenja dan Roti Fajar.").entities
    assert [(name.text, name.entry) for name in names] == [("#KopiSenja", "shop:7"), ("Roti Fajar", None)]


def test_errors_have_the_words_of_the_crate(tmp_path):
    with pytest.raises(entitas.Error, match="not a number at byte 9") as raised:
        entitas.parse_number("dua ribu puluh")
    assert raised.value.position == 9 and isinstance(raised.value, ValueError)
    with pytest.raises(entitas.Error, match="/nowhere: cannot be read"):
        entitas.Analyzer(gazetteer="/nowhere")
    with pytest.raises(entitas.Error):
        entitas.Analyzer(model=b"no model")
    with pytest.raises(entitas.Error, match="give year, month and day"):
        entitas.Analyzer(date="2026-11")
    with pytest.raises(entitas.Error, match="line 1"):
        entitas.Analyzer(gazetteer=[("Kopi Senja", "shop")])
    for row in (7, "Kopi Senja", (7.5, "PLACE")):
        with pytest.raises(TypeError, match="row 0 of the gazetteer"):
            entitas.Analyzer(gazetteer=[row])
    with pytest.raises(entitas.Error, match=r"line 1: byte 4 of the pattern: unclosed group") as raised:
        entitas.Analyzer(rules=[("pattern", "TKT-(7", "TICKET")])
    with pytest.raises(ValueError, match="holds a tab"):
        entitas.Analyzer(gazetteer=[("Kopi\tSenja", "ORGANIZATION")])
    with pytest.raises(TypeError, match="no option 'colour'"):
        entitas.Analyzer(colour="red")
    with pytest.raises(TypeError):
        entitas.Analyzer().analyze(None)
    with pytest.raises(UnicodeEncodeError):
        entitas.Analyzer().analyze("\ud800")
    names = tmp_path / "names"
    names.write_bytes(b"no list\0" * 20)
    for gazetteer in (names, str(names), names.read_bytes()):
        with pytest.raises(entitas.Error, match="not a name list of entitas"):
            entitas.Analyzer(gazetteer=gazetteer)


def test_numbers():
    assert entitas.parse_number("dua pertiga") == Fraction(2, 3)
    assert entitas.parse_number("dua koma lima") == Decimal("2.5")
    assert type(entitas.parse_number("2.061")) is int
    for number in (0, -7, 10**18, Decimal("-0.05"), Fraction(2, 3), 2.5, "2.5"):
        assert entitas.parse_number(entitas.spell(number)) == Fraction(str(number))
    with pytest.raises(entitas.Error):
        entitas.spell(float("nan"))
    with pytest.raises(OverflowError):
        entitas.spell_ordinal(-1)


def test_pipe_keeps_order_and_reads_no_further_than_asked(analyzer):
    texts = [f"Sebanyak {number} kasus." for number in range(1000)]
    for threads in (1, 3):
        documents = analyzer.pipe(texts, threads=threads)
        assert [document.quantities[0].amount for document in documents] == list(range(1000))
    pairs = analyzer.pipe(((text, at) for at, text in enumerate(texts)), as_tuples=True, threads=2)
    assert all(document.text == texts[at] for document, at in pairs)
    taken = []
    documents = analyzer.pipe(taken.append(text) or text for text in texts)
    next(documents), next(documents)
    assert len(taken) == 2
    with pytest.raises(TypeError, match="not one text"):
        analyzer.pipe("Retno")
    with pytest.raises(ValueError, match="0 threads"):
        analyzer.pipe(texts, threads=0)
    with pytest.raises(TypeError):
        list(analyzer.pipe(["a", 7]))


def test_pipe_shows_how_far_it_is(analyzer, monkeypatch, capsys):
    list(analyzer.pipe(["a"] * 3, progress=True))
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    list(analyzer.pipe(["a"] * 3, progress=True))
    assert "3/3 texts" in capsys.readouterr().err


def test_threads_read_at_once_and_alike(analyzer):
    texts = [f"{TEXT} Nomor {number}." for number in range(50)]
    expected = [analyzer.analyze(text).to_dict() for text in texts]
    found = {}

    def read(thread):
        found[thread] = [analyzer.analyze(text).to_dict() for text in texts]

    threads = [threading.Thread(target=read, args=(thread,)) for thread in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert all(found[thread] == expected for thread in range(4))
