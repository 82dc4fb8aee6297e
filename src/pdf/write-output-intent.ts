import { srgbProfile } from "./srgb-profile.ts";
import type { PdfReference } from "./structure-element.ts";

/** What writing an output intent needs of a document. */
interface IntentWriter {
  readonly _root: PdfReference;
  ref(data: Record<string, unknown>): PdfReference;
}

/**
 * Writes which colours a file means by red, green and blue, as PDF/A demands (ISO 19005-2, 6.2.3). pdfkit's own profile
 * is five times the size of ours, and is read from disk for each document.
 */
export function writeOutputIntent(writer: IntentWriter): void {
  const profile = writer.ref({ N: 3 });
  profile.end(srgbProfile());
  // pdfkit writes String objects as text and plain strings as names.
  const name = Object("sRGB IEC61966-2.1");
  const intent = writer.ref({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: profile,
  });
  intent.end();
  writer._root.data["OutputIntents"] = [intent];
}
