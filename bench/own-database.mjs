import postgres from "postgres";

/**
 * Calls `work` with the address of a new database on the server and returns its result; then drops the database.
 *
 * @param template The database to copy; an empty one by default.
 */
export async function onOwnDatabase(server, purpose, work, template = "template0") {
  if (!server) {
    throw new Error(`Name a server: npm run bench:${purpose} postgres://postgres@127.0.0.1:5432/postgres`);
  }
  const name = `onrecord_bench_${purpose}_${process.pid}`;
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template ${template} encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    return await work(url.href);
  } finally {
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  }
}
