import { didYouMean, rule } from "../rule.ts";

type MissingGlyph = {
  readonly characters: string;
  readonly font: string;
  readonly statement: string | undefined;
  /** npm packages of fallback fonts that are not installed and may have the characters. */
  readonly packages: readonly string[];
};

/** A bound of an audience's sizes of type, the theme's own size, and between what the bound may lie; all in points. */
export interface TypeSizeRange {
  readonly end: "min" | "max";
  readonly size: number;
  readonly own: number;
  readonly least: number;
  readonly most: number;
}

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
  "type-too-small": rule({
    severity: "error",
    message: ({ style, size, least }: { style: string; size: number; least: number }) =>
      `the style "${style}" is set in ${size} points; the theme's smallest type is ${least}`,
    hint: ({ least }) => `set it in ${least} points or more; smallest_type says how small a theme's type may be`,
    explanation:
      "No style is set smaller than the theme's `smallest_type`: 8 points where the theme does not say it, 14 in large print. Text below it is hard to read on paper.",
  }),
  "type-size-range": rule({
    severity: "error",
    message: ({ end, size, own, least }: TypeSizeRange) =>
      size < least && end === "min"
        ? `type of ${size} points is below the ${least} that the theme allows`
        : `the theme sets running text in ${own} points, ${end === "min" ? "below" : "above"} this ${end}`,
    hint: ({ least, most }) =>
      most === Number.POSITIVE_INFINITY ? `write ${least} or more` : `write a size from ${least} to ${most}`,
    explanation:
      "`fit: { type_size: { min, max } }` of an audience says how small and how large its running text may be set. The theme's own size must lie between the two, and neither may fall below the theme's `smallest_type`.",
  }),
  "spacing-order": rule({
    severity: "error",
    message: ({ distance, looser, tighter }: { distance: string; looser: number; tighter: number }) =>
      `"${distance}" grows from ${looser} to ${tighter}; the loosest spacing comes first`,
    hint: () => "order the spacings from loose to tight, so that no distance grows from one to the next",
    explanation:
      "A brief is set in the first of the theme's `spacings` that keeps it to its pages, so each must need no more room than the one before it.",
  }),
  "logo-too-tall": rule({
    severity: "error",
    message: ({ height }: { height: number; room: number }) =>
      `a logo ${height} points high has no room in the running head`,
    hint: ({ room }) =>
      `it has ${Math.floor(room * 100) / 100} points: from running.top to the top margin of the smaller paper`,
    explanation:
      "The logo stands in the running head, between the distance `running: { top }` from the edge of the page and the top margin. Make it smaller, or give the papers of the theme a larger top margin.",
  }),
  "font-missing": rule({
    severity: "error",
    message: ({ font, package: name, file }: { font: string; package: string | undefined; file: string }) =>
      name === undefined
        ? `font "${font}": there is no file ${file} in templates/fonts`
        : `font "${font}": the package "${name}" is not installed or lacks its file`,
    hint: ({ package: name }) =>
      name === undefined ? "put the file there, or name the package that holds it" : `npm install ${name}`,
    explanation:
      "A theme takes its fonts from installed npm packages, or from files in the project's templates/fonts. Install the package or add the file the message names, or choose another font in the theme.",
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
    message: ({ characters, font }: MissingGlyph) => `the font "${font}" cannot print ${characters}`,
    hint: ({ statement, packages }) => {
      const place = statement === undefined ? "" : `it stands in ${statement}; `;
      if (packages.length === 0) return `${place}write it another way, or choose a font that has it`;
      return `${place}write it another way, or add a font that may have it: npm install ${packages.join(" ")}`;
    },
    explanation:
      "Neither the font nor an installed fallback has a drawing for the character. It would be printed as an empty box, so it is an error. For Chinese, Japanese and Korean and for symbols, a package with a font that fills in can be installed; it is found by its name. Else write the text another way, or use a theme with a font for its script.",
  }),
  "right-to-left": rule({
    severity: "error",
    message: ({ text }: { text: string; statement: string | undefined }) =>
      `“${text}” runs from right to left, which cannot be printed in the right order`,
    hint: ({ statement }) =>
      `${statement === undefined ? "" : `it stands in ${statement}; `}write it in Latin letters, or translate it`,
    explanation:
      "Words in Hebrew, Arabic and other scripts that run from right to left would be printed in the wrong order, so that a sentence reads backwards. Such text is refused rather than garbled.",
  }),
};

/** Rounded down, so that 4.49 is not shown as the 4.5 that it misses. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
