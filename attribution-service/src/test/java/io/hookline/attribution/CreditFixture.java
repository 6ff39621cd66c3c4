package io.hookline.attribution;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.touch;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Two creators with a link each, and a shop. */
public abstract class CreditFixture {

  protected static final Duration HOUR = Duration.ofHours(1);
  protected final Instant order = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(HOUR);
  protected UUID mia;
  protected UUID leo;
  protected String miasLink;
  protected String leosLink;
  protected Shop shop;

  @BeforeEach
  protected void begin() {
    Fixtures.twoBrands();
    mia = Sisters.creator(ACME);
    leo = Sisters.creator(ACME);
    miasLink = Fixtures.link(mia).getString("id");
    leosLink = Fixtures.link(leo).getString("id");
    shop = Fixtures.shop();
  }

  protected void touched(String externalId, String link, String kind, Duration before) {
    importTouches("[" + touch(externalId, link, kind, order.minus(before), "click-1") + "]")
        .then()
        .statusCode(200);
  }

  protected Shop.Order purchase(String orderId) {
    return shop.purchase(orderId, "click-1").at(order);
  }

  protected static void assertCredit(Json conversion, String evidence, UUID creator) {
    assertThat(conversion.getString("credits[0].evidence")).isEqualTo(evidence);
    assertThat(conversion.getString("credits[0].creatorId")).isEqualTo(creator.toString());
  }

  protected static long events(String name) {
    return Fixtures.count(
        "select count(*) from outbox where type = 'io.hookline.attribution." + name + "'");
  }
}
