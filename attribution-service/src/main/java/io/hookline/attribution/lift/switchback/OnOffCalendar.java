package io.hookline.attribution.lift.switchback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When each unit is on and off. Time is cut into pairs of blocks; in each pair a unit is on in one
 * of them, and chance says in which. Of several units half are on first, so that what moves all of
 * them cancels out; of an odd number chance says which half is the larger one.
 *
 * <p>With whole weeks as blocks both blocks of a pair have the same weekdays.
 *
 * <p>Source: I. Bojinov, D. Simchi-Levi, J. Zhao, "Design and analysis of switchback experiments",
 * Management Science 69 (2023) 3759-3777.
 */
public record OnOffCalendar(List<Block> blocks) {

  public OnOffCalendar {
    blocks = List.copyOf(blocks);
  }

  /**
   * The same for the same arguments, whatever the order of the units: see {@link Draws}.
   *
   * @param blockDays length of a block, above washoutDays
   * @param washoutDays first days of every block that count for neither, 0 or more. Of every block,
   *     also where nothing was switched: which days count may not depend on what chance drew
   * @param seed settled and kept before the study
   */
  public static OnOffCalendar draw(
      List<String> units, LocalDate first, int blockDays, int pairs, int washoutDays, long seed) {
    if (units.isEmpty() || pairs < 1 || washoutDays < 0 || blockDays <= washoutDays) {
      throw new IllegalArgumentException(
          "A calendar has units, pairs, and blocks that are longer than what washes out.");
    }
    Draws draws = new Draws(seed);
    List<String> names = units.stream().distinct().sorted().toList();
    int[] order = IntStream.range(0, names.size()).toArray();
    List<Block> blocks = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      draws.shuffle(order);
      int onFirst = draws.half(order.length);
      LocalDate start = first.plusDays(2L * pair * blockDays);
      for (int place = 0; place < order.length; place++) {
        String unit = names.get(order[place]);
        boolean isFirst = place < onFirst;
        blocks.add(block(unit, pair, isFirst, start, blockDays, washoutDays));
        blocks.add(block(unit, pair, !isFirst, start.plusDays(blockDays), blockDays, washoutDays));
      }
    }
    return new OnOffCalendar(blocks);
  }

  private static Block block(
      String unit, int pair, boolean on, LocalDate from, int days, int washoutDays) {
    return new Block(unit, pair, on, from, from.plusDays(washoutDays), from.plusDays(days));
  }
}
