import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The files of the default theme's fonts: every engine embeds the same. */
export const fontFiles = {
  serif: family("source-serif-4", "SourceSerif4"),
  sans: family("source-sans-3", "SourceSans3"),
} as const;

/** Returns the bytes of all the files. */
export function fontBytes(): readonly Buffer[] {
  return Object.values(fontFiles).flatMap((faces) => Object.values(faces).map((path) => readFileSync(path)));
}

function family(name: string, file: string) {
  const face = (key: string) =>
    fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/${key}/${file}_${key}.ttf`));
  return {
    regular: face("400Regular"),
    bold: face("600SemiBold"),
    italic: face("400Regular_Italic"),
    boldItalic: face("600SemiBold_Italic"),
  };
}
