package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.PlatformConnector;
import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformVideo;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;

/** Tests of the connector against one {@link TikTokServer}, at one instant. */
abstract class TikTokServed {

  static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  /** When {@link #VIDEO} was. */
  static final Instant CREATED = NOW.minus(9, ChronoUnit.DAYS);

  static final URI REDIRECT = URI.create("https://app.example/connected");
  static final String VIDEO = "7412345678901234567";

  private static final Vertx VERTX = Vertx.vertx();

  static final TikTokServer SERVER = new TikTokServer(0, Clock.fixed(NOW, ZoneOffset.UTC));

  final TikTokAccount account = SERVER.account("open-id-1");
  final PlatformConnector connector = connector(Map.of());

  static PlatformConnector connector(Map<String, String> settings) {
    return TikTokTestConnector.to(SERVER, VERTX, settings);
  }

  Access access() {
    return connector.exchange(account.tokens().consent(), REDIRECT).access();
  }

  PlatformVideo video() {
    return connector.videos(access(), Set.of(VIDEO)).videos().get(0);
  }

  static PlatformFailure failure(ThrowingCallable question) {
    PlatformFailure failure = catchThrowableOfType(PlatformFailure.class, question);
    assertThat(failure).as("a failure").isNotNull();
    return failure;
  }

  @AfterEach
  void forget() {
    SERVER.reset();
  }
}
