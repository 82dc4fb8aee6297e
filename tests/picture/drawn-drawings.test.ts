import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../src/document/document.ts";
import { measurePdf } from "../../src/pdf/measure-pdf.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import { tryDrawing } from "../../src/pdf/try-drawing.ts";
import { readSvg } from "../../src/picture/svg/read-svg.ts";
import { defaultTheme } from "../support/default-fonts.ts";

const { theme, fonts } = defaultTheme();
const setting = usualSetting(theme, fonts, "A4");

const number = fc.oneof(
  fc.constantFrom("0", "-1", "1", "0.5", "12", "1e3", "-1e6", "1e-9", "999999", "50%", "2em", "x", "", "1e9", "NaN"),
  fc.integer({ min: -100, max: 100 }).map(String),
);
const numbers = fc.array(number, { maxLength: 7 }).map((list) => list.join(" "));
const path = fc
  .array(fc.tuple(fc.constantFrom(..."MLHVCSQTAZmlhvcsqtaz"), numbers), { maxLength: 6 })
  .map((parts) => parts.flat().join(""));
const transform = fc
  .tuple(fc.constantFrom("scale", "rotate", "translate", "matrix", "skewX"), numbers)
  .map(([name, list]) => `${name}(${list})`);
const paint = fc.constantFrom(
  "red",
  "none",
  "#0F4A5A",
  "url(#a)",
  "url(#b)",
  "rgb(1,2,3)",
  "currentColor",
  "inherit",
  "nonsense",
);

const attribute = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      "x",
      "y",
      "width",
      "height",
      "r",
      "rx",
      "cx",
      "x1",
      "y2",
      "offset",
      "font-size",
      "dx",
      "textLength",
      "rotate",
      "letter-spacing",
    ),
    numbers,
  ),
  fc.tuple(
    fc.constantFrom(
      "stroke-width",
      "stroke-dasharray",
      "stroke-dashoffset",
      "opacity",
      "fill-opacity",
      "stroke-miterlimit",
      "viewBox",
      "points",
    ),
    numbers,
  ),
  fc.tuple(fc.constant("d"), path),
  fc.tuple(fc.constantFrom("transform", "gradientTransform"), transform),
  fc.tuple(fc.constantFrom("fill", "stroke", "stop-color", "clip-path"), paint),
  fc.tuple(fc.constant("id"), fc.constantFrom("a", "b")),
  fc.tuple(fc.constant("xlink:href"), fc.constantFrom("#a", "#b")),
  fc.tuple(fc.constantFrom("gradientUnits", "clipPathUnits"), fc.constantFrom("userSpaceOnUse", "objectBoundingBox")),
  fc.tuple(fc.constant("display"), fc.constantFrom("none", "inline")),
);

const names = [
  "g",
  "defs",
  "symbol",
  "use",
  "path",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
  "text",
  "tspan",
  "linearGradient",
  "radialGradient",
  "stop",
  "clipPath",
];

const drawing: fc.Arbitrary<string> = fc.letrec<{ element: string; child: string }>((tie) => ({
  child: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.constant("Words"), tie("element")),
  element: fc
    .tuple(
      fc.constantFrom(...names),
      fc.uniqueArray(attribute, { maxLength: 4, selector: ([name]) => name }),
      fc.array(tie("child"), { maxLength: 3 }),
    )
    .map(([name, attributes, children]) => {
      const written = attributes.map(([key, value]) => ` ${key}="${value}"`).join("");
      return `<${name}${written}>${children.join("")}</${name}>`;
    }),
})).element;

test("a drawing that is not refused is drawn, whatever it is made of", () => {
  let drawn = 0;
  fc.assert(
    fc.property(fc.array(drawing, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = `<svg viewBox="0 0 100 50" xmlns:xlink="http://www.w3.org/1999/xlink">${parts.join("")}</svg>`;
      const picture = readSvg("a.svg", { name: "a.svg", text });
      if (!picture.ok || tryDrawing(picture.value, fonts) !== undefined) return;
      const base = { statement: undefined, origin: undefined };
      const figure: Figure = {
        ...base,
        kind: "figure",
        style: "figure",
        picture: picture.value,
        alternative: "A drawing",
        caption: undefined,
      };
      const metadata = { title: "T", language: "en", author: undefined, subject: undefined, date: undefined };
      const layout = measurePdf({ ...metadata, header: [], body: [figure], footer: [] }, setting, 9);
      const { bytes, lost } = layout.write([]);
      expect(lost).toEqual([]);
      expect(contentOf(bytes)).not.toMatch(/NaN|Infinity|undefined/);
      drawn += 1;
    }),
    { numRuns: 1000 },
  );
  expect(drawn).toBeGreaterThan(100);
}, 60_000);

/** Returns the content of the pages of a file, unpacked. */
function contentOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return Array.from(text.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n/g), ({ index, 0: { length } }) => {
    const start = index + length;
    return inflateSync(bytes.subarray(start, text.indexOf("\nendstream", start))).toString("latin1");
  })
    .filter((content) => content.includes(" re\n") || content.includes("BDC"))
    .join("\n");
}
