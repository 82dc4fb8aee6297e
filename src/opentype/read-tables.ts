/** The tables of a font file by their tags, such as `glyf`; reading past the end of one throws. */
export type FontTables = ReadonlyMap<string, DataView>;

/** Returns the tables of a TrueType or OpenType file (OpenType 1.9, "Organization of an OpenType font"). */
export function readTables(bytes: Uint8Array): FontTables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const [offset, length] = [file.getUint32(record + 8), file.getUint32(record + 12)];
    tables.set(tagAt(file, record), new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}

/** Returns a table that a font must have. Throws where it has none. */
export function tableOf(tables: FontTables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no table ${tag}`);
  return table;
}

/** Returns the four letters that name a table, a script or a feature. */
export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}
