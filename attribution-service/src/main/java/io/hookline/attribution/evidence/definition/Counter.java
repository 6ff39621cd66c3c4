package io.hookline.attribution.evidence.definition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts actions, which are told in the order in which they happened. Of a rule that counts once,
 * an action counts when its person did no other within the window before that the filter lets;
 * whoever is known by nothing counts each time.
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
    private long persons;

    void add(BigDecimal worth, boolean newPerson) {
      count++;
      if (worth != null) {
        valued++;
        value = value.add(worth);
      }
      if (newPerson) {
        persons++;
      }
    }

    Count count() {
      return new Count(count, valued, value, persons);
    }
  }

  private final Instant since;
  private final ZoneId zone;
  private final KnownPersons known;
  private final Map<LocalDate, Tally> days = new TreeMap<>();
  private long nobodys;

  /**
   * @param since what happened before only decides what counts later
   * @param most persons that are told apart
   */
  Counter(Instant since, ZoneId zone, int most) {
    this.since = since;
    this.zone = zone;
    this.known = new KnownPersons(most);
  }

  /**
   * Counts an action, or not.
   *
   * @return whether it counts in the period
   * @throws TooMuchToCount for one more person than there is room for
   */
  boolean take(Action action, CountingRule rule) {
    if (!rule.filter().lets(action)) {
      return false;
    }
    boolean inPeriod = !action.at().isBefore(since);
    if (action.who() == null) {
      if (inPeriod) {
        nobodys++;
        tally(action).add(rule.value().of(action), true);
      }
      return inPeriod;
    }
    int person = known.place(action.who());
    long silent = known.acts(person, action.at());
    boolean counts =
        inPeriod
            && (rule.counting().how() == Counting.How.EVERY
                || silent >= rule.counting().window().toNanos() / 1000);
    if (counts) {
      boolean first = known.counts(person, action.at().atZone(zone).toLocalDate());
      tally(action).add(rule.value().of(action), first);
    }
    return counts;
  }

  private Tally tally(Action action) {
    return days.computeIfAbsent(action.at().atZone(zone).toLocalDate(), day -> new Tally());
  }

  Count all() {
    long count = 0;
    long valued = 0;
    BigDecimal value = BigDecimal.ZERO;
    for (Tally day : days.values()) {
      count += day.count;
      valued += day.valued;
      value = value.add(day.value);
    }
    return new Count(count, valued, value, nobodys + known.counted());
  }

  Count on(LocalDate day) {
    Tally tally = days.get(day);
    return tally == null ? Count.NONE : tally.count();
  }
}
