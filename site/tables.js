// What was read, as tables: on the page and to download.

/** A value as a person reads it. */
export function shown(value) {
  if (typeof value === "string") return value;
  const { amount, currency, unit, per, lo, hi, base, of, lat, lon, ...rest } = value;
  const counted = [currency ?? unit ?? (of === "cardinal" ? undefined : of)].filter(Boolean).join(" ");
  let written;
  if (lat !== undefined) written = `${lat}, ${lon}`;
  else if (lo !== undefined) written = `${lo} to ${hi} ${counted}`;
  else if (amount ?? base) written = `${amount ?? `about ${base}`} ${counted}`;
  else written = Object.entries(rest).map(([key, part]) => `${key.replaceAll("_", " ")} ${part}`).join(", ");
  return written.trim() + (per ? ` per ${per}` : "");
}

const LABELS = { PERSON: "person", ORGANIZATION: "organisation", PLACE: "place", LAW: "law", EVENT: "event" };

/** The tables of a document: their columns, and rows whose `why` is a list of steps. */
export function tables(document) {
  const steps = document.why ?? [];
  const why = (...pieces) =>
    steps.filter((step) => pieces.some((piece) => piece && step.start < piece.end && piece.start < step.end));
  return [
    {
      name: "offices",
      title: "Offices and their holders",
      columns: ["name", "position", "affiliation", "status", "kind"],
      rows: document.officials.map((official) => ({
        name: [...(official.honorifics ?? []), ...(official.ranks ?? []), official.name.text, ...(official.degrees ?? [])].join(" "),
        position: official.position.text + (official.expansion ? ` (${official.expansion})` : ""),
        affiliation: official.affiliation?.text ?? "",
        status: official.status,
        kind: official.kind,
        start: official.name.start,
        end: official.name.end,
        why: why(official.name, official.position).filter((step) => step.rule.startsWith("officials/")),
      })),
    },
    {
      name: "names",
      title: "Names",
      columns: ["name", "label", "full form", "entry", "score"],
      rows: document.entities.map((entity) => ({
        name: entity.text,
        label: LABELS[entity.label] ?? entity.label,
        "full form": entity.canonical ?? "",
        entry: entity.entry ?? "",
        score: entity.score === undefined ? "" : String(entity.score),
        start: entity.start,
        end: entity.end,
        why: why(entity).filter((step) => !/^(officials|quantity)\//.test(step.rule)),
      })),
    },
    {
      name: "values",
      title: "Numbers, sums, dates and times",
      columns: ["text", "kind", "value", "on the day", "of what"],
      rows: document.quantities.map((quantity) => ({
        text: quantity.text,
        kind: quantity.kind.replaceAll("_", " ") + (quantity.approx ? ", roughly" : ""),
        value: shown(quantity.value),
        "on the day": quantity.resolved ?? "",
        "of what": quantity.type ?? quantity.per ?? "",
        start: quantity.start,
        end: quantity.end,
        why: why(quantity).filter((step) => step.rule.startsWith("quantity/")),
      })),
    },
  ];
}

/** A table as comma-separated values that spreadsheets take for text, never for a formula. */
export function csv({ columns, rows }) {
  const field = (value) => {
    const text = /^[=+\-@\t\r]/.test(value) && !/^[+-]?[\d.,/]+$/.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => [...columns, "start", "end"].map((column) => field(String(row[column]))).join(","));
  return [[...columns, "start", "end"].join(","), ...lines, ""].join("\r\n");
}
