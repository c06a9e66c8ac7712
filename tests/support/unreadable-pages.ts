import { truncate } from "node:fs/promises";
import { expect } from "vitest";
import type { Folder } from "./folder.js";

/**
 * Writes pages that cannot be read, each for another reason, into the directory `within` of a folder. Returns the
 * lines that a command prints about them when it reads that directory.
 */
export async function writeUnreadablePages(folder: Folder, within = "."): Promise<unknown[]> {
  const inside = (name: string) => `${within}/${name}`;
  await folder.write({
    [inside("a-empty.txt")]: "",
    [inside("b-photo.txt")]: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    [inside("c-noise.html")]: Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256)),
    [inside("d-menu.html")]: "<!doctype html><title>Shop</title><nav><a href='/'>Home</a></nav>",
    [inside("e-large.html")]: "<html>",
  });
  await truncate(folder.at(inside("e-large.html")), 50 * 1024 * 1024);
  return [
    "failed a-empty.txt: The page is empty.",
    "failed b-photo.txt: The page is a PNG image, not text, HTML or JSON Lines.",
    "failed c-noise.html: The page is binary data, not text, HTML or JSON Lines.",
    expect.stringMatching(/^failed d-menu.html: .*no article.*\.$/),
    "failed e-large.html: The page has 50.0 MB; it may have at most 10 MB.",
  ];
}
