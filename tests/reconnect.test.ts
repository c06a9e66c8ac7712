import { describe, expect, test } from "vitest";
import { createReconnectingConnection } from "../src/archive/reconnect.js";
import { OwnerEndedError } from "../src/archive/remote-archive.js";

/** Connections that are numbered as they are opened, and what happens to them. */
function numberedConnections() {
  const log: string[] = [];
  let opened = 0;
  async function open() {
    const number = ++opened;
    log.push(`open ${number}`);
    return { number, close: async () => void log.push(`close ${number}`) };
  }
  return { log, open };
}

const gone = () => new OwnerEndedError("The owner of the archive ended.");

describe("a connection to an archive's owner", () => {
  test("is closed and opened again when the owner ends, and what it was used for is repeated", async () => {
    const { log, open } = numberedConnections();
    const connection = createReconnectingConnection(await open(), open);
    const used = await connection.run(async ({ number }) => {
      if (number < 3) throw gone();
      return number;
    });
    expect(used).toBe(3);
    expect((await connection.current()).number).toBe(3);
    await connection.close();
    expect(log).toEqual(["open 1", "close 1", "open 2", "close 2", "open 3", "close 3"]);
  });

  test("is reopened once for all callers that lost it", async () => {
    const { log, open } = numberedConnections();
    const connection = createReconnectingConnection(await open(), open);
    const use = async ({ number }: { readonly number: number }) => {
      if (number === 1) throw gone();
      return number;
    };
    expect(await Promise.all([connection.run(use), connection.run(use), connection.run(use)])).toEqual([
      2, 2, 2,
    ]);
    expect(log).toEqual(["open 1", "close 1", "open 2"]);
  });

  test("stays open after any other failure, which is thrown", async () => {
    const { log, open } = numberedConnections();
    const connection = createReconnectingConnection(await open(), open);
    const failure = new Error("The page is unreadable.");
    await expect(connection.run(() => Promise.reject(failure))).rejects.toBe(failure);
    expect(await connection.run(async ({ number }) => number)).toBe(1);
    expect(log).toEqual(["open 1"]);
  });

  test("that cannot be opened again throws why, each time it is used but not when it is closed", async () => {
    const { open } = numberedConnections();
    const failure = new Error("The folder was removed.");
    const connection = createReconnectingConnection(await open(), () => Promise.reject(failure));
    await expect(connection.run(() => Promise.reject(gone()))).rejects.toBe(failure);
    await expect(connection.run(async ({ number }) => number)).rejects.toBe(failure);
    expect(await connection.close()).toBeUndefined();
  });
});
