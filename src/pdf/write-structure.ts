import {
  holdsContent,
  type PdfReference,
  type StructureAttributes,
  type StructureElement,
  type StructureKid,
} from "./structure-element.ts";

/** What writing a structure needs of a document. */
export interface StructureWriter {
  referenceOf(element: StructureElement): PdfReference;
  getStructTreeRoot(): PdfReference;
}

/** Roles of ours that are not standard, and the standard ones they stand for (PDF 1.7, 14.8.4). */
const roleMap = { Strong: "Span", Em: "Span" };

/** Writes the elements of a structure that hold anything, as PDF 1.7, 14.7.2 describes them. */
export function writeStructure(writer: StructureWriter, root: StructureElement): void {
  const notes: NoteIndex = new Map();
  writeElement(writer, root, notes);
  const tree = writer.getStructTreeRoot();
  tree.data["K"] = [writer.referenceOf(root)];
  tree.data["RoleMap"] = roleMap;
  if (notes.size > 0) tree.data["IDTree"] = { Names: sortedNames(notes) };
}

/** The notes of a document by their ids, which PDF readers look up (PDF 1.7, 14.7.2). */
type NoteIndex = Map<string, PdfReference>;

/** Name trees are searched by halves, so their keys are sorted (PDF 1.7, 7.9.6). */
function sortedNames(notes: NoteIndex): readonly unknown[] {
  const ids = [...notes.keys()].sort();
  return ids.flatMap((id) => [text(id), notes.get(id)]);
}

function writeElement(writer: StructureWriter, element: StructureElement, notes: NoteIndex): void {
  const reference = writer.referenceOf(element);
  const kids = element.kids.filter((kid) => kid.kind !== "element" || holdsContent(kid.element));
  const { note } = element.attributes;
  Object.assign(reference.data, {
    Type: "StructElem",
    S: element.role,
    P: element.parent === undefined ? writer.getStructTreeRoot() : writer.referenceOf(element.parent),
    ...(element.page === undefined ? {} : { Pg: element.page }),
    ...(kids.length === 0 ? {} : { K: kids.map((kid) => describeKid(writer, element, kid)) }),
    ...textEntries(element.attributes),
    ...attributeObjects(element),
  });
  if (note !== undefined) notes.set(note, reference);
  for (const kid of kids) if (kid.kind === "element") writeElement(writer, kid.element, notes);
  reference.end();
}

function textEntries(attributes: StructureAttributes): object {
  const { language, expansion, actualText, alternative, title, note } = attributes;
  const entries = { Lang: language, E: expansion, ActualText: actualText, Alt: alternative, T: title, ID: note };
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, text(value)]])),
  );
}

function describeKid(writer: StructureWriter, element: StructureElement, kid: StructureKid): unknown {
  switch (kid.kind) {
    case "element":
      return writer.referenceOf(kid.element);
    case "content":
      return kid.page === element.page ? kid.mcid : { Type: "MCR", Pg: kid.page, MCID: kid.mcid };
    case "annotation":
      return { Type: "OBJR", Pg: kid.page, Obj: kid.annotation };
  }
}

function attributeObjects({ attributes, box }: StructureElement): object {
  if (box !== undefined) return { A: { O: "Layout", Placement: "Block", BBox: box } };
  if (attributes.numbering !== undefined) return { A: { O: "List", ListNumbering: attributes.numbering } };
  return attributes.scope === undefined ? {} : { A: { O: "Table", Scope: attributes.scope } };
}

/** pdfkit writes String objects as text and plain strings as names. */
function text(value: string): unknown {
  return Object(value);
}
