import { holdsContent, type PdfReference, type StructureElement, type StructureKid } from "./structure-element.ts";

/** What writing a structure needs of a document. */
export interface StructureWriter {
  referenceOf(element: StructureElement): PdfReference;
  getStructTreeRoot(): PdfReference;
}

/** Roles of ours that are not standard, and the standard ones they stand for (PDF 1.7, 14.8.4). */
const roleMap = { Strong: "Span", Em: "Span" };

/** Writes the elements of a structure that hold anything, as PDF 1.7, 14.7.2 describes them. */
export function writeStructure(writer: StructureWriter, root: StructureElement): void {
  writeElement(writer, root);
  const tree = writer.getStructTreeRoot();
  tree.data["K"] = [writer.referenceOf(root)];
  tree.data["RoleMap"] = roleMap;
}

function writeElement(writer: StructureWriter, element: StructureElement): void {
  const reference = writer.referenceOf(element);
  const kids = element.kids.filter((kid) => kid.kind !== "element" || holdsContent(kid.element));
  const { language, expansion, actualText } = element.attributes;
  Object.assign(reference.data, {
    Type: "StructElem",
    S: element.role,
    P: element.parent === undefined ? writer.getStructTreeRoot() : writer.referenceOf(element.parent),
    ...(element.page === undefined ? {} : { Pg: element.page }),
    ...(kids.length === 0 ? {} : { K: kids.map((kid) => describeKid(writer, element, kid)) }),
    ...(language === undefined ? {} : { Lang: text(language) }),
    ...(expansion === undefined ? {} : { E: text(expansion) }),
    ...(actualText === undefined ? {} : { ActualText: text(actualText) }),
    ...attributeObjects(element),
  });
  for (const kid of kids) if (kid.kind === "element") writeElement(writer, kid.element);
  reference.end();
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

function attributeObjects({ attributes }: StructureElement): object {
  if (attributes.numbering !== undefined) return { A: { O: "List", ListNumbering: attributes.numbering } };
  return attributes.scope === undefined ? {} : { A: { O: "Table", Scope: attributes.scope } };
}

/** pdfkit writes String objects as text and plain strings as names. */
function text(value: string): unknown {
  return Object(value);
}
