package io.hookline.reporting.judgement.campaign;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of the creator-service's example: a campaign of September 2026, three boosted posts. */
@QuarkusTest
class CampaignMonitorTest {

  private static final UUID CAMPAIGN = id(301);

  @BeforeEach
  void campaign() {
    Fixtures.twoBrands();
    Feeds.apply(CreatorChanges.campaign(ACME, CAMPAIGN, "Serum launch", "AWARENESS", 1));
    for (int post = 1; post <= 3; post++) {
      Feeds.apply(
          ContentChanges.post(ACME, id(post))
              .with("campaignId", CAMPAIGN)
              .published("2026-09-02T12:00:00Z")
              .event());
    }
    ad(11, 1, "100.00", 5_000);
    ad(12, 2, "100.00", 6_000);
    ad(13, 3, "100.00", 400);
    Feeds.apply(CreatorChanges.creator(ACME, id(21), "Mia"));
    Feeds.apply(
        CreatorChanges.earning(
            ACME,
            id(22),
            id(21),
            "FLAT_FEE",
            "250.00",
            "2026-09-05",
            "\"status\": \"PAYABLE\", \"version\": 0, \"campaignId\": \"" + CAMPAIGN + "\""));
  }

  @Test
  void itSaysHowItGoesAndWhatToCut() {
    Json monitor = monitor(Tokens.finance(ACME, Role.ANALYST));
    assertThat(monitor.getString("campaign.name")).isEqualTo("Serum launch");
    assertThat(monitor.getString("window.state")).isEqualTo("OVER");
    assertThat(monitor.getString("window.elapsedShare")).isEqualTo("1.0");
    assertThat(monitor.<String>getList("figures[?(@.figure.measure == 'ad_spend')].figure.value"))
        .hasToString("[300]");
    assertThat(
            monitor.<String>getList("figures[?(@.figure.measure == 'creator_spend')].figure.value"))
        .hasToString("[250]");
    assertThat(monitor.<String>getList("cut[*].id")).containsExactly(id(3).toString());
    assertThat(monitor.getString("cut[0].expected")).as("100 x 11000 / 200").startsWith("5500");
  }

  @Test
  void itIsHeldAgainstItsBudget() {
    assertThat(monitor(Tokens.finance(ACME, Role.ANALYST)).getString("budget")).isNull();
    planned("1000.00", 0);
    Json within = monitor(Tokens.finance(ACME, Role.ANALYST));
    assertThat(within.getString("budget.spent.amount")).as("300 + 250").isEqualTo("550.00");
    assertThat(within.getString("budget.due.amount")).isEqualTo("1000.00");
    assertThat(within.getString("budget.pace")).isEqualTo("0.55");
    assertThat(within.getString("budget.state")).isEqualTo("BEHIND");
    assertThat(within.getString("budget.left.amount")).isEqualTo("450.00");
    planned("500.00", 1);
    assertThat(monitor(Tokens.finance(ACME, Role.ANALYST)).getString("budget.state"))
        .isEqualTo("OVERSPENT");
    assertThat(monitor(Tokens.analyst(ACME)).getString("budget")).isNull();
  }

  private static void planned(String amount, int version) {
    Feeds.apply(
        CreatorChanges.budget(
            ACME,
            id(302),
            CAMPAIGN,
            "{\"from\": \"2026-09-01\", \"amount\": \"" + amount + "\"}",
            version));
  }

  @Test
  void whatCreatorsCostIsForFinance() {
    Json monitor = monitor(Tokens.analyst(ACME));
    assertThat(monitor.<String>getList("figures[*].figure.measure"))
        .doesNotContain("creator_spend");
    assertThat(monitor.toString()).doesNotContain("250");
  }

  @Test
  void anUnknownOneAndThatOfAnotherBrandAreNotFound() {
    ProblemShape.expect(
        as(Tokens.admin(NORDLYS))
            .get("/v1/brands/" + NORDLYS + "/campaigns/" + CAMPAIGN + "/monitor"),
        404,
        "CAMPAIGN_NOT_FOUND");
  }

  private static Json monitor(String token) {
    return as(token)
        .get("/v1/brands/" + ACME + "/campaigns/" + CAMPAIGN + "/monitor")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static void ad(int number, int post, String spend, int views) {
    Feeds.apply(
        AttributionChanges.adDay(
            ACME,
            id(number),
            "ad-" + number,
            "2026-09-03",
            0,
            AttributionChanges.spent(spend)
                + ", \"postId\": \"%s\", \"videoViews\": %d".formatted(id(post), views)));
  }
}
