import type { YAMLError } from "yaml";

/** A fault of YAML in words for people who do not program, with what to do about it. */
export interface YamlFault {
  readonly problem: string;
  readonly hint: string | undefined;
}

const quoteIt = (text: string) => `${text} must stand in quotes: "…"`;

/** What the YAML library says, by the start of its message, and what we say instead. */
const faults: readonly (readonly [RegExp, YamlFault])[] = [
  [
    /^Nested mappings are not allowed in compact/,
    { problem: 'a second ": " in one line', hint: quoteIt('a text that holds ": "') },
  ],
  [
    /^(?:Sequence item without - indicator|All (?:mapping|sequence) items must start at the same column)/,
    {
      problem: "the line is indented differently from those it belongs to",
      hint: "lines that belong together start in the same column",
    },
  ],
  [/^With stringKeys/, { problem: "a key is not a plain text", hint: "a key is a single word before the colon" }],
  [/^Tabs are not allowed/, { problem: "a tab in the indentation", hint: "indent with spaces" }],
  [
    /^Unexpected scalar at node end/,
    {
      problem: "text after the end of the value",
      hint: `put the whole value in quotes; ${quoteIt("a text that starts with [ or {")}`,
    },
  ],
  [
    /^(?:Implicit keys need to be on a single line|Implicit map keys need to be followed by map values)/,
    {
      problem: "a line without a colon stands among keys",
      hint: "indent it if it goes on with the text above, or add a colon",
    },
  ],
  [
    /^Plain value cannot start with/,
    { problem: "the text starts with a special sign", hint: quoteIt("a text that starts with @, ` or %") },
  ],
  [
    /^(?:Block collections are not allowed within flow|Flow map|Flow sequence|Expected flow)/,
    { problem: "a bracket is not closed", hint: "every { and [ needs its } and ], on lines that are indented more" },
  ],
  [
    /^Invalid escape sequence/,
    { problem: "a backslash in double quotes", hint: "use single quotes, or write the backslash twice" },
  ],
  [
    /^(?:Missing , |Map keys must be unique|Unexpected )/,
    { problem: "something does not belong here", hint: quoteIt("a text with special signs") },
  ],
];

/** Returns an error of the YAML library in our words; its own message where we have none. */
export function describeYamlError(error: YAMLError): YamlFault {
  const known = faults.find(([start]) => start.test(error.message));
  if (known !== undefined) return known[1];
  const problem = error.message.replace(/ at line \d+, column \d+[\s\S]*$/, "").replace(/[.:]$/, "");
  return { problem: problem.charAt(0).toLowerCase() + problem.slice(1), hint: undefined };
}
