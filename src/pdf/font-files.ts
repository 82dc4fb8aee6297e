import type { Face, OpenFonts } from "./fonts.ts";
import type { Pace } from "./pace.ts";
import type { FontFaces, VirtualFiles } from "./pdfmake-modules.ts";

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
