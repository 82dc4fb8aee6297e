import { loadFonts } from "../../dist/build/load-fonts.js";
import { loadTheme } from "../../dist/build/load-templates.js";
import { createNodeWorld } from "../../dist/cli/node-world.js";
import type { Setting } from "../../dist/pdf/setting.js";
import { usualSetting } from "../../dist/pdf/setting.js";

/** Returns the default theme in its usual setting on A4, with its fonts opened. */
export function defaultSetting(): Setting {
  const world = createNodeWorld();
  const theme = loadTheme(world, [world.builtInTemplates], "default");
  if (!theme.ok) throw new Error("the default theme does not read");
  const fonts = loadFonts(world, [world.builtInTemplates], theme.value);
  if (!fonts.ok) throw new Error("the default fonts are not installed");
  return usualSetting(theme.value, fonts.value, "A4");
}
