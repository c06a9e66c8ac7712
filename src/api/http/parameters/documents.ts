import { createGraphQLError, type GraphQLParams } from "graphql-yoga";
import { createLruCache } from "../../../collections/lru-cache.js";
import { OnrecordError, show } from "../../../errors/onrecord-error.js";
import { createKnownDocuments, sha256 } from "./known-documents.js";

export interface DocumentOptions {
  /** Operations that callers can name by an id instead of sending their text. */
  readonly documents: Readonly<Record<string, string>>;
  /** Whether only these run. */
  readonly onlyKnown: boolean;
}

/** The parameters of a request with the text of its operation. */
interface ReadDocument {
  readonly params: GraphQLParams;
  /** Whether the caller sent an id instead of the text: a URL with an id is short, and always means the same. */
  readonly isPersisted: boolean;
}

/** Parameters as callers send them, whatever they are. */
interface GivenParams extends GraphQLParams {
  readonly documentId?: unknown;
}

/** Operations that callers registered by sending hash and text, the most recently used ones. */
const REGISTERED_DOCUMENTS = 500;
/** Characters; longer operations are not registered. */
const MAX_REGISTERED_LENGTH = 10_000;

/** @throws GraphQLError for an operation that is not known. */
export type DocumentReader = (given: GraphQLParams) => ReadDocument;

/**
 * Finds the operation that a request names, in one of two ways: `documentId`, as the appendix on persisted documents of
 * GraphQL over HTTP defines it, or the hash in `extensions.persistedQuery` that clients of Apollo and others send. With
 * the latter, a client that is told PERSISTED_QUERY_NOT_FOUND sends hash and text once (automatic persisted queries).
 *
 * @returns Throws FORBIDDEN for an operation that is not known if only those run.
 */
export function createDocumentReader({ documents, onlyKnown }: DocumentOptions): DocumentReader {
  const known = createKnownDocuments(documents);
  const registered = createLruCache<string>(REGISTERED_DOCUMENTS);

  function byHash(hash: string, text: string | undefined): string {
    const found = known.byId(hash) ?? registered.get(hash);
    if (found !== null && found !== undefined) return found;
    if (text === undefined) throw hashNotFound();
    if (sha256(text) !== hash) {
      throw createGraphQLError(
        "The hash in extensions.persistedQuery is not the SHA-256 hash of the query.",
        {
          extensions: { http: { status: 400 } },
        },
      );
    }
    if (!onlyKnown && text.length <= MAX_REGISTERED_LENGTH) registered.set(hash, text);
    return text;
  }
  function requireKnown(text: string | undefined): void {
    if (onlyKnown && typeof text === "string" && !known.has(text)) throw unknownOperation();
  }

  return ({ documentId, ...params }: GivenParams) => {
    const isPersisted = params.query === undefined;
    if (documentId !== undefined && documentId !== null) {
      const query = known.byId(String(documentId));
      if (query === null) throw idNotFound(documentId);
      return { params: { ...params, query }, isPersisted };
    }
    const hash = hashOf(params);
    const query = hash === null ? params.query : byHash(hash, params.query);
    requireKnown(query);
    return {
      params: query === undefined ? params : { ...params, query },
      isPersisted: isPersisted && hash !== null,
    };
  };
}

function hashOf({ extensions }: GraphQLParams): string | null {
  const given: unknown = Object(extensions).persistedQuery;
  const hash: unknown = Object(given).sha256Hash;
  return typeof hash === "string" ? hash : null;
}

/** Clients recognize this message and this code. */
function hashNotFound() {
  return createGraphQLError("PersistedQueryNotFound", {
    extensions: { code: "PERSISTED_QUERY_NOT_FOUND", http: { status: 404, spec: true } },
  });
}

function idNotFound(id: unknown) {
  return createGraphQLError(`This server knows no operation with the documentId ${show(id)}.`, {
    extensions: { code: "PERSISTED_QUERY_NOT_FOUND", http: { status: 404, spec: true } },
  });
}

function unknownOperation() {
  const message =
    "This server runs only known operations: send the documentId or the exact text of one, or add yours to ONRECORD_TRUSTED_DOCUMENTS.";
  return createGraphQLError(message, {
    originalError: new OnrecordError("FORBIDDEN", message),
    extensions: { http: { status: 403, spec: true } },
  });
}
