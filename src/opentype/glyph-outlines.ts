import { type FontTables, tableOf } from "./read-tables.ts";

/** Returns the bytes of each glyph's outline as they stand in the font; none for a glyph that draws nothing. */
export function glyphOutlines(tables: FontTables): (glyph: number) => Uint8Array {
  const [places, outlines] = [tableOf(tables, "loca"), tableOf(tables, "glyf")];
  const isLong = hasLongPlaces(tables);
  const placeOf = (glyph: number) => (isLong ? places.getUint32(4 * glyph) : 2 * places.getUint16(2 * glyph));
  return (glyph) => {
    const start = placeOf(glyph);
    return new Uint8Array(outlines.buffer, outlines.byteOffset + start, placeOf(glyph + 1) - start);
  };
}

/** Whether the places of outlines are counted in bytes, in four bytes each; or else in pairs of bytes, in two. */
export function hasLongPlaces(tables: FontTables): boolean {
  return tableOf(tables, "head").getInt16(50) === 1;
}

/** Another glyph that an outline draws, and where in its bytes the number of it stands. */
export interface Component {
  readonly glyph: number;
  readonly at: number;
}

const componentFlags = {
  longArguments: 0x0001,
  scale: 0x0008,
  moreFollow: 0x0020,
  twoScales: 0x0040,
  matrix: 0x0080,
} as const;

/** Returns the glyphs that an outline is composed of; none where it is drawn itself (OpenType 1.9, glyf). */
export function componentsOf(outline: Uint8Array): readonly Component[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const components: Component[] = [];
  const isComposed = outline.length > 0 && view.getInt16(0) < 0;
  for (let [at, more] = [10, isComposed]; more; ) {
    const flags = view.getUint16(at);
    components.push({ glyph: view.getUint16(at + 2), at: at + 2 });
    at += 4 + ((flags & componentFlags.longArguments) === 0 ? 2 : 4) + transformLength(flags);
    more = (flags & componentFlags.moreFollow) !== 0;
  }
  return components;
}

function transformLength(flags: number): number {
  if ((flags & componentFlags.scale) !== 0) return 2;
  if ((flags & componentFlags.twoScales) !== 0) return 4;
  return (flags & componentFlags.matrix) === 0 ? 0 : 8;
}
