import { type Brief, type Statement, statementSections } from "../brief/brief-schema.ts";
import type { PageSection } from "./audience-schema.ts";
import { audienceWords, type Reader } from "./reader.ts";
import { selectStatements } from "./select-statements.ts";

/** A reader's page of a brief: which statements went for length, by the names of their places, and how long it is. */
export interface ReadersPage {
  readonly reader: Reader;
  readonly leftOut: ReadonlySet<string>;
  readonly pages: number;
}

/** What one reader is told of a statement, or why nothing. */
export type Reading =
  | { readonly kind: "read"; readonly markdown: string; readonly reworded: boolean }
  | { readonly kind: "absent"; readonly reason: AbsenceReason };

/**
 * Why a statement is not on a page: it is for other audiences, its section is not read, the audience reads fewer of
 * the section, the page was full, or the bottom line says it in the same words.
 */
export type AbsenceReason = "other-audiences" | "section" | "limit" | "length" | "bottom-line";

/** A statement as each reader is told it. */
export interface ComparedStatement {
  readonly id: string;
  readonly section: keyof Brief;
  readonly readings: readonly Reading[];
  /** True where every reader is told it, or no reader, in the same words. */
  readonly alike: boolean;
}

/** What readers of one brief are told alike, and what differently. */
export interface Comparison {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly readers: readonly ComparedReader[];
  /** In the order of the brief's format, the bottom line first. */
  readonly statements: readonly ComparedStatement[];
}

/** A reader, and the sections of the page in order, under the headings it has. */
export interface ComparedReader {
  readonly name: string;
  readonly label: string;
  readonly pages: number;
  readonly sections: readonly { readonly name: PageSection; readonly heading: string }[];
}

/** Returns what the readers of a brief are told, statement by statement. */
export function compareReadings(brief: Brief, pages: readonly ReadersPage[]): Comparison {
  const lookups = pages.map((page) => readingsOf(brief, page));
  const first = brief.bottom_line === undefined ? [] : [{ id: "bottom_line", section: "bottom_line" as const }];
  const rest = statementSections.flatMap((section) =>
    (brief[section] ?? []).map((_, index) => ({ id: `${section}-${index + 1}`, section })),
  );
  const statements = [...first, ...rest].map(({ id, section }): ComparedStatement => {
    const readings = lookups.map((readingOf) => readingOf(id, section));
    return { id, section, readings, alike: new Set(readings.map(wordsOf)).size === 1 };
  });
  const { id, title, language } = brief;
  return { id, title, language, readers: pages.map(describeReader), statements };
}

function wordsOf(reading: Reading): string | undefined {
  return reading.kind === "read" ? reading.markdown : undefined;
}

/** Returns a function that tells what a reader reads of a statement. */
function readingsOf(brief: Brief, { reader, leftOut }: ReadersPage) {
  const { bottomLine, sections, overLimit } = selectStatements(brief, reader);
  const placed = [...(bottomLine === undefined ? [] : [bottomLine]), ...sections.flatMap((part) => part.statements)];
  const read = new Map(placed.map(({ id, statement }) => [id, statement]));
  const limited = new Set(overLimit.map(({ id }) => id));
  return (id: string, section: keyof Brief): Reading => {
    const statement = read.get(id);
    if (leftOut.has(id)) return { kind: "absent", reason: "length" };
    if (statement !== undefined) return tell(statement, reader.name);
    if (limited.has(id)) return { kind: "absent", reason: "limit" };
    const isRead = section === "bottom_line" || sections.some(({ name }) => name === section);
    const meant = statementAt(brief, id)?.audiences?.includes(reader.name) ?? true;
    if (!meant) return { kind: "absent", reason: "other-audiences" };
    return { kind: "absent", reason: isRead ? "bottom-line" : "section" };
  };
}

function tell(statement: Statement, audience: string): Reading {
  const own = statement.wording?.[audience];
  return { kind: "read", markdown: own ?? statement.text, reworded: own !== undefined };
}

function statementAt(brief: Brief, id: string): Statement | undefined {
  if (id === "bottom_line") return brief.bottom_line;
  return statementSections
    .flatMap((section) =>
      (brief[section] ?? []).map((statement, index) => [`${section}-${index + 1}`, statement] as const),
    )
    .find(([name]) => name === id)?.[1];
}

function describeReader({ reader, pages }: ReadersPage): ComparedReader {
  const { label, labels } = audienceWords(reader);
  const sections = reader.audience.sections.map((name) => ({
    name,
    heading: labels?.[name] ?? reader.language.labels[name],
  }));
  return { name: reader.name, label, pages, sections };
}
