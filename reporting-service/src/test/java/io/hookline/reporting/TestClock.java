package io.hookline.reporting;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The tests' present: noon in Greenwich on 22 November 2026, whenever they run. */
class TestClock {

  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }
}
