package io.hookline.attribution.collect.adcost;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountingAdDayTest {

  private static final LocalDate DAY = LocalDate.parse("2026-09-05");
  private static final Instant DURING = Instant.parse("2026-09-05T20:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-09-07T06:00:00Z");
  private static final Instant LATER = Instant.parse("2026-09-20T06:00:00Z");

  @Test
  void ofOneSourceTheLatestCounts() {
    CountingAdDay day =
        counting(reading(AdSource.API, LATER, 12L, null), reading(AdSource.API, AFTER, 10L, null));
    assertThat(day.facts().clicks()).isEqualTo(12);
    assertThat(day.restated()).isTrue();
  }

  @Test
  void anApiGoesBeforeAFileAndAFileBeforeAPerson() {
    CountingAdDay day =
        counting(
            reading(AdSource.MANUAL, LATER, 12L, null),
            reading(AdSource.IMPORT, LATER, 11L, null),
            reading(AdSource.API, AFTER, 10L, null));
    assertThat(day.facts().clicks()).isEqualTo(10);
    assertThat(day.source()).isEqualTo(AdSource.API);
    assertThat(day.restated()).isFalse();
  }

  /** Nobody reads the API again of a day that it was asked for too early. */
  @Test
  void aFileOfTheWholeDayGoesBeforeAnApiThatWasAskedWhileItRan() {
    CountingAdDay day =
        counting(
            reading(AdSource.API, DURING, 4L, null), reading(AdSource.IMPORT, AFTER, 11L, null));
    assertThat(day.facts().clicks()).isEqualTo(11);
    assertThat(day.source()).isEqualTo(AdSource.IMPORT);
  }

  @Test
  void whatTheFirstDoesNotTellIsTakenFromTheNext() {
    CountingAdDay day =
        counting(
            reading(AdSource.API, AFTER, 10L, null), reading(AdSource.MANUAL, LATER, 99L, "20.00"));
    assertThat(day.facts().clicks()).isEqualTo(10);
    assertThat(day.facts().spend().amount()).isEqualByComparingTo("20");
  }

  @Test
  void theZoneTellsWhenADayIsOver() {
    assertThat(AdDayReading.isWhole(DAY, null, Instant.parse("2026-09-06T11:59:59Z"))).isFalse();
    assertThat(AdDayReading.isWhole(DAY, null, Instant.parse("2026-09-06T12:00:00Z"))).isTrue();
    assertThat(AdDayReading.isWhole(DAY, "UTC", Instant.parse("2026-09-06T00:00:00Z"))).isTrue();
  }

  @Test
  void theSameCountsInWhateverOrderItWasTold() {
    Random random = new Random(7);
    for (int history = 0; history < 300; history++) {
      List<AdDayReading> readings = new ArrayList<>();
      int many = 2 + random.nextInt(6);
      for (int i = 0; i < many; i++) {
        readings.add(
            reading(
                AdSource.values()[random.nextInt(3)],
                DURING.plusSeconds(i * 3600L * (1 + random.nextInt(20))),
                (long) random.nextInt(3),
                random.nextBoolean() ? null : random.nextInt(3) + ".00"));
      }
      CountingAdDay first = counting(readings.toArray(AdDayReading[]::new));
      Collections.shuffle(readings, random);
      CountingAdDay second = counting(readings.toArray(AdDayReading[]::new));
      // Figures told at the same instant by the same source: only the first is kept.
      if (areApart(readings)) {
        assertThat(second).isEqualTo(first);
      }
    }
  }

  private static boolean areApart(List<AdDayReading> readings) {
    return readings.stream().map(one -> one.source() + "" + one.collectedAt()).distinct().count()
        == readings.size();
  }

  private static CountingAdDay counting(AdDayReading... readings) {
    ToldDay day = new ToldDay(new UUID(0, 0), readings[0].key());
    for (AdDayReading reading : readings) {
      day.add(reading, reading.facts().toString());
    }
    return day.counting();
  }

  private static AdDayReading reading(AdSource source, Instant at, Long clicks, String spend) {
    Money money = spend == null ? null : new Money(new BigDecimal(spend), "USD");
    AdDayFacts facts =
        new AdDayFacts(
            null, null, null, null, null, null, null, "1", null, null, null, null, null, money,
            null, null, null, null, null, clicks, null, null, null);
    return new AdDayReading(AdNetwork.TIKTOK, DAY, facts, source, at);
  }
}
