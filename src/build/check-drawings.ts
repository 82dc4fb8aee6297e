import type { Brief } from "../brief/brief-schema.ts";
import { spanOfStatement } from "../brief/span-of-statement.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Block, Document, Figure } from "../document/document.ts";
import { childBlocks } from "../document/walk-document.ts";
import type { OpenFonts } from "../pdf/fonts.ts";
import { tryDrawing } from "../pdf/try-drawing.ts";
import type { Located } from "../source/read-as.ts";

/** Returns the drawings of a document that cannot be drawn as they are, where the brief or the layout names them. */
export function checkDrawings(document: Document, brief: Located<Brief>, fonts: OpenFonts): readonly Diagnostic[] {
  return [...document.header, ...document.body, ...document.footer].flatMap(figuresOf).flatMap((figure) => {
    const { picture, statement, origin } = figure;
    const problem = picture.kind === "svg" ? tryDrawing(picture, fonts) : undefined;
    if (problem === undefined) return [];
    const place = statement === undefined ? origin : spanOfStatement(brief, statement);
    const found = { file: picture.name, problem: `a part of it cannot be drawn (${problem})`, hint };
    return [diagnose("picture-unusable", place, found)];
  });
}

const hint = "export the picture as plain SVG, or as PNG";

function figuresOf(block: Block): readonly Figure[] {
  return [...(block.kind === "figure" ? [block] : []), ...childBlocks(block).flatMap(figuresOf)];
}
