/** Returns points in twentieths of a point, in which Word has its lengths. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Returns points in eighths of a point, in which Word has the widths of lines; the thinnest it draws is a quarter. */
export function eighths(points: number): number {
  return Math.max(2, Math.round(points * 8));
}

/** Returns a colour `#RRGGBB` as Word writes it. */
export function hexColour(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}
