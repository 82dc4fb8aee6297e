import type { DefinitionNode, Margins, TableNode } from "./definition.ts";

/** A line round a box: its width in points, and its colour. */
export interface BoxLine {
  readonly width: number;
  readonly colour: string;
}

/** Returns a node on a ground: a table of one cell, which is the only filled box pdfmake has. */
export function defineBox(
  node: DefinitionNode,
  fill: string,
  padding: readonly number[],
  margin: Margins,
  width: "auto" | "*",
  line?: BoxLine,
): TableNode {
  const [left = 0, top = 0, right = 0, bottom = 0] = padding;
  return {
    table: { widths: [width], body: [[{ ...node, fillColor: fill }]] },
    layout: {
      hLineWidth: () => line?.width ?? 0,
      vLineWidth: () => line?.width ?? 0,
      hLineColor: () => line?.colour ?? fill,
      vLineColor: () => line?.colour ?? fill,
      paddingLeft: () => left,
      paddingRight: () => right,
      paddingTop: () => top,
      paddingBottom: () => bottom,
    },
    margin,
    width,
  };
}

/** Returns a hairline that takes no height of its own, so that it does not disturb the line grid. */
export function defineRule(width: number, lineWidth: number, lineColor: string, margin: Margins): DefinitionNode {
  return { canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor }], margin };
}
