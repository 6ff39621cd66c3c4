package io.hookline.attribution.lift.switchback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When each unit is on and off. Time is cut into pairs of blocks; in each pair a unit is on in one
 * of them, and chance says in which. Of several units half are on first, so that what moves all of
 * them cancels out; of an odd number chance says which half is the larger one.
 *
 * <p>With whole weeks as blocks both blocks of a pair have the same weekdays.
 *
 * <p>Source: I. Bojinov, D. Simchi-Levi, J. Zhao, "Design and analysis of switchback experiments",
 * Management Science 69 (2023) 3759-3777.
 *
 * @param leftOut days that count for neither, of any unit
 */
public record OnOffCalendar(List<Block> blocks, Set<LocalDate> leftOut) {

  public OnOffCalendar {
    blocks = List.copyOf(blocks);
    leftOut = Set.copyOf(leftOut);
  }

  public OnOffCalendar(List<Block> blocks) {
    this(blocks, Set.of());
  }

  /**
   * A calendar that was drawn before.
   *
   * @param onFirst of each unit and pair of blocks, whether the first of them is on
   */
  public static OnOffCalendar of(
      Map<String, List<Boolean>> onFirst, LocalDate first, int blockDays, int washoutDays) {
    List<Block> blocks = new ArrayList<>();
    new TreeMap<>(onFirst)
        .forEach(
            (unit, pairs) -> {
              for (int pair = 0; pair < pairs.size(); pair++) {
                blocks.addAll(pair(unit, pair, pairs.get(pair), first, blockDays, washoutDays));
              }
            });
    return new OnOffCalendar(blocks);
  }

  /**
   * The same without days that count for neither, of any unit, such as holidays. They are named
   * before the calendar is drawn: which days count may not depend on what chance drew.
   */
  public OnOffCalendar without(Set<LocalDate> days) {
    return new OnOffCalendar(blocks, days);
  }

  /** Of each unit and pair of blocks, whether the first of them is on. */
  public Map<String, List<Boolean>> onFirst() {
    Map<String, List<Boolean>> drawn = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i += 2) {
      drawn
          .computeIfAbsent(blocks.get(i).unit(), unit -> new ArrayList<>())
          .add(blocks.get(i).on());
    }
    return drawn;
  }

  /** The days of a block that count. */
  public Stream<LocalDate> days(Block block) {
    return block.countsFrom().datesUntil(block.until()).filter(day -> !leftOut.contains(day));
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
      for (int place = 0; place < order.length; place++) {
        String unit = names.get(order[place]);
        blocks.addAll(pair(unit, pair, place < onFirst, first, blockDays, washoutDays));
      }
    }
    return new OnOffCalendar(blocks);
  }

  private static List<Block> pair(
      String unit, int pair, boolean onFirst, LocalDate first, int days, int washoutDays) {
    LocalDate start = first.plusDays(2L * pair * days);
    return List.of(
        block(unit, pair, onFirst, start, days, washoutDays),
        block(unit, pair, !onFirst, start.plusDays(days), days, washoutDays));
  }

  private static Block block(
      String unit, int pair, boolean on, LocalDate from, int days, int washoutDays) {
    return new Block(unit, pair, on, from, from.plusDays(washoutDays), from.plusDays(days));
  }
}
