package io.hookline.attribution.lift.amplification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What posts brought, day by day and way by way. */
final class Brought {

  /** By which way an order is a post's. */
  enum Way {
    LINK,
    AD,
    /** Known of the creator, not of a post. */
    CODE
  }

  /**
   * Orders.
   *
   * @param valued those whose value is known
   * @param value of these, after refunds
   * @param squares sum of their squared values
   */
  record Sold(long conversions, long valued, BigDecimal value, BigDecimal squares) {

    static final Sold NOTHING = new Sold(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    Sold plus(Sold other) {
      return new Sold(
          conversions + other.conversions,
          valued + other.valued,
          value.add(other.value),
          squares.add(other.squares));
    }
  }

  private record Whose(UUID id, Way way) {}

  private final Map<UUID, Map<LocalDate, Long>> clicks = new HashMap<>();
  private final Map<Whose, Map<LocalDate, Sold>> sold = new HashMap<>();

  void clicks(UUID post, LocalDate day, long more) {
    clicks.computeIfAbsent(post, first -> new HashMap<>()).merge(day, more, Long::sum);
  }

  /**
   * @param id of the post, or the creator of whom a code is
   */
  void sold(UUID id, Way way, LocalDate day, Sold more) {
    sold.computeIfAbsent(new Whose(id, way), first -> new HashMap<>()).merge(day, more, Sold::plus);
  }

  long clicks(BoostedPost post, LocalDate day) {
    return clicks.getOrDefault(post.id(), Map.of()).getOrDefault(day, 0L);
  }

  Sold sold(BoostedPost post, Set<Way> ways, Collection<LocalDate> days) {
    return days.stream().map(day -> sold(post, ways, day)).reduce(Sold.NOTHING, Sold::plus);
  }

  Sold sold(BoostedPost post, Set<Way> ways, LocalDate day) {
    return ways.stream()
        .map(way -> new Whose(way == Way.CODE ? post.creator() : post.id(), way))
        .map(whose -> sold.getOrDefault(whose, Map.of()).getOrDefault(day, Sold.NOTHING))
        .reduce(Sold.NOTHING, Sold::plus);
  }

  static List<LocalDate> days(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
  }
}
