/**
 * Starts one server and leaves it running: `npm run contender -- onrecord --sizes 1m --port 4100`, to send it requests by
 * hand or to profile it. Ends with Ctrl+C.
 */
import { once } from "node:events";
import postgres from "postgres";
import { databaseUrl } from "./archive/create-archive.mjs";
import { requireBuild } from "./archive/product.mjs";
import { databaseName } from "./archive/size.mjs";
import { CONTENDERS } from "./contenders/contenders.mjs";
import { startContender } from "./contenders/start.mjs";
import { chosen, readOptions } from "./options.mjs";

const { sizes, server, project, port, database, positionals } = readOptions(process.argv.slice(2), {
  sizes: "1m",
  usage: `npm run contender -- NAME [--sizes 1m | --database NAME] [--port 4100] [--project FOLDER] [--server URL]`,
});
const [name] = chosen("the contender", positionals, Object.keys(CONTENDERS));
requireBuild(project);
const url = databaseUrl(server, database ?? databaseName(sizes[0]));
if (CONTENDERS[name].install) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await CONTENDERS[name].install(sql);
  await sql.end();
}
const running = await startContender(name, { database: url, project, port });
console.log(`${running.contender.title} answers at ${running.origin}, as process ${running.pid}.`);
console.log(`For example: ${JSON.stringify(running.contender.request("feed", null))}`);
await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
await running.stop();
