package io.hookline.content.produce.commitment;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.content.produce.post.PostDates.WeekCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How well a commitment is kept. Weeks are those of ISO 8601 in the brand's zone; a post counts in
 * the week of its publication whenever it was told of, so that everything follows from the posts as
 * they are. {@code cadence_adherence} is published / planned, the streak consecutive weeks at or
 * above the commitment (reference: metrics, exposure).
 */
record Adherence(
    CommitmentView commitment,
    BrandCalendar calendar,
    Instant now,
    List<CommitmentWeekView> weeks) {

  private static final int SCALE = 4;

  /** The weeks that have some of the commitment's days. */
  static List<IsoWeek> weeksOf(CommitmentView commitment) {
    return commitment.lastDay().isBefore(commitment.startsOn())
        ? List.of()
        : IsoWeek.of(commitment.startsOn()).to(IsoWeek.of(commitment.lastDay())).toList();
  }

  /** Where these weeks begin and end: the first and the last one with the commitment's days. */
  static List<Instant> boundsOf(CommitmentView commitment, BrandCalendar calendar) {
    List<Instant> bounds = new ArrayList<>(calendar.bounds(weeksOf(commitment)));
    if (!bounds.isEmpty()) {
      bounds.set(0, calendar.beginOf(commitment.startsOn()));
      bounds.set(bounds.size() - 1, calendar.beginOf(commitment.lastDay().plusDays(1)));
    }
    return bounds;
  }

  /**
   * @param counts a count for each of the weeks
   * @param causes by the Monday of the week
   */
  static Adherence of(
      CommitmentView commitment,
      BrandCalendar calendar,
      List<WeekCount> counts,
      Map<LocalDate, MissCause> causes,
      Instant now) {
    List<IsoWeek> weeks = weeksOf(commitment);
    List<Instant> bounds = boundsOf(commitment, calendar);
    List<CommitmentWeekView> shown = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      IsoWeek week = weeks.get(i);
      WeekCount count = counts.get(i);
      shown.add(
          new CommitmentWeekView(
              week.toString(),
              week.monday(),
              commitment.postsPerWeek(),
              count.planned(),
              count.published(),
              share(count.published(), count.planned()),
              share(count.published(), commitment.postsPerWeek()),
              state(commitment, week, count, bounds.get(i), bounds.get(i + 1), now),
              causes.get(week.monday())));
    }
    return new Adherence(commitment, calendar, now, shown);
  }

  private static WeekState state(
      CommitmentView of, IsoWeek week, WeekCount count, Instant begin, Instant end, Instant now) {
    if (week.monday().isBefore(of.startsOn()) || week.sunday().isAfter(of.lastDay())) {
      return WeekState.PARTIAL;
    }
    if (count.published() >= of.postsPerWeek()) {
      return WeekState.KEPT;
    }
    if (!now.isBefore(end)) {
      return WeekState.MISSED;
    }
    return now.isBefore(begin) ? WeekState.AHEAD : WeekState.RUNNING;
  }

  boolean isMissed(IsoWeek week) {
    return weeks.stream()
        .anyMatch(w -> w.monday().equals(week.monday()) && w.state() == WeekState.MISSED);
  }

  AdherenceView summary() {
    List<CommitmentWeekView> counted =
        weeks.stream()
            .filter(w -> w.state() == WeekState.KEPT || w.state() == WeekState.MISSED)
            .toList();
    int streak = 0;
    int longest = 0;
    int kept = 0;
    for (CommitmentWeekView week : counted) {
      boolean isKept = week.state() == WeekState.KEPT;
      kept += isKept ? 1 : 0;
      streak = isKept ? streak + 1 : 0;
      longest = Math.max(longest, streak);
    }
    long unexplained =
        counted.stream()
            .filter(w -> w.state() == WeekState.MISSED && w.missCause() == null)
            .count();
    List<CommitmentWeekView> over = counted.stream().filter(this::isOver).toList();
    int planned = sum(over, CommitmentWeekView::planned);
    int published = sum(over, CommitmentWeekView::published);
    int committed = sum(over, CommitmentWeekView::committed);
    return new AdherenceView(
        commitment.id(),
        now,
        calendar.zone().getId(),
        kept,
        counted.size() - kept,
        (int) unexplained,
        streak,
        longest,
        planned,
        published,
        committed,
        share(published, planned),
        share(published, committed));
  }

  /**
   * A running week that is kept lengthens the streak, but has no share yet: what is planned for its
   * other days would count against it, and running weeks that are not kept are left out.
   */
  private boolean isOver(CommitmentWeekView week) {
    return !now.isBefore(calendar.beginOf(week.monday().plusDays(7)));
  }

  private static int sum(List<CommitmentWeekView> weeks, ToIntFunction<CommitmentWeekView> count) {
    return weeks.stream().mapToInt(count).sum();
  }

  /** Null where there is nothing to divide by. */
  private static BigDecimal share(int part, int whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
  }
}
