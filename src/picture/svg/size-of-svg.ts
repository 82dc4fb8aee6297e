import { numbersIn } from "./check-values.ts";
import type { SvgElement } from "./svg-element.ts";

/** How an SVG is placed: its size in CSS pixels, and the part of its plane that is shown. */
export interface SvgSize {
  readonly width: number;
  readonly height: number;
  readonly viewBox: readonly [number, number, number, number];
}

/** Pixels of each unit of length (CSS Values 4, 6.2). */
const units: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["px", 1],
  ["pt", 96 / 72],
  ["pc", 16],
  ["in", 96],
  ["cm", 96 / 2.54],
  ["mm", 96 / 25.4],
]);

/** Sides shorter or longer than these, in units of the drawing, have no sensible scale. */
const [shortest, longest] = [0.01, 1_000_000];

/** Returns the size of an SVG; undefined where it says none, or one that nothing can be drawn in. */
export function sizeOfSvg({ attributes }: SvgElement): SvgSize | undefined {
  const [x, y, wide, high] = numbersIn(attributes.get("viewBox") ?? "");
  const width = lengthOf(attributes.get("width")) ?? wide;
  const height = lengthOf(attributes.get("height")) ?? high;
  if (width === undefined || height === undefined) return undefined;
  const box = [x ?? 0, y ?? 0, wide ?? width, high ?? height] as const;
  const sides = [width, height, box[2], box[3]];
  return sides.every((side) => side >= shortest && side <= longest) ? { width, height, viewBox: box } : undefined;
}

/** A share of what is around it says nothing of the size of a picture. */
function lengthOf(written: string | undefined): number | undefined {
  const [, number, unit = ""] = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written ?? "") ?? [];
  const pixels = units.get(unit.toLowerCase());
  return number === undefined || pixels === undefined ? undefined : Number(number) * pixels;
}
