import { describe, expect, test } from "vitest";
import { addressGroup, clientAddress } from "../src/api/callers/client-address.js";
import { clientName } from "../src/api/callers/client-identity.js";
import { createNetworkCheck, isNetwork } from "../src/config/networks.js";

describe("The address of a client", () => {
  const isTrusted = createNetworkCheck(["loopback", "10.0.0.0/8", "2001:db8:1::/48"]);

  test.each([
    ["without a proxy is the connection's", "203.0.113.9", null, "203.0.113.9"],
    ["is not what a client claims", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["is what the trusted proxy was called from", "127.0.0.1", "203.0.113.9", "203.0.113.9"],
    ["is not what a client told the proxy", "127.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9"],
    ["passes through several proxies", "::1", "203.0.113.9, 10.1.2.3, 10.9.9.9", "203.0.113.9"],
    ["is a proxy's own if it makes a request itself", "127.0.0.1", null, "127.0.0.1"],
    ["is the farthest if all are trusted", "127.0.0.1", "10.1.2.3", "10.1.2.3"],
    ["ends where the list cannot be read", "127.0.0.1", "203.0.113.9, unknown, 10.1.2.3", "10.1.2.3"],
    ["ends at an empty entry", "127.0.0.1", "203.0.113.9, ", "127.0.0.1"],
    ["may be listed with a port", "127.0.0.1", "203.0.113.9:5123", "203.0.113.9"],
    ["of IPv6 may be listed with a port", "127.0.0.1", "[2001:db8:2::9]:5123", "2001:db8:2::9"],
    ["of IPv4 may be written as IPv6", "::ffff:10.1.2.3", "::ffff:203.0.113.9", "203.0.113.9"],
    ["may have a zone", "fe80::1%eth0", null, "fe80::1"],
    ["of a proxy may be of IPv6", "2001:db8:1::5", "203.0.113.9", "203.0.113.9"],
    ["does not exist without a network", null, "203.0.113.9", null],
  ])("%s", (_, connected, forwardedFor, address) => {
    expect(clientAddress(connected, forwardedFor, isTrusted)).toBe(address);
  });

  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:0:7:1:2:3:4", "2001:db8:0:7::/64"],
    ["2001:0db8::1", "2001:db8:0:0::/64"],
    ["2001:db8:0:7::", "2001:db8:0:7::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("%s counts as %s", (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});

test("a client is named by its key, else by its address", () => {
  expect(clientName({ keyName: "desk", address: "203.0.113.9" })).toBe("key desk");
  expect(clientName({ keyName: null, address: "203.0.113.9" })).toBe("address 203.0.113.9");
  expect(clientName({ keyName: null, address: null })).toBe("local");
});

test.each([
  ["10.0.0.7", true],
  ["10.0.0.0/8", true],
  ["2001:db8::/32", true],
  ["::1", true],
  ["loopback", true],
  ["private", true],
  ["none", true],
  ["10.0.0.0/33", false],
  ["10.0.0.0/", false],
  ["10.0.0.0/8/8", false],
  ["10.0.0", false],
  ["proxy.example", false],
  ["", false],
  ["toString", false],
])("%j is a network: %s", (text, expected) => {
  expect(isNetwork(text)).toBe(expected);
});

test("no proxy is trusted if none is", () => {
  expect(createNetworkCheck(["none"])("127.0.0.1")).toBe(false);
});
