/** A file that a PDF carries beside its pages. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: "application/yaml" | "application/json";
  /** What it is to the document (ISO 19005-3, 6.8): what it was made from, or data about it. */
  readonly relationship: "Source" | "Data";
  readonly description: string;
  readonly bytes: Uint8Array;
}
