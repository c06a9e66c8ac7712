import { createRandom } from "../../faults/support/random.mjs";

/**
 * Random choices for one item of one kind: each item has a stream of its own, so that what it is does not depend on how
 * many others there are.
 *
 * @param {number} seed @param {string} kind @param {number} index
 */
export function randomFor(seed, kind, index) {
  let state = seed | 0;
  for (const letter of kind) state = mix(state ^ letter.charCodeAt(0));
  return createRandom(mix(state ^ mix(index + 1)));
}

/** The finalizer of MurmurHash3, by Austin Appleby. */
function mix(value) {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
