import { type Brief, type Statement, statementSections } from "../brief/brief-schema.ts";
import { statementId } from "../brief/statement-id.ts";
import type { PageSection } from "./audience-schema.ts";
import { audienceWords, type Reader } from "./reader.ts";
import { selectImages, selectStatements, statementTextFor } from "./select-statements.ts";

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
  /** In the order of the brief's format, the bottom line first and the pictures last. */
  readonly statements: readonly ComparedStatement[];
}

/** A reader, and the sections of the page in order, under the headings it has. */
export interface ComparedReader {
  readonly name: string;
  readonly label: string;
  readonly pages: number;
  readonly sections: readonly { readonly name: PageSection; readonly heading: string }[];
}

/** Returns what the readers of a brief are told, statement by statement; of a picture, its caption. */
export function compareReadings(brief: Brief, pages: readonly ReadersPage[]): Comparison {
  const lookups = pages.map((page) => readingsOf(brief, page));
  const statements = toldBy(brief).map((told): ComparedStatement => {
    const readings = lookups.map((readingOf) => readingOf(told));
    return { id: told.id, section: told.section, readings, alike: new Set(readings.map(wordsOf)).size === 1 };
  });
  const { id, title, language } = brief;
  return { id, title, language, readers: pages.map(describeReader), statements };
}

/** Something a brief tells, and the audiences it is for; undefined: all. */
interface Told {
  readonly id: string;
  readonly section: keyof Brief;
  readonly audiences: readonly string[] | undefined;
}

function toldBy(brief: Brief): readonly Told[] {
  const bottomLine = brief.bottom_line;
  const first: readonly Told[] =
    bottomLine === undefined ? [] : [{ id: "bottom_line", section: "bottom_line", audiences: bottomLine.audiences }];
  const rest = [...statementSections, "images" as const].flatMap((section): readonly Told[] =>
    (brief[section] ?? []).map(({ audiences }, index) => ({ id: statementId(section, index), section, audiences })),
  );
  return [...first, ...rest];
}

function wordsOf(reading: Reading): string | undefined {
  return reading.kind === "read" ? reading.markdown : undefined;
}

/** Returns a function that tells what a reader reads of something told. */
function readingsOf(brief: Brief, { reader, leftOut }: ReadersPage) {
  const { bottomLine, sections, overLimit } = selectStatements(brief, reader);
  const placed = [...(bottomLine === undefined ? [] : [bottomLine]), ...sections.flatMap((part) => part.statements)];
  const captions = selectImages(brief, reader).map(({ id, image }) => [id, asReading(image.caption, false)] as const);
  const read = new Map([
    ...placed.map(({ id, statement }) => [id, tell(statement, reader.name)] as const),
    ...captions,
  ]);
  const limited = new Set(overLimit.map(({ id }) => id));
  return ({ id, section, audiences }: Told): Reading => {
    const reading = read.get(id);
    if (leftOut.has(id)) return { kind: "absent", reason: "length" };
    if (reading !== undefined) return reading;
    if (limited.has(id)) return { kind: "absent", reason: "limit" };
    if (audiences?.includes(reader.name) === false) return { kind: "absent", reason: "other-audiences" };
    const isRead = section === "bottom_line" || reader.audience.sections.some((name) => name === section);
    return { kind: "absent", reason: isRead ? "bottom-line" : "section" };
  };
}

function tell(statement: Statement, audience: string): Reading {
  return asReading(statementTextFor(statement, audience), statement.wording?.[audience] !== undefined);
}

function asReading(markdown: string, reworded: boolean): Reading {
  return { kind: "read", markdown, reworded };
}

function describeReader({ reader, pages }: ReadersPage): ComparedReader {
  const { label, labels } = audienceWords(reader);
  const sections = reader.audience.sections.map((name) => ({
    name,
    heading: labels?.[name] ?? reader.language.labels[name],
  }));
  return { name: reader.name, label, pages, sections };
}
