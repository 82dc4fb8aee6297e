import { didYouMean, rule } from "../rule.ts";

/** Problems of themes and the fonts they name. */
export const themeRules = {
  "unknown-theme-name": rule({
    severity: "error",
    message: ({
      kind,
      name,
    }: {
      kind: string;
      name: string;
      suggestion: string | undefined;
      known: readonly string[];
    }) => `the theme has no ${kind} "${name}"`,
    hint: ({ suggestion, known }) => didYouMean(suggestion) ?? `it has: ${known.join(", ")}`,
    explanation:
      "Styles name colours and fonts that the theme defines under `colours` and `fonts`. This name is not among them.",
  }),
  "incomplete-base": rule({
    severity: "error",
    message: ({ base, missing }: { base: string; missing: readonly string[] }) =>
      `the base style "${base}" does not say its ${missing.join(", ")}`,
    explanation:
      "Every other style takes from the base style what it does not say itself, so the base needs a font, a size, a leading and a colour.",
  }),
  "low-contrast": rule({
    severity: "error",
    message: ({ name, ground, ratio }: { name: string; ground: string; ratio: number; readable: string | undefined }) =>
      `the colour "${name}" on ${ground} has a contrast of ${roundedDown(ratio)}:1; text needs 4.5:1`,
    hint: ({ readable, ground }) =>
      readable === undefined
        ? `no colour can be read on all its grounds: make ${ground} more like the others`
        : `"${readable}" is the nearest colour that can be read`,
    explanation:
      "Text of less contrast with its ground cannot be read by many people, on screen or from a grey printer (WCAG 2.2, 1.4.3). Text may stand on the page and on every panel of the theme, or on the fill of its own style. Darken or lighten the colour, or change the ground.",
  }),
  "font-missing": rule({
    severity: "error",
    message: ({ font, package: name }: { font: string; package: string; file: string }) =>
      `font "${font}": the package "${name}" is not installed or lacks its file`,
    hint: ({ package: name }) => `npm install ${name}`,
    explanation:
      "A theme takes its fonts from installed npm packages. Install the package the message names, or choose another font in the theme.",
  }),
  "font-unreadable": rule({
    severity: "error",
    message: ({ problem }: { problem: string }) =>
      `a file that the theme names is no font that can be read: ${problem}`,
    hint: () => "name TrueType or OpenType files: .ttf or .otf",
    explanation: "The theme names a file that is not a TrueType or OpenType font, or a damaged one.",
  }),
  "missing-glyph": rule({
    severity: "error",
    message: ({ characters, font }: { characters: string; font: string; statement: string | undefined }) =>
      `the font "${font}" cannot print ${characters}`,
    hint: ({ statement }) =>
      statement === undefined
        ? "write it another way, or choose a font that has it"
        : `it stands in ${statement}; write it another way, or choose a font that has it`,
    explanation:
      "The font has no drawing for the character. It would be printed as an empty box, so it is an error. Write the text another way, or use a theme with a font for its script.",
  }),
};

/** Rounded down, so that 4.49 is not shown as the 4.5 that it misses. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
