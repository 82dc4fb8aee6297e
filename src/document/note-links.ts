import type { Block, Document, Inline } from "./document.ts";
import { walkBlock } from "./walk-document.ts";

/** How notes and the places that call them lead to each other. */
export interface NoteLinks {
  /** Ids of the notes that something calls. */
  readonly called: ReadonlySet<string>;
  /** The first reference to each of them. */
  readonly first: ReadonlySet<Inline>;
}

/** Returns the links between a document's notes and their references. */
export function linkNotes(document: Document): NoteLinks {
  const called = new Set<string>();
  const first = new Set<Inline>();
  const visit = (inline: Inline): void => {
    if (inline.kind === "note-reference" && !called.has(inline.note)) {
      called.add(inline.note);
      first.add(inline);
    } else if ("children" in inline) inline.children.forEach(visit);
  };
  const blocks: readonly Block[] = [...document.header, ...document.body, ...document.footer];
  for (const inlines of blocks.flatMap(walkBlock)) inlines.forEach(visit);
  return { called, first };
}

/** Returns the id of the first reference to a note. */
export function firstReference(note: string): string {
  return `${note}-reference`;
}
