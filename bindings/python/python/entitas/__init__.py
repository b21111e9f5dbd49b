"""Reads Indonesian text: who holds which office, which organisations and places are named, and what every
number, sum, date and time is worth. Offline; the model and the names come with the package.

>>> import entitas
>>> analyzer = entitas.Analyzer()
>>> document = analyzer.analyze("Menteri Luar Negeri Retno Marsudi menangani 2.061 kasus di Jakarta.")
>>> document.officials[0].name, document.officials[0].position
('Retno Marsudi', 'Menteri Luar Negeri')
>>> [entity.text for entity in document.entities]
['Retno Marsudi', 'Jakarta']
>>> document.quantities[0].amount
2061

For columns of texts see ``Analyzer.array`` and ``Analyzer.batch``, and the modules ``entitas.pandas``,
``entitas.polars``, ``entitas.duckdb`` and ``entitas.spacy``, each of which needs the package it is named after.
"""

from ._entitas import (
    Address,
    Analyzer,
    Document,
    Entity,
    Error,
    Official,
    Quantity,
    Sentence,
    Step,
    Token,
    __version__,
    parse_number,
    spell,
    spell_money,
    spell_ordinal,
)

__all__ = [
    "Address",
    "Analyzer",
    "Document",
    "Entity",
    "Error",
    "Official",
    "Quantity",
    "Sentence",
    "Step",
    "Token",
    "__version__",
    "parse_number",
    "spell",
    "spell_money",
    "spell_ordinal",
]
