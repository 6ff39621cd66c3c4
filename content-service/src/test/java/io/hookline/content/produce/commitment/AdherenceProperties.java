package io.hookline.content.produce.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.content.calendar.Zones;
import io.hookline.content.produce.post.PostDates.WeekCount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Adherence across weeks in which clocks change. */
class AdherenceProperties {

  record Promise(BrandCalendar calendar, LocalDate startsOn, int days, int posts) {

    CommitmentView view() {
      return new CommitmentView(
          new UUID(0, 1),
          null,
          null,
          posts,
          startsOn,
          days,
          startsOn.plusDays(days - 1L),
          null,
          0,
          Instant.EPOCH,
          Instant.EPOCH);
    }

    /** Posts at random times of its days, many of them around midnight and changes of clocks. */
    List<Instant> posts(Random random, int number) {
      List<Instant> published = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        LocalDate day = startsOn.plusDays(random.nextInt(days + 14) - 7L);
        Duration off = Duration.ofMinutes(random.nextInt(3) == 0 ? 0 : random.nextInt(1500) - 30L);
        published.add(calendar.beginOf(day).plus(off).minusMillis(random.nextInt(2)));
      }
      return published;
    }
  }

  @Provide
  Arbitrary<Promise> promises() {
    return Zones.calendars()
        .flatMap(
            calendar ->
                Combinators.combine(
                        Zones.days(calendar),
                        Arbitraries.integers().between(7, 120),
                        Arbitraries.integers().between(1, 4))
                    .as(
                        (day, days, posts) ->
                            new Promise(calendar, day.minusDays(20), days, posts)));
  }

  @Property(tries = 1000)
  void aPostCountsInTheWeekOfItsLocalDayInWhateverOrderItCame(
      @ForAll("promises") Promise promise,
      @ForAll @IntRange(max = 60) int number,
      @ForAll Random random) {
    List<Instant> posts = promise.posts(random, number);
    Instant now = Instant.parse("2100-01-01T00:00:00Z");
    Adherence adherence = adherence(promise, posts, now);

    Map<String, Integer> byLocalDay = new HashMap<>();
    for (Instant post : posts) {
      LocalDate day = promise.calendar().dayOf(post);
      if (!day.isBefore(promise.startsOn()) && !day.isAfter(promise.view().lastDay())) {
        byLocalDay.merge(IsoWeek.of(day).toString(), 1, Integer::sum);
      }
    }
    assertThat(adherence.weeks())
        .allSatisfy(
            week ->
                assertThat(week.published()).isEqualTo(byLocalDay.getOrDefault(week.week(), 0)));
    assertThat(adherence.weeks().stream().mapToInt(CommitmentWeekView::published).sum())
        .as("no post counts twice or is lost")
        .isEqualTo(byLocalDay.values().stream().mapToInt(Integer::intValue).sum());
    Collections.shuffle(posts, random);
    assertThat(adherence(promise, posts, now)).isEqualTo(adherence);
  }

  @Property(tries = 1000)
  void theStreakIsOfConsecutiveWeeksThatWereKept(
      @ForAll("promises") Promise promise,
      @ForAll @IntRange(max = 90) int number,
      @ForAll @IntRange(min = -10, max = 150) int daysIn,
      @ForAll Random random) {
    Instant now = promise.calendar().beginOf(promise.startsOn().plusDays(daysIn));
    List<Instant> posts =
        promise.posts(random, number).stream().filter(at -> at.isBefore(now)).toList();
    Adherence adherence = adherence(promise, posts, now);
    AdherenceView summary = adherence.summary();

    StringBuilder history = new StringBuilder();
    for (CommitmentWeekView week : adherence.weeks()) {
      switch (week.state()) {
        case KEPT -> history.append('K');
        case MISSED -> history.append('M');
        case RUNNING, AHEAD, PARTIAL -> {}
      }
    }
    String[] runs = history.toString().split("M", -1);
    assertThat(summary.streak()).isEqualTo(runs[runs.length - 1].length());
    int longest = 0;
    for (String run : runs) {
      longest = Math.max(longest, run.length());
    }
    assertThat(summary.longestStreak()).isEqualTo(longest);
    assertThat(summary.weeksKept() + summary.weeksMissed()).isEqualTo(history.length());
    assertThat(summary.unexplained()).isEqualTo(summary.weeksMissed());
  }

  /** Counts as the database does: by ranges of instants. */
  private static Adherence adherence(Promise promise, List<Instant> posts, Instant now) {
    List<Instant> bounds = Adherence.boundsOf(promise.view(), promise.calendar());
    List<WeekCount> counts = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      Instant begin = bounds.get(i);
      Instant end = bounds.get(i + 1);
      counts.add(
          new WeekCount(
              0,
              (int) posts.stream().filter(at -> !at.isBefore(begin) && at.isBefore(end)).count()));
    }
    return Adherence.of(promise.view(), promise.calendar(), counts, Map.of(), now);
  }
}
