import type { Command } from "./command.ts";
import { json } from "./command-options.ts";

/** The commands that look back: at a PDF, at a message. */
export const proofCommands: readonly Command[] = [
  {
    name: "extract",
    summary: "Get the brief back that a PDF was made from",
    operands: "FILE.pdf",
    counts: [1, 1],
    details:
      "FILE.pdf was built with --embed. Its brief goes to standard output, byte for byte, or into a file with --out.",
    options: [
      { name: "out", short: "o", value: "FILE", meaning: "Write the brief into this file." },
      { name: "replace", meaning: "Replace the file when it is already there." },
    ],
    examples: [
      ["brief extract output/leak.minister.pdf", "print the brief"],
      ["brief extract output/leak.minister.pdf --out leak.yaml", "write it into a file"],
    ],
  },
  {
    name: "verify",
    summary: "Check that PDFs are as they were built, from the brief and articles on disk",
    operands: "FILE.pdf…",
    counts: [1, 10_000],
    details:
      "Each FILE.pdf was built with --embed. Any change of it since then is found, down to one byte, and any change of its brief or its articles. Without --brief, the brief is looked up by its id in the folder briefs. The check is no signature: who changes a PDF on purpose can seal it anew; and it says nothing of templates and themes, which a PDF does not carry.",
    options: [{ name: "brief", value: "FILE", meaning: "The brief to compare with." }, json],
    examples: [
      ["brief verify output/leak.minister.pdf", "compare with the brief of the same id"],
      ["brief verify output/*.pdf --json", "report on every PDF as data"],
      ["brief verify leak.pdf --brief drafts/leak.yaml", "compare with this brief"],
    ],
  },
  {
    name: "explain",
    summary: "Explain a message by its code",
    operands: "CODE",
    counts: [1, 1],
    details: "The code stands in every message, after error or warning.",
    options: [json],
    examples: [["brief explain quote-not-found", "what it means and how to mend it"]],
  },
];
