import { isScalar, parseDocument, stringify } from "yaml";

/** Returns a YAML file with other values of top keys it has; every other byte is as it was. Undefined leaves a value. */
export function withValues(text: string, values: Readonly<Record<string, string | undefined>>): string {
  const document = parseDocument(text);
  const changes = Object.entries(values).flatMap(([key, value]) => {
    const node: unknown = document.get(key, true);
    return value !== undefined && isScalar(node) && node.range ? [{ range: node.range, value }] : [];
  });
  return changes
    .toSorted((left, right) => right.range[0] - left.range[0])
    .reduce(
      (changed, { range, value }) =>
        changed.slice(0, range[0]) + stringify(value, { lineWidth: 0 }).trimEnd() + changed.slice(range[1]),
      text,
    );
}
