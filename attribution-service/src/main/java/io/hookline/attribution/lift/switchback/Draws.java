package io.hookline.attribution.lift.switchback;

/**
 * Chance that can be drawn again: the same for the same seed on every machine and for good. Unlike
 * those of {@link java.util.Random} the first draws of seeds beside each other have nothing in
 * common.
 *
 * <p>Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators",
 * OOPSLA 2014 (SplitMix64).
 */
final class Draws {

  private long state;

  Draws(long seed) {
    this.state = seed;
  }

  /** Puts places in an order in which each is as probable as any other. */
  void shuffle(int[] places) {
    for (int i = places.length - 1; i > 0; i--) {
      int other = below(i + 1);
      int moved = places[i];
      places[i] = places[other];
      places[other] = moved;
    }
  }

  /** Half of so many; of an odd number chance says which half. */
  int half(int of) {
    return (of + below(2)) / 2;
  }

  /** From 0 up to below a bound; off even shares by less than 2^-31. */
  private int below(int bound) {
    return (int) ((next() >>> 32) * bound >>> 32);
  }

  private long next() {
    state += 0x9e3779b97f4a7c15L;
    long mixed = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
