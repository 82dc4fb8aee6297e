import { checkValue } from "./check-values.ts";
import type { SvgElement } from "./svg-element.ts";
import type { SvgProblems } from "./svg-problems.ts";
import { properties, refusedProperties } from "./svg-vocabulary.ts";

/** Returns the declarations of a `style` that can be printed; those that would change the drawing are reported. */
export function readDeclarations(element: SvgElement, style: string, problems: SvgProblems): string {
  const declarations = style.split(";").map((declaration) => declaration.split(/:(.*)/s).slice(0, 2));
  const kept = declarations.flatMap(([name = "", value = ""]): readonly string[] => {
    const [property, set] = [name.trim(), value.replace(/\s*!important\s*$/, "").trim()];
    return keepsProperty(element, property, set, problems) ? [`${property}:${set}`] : [];
  });
  return kept.join(";");
}

/** Tells whether a property is printed; one that cannot be, and is not set to nothing, is reported. */
export function keepsProperty(element: SvgElement, name: string, value: string, problems: SvgProblems): boolean {
  if (refusedProperties.has(name) && !["none", "normal", "lr-tb", ""].includes(value)) {
    problems.report(element, `${name} cannot be printed`, "draw it plainly, or export the picture as PNG");
  }
  return properties.has(name) && checkValue(element, name, value, problems);
}

/** Returns a style sheet without what cannot be printed. Its selectors name elements, classes and ids, one at a time. */
export function readStyleSheet(element: SvgElement, sheet: string, problems: SvgProblems): string {
  const plain = sheet.replaceAll(/\/\*.*?\*\//gs, "");
  if (plain.includes("@")) {
    problems.report(
      element,
      "the style sheet of the SVG brings in something else",
      "delete what begins with @; text is printed in the theme's fonts",
    );
    return "";
  }
  return Array.from(plain.matchAll(/([^{}]*)\{([^{}]*)\}/g), ([, selector = "", style = ""]) => {
    const names = selector.trim();
    if (!/^(?:[*]|[\w.#-]+)(?:\s*,\s*(?:[*]|[\w.#-]+))*$/.test(names)) {
      const shown = names.length > 40 ? `${names.slice(0, 39)}…` : names;
      problems.report(
        element,
        `the style sheet of the SVG has a selector that is not read: ${shown}`,
        "write how a shape looks on the shape itself: style=…",
      );
    }
    if (/clip-path\s*:/.test(style)) {
      problems.report(
        element,
        "the style sheet of the SVG clips shapes",
        "write the clip on the shape itself: clip-path=…",
      );
    }
    return `${names}{${readDeclarations(element, style, problems)}}`;
  }).join("");
}
