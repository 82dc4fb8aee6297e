import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Block, Document, Heading, Inline } from "./document.ts";
import { childBlocks, inlinesOf } from "./walk-document.ts";

/** Returns what makes a document unfit to be read: no title, headings that skip a level, references to no note. */
export function checkDocument(document: Document): readonly Diagnostic[] {
  const headings = document.body.flatMap(headingsOf);
  const titles = headings.filter((heading) => heading.level === 1);
  return [
    ...(titles.length === 1 ? [] : [missingTitle(titles[1])]),
    ...(document.body.length === 0
      ? [diagnose("missing-part", undefined, { part: "body: <main> holds nothing" })]
      : []),
    ...skippedHeadings(headings),
    ...unknownNotes(document.body),
  ];
}

function missingTitle(second: Heading | undefined): Diagnostic {
  const part = second === undefined ? "title: put it in <h1>" : "single title: there are several <h1>";
  return diagnose("missing-part", second?.origin, { part });
}

/** Headings go down one level at a time (PDF/UA-1 7.4.2). */
function skippedHeadings(headings: readonly Heading[]): readonly Diagnostic[] {
  return headings.flatMap((heading, index) => {
    const from = headings[index - 1]?.level ?? 0;
    if (heading.level <= from + 1) return [];
    return [diagnose("heading-skipped", heading.origin, { from, to: heading.level })];
  });
}

function unknownNotes(body: readonly Block[]): readonly Diagnostic[] {
  const notes = new Set(body.flatMap(noteIds));
  return body.flatMap((block) =>
    referencesIn(block)
      .filter(({ note }) => !notes.has(note))
      .map(({ note, origin }) => diagnose("unknown-note", origin, { note })),
  );
}

function headingsOf(block: Block): readonly Heading[] {
  if (block.kind === "heading") return [block];
  const own = block.kind === "section" && block.heading !== undefined ? [block.heading] : [];
  return [...own, ...childBlocks(block).flatMap(headingsOf)];
}

function noteIds(block: Block): readonly string[] {
  const own = block.kind === "list" ? block.items.flatMap((item) => (item.id === undefined ? [] : [item.id])) : [];
  return [...own, ...childBlocks(block).flatMap(noteIds)];
}

function referencesIn(block: Block): readonly { readonly note: string; readonly origin: Block["origin"] }[] {
  const own = inlinesOf(block).flatMap(noteReferences);
  return [...own.map((note) => ({ note, origin: block.origin })), ...childBlocks(block).flatMap(referencesIn)];
}

function noteReferences(inline: Inline): readonly string[] {
  if (inline.kind === "note-reference") return [inline.note];
  return "children" in inline ? inline.children.flatMap(noteReferences) : [];
}
