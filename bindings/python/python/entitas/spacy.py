"""A component for spaCy: ``nlp.add_pipe("entitas")``.

It sets ``doc.ents`` (labels ``PERSON``, ``ORGANIZATION``, ``PLACE``, ``LAW``, ``EVENT``, with ``kb_id`` where what a name stands for is
known), ``doc.spans["entitas"]`` (quantities, labelled by their kind), and ``doc._.entitas``, the document itself. A name that
begins or ends within one of spaCy's tokens is widened to it; the exact offsets are in ``doc._.entitas``.

    import spacy

    nlp = spacy.blank("id")
    nlp.add_pipe("entitas")
    doc = nlp("Retno Marsudi tiba di Jakarta.")
    print([(name.text, name.label_, name.kb_id_) for name in doc.ents])
"""

from __future__ import annotations

from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from ._entitas import Analyzer

if not Doc.has_extension("entitas"):
    Doc.set_extension("entitas", default=None)


@Language.factory("entitas", default_config={"options": {}}, assigns=["doc.ents", "doc.spans"])
def make(nlp: Language, name: str, options: dict[str, Any]) -> Component:
    """``options`` are those of :class:`entitas.Analyzer`."""
    return Component(Analyzer(**options))


class Component:
    def __init__(self, analyzer: Analyzer) -> None:
        self.analyzer = analyzer

    def __call__(self, doc: Doc) -> Doc:
        document = self.analyzer.analyze(doc.text)
        doc._.entitas = document
        names = [
            doc.char_span(name.start, name.end, name.label, kb_id=name.entry or "", alignment_mode="expand")
            for name in document.entities
        ]
        doc.ents = filter_spans([name for name in names if name is not None])
        quantities = [
            doc.char_span(quantity.start, quantity.end, quantity.kind, alignment_mode="expand")
            for quantity in document.quantities
        ]
        doc.spans["entitas"] = [span for span in quantities if isinstance(span, Span)]
        return doc

    # What spaCy asks of components that are saved: there is nothing beside the options.
    def to_bytes(self, **kwargs: Any) -> bytes:
        return b""

    def from_bytes(self, data: bytes, **kwargs: Any) -> Component:
        return self

    def to_disk(self, path: Any, **kwargs: Any) -> None:
        pass

    def from_disk(self, path: Any, **kwargs: Any) -> Component:
        return self
