package io.hookline.creator;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The events of this service, as partners subscribe to them. */
@QuarkusTest
class WebhookEventTypesTest {

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  @Test
  void everyEventIsInTheCatalogue() {
    List<String> types =
        Fixtures.as(Tokens.withoutGroups())
            .get("/v1/webhook-event-types")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    assertThat(types)
        .contains(
            "io.hookline.creator.BrandRegistered",
            "io.hookline.creator.BrandUpdated",
            "io.hookline.creator.CreatorRegistered",
            "io.hookline.creator.CreatorUpdated",
            "io.hookline.creator.PartnershipDrafted",
            "io.hookline.creator.PartnershipUpdated",
            "io.hookline.creator.PartnershipActivated",
            "io.hookline.creator.PartnershipEnded",
            "io.hookline.creator.PromoCodeIssued",
            "io.hookline.creator.WebhookDisabled");
  }

  @Test
  void aSubscriptionIsMadeAndRead() {
    String id =
        Fixtures.as(Tokens.admin(Fixtures.ACME))
            .body(
                """
                {"url": "https://hooks.partner.example/hookline",
                 "eventTypes": ["io.hookline.creator.PartnershipActivated"]}""")
            .post(Fixtures.acme("webhooks"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Fixtures.as(Tokens.analyst(Fixtures.ACME))
        .get(Fixtures.acme("webhooks/" + id + "/health"))
        .then()
        .statusCode(200);
  }
}
