// What the types allow and refuse; only compiled: types.test.mjs.

import { type Address, type Document, EntitasError, load } from "../entitas.js";

const entitas = await load();
const analyzer = entitas.analyzer({
  date: "2026-11-29",
  why: true,
  gazetteer: [["Kopi Senja", "ORGANIZATION", "shop:7"]],
  rules: [["pattern", "TKT-\\d{4}", "TICKET", 5], ["never", "Jakarta"]],
});
const document: Document = analyzer.analyze("Retno Marsudi tiba di Jakarta.", { tokens: true });
const texts: string[] = document.entities.map(({ text }) => text);
const place: Address | undefined = document.addresses[0];
const code: string | undefined = place?.regency?.entry;
const body: number | undefined = document.officials[0]?.body;
console.log(texts, code, body, entitas.spell(10n ** 15n), new EntitasError().message);

// @ts-expect-error a text is a string
analyzer.analyze(7);
// @ts-expect-error no such option
entitas.analyzer({ colour: "red" });
// @ts-expect-error a pattern has a label
entitas.analyzer({ rules: [["pattern", "a"]] });
// @ts-expect-error analyzers are made by the library
new (await import("../entitas.js")).Analyzer();
