import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { suggest } from "../source/suggest.ts";
import { attributesOf, elementAdvice, elementReplacements, knownElements } from "./vocabulary.ts";

/** Returns the report of an element outside the subset; undefined where the element is part of it. */
export function unsupportedElement(name: string, place: Span | undefined): Diagnostic | undefined {
  if (knownElements.includes(name)) return undefined;
  const advice = elementAdvice.get(name);
  const suggestion =
    elementReplacements.get(name) ??
    (advice === undefined && name.length > 2 ? suggest(name, knownElements) : undefined);
  return diagnose("unsupported-element", place, { element: name, suggestion, advice, known: knownElements });
}

/** Returns the report of an attribute outside the subset; undefined where the element can have it. */
export function unsupportedAttribute(element: string, name: string, place: Span | undefined): Diagnostic | undefined {
  const known = ["class", ...(attributesOf.get(element) ?? [])];
  if (known.includes(name) || !knownElements.includes(element)) return undefined;
  const suggestion = suggest(name, known);
  return diagnose("unsupported-attribute", place, { attribute: name, element, suggestion, known });
}
