import { loadFonts } from "../../src/build/load-fonts.ts";
import { loadTheme } from "../../src/build/load-templates.ts";
import { createNodeWorld } from "../../src/cli/node-world.ts";
import type { OpenFonts } from "../../src/pdf/fonts.ts";
import type { Theme } from "../../src/theme/theme-schema.ts";

/** Returns the theme that ships, with its fonts opened. */
export function defaultTheme(): { readonly theme: Theme; readonly fonts: OpenFonts } {
  const world = createNodeWorld();
  const theme = loadTheme(world, [world.builtInTemplates], "default");
  if (!theme.ok) throw new Error("the default theme does not read");
  const fonts = loadFonts(world, [world.builtInTemplates], theme.value);
  if (!fonts.ok) throw new Error("the default fonts are not installed");
  return { theme: theme.value, fonts: fonts.value };
}
