package io.hookline.kit.feed;

import static io.hookline.kit.sample.Sample.rows;

import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.sample.ThingSubscription;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A sister's feed, and a poller that reads it when it is told to. */
abstract class FeedFixture {

  static final String FEED = "creator";
  @Inject FeedPoller poller;
  @Inject FeedCursors cursors;
  @Inject Freshness freshness;
  @Inject ThingSubscription things;
  @Inject SampleClock clock;
  SampleFeed sister;

  @BeforeEach
  void begin() {
    sister = new SampleFeed();
  }

  @AfterEach
  void recover() {
    things.breakAfter(-1);
    things.refuseNothing();
    clock.forward(Duration.ofHours(1));
    sister.open();
    poller.poll(FEED);
  }

  static List<String> heard() {
    return rows("select id from heard order by id");
  }
}
