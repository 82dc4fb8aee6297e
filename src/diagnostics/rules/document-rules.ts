import { didYouMean, rule } from "../rule.ts";

type Suggested = {
  readonly suggestion: string | undefined;
  readonly known: readonly string[];
};

type Misplaced = {
  readonly element: string;
  /** Undefined at the top of a layout. */
  readonly parent: string | undefined;
  readonly allowed: readonly string[];
  /** The elements that can hold it, where it is a part of another. */
  readonly homes: readonly string[];
  readonly isBlock: boolean;
};

function hintForMisplaced({ element, parent, allowed, homes, isBlock }: Misplaced): string {
  if (parent === undefined) return isBlock ? "put it into <main>" : "put it into an element of <main>";
  if (homes.length > 0) return `<${element}> stands in ${listElements(homes)}`;
  if (parent === element) return `close the first <${element}> before the second`;
  if (allowed.includes("p")) return "put it in a paragraph: <p>…</p>";
  if (isBlock && allowed.includes("strong")) return `close <${parent}> before it: <${parent}> holds text`;
  return `<${parent}> holds ${listElements(allowed)}`;
}

function listElements(names: readonly string[]): string {
  const tags = names.map((name) => `<${name}>`);
  return tags.length < 2 ? tags.join("") : `${tags.slice(0, -1).join(", ")} or ${tags.at(-1)}`;
}

const textHomes: ReadonlyMap<string, string> = new Map([
  ["", "put it into <main>, in <p>…</p>"],
  ...["ul", "ol"].map((list) => [list, "put it in <li>…</li>"] as const),
  ["figure", "put it below the picture: <figcaption>…</figcaption>"],
  ["dl", "put it in <dt>…</dt> or <dd>…</dd>"],
  ...["table", "thead", "tbody", "tr"].map((part) => [part, "put it in a cell: <td>…</td>"] as const),
]);

type MissingPart = "main" | "body" | "title" | "title-text";

const missingParts: Readonly<Record<MissingPart, { readonly message: string; readonly hint: string }>> = {
  main: { message: "the layout makes no <main>", hint: "put the page into <main>…</main>" },
  body: { message: "<main> holds nothing", hint: "put the page into it: <h1>{{title}}</h1> and the sections" },
  title: { message: "the page has no title", hint: "put <h1>{{title}}</h1> into <main>" },
  "title-text": { message: "the title of the page is empty", hint: "write <h1>{{title}}</h1>" },
};

/** Problems of the HTML a template makes: what is not part of the subset that can be printed. */
export const documentRules = {
  "unsupported-element": rule({
    severity: "error",
    message: ({ element }: Suggested & { element: string; advice: string | undefined }) =>
      `the element <${element}> cannot be printed`,
    hint: ({ suggestion, advice, known }) =>
      advice ?? (suggestion === undefined ? `elements that can: ${known.join(", ")}` : `use <${suggestion}>`),
    explanation:
      "Templates emit a small, documented subset of HTML (see docs/formats.md). An element outside it would be lost in print, so it is an error.",
  }),
  "misplaced-element": rule({
    severity: "error",
    message: ({ element, parent }: Misplaced) =>
      parent === undefined
        ? `<${element}> stands outside <header>, <main> and <footer>`
        : `<${element}> cannot stand in <${parent}>`,
    hint: hintForMisplaced,
    explanation: "The element is known, but not at this place: a list holds items, a paragraph holds text, and so on.",
  }),
  "text-outside-paragraph": rule({
    severity: "error",
    message: ({ text, parent }: { text: string; parent: string | undefined }) =>
      parent === undefined
        ? `the text "${text}" stands outside <header>, <main> and <footer>`
        : `the text "${text}" stands in <${parent}> without an element of its own`,
    hint: ({ parent }) => textHomes.get(parent ?? "") ?? "put it in <p>…</p>",
    explanation:
      "Text needs a paragraph, heading, list item or cell of its own, so that it has a style and a place in the reading order.",
  }),
  "unsupported-attribute": rule({
    severity: "error",
    message: ({ attribute, element }: Suggested & { attribute: string; element: string }) =>
      `the attribute "${attribute}" of <${element}> has no effect in print`,
    hint: ({ suggestion, known, attribute }) =>
      attribute === "style"
        ? "give the element a class, and say in the theme how that class looks"
        : (didYouMean(suggestion) ?? `attributes of this element: ${known.join(", ")}`),
    explanation:
      "The attribute is not part of the subset. How things look is said in the theme, by element and class; scripts and styles have no place in a template.",
  }),
  "unknown-class": rule({
    severity: "error",
    message: ({ name, element }: Suggested & { name: string; element: string }) =>
      `the theme has no style for the class "${name}" of <${element}>`,
    hint: ({ name, suggestion, known }) => {
      if (/\s/.test(name)) return "give the element one class; several at once are not read";
      return (
        didYouMean(suggestion) ?? (known.length === 0 ? "this element has no classes" : `it has: ${known.join(", ")}`)
      );
    },
    explanation:
      "A class only has an effect if the theme has a style under `element.class`. Add one to the theme, or use a class it has.",
  }),
  "class-missing": rule({
    severity: "error",
    message: ({ element }: { element: string; known: readonly string[] }) => `<${element}> needs a class`,
    hint: ({ known }) => `classes of the theme: ${known.join(", ")}; to group blocks, use <section> or <aside>`,
    explanation:
      "A `<div>` sets the blocks it holds side by side, in the way its class says in the theme. Without a class there is nothing to go by; to group blocks one below the other, use `<section>` or `<aside>`.",
  }),
  "unsafe-link": rule({
    severity: "error",
    message: ({ address }: { address: string }) =>
      address === ""
        ? "the link has no address"
        : `the link "${address}" is not a plain address of http, https or mailto`,
    hint: () => 'write <a href="https://…">',
    explanation:
      "Links in a published page lead to the web or to a mailbox. Addresses of files, scripts or data are refused, because a reader who follows one cannot know what it opens; so are backslashes, unseen signs and user names before the host, which make an address look like another.",
  }),
  "unknown-note": rule({
    severity: "error",
    message: ({ note }: { note: string; suggestion: string | undefined }) => `the note reference "${note}" has no note`,
    hint: ({ note, suggestion }) =>
      suggestion !== undefined
        ? `there is a note with the id "${suggestion}"`
        : `the note is <li class="note" id="${note}">; {{> source-notes}} prints those of the sources`,
    explanation: "A raised figure leads the reader to a note; here there is none with that id.",
  }),
  "malformed-html": rule({
    severity: "error",
    message: ({ problem }: { problem: string; hint: string | undefined }) => problem,
    hint: ({ hint }) => hint,
    explanation:
      "The HTML of the template is not well formed, and a browser would silently rearrange it. Close every element in the order in which they were opened.",
  }),
  "missing-part": rule({
    severity: "error",
    message: ({ part }: { part: MissingPart }) => missingParts[part].message,
    hint: ({ part }) => missingParts[part].hint,
    explanation:
      "Every page needs exactly one title (h1), and a body with text; otherwise it cannot be read aloud or listed.",
  }),
  "second-title": rule({
    severity: "error",
    message: (_: Record<never, never>) => "the page has a second <h1>",
    hint: () => "use <h2>: the one <h1> is the page's title",
    explanation:
      "The title of the page, its <h1>, is also the title of the file and the first entry of its outline. There is one; sections have <h2>.",
  }),
  "heading-skipped": rule({
    severity: "error",
    message: ({ from, to }: { from: number; to: number }) =>
      from === 0 ? `the first heading of the page is <h${to}>` : `<h${to}> follows <h${from}>: a level is left out`,
    hint: ({ from }) => `use <h${from + 1}>`,
    explanation:
      "Readers who hear a page move by its headings; a level left out reads as a missing part (PDF/UA-1 7.4.2).",
  }),
};
