"""The component for spaCy."""

import pytest

spacy = pytest.importorskip("spacy", reason="spaCy is not installed: pip install spacy")

TEXTS = ["Retno Marsudi tiba di Jakarta pada 2 Mei 2024.", "“Ya 😀,” kata Bupati Sleman.", ""]


def test_component():
    nlp = spacy.blank("id")
    nlp.add_pipe("entitas", config={"options": {"date": "2024-05-03"}})
    docs = list(nlp.pipe(TEXTS))
    assert [(name.text, name.label_) for name in docs[0].ents] == [("Retno Marsudi", "PERSON"), ("Jakarta", "PLACE")]
    assert docs[0].ents[1].kb_id_ == "id:31"
    assert [(span.text, span.label_) for span in docs[0].spans["entitas"]] == [("2 Mei 2024", "date")]
    for doc in docs:
        for span, name in zip(doc.ents, doc._.entitas.entities):
            assert span.start_char <= name.start and name.end <= span.end_char
    assert "Jakarta" in spacy.displacy.render(docs[0], style="ent", jupyter=False)


def test_component_is_saved(tmp_path):
    nlp = spacy.blank("id")
    nlp.add_pipe("entitas")
    nlp.to_disk(tmp_path)
    assert [name.text for name in spacy.load(tmp_path)(TEXTS[0]).ents] == ["Retno Marsudi", "Jakarta"]
