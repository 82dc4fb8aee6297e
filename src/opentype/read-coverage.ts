/** Returns the glyphs that a rule covers, in the order of the rule's entries (OpenType 1.9, Coverage table). */
export function readCoverage(table: DataView, at: number): readonly number[] {
  const count = table.getUint16(at + 2);
  switch (table.getUint16(at)) {
    case 1:
      return Array.from({ length: count }, (_, index) => table.getUint16(at + 4 + 2 * index));
    case 2:
      return Array.from({ length: count }, (_, index) => glyphRange(table, at + 4 + 6 * index)).flat();
  }
  throw new Error("a coverage of an unknown format");
}

/** Returns the classes of glyphs; a glyph that is not named has class 0 (OpenType 1.9, Class Definition table). */
export function readClasses(table: DataView, at: number): ReadonlyMap<number, number> {
  switch (table.getUint16(at)) {
    case 1: {
      const start = table.getUint16(at + 2);
      const classes = Array.from({ length: table.getUint16(at + 4) }, (_, index) =>
        table.getUint16(at + 6 + 2 * index),
      );
      return new Map(classes.map((each, index) => [start + index, each]));
    }
    case 2: {
      const ranges = Array.from({ length: table.getUint16(at + 2) }, (_, index) => at + 4 + 6 * index);
      return new Map(
        ranges.flatMap((range) =>
          glyphRange(table, range).map((glyph): [number, number] => [glyph, table.getUint16(range + 4)]),
        ),
      );
    }
  }
  throw new Error("classes of an unknown format");
}

function glyphRange(table: DataView, at: number): readonly number[] {
  const first = table.getUint16(at);
  return Array.from({ length: table.getUint16(at + 2) - first + 1 }, (_, index) => first + index);
}
