package io.hookline.attribution.evidence.definition;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts actions in the order in which they happened. Of a rule that counts once, a person counts
 * again only when the window since the last counted action is over; whoever is known by nothing
 * counts each time.
 */
final class Counter {

  /**
   * @param valued those whose value is known
   * @param persons who they are of; of nobody known each is one
   */
  record Count(long count, long valued, BigDecimal value, long persons) {

    static final Count NONE = new Count(0, 0, BigDecimal.ZERO, 0);
  }

  private static final class Tally {
    private long count;
    private long valued;
    private BigDecimal value = BigDecimal.ZERO;
    private long unknown;
    private final Set<String> persons = new HashSet<>();

    void add(Action action, BigDecimal worth) {
      count++;
      if (worth != null) {
        valued++;
        value = value.add(worth);
      }
      if (action.who() == null) {
        unknown++;
      } else {
        persons.add(action.who());
      }
    }

    Count count() {
      return new Count(count, valued, value, unknown + persons.size());
    }
  }

  private final Function<Instant, CountingRule> rules;
  private final Map<String, Instant> last = new HashMap<>();
  private final Map<LocalDate, Tally> days = new TreeMap<>();
  private final Tally all = new Tally();

  /**
   * @param rules which rule holds for what happened at an instant; null where none did
   */
  private Counter(Function<Instant, CountingRule> rules) {
    this.rules = rules;
  }

  /**
   * @param actions also such as are before the period, which only decide what counts later
   */
  static Counter of(
      List<Action> actions,
      Function<Instant, CountingRule> rules,
      Instant since,
      Instant until,
      ZoneId zone) {
    Counter counter = new Counter(rules);
    actions.stream()
        .sorted(Comparator.comparing(Action::at).thenComparing(Action::id))
        .filter(counter::counts)
        .filter(action -> !action.at().isBefore(since) && action.at().isBefore(until))
        .forEach(action -> counter.add(action, zone));
    return counter;
  }

  private boolean counts(Action action) {
    CountingRule rule = rules.apply(action.at());
    if (rule == null || !rule.filter().lets(action)) {
      return false;
    }
    if (rule.counting().how() == Counting.How.EVERY || action.who() == null) {
      return true;
    }
    Instant before = last.get(action.who());
    Integer window = rule.counting().windowHours();
    boolean again =
        before == null
            || window != null && !action.at().isBefore(before.plus(Duration.ofHours(window)));
    if (again) {
      last.put(action.who(), action.at());
    }
    return again;
  }

  private void add(Action action, ZoneId zone) {
    BigDecimal worth = rules.apply(action.at()).value().of(action);
    all.add(action, worth);
    days.computeIfAbsent(action.at().atZone(zone).toLocalDate(), day -> new Tally())
        .add(action, worth);
  }

  Count all() {
    return all.count();
  }

  Count on(LocalDate day) {
    Tally tally = days.get(day);
    return tally == null ? Count.NONE : tally.count();
  }
}
