import { outputFormats } from "../build/output-format.ts";
import type { Command } from "./command.ts";
import { audience, json, paper } from "./command-options.ts";

/** The commands that make pages of briefs, and show how. */
export const pageCommands: readonly Command[] = [
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
    summary: "Build briefs as PDF, HTML, Markdown or Word",
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
      ["brief build --format pdf,html,docx", "build every brief as PDF, as a web page and as a Word file"],
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
    name: "compare",
    summary: "Show what two audiences are told differently",
    operands: "BRIEF",
    counts: [1, 1],
    details:
      "Prints the readers side by side, as their pages are built: other words, statements only one of them is told and why, and by name what is the same. An audience's wording that adds a figure or a name is an error here as everywhere.",
    options: [
      { ...audience, value: "A,B", meaning: "The audiences to compare, two to four." },
      { name: "out", short: "o", value: "FILE", meaning: "Write the comparison into this file, as a web page." },
      paper,
      json,
    ],
    examples: [
      ["brief compare briefs/leak.yaml --audience minister,public", "read the two side by side"],
      ["brief compare briefs/leak.yaml --audience minister,public --out compare.html", "as a web page"],
    ],
  },
  {
    name: "theme",
    summary: "Show everything a theme says on a specimen sheet",
    operands: "preview [THEME]",
    counts: [1, 2],
    details:
      "preview: prints the colours of THEME with their contrast, its fonts, and every style, list, column and section it has, as a PDF made by the very pipeline that makes pages. THEME is a file in templates/themes, of the project or of the program; without it, default.",
    options: [
      { name: "project", value: "DIR", meaning: "The project whose theme it is.", default: "." },
      {
        name: "out",
        short: "o",
        value: "FILE",
        meaning: "Write the sheet into this file. Without it: output/THEME.theme.pdf.",
      },
      paper,
      json,
    ],
    examples: [
      ["brief theme preview", "see the theme that comes with the program"],
      ["brief theme preview house --out house.pdf", "see the house style of the project"],
    ],
  },
];
