import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import { type Manifest, manifestName, manifestSchema, sha256 } from "./manifest.ts";
import { readAttachments } from "./read-attachments.ts";

/** What a PDF of ours carries: the brief it was made from, byte for byte, and its manifest. */
export interface Parcel {
  readonly brief: Uint8Array;
  readonly manifest: Manifest;
}

/** Returns what a PDF carries, or why there is nothing to be had; `path` is the file's name for messages. */
export function openParcel(path: string, bytes: Uint8Array): Result<Parcel> {
  const attachments = readAttachments(bytes);
  if (typeof attachments === "string") return failure(diagnose(faultCodes[attachments], undefined, { path }));
  const carried = attachments.find(({ name }) => name === manifestName);
  if (carried === undefined) return failure(diagnose("no-embedded-brief", undefined, { path }));
  const manifest = carried.bytes === undefined ? undefined : readManifest(carried.bytes);
  const brief = attachments.find(({ name }) => name === manifest?.brief.file)?.bytes;
  if (manifest === undefined || brief === undefined || sha256(brief) !== manifest.brief.sha256) {
    return failure(diagnose("embedded-brief-damaged", undefined, { path }));
  }
  return resultOf({ brief, manifest });
}

const faultCodes = { "not-a-pdf": "not-a-pdf", damaged: "pdf-damaged", encrypted: "pdf-encrypted" } as const;

function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const data: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return manifestSchema.safeParse(data).data;
  } catch {
    return undefined;
  }
}
