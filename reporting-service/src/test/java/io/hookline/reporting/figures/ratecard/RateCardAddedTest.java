package io.hookline.reporting.figures.ratecard;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others learn of rate cards. */
@QuarkusTest
class RateCardAddedTest {

  private static final String TYPE = "io.hookline.reporting.RateCardAdded";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void theDefaultCardsAreToldOnce() {
    Feeds.apply(CreatorChanges.brand(ACME, "America/New_York", "USD"));
    Json changes = PublishedChanges.awaitOf(6, "rate-cards");
    assertThat(changes.<String>getList("[*].type")).hasSize(6).containsOnly(TYPE);
    assertThat(changes.<String>getList("[*].brand"))
        .containsExactly(ACME, ACME, ACME, NORDLYS, NORDLYS, NORDLYS);
    assertThat(changes.<String>getList("[*].data.network").subList(0, 3))
        .containsExactlyInAnyOrder("TIKTOK", "INSTAGRAM", "YOUTUBE");
  }

  @Test
  void aNewVersionIsToldAsItIsRead() {
    Map<String, Object> card =
        RateCardResourceTest.add("a").then().statusCode(201).extract().as(Json.class).getMap("");
    Json changes = PublishedChanges.awaitOf(7, "rate-cards");
    assertThat(changes.getString("[6].type")).isEqualTo(TYPE);
    assertThat(changes.getString("[6].brand")).isEqualTo(ACME);
    assertThat(changes.getString("[6].subject")).isEqualTo("rate-cards/" + card.get("id"));
    assertThat(changes.<String, Object>getMap("[6].data")).isEqualTo(card);
  }

  @Test
  void aRepeatedRequestIsToldOnce() {
    RateCardResourceTest.add("a").then().statusCode(201);
    RateCardResourceTest.add("a").then().statusCode(201);
    assertThat(PublishedChanges.awaitOf(7, "rate-cards").getList("")).hasSize(7);
  }

  @Test
  void partnersCanSubscribeToThem() {
    as(Tokens.withoutGroups())
        .get("/v1/webhook-event-types")
        .then()
        .statusCode(200)
        .body(at("items", hasItem(TYPE)));
  }
}
