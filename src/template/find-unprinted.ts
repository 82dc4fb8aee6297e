import type { Edition, EditionSection, EditionStatement } from "../audience/edition.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import { type Block, type Document, inlineText } from "../document/document.ts";
import { childBlocks, walkBlock } from "../document/walk-document.ts";

/** Something of a brief that has no place on its page. */
export interface Unprinted {
  readonly part: "marking" | "bottom line" | "section" | "statement" | "key number" | "picture" | "source" | "term";
  /** Which of them: the section's or statement's name, the number, the source's title, the term of likelihood. */
  readonly name: string;
}

/**
 * Returns what an edition says and its document does not: statements, key numbers, sources, the marking, terms of
 * likelihood and confidence. A layout that forgets a section, or prints it under a condition only, loses text without
 * a word; an audience that is not to read a section does not list it.
 */
export function findUnprinted(edition: Edition, document: Document): readonly Unprinted[] {
  const page = foldSpace([...document.header, ...document.body, ...document.footer].map(textOfBlock).join(" "));
  const isMissing = (text: string) => !page.includes(foldSpace(text));
  /* A layout that prints a text with its Markdown marks is told so elsewhere; nothing of it is lost. */
  const isUntold = ({ text }: EditionStatement) => isMissing(plainTextOf(text)) && isMissing(text);
  const { marking, bottom_line: bottomLine, sections, sources } = edition;
  const statements = [bottomLine ?? [], ...sections.map((section) => section.statements)].flat();
  const marked: readonly Unprinted[] =
    marking !== null && isMissing(marking) ? [{ part: "marking", name: marking }] : [];
  const first: readonly Unprinted[] =
    bottomLine !== null && isUntold(bottomLine) ? [{ part: "bottom line", name: "bottom_line" }] : [];
  return [
    ...marked,
    ...first,
    ...sections.flatMap((section) => unprintedOf(section, isMissing, isUntold)),
    ...unprintedPictures(sections, document),
    ...unprintedTerms(
      statements.filter((statement) => !isUntold(statement)),
      page,
    ),
    ...sources.filter(({ title }) => isMissing(title)).map(({ title }) => ({ part: "source" as const, name: title })),
  ];
}

function unprintedOf(
  section: EditionSection,
  isMissing: (text: string) => boolean,
  isUntold: (statement: EditionStatement) => boolean,
): readonly Unprinted[] {
  const numbers = section.numbers.filter(({ value, label }) => isMissing(value) || isMissing(label));
  const statements = section.statements.filter(isUntold);
  const missing: readonly Unprinted[] = [
    ...numbers.map(({ value }) => ({ part: "key number" as const, name: value })),
    ...statements.map(({ id }) => ({ part: "statement" as const, name: id })),
  ];
  const isWhole = missing.length > 0 && missing.length === section.numbers.length + section.statements.length;
  return isWhole ? [{ part: "section", name: section.name }] : missing;
}

/** A picture has its caption with it, where the words of its sources stand. */
function unprintedPictures(sections: readonly EditionSection[], document: Document): readonly Unprinted[] {
  const drawn = new Set(document.body.flatMap(picturesIn));
  const wanted = sections.flatMap(({ images }) => images.map(({ file }) => file));
  return wanted.filter((file) => !drawn.has(file)).map((name) => ({ part: "picture", name }));
}

function picturesIn(block: Block): readonly string[] {
  return [...(block.kind === "figure" ? [block.picture.name] : []), ...childBlocks(block).flatMap(picturesIn)];
}

/** Each term has to stand as often as statements have it: one that is printed does not say another's. */
function unprintedTerms(printed: readonly EditionStatement[], page: string): readonly Unprinted[] {
  const terms = printed.flatMap(({ likelihood, confidence }) => [likelihood ?? [], confidence ?? []].flat());
  const inLowerCase = page.toLowerCase();
  return [...new Set(terms)]
    .filter((term) => {
      const wanted = terms.filter((one) => one.toLowerCase() === term.toLowerCase()).length;
      return inLowerCase.split(foldSpace(term).toLowerCase()).length - 1 < wanted;
    })
    .map((name) => ({ part: "term" as const, name }));
}

function textOfBlock(block: Block): string {
  return walkBlock(block).map(inlineText).join(" ");
}

/** White space is the template's to choose, soft hyphens the theme's. */
function foldSpace(text: string): string {
  return text.replaceAll("\u00AD", "").replaceAll(/\s+/gu, " ").trim();
}
