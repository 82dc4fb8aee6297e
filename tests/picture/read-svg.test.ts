import { describe, expect, test } from "vitest";
import { describeDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { textOf } from "../../src/diagnostics/span.ts";
import { readSvg } from "../../src/picture/svg/read-svg.ts";
import { succeeded } from "../support/succeeded.ts";

const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50">';
const read = (body: string) => readSvg("a.svg", { name: "a.svg", text: `${open}${body}</svg>` });
const markupOf = (body: string) =>
  succeeded(read(body))
    .markup.replace(/^<svg [^>]*>/, "")
    .replace(/<\/svg>$/, "");

function refusal(body: string): string {
  const result = read(body);
  return result.ok ? "read" : result.diagnostics.map((found) => describeDiagnostic(found).message).join("; ");
}

describe("whatever runs, fetches, moves or never ends is refused", () => {
  const bomb = Array.from(
    { length: 20 },
    (_, level) => `<g id="g${level}">${`<use href="#g${level + 1}"/>`.repeat(2)}</g>`,
  ).join("");
  test.each<[string, string, string]>([
    ["a script", "<script>1</script>", "the element <script> of an SVG cannot be printed"],
    ["a script in the drawing's own name space", '<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>', "read"],
    ["an event", '<g onload="1"/>', "onload of <g> would run a script"],
    ["HTML", "<foreignObject><p>x</p></foreignObject>", "the element <foreignObject> of an SVG cannot be printed"],
    ["a link", '<a href="https://example.org"><text>x</text></a>', "the element <a> of an SVG cannot be printed"],
    ["a part of another file", '<use href="other.svg#a"/>', "<use> of an SVG leads out of the picture"],
    ["a part of a local file", '<use xlink:href="file:///etc/passwd#a"/>', "<use> of an SVG leads out of the picture"],
    [
      "a paint from elsewhere",
      '<rect fill="url(https://example.org/#a)"/>',
      'fill="url(https://example.org/#a)" of <rect> leads out of the picture',
    ],
    [
      "a paint from elsewhere, in a style",
      '<rect style="fill:url(//example.org/a#b)"/>',
      'fill="url(//example.org/a#b)" of <rect> leads out of the picture',
    ],
    [
      "a paint from elsewhere, written in escapes",
      '<rect style="fill:u\\72l(//example.org)"/>',
      'fill="u\\72l(//example.org)" of <rect> holds what no picture needs',
    ],
    [
      "a style sheet from elsewhere",
      '<style>@import "a.css";</style>',
      "the style sheet of the SVG brings in something else",
    ],
    ["a moving part", '<rect><animate attributeName="x"/></rect>', "the element <animate> of an SVG cannot be printed"],
    ["a part that is not there", '<use href="#a"/>', 'the SVG refers to "#a", which is not in it'],
    ["parts in a circle", '<g id="a"><use href="#a"/></g>', "parts of the SVG refer to each other in a circle"],
    ["a part that doubles itself", `${bomb}<g id="g20"><rect/></g>`, "the SVG is too complex"],
    ["a number without end", '<rect width="1e400"/>', 'width="1e400" of <rect> holds a number that is too great'],
    [
      "an offset that is counted in steps",
      '<path d="M0 0h9" stroke-dasharray="1" stroke-dashoffset="-1e6"/>',
      'stroke-dashoffset="-1e6" of <path> is too great',
    ],
    [
      "dashes too short to be drawn",
      '<path d="M0 0h9" style="stroke-dasharray:0.0001"/>',
      'stroke-dasharray="0.0001" of <path> holds dashes that cannot be drawn',
    ],
    [
      "scales within scales",
      `${'<g transform="scale(1000)">'.repeat(3)}<rect/>${"</g>".repeat(3)}`,
      "the SVG is too complex",
    ],
    ["elements without end", "<g>".repeat(100) + "</g>".repeat(100), "the SVG is too complex"],
    ["an effect that would be missing", '<g filter="url(#f)"/>', "filter cannot be printed"],
    [
      "an effect that would be missing, in a style",
      '<g style="mix-blend-mode: multiply"/>',
      "mix-blend-mode cannot be printed",
    ],
    [
      "a selector that is not read",
      "<style>g > rect { fill: red }</style>",
      "the style sheet of the SVG has a selector that is not read: g > rect",
    ],
  ])("%s", (_, body, message) => {
    expect(refusal(body)).toBe(message);
  });

  test("a document type with entities", () => {
    const text = `<!DOCTYPE svg [<!ENTITY a "${"x".repeat(9)}">]>${open}<text>&a;</text></svg>`;
    const result = readSvg("a.svg", { name: "a.svg", text });
    expect(result.diagnostics.map((found) => describeDiagnostic(found).message)).toEqual([
      "the SVG declares entities of its own",
    ]);
  });

  test("each is told at its place, and one that is repeated once", () => {
    const result = read('<rect/><image href="a.png"/><image href="b.png"/>');
    expect(result.diagnostics.map(({ span }) => span && textOf(span))).toEqual(['<image href="a.png"/>']);
  });
});

describe("what is printed is kept, and nothing else", () => {
  test.each<[string, string, string]>([
    ["shapes", '<rect x="1" width="9" height="9" fill="red"/>', '<rect x="1" width="9" height="9" fill="red"/>'],
    ["texts, with their spaces", '<text x="1">a <tspan>b</tspan></text>', '<text x="1">a <tspan>b</tspan></text>'],
    [
      "signs that are structure",
      "<text>a &lt; b &amp; c &#60;/text&#62;</text>",
      "<text>a &lt; b &amp; c &lt;/text&gt;</text>",
    ],
    ["what a program adds", '<g data-x="1" aria-label="x"><title>t</title><metadata><a/></metadata></g>', "<g/>"],
    ["comments and instructions", '<!-- a --><?xml-stylesheet href="a.css"?><g/>', "<g/>"],
    [
      "styles, without what is not printed",
      '<rect style="fill: red; cursor: pointer; stroke:none !important"/>',
      '<rect style="fill:red;stroke:none"/>',
    ],
    [
      "classes",
      "<style>.a { fill: red } /* x */ text, #b { fill: blue }</style>",
      "<style>.a{fill:red}text, #b{fill:blue}</style>",
    ],
    ["parts that are used", '<g id="a"/><use href="#a" x="3"/>', '<g id="a"/><use xlink:href="#a" x="3"/>'],
    ["a property set to nothing", '<g filter="none"/>', "<g/>"],
  ])("%s", (_, body, kept) => {
    expect(markupOf(body)).toBe(kept);
  });

  test.each<[string, readonly [number, number]]>([
    ['viewBox="0 0 40 30"', [40, 30]],
    ['width="40" height="30px"', [40, 30]],
    ['width="1in" height="72pt" viewBox="0 0 9 9"', [96, 96]],
    ['width="25.4mm" height="2.54cm"', [96, 96]],
    ['width="100%" height="100%" viewBox="0,0,40,30"', [40, 30]],
  ])("the size of <svg %s>", (attributes, [width, height]) => {
    const picture = succeeded(readSvg("a.svg", { name: "a.svg", text: `<svg ${attributes}/>` }));
    expect([Math.round(picture.width), Math.round(picture.height)]).toEqual([width, height]);
  });

  test("texts are told, for the fonts that must print them", () => {
    expect(succeeded(read("<text>one<tspan>two</tspan> </text><g>three</g>")).texts).toEqual(["one", "two"]);
  });
});
