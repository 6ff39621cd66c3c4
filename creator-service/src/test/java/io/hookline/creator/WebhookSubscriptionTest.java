package io.hookline.creator;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner subscribes to events of this service. */
@QuarkusTest
class WebhookSubscriptionTest {

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
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
            .as(Json.class)
            .get("id");
    Fixtures.as(Tokens.analyst(Fixtures.ACME))
        .get(Fixtures.acme("webhooks/" + id + "/health"))
        .then()
        .statusCode(200);
  }
}
