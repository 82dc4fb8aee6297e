import { describe, expect, test } from "vitest";
import { succeeded } from "../support/succeeded.ts";
import { outline } from "./outline.ts";
import { readBody, readHtml } from "./read-html.ts";

describe("HTML of the subset becomes blocks", () => {
  const table: readonly (readonly [string, string])[] = [
    ["<p>a</p><p class='lead'>b</p>", "p[a] p.lead[b]"],
    ['<p data-statement="key_facts-1">a</p>', "p#key_facts-1[a]"],
    ['<P CLASS="lead">a</P>', "p.lead[a]"],
    ["<section><h2>a</h2><p>b</p></section>", "section{h2[a] p[b]}"],
    ['<section class="wide"><p>b</p></section>', "section.wide{p[b]}"],
    ["<section><h2>a</h2><h3>b</h3></section>", "section{h2[a] h3[b]}"],
    ["<ul><li>a</li><li>b <em>c</em></li></ul>", "ul{li{li[a]} li{li[b·em(c)]}}"],
    ["<ul><li><p>a</p><p>b</p></li></ul>", "ul{li{p[a] p[b]}}"],
    ["<ul><li>a <ul><li>b</li></ul> c</li></ul>", "ul{li{li[a] ul{li{li[b]}} li[c]}}"],
    ["<ul><li></li></ul>", "ul{li{li[]}}"],
    ['<ol class="notes"><li class="note" id="note-1">a</li></ol>', "ol.notes{li.note{li.note[a]}}"],
    [
      '<p>a<a class="note" href="#note-1">1</a></p><ol class="notes"><li class="note" id="note-1">b</li></ol>',
      "p[a^1→note-1] ol.notes{li.note=note-1{li.note[b]}}",
    ],
    ["<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>", "dl{a: b; c: d}"],
    ["<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", "table{th[a] th[b] / td[c] td[d]}"],
    ["<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>", "table{th[a] / td[b]}"],
    ['<aside class="key"><p>a</p></aside>', "aside.key{p[a]}"],
    ['<div class="columns"><p>a</p><p>b</p></div>', "div.columns{p[a] p[b]}"],
    ["<p>a</p><hr><hr/><p>b</p>", "p[a] hr hr p[b]"],
    ["<!-- <font> --><p>a<!-- > -->b</p>", "p[ab]"],
  ];

  test.each(table)("%s", (html, expected) => {
    expect(outline(succeeded(readBody(html)).body)).toBe(`h1[T] ${expected}`);
  });
});

describe("HTML within a line becomes inlines", () => {
  const table: readonly (readonly [string, string])[] = [
    ['<strong>a</strong> <em class="soft">b</em>', "strong(a)·em.soft(b)"],
    ['<em lang="fr">a</em>', "em@fr(a)"],
    ['<span data-statement="s">a</span>', "span#s(a)"],
    [
      '<abbr title="Ministry of State">MoS</abbr>',
      "abbr(MoS=Ministry·of·State)".replaceAll("=Ministry·of·State", "=Ministry of State"),
    ],
    ['<a href="https://example.org/?a=1&amp;b=2&copy=3">x</a>', "<https://example.org/?a=1&b=2&copy=3>(x)"],
    ['<a href="mailto:a@example.org">x</a>', "<mailto:a@example.org>(x)"],
    ["a<br>b<br/>c", "a↵b↵c"],
    ['<span class="page-number"></span>/<span class="page-count"></span>', "№/Σ"],
    ["a &amp; b &lt;c&gt; &quot;d&quot; &#x27;e&#39; &mdash;&nbsp;&#8212;", "a·&·b·<c>·\"d\"·'e'·—⍽—"],
    ["R&D, AT&T and a & b", "R&D,·AT&T·and·a·&·b"],
  ];

  test.each(table)("%s", (html, expected) => {
    expect(outline(succeeded(readBody(`<p>${html}</p>`)).body)).toBe(`h1[T] p[${expected}]`);
  });

  test("a note reference leads to its note", () => {
    const html = '<p>a<a class="note" href="#n1"> 1 </a></p><ol><li id="n1">b</li></ol>';
    expect(outline(succeeded(readBody(html)).body)).toBe("h1[T] p[a^1→n1] ol{li=n1{li[b]}}");
  });
});

describe("white space is what HTML makes of it", () => {
  const table: readonly (readonly [string, string])[] = [
    ["  a\n\t b  ", "a·b"],
    ["a <strong> b </strong> c", "a·strong(b·)c"],
    ["a<strong> b</strong>", "astrong(·b)"],
    ["<em> a</em>", "em(a)"],
    ["<em>a <strong>b </strong> </em>", "em(a·strong(b))"],
    ["a <br> b", "a↵b"],
    ["<em>a </em><br><em> b</em>", "em(a)↵em(b)"],
    ["&nbsp; a &nbsp;", "⍽·a·⍽"],
    ["a\u00A0 b", "a⍽·b"],
    ["a <!-- x --> b", "a·b"],
    [" <span> </span> ", "span()"],
  ];

  test.each(table)("%j", (html, expected) => {
    expect(outline(succeeded(readBody(`<p>${html}</p>`)).body)).toBe(`h1[T] p[${expected}]`);
  });
});

test("the title is the text of the heading, wherever it stands", () => {
  const title = (html: string) => succeeded(readHtml(`<main>${html}</main>`)).title;
  expect(title("<h1>a <em>b</em>\n c</h1>")).toBe("a b c");
  expect(title("<h1>a<br>b</h1>")).toBe("a b");
  expect(title("<section><h1>a</h1></section>")).toBe("a");
});

test("header and footer are parts of their own", () => {
  const html = "<header><p>a</p></header>\n<main><h1>T</h1></main>\n<footer><p>b</p></footer>";
  const { header, body, footer } = succeeded(readHtml(html));
  expect([header, body, footer].map(outline)).toEqual(["p[a]", "h1[T]", "p[b]"]);
});
