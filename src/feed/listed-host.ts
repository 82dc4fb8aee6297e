import { z } from "zod";

/** A host that a project reads from. */
export interface ListedHost {
  /** `https:`, or `http:` where the list says so. */
  readonly protocol: string;
  readonly hostname: string;
  /** Empty for the usual port, 443 or 80. */
  readonly port: string;
}

/** A host as a project lists it: `news.example.org`, with a port, or with `http://` where it offers no more. */
export const listedHostSchema = z
  .string()
  .refine(
    (written) => readListedHost(written) !== undefined,
    "a host is written news.example.org, news.example.org:8443 or http://news.example.org",
  );

/** Returns what an entry of the list allows; undefined where it is no host. */
export function readListedHost(written: string): ListedHost | undefined {
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  if (!/^[^\s\\?#@*]+$/u.test(written) || !URL.canParse(address)) return undefined;
  const { protocol, hostname, port, pathname } = new URL(address);
  return pathname === "/" && hostname !== "" ? { protocol, hostname, port } : undefined;
}

/** Returns how the host of an address is written in the list. */
export function listedAs(url: URL): string {
  return url.protocol === "http:" ? `http://${url.host}` : url.host;
}

/** Tells whether the list allows an address. A host listed with `http://` may be read with https, too. */
export function isListed(url: URL, hosts: readonly string[]): boolean {
  return hosts.some((written) => {
    const host = readListedHost(written);
    if (host === undefined || host.hostname !== url.hostname || host.port !== url.port) return false;
    return host.protocol === url.protocol || (url.protocol === "https:" && host.port === "");
  });
}
