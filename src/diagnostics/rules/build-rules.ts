import { didYouMean, rule } from "../rule.ts";

/** A brief that is too long: what was left out in vain, and what would have to go besides, each with its line. */
export interface PageOverflow {
  readonly audience: string;
  readonly lines: number;
  readonly words: number;
  readonly pages: number;
  readonly allowed: number;
  readonly left_out: readonly string[];
  readonly needed: readonly string[] | undefined;
}

/** Problems of a build: files that are not there, names that collide, pages that run over. */
export const buildRules = {
  "file-not-found": rule({
    severity: "error",
    message: ({ path }: { path: string; suggestion: string | undefined }) => `there is no file "${path}"`,
    hint: ({ suggestion }) => didYouMean(suggestion),
    explanation:
      "The file the command was given does not exist, or is a folder. Check the path and the folder you are in.",
  }),
  "file-unreadable": rule({
    severity: "error",
    message: ({ path, reason }: { path: string; reason: string }) => `"${path}" cannot be read: ${reason}`,
    explanation:
      "The file is there, and the machine does not hand it over: it is larger than 32 MB, or you may not read it. The other files of the run are read.",
  }),
  "not-a-brief": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `"${path}" is no brief`,
    hint: ({ path }) =>
      /\.(?:txt|md)$/i.test(path) ? `derive one from it: brief derive ${path}` : "a brief is a .yaml file",
    explanation:
      "Briefs are YAML files. An article in plain text becomes one with `brief derive`; text of other kinds is first copied into a .txt or .md file.",
  }),
  "no-briefs": rule({
    severity: "error",
    message: ({ folder }: { folder: string }) => `there are no briefs in ${folder}`,
    hint: () => "name a file, or start a project with: brief init my-briefs",
    explanation:
      "Without a file, the command takes every .yaml file in the folder `briefs` of the working folder. There is none.",
  }),
  "output-collision": rule({
    severity: "error",
    message: ({ output, first }: { output: string; first: string }) =>
      `${output} would be written twice; ${first} has the same id`,
    hint: () => "give one of the two briefs another id",
    explanation: "The id of a brief names its PDF. Two briefs with one id would overwrite each other.",
  }),
  "draft-collision": rule({
    severity: "error",
    message: ({ draft }: { draft: string }) => `another article of this run already became ${draft}`,
    hint: () => "rename one of the two articles, or write to another folder with --out",
    explanation:
      "A draft has the name of its article's file. Two articles of one name would overwrite each other's draft.",
  }),
  "template-not-found": rule({
    severity: "error",
    message: ({
      kind,
      name,
    }: {
      kind: string;
      name: string;
      suggestion: string | undefined;
      known: readonly string[];
    }) => `there is no ${kind} "${name}"`,
    hint: ({ suggestion, known }) => didYouMean(suggestion) ?? `there are: ${known.join(", ") || "none"}`,
    explanation:
      "Layouts, themes, audiences and languages are files in the folder `templates` of the project, or come with the program. None has this name.",
  }),
  "bad-name": rule({
    severity: "error",
    message: ({ name }: { name: string; reason: string; suggestion: string }) =>
      `"${name}" cannot be the name of a file`,
    hint: ({ reason, suggestion }) => `${reason}; for example: ${suggestion}`,
    explanation:
      "Briefs, audiences, layouts and themes are named by their files, on every system alike: lower-case letters, digits and hyphens.",
  }),
  "file-exists": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `there is already a file "${path}"`,
    hint: () => "choose another name, or move the file away",
    explanation: "`brief new` never overwrites what is there.",
  }),
  "template-name-taken": rule({
    severity: "error",
    message: ({ name }: { name: string }) => `"${name}" is the name of a layout or a part already`,
    hint: ({ name }) => `choose another name: my-${name}`,
    explanation:
      "A file in the project replaces the program's of the same name. A new layout builds on another, and one of the same name would then build on itself.",
  }),
  "language-without-words": rule({
    severity: "warning",
    message: ({ language }: { language: string }) =>
      `the page has no words in the language "${language}"; English is used`,
    hint: ({ language }) => `copy templates/languages/en.yaml to ${language}.yaml and translate it`,
    explanation:
      "Headings, dates and fixed words of the page come from a file in `templates/languages`. There is none for the brief's language.",
  }),
  "not-for-audience": rule({
    severity: "warning",
    message: ({ name }: { name: string; audiences: readonly string[] }) =>
      `the brief is not for the audience "${name}": nothing is printed for it`,
    hint: ({ audiences }) => `it is for: ${audiences.join(", ")}; add the other there, or ask for one of these`,
    explanation:
      "A brief that lists its `audiences` is printed for these alone, so that what was written for one reader does not reach another by mistake.",
  }),
  "page-overflow": rule({
    severity: "error",
    message: ({ audience, lines, pages, allowed, left_out }: PageOverflow) =>
      `for the audience "${audience}" the brief runs to ${pages} pages, ${allowed} allowed: ${lines} ${lines === 1 ? "line" : "lines"} too many${left_out.length === 0 ? "" : `, even without ${firstOf(left_out)}`}`,
    hint: ({ words, needed }) =>
      needed === undefined
        ? "even the bottom line alone does not fit: shorten it, or the title"
        : `cut about ${words} ${words === 1 ? "word" : "words"}, or let these go: ${firstOf(needed)}`,
    explanation:
      "The text does not fit the pages its audience reads, at the tightest spacing of the theme, in the smallest type that the audience allows (`fit: { type_size }`; the theme's own where it says none), and without the statements that may be left out: those of priority 3, or 3 and 2 (`fit: { may_drop }`). Shorten statements, lower their priority, or leave some out.",
  }),
  "text-lost": rule({
    severity: "error",
    message: ({ text }: { text: string }) => `a text does not fit its place on the page and would be lost: “${text}”`,
    hint: () => "shorten it, or give it more room in the theme or layout",
    explanation:
      "After drawing, the program counts what came onto the pages. A running line taller than the margin, or a box taller than the page, has no place; rather than leave it out in silence, nothing is written.",
  }),
  "article-differs": rule({
    severity: "error",
    message: ({ id }: { id: string; path: string }) => `the feed already holds another article "${id}"`,
    hint: ({ path }) => `rename the new file; the other is ${path}`,
    explanation:
      "A derived brief rests on an article in the feed beside it. An article of the same name but with another text is already there, and is never overwritten.",
  }),
  "brief-exists": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `${path} is already there and differs`,
    hint: () => "write elsewhere with --out, or replace it with --replace",
    explanation: "An analyst may have worked on the brief, so a derived draft never overwrites it unless asked to.",
  }),
  "folder-not-empty": rule({
    severity: "error",
    message: ({ folder }: { folder: string }) => `the folder ${folder} is not empty`,
    hint: () => "choose a new folder",
    explanation: "A new project is only started in a folder that is new or empty, so that nothing is overwritten.",
  }),
};

const mostNamed = 8;

function firstOf(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
