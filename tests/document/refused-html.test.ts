import { describe, expect, test } from "vitest";
import { describeDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { textOf } from "../../src/diagnostics/span.ts";
import { readBody, readHtml, readMarkup } from "./read-html.ts";

/** Returns each problem as the words it points at and what is said of them. */
function problems(result: ReturnType<typeof readHtml>): readonly string[] {
  return result.diagnostics.map((problem) => {
    const place = problem.span === undefined ? "" : textOf(problem.span);
    return `${place} | ${describeDiagnostic(problem).message}`;
  });
}

describe("what would be lost or moved is told where it stands", () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ["<font>a</font>", "<font | the element <font> cannot be printed"],
    ["<p><img src='x'></p>", "<img src='x'> | <img> cannot stand in <p>"],
    ["<blockquote><b>a</b></blockquote>", "<blockquote | the element <blockquote> cannot be printed"],
    ["<p><b>a</b> <i>b</i></p>", "<b | the element <b> cannot be printed", "<i | the element <i> cannot be printed"],
    ['<p style="x">a</p>', 'style="x" | the attribute "style" of <p> has no effect in print'],
    [
      '<p id="x" title="y">a</p>',
      'id="x" | the attribute "id" of <p> has no effect in print',
      'title="y" | the attribute "title" of <p> has no effect in print',
    ],
    ['<p class="leed">a</p>', 'leed | the theme has no style for the class "leed" of <p>'],
    ['<p class="lead wide">a</p>', 'lead wide | the theme has no style for the class "lead wide" of <p>'],
    ["<div><p>a</p></div>", "<div> | <div> needs a class"],
    ["a", 'a | the text "a" stands in <main> without an element of its own'],
    ["<section>\n  a b\n</section>", 'a b | the text "a b" stands in <section> without an element of its own'],
    ["<ul>a</ul>", 'a | the text "a" stands in <ul> without an element of its own'],
    ["<em>a</em>", "<em> | <em> cannot stand in <main>"],
    ["<li>a</li>", "<li> | <li> cannot stand in <main>"],
    ["<ul><p>a</p></ul>", "<p> | <p> cannot stand in <ul>"],
    ["<p>a<ul><li>b</li></ul></p>", "<ul> | <ul> cannot stand in <p>"],
    [
      "<p><a href='https://a.org'>a <a href='https://b.org'>b</a></a></p>",
      "<a href='https://b.org'> | <a> cannot stand in <a>",
    ],
    ["<h2><p>a</p></h2>", "<p> | <p> cannot stand in <h2>"],
    ["<td>a</td>", "<td> | <td> cannot stand in <main>"],
    ["<table><p>a</p></table>", "<p> | <p> cannot stand in <table>"],
    ["<table> </table>", "<table> | the table has no rows"],
    ["<table><tr><td>a</td></tr><tr></tr></table>", "<tr> | this row has 0 cells, and the first row 1"],
    ["<dl><dd>a</dd></dl>", "<dd> | <dd> has no <dt> of its own"],
    ["<dl><dt>a</dt><dt>b</dt><dd>c</dd></dl>", "<dt> | <dt> has no <dd>"],
    ["<p>a", "<p> | <p> is not closed"],
    ["<p>a<p>b</p>", "<p> | <p> is not closed"],
    ["<p>a<p>b", "<p> | <p> is opened again before it is closed"],
    ["<section><p>a</section>", "<p> | <p> is not closed"],
    ["<p><strong>a<em>b</strong></em></p>", "<em> | <em> is not closed"],
    ["<h2>a</h3>", "</h3> | <h2> is closed by </h3>"],
    ["<p><strong>a</b></p>", "</b> | <strong> is closed by </b>"],
    ["<p>a</pp>", "</pp> | <p> is closed by </pp>"],
    ["<p>a<p/>", "<p/> | <p/> does not close itself"],
    ["<section/>", "<section/> | <section/> does not close itself"],
    ["<p>a</p></div>", "</div> | </div> closes nothing"],
    ["<p>a</br>b</p>", "</br> | </br> closes nothing"],
    ["<p>a</p x>", "</p | the end tag </p> holds more than its name"],
    ["<p>a</p<p>b</p>", "</p | the tag </p is not closed"],
    ['<p class="lead"\n<em>a</em></p>', "<p | the tag <p is not closed"],
    ["<p class=lead>a</p>", 'class=lead | the value of "class" is not in quotation marks'],
    ["<p class=“lead”>a</p>", 'class=“lead” | the value of "class" is not in straight quotation marks'],
    ['<p class="lead>a</p><p class="lead">b</p>', 'class="lead | the value of "class" has no closing quotation mark'],
    ['<p class=lead">a</p>', 'class=lead" | the value of "class" is not in quotation marks'],
    ['<p class=""lead">a</p>', 'class=""l | a quotation mark too many'],
    ['<p class="lead"data-statement="x">a</p>', 'class="lead"d | no space stands after class="…"'],
    ['<p class="lead" class="lead">a</p>', 'class="lead" | the attribute "class" stands twice'],
    ["<p>a < b</p>", "< | a bare < stands in the text"],
    ["<p>a > b</p>", "> | a bare > stands in the text"],
    ["p>a</p>", "p> | the tag p> lacks its <"],
    ["<p>a/p>", "/p> | the tag /p> lacks its <"],
    ["< p>a</p>", "< p> | < p> names no element"],
    ["<p>a&nsbp;b</p>", "&nsbp; | HTML knows no &nsbp;"],
    ["<p>a&nbsp b</p>", "&nbsp | &nbsp does not end with a semicolon"],
    ["<p>&#0;</p>", "&#0; | HTML knows no &#0;"],
    ["<!-- a", "<!-- | the comment is not closed"],
    [
      "<p><a href='javascript:x'>a</a></p>",
      'javascript:x | the link "javascript:x" is not a plain address of http, https or mailto',
    ],
    ["<p><a>a</a></p>", "<a> | the link has no address"],
    ["<p><a class='note' href='#x'>1</a></p>", "href='#x' | the note reference \"x\" has no note"],
    ["<ol><li id='x'>a</li><li id='x'>b</li></ol>", "<li id='x'> | the id \"x\" stands twice"],
    ["<p><abbr>a</abbr></p>", "<abbr> | <abbr> does not say what it is short for"],
    ["<h1>b</h1>", "<h1> | the page has a second <h1>"],
    ["<h3>b</h3>", "<h3> | <h3> follows <h1>: a level is left out"],
    ["<section><h2>b</h2></section><h2>c</h2>"],
  ];

  test.each(table)("%s", (html, ...expected) => {
    expect(problems(readBody(html))).toEqual(expected);
  });
});

describe("a page that lacks a part is told so", () => {
  const table: readonly (readonly [string, string])[] = [
    ["", " | the layout makes no <main>"],
    ["<header><p>a</p></header>", " | the layout makes no <main>"],
    ["<main></main>", "<main> | <main> holds nothing"],
    ["<main><p>a</p></main>", "<main> | the page has no title"],
    ["<main><h1> </h1></main>", "<h1> | the title of the page is empty"],
    ["<main><h2>a</h2><h1>b</h1></main>", "<h2> | the first heading of the page is <h2>"],
    ["<main><h1>a</h1></main><main><p>b</p></main>", "<main> | the page has a second <main>"],
    ["<main><h1>a</h1></main><p>b</p>", "<p> | <p> stands outside <header>, <main> and <footer>"],
    ["<main><h1>a</h1></main> b", 'b | the text "b" stands outside <header>, <main> and <footer>'],
    ["<main><h1>a</h1>", "<main> | <main> is not closed"],
    ["<!DOCTYPE html><main><h1>a</h1></main>", "<!DOCTYPE html> | <!DOCTYPE html> has no place in a layout"],
  ];

  test.each(table)("%s", (html, expected) => {
    expect(problems(readHtml(html))).toEqual([expected]);
  });
});

test("the same mistake in a part that is inserted often is told once", () => {
  const source = { name: "part.hbs", text: '<p class="leed">x</p>' };
  const layout = { name: "page.hbs", text: "<main><h1>T</h1></main>" };
  const place = (text: typeof source, start: number, end: number) => ({ source: text, start, end });
  const head = "<main><h1>T</h1>";
  const html = `${head}${source.text.repeat(3)}</main>`;
  const pieces = [
    { at: 0, place: place(layout, 0, head.length), literal: true },
    ...[0, 1, 2].map((index) => ({
      at: head.length + index * source.text.length,
      place: place(source, 0, source.text.length),
      literal: true,
    })),
    { at: html.length - 7, place: place(layout, head.length, layout.text.length), literal: true },
  ];
  expect(problems(readMarkup(html, pieces))).toEqual(['leed | the theme has no style for the class "leed" of <p>']);
});
