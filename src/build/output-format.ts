/** The formats a brief can be written in; each is the ending of its file. */
export const outputFormats = ["pdf", "html", "md", "docx"] as const;

/** A format a brief can be written in. */
export type OutputFormat = (typeof outputFormats)[number];
