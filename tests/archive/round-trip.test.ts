import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openParcel } from "../../src/archive/open-parcel.ts";
import { openPdf } from "../../src/archive/open-pdf.ts";
import { entryOf } from "../../src/archive/pdf-object.ts";
import { checkSeal } from "../../src/archive/seal.ts";
import { loadFeed } from "../../src/build/load-feed.ts";
import { verifyPdf } from "../../src/build/verify-pdf.ts";
import { asWritten } from "../support/as-written.ts";
import { embeddedPdf } from "../support/embedded-pdf.ts";
import { folderWorld } from "../support/folder-world.ts";
import { runBrief } from "../support/run-brief.ts";

const folder = mkdtempSync(join(tmpdir(), "briefwright-embed-"));
const at = (path: string) => join(folder, path);
const pdf = "output/harbour-air.minister.pdf";

beforeAll(async () => {
  await runBrief(folder, "init", ".");
  const brief = readFileSync(at("briefs/harbour-air.yaml"), "utf8");
  // A byte order mark, Windows line ends and no line end at the end: what an editor leaves must come back.
  writeFileSync(at("briefs/harbour-air.yaml"), `\uFEFF${brief.trimEnd().replaceAll("\n", "\r\n")}  # café`);
  expect((await runBrief(folder, "build", "--embed")).code).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("whatever the bytes of a brief are, they come back, and the seal fits", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3_000 }), (brief) => {
      const file = embeddedPdf(brief);
      const parcel = openParcel("a.pdf", file);
      expect(parcel.ok && Buffer.compare(parcel.value.brief, brief)).toBe(0);
      expect(checkSeal(file)).toBe("intact");
    }),
    { numRuns: 10 },
  );
});

test("the same brief gives the same bytes", async () => {
  await runBrief(folder, "build", "--embed", "--out", "again");
  expect(readFileSync(at("again/harbour-air.minister.pdf")).equals(readFileSync(at(pdf)))).toBe(true);
});

test("each file is attached as PDF/A-3 wants it: relationship, kind, size, checksum, and the brief's own date", () => {
  const pdfFile = openPdf(readFileSync(at(pdf)));
  if (typeof pdfFile === "string") throw new Error(pdfFile);
  const catalogue = pdfFile.resolve(entryOf(pdfFile.trailer, "Root"));
  if (catalogue.kind !== "dictionary") throw new Error("no catalogue");
  const brief = readFileSync(at("briefs/harbour-air.yaml"));
  const stream = {
    Type: "/EmbeddedFile",
    Subtype: "/application/yaml",
    Params: {
      Size: brief.length,
      CheckSum: createHash("md5").update(brief).digest().toString("latin1"),
      CreationDate: "D:20250306000000Z",
      ModDate: "D:20250306000000Z",
    },
  };
  expect(asWritten(pdfFile, entryOf(catalogue, "AF"))).toMatchObject([
    {
      Type: "/Filespec",
      F: "harbour-air.yaml",
      UF: "harbour-air.yaml",
      AFRelationship: "/Source",
      EF: { F: stream, UF: stream },
    },
    { F: "briefwright-manifest.json", AFRelationship: "/Data", EF: { F: { Subtype: "/application/json" } } },
  ]);
});

test("another program finds both files, the brief byte for byte, and the claim of PDF/A-3a", async () => {
  const task = getDocument({ data: new Uint8Array(readFileSync(at(pdf))), verbosity: 0 });
  const document = await task.promise;
  const attachments: unknown = await document.getAttachments();
  const found = JSON.stringify(attachments, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
  );
  const carried: unknown = JSON.parse(found);
  expect(carried).toMatchObject({
    "harbour-air.yaml": { content: readFileSync(at("briefs/harbour-air.yaml"), "latin1") },
    "briefwright-manifest.json": { filename: "briefwright-manifest.json" },
  });
  const { metadata } = await document.getMetadata();
  expect([metadata.get("pdfaid:part"), metadata.get("pdfaid:conformance")]).toEqual(["3", "A"]);
  await task.destroy();
});

test("without --embed a PDF carries nothing and is not sealed", async () => {
  await runBrief(folder, "build", "--out", "plain");
  const plain = readFileSync(at("plain/harbour-air.minister.pdf"));
  expect(checkSeal(plain)).toBe("missing");
  const run = await runBrief(folder, "extract", "plain/harbour-air.minister.pdf");
  expect(run.code).toBe(1);
  expect(run.stderr).toBe(
    'error no-embedded-brief: "plain/harbour-air.minister.pdf" carries no brief\n   = build it with: brief build --embed\n\n',
  );
});

test("what is meant for one audience is not carried to another", async () => {
  const brief = readFileSync(at("briefs/harbour-air.yaml"), "utf8");
  const kept = brief.replace("\r\nkey_facts:\r\n  - ", "\r\nkey_facts:\r\n  - audiences: [minister]\r\n    ");
  writeFileSync(at("briefs/kept.yaml"), kept.replace("id: harbour-air", "id: kept"));
  const run = await runBrief(folder, "build", "briefs/kept.yaml", "--embed", "--audience", "minister,public");
  rmSync(at("briefs/kept.yaml"));
  expect(run.stdout).toBe("output/kept.minister.pdf\n");
  expect(run.stderr).toContain("error embed-reveals: the PDF for public would carry this statement");
});

describe("brief extract", () => {
  test("prints the brief, and nothing else", async () => {
    const run = await runBrief(folder, "extract", pdf);
    expect(run).toEqual({ code: 0, stdout: readFileSync(at("briefs/harbour-air.yaml"), "utf8"), stderr: "" });
  });

  test("writes it into a file, byte for byte, and never over another unasked", async () => {
    expect((await runBrief(folder, "extract", pdf, "--out", "back.yaml")).stdout).toBe("back.yaml\n");
    expect(readFileSync(at("back.yaml")).equals(readFileSync(at("briefs/harbour-air.yaml")))).toBe(true);
    writeFileSync(at("back.yaml"), "an analyst's work");
    const again = await runBrief(folder, "extract", pdf, "--out", "back.yaml");
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("brief-exists");
    expect((await runBrief(folder, "extract", pdf, "--out", "back.yaml", "--replace")).code).toBe(0);
  });
});

test("the brief that comes back builds the same PDF, byte for byte", async () => {
  await runBrief(folder, "extract", pdf, "--out", "briefs/back.yaml");
  await runBrief(folder, "build", "briefs/back.yaml", "--embed", "--out", "rebuilt");
  rmSync(at("briefs/back.yaml"));
  expect(readFileSync(at("rebuilt/harbour-air.minister.pdf")).equals(readFileSync(at(pdf)))).toBe(true);
});

describe("brief verify", () => {
  test("finds the brief by its id, under whatever name it lies in the project", async () => {
    expect((await runBrief(folder, "verify", pdf)).stdout).toBe(
      `${pdf}: as it was built, from briefs/harbour-air.yaml and 1 article, for the audience minister\n`,
    );
  });

  test("as data", async () => {
    const run = await runBrief(folder, "verify", pdf, "--json");
    expect(JSON.parse(run.stdout)).toMatchObject({
      files: [
        {
          file: pdf,
          verified: true,
          brief: "briefs/harbour-air.yaml",
          manifest: { audience: "minister", made_with: { version: "0.0.0" } },
          problems: [],
        },
      ],
    });
  });

  test("several at once: one that fails does not hide the others", async () => {
    writeFileSync(at("none.pdf"), "%PDF-1.7\n");
    const run = await runBrief(folder, "verify", "none.pdf", pdf);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe(
      `none.pdf: not verified, 1 error\n${pdf}: as it was built, from briefs/harbour-air.yaml and 1 article, for the audience minister\n`,
    );
  });

  test("shows where the brief on disk differs", async () => {
    const brief = readFileSync(at("briefs/harbour-air.yaml"), "utf8");
    writeFileSync(at("changed.yaml"), brief.replace("id: harbour-air", "id: harbour-wind"));
    const run = await runBrief(folder, "verify", pdf, "--brief", "changed.yaml");
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^changed\.yaml:\d+:1 error brief-changed: .*\n.*\n.*\| id: harbour-wind\n/);
  });

  test("names an article that changed, and one that is gone", async () => {
    const article = readFileSync(at("feed/harbour-air.md"), "utf8");
    writeFileSync(at("feed/harbour-air.md"), `${article}\nOne sentence more.\n`);
    expect((await runBrief(folder, "verify", pdf)).stderr).toContain('article-changed: the article "harbour-air"');
    rmSync(at("feed/harbour-air.md"));
    expect((await runBrief(folder, "verify", pdf)).stderr).toContain("article-gone");
    writeFileSync(at("feed/harbour-air.md"), article);
  });

  test("means the same from another working folder", async () => {
    const run = await runBrief(tmpdir(), "verify", at(pdf));
    expect(run.stderr).toBe("");
    expect(run.stdout).toContain(`from ${at("briefs/harbour-air.yaml")} and 1 article`);
  });

  test("says where it looked for a brief that is not there", async () => {
    mkdirSync(at("sent/by/mail"), { recursive: true });
    copyFileSync(at(pdf), at("sent/by/mail/leaflet.pdf"));
    const run = await runBrief(at("sent/by"), "verify", "mail/leaflet.pdf");
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('brief-not-in-project: there is no brief with the id "harbour-air"');
    expect(run.stderr).toContain("= looked in briefs, mail/briefs; name it with --brief FILE");
    const named = await runBrief(folder, "verify", pdf, "--brief", "none.yaml");
    expect(named.stderr).toContain('file-not-found: there is no file "none.yaml"');
  });

  test("notices any change of any byte", () => {
    const file = readFileSync(at(pdf));
    const world = folderWorld(folder);
    const feedOf = (project: string) => loadFeed(world, project);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const altered = Buffer.from(file);
        altered[place] = (altered[place] ?? 0) ^ change;
        const readBytes = (path: string) => (path === pdf ? altered : world.readBytes(path));
        expect(verifyPdf({ ...world, readBytes }, feedOf, pdf, undefined).diagnostics).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a file that cannot be read back is named, with what to do", () => {
  const cases: readonly (readonly [string, (file: Buffer) => Uint8Array, string])[] = [
    ["a text", () => Buffer.from("brief: 1\n"), "not-a-pdf"],
    ["an empty file", () => Buffer.alloc(0), "not-a-pdf"],
    ["a file cut short", (file) => file.subarray(0, file.length / 2), "pdf-damaged"],
    ["an encrypted file", (file) => replaced(file, "/Root ", "/Encrypt 1 0 R\n/Root "), "pdf-encrypted"],
    [
      "another file in the place of the brief",
      () => embeddedPdf(Buffer.from("a"), Buffer.from("b")),
      "embedded-brief-damaged",
    ],
  ];
  test.each(cases)("%s", async (_, change, code) => {
    writeFileSync(at("bad.pdf"), change(readFileSync(at(pdf))));
    const run = await runBrief(folder, "extract", "bad.pdf");
    expect(run.code).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(new RegExp(`^error ${code}: .*\\n {3}= .+`));
  });
});

function replaced(file: Buffer, from: string, to: string): Buffer {
  return Buffer.from(file.toString("latin1").replace(from, to), "latin1");
}
