import ipaddr from "ipaddr.js";

/**
 * Tells whether an IP address is that of a machine on the public internet: none of this machine, a private network, a
 * link, a cloud's metadata service, or a form that hides one of these (RFC 6890 and the registries of IANA). Of IPv6,
 * only 2000::/3 is given out (RFC 4291).
 */
export function isPublicMachine(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const machine = ipaddr.process(address);
  if (machine.range() !== "unicast") return false;
  return machine instanceof ipaddr.IPv4 || machine.match(ipaddr.IPv6.parse("2000::"), 3);
}
