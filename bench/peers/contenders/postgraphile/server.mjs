/**
 * PostGraphile as its guides to production say: a preset in a server of its own (library mode) over node:http, nothing
 * watched or explained, no GraphiQL, time-outs for planning and execution, static documents, and prepared statements, which
 * are its default. `node server.mjs DATABASE PORT`.
 */
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const [connectionString, port] = process.argv.slice(2);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Its lists may be ordered by the columns that end an index too: those by date end in the article and the position.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [makePgService({ connectionString, schemas: ["public"], poolConfig: { max: 8 } })],
  grafast: { explain: false, timeouts: { planning: 500, execution: 30_000 } },
  grafserv: { watch: false, graphiql: false, graphqlPath: "/graphql" },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(port), "127.0.0.1");
