import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser, type From, type Instruction, type JSONInstruction } from "dockerfile-ast";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(ROOT, name), "utf8");

const PINNED = /^[a-z0-9./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/;

/** The rules of hadolint that the file could break, checked here because no container engine is needed for them. */
describe("The image", () => {
  const file = DockerfileParser.parse(read("Dockerfile"));
  const instructions = file.getInstructions();
  const named = (keyword: string) => instructions.filter((each) => each.getKeyword() === keyword);
  const argumentsOf = (instruction: Instruction) =>
    instruction.getArguments().map((argument) => argument.getValue());

  test("is built from bases that are pinned by digest, the same in every stage (DL3006, DL3007)", () => {
    const bases = named("FROM").map((from) => (from as From).getImage());
    expect(bases.filter((base) => !PINNED.test(base ?? ""))).toEqual([]);
    expect(new Set(bases).size).toBe(1);
  });

  test("runs as a user without privileges (DL3002), as the last thing that is set", () => {
    expect(argumentsOf(named("USER").at(-1) as Instruction)).toEqual(["node"]);
    const lastRun = named("RUN").at(-1)?.getRange().end.line ?? 0;
    expect(named("USER").at(-1)?.getRange().start.line).toBeGreaterThan(lastRun);
  });

  test("starts without a shell, so that signals arrive (DL3025)", () => {
    for (const keyword of ["ENTRYPOINT", "CMD"]) {
      const [instruction] = named(keyword) as JSONInstruction[];
      expect(instruction?.getOpeningBracket()).not.toBeNull();
    }
    expect(named("HEALTHCHECK")).toHaveLength(1);
  });

  test("has absolute working directories (DL3000), and copies instead of adding (DL3020)", () => {
    expect(named("WORKDIR").flatMap(argumentsOf)).toEqual(["/app", "/data"]);
    expect(named("ADD")).toEqual([]);
  });

  test("installs nothing but what the lock file says, and runs no script of a package", () => {
    const runs = named("RUN").map((run) => argumentsOf(run).join(" "));
    expect(runs.filter((run) => /npm (i|install)\b|apt-get|curl|wget|sudo/.test(run))).toEqual([]);
    expect(runs.filter((run) => run.includes("npm ci") && !run.includes("--ignore-scripts"))).toEqual([]);
  });

  test("gets every file that it copies or builds from", () => {
    const allowed = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    expect(allowed.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    const copied = named("COPY")
      .flatMap(argumentsOf)
      .filter((name) => /^[\w.-]+$/.test(name) && name !== ".");
    expect(copied.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(allowed).toEqual(expect.arrayContaining(["src", "scripts", "samples", "schema.graphql"]));
  });
});

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly read_only: boolean;
  readonly ports?: readonly string[];
  readonly stop_grace_period: string;
  readonly security_opt: readonly string[];
  readonly deploy: { readonly resources: { readonly limits: Readonly<Record<string, unknown>> } };
}

describe("The compose file", () => {
  const { services } = parse(read("docker-compose.yml")) as {
    readonly services: Readonly<Record<string, Service>>;
  };

  test.each(Object.entries(services))("limits what %s may do and use", (_, service) => {
    expect(service).toMatchObject({ read_only: true, security_opt: ["no-new-privileges:true"] });
    expect(service.deploy.resources.limits).toMatchObject({
      cpus: expect.any(String),
      memory: expect.any(String),
    });
    // "onrecord serve" takes up to 8 s.
    expect(Number.parseInt(service.stop_grace_period, 10)).toBeGreaterThan(8);
    if (service.image) expect(service.image).toMatch(PINNED);
  });

  test("has no default password, and opens ports to this machine only", () => {
    const passwords = Object.values(services)
      .flatMap(({ environment }) => Object.entries(environment))
      .filter(([name]) => name.endsWith("PASSWORD"));
    expect(passwords).toHaveLength(2);
    for (const [, value] of passwords) expect(value).toMatch(/^\$\{\w+:\?.+\}$/);
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });
});
