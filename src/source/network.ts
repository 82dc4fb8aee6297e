/** One request for what lies at an address: GET, over a connection to one of the machines that were checked. */
export interface NetworkRequest {
  readonly url: URL;
  /** IP addresses; no other machine is connected to, whatever the name in `url` stands for by now. */
  readonly machines: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The most bytes of a body that are taken, as they come over the line. */
  readonly byteLimit: number;
  /** How long the whole answer may take, in ms. */
  readonly patience: number;
}

/** What came of a request. The body is empty unless the status is 200; redirects are not followed. */
export type NetworkAnswer =
  | {
      readonly kind: "answered";
      readonly status: number;
      /** Returns a header by its name in lower case. */
      readonly header: (name: string) => string | undefined;
      readonly body: Uint8Array;
    }
  | { readonly kind: "too-large" }
  /** No answer, or not a whole one; `reason` goes on from "no answer: ". */
  | { readonly kind: "failed"; readonly reason: string };

/** The network as the program uses it: names to machines, and one request to a machine. */
export interface Network {
  /** Returns the IP addresses of a host; none where the name stands for no machine. */
  readonly machinesOf: (host: string) => Promise<readonly string[]>;
  readonly request: (request: NetworkRequest) => Promise<NetworkAnswer>;
}
