import { FlowingLayout } from "./flowing-layout.ts";
import type { LayoutNode, LayoutRow } from "./layout-node.ts";
import type { PlacedLine } from "./pdfmake-modules.ts";
import {
  type Artifact,
  addElement,
  footerArtifact,
  headerArtifact,
  layoutArtifact,
  rootElement,
  type StructureElement,
} from "./structure-element.ts";
import { StyledInlines } from "./styled-inlines.ts";
import { type LedgerEntry, openEntry, openPictureEntry } from "./word-ledger.ts";

/**
 * pdfmake's layout, which also builds the logical structure: in the order of the definition, which is the order of
 * reading, and stamps each line and drawing with the element it belongs to.
 */
export class TaggedLayout extends FlowingLayout {
  root = rootElement();
  /** One entry for each text, for the count of what was drawn. */
  ledger: LedgerEntry[] = [];
  private current = this.root;
  private artifact: Artifact | undefined;

  /** pdfmake may lay a document out more than once; each time the structure starts anew. */
  override tryLayoutDocument(...parts: readonly unknown[]): unknown {
    this.root = rootElement();
    this.current = this.root;
    this.ledger = [];
    if (this.pace === "fast") this.docMeasure.textInlines = new StyledInlines(this.docMeasure.pdfDocument);
    return super.tryLayoutDocument(...parts);
  }

  override addDynamicRepeatable(content: unknown, size: unknown, name: string): void {
    this.artifact = name === "header" ? headerArtifact : footerArtifact;
    super.addDynamicRepeatable(content, size, name);
    this.artifact = undefined;
  }

  override processNode(node: LayoutNode, vertical?: boolean): void {
    const decorates = node.picture !== undefined && node.tag === undefined ? layoutArtifact : undefined;
    node.mark = this.artifact ?? decorates ?? this.elementFor(node);
    if (node.picture !== undefined) this.expect(node, openPictureEntry(node.picture.picture.name));
    const element = node.mark.kind === "element" ? node.mark : this.current;
    this.within(element, () => super.processNode(node, vertical));
  }

  /** Rows of a tagged table are its elements; columns and boxes are rows to pdfmake, and no structure. */
  override processRow(row: LayoutRow): unknown {
    const table = this.current;
    if (this.artifact !== undefined || row.tableNode?.tag === undefined || table.role !== "Table") {
      return super.processRow(row);
    }
    const tableRow = addElement(table, "TR");
    return this.within(tableRow, () => super.processRow(row));
  }

  override processLeaf(node: LayoutNode): void {
    this.expect(node, openEntry(node._inlines ?? []));
    super.processLeaf(node);
  }

  override buildNextLine(node: LayoutNode): PlacedLine | null {
    const line = super.buildNextLine(node);
    if (line === null) return null;
    if (node.mark !== undefined) line.mark = node.mark;
    if (node.entry !== undefined) line.entry = node.entry;
    return line;
  }

  /** Enters what a node must draw. */
  private expect(node: LayoutNode, entry: LedgerEntry): void {
    node.entry = entry;
    this.ledger.push(entry);
  }

  private within<Value>(element: StructureElement, work: () => Value): Value {
    const before = this.current;
    this.current = element;
    try {
      return work();
    } finally {
      this.current = before;
    }
  }

  private elementFor(node: LayoutNode): StructureElement {
    const isBullets = this.current.role === "L" && this.current.attributes.numbering === "Square";
    const host = isBullets ? this.listItem(node) : this.current;
    if (node.ul !== undefined) return addElement(host, "L", { numbering: "Square" });
    if (node.tag !== undefined) return addElement(host, node.tag.role, node.tag);
    return node.text === undefined ? host : addElement(host, "P");
  }

  /**
   * Every child of pdfmake's list is an item: its drawn marker is the label, with the bullet as its text. That of a note
   * leads back to the text.
   */
  private listItem(node: LayoutNode): StructureElement {
    const item = addElement(this.current, "LI");
    const { note, back = "\u2022" } = node.stack?.[0]?.tag ?? {};
    for (const drawing of node.listMarker?.canvas ?? []) {
      const label = addElement(item, "Lbl", { actualText: "\u2022" });
      drawing.mark = note === undefined ? label : addElement(label, "Link");
      if (note !== undefined) drawing.back = { note, contents: back };
    }
    return addElement(item, "LBody");
  }
}
