import { type HostileSource, utf16 } from "./hostile-source.ts";

const words = "The harbour board closed the northern quay on Monday, and did not say for how long it would stay so. ";
const article = `<article><h1>Quay shut</h1><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p>`;
const page = (body: string, head = "") =>
  `<!doctype html><html><head><title>Quay shut</title>${head}</head><body>${body}</body></html>`;
const hidden = (how: string) => page(`${article}<p ${how}>HIDDEN ${words}</p>`);
const within = (before: string, after: string) => page(`${article}${before}HIDDEN ${words}${after}<p>${words}</p>`);
const none = "refused no-article-found";
const tooMuch = "refused page-past-limit";

/** Pages whose hidden words say HIDDEN; none of these may come through. */
export const hostilePages: readonly HostileSource[] = [
  ["10,000 nested divisions", () => page(`${"<div>".repeat(1e4)}${article}`), [tooMuch]],
  ["10,000 nested unknown elements", () => page(`${"<x-a>".repeat(1e4)}${article}`), [tooMuch]],
  ["150,000 nested divisions", () => page(`${"<div>".repeat(150_000)}${article}`), [tooMuch]],
  ["300 nested tables", () => page(`${"<table><tr><td>".repeat(300)}${article}`), [tooMuch]],
  ["half a million elements", () => page(`<article>${"<p>word</p>".repeat(250_000)}`), [tooMuch]],
  ["scripts alone", () => page("<script>alert('HIDDEN')</script>".repeat(50)), [none]],
  ["menus alone", () => page("<nav>Home</nav><nav>About</nav>"), [none]],
  ["a greeting", () => "<!doctype html><html><body>hello</body></html>", [none]],
  ["frames", () => "<html><frameset><frame src=x></frameset></html>", [none]],
  [
    "a page that sends its reader on",
    () => page(article, '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">'),
    ["new"],
  ],
  [
    "a base that is a script",
    () => page(article, '<base href="javascript:alert(1)//"><link rel="canonical" href="x">'),
    ["new entry-value-dropped"],
  ],
  [
    "an own address that is a script",
    () => page(article, '<link rel="canonical" href="javascript:alert(1)">'),
    ["new entry-value-dropped"],
  ],
  ["text that is not shown", () => hidden('style="display: none"'), ["new"]],
  ["text that is hidden", () => hidden("hidden"), ["new"]],
  ["text that cannot be seen", () => hidden('style="visibility:hidden"'), ["new"]],
  ["text without size", () => hidden('style="font-size:0px"'), ["new"]],
  ["text without colour", () => hidden('style="opacity:0.0"'), ["new"]],
  ["text off the page", () => hidden('style="position:absolute;left:-9999px"'), ["new"]],
  ["text in a template", () => within("<template><p>", "</p></template>"), ["new"]],
  ["text in a frame of its own", () => within('<iframe srcdoc="', '"></iframe>'), ["new"]],
  ["text in an object", () => within("<object data=x><p>", "</p></object>"), ["new"]],
  ["text in a picture", () => within("<svg><foreignObject><p>", "</p></foreignObject></svg>"), ["new"]],
  ["text in fields of a form", () => within("<select><option>", "</option></select>"), ["new"]],
  [
    "markup that changes when it is read twice",
    () =>
      page(
        `${article}<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><style><a id="</style><img src=1 onerror=alert(1)>">`,
      ),
    ["new"],
  ],
  ["elements that hold markup as text", () => within("<xmp><script>alert(1)</script>", "</xmp>"), ["new"]],
  ["a comment that never ends", () => page(`${article}<!-- HIDDEN`), ["new"]],
  ["2,000 comments before the page", () => `${"<!-- x -->".repeat(2_000)}${page(article)}`, ["new"]],
  ["2,000 comments and no page", () => `${"<!-- x -->".repeat(2_000)}x`, [none]],
  [
    "100,000 attributes",
    () => page(`<div ${Array.from({ length: 1e5 }, (_, n) => `a${n}=x`).join(" ")}>${article}`),
    ["new"],
  ],
  [
    "a title in markup",
    () =>
      page(article, '<meta property="og:title" content="&lt;b&gt;Quay&lt;/b&gt; &lt;script&gt;x&lt;/script&gt;shut">'),
    ["new"],
  ],
  ["UTF-16 without a mark", () => utf16(page(article), "le"), ["new"]],
  ["a declared encoding that it has not", () => page(article, '<meta charset="utf-16">'), ["new"]],
  ["zeros in the text", () => page(article.replaceAll("board", "bo\0ard")), ["new"]],
  ["one word of 300,000 letters", () => page(`${article}<p>${"x".repeat(3e5)}</p>`), ["new"]],
  ["a language that is none", () => page(article).replace("<html>", '<html lang="x y">'), ["new entry-value-dropped"]],
  [
    "a day that is none",
    () => page(article, '<meta property="article:published_time" content="yesterday">'),
    ["new entry-value-dropped"],
  ],
  ["half a page", () => page(article).slice(0, 500), ["new"]],
  [
    "an XML page",
    () =>
      `<?xml version="1.0"?><!DOCTYPE html><html><head><title>Quay</title></head><body>${article}</article></body></html>`,
    ["new"],
  ],
];
