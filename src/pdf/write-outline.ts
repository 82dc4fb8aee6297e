import type { PdfReference } from "./structure-element.ts";

/** An entry of the outline: a heading, its level, and where it stands; `top` in points from the foot of the page. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly page: PdfReference;
  readonly top: number;
}

interface OutlineItem {
  readonly bookmark: Bookmark;
  readonly children: readonly OutlineItem[];
}

/**
 * Writes headings as the outline of a file, all of it open (PDF 1.7, 12.3.3), and returns its object; undefined where
 * there are no headings. The file does not ask for the outline to be shown: most have one page.
 */
export function writeOutline(
  newObject: (data: Record<string, unknown>) => PdfReference,
  bookmarks: readonly Bookmark[],
): PdfReference | undefined {
  if (bookmarks.length === 0) return undefined;
  const outline = newObject({ Type: "Outlines", Count: bookmarks.length });
  writeItems(newObject, outline, nestByLevel(bookmarks));
  outline.end();
  return outline;
}

/** Each bookmark holds those of deeper levels that follow it. */
function nestByLevel(bookmarks: readonly Bookmark[]): readonly OutlineItem[] {
  const [first, ...rest] = bookmarks;
  if (first === undefined) return [];
  const next = rest.findIndex(({ level }) => level <= first.level);
  const end = next === -1 ? rest.length : next;
  return [{ bookmark: first, children: nestByLevel(rest.slice(0, end)) }, ...nestByLevel(rest.slice(end))];
}

function writeItems(
  newObject: (data: Record<string, unknown>) => PdfReference,
  parent: PdfReference,
  items: readonly OutlineItem[],
): void {
  // Strings are names to pdfkit; String objects are text.
  const objects = items.map(({ bookmark }) =>
    newObject({ Title: Object(bookmark.title), Dest: [bookmark.page, "XYZ", 0, bookmark.top, 0], Parent: parent }),
  );
  for (const [index, { children }] of items.entries()) {
    const object = objects[index];
    if (object === undefined) continue;
    const [previous, next] = [objects[index - 1], objects[index + 1]];
    if (previous !== undefined) object.data["Prev"] = previous;
    if (next !== undefined) object.data["Next"] = next;
    if (children.length > 0) object.data["Count"] = countItems(children);
    writeItems(newObject, object, children);
    object.end();
  }
  if (objects.length > 0) Object.assign(parent.data, { First: objects[0], Last: objects.at(-1) });
}

function countItems(items: readonly OutlineItem[]): number {
  return items.reduce((count, { children }) => count + 1 + countItems(children), 0);
}
