/**
 * Sends requests over all connections of a client until the time is over, each after the answer to the last one.
 *
 * @param {ReturnType<typeof import("./client.mjs").createClient>} client
 * @param {readonly object[]} requests Sent in turn.
 * @param {{ connections: number, milliseconds: number }} options
 * @returns {Promise<{ seconds: number, latencies: number[], errors: string[] }>} In milliseconds.
 */
export async function runSlice(client, requests, { connections, milliseconds }) {
  const latencies = [];
  const errors = [];
  let next = 0;
  const start = performance.now();
  async function work() {
    for (;;) {
      const sent = performance.now();
      if (sent - start > milliseconds) return;
      try {
        await client.send(requests[next++ % requests.length]);
        latencies.push(performance.now() - sent);
      } catch (error) {
        errors.push(error.message);
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, work));
  return { seconds: (performance.now() - start) / 1000, latencies, errors };
}
