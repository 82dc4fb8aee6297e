import type { PlacedLine, PlacedVector } from "./pdfmake-modules.ts";

/** A thing in a block that is kept whole. */
export type FragmentItem =
  | { readonly type: "line"; readonly item: PlacedLine }
  | { readonly type: "vector" | "image" | "svg"; readonly item: PlacedVector };

/** A block that is kept whole, as it is put onto a page. */
export interface PageFragment {
  readonly items: readonly FragmentItem[];
  readonly height: number;
  /** Where it stands on the page, in points, when it is put at its own place. */
  readonly xOffset?: number;
  readonly yOffset?: number;
}

/**
 * Returns a block in pieces between its lines, the first no taller than `room` and the others than `full`, in points;
 * undefined where a line of it is taller than a page. What is drawn over several pieces, such as a ground or a border,
 * is drawn in each; heights are those of the pieces.
 */
export function splitFragment(fragment: PageFragment, room: number, full: number): readonly PageFragment[] | undefined {
  const lines = fragment.items.flatMap(linesOf).toSorted((some, other) => some.top - other.top);
  if (lines.some(({ top, bottom }) => bottom - top > full)) return undefined;
  const tops = [0];
  let limit = room;
  for (;;) {
    const first = lines.find(({ bottom }) => bottom > limit);
    if (first === undefined) break;
    tops.push(first.top);
    limit = first.top + full;
  }
  return tops.map((top, index) => pieceOf(fragment, top, tops[index + 1] ?? fragment.height));
}

/** From where to where something stands, in points from the top. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

function linesOf({ type, item }: FragmentItem): readonly Extent[] {
  if (type !== "line") return [];
  return [{ top: item.y, bottom: item.y + item.getHeight() }];
}

/** Returns what of a block stands from `top` to `bottom`, in points, as a block of its own. */
export function pieceOf(fragment: PageFragment, top: number, bottom: number): PageFragment {
  const isLast = bottom === fragment.height;
  const items = fragment.items.flatMap((each): FragmentItem[] => {
    if (each.type === "line") {
      const { y } = each.item;
      if (y < top || (!isLast && y >= bottom)) return [];
      const line = each.item.clone();
      line.y = y - top;
      return [{ ...each, item: line }];
    }
    const item = partOfVector(each.item, top, bottom, isLast);
    return item === undefined ? [] : [{ ...each, item }];
  });
  return { ...fragment, items, height: bottom - top };
}

/** A rectangle or a line is cut where the pieces part; anything else stays whole, where it begins. */
function partOfVector(vector: PlacedVector, top: number, bottom: number, isLast: boolean): PlacedVector | undefined {
  const [from, to] = extentOf(vector);
  const isOutside = to > from ? to <= top || from >= bottom : from < top || (!isLast && from >= bottom);
  if (isOutside) return undefined;
  const [cutFrom, cutTo] = [Math.max(from, top) - top, Math.min(to, bottom) - top];
  if (vector.type === "line") return { ...vector, y1: cutFrom, y2: cutTo };
  return vector.type === "rect" ? { ...vector, y: cutFrom, h: cutTo - cutFrom } : { ...vector, y: from - top };
}

/** Returns from where to where a drawing stands; only what can be cut has a height. */
export function extentOf({ type, y = 0, h = 0, y1 = 0, y2 = 0 }: PlacedVector): readonly [from: number, to: number] {
  if (type === "line") return [Math.min(y1, y2), Math.max(y1, y2)];
  return [y, y + (type === "rect" ? h : 0)];
}
