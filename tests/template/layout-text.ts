import fc from "fast-check";

const blank = fc.constantFrom("", " ", "\n", "\n  ", "  \n\n", "\t");

const strip = fc.constantFrom("", "~");

const text = fc
  .array(
    fc.constantFrom(
      "word",
      " ",
      "\n    ",
      "é",
      "😀",
      "{{@root.title}}",
      "{{~ @root.title ~}}",
      "\\{{title}}",
      "&amp;",
      "<em>x</em>",
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));

/**
 * Well-formed parts of a layout, with everything that moves the text of a template about: white space control, tags
 * alone on their lines, comments, escaped braces, partials with indentation. Every paragraph has a number of its own
 * in `data-statement`, by which a test finds it again.
 */
export const layoutText: fc.Arbitrary<string> = fc
  .letrec<{ block: string; blocks: string }>((tie) => ({
    blocks: fc.array(tie("block"), { maxLength: 4 }).map((blocks) => blocks.join("")),
    block: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc
        .tuple(blank, text, blank)
        .map(([before, words, after]) => `${before}<p data-statement="#">${words}</p>${after}`),
      fc
        .tuple(strip, strip, blank, tie("blocks"))
        .map(([l, r, space, inner]) => `${space}{{${l}#if @root.author${r}}}${space}${inner}{{${r}/if${l}}}${space}`),
      fc
        .tuple(strip, blank, tie("blocks"), tie("blocks"))
        .map(
          ([s, space, left, right]) =>
            `{{#unless @root.marking}}${left}${space}{{${s}else${s}}}${space}${right}{{/unless}}${space}`,
        ),
      fc
        .tuple(blank, tie("blocks"))
        .map(([space, inner]) => `${space}{{#each @root.sources}}${space}${inner}${space}{{/each}}${space}`),
      fc.tuple(blank, tie("blocks")).map(([space, inner]) => `${space}<section>${space}${inner}${space}</section>`),
      blank.map((space) => `${space}{{> part}}${space}`),
      blank.map((space) => `${space}{{!-- <p> {{x}} --}}${space}<!-- <p> -->${space}`),
    ),
  }))
  .blocks.map(numbered);

function numbered(template: string): string {
  let number = 0;
  return template.replaceAll('"#"', () => {
    number += 1;
    return `"${number}"`;
  });
}
