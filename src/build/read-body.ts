import { gunzipSync } from "node:zlib";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { NetworkAnswer } from "../source/network.ts";
import type { Fetched } from "./fetch-source.ts";

/** What may be an article or a feed. A server that does not know says octet-stream: then the bytes decide. */
const readTypes =
  /^(?:text\/(?:html|plain|xml|markdown|x-markdown)|application\/(?:(?:[\w.-]+\+)?(?:xml|json)|feed\+json|(?:x-)?gzip|octet-stream))$/;

/** Returns the source in the body of an answer, unpacked where it was packed for the way. */
export function readBody(
  { header, body }: Extract<NetworkAnswer, { kind: "answered" }>,
  url: URL,
  megabytes: number,
): Fetched {
  const address = url.href;
  const [type = "", ...parameters] = (header("content-type") ?? "").split(";").map((part) => part.trim());
  if (type !== "" && !readTypes.test(type.toLowerCase())) {
    return refuse(diagnose("content-type-refused", undefined, { address, type }));
  }
  const encoding = (header("content-encoding") ?? "identity").trim().toLowerCase();
  if (encoding !== "identity" && encoding !== "gzip" && encoding !== "x-gzip") {
    const reason = `it is packed as ${encoding}, which was not asked for`;
    return refuse(diagnose("fetch-failed", undefined, { address, reason }));
  }
  const unpacked = encoding === "identity" ? body : unpack(body, megabytes * 1_000_000);
  if (unpacked === "too-large") return refuse(diagnose("fetch-too-large", undefined, { address, megabytes }));
  if (unpacked === "damaged") {
    return refuse(diagnose("fetch-failed", undefined, { address, reason: "what it sends is damaged" }));
  }
  const charset = parameters.map((parameter) => /^charset="?([\w.:-]{1,40})"?$/i.exec(parameter)?.[1]);
  return {
    kind: "fetched",
    bytes: unpacked,
    charset: charset.find((label) => label !== undefined),
    validators: { at: address, etag: header("etag"), last_modified: header("last-modified") },
  };
}

function refuse(diagnostic: Diagnostic): Fetched {
  return { kind: "refused", diagnostic };
}

function unpack(body: Uint8Array, byteLimit: number): Uint8Array | "too-large" | "damaged" {
  try {
    return gunzipSync(body, { maxOutputLength: byteLimit });
  } catch (error) {
    return error instanceof RangeError ? "too-large" : "damaged";
  }
}
