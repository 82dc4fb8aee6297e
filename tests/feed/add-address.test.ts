import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createNodeNetwork } from "../../src/cli/node-network.ts";
import type { World } from "../../src/source/world.ts";
import { folderWorld } from "../support/folder-world.ts";
import { runBriefIn } from "../support/run-brief.ts";

let folder = "";
let server: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "briefwright-address-"));
  writeFileSync(
    join(folder, "briefwright.yaml"),
    "feed: { hosts: [http://news.example.org, http://other.example.org] }\n",
  );
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/**
 * The real network but for one thing: names stand for a public machine, which is then found on this one. So all that
 * checks addresses runs as it does outside, and no test leaves the machine.
 */
function world(): World {
  const network = createNodeNetwork();
  const about = server.address();
  const port = typeof about === "object" && about !== null ? about.port : 0;
  return {
    ...folderWorld(folder),
    network: {
      machinesOf: async () => ["93.184.215.14"],
      request: (request) => {
        const url = new URL(request.url);
        url.port = String(port);
        return network.request({ ...request, url, machines: ["127.0.0.1"] });
      },
    },
  };
}

const add = (address = "http://news.example.org/feed.xml") => runBriefIn(world(), "feed", "add", address);
const stored = (id: string) => readFileSync(join(folder, "feed", `${id}.md`), "utf8");

const feed = (text: string) =>
  `<rss version="2.0"><channel><title>Strait Times</title><item><title>Quay shut</title><link>/quay</link><description>${text}</description></item></channel></rss>`;
const long = "The harbour board closed the northern quay on Monday, and did not say for how long. ".repeat(5);

describe("brief feed add http://…", () => {
  test("keeps the articles with their addresses, and asks only for what has changed", async () => {
    const asked: (string | undefined)[] = [];
    answer = (request, response) => {
      asked.push(request.headers["if-none-match"]);
      expect(request.headers["user-agent"]).toBe("briefwright");
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { "content-type": "application/rss+xml", etag: '"1"' }).end(feed(long));
    };
    expect((await add()).stdout).toBe("new       feed/quay-shut.md\n");
    expect(stored("quay-shut")).toContain("\nurl: http://news.example.org/quay\n");
    const again = await add();
    expect(again.stdout).toBe("unchanged http://news.example.org/feed.xml\n");
    expect(again.code).toBe(0);
    const records = readFileSync(join(folder, "feed", ".fetched.json"), "utf8");
    expect(JSON.parse(records)).toEqual({
      "http://news.example.org/feed.xml": { at: expect.any(String), etag: '"1"', articles: ["quay-shut"] },
    });
    rmSync(join(folder, "feed", "quay-shut.md"));
    expect((await add()).stdout).toBe("new       feed/quay-shut.md\n");
    expect(asked).toEqual([undefined, '"1"', undefined]);
  });

  test("a changed article is kept beside the earlier text", async () => {
    answer = (_, response) => response.end(feed(long));
    await add();
    answer = (_, response) => response.end(feed(long.replace("Monday", "Tuesday")));
    const run = await add();
    expect(run.stdout).toBe("changed   feed/quay-shut-2.md\n");
    expect(run.stderr).toContain("warning article-text-changed");
  });

  test("a page is kept under its own address, and cannot pass for one of another host", async () => {
    const page = (canonical: string) =>
      `<!doctype html><html><head><base href="https://evil.example/"><title>T</title><link rel="canonical" href="${canonical}"></head><body><article><h1>Quay shut</h1><p>${long}</p><p>${long}</p></article></body></html>`;
    answer = (_, response) => response.end(page("/news/quay"));
    await add("http://news.example.org/quay?from=feed");
    expect(stored("quay-shut")).toContain("\nurl: http://news.example.org/news/quay\n");
    answer = (_, response) => response.end(page("https://bank.example/quay").replaceAll("Quay shut", "Bank shut"));
    await add("http://news.example.org/bank");
    expect(stored("bank-shut")).toContain("\nurl: http://news.example.org/bank\n");
  });

  test("a text is kept with its address; its head cannot make it a change of another", async () => {
    answer = (_, response) =>
      response.end("---\ntitle: Quay\nreplaces: other\nurl: https://bank.example/\n---\nIt is shut.\n");
    await add("http://news.example.org/quay.md");
    expect(stored("quay")).toMatch(/^---\nid: quay\ntitle: Quay\nurl: http:\/\/news\.example\.org\/quay\.md\nsha256: /);
  });

  test("letters are read as the server says", async () => {
    answer = (_, response) => {
      response.setHeader("content-type", "text/plain; charset=windows-1251");
      response.end(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2e]));
    };
    await add("http://news.example.org/note.txt");
    expect(stored("note")).toContain("\n\nПривет.\n");
  });

  test("a redirect to a listed host is followed", async () => {
    answer = (request, response) => {
      if (request.url === "/feed.xml")
        response.writeHead(301, { location: "http://other.example.org/new.xml" }).end("moved");
      else response.end(feed(long));
    };
    expect((await add()).code).toBe(0);
    expect(stored("quay-shut")).toContain("\nurl: http://other.example.org/quay\n");
  });
});

describe("what is refused, and that nothing of it is kept", () => {
  const megabyte = Buffer.alloc(1_000_000, "a");
  const endless = (response: ServerResponse) => {
    const more = () => {
      while (!response.destroyed && response.write(megabyte));
    };
    response.on("drain", more);
    more();
  };

  test.each<[string, (response: ServerResponse) => void, string]>([
    ["a body without end", endless, "sends more than 1 MB"],
    [
      "a small body that unpacks to a large one",
      (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(30_000_000))),
      "sends more than 1 MB",
    ],
    [
      "a body that is packed wrongly",
      (response) => response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip"),
      "what it sends is damaged",
    ],
    [
      "a packing that was not asked for",
      (response) => response.writeHead(200, { "content-encoding": "br" }).end("x"),
      "it is packed as br",
    ],
    ["an error of the server", (response) => response.writeHead(503).end(feed(long)), "the server answers 503"],
    [
      "a body that breaks off",
      (response) => {
        response.writeHead(200, { "content-length": "100000" });
        response.write(feed(long), () => response.destroy());
      },
      "the server broke off",
    ],
    ["an answer that never ends", (response) => response.write("<rss"), "it took too long"],
    ["a picture", (response) => response.writeHead(200, { "content-type": "image/png" }).end("x"), "is image/png"],
    ["no HTTP at all", (response) => response.socket?.end("220 ready\r\n"), "no answer"],
  ])("%s", async (_, respond, words) => {
    writeFileSync(
      join(folder, "briefwright.yaml"),
      "feed: { hosts: [http://news.example.org], timeout: 1, megabytes: 1 }\n",
    );
    answer = (_request, response) => respond(response);
    const run = await add();
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(words);
    expect(readdirSync(folder)).toEqual(["briefwright.yaml"]);
  });

  test("a server that does not speak https", async () => {
    writeFileSync(join(folder, "briefwright.yaml"), "feed: { hosts: [news.example.org] }\n");
    answer = (_, response) => response.end(feed(long));
    expect((await add("https://news.example.org/")).stderr).toContain("error fetch-failed: no answer");
  });
});

test.each([
  [
    "feed: { hosts: [https://news.example.org/feed.xml] }",
    "briefwright.yaml:1:17 error invalid-value: a host is written",
  ],
  ["feed: { hosts: [https://news.example.org/feed.xml] }", "write it as news.example.org"],
  ["feed: { host: [news.example.org] }", 'did you mean "hosts"?'],
  ["feeds: {}", 'did you mean "feed"?'],
  ["feed: { hosts: news.example.org }", "expected a list"],
])("the config %j is refused with its place", async (config, words) => {
  writeFileSync(join(folder, "briefwright.yaml"), `${config}\n`);
  const run = await add();
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(words);
});

test.each(["", "# nothing\n", "feed: {}\n", "feed: { hosts: [] }\n"])(
  "the config %j allows nothing",
  async (config) => {
    writeFileSync(join(folder, "briefwright.yaml"), config);
    expect((await add()).stderr).toContain("error host-not-listed");
  },
);
