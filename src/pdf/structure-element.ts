import type { RunTag, Tag } from "./definition.ts";

/** An object of the PDF file that is written later and can be referred to now. */
export interface PdfReference {
  data: Record<string, unknown>;
  end(data?: Uint8Array): void;
}

/** What a structure element holds: further elements, marked content of a page, or an annotation. */
export type StructureKid =
  | { readonly kind: "element"; readonly element: StructureElement }
  | { readonly kind: "content"; readonly page: PdfReference; readonly mcid: number }
  | { readonly kind: "annotation"; readonly page: PdfReference; readonly annotation: PdfReference };

/** A node of the logical structure. It grows while the document is laid out and drawn. */
export interface StructureElement {
  readonly kind: "element";
  readonly role: "Document" | "Reference" | Tag["role"] | RunTag["role"];
  readonly parent: StructureElement | undefined;
  readonly kids: StructureKid[];
  readonly attributes: StructureAttributes;
  reference: PdfReference | undefined;
  /** The page of its first content. */
  page: PdfReference | undefined;
  /** Where a figure stands on its page: left, bottom, right and top, in points from the bottom left corner. */
  box: readonly [number, number, number, number] | undefined;
}

/** What an element says of itself beside its role. */
export interface StructureAttributes {
  readonly numbering?: "Decimal" | "Square" | undefined;
  readonly scope?: Tag["scope"];
  readonly title?: Tag["title"];
  readonly note?: Tag["note"];
  readonly alternative?: Tag["alternative"];
  /** Text that stands for a drawing, such as a bullet. */
  readonly actualText?: string | undefined;
  readonly language?: string | undefined;
  readonly expansion?: string | undefined;
}

/** Content that is not part of the text: rules, grounds, running lines (PDF 1.7, 14.8.2.2). */
export interface Artifact {
  readonly kind: "artifact";
  readonly type: "Layout" | "Pagination";
  readonly subtype: "Header" | "Footer" | undefined;
}

/** What a thing on a page belongs to. */
export type Mark = StructureElement | Artifact;

export const layoutArtifact: Artifact = { kind: "artifact", type: "Layout", subtype: undefined };
export const headerArtifact: Artifact = { kind: "artifact", type: "Pagination", subtype: "Header" };
export const footerArtifact: Artifact = { kind: "artifact", type: "Pagination", subtype: "Footer" };

/** Returns the root of a structure. */
export function rootElement(): StructureElement {
  return newElement("Document", undefined, {});
}

/** Adds an element at the end of another, and returns it. */
export function addElement(
  parent: StructureElement,
  role: StructureElement["role"],
  attributes: StructureAttributes = {},
): StructureElement {
  const element = newElement(role, parent, attributes);
  parent.kids.push({ kind: "element", element });
  return element;
}

/** Tells whether an element holds anything that is drawn; an empty cell still holds its place in a table. */
export function holdsContent(element: StructureElement): boolean {
  if (element.role === "TD" || element.role === "TH") return true;
  return element.kids.some((kid) => kid.kind !== "element" || holdsContent(kid.element));
}

function newElement(
  role: StructureElement["role"],
  parent: StructureElement | undefined,
  attributes: StructureAttributes,
): StructureElement {
  return { kind: "element", role, parent, kids: [], attributes, reference: undefined, page: undefined, box: undefined };
}
