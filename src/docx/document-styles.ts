import {
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from "docx";
import { blockTextStyle, colourOf, elementOf, pointsOf, styleRules } from "../theme/text-style.ts";
import type { Spacing, Theme } from "../theme/theme-schema.ts";
import { hexColour, twips } from "./docx-units.ts";
import { runPropertiesOfRules } from "./run-properties.ts";
import { linkedNameOf, styleNameOf } from "./style-name.ts";

const paragraphElements = ["p", "h1", "h2", "h3", "li", "dl", "td", "th", "figcaption"];
const characterElements = ["strong", "em", "a", "span", "dt"];

/** Returns a theme as styles of Word: those it knows by name, and each class of the theme as one built on its element's. */
export function documentStyles(theme: Theme, spacing: Spacing, language: string, noteStyle: string): IStylesOptions {
  const keys = [...new Set([...paragraphElements, ...characterElements, ...Object.keys(theme.styles)])];
  const keysOf = (elements: readonly string[]) => keys.filter((key) => elements.includes(elementOf(key)));
  const paragraphKeys = keysOf(paragraphElements).toSorted(
    (a, b) => Number(b === theme.base) - Number(a === theme.base),
  );
  return {
    importedStyles: [new DocumentDefaults({ run: { language: { value: language } } })],
    paragraphStyles: [
      ...paragraphKeys.map((key) => paragraphStyle(theme, spacing, key)),
      ...(["ul", "ol"] as const).map((list) => listStyle(theme, list)),
      footnoteStyle(theme, noteStyle),
    ],
    characterStyles: [
      ...keysOf(characterElements).map((key) => characterStyle(theme, key)),
      ...paragraphKeys.filter((key) => styleRules(theme, key).fill !== undefined).map((key) => labelStyle(theme, key)),
      { id: "FootnoteReference", name: "footnote reference", run: { superScript: true } },
    ],
  };
}

function paragraphStyle(theme: Theme, spacing: Spacing, key: string): IParagraphStyleOptions {
  const { base } = theme;
  const { id, name } = styleNameOf(key, base);
  const rules = theme.styles[key] ?? {};
  const element = elementOf(key);
  const below = key === element ? base : element;
  const heading = /^h([123])$/.exec(element)?.[1];
  return {
    id,
    name,
    quickFormat: true,
    ...(key === base ? {} : { basedOn: styleNameOf(below, base).id }),
    ...(heading === undefined ? {} : { next: "Normal" }),
    ...(rules.fill === undefined ? {} : { link: linkedNameOf({ id, name }).id }),
    run: runPropertiesOfRules(theme, rules),
    paragraph: {
      ...(heading === undefined ? {} : { keepNext: true, outlineLevel: Number(heading) - 1 }),
      ...paragraphSpacing(theme, spacing, key),
    },
  };
}

/** Lines are at least as far apart as the theme says, and farther where someone in Word enlarges the type. */
function paragraphSpacing(theme: Theme, spacing: Spacing, key: string): IParagraphStylePropertiesOptions {
  const rules = styleRules(theme, key);
  return {
    spacing: {
      before: twips(pointsOf(theme, spacing, rules.above)),
      after: twips(pointsOf(theme, spacing, rules.below)),
      line: twips(blockTextStyle(theme, key).leading),
      lineRule: LineRuleType.AT_LEAST,
    },
  };
}

/** The lists' own styles are built on that of their items; the marks and indents come from the list's definition. */
function listStyle(theme: Theme, list: "ul" | "ol"): IParagraphStyleOptions {
  return { ...styleNameOf(list, theme.base), basedOn: styleNameOf("li", theme.base).id, quickFormat: true };
}

function footnoteStyle(theme: Theme, noteStyle: string): IParagraphStyleOptions {
  return { id: "FootnoteText", name: "footnote text", basedOn: styleNameOf(noteStyle, theme.base).id };
}

/** A link looks as in the web page: like the text, with a line below. */
function characterStyle(theme: Theme, key: string): ICharacterStyleOptions {
  const element = elementOf(key);
  return {
    ...styleNameOf(key, theme.base),
    quickFormat: true,
    ...(key === element ? {} : { basedOn: styleNameOf(element, theme.base).id }),
    run: { ...runPropertiesOfRules(theme, theme.styles[key] ?? {}), ...(key === "a" ? { underline: {} } : {}) },
  };
}

/** A label has its ground behind the words alone, wherever it stands in a line. */
function labelStyle(theme: Theme, key: string): ICharacterStyleOptions {
  const rules = styleRules(theme, key);
  const paragraph = styleNameOf(key, theme.base);
  return {
    ...linkedNameOf(paragraph),
    link: paragraph.id,
    run: {
      ...runPropertiesOfRules(theme, rules),
      shading: { type: "clear", color: "auto", fill: hexColour(colourOf(theme, rules.fill ?? "")) },
    },
  };
}
