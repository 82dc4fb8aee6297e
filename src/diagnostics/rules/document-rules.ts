import { didYouMean, rule } from "../rule.ts";

/** Problems of the HTML a template makes: what is not part of the subset that can be printed. */
export const documentRules = {
  "unsupported-element": rule({
    severity: "error",
    message: ({ element }: { element: string; suggestion: string | undefined; known: readonly string[] }) =>
      `the element <${element}> cannot be printed`,
    hint: ({ suggestion, known }) =>
      suggestion === undefined ? `elements that can: ${known.join(", ")}` : `use <${suggestion}>`,
    explanation:
      "Templates emit a small, documented subset of HTML (see docs/formats.md). An element outside it would be lost in print, so it is an error.",
  }),
  "misplaced-element": rule({
    severity: "error",
    message: ({ element, parent }: { element: string; parent: string; allowed: readonly string[] }) =>
      `<${element}> cannot stand in <${parent}>`,
    hint: ({ parent, allowed }) =>
      allowed.length === 0 ? `<${parent}> holds text` : `<${parent}> holds: ${allowed.join(", ")}`,
    explanation: "The element is known, but not at this place: a list holds items, a paragraph holds text, and so on.",
  }),
  "text-outside-paragraph": rule({
    severity: "error",
    message: ({ text, parent }: { text: string; parent: string }) =>
      `the text "${text}" stands in <${parent}> without a paragraph`,
    hint: () => "put it in <p>…</p>",
    explanation:
      "Text needs a paragraph, heading, list item or cell of its own, so that it has a style and a place in the reading order.",
  }),
  "unsupported-attribute": rule({
    severity: "error",
    message: ({ attribute, element }: { attribute: string; element: string; known: readonly string[] }) =>
      `the attribute "${attribute}" of <${element}> has no effect in print`,
    hint: ({ known, attribute }) =>
      attribute === "style"
        ? "give the element a class, and say in the theme how that class looks"
        : `attributes of this element: ${known.join(", ") || "none"}`,
    explanation:
      "The attribute is not part of the subset. How things look is said in the theme, by element and class; scripts and styles have no place in a template.",
  }),
  "unknown-class": rule({
    severity: "error",
    message: ({
      name,
      element,
    }: {
      name: string;
      element: string;
      suggestion: string | undefined;
      known: readonly string[];
    }) => `the theme has no style for the class "${name}" of <${element}>`,
    hint: ({ suggestion, known }) =>
      didYouMean(suggestion) ?? (known.length === 0 ? "this element has no classes" : `it has: ${known.join(", ")}`),
    explanation:
      "A class only has an effect if the theme has a style under `element.class`. Add one to the theme, or use a class it has.",
  }),
  "unsafe-link": rule({
    severity: "error",
    message: ({ address }: { address: string }) => `the link "${address}" is not http, https or mailto`,
    explanation:
      "Links in a published page lead to the web or to a mailbox. Addresses of files, scripts or data are refused, because a reader who follows one cannot know what it opens.",
  }),
  "unknown-note": rule({
    severity: "error",
    message: ({ note }: { note: string }) => `the note reference "${note}" has no note`,
    hint: () => 'a note is a list item with that id: <li class="note" id="note-1">',
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
    message: ({ part }: { part: string }) => `the page has no ${part}`,
    explanation:
      "Every page needs exactly one title (h1), and a body with text; otherwise it cannot be read aloud or listed.",
  }),
  "heading-skipped": rule({
    severity: "error",
    message: ({ from, to }: { from: number; to: number }) => `a heading of level ${to} follows one of level ${from}`,
    hint: ({ from }) => `use <h${from + 1}>`,
    explanation:
      "Readers who hear a page move by its headings; a level left out reads as a missing part (PDF/UA-1 7.4.2).",
  }),
};
