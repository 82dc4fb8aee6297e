import { fontFamily } from "../theme/font-family.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { quoted } from "./css-text.ts";

/** Returns a family by its name, and what stands in for it where it is not installed. */
export function cssFamily(theme: Theme, font: string): string {
  const { name, serif } = fontFamily(theme, font);
  return `${quoted(name)},${serif ? "Georgia,serif" : "system-ui,sans-serif"}`;
}
