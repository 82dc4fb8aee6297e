import { rule } from "../rule.ts";

/** Why an address is not read, whatever the project allows. */
export type AddressFault =
  | "no-address"
  | "not-http"
  | "user-name"
  | "no-such-host"
  | "not-public"
  | "too-many-redirects"
  | "redirect-nowhere";

const addressFaults: Readonly<Record<AddressFault, string>> = {
  "no-address": "it is no address",
  "not-http": "only https and http are read",
  "user-name": "it holds a user name or a password",
  "no-such-host": "there is no such host",
  "not-public": "its host is a machine of this or another private network",
  "too-many-redirects": "it redirects without end",
  "redirect-nowhere": "it redirects without saying where to",
};

/** A host that a project would have to list. */
export interface HostNotListed {
  readonly address: string;
  /** As the list would have to hold it. */
  readonly entry: string;
  /** Path of the project's config. */
  readonly config: string;
  readonly listed: readonly string[];
  /** The same address with https, where that is allowed and http is not. */
  readonly secure: string | undefined;
}

/** Problems of fetching what lies at an address. */
export const fetchRules = {
  "host-not-listed": rule({
    severity: "error",
    message: ({ address, entry }: HostNotListed) => `"${address}" is not read: the project does not list ${entry}`,
    hint: ({ entry, config, listed, secure }) =>
      secure !== undefined
        ? `its host is listed for https: ${secure}`
        : listed.length === 0
          ? `to allow it, write into ${config}:\nfeed:\n  hosts: [${entry}]`
          : `to allow it, add ${entry} to the hosts in ${config}; there: ${listed.join(", ")}`,
    explanation:
      "The program opens no connection unless the project says where to: `feed: { hosts: […] }` in `briefwright.yaml`, beside the folder of briefs. A host stands for https at the usual port; another port or plain http is listed as such, and so is every host that an address redirects to. Or save the page or the feed as a file, and add that.",
  }),
  "address-refused": rule({
    severity: "error",
    message: ({ address, fault }: { address: string; fault: AddressFault }) =>
      `"${address}" is not read: ${addressFaults[fault]}`,
    explanation:
      "An address could lead the program where the person who wrote it has no access: to this machine, to machines of a private network, to the metadata service of a cloud. So only public machines are read, an address is checked again after every redirect, and it holds no user name or password, which would end up in the feed.",
  }),
  "fetch-failed": rule({
    severity: "error",
    message: ({ address, reason }: { address: string; reason: string }) => `no answer from "${address}": ${reason}`,
    hint: () => "open it in a browser; what it shows can be saved as a file and added",
    explanation:
      "The server could not be reached, broke off, took too long, or answered with an error. What was read in part is not kept. How long an answer may take is `feed: { timeout }` in `briefwright.yaml`.",
  }),
  "fetch-too-large": rule({
    severity: "error",
    message: ({ address, megabytes }: { address: string; megabytes: number }) =>
      `"${address}" sends more than ${megabytes} MB`,
    explanation:
      "Reading ends at a limit, `feed: { megabytes }` in `briefwright.yaml`, so that no server fills the memory. It holds for what comes over the line and for what that unpacks to.",
  }),
  "content-type-refused": rule({
    severity: "error",
    message: ({ address, type }: { address: string; type: string }) => `"${address}" is ${type}, which is no article`,
    hint: () => "copy its text into a .txt or .md file, and add that",
    explanation:
      "Feeds, web pages and plain text are read. A picture, a PDF or a program is not; the server says which it sends in the header Content-Type.",
  }),
};
