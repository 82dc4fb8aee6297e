/** The least contrast of text with its ground: WCAG 2.2, success criterion 1.4.3, for text of any size. */
export const leastContrast = 4.5;

/** Returns the contrast of two colours written #RRGGBB, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Returns the colour nearest to the given one, on its way to black or to white, that has the least contrast with every
 * ground; undefined where no colour has, because one ground is too light for it and another too dark.
 */
export function nearestReadable(colour: string, grounds: readonly string[]): string | undefined {
  const steps = Array.from({ length: blendSteps + 1 }, (_, step) => step / blendSteps);
  const candidates = steps.flatMap((share) => [blend(colour, 0, share), blend(colour, 255, share)]);
  return candidates.find((candidate) => grounds.every((ground) => contrastOf(candidate, ground) >= leastContrast));
}

const blendSteps = 100;

/** Relative luminance as WCAG 2.2 defines it, from 0 for black to 1 for white. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => linear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function blend(colour: string, end: number, share: number): string {
  const mixed = channelsOf(colour).map((channel) => Math.round(channel + (end - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
