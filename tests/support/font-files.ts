import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The files of the fonts that themes name, and of one that fills in for them, in their packages. */
export const fontFiles = [
  ...family("source-serif-4", "SourceSerif4"),
  ...family("source-sans-3", "SourceSans3"),
  ...family("ibm-plex-sans", "IBMPlexSans"),
  "noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf",
];

function family(folder: string, name: string): readonly string[] {
  return ["400Regular", "600SemiBold", "400Regular_Italic", "600SemiBold_Italic"].map(
    (face) => `${folder}/${face}/${name}_${face}.ttf`,
  );
}

/** Returns the bytes of one of the files. */
export function fontBytes(file: string): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`)));
}
