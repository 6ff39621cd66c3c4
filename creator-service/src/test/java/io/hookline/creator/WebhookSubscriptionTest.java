package io.hookline.creator;

import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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

  @Test
  void moneyIsToldToThoseWhoMaySeeIt() {
    String of = "{\"url\": \"https://hooks.partner.example/\", \"eventTypes\": [\"%s\"]}";
    for (String type : List.of("EarningMade", "PayoutPaid", "InvoiceMatched", "BudgetPlanned")) {
      String body = of.formatted("io.hookline.creator." + type);
      expect(
          Fixtures.as(Tokens.admin(Fixtures.ACME)).body(body).post(Fixtures.acme("webhooks")),
          403,
          "FINANCE_REQUIRED");
      Fixtures.asFinance(Role.ADMIN)
          .body(body)
          .post(Fixtures.acme("webhooks"))
          .then()
          .statusCode(201)
          .body(at("money", equalTo(true)));
    }
  }
}
