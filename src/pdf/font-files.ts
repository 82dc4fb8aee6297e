import type { Face, OpenFonts } from "./fonts.ts";
import type { Pace } from "./pace.ts";

/** Files that a document may read, by name; it can reach no others. */
export interface VirtualFiles {
  existsSync(name: string): boolean;
  readFileSync(name: string): Uint8Array;
}

/** The names of a family's files in the virtual files. */
export type FontFaces = Readonly<Record<"normal" | "bold" | "italics" | "bolditalics", string>>;

/** Returns the names by which pdfmake asks for the files of each family. */
export function fontFaces(fonts: OpenFonts): Readonly<Record<string, FontFaces>> {
  const faces = [...fonts.families.keys()].map((family) => {
    const file = (face: Face) => `${family}/${face}`;
    const names = {
      normal: file("regular"),
      bold: file("bold"),
      italics: file("italic"),
      bolditalics: file("bold_italic"),
    };
    return [family, names] as const;
  });
  return Object.fromEntries(faces);
}

/** Returns the files under these names: fonts that are kept open, or their bytes, which pdfkit opens anew. */
export function fontFiles(fonts: OpenFonts, pace: Pace): VirtualFiles {
  const files = new Map<string, Uint8Array>(
    [...fonts.families].flatMap(([family, faces]) =>
      Object.entries(faces).map(
        ([face, { bytes, name }]) => [`${family}/${face}`, pace === "fast" ? name : bytes] as const,
      ),
    ),
  );
  return {
    existsSync: (name: string) => files.has(name),
    readFileSync: (name: string) => files.get(name) ?? new Uint8Array(),
  };
}
