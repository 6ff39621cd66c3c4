package io.hookline.content.measure.daily;

import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.measure.daily.DailySeries.Day;
import io.hookline.content.measure.daily.DailySeries.Series;
import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Source;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of what days gain, over histories with corrections, gaps, falls and several sources. */
class DailySeriesProperties {

  private static final Instant FIRST = Instant.parse("2026-03-20T00:00:00Z");
  private static final List<Counter> TOLD =
      List.of(Counter.VIEWS, Counter.LIKES, Counter.LINK_CLICKS, Counter.AVERAGE_WATCH_SECONDS);

  /** A post's history, as it is asked for. */
  record History(ZoneId zone, Days days, Instant publishedAt, List<Reading> readings) {

    Series series(List<Reading> arrived) {
      BrandCalendar calendar = new BrandCalendar(zone);
      Instant begin = calendar.beginOf(days.from());
      Instant end = calendar.beginOf(days.to().plusDays(1));
      List<Reading> sorted =
          arrived.stream()
              .sorted(Reading.BY_WEIGHT)
              .filter(reading -> reading.capturedAt().isBefore(end))
              .toList();
      Standing standing =
          Standing.of(
              sorted.stream().filter(reading -> reading.capturedAt().isBefore(begin)).toList());
      return new DailySeries(calendar, days, publishedAt, standing)
          .of(sorted.stream().filter(reading -> !reading.capturedAt().isBefore(begin)).toList());
    }
  }

  @Property(tries = 2000)
  void daysAddUpToThePeriod(@ForAll("histories") History history) {
    Series series = history.series(history.readings());
    for (Counter counter : TOLD) {
      Optional<BigDecimal> sum =
          series.days().stream()
              .map(Day::gain)
              .map(gain -> gain.gained().get(counter))
              .filter(gained -> gained != null)
              .collect(reducing(BigDecimal::add));
      assertThat(sum.orElse(null)).isEqualTo(series.whole().gained().get(counter));
    }
  }

  /** By the definition, reading by reading, and by no code of ours. */
  @Property(tries = 2000)
  void thePeriodGainsWhatStoodAtItsEndLessWhatStoodAtItsBegin(
      @ForAll("histories") History history) {
    Gain whole = history.series(history.readings()).whole();
    Instant begin = history.days().from().atStartOfDay(history.zone()).toInstant();
    Instant end = history.days().to().plusDays(1).atStartOfDay(history.zone()).toInstant();
    for (Counter counter : TOLD) {
      Optional<Reading> last = heaviest(history.readings(), counter, end);
      boolean told = last.isPresent() && !last.get().capturedAt().isBefore(begin);
      assertThat(whole.stood().get(counter))
          .isEqualTo(told ? last.get().told().get(counter) : null);
      if (!told || counter == Counter.AVERAGE_WATCH_SECONDS) {
        assertThat(whole.gained()).doesNotContainKey(counter);
        continue;
      }
      Optional<Reading> before = heaviest(history.readings(), counter, begin);
      boolean partial = before.isEmpty() && history.publishedAt().isBefore(begin);
      Reading first = partial ? earliest(history.readings(), counter, begin) : null;
      BigDecimal base =
          (partial ? Optional.of(first) : before)
              .map(reading -> reading.told().get(counter))
              .orElse(BigDecimal.ZERO);
      boolean once = partial && first.capturedAt().equals(last.get().capturedAt());
      assertThat(whole.gained().get(counter))
          .isEqualTo(once ? null : last.get().told().get(counter).subtract(base));
      assertThat(whole.partial().contains(counter)).isEqualTo(partial);
    }
  }

  @Property
  void orderOfArrivalChangesNothing(@ForAll("histories") History history, @ForAll long seed) {
    List<Reading> shuffled = new ArrayList<>(history.readings());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(history.series(shuffled)).isEqualTo(history.series(history.readings()));
  }

  @Property
  void aDayThatNobodyToldOfIsUnknown(@ForAll("histories") History history) {
    for (Day day : history.series(history.readings()).days()) {
      Instant begin = day.day().atStartOfDay(history.zone()).toInstant();
      Instant end = day.day().plusDays(1).atStartOfDay(history.zone()).toInstant();
      Set<Counter> told = EnumSet.noneOf(Counter.class);
      history.readings().stream()
          .filter(reading -> !reading.capturedAt().isBefore(begin))
          .filter(reading -> reading.capturedAt().isBefore(end))
          .forEach(reading -> told.addAll(reading.told().keySet()));
      assertThat(told).containsAll(day.gain().stood().keySet());
      assertThat(day.gain().stood().keySet()).containsAll(day.gain().gained().keySet());
    }
  }

  private static Optional<Reading> heaviest(List<Reading> readings, Counter counter, Instant end) {
    return readings.stream()
        .filter(reading -> reading.told().containsKey(counter))
        .filter(reading -> reading.capturedAt().isBefore(end))
        .max(
            (a, b) ->
                a.isEstimated() == b.isEstimated()
                    ? Reading.BY_WEIGHT.compare(a, b)
                    : Boolean.compare(b.isEstimated(), a.isEstimated()));
  }

  private static Reading earliest(List<Reading> readings, Counter counter, Instant begin) {
    List<Reading> told =
        readings.stream()
            .filter(reading -> reading.told().containsKey(counter))
            .filter(reading -> !reading.capturedAt().isBefore(begin))
            .toList();
    Instant at = told.stream().map(Reading::capturedAt).min(Instant::compareTo).orElseThrow();
    return heaviest(told, counter, at.plusNanos(1000)).orElseThrow();
  }

  @Provide
  Arbitrary<History> histories() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC")
            .map(ZoneId::of);
    Arbitrary<Days> days =
        Combinators.combine(
                Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 20))
            .as(
                (from, count) ->
                    new Days(
                        LocalDate.of(2026, 3, 20).plusDays(from),
                        LocalDate.of(2026, 3, 20).plusDays(from + count)));
    Arbitrary<Instant> published = instants(15);
    return Combinators.combine(zones, days, published, readings().list().ofMaxSize(40))
        .as(
            (zone, asked, at, readings) ->
                new History(
                    zone,
                    asked,
                    at,
                    readings.stream()
                        .filter(reading -> !reading.capturedAt().isBefore(at))
                        .filter(distinct())
                        .toList()));
  }

  /** A source collects once at an instant. */
  private static java.util.function.Predicate<Reading> distinct() {
    Set<List<Object>> seen = new java.util.HashSet<>();
    return reading ->
        seen.add(List.of(reading.capturedAt(), reading.source(), reading.collectedAt()));
  }

  private static Arbitrary<Reading> readings() {
    Arbitrary<Map<Counter, BigDecimal>> told =
        Combinators.combine(
                Arbitraries.subsetOf(TOLD).ofMinSize(1), Arbitraries.integers().between(0, 900))
            .as(
                (counters, figure) -> {
                  Map<Counter, BigDecimal> values = new EnumMap<>(Counter.class);
                  counters.forEach(
                      counter ->
                          values.put(counter, BigDecimal.valueOf(figure + counter.ordinal())));
                  return values;
                });
    return Combinators.combine(
            instants(40), Arbitraries.integers().between(0, 3), Arbitraries.of(Source.class), told)
        .as((at, later, source, values) -> new Reading(at, at.plusSeconds(later), source, values));
  }

  /** Of few instants, so that many coincide, and some are midnights. */
  private static Arbitrary<Instant> instants(int days) {
    return Arbitraries.integers()
        .between(0, days * 4)
        .map(quarter -> FIRST.plus(Duration.ofHours(6L * quarter)));
  }
}
