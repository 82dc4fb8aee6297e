import { type Brief, type BriefImage, type Priority, priorityOf, type Statement } from "../brief/brief-schema.ts";
import { statementId } from "../brief/statement-id.ts";
import type { PageSection } from "./audience-schema.ts";
import type { Reader } from "./reader.ts";

/** A statement under the name of its place in the brief: `key_facts-2` is the second of that section. */
export interface PlacedStatement {
  readonly id: string;
  readonly statement: Statement;
}

/** The statements of one section that an audience reads, in the brief's order. */
export interface SelectedSection {
  readonly name: StatementSection;
  readonly statements: readonly PlacedStatement[];
}

/** A section of the page that holds statements. */
export type StatementSection = Exclude<PageSection, "key_numbers" | "images">;

/** What an audience reads of a brief, and the statements that its limits leave out. */
export interface Selection {
  readonly bottomLine: PlacedStatement | undefined;
  readonly sections: readonly SelectedSection[];
  readonly overLimit: readonly PlacedStatement[];
}

/** Returns the statements of a brief that are for an audience, as many of each section as it reads. */
export function selectStatements(brief: Brief, reader: Pick<Reader, "name" | "audience">): Selection {
  const { audience } = reader;
  const isFor = ({ statement }: PlacedStatement): boolean => statement.audiences?.includes(reader.name) ?? true;
  const bottomLine = (
    brief.bottom_line === undefined ? [] : [{ id: "bottom_line", statement: brief.bottom_line }]
  ).find(isFor);
  /* A statement in the very words of the bottom line, as a draft has one, is not read twice. */
  const isNew = ({ statement }: PlacedStatement): boolean =>
    statement.text !== bottomLine?.statement.text || statement.wording !== undefined;
  const all = audience.sections
    .filter((name) => name !== "key_numbers" && name !== "images")
    .map((name) => ({ name, statements: (brief[name] ?? []).map(withId(name)).filter(isFor).filter(isNew) }));
  const sections = all.map(({ name, statements }) => ({
    name,
    statements: mostImportant(statements, audience.limits?.[name] ?? statements.length),
  }));
  const kept = new Set(sections.flatMap(({ statements }) => statements));
  return {
    bottomLine,
    sections,
    overLimit: all.flatMap(({ statements }) => statements).filter((one) => !kept.has(one)),
  };
}

/** Returns the words in which an audience reads a statement, as Markdown. */
export function statementTextFor(statement: Statement, audience: string): string {
  return statement.wording?.[audience] ?? statement.text;
}

/** A picture under the name of its place in the brief: `images-1`. */
export interface PlacedImage {
  readonly id: string;
  readonly image: BriefImage;
}

/** Returns the pictures of a brief that are for an audience, in the brief's order. */
export function selectImages(
  brief: Brief,
  { name, audience }: Pick<Reader, "name" | "audience">,
): readonly PlacedImage[] {
  if (!audience.sections.includes("images")) return [];
  const placed = (brief.images ?? []).map((image, index) => ({ id: statementId("images", index), image }));
  return placed.filter(({ image }) => image.audiences?.includes(name) ?? true);
}

function withId(section: StatementSection) {
  return (statement: Statement, index: number): PlacedStatement => ({ id: statementId(section, index), statement });
}

/** The first so many of the highest priority, in the brief's order; sorting keeps the order of equals. */
function mostImportant(statements: readonly PlacedStatement[], limit: number): readonly PlacedStatement[] {
  const rank = ({ statement }: PlacedStatement): Priority => priorityOf(statement);
  const kept = new Set(statements.toSorted((left, right) => rank(left) - rank(right)).slice(0, limit));
  return statements.filter((one) => kept.has(one));
}
