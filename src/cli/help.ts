/** The text below the options in `--help`: examples and notes. */

export const ONRECORD_HELP = `
Examples:
  $ onrecord serve                        # GraphQL and GraphiQL at http://localhost:4000/graphql
  $ onrecord ingest pages/ wire.jsonl     # read pages into the archive
  $ onrecord extract page.html            # print what a page contains; nothing is stored
  $ onrecord export quotes -o quotes.csv  # a table for a spreadsheet
  $ onrecord authorities import mps.json  # who is who: names, offices, identifiers
  $ onrecord delete --source "A Paper"    # its articles, with what only they have; asks before
  $ onrecord backup news.onrecord         # the whole archive in one file, for onrecord restore
  $ onrecord keys add wire --scope ingest --expires 90d   # a key for a program that stores pages

Every command has its own --help. Settings can also be given in environment variables; a flag overrides its variable:
  DATABASE_URL, HOST, PORT                same as --database, --host, --port
  ONRECORD_API_KEYS                       further keys that may do everything: KEY or NAME:KEY, comma-separated
  ONRECORD_READ                           open (default), or key: reading over the network needs an API key as well
  ONRECORD_HOSTS                          same as --allowed-hosts
  ONRECORD_CORS_ORIGINS                   same as --cors-origins
  ONRECORD_LOG_LEVEL, ONRECORD_WORKERS    same as --log-level, --workers
  ONRECORD_POOL_SIZE                      maximum number of connections to a Postgres server (default: 4)
  ONRECORD_STATEMENT_TIMEOUT              milliseconds that one SQL statement may take (default: 10000)
  ONRECORD_PAGE_DEADLINE                  milliseconds that reading one page may take (default: 20000)`;

export const SERVE_HELP = `
Examples:
  $ onrecord serve
  $ onrecord serve --database ./archives/2024 --port 8080
  $ DATABASE_URL=postgres://me:secret@db.example:5432/news ONRECORD_API_KEYS=a-long-key onrecord serve --host 0.0.0.0

Requests are answered only for localhost, IP addresses, and the names of --host and --allowed-hosts (*.example.org for
all names below it), because any web page can call a server under a name of its own.

Environment variables of this command (docs/operations.md explains them):
  ONRECORD_TRUSTED_PROXIES           proxies whose X-Forwarded-For tells the client's address: IP addresses, networks such as
                                     10.0.0.0/8, loopback, private or none (default: loopback)
  ONRECORD_CONNECTIONS               how many connections may be open (default: 3000)
  ONRECORD_CONNECTIONS_PER_ADDRESS   how many of them one address may have (default: 500)
  ONRECORD_STREAMS                   how many subscriptions may be open (default: 1000)
  ONRECORD_STREAMS_PER_CLIENT        how many of them one client may have (default: 400)
  ONRECORD_OBJECTS_PER_MINUTE        objects that one client may ask for (default: 1000000; 0 for no limit)
  ONRECORD_REDIS_URL                 a Redis server that counts them for several processes
  ONRECORD_TRUSTED_DOCUMENTS         files of operations by hash, comma-separated; only these run. "sdk" stands for the SDK's
  ONRECORD_INTROSPECTION             on or off: whether clients may query the schema (default: on)
  ONRECORD_CACHE_SECONDS             how long caches may keep answers to persisted queries sent by GET (default: 60)
  ONRECORD_METRICS_PORT              port that serves /metrics for Prometheus; if unset, metrics are off
  ONRECORD_METRICS_HOST              host of that port (default: localhost)
  OTEL_EXPORTER_OTLP_ENDPOINT        sends spans to this collector of OpenTelemetry; its other variables count too
  ONRECORD_SLOW_STATEMENT            milliseconds from which a statement is logged as slow (default: 1000)

An empty embedded archive is filled with sample pages from fictional newspapers; --no-samples leaves it empty.`;

export const INGEST_HELP = `
Examples:
  $ onrecord ingest article.txt page.html
  $ onrecord ingest pages/                  # a folder and its subfolders: .txt .html .htm .xhtml .json .jsonl .ndjson
  $ onrecord ingest --format html mirror/   # a folder whose files have other extensions
  $ zcat wire.jsonl.gz | onrecord ingest -
  $ onrecord ingest --json pages/ > summary.json

Ingesting the same page again changes nothing. Pages that cannot be read are listed with the reason and the others
are stored; the exit code is then 1. This also works while "onrecord serve" has the archive open.

If the database goes away, the ingest waits for it and goes on where it was.`;

export const EXTRACT_HELP = `
Examples:
  $ onrecord extract article.txt
  $ onrecord extract wire.jsonl > extracted.jsonl
  $ curl -s https://news.example/story.html | onrecord extract --format html -

Lines are printed in input order. Pages that cannot be read are listed on standard error; the exit code is then 1.`;

export const EXPORT_HELP = `
Examples:
  $ onrecord export quotes --output quotes.csv
  $ onrecord export articles --format jsonl --body > articles.jsonl
  $ onrecord export quotes --help            # filters and columns

This also works while "onrecord serve" has the archive open. If pages are added during an export, no row is missed or
repeated, except with --order most-quoted.

CSV is for spreadsheets: UTF-8 with a byte order mark, and an apostrophe before text that would be read as a formula,
as in "'=1+1". JSON Lines are for programs: one object per line, text unchanged, with the fields of the API.`;

export const EXPORT_QUOTES_HELP = `
Examples:
  $ onrecord export quotes --speaker sergei-shoigu --kind direct --output said.csv
  $ onrecord export quotes --topic Arctic --from 2024-01-01 --to 2025-01-01 --min-confidence 0.9 > arctic.csv
  $ onrecord export quotes --format jsonl | jq .text

Dates are those of the articles. A day means its midnight in UTC, and --to is exclusive.
Columns: id, text, kind, speaker, speakerKind, speakerSlug, mention (the speaker as printed), cue (such as "said"),
method (how the page identifies the speaker), identifiedBy (PAGE, ARCHIVE or EDITOR), confidence (0 to 1), date,
datePrecision, headline, source, section, language, url, articleId,
position (0 for the article's first), start and end (in the article's text, in UTF-16 code units).`;

export const EXPORT_ARTICLES_HELP = `
Examples:
  $ onrecord export articles --language en --source "Harbour Courier" --output articles.csv
  $ onrecord export articles --format jsonl --body | gzip > articles.jsonl.gz

A day means its midnight in UTC, and --to is exclusive.
Columns: id, headline, lead, date, datePrecision, source, section, byline, language, url, topics, speakers, and body
with --body. Several values in one column are separated by "; ".`;

export const EXPORT_SPEAKERS_HELP = `
Examples:
  $ onrecord export speakers --order most-quoted | head -n 20
  $ onrecord export speakers --kind organization --output bodies.csv

Columns: id, name, slug, kind, quoteCount, firstQuotedAt, lastQuotedAt.`;

export const AUTHORITIES_HELP = `
Examples:
  $ onrecord authorities import ministers.csv
  $ onrecord authorities list
  $ onrecord authorities remove ministers

An authority list says who is who: all names of a person are one speaker, under the name that the list gives, with the
person's identifiers, such as those of Wikidata. It never adds a speaker that no page prints. This also works while
"onrecord serve" has the archive open.`;

export const AUTHORITIES_IMPORT_HELP = `
Examples:
  $ onrecord authorities import legislators-current.yaml executive.yaml
  $ onrecord authorities import --name commons popolo.json

Formats, by the file's extension and content:
  .json         Popolo, congress-legislators, or a list of objects
  .yaml, .yml   the same
  .jsonl        one object per line: {"name": "…", "other_names": ["…"], "offices": [{"title": "…", "start": "2019",
                "end": null}], "identifiers": {"wikidata": "Q…"}}
  .csv, .tsv    a column "name", and any of id, other_names, offices or office, start, end, identifiers, wikidata

A list is replaced as a whole: people that the file no longer has are removed. A file with a person that cannot be used
is refused as a whole, with a line for each error; the exit code is then 1.`;

export const KEYS_HELP = `
Examples:
  $ onrecord keys add wire --scope ingest --expires 90d
  $ onrecord keys list
  $ onrecord keys revoke wire

Programs send a key to the API as "Authorization: Bearer KEY". The archive stores only its hash. This also works while
"onrecord serve" has the archive open; commands on the same machine need no key.`;

export const KEYS_ADD_HELP = `
Examples:
  $ onrecord keys add wire --scope ingest --expires 90d > wire.key
  $ onrecord keys add ann --scope ingest,correct --expires 2027-01-31
  $ onrecord keys add dashboard --scope read --expires never

Scopes:
  read      read, where the server runs with ONRECORD_READ=key; every key may
  ingest    store pages
  correct   merge, split and rename speakers, attribute quotes, import authority lists
  admin     create and revoke keys, read what every key did, delete articles

A day means its midnight in UTC, at which the key ends.`;

export const DELETE_HELP = `
Examples:
  $ onrecord delete --dry-run https://paper.example/quay   # print what would go
  $ onrecord delete https://paper.example/quay QXJ0aWNsZTox
  $ onrecord delete --source "The Slipway Notes" --from 2019-01-01 --to 2020-01-01 --yes

All conditions that are given must hold. A day means its midnight in UTC, --to is exclusive, and undated articles are in no
range. What editors decided about speakers stays. The page of a deleted article is stored again if it is ingested again;
nothing else brings it back. This also works while "onrecord serve" has the archive open.`;

export const BACKUP_HELP = `
Examples:
  $ onrecord backup news.onrecord
  $ onrecord backup - | ssh backup.example "cat > news.onrecord"
  $ onrecord restore --check news.onrecord

The file contains everything: corrections, authority lists, audit events, and API keys as hashes. It can be restored into
either kind of database. Others read meanwhile, and on a Postgres server they write too; writes to an embedded archive
wait. An existing file is replaced once the backup is complete. This also works while "onrecord serve" has the archive open.`;

export const RESTORE_HELP = `
Examples:
  $ onrecord restore news.onrecord --database ./restored
  $ onrecord restore news.onrecord --database postgres://me:secret@db.example:5432/empty
  $ ssh backup.example "cat news.onrecord" | onrecord restore - --database ./restored
  $ onrecord restore --check news.onrecord

The archive must be new or empty. Everything is stored in one transaction: after a failure, correct its cause and run the
command again. A backup of an older version is migrated.`;

export const DOCTOR_HELP = `
Examples:
  $ onrecord doctor
  $ onrecord doctor --fix
  $ onrecord doctor --json | jq -r '.findings[] | select(.state == "PROBLEM") | .message'

Checks the database, its version, rights, pooler, disk and connections; tables, indexes and statistics; that everything
derived agrees with what pages and editors say; that the spans of quotes hold their words; keys that soon expire. Only
--fix changes anything. This also works while "onrecord serve" has the archive open, and readers do not wait for it.`;

export const MIGRATE_HELP = `
Examples:
  $ onrecord migrate --database postgres://me:secret@db.example:5432/news
  $ onrecord migrate

The other commands also do this when they open an archive.`;
