import { setTimeout as wait } from "node:timers/promises";
import { startContender } from "../contenders/start.mjs";
import { OPERATIONS } from "../operations/operations.mjs";
import { createClient } from "./client.mjs";
import { runSlice } from "./slice.mjs";
import { createPostgresMeter, memory, processorTime } from "./usage.mjs";

/** Milliseconds for which a server is left alone before its memory at rest is read. */
const REST = 1_500;

/**
 * @typedef {object} Slice One contender and operation in one round.
 * @property {string} name
 * @property {string} operation
 * @property {number} round
 * @property {number} requests
 * @property {number} rate Requests a second.
 * @property {number} p50 Milliseconds, as are p99, the mean, and the processor time a request.
 * @property {number} p99
 * @property {number} nodeTime
 * @property {number} postgresTime
 */

/**
 * Measures all contenders, in rounds: each round gives every contender a slice of every operation, in an order that turns
 * from round to round, so that whatever slows the machine for a while slows all alike. Ratios are of slices of one round.
 *
 * @param {object} options
 * @param {string[]} options.contenders
 * @param {string[]} options.operations
 * @param {object} options.subjects
 * @param {import("postgres").Sql} options.sql
 * @param {number} options.rounds
 * @param {number} options.milliseconds Of a slice.
 * @param {number} options.connections
 * @param {(round: number) => void} options.onRound
 * @returns {Promise<{ slices: Slice[], memory: Record<string, { rest: number, load: number }>, errors: object[] }>}
 */
export async function measureRounds(options) {
  const { contenders, operations, subjects, sql, rounds, onRound } = options;
  const meter = await createPostgresMeter(sql);
  const runners = [];
  const result = { slices: [], memory: {}, errors: [] };
  try {
    for (const name of contenders) runners.push(await openRunner(name, subjects, options));
    await wait(REST);
    for (const { name, pid } of runners) result.memory[name] = { rest: memory(pid), load: 0 };
    for (const runner of runners) await warmUp(runner, options);
    for (let round = 0; round < rounds; round++) {
      const inTurn = [...runners.slice(round % runners.length), ...runners.slice(0, round % runners.length)];
      for (const operation of operations) {
        for (const runner of inTurn) await addSlice(result, runner, { operation, round }, meter, options);
      }
      onRound(round);
    }
  } finally {
    for (const runner of runners) await runner.close();
  }
  return result;
}

async function addSlice({ slices, memory: used, errors }, runner, { operation, round }, meter, options) {
  const { name, pid } = runner;
  const measured = await measureSlice(runner, operation, meter, options);
  slices.push({ name, operation, round, ...measured.slice });
  for (const message of measured.errors) errors.push({ name, operation, message });
  used[name].load = Math.max(used[name].load, memory(pid) ?? 0);
}

async function openRunner(name, subjects, { database, project, connections }) {
  const running = await startContender(name, { database, project });
  const client = createClient(running.origin, connections);
  const own = (await running.contender.prepare?.(subjects, client.ask)) ?? subjects;
  const requestsOf = (operation) =>
    OPERATIONS[operation].subjects(own).map((subject) => running.contender.request(operation, subject));
  return {
    name,
    pid: running.pid,
    client,
    requests: Object.fromEntries(
      Object.keys(OPERATIONS).map((operation) => [operation, requestsOf(operation)]),
    ),
    async close() {
      await client.close();
      await running.stop();
    },
  };
}

/** Lets compilers, caches and prepared statements settle. */
async function warmUp({ client, requests }, { operations, connections, milliseconds }) {
  for (const operation of operations) {
    await runSlice(client, requests[operation], { connections, milliseconds: milliseconds * 1.5 });
  }
}

async function measureSlice({ pid, client, requests }, operation, meter, options) {
  const before = { node: processorTime(pid), postgres: await meter.read() };
  const { seconds, latencies, errors } = await runSlice(client, requests[operation], options);
  const node = processorTime(pid) - before.node;
  const postgres = meter.between(before.postgres, await meter.read());
  const sorted = latencies.sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  const count = Math.max(1, sorted.length);
  return {
    slice: {
      requests: sorted.length,
      rate: sorted.length / seconds,
      p50: at(0.5),
      p99: at(0.99),
      nodeTime: node / count,
      postgresTime: postgres / count,
    },
    errors,
  };
}
