package io.hookline.content.produce.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Zones;
import io.hookline.content.produce.post.PostDates.WeekCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdherenceTest {

  /** Wednesday of the fifth week. */
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private static final BrandCalendar BERLIN = new BrandCalendar(Zones.BERLIN);

  @Test
  void everyWeekStandsAsItsPostsAndTheClockSay() {
    Adherence adherence = of("2026-10-28", 35, 3, 9, 3, 2, 4, 1, 0);
    assertThat(adherence.weeks())
        .extracting(CommitmentWeekView::week, CommitmentWeekView::state)
        .containsExactly(
            tuple("2026-W44", WeekState.PARTIAL),
            tuple("2026-W45", WeekState.KEPT),
            tuple("2026-W46", WeekState.MISSED),
            tuple("2026-W47", WeekState.KEPT),
            tuple("2026-W48", WeekState.RUNNING),
            tuple("2026-W49", WeekState.PARTIAL));
  }

  @Test
  void sharesAreOfWeeksThatCount() {
    AdherenceView summary = of("2026-10-28", 35, 3, 9, 3, 2, 4, 1, 0).summary();
    assertThat(summary.published()).isEqualTo(9);
    assertThat(summary.planned()).isEqualTo(15);
    assertThat(summary.committed()).isEqualTo(9);
    assertThat(summary.adherence()).isEqualByComparingTo("0.6");
    assertThat(summary.keptShare()).isEqualByComparingTo("1");
    assertThat(summary.streak()).isEqualTo(1);
    assertThat(summary.weeksMissed()).isEqualTo(1);
  }

  @Test
  void theRunningWeekLengthensAStreakAsSoonAsItIsKeptAndNeverEndsOne() {
    assertThat(of("2026-11-09", 35, 2, 2, 2, 1, 0, 0).summary().streak()).isEqualTo(2);
    assertThat(of("2026-11-09", 35, 2, 2, 2, 2, 0, 0).summary().streak()).isEqualTo(3);
  }

  /** Five are planned a week, of which the running week's last two are still to come. */
  @Test
  void theRunningWeekHasNoShareHoweverManyPostsAreOut() {
    AdherenceView summary = of("2026-11-09", 35, 3, 5, 4, 3, 0, 0).summary();
    assertThat(summary.streak()).isEqualTo(3);
    assertThat(summary.weeksKept()).isEqualTo(3);
    assertThat(summary.published()).isEqualTo(9);
    assertThat(summary.planned()).isEqualTo(10);
    assertThat(summary.committed()).isEqualTo(6);
    assertThat(summary.adherence()).isEqualByComparingTo("0.9");
  }

  @Test
  void beforeTheFirstWeekIsOverNothingIsShared() {
    AdherenceView summary = of("2026-11-23", 28, 2, 0, 0, 0, 0).summary();
    assertThat(summary.keptShare()).isNull();
    assertThat(summary.adherence()).isNull();
    assertThat(summary.streak()).isZero();
  }

  @Test
  void aMissThatSomebodyExplainedIsNoneUnexplained() {
    List<WeekCount> none = List.of(new WeekCount(0, 0));
    CommitmentView week = commitment("2026-11-16", 7, 1);
    LocalDate monday = LocalDate.of(2026, 11, 16);
    Adherence adherence = Adherence.of(week, BERLIN, none, Map.of(monday, MissCause.ABSENCE), NOW);
    assertThat(adherence.weeks().get(0).missCause()).isEqualTo(MissCause.ABSENCE);
    assertThat(adherence.weeks().get(0).adherence()).as("nothing was planned").isNull();
    assertThat(adherence.summary().unexplained()).isZero();
  }

  /** Of each week five are planned; a count of those published. */
  private static Adherence of(String startsOn, int days, int posts, int... published) {
    List<WeekCount> counts =
        Arrays.stream(published).mapToObj(count -> new WeekCount(5, count)).toList();
    return Adherence.of(commitment(startsOn, days, posts), BERLIN, counts, Map.of(), NOW);
  }

  private static CommitmentView commitment(String startsOn, int days, int posts) {
    LocalDate first = LocalDate.parse(startsOn);
    return new CommitmentView(
        new UUID(0, 1),
        null,
        null,
        posts,
        first,
        days,
        first.plusDays(days - 1L),
        null,
        0,
        NOW,
        NOW);
  }
}
