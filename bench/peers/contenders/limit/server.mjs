/**
 * LIMIT, the least that a server can do: node:http, one prepared statement, and its JSON passed on as it is. It speaks no
 * GraphQL, has no limits, and handles no errors but by 500. `node server.mjs DATABASE PORT`.
 */
import { createServer } from "node:http";
import postgres from "postgres";
import { LIMIT_STATEMENTS } from "./statements.mjs";

const [database, port] = process.argv.slice(2);
const sql = postgres(database, { max: 8 });

createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  try {
    const { text, parameters } = LIMIT_STATEMENTS[request.url.slice(1)];
    const [{ answer }] = await sql.unsafe(text, parameters(JSON.parse(body)), { prepare: true });
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(answer),
    });
    response.end(answer);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}).listen(Number(port), "127.0.0.1");
