import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIPv6, type LookupFunction } from "node:net";
import type { Network, NetworkAnswer, NetworkRequest } from "../source/network.ts";

/** Returns the real network. No proxy is used, no cookie is kept, nothing is sent but the headers of the request. */
export function createNodeNetwork(): Network {
  return { machinesOf, request };
}

/** As the system resolves names, its own hosts file included. */
async function machinesOf(host: string): Promise<readonly string[]> {
  try {
    const found = await lookup(host, { all: true });
    return found.map(({ address }) => address);
  } catch {
    return [];
  }
}

function request({ url, machines, headers, byteLimit, patience }: NetworkRequest): Promise<NetworkAnswer> {
  const send = url.protocol === "http:" ? requestPlain : requestSecure;
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ kind: "failed", reason: reasonOf(error) });
    const options = {
      headers,
      agent: false,
      lookup: lookupAmong(machines),
      signal: AbortSignal.timeout(patience),
      rejectUnauthorized: true,
    };
    const sent = send(url, options, (response) => {
      response.on("error", fail);
      readAnswer(response, byteLimit, resolve);
    });
    sent.on("error", fail);
    sent.end();
  });
}

/** The name is not resolved anew: by the time of connecting it could stand for a machine that was not checked. */
function lookupAmong(machines: readonly string[]): LookupFunction {
  const found = machines.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_host, { all }, callback) => {
    if (all === true) callback(null, found);
    else callback(null, found[0]?.address ?? "", found[0]?.family);
  };
}

function readAnswer(response: IncomingMessage, byteLimit: number, resolve: (answer: NetworkAnswer) => void): void {
  const status = response.statusCode ?? 0;
  const header = (name: string) => {
    const value = response.headers[name];
    return typeof value === "string" ? value : undefined;
  };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const end = (answer: NetworkAnswer) => {
    response.destroy();
    resolve(answer);
  };
  if (status !== 200) {
    end({ kind: "answered", status, header, body: new Uint8Array() });
    return;
  }
  response.on("data", (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > byteLimit) end({ kind: "too-large" });
    else chunks.push(chunk);
  });
  response.on("end", () => resolve({ kind: "answered", status, header, body: Buffer.concat(chunks) }));
}

const reasons = new Map([
  ["ABORT_ERR", "it took too long"],
  ["ETIMEDOUT", "it took too long"],
  ["ECONNREFUSED", "the server refused the connection"],
  ["ECONNRESET", "the server broke off"],
  ["EHOSTUNREACH", "the server cannot be reached"],
  ["ENETUNREACH", "the server cannot be reached"],
  ["EPROTO", "the server does not speak https"],
]);

function reasonOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  const known = typeof code === "string" ? reasons.get(code) : undefined;
  return known ?? (error instanceof Error ? error.message : String(error));
}
