import { createHash } from "node:crypto";
import { z } from "zod";
import { idSchema } from "../source/scalars.ts";
import type { Attachment } from "./attachment.ts";

/** The name under which every PDF of ours carries its manifest. */
export const manifestName = "briefwright-manifest.json";

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 is 64 lower-case hexadecimal digits");

/** What a PDF was made from: the brief it carries, for whom, by which version, and the articles the brief rests on. */
export const manifestSchema = z.strictObject({
  manifest: z.literal(1).describe("The version of the format: 1."),
  made_with: z
    .strictObject({
      name: z.literal("briefwright").describe("The program's name."),
      version: z.string().max(100).describe("Its version."),
    })
    .describe("The program that built the PDF."),
  audience: z.string().max(200).describe("The audience the pages were made for."),
  brief: z
    .strictObject({
      id: idSchema.describe("The brief's id."),
      file: z.string().max(200).describe("The name under which the PDF carries the brief's file."),
      sha256: sha256Schema.describe("SHA-256 of that file, byte for byte."),
    })
    .describe("The brief that the pages were made from."),
  articles: z
    .array(
      z.strictObject({
        id: idSchema.describe("The article's id in the feed."),
        sha256: sha256Schema.describe("SHA-256 of the article's canonical text in UTF-8."),
      }),
    )
    .max(10_000)
    .describe("The articles the brief rests on, by id."),
});

/** A manifest, as a PDF carries it. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What a build knows of the PDF it is about to write. */
export interface Provenance {
  readonly version: string;
  readonly audience: string;
  readonly briefId: string;
  readonly briefBytes: Uint8Array;
  readonly articles: readonly { readonly id: string; readonly sha256: string }[];
}

/** Returns the two files that a PDF carries: the brief, byte for byte, and the manifest that names it. */
export function attachmentsOf({ version, audience, briefId, briefBytes, articles }: Provenance): readonly Attachment[] {
  const manifest: Manifest = {
    manifest: 1,
    made_with: { name: "briefwright", version },
    audience,
    brief: { id: briefId, file: `${briefId}.yaml`, sha256: sha256(briefBytes) },
    articles: articles
      .map(({ id, sha256: digest }) => ({ id, sha256: digest }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return [
    {
      name: manifest.brief.file,
      mediaType: "application/yaml",
      relationship: "Source",
      description: "The brief that these pages were made from",
      bytes: briefBytes,
    },
    {
      name: manifestName,
      mediaType: "application/json",
      relationship: "Data",
      description: "What the brief rests on: the hashes of its articles",
      bytes: Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`),
    },
  ];
}

/** Returns the SHA-256 of bytes in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
