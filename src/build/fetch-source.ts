import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { AddressFault } from "../diagnostics/rules/fetch-rules.ts";
import { isListed, listedAs } from "../feed/listed-host.ts";
import { isPublicMachine } from "../feed/public-machine.ts";
import type { Network, NetworkAnswer } from "../source/network.ts";
import type { ProjectConfig } from "./project-config.ts";
import { readBody } from "./read-body.ts";

/** What the server said of a source when it was last read, by which it can tell whether that has changed. */
export interface Validators {
  /** The address that answered, after redirects: only there they mean something. */
  readonly at: string;
  readonly etag?: string | undefined;
  readonly last_modified?: string | undefined;
}

/** What a project allows, and where that is written. */
export interface FetchRules {
  readonly allowed: ProjectConfig["feed"];
  readonly configPath: string;
}

/** What came of fetching a source. */
export type Fetched =
  | {
      readonly kind: "fetched";
      readonly bytes: Uint8Array;
      /** The encoding the server names, where it names one. */
      readonly charset: string | undefined;
      readonly validators: Validators;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly diagnostic: Diagnostic };

/** Browsers follow 20; feeds move once or twice. */
const mostRedirects = 5;

/**
 * Returns what lies at an address, unless it is as it was (`known`). Each step of the way, the first and every
 * redirect, is checked anew: the address, the project's list, and the machines that the host stands for, which are
 * then the only ones that are connected to.
 */
export async function fetchSource(
  network: Network,
  rules: FetchRules,
  address: string,
  known: Validators | undefined,
): Promise<Fetched> {
  let url = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const checked = await checkAddress(network, rules, url);
    if (checked.kind === "refused") return checked;
    const answer = await network.request({
      url: checked.url,
      machines: checked.machines,
      headers: headersFor(known?.at === checked.url.href ? known : undefined),
      byteLimit: rules.allowed.megabytes * 1_000_000,
      patience: rules.allowed.timeout * 1_000,
    });
    const outcome = judge(answer, checked.url, rules);
    if (outcome.kind !== "moved") return outcome;
    url = outcome.to;
  }
  return refuse(address, "too-many-redirects");
}

type Refused = Extract<Fetched, { kind: "refused" }>;

interface Checked {
  readonly kind: "checked";
  readonly url: URL;
  readonly machines: readonly string[];
}

async function checkAddress(
  network: Network,
  { allowed, configPath }: FetchRules,
  address: string,
): Promise<Checked | Refused> {
  if (!URL.canParse(address)) return refuse(address, "no-address");
  const url = new URL(address);
  url.hash = "";
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse(address, "not-http");
  if (url.username !== "" || url.password !== "") return refuse(withoutUser(url), "user-name");
  if (!isListed(url, allowed.hosts)) {
    const secure = new URL(url);
    secure.protocol = "https:";
    const found = {
      ...{ address, entry: listedAs(url), config: configPath, listed: allowed.hosts },
      secure: isListed(secure, allowed.hosts) ? secure.href : undefined,
    };
    return { kind: "refused", diagnostic: diagnose("host-not-listed", undefined, found) };
  }
  const literal = /^(?:\[.*\]|[\d.]+)$/.test(url.hostname) ? [url.hostname.replaceAll(/[[\]]/g, "")] : undefined;
  const machines = literal ?? (await network.machinesOf(url.hostname));
  if (machines.length === 0) return refuse(address, "no-such-host");
  return machines.every(isPublicMachine) ? { kind: "checked", url, machines } : refuse(address, "not-public");
}

/** A message may end up in a log: a password does not belong there. */
function withoutUser(url: URL): string {
  const plain = new URL(url);
  plain.username = "";
  plain.password = "";
  return plain.href;
}

function refuse(address: string, fault: AddressFault): Refused {
  return { kind: "refused", diagnostic: diagnose("address-refused", undefined, { address, fault }) };
}

function headersFor(known: Validators | undefined): Readonly<Record<string, string>> {
  return {
    "user-agent": "briefwright",
    "accept-encoding": "gzip",
    ...(known?.etag === undefined ? {} : { "if-none-match": known.etag }),
    ...(known?.last_modified === undefined ? {} : { "if-modified-since": known.last_modified }),
  };
}

const redirects = new Set([301, 302, 303, 307, 308]);

function judge(
  answer: NetworkAnswer,
  url: URL,
  rules: FetchRules,
): Fetched | { readonly kind: "moved"; readonly to: string } {
  const failed = (reason: string): Refused => ({
    kind: "refused",
    diagnostic: diagnose("fetch-failed", undefined, { address: url.href, reason }),
  });
  switch (answer.kind) {
    case "failed":
      return failed(answer.reason);
    case "too-large": {
      const found = { address: url.href, megabytes: rules.allowed.megabytes };
      return { kind: "refused", diagnostic: diagnose("fetch-too-large", undefined, found) };
    }
    case "answered": {
      if (answer.status === 304) return { kind: "unchanged" };
      if (redirects.has(answer.status)) {
        const to = answer.header("location");
        if (to === undefined || !URL.canParse(to, url.href)) return refuse(url.href, "redirect-nowhere");
        return { kind: "moved", to: new URL(to, url).href };
      }
      if (answer.status !== 200) return failed(`the server answers ${answer.status}`);
      return readBody(answer, url, rules.allowed.megabytes);
    }
  }
}
