import { createHash } from "node:crypto";

/**
 * A seal is a comment line just before `startxref`, where every reader of PDF skips it and no offset moves. It holds
 * the SHA-256 of the whole file with the digest's own digits written as zeros. It shows that a file changed, by
 * accident or by a program that saved it anew. It is no signature: who changes a file on purpose can seal it again.
 */
export const sealLabel = "% briefwright-seal sha256 ";
const blank = "0".repeat(64);

/** The end of a sealed file, from its seal on; nothing follows the end-of-file marker but one line end. */
const sealedEnd = /% briefwright-seal sha256 ([0-9a-f]{64})\nstartxref\n[0-9]{1,10}\n%%EOF\n?$/;
/** More than any seal with what follows it. */
const endLength = 200;

/** Whether a file is as it was when it was written. `missing`: it was never sealed, or something was added after. */
export type SealState = "intact" | "broken" | "missing";

/** Returns a PDF with its seal. The file must end as PDF 1.7, 7.5.5 says. */
export function sealFile(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = file.lastIndexOf("\nstartxref\n") + 1;
  if (at === 0) throw new Error("a PDF without startxref cannot be sealed");
  const unsealed = Buffer.concat([file.subarray(0, at), Buffer.from(`${sealLabel}${blank}\n`), file.subarray(at)]);
  const digitsAt = at + sealLabel.length;
  unsealed.write(digestOf(unsealed, digitsAt), digitsAt, "latin1");
  return unsealed;
}

/** Tells whether a file is byte for byte the one that was sealed. */
export function checkSeal(bytes: Uint8Array): SealState {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.subarray(Math.max(0, file.length - endLength)).toString("latin1");
  const seal = sealedEnd.exec(end);
  const digits = seal?.[1];
  if (seal === null || digits === undefined) return file.includes(sealLabel) ? "broken" : "missing";
  const digitsAt = file.length - end.length + seal.index + sealLabel.length;
  return digestOf(file, digitsAt) === digits ? "intact" : "broken";
}

function digestOf(file: Buffer, digitsAt: number): string {
  return createHash("sha256")
    .update(file.subarray(0, digitsAt))
    .update(blank)
    .update(file.subarray(digitsAt + blank.length))
    .digest("hex");
}
