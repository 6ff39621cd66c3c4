package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.shopper.DisposableConfig;
import io.hookline.attribution.collect.shopper.DisposableDomains;
import io.hookline.attribution.collect.source.SourceSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** A reader of events on a day in September 2026. */
abstract class ReadFixture {

  static final Instant NOW = Instant.parse("2026-09-20T12:00:00Z");

  final ObjectMapper json =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  final ReadEvent reader =
      new ReadEvent(
          new IngestConfig() {
            @Override
            public Duration lateAfter() {
              return Duration.ofDays(28);
            }

            @Override
            public Duration refusedKept() {
              return Duration.ofDays(90);
            }

            @Override
            public Duration ahead() {
              return Duration.ofHours(24);
            }

            @Override
            public Duration retention() {
              return Duration.ofDays(400);
            }
          },
          new DisposableDomains(
              new DisposableConfig() {
                @Override
                public Optional<Set<String>> also() {
                  return Optional.of(Set.of("Minutes.Example"));
                }

                @Override
                public Optional<Set<String>> except() {
                  return Optional.of(Set.of("yopmail.com"));
                }
              }),
          Clock.fixed(NOW, ZoneOffset.UTC));

  IncomingEvent read(String item) {
    try {
      return reader.read(0, json.readTree(item), new Reading(false, "", SourceSettings.USUAL));
    } catch (IOException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  IncomingEvent purchase(String properties) {
    return read(
        """
        {"event": "Purchase", "event_time": 1789000000, "properties": {%s}}"""
            .formatted(properties));
  }
}
