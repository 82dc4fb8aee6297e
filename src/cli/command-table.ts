import { outputFormats } from "../build/output-format.ts";

/** One option of a command. Help, parsing and the reference page come from this. */
export interface CommandOption {
  readonly name: string;
  readonly short?: string;
  /** What stands after the option; omitted for a switch. */
  readonly value?: string;
  readonly meaning: string;
  /** The values the option takes, where they are a fixed list. */
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** One command of the program. */
export interface Command {
  readonly name: CommandName;
  readonly summary: string;
  /** The operands as help shows them: `[BRIEF…]`. */
  readonly operands: string;
  /** How many operands it takes at least and at most. */
  readonly counts: readonly [number, number];
  readonly details: string;
  readonly options: readonly CommandOption[];
  readonly examples: readonly (readonly [string, string])[];
}

/** The names of the commands. */
export const commandNames = [
  "init",
  "feed",
  "derive",
  "check",
  "build",
  "inspect",
  "extract",
  "verify",
  "explain",
] as const;

/** The name of a command. */
export type CommandName = (typeof commandNames)[number];

const json: CommandOption = { name: "json", meaning: "Print the result as JSON on standard output." };
const audience: CommandOption = {
  name: "audience",
  value: "NAME,…",
  meaning:
    "The audiences to print for, or all: files in templates/audiences. Without it: those the brief names, else minister.",
};
const paper: CommandOption = {
  name: "paper",
  value: "SIZE",
  meaning: "The size of the paper.",
  choices: ["A4", "Letter"],
  default: "A4",
};

/** Options that every command takes. */
export const commonOptions: readonly CommandOption[] = [{ name: "help", short: "h", meaning: "Print this help." }];

/** Every command, in the order in which an analyst meets them. */
export const commandTable: readonly Command[] = [
  {
    name: "init",
    summary: "Start a project: a brief, its article and a layout to change",
    operands: "DIR",
    counts: [1, 1],
    details: "DIR must be new or empty. The new project builds at once.",
    options: [json],
    examples: [["brief init my-briefs", "make the folder my-briefs and fill it"]],
  },
  {
    name: "feed",
    summary: "Add articles to the feed, or list it",
    operands: "add SOURCE… | list",
    counts: [1, 10_000],
    details:
      "add: each SOURCE is an RSS, Atom, RDF or JSON feed, a saved web page, a .txt or a .md file, packed with gzip or not. Each article is stored once in DIR/feed, as text; one whose text has changed is kept beside the earlier, and the briefs that rest on that are named. list: the articles, newest first.",
    options: [
      { name: "project", value: "DIR", meaning: "The project whose feed it is.", default: "." },
      { name: "since", value: "DATE", meaning: "List only articles published on DATE (YYYY-MM-DD) or later." },
      { name: "match", value: "WORDS", meaning: "List only articles in which all WORDS occur." },
      json,
    ],
    examples: [
      ["brief feed add news.xml page.html note.txt", "store the articles of three sources"],
      ["brief feed list --since 2025-01-01 --match cable", "list the articles on cables of this year"],
    ],
  },
  {
    name: "derive",
    summary: "Derive a draft brief from articles",
    operands: "ARTICLE…",
    counts: [1, 10_000],
    details:
      "Each ARTICLE (.txt or .md) becomes DIR/<name>.yaml, in the article's own words, every statement with its quote. The article is kept in the feed beside the brief, so that the draft builds at once.",
    options: [
      { name: "out", short: "o", value: "DIR", meaning: "Folder for the drafts.", default: "briefs" },
      { name: "replace", meaning: "Replace drafts that are already there." },
      {
        name: "explain",
        meaning: "Print every sentence with its scores, and why it would be taken or left; write nothing.",
      },
      json,
    ],
    examples: [
      ["brief derive article.txt", "write briefs/article.yaml"],
      ["brief derive inbox/*.txt --out drafts", "derive a draft from each article"],
    ],
  },
  {
    name: "check",
    summary: "Check briefs and print nothing",
    operands: "[BRIEF…]",
    counts: [0, 10_000],
    details:
      "Reads, checks and lays out each brief as build does, and writes no file. Without BRIEF, every brief in the folder briefs.",
    options: [audience, paper, json],
    examples: [
      ["brief check", "check every brief of the project"],
      ["brief check briefs/leak.yaml --json", "report as data, for another program"],
    ],
  },
  {
    name: "build",
    summary: "Build briefs as PDF, HTML or Markdown",
    operands: "[BRIEF…]",
    counts: [0, 10_000],
    details:
      "Each BRIEF becomes DIR/<id>.<audience>.pdf, and the same in every other format asked for: the twins hold the words that are on the pages. Without BRIEF, every brief in the folder briefs. A folder stands for the briefs in it. A brief with an error is not printed and does not stop the others.",
    options: [
      { name: "out", short: "o", value: "DIR", meaning: "Folder for the files.", default: "output" },
      {
        name: "format",
        value: "FORMAT,…",
        meaning: "The formats to write.",
        choices: outputFormats,
        default: "pdf",
      },
      audience,
      paper,
      {
        name: "embed",
        meaning: "Let each PDF carry its brief's whole file and the hashes of its articles, as PDF/A-3a.",
      },
      json,
    ],
    examples: [
      ["brief build", "build every brief into output/"],
      ["brief build briefs/leak.yaml --paper Letter", "build one, on US Letter"],
      ["brief build --audience minister,public", "build every brief for two audiences"],
      ["brief build --format pdf,html,md", "build every brief as PDF, as a web page and as Markdown"],
      ["brief build --audience all", "build every brief for every audience it is for"],
    ],
  },
  {
    name: "inspect",
    summary: "Print what a brief has become at one stage of the build",
    operands: "BRIEF",
    counts: [1, 1],
    details:
      "brief: as read. edition: as its audience reads it. html: what the template made. document: the typed tree. definition: what pdfmake is given.",
    options: [
      {
        name: "stage",
        short: "s",
        value: "STAGE",
        meaning: "The stage to print.",
        choices: ["brief", "edition", "html", "document", "definition"],
        default: "document",
      },
      {
        ...audience,
        value: "NAME",
        meaning: "The audience to look at. Without it: the first the brief names, else minister.",
      },
      paper,
    ],
    examples: [["brief inspect briefs/leak.yaml --stage html", "see what the template made"]],
  },
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

/** Returns a command by name. */
export function commandNamed(name: string): Command | undefined {
  return commandTable.find((command) => command.name === name);
}
