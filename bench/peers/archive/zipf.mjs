/**
 * A choice of ranks by Zipf's law: rank r (0 is the first) is chosen in proportion to 1 / (r + 1) ** exponent. Speakers,
 * topics, outlets and words of news are used about like that.
 *
 * @param {number} count @param {number} exponent
 * @returns {(random: { next(): number }) => number}
 */
export function createZipf(count, exponent) {
  const sums = new Float64Array(count);
  let total = 0;
  for (let rank = 0; rank < count; rank++) {
    total += (rank + 1) ** -exponent;
    sums[rank] = total;
  }
  return (random) => {
    const wanted = random.next() * total;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
