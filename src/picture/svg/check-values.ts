import type { SvgElement } from "./svg-element.ts";
import type { SvgProblems } from "./svg-problems.ts";
import { geometry, transforms } from "./svg-vocabulary.ts";

/** The greatest number that may stand in a drawing; PDF readers round or refuse greater ones. */
const greatest = 1_000_000;

/** Dashes shorter than this, in units of the drawing, would take a page hours to draw. */
const shortestDash = 0.01;

/** The drawing library counts from an offset to the first dash in steps of the whole pattern. */
const farthestOffset = 10_000;

const numbers = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;

/** Returns the numbers in a value. */
export function numbersIn(value: string): readonly number[] {
  return Array.from(value.matchAll(numbers), ([number]) => Number(number));
}

/** Returns what is wrong with the value of an attribute or a property; undefined where nothing is. */
export function problemOfValue(name: string, value: string): string | undefined {
  if (/[\\<>]|@import|expression\s*\(|javascript:|data:/i.test(value)) return "holds what no picture needs";
  const addresses = value.match(/url\s*\([^)]*\)?/gi) ?? [];
  if (addresses.some((address) => !/^url\((["']?)#[\w.:-]+\1\)$/.test(address))) return "leads out of the picture";
  if (["font-family", "id", "class"].includes(name)) return undefined;
  const found = numbersIn(value.replaceAll(/#[\w.:-]+/g, ""));
  if (found.some((number) => Math.abs(number) > greatest)) return "holds a number that is too great";
  if (transforms.has(name)) return problemOfTransform(value);
  return problemOfNumbers(name, value, found);
}

function problemOfNumbers(name: string, value: string, found: readonly number[]): string | undefined {
  if (name === "stroke-dasharray") return isDrawable(found) ? undefined : "holds dashes that cannot be drawn";
  if (name === "stroke-dashoffset")
    return found.every((number) => Math.abs(number) <= farthestOffset) ? undefined : "is too great";
  return geometry.has(name) && !/^[\s\d.,+eE%a-zA-Z-]*$/.test(value) ? "is not made of numbers" : undefined;
}

function isDrawable(dashes: readonly number[]): boolean {
  const whole = dashes.reduce((sum, dash) => sum + dash, 0);
  return dashes.every((dash) => dash >= 0) && dashes.length <= 100 && (dashes.length === 0 || whole >= shortestDash);
}

function problemOfTransform(value: string): string | undefined {
  const form = /^(?:\s*(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\s\d.,+eE-]*\)[\s,]*)*$/;
  if (value !== "none" && !form.test(value)) return "is no transformation";
  const slants = Array.from(value.matchAll(/skew[XY]\s*\(([^)]*)\)/g), ([, angle]) => Number(angle));
  return slants.some((angle) => !(Math.abs(angle) <= 80)) ? "slants too much" : undefined;
}

/** Returns by how much a transformation enlarges at most. */
export function enlargement(value: string | undefined): number {
  const parts = Array.from((value ?? "").matchAll(/(matrix|scale)\s*\(([^)]*)\)/g));
  return parts.reduce((growth, [, kind, inner = ""]) => {
    const factors = numbersIn(inner).slice(0, kind === "matrix" ? 4 : 2);
    return growth * Math.max(1, ...factors.map(Math.abs));
  }, 1);
}

/** Reports a value that cannot be printed; returns whether it can be. */
export function checkValue(element: SvgElement, name: string, value: string, problems: SvgProblems): boolean {
  const problem = problemOfValue(name, value);
  if (problem === undefined) return true;
  const shown = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  problems.report(
    element,
    `${name}="${shown}" of <${element.name}> ${problem}`,
    "export the picture as plain SVG, or as PNG",
  );
  return false;
}
