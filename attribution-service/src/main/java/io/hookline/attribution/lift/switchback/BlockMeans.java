package io.hookline.attribution.lift.switchback;

import io.hookline.attribution.lift.inference.Refusal;
import io.hookline.attribution.lift.inference.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The mean of each block over the days that count. */
final class BlockMeans {

  private final Map<String, ? extends Map<LocalDate, ? extends Number>> byUnit;

  BlockMeans(Map<String, ? extends Map<LocalDate, ? extends Number>> byUnit) {
    this.byUnit = byUnit;
  }

  /** In an order of their own, so that results do not depend on that of the calendar. */
  List<BlockPair> pairs(OnOffCalendar calendar) {
    List<Block> blocks =
        calendar.blocks().stream()
            .sorted(
                Comparator.comparingInt(Block::pair)
                    .thenComparing(Block::unit)
                    .thenComparing(Block::from))
            .toList();
    List<BlockPair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i += 2) {
      pairs.add(pair(calendar, blocks.get(i), blocks.get(i + 1)));
    }
    return pairs;
  }

  /** Days that count on which units were on, of all units together. */
  static long daysOn(OnOffCalendar calendar) {
    return calendar.blocks().stream()
        .filter(Block::on)
        .mapToLong(block -> calendar.days(block).count())
        .sum();
  }

  private BlockPair pair(OnOffCalendar calendar, Block first, Block second) {
    if (!first.unit().equals(second.unit())
        || first.pair() != second.pair()
        || first.on() == second.on()) {
      throw new IllegalArgumentException(
          "Pair " + first.pair() + " of " + first.unit() + " is not one block on and one off.");
    }
    double firstMean = mean(calendar, first);
    double secondMean = mean(calendar, second);
    return new BlockPair(
        first.unit(),
        first.pair(),
        first.on() ? firstMean : secondMean,
        first.on() ? secondMean : firstMean,
        first.on());
  }

  private double mean(OnOffCalendar calendar, Block block) {
    return calendar
        .days(block)
        .mapToDouble(day -> value(block.unit(), day))
        .average()
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.MISSING_DAY, "No day counts of the block from " + block.from() + "."));
  }

  private double value(String unit, LocalDate day) {
    Map<LocalDate, ? extends Number> days = byUnit.get(unit);
    Number value = days == null ? null : days.get(day);
    if (value == null || !Double.isFinite(value.doubleValue())) {
      throw new Refused(Refusal.MISSING_DAY, unit + " has no number for " + day + ".");
    }
    return value.doubleValue();
  }
}
