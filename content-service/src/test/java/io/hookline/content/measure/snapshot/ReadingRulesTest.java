package io.hookline.content.measure.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What no network's figures can be is refused; what their delays and roundings explain is not. */
class ReadingRulesTest {

  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final Instant AT = NOW.minusSeconds(3600);
  private static final UUID ID = UUID.randomUUID();
  private static final PublishedPost POST =
      new PublishedPost(ID, null, NOW.minusSeconds(86_400), new BigDecimal("15"));

  private static List<String> refused(PostReading reading) {
    Throwable thrown = catchThrowable(() -> ReadingRules.check(reading, POST, NOW));
    return thrown == null
        ? List.of()
        : ((Problem) thrown).violations().stream().map(Violation::field).toList();
  }

  private static List<String> refused(Counters counters) {
    return refused(new PostReading(ID, AT, null, Dataset.ORGANIC, Source.API, counters));
  }

  private static PostReading told(List<RetentionPoint> curve, Map<ViewSource, BigDecimal> shares) {
    return new PostReading(ID, AT, null, Dataset.ORGANIC, Source.API, null, curve, shares);
  }

  private static Counters told(String counter, long value, String other, long otherValue) {
    return SomeCounters.of(
        Map.of(
            Counter.valueOf(counter), BigDecimal.valueOf(value),
            Counter.valueOf(other), BigDecimal.valueOf(otherValue)));
  }

  @ParameterizedTest
  @EnumSource(Counter.class)
  void everyCounterHasBoundsAndIsNamedByItsField(Counter counter) {
    assertThat(refused(SomeCounters.of(Map.of(counter, BigDecimal.valueOf(-1)))))
        .containsExactly(counter.field());
    assertThat(refused(SomeCounters.of(Map.of(counter, BigDecimal.valueOf(counter.most() + 1)))))
        .contains(counter.field());
    assertThat(refused(SomeCounters.of(Map.of(counter, BigDecimal.ZERO)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Rounding: 1.2K views, 1,234 of them to the end.
    "FULL_VIEWS, 1234, VIEWS, 1200, false, false",
    "FULL_VIEWS, 1300, VIEWS, 1200, true, false",
    // A young post, whose views are counted later than the rest.
    "FULL_VIEWS, 900, VIEWS, 0, true, false",
    "NON_FOLLOWER_VIEWS, 2000, VIEWS, 1000, true, false",
    // Columns that were swapped.
    "FULL_VIEWS, 182000, VIEWS, 310, true, true",
    "VIEWS_PAST_6_SECONDS, 90000, VIEWS_PAST_3_SECONDS, 9000, true, true",
    "VIEWS_PAST_3_SECONDS, 90000, VIEWS_PAST_2_SECONDS, 9000, true, true",
    "LIVE_PEAK_VIEWERS, 90000, LIVE_VIEWERS, 9000, true, true",
    // Meta shows a video to people who do not play it, and counts no replay as a view.
    "REACH, 900000, VIEWS, 1000, true, false",
    "REPLAYS, 900000, VIEWS, 1000, true, false"
  })
  void aPartAboveItsWholeIsShownAndRefusedOnlyWhereNothingExplainsIt(
      String part, long told, String whole, long of, boolean shown, boolean refused) {
    Counters counters = told(part, told, whole, of);
    assertThat(PartOfWhole.exceeding(counters).isEmpty()).isEqualTo(!shown);
    assertThat(refused(counters))
        .isEqualTo(refused ? List.of(Counter.valueOf(part).field()) : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "14.9, ", // of 15 s
    "31, ", // watched twice over
    "299, ",
    "7800, averageWatchSeconds" // milliseconds
  })
  void anAverageFitsTheVideosLength(BigDecimal average, String field) {
    assertThat(refused(SomeCounters.of(Map.of(Counter.AVERAGE_WATCH_SECONDS, average))))
        .isEqualTo(field == null ? List.of() : List.of(field));
  }

  @Test
  void aTotalInMillisecondsIsRefused() {
    assertThat(refused(told("WATCH_SECONDS", 7_800_000, "VIEWS", 1000)))
        .containsExactly("watchSeconds");
    assertThat(refused(told("WATCH_SECONDS", 7_800, "VIEWS", 1000))).isEmpty();
    PublishedPost ofUnknownLength = new PublishedPost(ID, null, POST.publishedAt(), null);
    Counters apart =
        SomeCounters.of(
            Map.of(
                Counter.VIEWS, BigDecimal.valueOf(1000),
                Counter.WATCH_SECONDS, BigDecimal.valueOf(7_800_000),
                Counter.AVERAGE_WATCH_SECONDS, new BigDecimal("7.8")));
    PostReading reading = new PostReading(ID, AT, null, Dataset.ORGANIC, Source.API, apart);
    assertThat(catchThrowable(() -> ReadingRules.check(reading, ofUnknownLength, NOW)))
        .hasMessageContaining("not acceptable");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "1.8, true", "10, true", "10.01, false", "100, false"})
  void aCurveMayGoAboveOneWherePeopleGoBackButIsNotInPercent(BigDecimal share, boolean good) {
    List<RetentionPoint> curve = List.of(new RetentionPoint(BigDecimal.ZERO, share));
    assertThat(refused(told(curve, null))).isEqualTo(good ? List.of() : List.of("points[0].share"));
  }

  @Test
  void aSecondIsThereOnce() {
    RetentionPoint begin = new RetentionPoint(BigDecimal.ZERO, BigDecimal.ONE);
    RetentionPoint again = new RetentionPoint(new BigDecimal("0.000"), new BigDecimal("0.9"));
    RetentionPoint negative = new RetentionPoint(new BigDecimal("-1"), BigDecimal.ONE);
    assertThat(refused(told(List.of(begin, again), null))).containsExactly("points[1].second");
    assertThat(refused(told(List.of(negative), null))).containsExactly("points[0].second");
  }

  @Test
  void sharesOfViewsAreNoPercentsAndAddUp() {
    Map<ViewSource, BigDecimal> shares = new EnumMap<>(ViewSource.class);
    shares.put(ViewSource.FOR_YOU, new BigDecimal("0.74"));
    shares.put(ViewSource.DIRECT_MESSAGE, new BigDecimal("0.3"));
    assertThat(refused(told(null, shares))).as("rounded, and they overlap").isEmpty();
    shares.put(ViewSource.SEARCH, new BigDecimal("0.5"));
    assertThat(refused(told(null, shares))).containsExactly("$");
    shares.put(ViewSource.DIRECT_MESSAGE, new BigDecimal("30"));
    assertThat(refused(told(null, shares))).containsExactly("directMessage");
  }

  @Test
  void aReadingTellsSomethingOfAnInstantThatWas() {
    assertThat(refused(told(null, null))).containsExactly("$");
    Counters one = SomeCounters.of(Map.of(Counter.VIEWS, BigDecimal.ONE));
    assertThat(refused(new PostReading(ID, null, null, null, null, one)))
        .containsExactly("capturedAt", "dataset", "source");
    assertThat(
            refused(new PostReading(ID, AT, AT.minusSeconds(600), Dataset.PAID, Source.API, one)))
        .containsExactly("collectedAt");
    assertThat(refused(new PostReading(ID, AT, AT.minusSeconds(60), Dataset.PAID, Source.API, one)))
        .as("two clocks")
        .isEmpty();
    assertThat(
            refused(new PostReading(ID, AT, NOW.plusSeconds(600), Dataset.PAID, Source.API, one)))
        .containsExactly("collectedAt");
  }
}
