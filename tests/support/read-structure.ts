import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of a PDF's logical structure: an element with its children, or the text of marked content. */
export type StructureNode =
  | { readonly role: string; readonly children: readonly StructureNode[]; readonly alt: string | undefined }
  | { readonly text: string };

/** The logical structure of a page, and the text on it that belongs to nothing. */
export interface PageStructure {
  readonly root: StructureNode;
  readonly unmarked: string;
}

/** Returns the structure of each page of a PDF, as pdf.js reads it. */
export async function readStructure(bytes: Uint8Array): Promise<readonly PageStructure[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: PageStructure[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const { texts, unmarked } = gatherTexts(content.items);
    pages.push({ root: describe(await page.getStructTree(), texts), unmarked });
  }
  await task.destroy();
  return pages;
}

/** Returns the text of a structure in reading order. */
export function textOfStructure(node: StructureNode): string {
  return "text" in node ? node.text : node.children.map(textOfStructure).join("");
}

/** Returns every element of a role. */
export function elementsOf(node: StructureNode, role: string): readonly StructureNode[] {
  if ("text" in node) return [];
  return [...(node.role === role ? [node] : []), ...node.children.flatMap((child) => elementsOf(child, role))];
}

function gatherTexts(items: readonly object[]): {
  readonly texts: ReadonlyMap<string, string>;
  readonly unmarked: string;
} {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let unmarked = "";
  for (const item of items) {
    const type: unknown = Reflect.get(item, "type");
    const text: unknown = Reflect.get(item, "str");
    if (type === "endMarkedContent") open.pop();
    else if (typeof text !== "string") open.push(markOf(item));
    else if (open.at(-1) === undefined) unmarked += text;
    else texts.set(open.at(-1) ?? "", (texts.get(open.at(-1) ?? "") ?? "") + text);
  }
  return { texts, unmarked: unmarked.trim() };
}

function markOf(item: object): string {
  const id: unknown = Reflect.get(item, "id");
  return typeof id === "string" ? id : "artifact";
}

function describe(node: unknown, texts: ReadonlyMap<string, string>): StructureNode {
  if (typeof node !== "object" || node === null) return { text: "" };
  if (Reflect.get(node, "type") === "content") return { text: texts.get(String(Reflect.get(node, "id"))) ?? "" };
  const children: unknown = Reflect.get(node, "children");
  const alt: unknown = Reflect.get(node, "alt");
  return {
    role: String(Reflect.get(node, "role") ?? Reflect.get(node, "type")),
    children: Array.isArray(children) ? children.map((child: unknown) => describe(child, texts)) : [],
    alt: typeof alt === "string" ? alt : undefined,
  };
}
