import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInlineMarkdown } from "../src/brief/inline-markdown.ts";
import { isSafeAddress } from "../src/source/scalars.ts";

describe("addresses that may be printed", () => {
  test.each([
    "https://example.org",
    "http://example.org/a?b=c&d=%20e#f",
    "HTTPS://EXAMPLE.ORG/",
    "https://例え.テスト/道",
    "https://[2001:db8::1]:8443/",
    "https://example.org/a@b",
    "mailto:desk@example.org?subject=Brief",
  ])("%s", (address) => expect(isSafeAddress(address)).toBe(true));
});

describe("addresses that may not", () => {
  test.each([
    ["a script", "javascript:alert(1)"],
    ["a script in capitals", "JaVaScRiPt:alert(1)"],
    ["a script after a space", " javascript:alert(1)"],
    ["a script after a control character", "\u0001javascript:alert(1)"],
    ["a script with a tab, which browsers take out", "java\tscript:alert(1)"],
    ["a script with a line end", "java\nscript:alert(1)"],
    ["a script that looks like a page", "javascript://example.org/%0Aalert(1)"],
    ["a script below the first line", "https://example.org\njavascript:alert(1)"],
    ["a file", "file:///etc/passwd"],
    ["data", "data:text/html,<script>alert(1)</script>"],
    ["an old script", "vbscript:msgbox(1)"],
    ["a file of a web page's storage", "blob:https://example.org/1"],
    ["a share of Windows", "\\\\server\\share"],
    ["a share with slashes", "//server/share"],
    ["a path", "/etc/passwd"],
    ["a telephone", "tel:+441234"],
    ["no scheme", "example.org"],
    ["nothing", ""],
    ["a scheme alone", "https://"],
    ["a scheme without slashes", "https:example.org"],
    ["three slashes", "https:///example.org"],
    ["a space before", " https://example.org"],
    ["a space within", "https://example.org/a b"],
    ["a no-break space", "https://example.org/a\u00A0b"],
    ["a tab in the scheme", "ht\ttps://example.org"],
    ["a zero byte", "https://example.org/\u0000"],
    ["a control character in a mailbox", "mailto:a\u0000b@example.org"],
    ["a sign that turns the direction of writing", "https://example.org/\u202Egpj.exe"],
    ["a sign without width", "https://exam\u200Bple.org"],
    ["half a letter", "https://example.org/\uD800"],
    ["backslashes", "https:\\\\example.org"],
    ["a backslash that moves the host", "https://example.org\\@elsewhere.example"],
    ["a user name that looks like the host", "https://bank.example@elsewhere.example/"],
    ["a password", "https://user:secret@example.org/"],
    ["a mailbox without a name", "mailto:@example.org"],
    ["a script in a mailbox's clothes", "mailto:javascript:alert(1)"],
    ["letters of full width", "ｈttps://example.org"],
  ])("%s", (_, address) => expect(isSafeAddress(address)).toBe(false));
});

test("whatever is let through is http, https or mailto to those who follow it, too", () => {
  const schemes = fc.constantFrom("javascript:", "file:", "data:", "https:", "http:", "mailto:", "HTTPS:", "");
  const signs = fc.constantFrom(
    "/",
    "//",
    "\\",
    "@",
    ":",
    "\t",
    "\n",
    "\u0000",
    "\u202E",
    "a",
    "example.org",
    "%0A",
    "?",
  );
  const address = fc
    .tuple(fc.array(signs, { maxLength: 2 }), schemes, fc.array(fc.oneof(signs, fc.string({ maxLength: 3 }))))
    .map(([before, scheme, after]) => [...before, scheme, ...after].join(""));
  fc.assert(
    fc.property(address, (written) => {
      if (isSafeAddress(written)) expect(new URL(written).protocol).toMatch(/^(?:https?|mailto):$/);
    }),
    { numRuns: 2_000 },
  );
});

test("a link of a brief that may not be printed stays the text it was written as", () => {
  const { inlines, refused } = readInlineMarkdown("See [the page](javascript:alert) and [more](https://example.org).");
  expect(refused).toEqual([{ what: 'link to "javascript:alert"', written: "[the page](javascript:alert)" }]);
  expect(inlines.filter(({ kind }) => kind === "link")).toHaveLength(1);
});
