import type { PageWriter } from "./page-writer.ts";
import { type FragmentItem, splitFragment } from "./split-fragment.ts";
import { layoutArtifact } from "./structure-element.ts";

/** Most of a page that the heads of a table take when they stand on it again. */
const mostOfPage = 0.5;

/**
 * Lets a writer open up a block that is to be kept whole and is taller than a page: pdfmake drops it without a word.
 * Heads of a table that stand again on a page are drawn, and not read again; very tall ones do not stand again.
 */
export function openTallBlocks(writer: PageWriter): void {
  const [addFragment, pushToRepeatables] = [writer.addFragment.bind(writer), writer.pushToRepeatables.bind(writer)];
  writer.addFragment = (fragment, atOwnPlace, ...more) => {
    const full = pageRoom(writer);
    const isWhole = atOwnPlace === true || !(fragment.height > full);
    const pieces = isWhole ? undefined : splitFragment(fragment, writer.context().availableHeight, full);
    if (pieces === undefined) return addFragment(fragment, atOwnPlace, ...more);
    for (const piece of pieces) addFragment(piece);
    return true;
  };
  writer.pushToRepeatables = (head) => {
    const isTall = head.height > mostOfPage * pageRoom(writer);
    pushToRepeatables({ ...head, ...(isTall ? { items: [], height: 0 } : { items: head.items.map(asArtifact) }) });
  };
}

/** Returns what a page holds below the heads that a table repeats on it, in points. */
export function pageRoom(writer: PageWriter): number {
  const { pageMargins, pages, page } = writer.context();
  const height = pages[page]?.pageSize.height ?? 0;
  const repeated = writer.repeatables.reduce((sum, head) => sum + head.height, 0);
  return height - pageMargins.top - pageMargins.bottom - repeated;
}

function asArtifact(part: FragmentItem): FragmentItem {
  if (part.type !== "line") return { ...part, item: { ...part.item, mark: layoutArtifact } };
  const line = part.item.clone();
  line.mark = layoutArtifact;
  line.entry = undefined;
  return { ...part, item: line };
}
