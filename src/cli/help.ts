/** What stands below the options in `--help`: examples, and what else to know. */

export const ONRECORD_HELP = `
Examples:
  $ onrecord serve                        # GraphQL and GraphiQL at http://localhost:4000/graphql
  $ onrecord ingest pages/ wire.jsonl     # read pages into the archive
  $ onrecord extract page.html            # see what is read from a page; nothing is stored
  $ onrecord export quotes -o quotes.csv  # a table for a spreadsheet

Every command has its own --help. Settings that have no flag are in the environment:
  DATABASE_URL, HOST, PORT                as --database, --host, --port
  ONRECORD_API_KEYS                       who may write over the network: KEY or NAME:KEY, comma-separated; none: nobody
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

export const EXPORT_HELP = `
Examples:
  $ onrecord export quotes --output quotes.csv
  $ onrecord export articles --format jsonl --body > articles.jsonl
  $ onrecord export quotes --help            # its filters and its columns

It works while "onrecord serve" has the archive open. Under --order stored, nothing is missed or repeated however the
archive grows meanwhile; nor is it under any other order but most-quoted.

CSV is for spreadsheets: UTF-8 with a mark that says so, and an apostrophe before what would be taken for a formula,
as in "'=1+1". JSON Lines are for programs: one object a line, every text exactly as it is, fields as in the API.`;

export const EXPORT_QUOTES_HELP = `
Examples:
  $ onrecord export quotes --speaker sergei-shoigu --kind direct --output said.csv
  $ onrecord export quotes --topic Arctic --from 2024-01-01 --to 2025-01-01 --min-confidence 0.9 > arctic.csv
  $ onrecord export quotes --format jsonl | jq .text

Dates are those of the articles; a day is its midnight in UTC, and --to is just past the last.
Columns: id, text, kind, speaker, speakerKind, speakerSlug, mention (the speaker as printed), cue (as "said"), method
(what tells who spoke), confidence (0 to 1), date, datePrecision, headline, source, section, language, url, articleId,
position (0 for the article's first), start and end (in the article's text, in UTF-16 code units).`;

export const EXPORT_ARTICLES_HELP = `
Examples:
  $ onrecord export articles --language en --source "Harbour Courier" --output articles.csv
  $ onrecord export articles --format jsonl --body | gzip > articles.jsonl.gz

A day is its midnight in UTC, and --to is just past the last.
Columns: id, headline, lead, date, datePrecision, source, section, byline, language, url, topics, speakers, and body
with --body. What is several in one column is separated by "; ".`;

export const EXPORT_SPEAKERS_HELP = `
Examples:
  $ onrecord export speakers --order most-quoted | head -n 20
  $ onrecord export speakers --kind organization --output bodies.csv

Columns: id, name, slug, kind, quoteCount, firstQuotedAt, lastQuotedAt.`;

export const MIGRATE_HELP = `
Examples:
  $ onrecord migrate --database postgres://me:secret@db.example:5432/news
  $ onrecord migrate

The other commands do so by themselves when they open an archive.`;
