/** What is asked of an element to tell whether a reader sees it. */
interface StyledElement {
  getAttribute(name: string): string | null;
  remove(): void;
}

/** A parsed page, as far as hidden elements are looked for in it. */
export interface StyledPage {
  querySelectorAll(selector: string): Iterable<StyledElement>;
}

/** Ways to hide text with a style attribute: not shown, without size, without colour, off the page. */
const hidingStyle =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0+(?:\.0*)?(?![.\d])|(?:left|top)\s*:\s*-\d{4}|text-indent\s*:\s*-\d{3}/i;

/**
 * Takes what a reader of the page does not see out of it: text hidden there could be quoted as if it had been
 * published. What style sheets hide is not known here. A body is often hidden until a script has run, and stays.
 */
export function removeHidden(page: StyledPage): void {
  for (const element of [...page.querySelectorAll("[style]:not(body):not(html), [hidden]:not(body):not(html)")]) {
    if (element.getAttribute("hidden") !== null || hidingStyle.test(element.getAttribute("style") ?? "")) {
      element.remove();
    }
  }
}
