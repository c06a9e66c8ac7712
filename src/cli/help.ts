/** What stands below the options in `--help`: examples, and what else to know. */

export const ONRECORD_HELP = `
Examples:
  $ onrecord serve                        # GraphQL and GraphiQL at http://localhost:4000/graphql
  $ onrecord ingest pages/ wire.jsonl     # read pages into the archive
  $ onrecord extract page.html            # see what is read from a page; nothing is stored

Every command has its own --help. Settings that have no flag are in the environment:
  DATABASE_URL, HOST, PORT                as --database, --host, --port
  ONRECORD_API_KEYS                       who may write over the network, comma-separated; none: nobody
  ONRECORD_CORS_ORIGINS                   as --cors-origins
  ONRECORD_LOG_LEVEL, ONRECORD_WORKERS    as --log-level, --workers
  ONRECORD_POOL_SIZE                      connections to a Postgres server at most; 4
  ONRECORD_STATEMENT_TIMEOUT              milliseconds that one SQL statement may take; 10000
  ONRECORD_PAGE_DEADLINE                  milliseconds that reading one page may take; 20000`;

export const SERVE_HELP = `
Examples:
  $ onrecord serve
  $ onrecord serve --database ./archives/2024 --port 8080
  $ DATABASE_URL=postgres://me:secret@db.example:5432/news ONRECORD_API_KEYS=a-long-key onrecord serve --host 0.0.0.0

An embedded archive that is empty is filled with pages of an invented press; --no-samples leaves it empty.`;

export const INGEST_HELP = `
Examples:
  $ onrecord ingest article.txt page.html
  $ onrecord ingest pages/                  # a folder and those in it: .txt .html .htm .xhtml .json .jsonl .ndjson
  $ onrecord ingest --format html mirror/   # a folder whose files have other names
  $ zcat wire.jsonl.gz | onrecord ingest -
  $ onrecord ingest --json pages/ > summary.json

The same page again changes nothing. What cannot be read is named with its reason, and the rest is stored; then
the exit code is 1. It works while "onrecord serve" has the archive open.`;

export const EXTRACT_HELP = `
Examples:
  $ onrecord extract article.txt
  $ onrecord extract wire.jsonl > extracted.jsonl
  $ curl -s https://news.example/story.html | onrecord extract --format html -

The lines come in the order of the input. What cannot be read is named on standard error; then the exit code is 1.`;

export const MIGRATE_HELP = `
Examples:
  $ onrecord migrate --database postgres://me:secret@db.example:5432/news
  $ onrecord migrate

The other commands do so by themselves when they open an archive.`;
