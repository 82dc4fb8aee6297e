import type { Element, Nodes } from "hast";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { suggest } from "../source/suggest.ts";
import type { Markup } from "./markup.ts";
import { attributesOf, classesOf, elementReplacements, knownElements, type Vocabulary } from "./vocabulary.ts";

/** What reading needs at every element: what is known, where things come from, and where problems go. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  readonly origins: Markup["origins"];
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Returns the template's place of an element: its own stamp, which every tag of a template has. */
export function originOf(reading: Reading, element: Element): Span | undefined {
  const stamp = element.properties["dataAt"];
  return stamp === undefined || stamp === null ? undefined : reading.origins[Number(stamp)];
}

/** Returns an attribute as text, or undefined where it is absent or empty. */
export function attributeOf(element: Element, property: string): string | undefined {
  const value = element.properties[property];
  if (value === undefined || value === null || typeof value === "boolean") return undefined;
  const text = Array.isArray(value) ? value.join(" ") : String(value);
  return text === "" ? undefined : text;
}

/** Returns the style key of an element, and reports its unknown class and attributes. */
export function readStyleKey(reading: Reading, element: Element): string {
  checkAttributes(reading, element);
  const name = attributeOf(element, "className");
  if (name === undefined) return element.tagName;
  const key = `${element.tagName}.${name}`;
  if (!reading.vocabulary.styles.has(key)) {
    const known = classesOf(reading.vocabulary, element.tagName);
    reading.report(
      diagnose("unknown-class", originOf(reading, element), {
        name,
        element: element.tagName,
        suggestion: suggest(name, known),
        known,
      }),
    );
  }
  return key;
}

function checkAttributes(reading: Reading, element: Element): void {
  const known = ["class", ...(attributesOf.get(element.tagName) ?? [])];
  for (const property of Object.keys(element.properties)) {
    const attribute = attributeName(property);
    if (attribute === "data-at" || known.includes(attribute)) continue;
    const found = { attribute, element: element.tagName, known };
    reading.report(diagnose("unsupported-attribute", originOf(reading, element), found));
  }
}

/** hast names attributes as the DOM does: `className`, `dataStatement`. */
function attributeName(property: string): string {
  if (property === "className") return "class";
  return property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Reports an element that cannot stand where it does: unknown altogether, or only here. */
export function reportElement(reading: Reading, element: Element, parent: string, allowed: readonly string[]): void {
  const origin = originOf(reading, element);
  const name = element.tagName;
  if (knownElements.includes(name)) {
    reading.report(diagnose("misplaced-element", origin, { element: name, parent, allowed }));
    return;
  }
  const suggestion = elementReplacements.get(name) ?? suggest(name, knownElements);
  reading.report(diagnose("unsupported-element", origin, { element: name, suggestion, known: knownElements }));
}

/** Returns the child elements, and reports text that stands between them; `parent` is where it stands. */
export function childElements(reading: Reading, parent: Element): readonly Element[] {
  return elementsOf(reading, parent.children, parent.tagName, originOf(reading, parent));
}

/** Returns the elements among nodes, and reports text between them. */
export function elementsOf(
  reading: Reading,
  nodes: readonly Nodes[],
  parent: string,
  origin: Span | undefined,
): readonly Element[] {
  return nodes.filter((node): node is Element => {
    if (node.type === "text" && node.value.trim() !== "") {
      const text = node.value.trim().replaceAll(/\s+/g, " ");
      const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
      reading.report(diagnose("text-outside-paragraph", origin, { text: shown, parent }));
    }
    return node.type === "element";
  });
}
