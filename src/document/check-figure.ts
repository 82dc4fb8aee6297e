import { diagnose } from "../diagnostics/diagnostic.ts";
import { saysNothing } from "../picture/alternative.ts";
import { placedAt } from "../picture/fault.ts";
import { attributeOf, elementsIn, findAttribute, type HtmlElement } from "./html-tree.ts";
import type { Problems } from "./problems.ts";
import type { Pictures } from "./vocabulary.ts";

/** Reports a figure that is not one picture with at most one caption below it. */
export function checkFigure(figure: HtmlElement, problems: Problems): void {
  const names = elementsIn(figure.children).map(({ name }) => name);
  if (/^img( figcaption)?$/.test(names.join(" "))) return;
  const problem = names.includes("img") ? "a figure is one picture and one caption" : "the figure has no picture";
  const found = { problem, hint: 'write <figure><img src="…" alt="…"><figcaption>…</figcaption></figure>' };
  problems.report(diagnose("malformed-html", problems.at(figure.start, figure.end), found));
}

/** Reports a picture that cannot be printed, or that says nothing to those who do not see it. */
export function checkPicture(image: HtmlElement, pictures: Pictures, problems: Problems): void {
  checkAlternative(image, problems);
  const written = findAttribute(image, "src");
  const file = attributeOf(image, "src") ?? "";
  const place =
    written === undefined || file === ""
      ? problems.at(image.start, image.end)
      : problems.at(written.valueStart, written.valueEnd);
  const picture = pictures.get(file);
  if (picture === undefined) problems.report(diagnose("picture-outside", place, { file }));
  else for (const diagnostic of picture.diagnostics) problems.report(placedAt(diagnostic, place));
}

/** A picture that decorates has an empty text on purpose; one without any was forgotten. */
function checkAlternative(image: HtmlElement, problems: Problems): void {
  const written = findAttribute(image, "alt");
  if (written === undefined) {
    problems.report(diagnose("missing-alternative", problems.at(image.start, image.end), { alternative: undefined }));
  } else if (written.value !== "" && saysNothing(written.value)) {
    const found = { alternative: written.value };
    problems.report(diagnose("missing-alternative", problems.at(written.start, written.end), found));
  }
}
