package io.hookline.kit.feed;

import static io.hookline.kit.sample.Sample.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedGaugesTest extends FeedFixture {

  @Inject FeedGauges gauges;
  @Inject MeterRegistry metrics;

  @Test
  void lagGrowsWhileASisterIsAwayAndParkedChangesAreCounted() {
    sister.said(ACME, 2).open();
    List<String> ids = sister.ids();
    things.refuse(ids.get(0), "23514");
    poller.drain(FEED);
    gauges.measure();
    double before = value("hookline.feed.lag");
    assertThat(value("hookline.feed.parked.now")).isEqualTo(1);

    clock.forward(Duration.ofSeconds(90));
    gauges.measure();
    assertThat(value("hookline.feed.lag") - before).isBetween(90.0, 150.0);

    poller.drain(FEED);
    gauges.measure();
    assertThat(value("hookline.feed.lag")).isLessThan(60);
  }

  private double value(String name) {
    return metrics.get(name).tag("feed", FEED).gauge().value();
  }
}
