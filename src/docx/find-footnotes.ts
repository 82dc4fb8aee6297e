import type { Block, Document, Inline, List, ListItem } from "../document/document.ts";
import { linkNotes } from "../document/note-links.ts";
import { childBlocks, walkBlock } from "../document/walk-document.ts";

/**
 * How the notes of a document stand in the file. As footnotes, Word numbers them and keeps each at the foot of the page
 * that calls it: the place the notes of a one-page brief have (endnotes LibreOffice sets on a page of their own, and one
 * page would be two). A note of Word has no number of its own choice, so where a template numbers, nests or orders notes
 * in a way of its own, they stay the list that they are on the page, and what calls them leads there.
 */
export interface Footnotes {
  /** The items that become footnotes, by the id of the note; the first is footnote 1. */
  readonly notes: ReadonlyMap<string, ListItem>;
  /** The lists that go to the foot with their items. */
  readonly lists: ReadonlySet<List>;
  /** Of each called note, the number of its bookmark: at the first call of a footnote, else at the item. */
  readonly bookmarks: ReadonlyMap<string, number>;
  /** The items that bear a bookmark. */
  readonly anchors: ReadonlyMap<ListItem, number>;
  /** The first call of each note: of a footnote it is the footnote itself, and all later ones refer to it. */
  readonly firstCalls: ReadonlySet<Inline>;
}

/** Returns how the notes of a document stand in the file. */
export function findFootnotes(document: Document): Footnotes {
  const { called, first } = linkNotes(document);
  const lists = document.body.flatMap(listsIn).filter((list) => isNotes(list, called));
  const items = lists.flatMap((list) => list.items);
  const ids = items.flatMap(({ id }) => id ?? []);
  const calls = document.body.flatMap(walkBlock).flatMap((inlines) => inlines.flatMap(callsIn));
  const elsewhere = [...document.header, ...document.footer, ...items.flatMap((item) => item.children)];
  const within = elsewhere.flatMap(walkBlock).flatMap((inlines) => inlines.flatMap(callsIn));
  const inOrder = [...new Set(calls.map(({ note }) => note))];
  const numbered = calls.every(({ note, label }) => label === String(ids.indexOf(note) + 1));
  const kept = within.length === 0 && numbered && ids.join("\n") === inOrder.join("\n");
  const notes = new Map(kept ? items.map((item) => [item.id ?? "", item]) : []);
  const anchors = kept ? [] : calledItems(document, called);
  const destinations = kept ? inOrder : anchors.flatMap(({ id }) => id ?? []);
  return {
    notes,
    lists: new Set(kept ? lists : []),
    bookmarks: new Map(destinations.map((id, index) => [id, index + 1])),
    anchors: new Map(anchors.map((item, index) => [item, index + 1])),
    firstCalls: first,
  };
}

/** A footnote has a number, and ours are made of paragraphs. */
function isNotes({ ordered, items }: List, called: ReadonlySet<string>): boolean {
  return (
    ordered &&
    items.every(
      ({ id, children }) =>
        id !== undefined && called.has(id) && children.length > 0 && children.every(({ kind }) => kind === "paragraph"),
    )
  );
}

/** Returns the first item of each called id. */
function calledItems({ header, body, footer }: Document, called: ReadonlySet<string>): readonly ListItem[] {
  const items = [...header, ...body, ...footer].flatMap(listsIn).flatMap((list) => list.items);
  const byId = new Map(items.toReversed().map((item) => [item.id, item]));
  return items.filter((item) => item.id !== undefined && called.has(item.id) && byId.get(item.id) === item);
}

/** Returns the lists in a block, itself included, in reading order. */
export function listsIn(block: Block): readonly List[] {
  return [...(block.kind === "list" ? [block] : []), ...childBlocks(block).flatMap(listsIn)];
}

type Call = Extract<Inline, { kind: "note-reference" }>;

function callsIn(inline: Inline): readonly Call[] {
  if (inline.kind === "note-reference") return [inline];
  return "children" in inline ? inline.children.flatMap(callsIn) : [];
}

/** Returns the name of a note's bookmark. */
export function bookmarkName(number: number): string {
  return `note_${number}`;
}
