import type { ExecutionArgs } from "graphql";
import type { Plugin } from "graphql-yoga";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { CostRecord } from "../requests/cost-record.js";
import type { Budgets } from "./budgets.js";

/** What the limits of a client need to know about its request. */
export interface ClientRequest {
  /** See `clientName`. */
  readonly client: string;
  readonly record: CostRecord;
}

export interface FairUseOptions {
  readonly budgets: Promise<Budgets>;
  /** How many operations of a client may run at once; subscriptions have a limit of their own. */
  readonly requestsPerClient: number;
}

/** Refuses operations of a client that has too many running, or that has spent its budget. */
export function useFairUse({ budgets, requestsPerClient }: FairUseOptions): Plugin<ClientRequest> {
  const running = new Map<string, number>();

  async function spend({ client, record }: ClientRequest): Promise<void> {
    if (record.cost) await (await budgets).spend(client, record.cost.cost);
  }
  function begin(client: string): void {
    const count = running.get(client) ?? 0;
    if (count >= requestsPerClient) throw tooManyRequests(requestsPerClient);
    running.set(client, count + 1);
  }
  function end(client: string): void {
    const count = (running.get(client) ?? 1) - 1;
    if (count === 0) running.delete(client);
    else running.set(client, count);
  }
  return {
    async onExecute({ args }) {
      const request = requestOf(args);
      await spend(request);
      begin(request.client);
      return { onExecuteDone: () => end(request.client) };
    },
    onSubscribe: ({ args }) => spend(requestOf(args)),
  };
}

const requestOf = ({ contextValue }: ExecutionArgs) => contextValue as ClientRequest;

function tooManyRequests(requestsPerClient: number): OnrecordError {
  const message = `This client already has ${requestsPerClient} requests running, its limit: send the next when one is answered.`;
  return new OnrecordError("RATE_LIMITED", message, { retryAfter: 1 });
}
