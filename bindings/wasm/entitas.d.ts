/** What a name is of; a label of your own list is one too. */
export type Label = "PERSON" | "ORGANIZATION" | "PLACE" | "LAW" | "EVENT" | "MISC" | (string & {});

/** A piece of the text; offsets count UTF-16 units. */
export interface Piece {
  start: number;
  end: number;
  text: string;
}

export interface Entity extends Piece {
  label: Label;
  /** How probable it is, from 0 to 1. */
  score?: number;
  /** The fullest form of the same name. */
  canonical?: string;
  /** What it stands for, where that is known: `id:31`. */
  entry?: string;
  /** The number of the first mention of the same person, body or place. */
  mention_of?: number;
}

export interface Quantity extends Piece {
  kind: string;
  /** What it is worth, by its kind. */
  value: string | Record<string, string>;
  approx: boolean;
  type?: string;
  valid?: boolean;
  e164?: string;
  per?: string;
  conflict?: "weekday" | "words";
  calendar?: string;
  part?: "start" | "mid" | "end";
  direction?: "past" | "future";
  offset?: string;
  /** What a date or time means on the day of the text. */
  resolved?: string;
}

export interface Official {
  name: Piece;
  position: Piece;
  office: string;
  kind: string;
  /** Where it is the deputy's office. */
  vice?: true;
  expansion?: string;
  portfolio?: string;
  affiliation: Piece | null;
  /** The number of the affiliation among the entities. */
  body?: number;
  status: "current" | "former" | "acting" | "candidate";
  honorifics?: string[];
  ranks?: string[];
  degrees?: string[];
  /** The number of the person among the entities. */
  person?: number;
}

export type AddressPart =
  | "street" | "lane" | "house" | "km" | "block" | "building" | "hamlet"
  | "rt" | "rw" | "village" | "district" | "regency" | "province" | "postcode";

/** A piece, and each part that it has. */
export type Address = Piece & { [part in AddressPart]?: Piece & { entry?: string } };

export interface Token {
  start: number;
  end: number;
  kind: string;
  words?: [number, number][];
}

/** What a rule did. */
export interface Step extends Piece {
  rule: string;
  act: "made" | "cut" | "relabelled" | "dropped" | "joined";
}

export interface Document {
  sentences: { start: number; end: number }[];
  tokens?: Token[];
  entities: Entity[];
  quantities: Quantity[];
  officials: Official[];
  addresses: Address[];
  why?: Step[];
}

export interface Options {
  /** The day of the texts: "2026-11-29". */
  date?: string;
  /** Names of your own: rows of name, label and id, or lines of them with tabs between. */
  gazetteer?: string | [name: string, label: Label, id?: string][];
  /** Patterns that name, and names that are none: rows, or lines of their cells with tabs between. */
  rules?:
    | string
    | ([rule: "pattern", regex: string, label: Label, priority?: number] | [rule: "never", name: string, label?: Label])[];
  /** Whether documents tell what rules did. */
  why?: boolean;
}

export class EntitasError extends Error {}

export class Analyzer {
  private constructor();
  analyze(text: string, options?: { tokens?: boolean }): Document;
  analyzeToJson(text: string, options?: { tokens?: boolean }): string;
  close(): void;
}

export class Entitas {
  private constructor();
  analyzer(options?: Options): Analyzer;
  parseNumber(text: string): string;
  spell(number: number | bigint | string): string;
  spellOrdinal(number: number | bigint | string): string;
}

export function load(
  source?: string | URL | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module,
): Promise<Entitas>;
