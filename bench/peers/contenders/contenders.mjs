import { apollo } from "./apollo/contender.mjs";
import { limit } from "./limit/contender.mjs";
import { mercurius } from "./mercurius/contender.mjs";
import { onrecord } from "./onrecord/contender.mjs";
import { postgraphile } from "./postgraphile/contender.mjs";

/**
 * @typedef {object} Contender
 * @property {string} title
 * @property {(place: { database: string, port: number, project: string }) => { args: string[], environment?: object }}
 * command What Node runs.
 * @property {(operation: string, subject: object | null) => { path: string, body: string }} request
 * @property {(operation: string, json: any) => unknown} answer Brings an answer into the shape of operations.mjs.
 * @property {(sql: import("postgres").Sql) => Promise<void>} [install] Adds to the database what its users would.
 * @property {(subjects: object, ask: (request: object) => Promise<any>) => Promise<object>} [prepare] Adds to the
 * subjects what only the contender knows, such as its cursors.
 */

/** LIMIT first: all others are compared with it. @type {Readonly<Record<string, Contender>>} */
export const CONTENDERS = { limit, onrecord, postgraphile, mercurius, apollo };
