import type { Markup } from "./markup.ts";
import { collectProblems } from "./problems.ts";
import { scanHtml } from "./scan-html.ts";

/** Returns the files of the pictures that a page names, each once; they are read before the page is. */
export function pictureNames(markup: Markup): readonly string[] {
  if (!/<img/i.test(markup.html)) return [];
  const tags = scanHtml(markup.html, collectProblems(markup));
  const names = tags.flatMap((tag) => {
    if (tag.kind !== "start" || tag.name !== "img") return [];
    return tag.attributes.flatMap(({ name, value }) => (name === "src" && value !== "" ? [value] : []));
  });
  return [...new Set(names)];
}
