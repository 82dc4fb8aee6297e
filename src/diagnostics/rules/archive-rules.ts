import { rule } from "../rule.ts";

/** Problems of a PDF that is read back: what it carries, and whether that is still what lies on disk. */
export const archiveRules = {
  "embed-reveals": rule({
    severity: "error",
    message: ({ audience }: { audience: string }) =>
      `the PDF for ${audience} would carry this statement, which is meant for others`,
    hint: ({ audience }) => `build it for ${audience} without --embed, or keep two briefs`,
    explanation:
      "With `--embed` a PDF carries the brief's whole file, comments included. A statement that is not printed for an audience would reach it all the same, so such a PDF is not written.",
  }),
  "not-a-pdf": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `"${path}" is no PDF`,
    hint: () => "name a PDF that was built with: brief build --embed",
    explanation: "The file does not begin as a PDF does. Name the PDF itself, not the brief or the article.",
  }),
  "pdf-damaged": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `"${path}" is damaged or cut short`,
    hint: () => "fetch the file again, or build it again with: brief build --embed",
    explanation:
      "The list of the file's parts, which stands at the end of every PDF, is missing or points to the wrong places. A damaged file is refused rather than guessed at.",
  }),
  "pdf-encrypted": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `"${path}" is encrypted`,
    hint: () => "save it without a password first, or use the file as it was built",
    explanation:
      "PDFs of this program are never encrypted; another program has saved this one anew. What it carries cannot be read without the password.",
  }),
  "no-embedded-brief": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `"${path}" carries no brief`,
    hint: () => "build it with: brief build --embed",
    explanation:
      "Only a PDF built with `--embed` carries the brief it was made from. A program that saves a PDF anew may also leave attachments out.",
  }),
  "embedded-brief-damaged": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `the brief that "${path}" carries is not as it was attached`,
    hint: () => "build the PDF again with: brief build --embed",
    explanation:
      "The PDF names the SHA-256 of the brief it carries. The file attached has another, cannot be unpacked or is not there, so it is not handed out.",
  }),
  "pdf-altered": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `"${path}" was altered after it was built`,
    hint: () => "do not rely on its pages; build it again with: brief build --embed",
    explanation:
      "A PDF built with `--embed` ends with a seal: the SHA-256 of the whole file. It no longer fits, so at least one byte was changed, added or lost. The seal shows that a file changed; it is no signature, since who changes a file on purpose can seal it anew.",
  }),
  "brief-not-in-project": rule({
    severity: "error",
    message: ({ id }: { id: string; folders: readonly string[] }) => `there is no brief with the id "${id}"`,
    hint: ({ folders }) => `looked in ${folders.join(", ")}; name it with --brief FILE`,
    explanation:
      "To compare a PDF with its brief, the brief is looked up by its id in the folder `briefs` beside the PDF's folder and in that of the working folder.",
  }),
  "brief-changed": rule({
    severity: "error",
    message: ({ path }: { path: string }) =>
      `this is not the brief that "${path}" was made from; they differ from here on`,
    hint: ({ path }) => `build the PDF again, or see what it was made from: brief extract ${path}`,
    explanation:
      "The brief on disk and the one that the PDF carries are not the same byte for byte. The brief was worked on after the PDF was built, or the PDF belongs to another version.",
  }),
  "article-changed": rule({
    severity: "error",
    message: ({ id }: { id: string }) => `the article "${id}" is not the one the PDF rests on`,
    hint: () => "check the brief against it and build the PDF again",
    explanation:
      "The PDF names the SHA-256 of each article its brief rests on. The article of this id in the feed has another text now.",
  }),
  "article-gone": rule({
    severity: "error",
    message: ({ id }: { id: string; feed: string }) =>
      `the article "${id}", which the PDF rests on, is not in the feed`,
    hint: ({ feed }) => `put it back into ${feed}`,
    explanation: "The PDF names the articles its brief rests on. One of them is no longer in the project's feed.",
  }),
};
