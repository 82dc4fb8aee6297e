import { checkValue } from "./check-values.ts";
import { keepsProperty, readDeclarations, readStyleSheet } from "./read-style.ts";
import { isElement, type SvgElement, type SvgNode, textWithin } from "./svg-element.ts";
import type { SvgProblems } from "./svg-problems.ts";
import {
  drawnElements,
  elementHints,
  geometry,
  otherAttributes,
  properties,
  silentElements,
  transforms,
} from "./svg-vocabulary.ts";

/** Returns an element with what can be printed of it and nothing else; what would be missing in print is reported. */
export function cleanElement(element: SvgElement, problems: SvgProblems): SvgElement {
  const attributes = [...element.attributes].flatMap(([name, value]) => cleanAttribute(element, name, value, problems));
  if (element.name === "style") {
    return { ...element, attributes: new Map(), children: [readStyleSheet(element, textWithin(element), problems)] };
  }
  const children = element.children.flatMap((child) => cleanNode(child, element, problems));
  return { ...element, attributes: new Map(attributes), children };
}

function cleanNode(node: SvgNode, parent: SvgElement, problems: SvgProblems): readonly SvgNode[] {
  if (!isElement(node)) return parent.name === "text" || parent.name === "tspan" ? [node] : [];
  const { name } = node;
  if (silentElements.has(name) || name.includes(":")) return [];
  if (name === "style") return [cleanElement(node, problems)];
  if (drawnElements.has(name) && name !== "svg") return [cleanElement(node, problems)];
  problems.report(
    node,
    `the element <${name}> of an SVG cannot be printed`,
    elementHints.get(name) ?? "draw it another way, or export the picture as PNG",
  );
  return [];
}

type Attributes = readonly (readonly [string, string])[];

/** Attributes that do not change the drawing, such as those of the program that made it, are left out. */
function cleanAttribute(element: SvgElement, name: string, value: string, problems: SvgProblems): Attributes {
  if (/^on/i.test(name)) {
    problems.report(element, `${name} of <${element.name}> would run a script`, "a picture runs nothing: delete it");
    return [];
  }
  if (name === "href" || name === "xlink:href") return cleanReference(element, value.trim(), problems);
  if (name === "style") return [["style", readDeclarations(element, value, problems)]];
  if (name === "id") return /^[\w.:-]+$/.test(value) ? [[name, value]] : [];
  const isKept =
    geometry.has(name) || transforms.has(name) || otherAttributes.has(name)
      ? checkValue(element, name, value, problems)
      : keepsProperty(element, name, value.trim(), problems);
  return isKept && (properties.has(name) || !refusesName(name)) ? [[name, value]] : [];
}

function refusesName(name: string): boolean {
  return !geometry.has(name) && !transforms.has(name) && !otherAttributes.has(name);
}

function cleanReference(element: SvgElement, address: string, problems: SvgProblems): Attributes {
  if (/^#[\w.:-]+$/.test(address)) return [["xlink:href", address]];
  problems.report(
    element,
    `<${element.name}> of an SVG leads out of the picture`,
    "a picture is whole in itself: draw it there",
  );
  return [];
}
