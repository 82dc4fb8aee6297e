import { describe, expect, test } from "vitest";
import { fetchSource } from "../../src/build/fetch-source.ts";
import { describeDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { isPublicMachine } from "../../src/feed/public-machine.ts";
import type { NetworkRequest } from "../../src/source/network.ts";

/** Documentation's own names: no test reaches a network. */
const publicMachine = "93.184.215.14";

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A network in which every name stands for a public machine but for those given, and every address answers as told. */
function networkOf(
  answers: Readonly<Record<string, Answer>>,
  machines: Readonly<Record<string, readonly string[]>> = {},
) {
  const requests: NetworkRequest[] = [];
  return {
    requests,
    machinesOf: async (host: string) => machines[host] ?? [publicMachine],
    request: async (request: NetworkRequest) => {
      requests.push(request);
      const { status = 200, headers = {} } = answers[request.url.href] ?? { status: 404 };
      return {
        kind: "answered" as const,
        status,
        header: (name: string) => headers[name],
        body: Buffer.from("The quay is shut."),
      };
    },
  };
}

const rules = (...hosts: readonly string[]) => ({
  allowed: { hosts: [...hosts], timeout: 30, megabytes: 32 },
  configPath: "briefwright.yaml",
});

async function refusalOf(network: ReturnType<typeof networkOf>, hosts: readonly string[], address: string) {
  const fetched = await fetchSource(network, rules(...hosts), address, undefined);
  if (fetched.kind !== "refused") return fetched.kind;
  const { message, hint } = describeDiagnostic(fetched.diagnostic);
  return [message, hint].join("\n");
}

describe("only what the project lists is read", () => {
  test.each([
    ["https://news.example.org/a", ["news.example.org"], "fetched"],
    ["https://NEWS.example.org:443/a", ["news.example.org"], "fetched"],
    ["https://news.example.org/a", ["http://news.example.org"], "fetched"],
    ["http://news.example.org/a", ["http://news.example.org"], "fetched"],
    ["https://news.example.org:8443/a", ["news.example.org:8443"], "fetched"],
    ["https://bücher.example/a", ["bücher.example"], "fetched"],
    ["http://news.example.org/a", ["news.example.org"], "the project does not list http://news.example.org"],
    ["https://news.example.org:8443/a", ["news.example.org"], "does not list news.example.org:8443"],
    ["https://www.news.example.org/a", ["news.example.org"], "does not list www.news.example.org"],
    ["https://news.example.org.evil.example/a", ["news.example.org"], "does not list news.example.org.evil.example"],
    ["https://news.example.org./a", ["news.example.org"], "does not list news.example.org."],
    ["https://news.example.org@evil.example/a", ["news.example.org"], "it holds a user name or a password"],
    ["https://me:secret@news.example.org/a", ["news.example.org"], '"https://news.example.org/a" is not read'],
    ["ftp://news.example.org/a", ["news.example.org"], "only https and http are read"],
    ["file:///etc/passwd", ["news.example.org"], "only https and http are read"],
    ["https://", ["news.example.org"], "it is no address"],
  ])("%s where the list is %j", async (address, hosts, expected) => {
    const href = URL.canParse(address) ? new URL(address).href : address;
    expect(await refusalOf(networkOf({ [href]: {} }), hosts, address)).toContain(expected);
  });

  test("an address without encryption is pointed to the one with it", async () => {
    const words = await refusalOf(networkOf({}), ["a.example"], "http://a.example/feed");
    expect(words).toContain("its host is listed for https: https://a.example/feed");
  });

  test("a list that holds other hosts is shown", async () => {
    const words = await refusalOf(networkOf({}), ["a.example", "b.example"], "https://c.example/feed");
    expect(words).toContain("add c.example to the hosts in briefwright.yaml; there: a.example, b.example");
  });
});

test.each([
  ...["127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"],
  ...[
    "192.0.0.170",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::7f00:1",
    "::ffff:10.0.0.1",
  ],
  ...[
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "2001::1",
    "fe80::1",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "4000::1",
    "nonsense",
  ],
])("%s is no machine of the public internet", async (machine) => {
  expect(isPublicMachine(machine)).toBe(false);
  const network = networkOf({ "https://news.example.org/": {} }, { "news.example.org": [publicMachine, machine] });
  expect(await refusalOf(network, ["news.example.org"], "https://news.example.org/")).toContain("private network");
  expect(network.requests).toEqual([]);
});

test.each(["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07::1"])("%s is one", (machine) => {
  expect(isPublicMachine(machine)).toBe(true);
});

test.each([
  "https://127.0.0.1/",
  "https://2130706433/",
  "https://0x7f.1/",
  "https://[::1]/",
  "https://[::ffff:7f00:1]/",
])("%s is refused even where it is listed", async (address) => {
  const network = networkOf({ [new URL(address).href]: {} });
  expect(await refusalOf(network, [new URL(address).host], address)).toContain("private network");
  expect(network.requests).toEqual([]);
});

test("the machines that were checked are the ones that are connected to; little is sent", async () => {
  const network = networkOf({ "https://news.example.org/a?b": {} });
  await fetchSource(network, rules("news.example.org"), "https://news.example.org/a?b#c", undefined);
  const [request] = network.requests;
  expect(request?.machines).toEqual([publicMachine]);
  expect(request?.url.href).toBe("https://news.example.org/a?b");
  expect(request?.headers).toEqual({ "user-agent": "briefwright", "accept-encoding": "gzip" });
});

describe("a redirect is an address like any other", () => {
  const to = (location: string, status = 302): Answer => ({ status, headers: { location } });
  const from = (answer: Answer, other: Readonly<Record<string, Answer>> = {}) =>
    networkOf({ "https://a.example/": answer, ...other }, { "inner.example": ["10.0.0.1"] });

  test.each([
    [to("https://b.example/x", 301), "fetched"],
    [to("//b.example/x", 308), "fetched"],
    [to("https://c.example/x"), "does not list c.example"],
    [to("http://b.example/x"), "does not list http://b.example"],
    [to("https://inner.example/x"), "private network"],
    [to("https://u:p@b.example/x"), "user name"],
    [to("file:///etc/passwd"), "only https and http"],
    [to("https://a.example/"), "it redirects without end"],
    [{ status: 302 }, "without saying where to"],
  ])("%j: %s", async (answer, expected) => {
    const network = from(answer, { "https://b.example/x": {} });
    expect(await refusalOf(network, ["a.example", "b.example", "inner.example"], "https://a.example/")).toContain(
      expected,
    );
    expect(network.requests.length).toBeLessThanOrEqual(6);
  });
});

test.each([
  ["text/html; charset=utf-8", "fetched"],
  ["application/rss+xml", "fetched"],
  ["application/feed+json", "fetched"],
  ["application/octet-stream", "fetched"],
  ["", "fetched"],
  ["application/pdf", "is application/pdf, which is no article"],
  ["image/svg+xml", "is image/svg+xml, which is no article"],
  ["text/css", "is text/css"],
])("a server that says %j", async (type, expected) => {
  const network = networkOf({ "https://a.example/": { headers: { "content-type": type } } });
  expect(await refusalOf(network, ["a.example"], "https://a.example/")).toContain(expected);
});

test("validators are sent to the address they came from, and to no other", async () => {
  const moved = { status: 302, headers: { location: "https://b.example/" } };
  const network = networkOf({ "https://a.example/": moved, "https://b.example/": { status: 304 } });
  const known = { at: "https://b.example/", etag: '"1"', last_modified: "Tue, 06 May 2025 10:00:00 GMT" };
  const fetched = await fetchSource(network, rules("a.example", "b.example"), "https://a.example/", known);
  expect(fetched.kind).toBe("unchanged");
  expect(network.requests.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"1"']);
  expect(network.requests[1]?.headers["if-modified-since"]).toBe("Tue, 06 May 2025 10:00:00 GMT");
});
