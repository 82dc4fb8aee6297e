import sax from "sax";
import type { SourceText } from "../../diagnostics/span.ts";
import type { SvgElement, SvgNode } from "./svg-element.ts";
import type { SvgProblems } from "./svg-problems.ts";

/** The deepest that elements stand within each other. */
const deepest = 60;

/** The most elements of a file. */
const mostElements = 50_000;

interface OpenElement extends SvgElement {
  readonly children: SvgNode[];
}

/** Returns the outermost element of an SVG; undefined where the file is no XML, or too large, which is reported. */
export function parseSvg(source: SourceText, problems: SvgProblems): SvgElement | undefined {
  const parser = sax.parser(true, { position: true });
  const open: OpenElement[] = [];
  let root: SvgElement | undefined;
  let count = 0;
  const here = (length = 1) => ({ start: Math.max(0, parser.position - length), end: parser.position });
  parser.onerror = ({ message }) => {
    if (problems.found().length > 0) return;
    const [problem = "it is no XML"] = message.split("\n");
    problems.report(
      here(),
      `the SVG is damaged: ${problem.toLowerCase().replace(/[.!]$/, "")}`,
      "export the picture again",
    );
  };
  parser.ondoctype = (declaration) => {
    if (!/[[<]/.test(declaration)) return;
    problems.report(here(), "the SVG declares entities of its own", "export it as plain SVG, without a document type");
  };
  parser.onopentag = ({ name, attributes }) => {
    count += 1;
    const place = { start: Math.max(0, parser.startTagPosition - 1), end: parser.position };
    if (count > mostElements || open.length >= deepest) {
      problems.report(place, "the SVG is too complex", "simplify the drawing, or export it as PNG");
      return;
    }
    const element: OpenElement = {
      name,
      attributes: new Map(Object.entries(attributes).map(asText)),
      children: [],
      ...place,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.ontext = (text) => open.at(-1)?.children.push(text);
  parser.oncdata = (text) => open.at(-1)?.children.push(text);
  try {
    parser.write(source.text).close();
  } catch {
    // The parser ends with the error it has told already.
  }
  return problems.found().length > 0 ? undefined : root;
}

function asText([name, value]: [string, unknown]): readonly [string, string] {
  return [name, String(value)];
}
