import type { IncomingMessage } from "node:http";

/** Why a request cannot be understood, before anything of it is read. */
export interface Malformed {
  readonly status: 400 | 405;
  readonly message: string;
}

/** The methods that some path answers. Others, such as TRACE, cannot even be expressed as a `Request`. */
const METHODS = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"];

/** Express and similar frameworks change `url` to the part below a mount, and keep the original. */
type Incoming = IncomingMessage & { originalUrl?: string };

/**
 * Checks that method, target and Host of a request form a URL, as RFC 9112 defines them. A target with a host of its own
 * (`GET http://example.org/graphql`) replaces the Host header. A malformed request is changed to one for "/" on
 * localhost, so that it can pass through the same steps as every other request, and be answered and logged by them.
 */
export function readTarget(request: Incoming): Malformed | null {
  const malformed = problemOf(request);
  if (malformed) {
    request.method = "GET";
    setTarget(request, "/", "localhost");
  }
  return malformed;
}

function problemOf(request: Incoming): Malformed | null {
  const { method = "" } = request;
  if (!METHODS.includes(method)) {
    return { status: 405, message: `The method ${method} is not supported: use GET or POST.` };
  }
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name));
  if (hosts.length > 1) return { status: 400, message: "The request must have only one Host header." };
  const target = request.originalUrl ?? request.url ?? "";
  if (!target.startsWith("/") && !setAbsolute(request, target)) {
    return { status: 400, message: "The target of the request must be a path, such as /graphql." };
  }
  const { host } = request.headers;
  // Without a Host header, as HTTP/1.0 allows, the server's own address stands in.
  if (host !== undefined && !isHost(host)) {
    return { status: 400, message: 'The Host header must be a name or address, such as "localhost:4000".' };
  }
  if (!URL.canParse(request.originalUrl ?? request.url ?? "", "http://localhost")) {
    return { status: 400, message: "The target of the request cannot be read as a URL." };
  }
  return null;
}

/** "example.org", "127.0.0.1:4000", "[::1]:4000". */
function isHost(text: string): boolean {
  return /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(text) && URL.canParse(`http://${text}`);
}

/** False if `target` is no absolute URL, or has a user or password. */
function setAbsolute(request: Incoming, target: string): boolean {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return false;
  const { host, pathname, search, username, password } = new URL(target);
  if (username !== "" || password !== "") return false;
  setTarget(request, pathname + search, host);
  return true;
}

function setTarget(request: Incoming, target: string, host: string): void {
  request.url = target;
  if (request.originalUrl !== undefined) request.originalUrl = target;
  request.headers.host = host;
}
