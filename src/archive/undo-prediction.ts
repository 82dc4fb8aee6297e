import { countOf, type Dictionary, entryOf } from "./pdf-object.ts";

/** Cross-reference streams have rows of four to ten bytes. */
const widestRow = 1_000;

/**
 * Returns data with PNG's prediction undone, in which each byte is the difference from its neighbours (PDF 1.7,
 * 7.4.4.4); undefined for what only pictures use: other predictors, and samples that are not one byte.
 */
export function undoPrediction(data: Uint8Array, parameters: Dictionary): Uint8Array | undefined {
  const number = (key: string, standard: number) => countOf(entryOf(parameters, key)) ?? standard;
  const predictor = number("Predictor", 1);
  if (predictor === 1) return data;
  const columns = number("Columns", 1);
  if (predictor < 10 || number("Colors", 1) !== 1 || number("BitsPerComponent", 8) !== 8) return undefined;
  return columns === 0 || columns > widestRow ? undefined : undoRows(data, columns);
}

function undoRows(data: Uint8Array, columns: number): Uint8Array {
  const plain = new Uint8Array(Math.floor(data.length / (columns + 1)) * columns);
  for (let at = 0; at < plain.length; at += 1) {
    const row = Math.floor(at / columns);
    const isFirst = at % columns === 0;
    const left = isFirst ? 0 : (plain[at - 1] ?? 0);
    const above = plain[at - columns] ?? 0;
    const corner = isFirst ? 0 : (plain[at - columns - 1] ?? 0);
    // Each row begins with a byte that names its prediction.
    plain[at] = (data[at + row + 1] ?? 0) + predicted(data[row * (columns + 1)] ?? 0, left, above, corner);
  }
  return plain;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return Math.floor((left + above) / 2);
  return kind === 4 ? nearest(left + above - corner, left, above, corner) : 0;
}

/** Paeth's predictor: the neighbour closest to the estimate, the left before the one above before the corner. */
function nearest(estimate: number, left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value));
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
