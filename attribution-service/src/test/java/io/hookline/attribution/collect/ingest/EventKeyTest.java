package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EventKeyTest {

  private static final Instant NOON = Instant.parse("2028-02-29T12:00:00Z");

  @Test
  void anIdIsFoundWheneverItWasReceived() {
    for (LocalDate day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
      Instant last = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
      assertThat(EventKey.hashesOfId("acme", "e-1"))
          .contains(EventKey.hashOfId("acme", "e-1", last));
    }
    assertThat(EventKey.hashesOfId("acme", "e-1"))
        .hasSize(31)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(EventKey.hashesOfId("acme", "e-2"))
        .doesNotContainAnyElementsOf(EventKey.hashesOfId("nordlys", "e-1"));
  }

  @Test
  void idsOfOneDayAreBesideEachOther() {
    for (int i = 0; i < 1000; i++) {
      assertThat(EventKey.hashOfId("acme", "e-" + i, NOON) >>> 59).isEqualTo(28);
    }
  }
}
