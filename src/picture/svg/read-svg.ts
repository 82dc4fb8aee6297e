import type { Result } from "../../diagnostics/result.ts";
import type { SourceText } from "../../diagnostics/span.ts";
import type { SvgPicture } from "../picture.ts";
import { cleanElement } from "./clean-svg.ts";
import { checkCost } from "./drawing-cost.ts";
import { parseSvg } from "./parse-svg.ts";
import { sizeOfSvg } from "./size-of-svg.ts";
import { elementsWithin, isElement, type SvgElement } from "./svg-element.ts";
import { collectSvgProblems } from "./svg-problems.ts";
import { writeSvg } from "./write-svg.ts";

/**
 * Returns an SVG made anew of the parts that can be printed: shapes, text, gradients and clips, with nothing that runs,
 * is fetched or never ends. What would be missing in print is an error at its place.
 */
export function readSvg(name: string, source: SourceText): Result<SvgPicture> {
  const problems = collectSvgProblems(source);
  const root = parseSvg(source, problems);
  if (problems.found().length === 0 && root?.name !== "svg") {
    const [place, problem] =
      root === undefined
        ? [{ start: 0, end: 1 }, "the file holds no picture"]
        : [root, `the file is XML, but no SVG: it holds <${root.name}>`];
    problems.report(place, problem, "export the picture as SVG, PNG or JPEG");
  }
  if (root === undefined || problems.found().length > 0) return { ok: false, diagnostics: problems.found() };
  const size = sizeOfSvg(root);
  if (size === undefined)
    problems.report(
      root,
      "the SVG does not say its size",
      'give it a width and a height, or a viewBox: <svg viewBox="0 0 400 300">',
    );
  const clean = cleanElement(root, problems);
  checkCost(clean, problems);
  if (size === undefined || problems.found().length > 0) return { ok: false, diagnostics: problems.found() };
  const { width, height, viewBox } = size;
  const sized = new Map([
    ...clean.attributes,
    ["width", String(width)],
    ["height", String(height)],
    ["viewBox", viewBox.join(" ")],
  ] as const);
  const markup = writeSvg({ ...clean, attributes: sized });
  const picture: SvgPicture = {
    kind: "svg",
    name,
    width,
    height,
    markup,
    texts: textsOf(clean),
    bytes: Buffer.from(markup),
  };
  return { ok: true, value: picture, diagnostics: [] };
}

function textsOf(root: SvgElement): readonly string[] {
  const holders = elementsWithin(root).filter(({ name }) => name === "text" || name === "tspan");
  return holders.flatMap(({ children }) =>
    children.flatMap((child) => (isElement(child) || child.trim() === "" ? [] : [child])),
  );
}
