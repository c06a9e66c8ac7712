import { isIP } from "node:net";
import type { Plugin } from "graphql-yoga";
import { refusal } from "../answers/refusal.js";
import type { RequestInfo } from "../request-info.js";

/**
 * Answers only requests for names that are known to be this server's. Otherwise any web page could read an archive on
 * its visitor's machine or network: the page's own name is made to resolve to the server's address (DNS rebinding), and
 * the browser takes both for one origin. Only names can be rebound, so IP addresses are always allowed; load balancers
 * check health by them.
 *
 * The status is 421 (Misdirected Request, RFC 9110) rather than 403: nothing is forbidden to the caller, this server just
 * does not answer for that name.
 *
 * @param isAllowed See `createHostCheck`.
 */
export function useAllowedHosts(isAllowed: (host: string) => boolean): Plugin<object, RequestInfo> {
  return {
    onRequest({
      request,
      serverContext: { requestId, malformed, record },
      fetchAPI: { Response },
      endResponse,
    }) {
      if (malformed) {
        const { status, message } = malformed;
        record.code = "BAD_USER_INPUT";
        return endResponse(refusal(Response, { status, code: "BAD_USER_INPUT", message, requestId }));
      }
      const host = request.headers.get("host") ?? new URL(request.url, "http://localhost").host;
      if (isAllowed(host)) return;
      const message = `This server does not answer for the host ${JSON.stringify(host)}: add its name to ONRECORD_HOSTS or --allowed-hosts.`;
      record.code = "FORBIDDEN";
      endResponse(refusal(Response, { status: 421, code: "FORBIDDEN", message, requestId }));
    },
  };
}

/** @param names Names beside localhost: "example.org", "*.example.org" for all names below it, "*" for any. */
export function createHostCheck(names: readonly string[]): (host: string) => boolean {
  const patterns = ["localhost", "*.localhost", ...names].map((name) =>
    name === "*" ? name : plainName(name),
  );
  return (host) => {
    const name = plainName(host);
    return (
      isIP(name) !== 0 ||
      patterns.some(
        (pattern) =>
          pattern === "*" ||
          pattern === name ||
          (pattern.startsWith("*.") && name.endsWith(pattern.slice(1))),
      )
    );
  };
}

/** Without port, brackets and a final dot, in lower case. */
function plainName(host: string): string {
  const [, address] = /^\[(.*)\](?::\d+)?$/.exec(host) ?? [];
  if (address !== undefined) return address;
  const name = isIP(host) ? host : host.replace(/:\d*$/, "");
  return name.toLowerCase().replace(/\.$/, "");
}
