import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { OnrecordError } from "../../errors/onrecord-error.js";

/** How much each client may cost within a minute. */
export interface Budgets {
  /** @throws OnrecordError RATE_LIMITED with the time at which the client has a budget again. */
  spend(client: string, cost: number): Promise<void>;
  close(): void;
}

export interface BudgetOptions {
  /** In the objects of `costOf`, for each client and minute; 0 for no limit. */
  readonly objectsPerMinute: number;
  /** The address of a Redis server that counts for all processes; null to count in this process alone. */
  readonly redis: string | null;
}

/** Seconds. */
const PERIOD = 60;

export async function createBudgets({ objectsPerMinute, redis }: BudgetOptions): Promise<Budgets> {
  if (objectsPerMinute === 0) return { spend: async () => {}, close: () => {} };
  const options = { points: objectsPerMinute, duration: PERIOD, keyPrefix: "onrecord:budget" };
  const memory = new RateLimiterMemory(options);
  if (redis === null) return budgetsIn(memory, objectsPerMinute);

  // Loaded on demand: most archives are served by one process.
  const { Redis } = await import("ioredis");
  const client = new Redis(redis, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: REDIS_TIMEOUT,
  });
  // While Redis is away, each process counts for itself, and the client connects again by itself.
  client.on("error", () => {});
  const shared = new RateLimiterRedis({ ...options, storeClient: client, insuranceLimiter: memory });
  return { ...budgetsIn(shared, objectsPerMinute), close: () => client.disconnect() };
}

/** Milliseconds. */
const REDIS_TIMEOUT = 250;

function budgetsIn(limiter: RateLimiterAbstract, objectsPerMinute: number): Budgets {
  return {
    async spend(client, cost) {
      try {
        await limiter.consume(client, cost);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw overspent(objectsPerMinute, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
    close: () => {},
  };
}

function overspent(objectsPerMinute: number, seconds: number): OnrecordError {
  const objects = objectsPerMinute.toLocaleString("en-US");
  return new OnrecordError(
    "RATE_LIMITED",
    `This client has asked for more than ${objects} objects within a minute: go on in ${seconds} s, or ask for less.`,
    { retryAfter: seconds },
  );
}
