/** The markings of the Traffic Light Protocol 2.0 (FIRST, 2022), from the widest circle of readers to the narrowest. */
export const tlpMarkings = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"] as const;

/** A marking of the Traffic Light Protocol. */
export type TlpMarking = (typeof tlpMarkings)[number];

/** Tells whether a marking may not reach readers up to a ceiling; undefined where it is none that can be compared. */
export function isAboveCeiling(marking: string, ceiling: TlpMarking): boolean | undefined {
  const order: readonly string[] = tlpMarkings;
  const rank = order.indexOf(marking);
  return rank < 0 ? undefined : rank > order.indexOf(ceiling);
}
