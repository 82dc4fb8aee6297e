import { contrastOf, leastContrast } from "../theme/contrast.ts";

/** Returns a colour with this share of another mixed in, from 0 to 1. */
export function mixColours(colour: string, other: string, share: number): string {
  const others = channelsOf(other);
  const mixed = channelsOf(colour).map((channel, index) =>
    Math.round(channel + ((others[index] ?? 0) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * Returns a colour that can be read on a ground: itself where it has the wanted contrast, else the nearest towards white
 * or black that has, else the farthest. That always has the least contrast: of white and black one does on any ground,
 * since the product of their contrasts with it is 21.
 */
export function readableOn(ground: string, colour: string, wanted: number = leastContrast): string {
  const target = contrastOf("#FFFFFF", ground) > contrastOf("#000000", ground) ? "#FFFFFF" : "#000000";
  const steps = 20;
  for (let step = 0; step < steps; step += 1) {
    const candidate = step === 0 ? colour : mixColours(colour, target, step / steps);
    if (contrastOf(candidate, ground) >= wanted) return candidate;
  }
  return target;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
