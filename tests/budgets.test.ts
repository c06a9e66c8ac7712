import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { type Budgets, createBudgets } from "../src/api/limits/budgets.js";

const REDIS = process.env["TEST_REDIS_URL"] ?? "redis://127.0.0.1:6379";

async function refusal(spending: Promise<void>) {
  const error = await spending.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error && Object(error).code;
}

async function spendTwice(first: Budgets, second: Budgets, client: string) {
  await first.spend(client, 60);
  return refusal(second.spend(client, 60));
}

test("a client has its budget to itself", async () => {
  const budgets = await createBudgets({ objectsPerMinute: 100, redis: null });
  expect(await spendTwice(budgets, budgets, "a")).toBe("RATE_LIMITED");
  await budgets.spend("b", 100);
  expect(await refusal(budgets.spend("b", 1))).toBe("RATE_LIMITED");
});

test("a budget of 0 has no limit", async () => {
  const budgets = await createBudgets({ objectsPerMinute: 0, redis: null });
  await budgets.spend("a", 1_000_000);
});

test("without its Redis server, a process counts for itself", async () => {
  const budgets = await createBudgets({ objectsPerMinute: 100, redis: "redis://127.0.0.1:1" });
  expect(await spendTwice(budgets, budgets, "a")).toBe("RATE_LIMITED");
  budgets.close();
});

describe.runIf(await isListening(REDIS))("With Redis", () => {
  test("processes count together", async () => {
    const open = () => createBudgets({ objectsPerMinute: 100, redis: REDIS });
    const [first, second] = [await open(), await open()];
    const client = `test ${randomUUID()}`;
    // The clients connect in the background; until then each process counts for itself.
    await expect.poll(async () => refusal(first.spend(`${client} warm-up`, 1))).toBe(null);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await spendTwice(first, second, client)).toBe("RATE_LIMITED");
    first.close();
    second.close();
  });
});

function isListening(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port || 6379), hostname);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
