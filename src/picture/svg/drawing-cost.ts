import { enlargement } from "./check-values.ts";
import { elementsWithin, isElement, type SvgElement } from "./svg-element.ts";
import type { SvgProblems } from "./svg-problems.ts";

/** The most elements that are drawn, each counted as often as others refer to it. */
const mostDrawn = 50_000;

/** The most that transformations within each other enlarge. */
const mostEnlarged = 1_000_000;

/** What drawing an element takes: how many elements, and by how much the innermost is enlarged. */
interface Cost {
  readonly drawn: number;
  readonly enlarged: number;
}

/**
 * Reports a drawing whose parts refer to each other in a circle, to a part that is not there, or so often that drawing it
 * would never end.
 */
export function checkCost(root: SvgElement, problems: SvgProblems): void {
  const byId = new Map(
    elementsWithin(root)
      .toReversed()
      .flatMap((element) => {
        const id = element.attributes.get("id");
        return id === undefined ? [] : [[id, element] as const];
      }),
  );
  const known = new Map<SvgElement, Cost>();
  const within = new Set<SvgElement>();
  const costOf = (element: SvgElement): Cost => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (within.has(element)) {
      problems.report(element, "parts of the SVG refer to each other in a circle", "export the picture again");
      return nothing;
    }
    within.add(element);
    const referred = referencesOf(element).flatMap((id) => {
      const target = byId.get(id);
      if (target === undefined)
        problems.report(element, `the SVG refers to "#${id}", which is not in it`, "export the picture again");
      return target ?? [];
    });
    const parts = [...element.children.filter(isElement), ...referred].map(costOf);
    within.delete(element);
    const own = enlargement(element.attributes.get("transform"));
    const cost = {
      drawn: parts.reduce((sum, { drawn }) => sum + drawn, 1),
      enlarged: own * Math.max(1, ...parts.map(({ enlarged }) => enlarged)),
    };
    known.set(element, cost);
    return cost;
  };
  const { drawn, enlarged } = costOf(root);
  if (drawn <= mostDrawn && enlarged <= mostEnlarged) return;
  problems.report(root, "the SVG is too complex", "simplify the drawing, or export it as PNG");
}

const nothing: Cost = { drawn: 0, enlarged: 1 };

/** Returns the ids that an element refers to, in attributes and in its own style. */
function referencesOf({ attributes }: SvgElement): readonly string[] {
  return [...attributes].flatMap(([name, value]) => {
    if (name === "xlink:href") return [value.replace(/^#/, "")];
    return Array.from(value.matchAll(/url\(["']?#([\w.:-]+)/g), ([, id = ""]) => id);
  });
}
