import { getDocument, OPS, Util } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A character as it stands on a page. Lengths in points, from the bottom left corner. */
export interface PlacedGlyph {
  readonly page: number;
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  /** Number of the marked content it belongs to. */
  readonly content: number | undefined;
}

/** Returns all characters of a PDF in the order in which they are drawn, as pdf.js reads its operators. */
export async function readGlyphs(bytes: Uint8Array): Promise<readonly PlacedGlyph[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const glyphs: PlacedGlyph[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    glyphs.push(...readOperators(number, fnArray, argsArray));
  }
  await task.destroy();
  return glyphs;
}

interface GraphicsState {
  readonly matrix: readonly number[];
  readonly colour: string;
}

function readOperators(page: number, names: readonly number[], operands: readonly unknown[][]): readonly PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = [];
  const saved: GraphicsState[] = [];
  const contents: (number | undefined)[] = [];
  let state: GraphicsState = { matrix: [1, 0, 0, 1, 0, 0], colour: "" };
  let line: readonly number[] = state.matrix;
  let size = 0;
  let pen = 0;
  const actions: Readonly<Record<number, (operand: unknown[]) => void>> = {
    [OPS.save]: () => saved.push(state),
    [OPS.restore]: () => {
      state = saved.pop() ?? state;
    },
    [OPS.transform]: (operand) => {
      state = { ...state, matrix: Util.transform([...state.matrix], numbersIn(operand)) };
    },
    [OPS.setFillRGBColor]: (operand) => {
      state = { ...state, colour: String(operand) };
    },
    [OPS.beginMarkedContentProps]: ([, content]) => contents.push(typeof content === "number" ? content : undefined),
    [OPS.beginMarkedContent]: () => contents.push(undefined),
    [OPS.endMarkedContent]: () => contents.pop(),
    [OPS.setFont]: ([, points]) => {
      size = Number(points);
    },
    [OPS.setTextMatrix]: (operand) => {
      line = numbersIn(operand);
      pen = 0;
    },
    [OPS.showText]: ([shown]) => {
      for (const glyph of Array.isArray(shown) ? shown : []) {
        if (typeof glyph === "number") pen -= (glyph * size) / 1000;
        else {
          const [a, , , , x, y] = Util.transform([...state.matrix], Util.transform([...line], [1, 0, 0, 1, pen, 0]));
          const character = String(glyph.unicode);
          glyphs.push({
            page,
            character,
            x: Number(x),
            y: Number(y),
            size: size * Number(a),
            colour: state.colour,
            content: contents.at(-1),
          });
          pen += (Number(glyph.width) * size) / 1000;
        }
      }
    },
  };
  for (const [index, name] of names.entries()) actions[name]?.(operands[index] ?? []);
  return glyphs;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return value instanceof Float32Array ? [...value] : [];
}
