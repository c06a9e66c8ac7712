import type { Plugin } from "graphql-yoga";

/** The policy of every response that is no page: a browser that shows it anyway loads and runs nothing. */
const CONTENT_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The headers of every response, as `useSecurityHeaders` sets them. */
export const SECURITY_HEADERS = {
  "content-security-policy": CONTENT_POLICY,
  "cross-origin-opener-policy": "same-origin",
  // Pages of other origins that may use the API request it with CORS, which this does not concern.
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  // For browsers that do not know `frame-ancestors`.
  "x-frame-options": "DENY",
};

/**
 * Sets the headers that limit what a browser does with a response, as the OWASP Secure Headers Project recommends them,
 * unless the response has its own. `strict-transport-security` is left to the proxy that has the certificate.
 */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
    },
  };
}

/**
 * The policy of a page that has all that it needs in itself. It may call only this server.
 *
 * @param scriptHashes "sha256-…" of each script in the page; no other script runs.
 */
export function pagePolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scriptHashes.map((hash) => `'${hash}'`).join(" ")}`,
    "connect-src 'self'",
    // Monaco, the editor of GraphiQL, writes style elements, and keeps its fonts and workers in the page.
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src 'self' data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
