import type { Priority } from "../brief/brief-schema.ts";

/** A statement that could be left out. */
export interface Droppable {
  readonly id: string;
  readonly priority: Priority;
}

/**
 * Returns the order in which statements are left out of a page that is full: priority 3 before 2 before 1; of equal
 * ones, the last of the section that then holds the most, so that no section empties while another stays long. Of
 * sections of one length the later is taken first.
 */
export function dropOrder(sections: readonly (readonly Droppable[])[]): readonly Droppable[] {
  const left = sections.map((statements) => [...statements]);
  const order: Droppable[] = [];
  for (const priority of [3, 2, 1] as const) {
    for (let next = lastOfLongest(left, priority); next !== undefined; next = lastOfLongest(left, priority)) {
      order.push(next);
      for (const section of left) {
        const at = section.indexOf(next);
        if (at >= 0) section.splice(at, 1);
      }
    }
  }
  return order;
}

function lastOfLongest(sections: readonly (readonly Droppable[])[], priority: Priority): Droppable | undefined {
  let longest: { readonly size: number; readonly last: Droppable } | undefined;
  for (const section of sections) {
    const last = section.findLast((statement) => statement.priority === priority);
    if (last !== undefined && section.length >= (longest?.size ?? 0)) longest = { size: section.length, last };
  }
  return longest?.last;
}
