import { join } from "node:path";
import { type FallbackFont, fallbacksFor } from "../pdf/fallback-fonts.ts";
import { type FontBytes, joinFonts, type OpenFonts, openFonts } from "../pdf/fonts.ts";
import type { World } from "../source/world.ts";

/** Returns fonts joined by those installed families that write any of the characters. */
export type AddFallbacks = (characters: readonly string[]) => OpenFonts;

/** Returns how a press adds fallback fonts to its own. Each is read when it is first needed, and then kept. */
export function fallbackLoader(world: World, fonts: OpenFonts): AddFallbacks {
  const known = new Map<string, OpenFonts | undefined>();
  const load = (fallback: FallbackFont): OpenFonts | undefined => {
    if (!known.has(fallback.package)) known.set(fallback.package, openFallback(world, fallback));
    return known.get(fallback.package);
  };
  return (characters) =>
    fallbacksFor(characters)
      .flatMap((fallback) => load(fallback) ?? [])
      .reduce(joinFonts, fonts);
}

function openFallback(world: World, { package: name, regular, bold }: FallbackFont): OpenFonts | undefined {
  const folder = world.packageFolder(name);
  if (folder === undefined) return undefined;
  const [upright, heavy] = [regular, bold].map((file) => world.readBytes(join(folder, file)));
  if (upright === undefined || heavy === undefined) return undefined;
  const family: FontBytes = new Map([[name, { regular: upright, bold: heavy, italic: upright, bold_italic: heavy }]]);
  return openFonts(family);
}
