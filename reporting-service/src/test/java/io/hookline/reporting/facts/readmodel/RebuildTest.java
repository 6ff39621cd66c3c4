package io.hookline.reporting.facts.readmodel;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.access.Role;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.SisterFeed;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Season;
import io.hookline.reporting.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feeds over HTTP, page by page, from the beginning and once more. */
@QuarkusTest
class RebuildTest {

  @Inject FeedPoller poller;

  @BeforeEach
  void sisters() {
    new SisterFeed("creator").add(Season.creatorFeed()).open();
    new SisterFeed("content").add(Season.contentFeed()).open();
    new SisterFeed("attribution").add(Season.attributionFeed()).open();
  }

  @Test
  void aReadModelThatIsThrownAwayComesBackTheSame() {
    readAll();
    Map<String, String> tables = Tables.contents();
    String figures = figures();
    assertThat(figures).contains("Creator 4").contains("\"score\":");

    Tables.forget();
    readAll();

    assertThat(Tables.contents()).isEqualTo(tables);
    assertThat(figures()).isEqualTo(figures);
  }

  @Test
  void readingOnFromTheEndChangesNothing() {
    readAll();
    Map<String, String> tables = Tables.contents();
    readAll();
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  @Test
  void figuresAreAsOldAsTheFeedThatIsFurthestBehind() {
    poller.drain("creator");
    freshness()
        .body(at("asOf", nullValue()))
        .body(at("feeds[*].feed", equalTo(List.of("attribution", "content", "creator"))))
        .body(at("feeds[2].asOf", equalTo("2026-11-22T12:00:00Z")));
    readAll();
    freshness()
        .body(at("asOf", equalTo("2026-11-22T12:00:00Z")))
        .body(at("feeds[*].failures", equalTo(List.of(0, 0, 0))));
  }

  private void readAll() {
    List.of("attribution", "content", "creator").forEach(poller::drain);
  }

  private static io.restassured.response.ValidatableResponse freshness() {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/freshness")
        .then()
        .statusCode(200);
  }

  private static String figures() {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/creator-rois")
        .asString();
  }
}
