import type { Mustache } from "./scan-mustaches.ts";
import { blockHelpers } from "./template-helpers.ts";

/** What is wrong with a tag and what to write instead. */
interface Described {
  readonly problem: string;
  readonly hint: string | undefined;
}

/** Tells whether a tag holds nothing but its name: `{{if}}`. */
export function isBareName({ name }: Mustache, written: string): boolean {
  return written.replaceAll(/[{}~\s]/g, "") === name;
}

/** Returns in words what Handlebars cannot read in a tag: the commonest slips by what gives them away. */
export function describeMalformedTag(mustache: Mustache, written: string): Described {
  if (mustache.isLone) return describeLone(written);
  if (mustache.kind === "comment") {
    const ending = written.includes("!--") ? "--}}" : "}}";
    return { problem: "the comment is not closed", hint: `it ends with ${ending}` };
  }
  if (!mustache.closed) {
    const shown = written.split("\n", 1)[0] ?? written;
    return { problem: `the tag ${shown} is not closed`, hint: `a tag ends with two braces: ${closed(written)}` };
  }
  if (blockHelpers.includes(mustache.name) && mustache.kind === "other") return describeSignless(mustache, written);
  const inner = written.replaceAll(/^\{+~?|~?\}+$/g, "").trim();
  return (slips.find(({ sign }) => sign.test(written)) ?? other).describe(inner, mustache.name);
}

function describeLone(written: string): Described {
  const [line = written] = written.split("\n", 1);
  const problem = `${line.length > 40 ? `${line.slice(0, 39)}…` : line} would be printed as it stands`;
  if (written.startsWith("{%")) {
    return { problem, hint: "tags look like {{title}}, {{#if title}} … {{/if}}, {{#each sections}} … {{/each}}" };
  }
  if (written.startsWith("{!")) return { problem, hint: "a comment has two braces: {{!-- … --}}" };
  return { problem, hint: `a tag has two braces: {${written.replace(/\}+$/, "")}}}` };
}

function describeSignless(mustache: Mustache, written: string): Described {
  const { name } = mustache;
  if (isBareName(mustache, written)) return { problem: `{{${name}}} lacks its /`, hint: `write {{/${name}}}` };
  const inner = written.slice(2).trimStart();
  return { problem: `${written} lacks its #`, hint: `write {{#${inner} … {{/${name}}}` };
}

function closed(written: string): string {
  const start = written.replace(/^\{{3,}/, "{{").replaceAll(/\s+/g, " ");
  return `${start.length > 40 ? "{{…" : start}}}`;
}

interface Slip {
  readonly sign: RegExp;
  readonly describe: (inner: string, name: string) => Described;
}

const slips: readonly Slip[] = [
  {
    sign: /^\{\{~?\s*[#/^>]?\s*~?\}\}$/,
    describe: (inner) => ({
      problem: inner === "" ? "the tag is empty" : `the tag names nothing after ${inner}`,
      hint: "a tag names a field, a block or a partial: {{title}}, {{#if title}}, {{/if}}, {{> section}}",
    }),
  },
  {
    sign: /^(?:\{\{\{.*[^}]\}\}|\{\{[^{].*\}\}\})$/s,
    describe: (inner) => ({
      problem: "the tag does not open and close with the same number of braces",
      hint: `write {{${inner}}}`,
    }),
  },
  {
    sign: /^\{\{~?\//,
    describe: (_, name) => ({ problem: "the end of a block holds only its name", hint: `write {{/${name}}}` }),
  },
  {
    sign: /^\{\{~?\s*[#^>*&]*\s*[\w-]*\s[^"']*?(?:[=!]=|&&|\|\||[<>]|!)/,
    describe: (_, name) => ({
      problem: "the tag holds a comparison, which templates do not have",
      hint: `a condition is one field: {{#${name === "unless" ? name : "if"} field}}; its contrary is {{#unless field}}`,
    }),
  },
  {
    sign: /[^|]\|[^|]/,
    describe: () => ({
      problem: "the tag holds |, which templates do not have",
      hint: "to change how a value is printed, call a helper: {{date issued}}; items get names with {{#each list as |item|}}",
    }),
  },
  {
    sign: /\w\[\d+\]/,
    describe: () => ({
      problem: "the tag counts into a list with [ ], which templates do not have",
      hint: "go through the list: {{#each sections}} … {{/each}}",
    }),
  },
  {
    sign: /["'\u2018-\u201F\u00AB\u00BB]/,
    describe: () => ({ problem: "the tag's quotation marks are out of step", hint: 'texts stand between " and "' }),
  },
  {
    sign: /[()]/,
    describe: () => ({ problem: "the tag's parentheses are out of step", hint: "each ( needs its )" }),
  },
];

const other: Slip = {
  sign: /^/,
  describe: () => ({
    problem: "the tag is not well formed",
    hint: "tags look like {{title}}, {{date issued}}, {{#if title}} … {{/if}}, {{> section}}",
  }),
};
