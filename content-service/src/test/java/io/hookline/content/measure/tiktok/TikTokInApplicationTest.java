package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.PlatformConnector;
import io.hookline.content.network.Network;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The connector as the application makes it. */
@QuarkusTest
class TikTokInApplicationTest {

  @Inject @All List<PlatformConnector> connectors;
  @Inject MeterRegistry metrics;

  @Test
  void itIsFoundAndAsksAndItsRequestsAreCounted() {
    PlatformConnector connector =
        connectors.stream().filter(one -> one.network() == Network.TIKTOK).findAny().orElseThrow();
    try (TikTokServer server = TikTokStandIn.server()) {
      TikTokAccount account = server.account("open-id-1");
      account.publish("7412345678901234567", Instant.now().minus(Duration.ofDays(5))).growing(1000);
      Access access =
          connector
              .exchange(account.tokens().consent(), URI.create("https://app.example/connected"))
              .access();

      assertThat(connector.videos(access, (String) null).videos())
          .allMatch(video -> video.counters().views() > 0)
          .hasSize(1);
    }
    assertThat(
            metrics
                .get("hookline.tiktok")
                .tags("call", "/business/video/list/", "outcome", "ok")
                .timer()
                .count())
        .isPositive();
  }
}
