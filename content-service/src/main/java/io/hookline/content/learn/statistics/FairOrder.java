package io.hookline.content.learn.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of two comes first in each pair, by lot and by halves: of each four pairs the variant comes
 * first in two. The same seed gives the same order for good, in any version of Java.
 *
 * <p>Sources: permuted blocks, D. Moher et al., CONSORT 2010, BMJ 340 (2010) c869, item 8b; the
 * numbers, SplitMix64, by G. L. Steele, D. Lea and C. H. Flood, OOPSLA 2014.
 */
public final class FairOrder {

  private static final int BLOCK = 4;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private FairOrder(long seed) {
    this.state = seed;
  }

  /** For each of so many pairs, whether the variant comes first. */
  public static List<Boolean> variantFirst(long seed, int pairs) {
    FairOrder order = new FairOrder(seed);
    List<Boolean> all = new ArrayList<>();
    while (all.size() < pairs) {
      all.addAll(order.block());
    }
    return List.copyOf(all.subList(0, pairs));
  }

  private List<Boolean> block() {
    List<Boolean> block = new ArrayList<>();
    for (int i = 0; i < BLOCK; i++) {
      block.add(i % 2 == 0);
    }
    for (int i = BLOCK - 1; i > 0; i--) {
      int other = (int) Long.remainderUnsigned(next(), i + 1L);
      block.set(other, block.set(i, block.get(other)));
    }
    return block;
  }

  private long next() {
    state += GOLDEN;
    long mixed = state;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
