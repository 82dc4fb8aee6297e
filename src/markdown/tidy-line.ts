import type { PhrasingContent } from "mdast";

/**
 * Returns a line of Markdown in which a break stands only between words: at the edge of a line, after another break or
 * inside a mark it would be read as something else. `breaks`: whether the line may be broken at all.
 */
export function tidyLine(line: readonly PhrasingContent[], breaks: boolean): PhrasingContent[] {
  const content = line.map((node) => (keeps(node, breaks) ? tidyMarks(node) : space));
  return content.filter((node, index) => {
    if (node.type !== "break") return true;
    const before = content.slice(0, index).findLast((other) => !isBlank(other) || other.type === "break");
    return before !== undefined && before.type !== "break" && content.slice(index + 1).some((other) => !isBlank(other));
  });
}

const space: PhrasingContent = { type: "text", value: " " };

function keeps(node: PhrasingContent, breaks: boolean): boolean {
  return breaks || node.type !== "break";
}

function tidyMarks(node: PhrasingContent): PhrasingContent {
  if (node.type !== "strong" && node.type !== "emphasis" && node.type !== "link") return node;
  return { ...node, children: tidyLine(node.children, false) };
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}
