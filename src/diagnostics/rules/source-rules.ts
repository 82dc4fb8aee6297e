import { didYouMean, rule } from "../rule.ts";

/** Problems of a file as text, and of YAML as a language. */
export const sourceRules = {
  "not-utf8": rule({
    severity: "error",
    message: (_: Record<never, never>) => "the file is not UTF-8 text",
    hint: () => "save it with the encoding UTF-8",
    explanation:
      "Briefs, templates and themes are UTF-8 text. The file holds bytes that are not, so letters would be guessed. Open it in an editor and save it again with the encoding UTF-8.",
  }),
  "not-plain-text": rule({
    severity: "error",
    message: ({ kind }: { kind: string }) => `the file is ${kind}, not plain text`,
    hint: () => "copy its text into a .txt or .md file",
    explanation:
      "Articles and briefs are plain text. PDFs, office documents, web pages and pictures hold their text in a form that is not read here. Copy the text into a file that ends in .txt or .md.",
  }),
  "encoding-guessed": rule({
    severity: "warning",
    message: ({ encoding }: { encoding: string }) => `the article is not UTF-8 text; read as ${encoding}`,
    hint: () => "check quotation marks and accents, or save it as UTF-8",
    explanation:
      "The article's bytes are not UTF-8. Like a browser, the program then reads them as windows-1252, which is right for most western texts and wrong for others. Quotes are checked against the text as it was read.",
  }),
  "control-character": rule({
    severity: "error",
    message: ({ codePoint }: { codePoint: string }) => `control character ${codePoint} in the text`,
    hint: () => "delete it: it cannot be printed",
    explanation:
      "Control characters have no printed form and are often a sign of a damaged file. Delete the character at the place shown.",
  }),
  "file-too-large": rule({
    severity: "error",
    message: ({ bytes, limit }: { bytes: number; limit: number }) =>
      `the file is too long: ${bytes} signs, where at most ${limit} are read`,
    explanation:
      "Files above a limit (1,000,000 signs for YAML and articles, 200,000 for a template) are refused, so that a build ends within its time. A brief is a page; if the file is right, split it.",
  }),
  "yaml-syntax": rule({
    severity: "error",
    message: ({ problem }: { problem: string; hint: string | undefined }) => problem,
    hint: ({ hint }) => hint,
    explanation:
      'The file is not YAML. Most often a text holds a colon and a space and must stand in quotes (`title: "Leak: what it shows"`), a quotation mark is not closed, or a line is indented with a tab or by a different number of spaces than its neighbours.',
  }),
  "comment-in-text": rule({
    severity: "warning",
    message: ({ comment }: { comment: string }) => `“${comment}” is a comment and is not part of the text`,
    hint: () => 'put the text in quotes: "… #3 …"; a comment has a space after its #',
    explanation:
      "In YAML, a # after a space starts a comment, so the rest of the line is not read. If it belongs to the text, put the text in quotes; if it is a comment, leave a space after the #.",
  }),
  "yaml-feature": rule({
    severity: "error",
    message: ({ feature }: { feature: string }) => `${feature} are not allowed here`,
    hint: () => 'write the value out; if the sign belongs to a text, put the text in quotes: "…"',
    explanation:
      "Anchors, aliases, tags, directives, merge keys and several documents in one file are parts of YAML that a brief does not need and that make a file mean something other than it seems to say. Write the value out where it is used.",
  }),
  "yaml-too-deep": rule({
    severity: "error",
    message: ({ limit }: { limit: number }) => `nested more than ${limit} levels deep`,
    explanation: "No file of this program nests deeper than a few levels; a file that does is damaged or hostile.",
  }),
  "duplicate-key": rule({
    severity: "error",
    message: ({ key }: { key: string; firstLine: number }) => `key "${key}" stands twice`,
    hint: ({ firstLine }) => `it is already on line ${firstLine}; merge the two`,
    explanation: "A key may stand once in a mapping. With two, one of them would be lost without a word.",
  }),
  "unknown-key": rule({
    severity: "error",
    message: ({ key }: { key: string; suggestion: string | undefined; known: readonly string[] }) =>
      `unknown key "${key}"`,
    hint: ({ suggestion, known }) => didYouMean(suggestion) ?? `allowed here: ${known.join(", ")}`,
    explanation:
      "The key is not part of the format. A misspelt key would be ignored in silence, so it is an error. `docs/formats.md` lists every key.",
  }),
  "missing-key": rule({
    severity: "error",
    message: ({ key }: { key: string; meaning: string | undefined }) => `"${key}" is missing`,
    hint: ({ key, meaning }) => `add "${key}:"${meaning === undefined ? "" : ` (${meaning.replace(/\.$/, "")})`}`,
    explanation: "The format needs this key. `docs/formats.md` says what belongs there.",
  }),
  "missing-value": rule({
    severity: "error",
    message: ({ key }: { key: string; expected: string }) => `"${key}" has no value`,
    hint: ({ expected }) => `write ${expected} after the colon, or delete the key`,
    explanation: "The key stands there with nothing after it. Give it a value, or delete the line.",
  }),
  "wrong-type": rule({
    severity: "error",
    message: ({ expected, found }: { expected: string; found: string; hint: string | undefined }) =>
      `expected ${expected}, found ${found}`,
    hint: ({ hint }) => hint,
    explanation:
      "The value is of another kind than the format wants, for example a list where one text belongs, or a text where a list of statements belongs (`- text: …`).",
  }),
  "unknown-value": rule({
    severity: "error",
    message: ({ value }: { value: string; suggestion: string | undefined; allowed: readonly string[] }) =>
      `"${value}" is not one of the values allowed here`,
    hint: ({ suggestion, allowed }) => {
      const all = `allowed: ${allowed.join(", ")}`;
      return suggestion === undefined ? all : `${didYouMean(suggestion)} (${all})`;
    },
    explanation: "The key takes one of a fixed list of values, which the message names.",
  }),
  "invalid-value": rule({
    severity: "error",
    message: ({ problem }: { problem: string; hint: string | undefined }) => problem,
    hint: ({ hint }) => hint,
    explanation: "The value has the right kind but not a form the format allows; the message says what is wanted.",
  }),
};
