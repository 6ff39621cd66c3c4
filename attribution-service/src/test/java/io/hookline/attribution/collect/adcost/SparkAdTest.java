package io.hookline.attribution.collect.adcost;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.body;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.day;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.list;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An ad that shows a post is tied to it by the network's id, whichever is known first. */
@QuarkusTest
class SparkAdTest {

  private static final String VIDEO = "7392011234567890123";

  @Inject TieSparkAds tie;

  private final UUID post = UUID.randomUUID();
  private UUID creator;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    creator = Sisters.creator(ACME);
  }

  private static String ad(String ad, String more) {
    return record(
            body(
                day(3),
                "\"adId\": \"%s\", \"platformPostId\": \"%s\", \"clicks\": 12, \"source\": \"API\"%s"
                    .formatted(ad, VIDEO, more)))
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static String shown(String id) {
    Json day = Fixtures.read("/ad-days/" + id);
    assertThat(Fixtures.lastEvent("ad-days/" + id).getString("postId"))
        .isEqualTo(day.getString("postId"));
    return day.getString("postId") + " " + day.getString("creatorId");
  }

  @Test
  void whicheverIsKnownFirst() {
    String before = ad("1790162219134501121", "");
    assertThat(shown(before)).isEqualTo("null null");
    Sisters.post(ACME, post, VIDEO, creator, 1);
    tie.work();
    String after = ad("1790162219134501122", "");
    assertThat(shown(before)).isEqualTo(post + " " + creator);
    assertThat(shown(after)).isEqualTo(post + " " + creator);
    assertThat(list("?postId=" + post).getList("items")).hasSize(2);
  }

  @Test
  void whatWasToldGoesBeforeWhatTheIdNames() {
    UUID told = UUID.randomUUID();
    String id = ad("1790162219134501121", ", \"postId\": \"" + told + "\"");
    Sisters.post(ACME, post, VIDEO, creator, 1);
    tie.work();
    assertThat(shown(id)).isEqualTo(told + " " + creator);
  }

  /** The address of a post was entered wrongly, and is put right; the same change again is none. */
  @Test
  void anIdThatIsTakenBackTiesNothing() {
    String id = ad("1790162219134501121", "");
    Sisters.post(ACME, post, VIDEO, creator, 1);
    tie.work();
    long version = Fixtures.read("/ad-days/" + id).getLong("version");
    Sisters.post(ACME, post, VIDEO, creator, 2);
    tie.work();
    assertThat(Fixtures.read("/ad-days/" + id).getLong("version")).isEqualTo(version);
    Sisters.post(ACME, post, "7392011234567890999", creator, 3);
    tie.work();
    assertThat(shown(id)).isEqualTo("null null");
    Sisters.post(ACME, UUID.randomUUID(), VIDEO, null, 1);
    tie.work();
    assertThat(shown(id)).endsWith(" null").doesNotStartWith("null");
  }

  /** Other figures of a day leave its tie as it is. */
  @Test
  void aRestatedDayStaysTied() {
    Sisters.post(ACME, post, VIDEO, creator, 1);
    String id = ad("1790162219134501121", "");
    record(
            body(
                day(3),
                "\"adId\": \"1790162219134501121\", \"platformPostId\": \"%s\", \"clicks\": 15, \"source\": \"API\""
                    .formatted(VIDEO)))
        .statusCode(201);
    assertThat(shown(id)).isEqualTo(post + " " + creator);
    assertThat(Fixtures.read("/ad-days/" + id).getLong("clicks")).isEqualTo(15);
  }
}
