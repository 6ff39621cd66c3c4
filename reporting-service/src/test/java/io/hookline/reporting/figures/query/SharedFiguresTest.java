package io.hookline.reporting.figures.query;

import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.reporting.AttributionChanges.credit;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.AssetKind;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Grant;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a collaborator is told of figures is what the brand is told of the same things. */
@QuarkusTest
class SharedFiguresTest {

  private static final String FREELANCER = "freelancer";
  private static final UUID MIA = id(1);
  private static final UUID LEO = id(2);
  private static final UUID CAMPAIGN = id(301);
  private static final UUID OTHER_CAMPAIGN = id(302);
  private static final UUID ACCOUNT = id(401);
  private static final String AT = "2026-10-05T12:00:00Z";
  private static final String TOLD =
      """
      "posts_published", "views", "engagement_rate_by_views", "clicks", "conversions",
      "attributed_revenue", "new_customer_share", "ad_spend", "organic_value\"""";

  @Inject Clock clock;

  @BeforeEach
  void twoOfEverything() {
    Fixtures.twoBrands();
    Feeds.apply(
        ContentChanges.pillar(ACME, id(51), "Skin care"),
        ContentChanges.series(ACME, id(52), id(51), "Morning routine"),
        ContentChanges.account(ACME, ACCOUNT, "TIKTOK", "acme"),
        ContentChanges.account(ACME, id(402), "TIKTOK", "acmelips"));
    world(MIA, 10, CAMPAIGN, ACCOUNT, 1_000);
    world(LEO, 30, OTHER_CAMPAIGN, id(402), 70_000);
  }

  private static void world(UUID creator, int n, UUID campaign, UUID account, long views) {
    UUID post = id(n + 1);
    UUID link = id(n + 2);
    UUID order = id(n + 3);
    Feeds.apply(
        CreatorChanges.creator(ACME, creator, "Creator " + n),
        CreatorChanges.campaign(ACME, campaign, "Campaign " + n, 0),
        CreatorChanges.partnership(ACME, id(n), creator, "ACTIVE", n + "0.00", 1),
        CreatorChanges.earning(
            ACME,
            id(n + 4),
            creator,
            "FLAT_FEE",
            n + "5.00",
            "2026-10-05",
            "\"status\": \"PAYABLE\", \"version\": 0, \"campaignId\": \"" + campaign + "\""),
        ContentChanges.post(ACME, post)
            .with("seriesId", id(52))
            .with("creatorId", creator)
            .with("accountId", account)
            .with("campaignId", campaign)
            .published("2026-10-01T12:00:00Z")
            .event(),
        ContentChanges.snapshot(ACME, id(n + 5), post, AT)
            .counts(views, views / 10, 5L, 5L, 5L)
            .event(),
        AttributionChanges.link(ACME, link, creator, post, "link-" + n, 0),
        AttributionChanges.clicks(ACME, link, creator, "2026-10-05", n, 1),
        AttributionChanges.bought(ACME, order, 0, AT, n == 10 ? "NEW" : "RETURNING"),
        AttributionChanges.credited(
            ACME, order, 1, AT, credit(creator, id(n), link, null, "CLICK", "1", "10.00")),
        ad(n + 6, post));
  }

  private static ObjectNode ad(int id, UUID post) {
    return AttributionChanges.adDay(
        ACME,
        id(id),
        "a" + id,
        "2026-10-05",
        0,
        AttributionChanges.spent(id + ".00") + ", \"postId\": \"" + post + "\"");
  }

  private static Grant grant(AssetKind kind, UUID asset) {
    return Grant.of(FREELANCER, Role.ANALYST).on(kind, asset.toString());
  }

  private static Response ask(String token, String measures, String more) {
    return as(token)
        .body(
            """
            {"from": "2026-10-01", "to": "2026-10-31", "measures": [%s]%s}"""
                .formatted(measures, more))
        .post("/v1/brands/" + ACME + "/queries");
  }

  private static Json brands(String dimension, UUID key) {
    String only = ", \"filters\": [{\"dimension\": \"%s\", \"in\": [\"%s\"]}]";
    return ask(Tokens.finance(ACME, Role.ANALYST), TOLD, only.formatted(dimension, key))
        .as(Json.class);
  }

  private static Json shared() {
    Response answer = ask(Tokens.collaborator(FREELANCER), TOLD, "");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.as(Json.class);
  }

  @Test
  void ofACreatorItIsAllOfHers() {
    grant(AssetKind.CREATOR, MIA).writeFor(ACME);
    assertThat(shared().getList("total.figures[*].value"))
        .doesNotContainNull()
        .isEqualTo(brands("creator", MIA).getList("total.figures[*].value"));
  }

  @Test
  void ofACampaignItIsAllOfIt() {
    grant(AssetKind.CAMPAIGN, CAMPAIGN).writeFor(ACME);
    assertThat(shared().getList("total.figures[*].value"))
        .isEqualTo(brands("campaign", CAMPAIGN).getList("total.figures[*].value"));
  }

  /** Which campaign an order is of, its link says first, and then the code. */
  @Test
  void ordersByCodesOfACampaignAreOfIt() {
    UUID code = id(501);
    ObjectNode issued = CreatorChanges.promoCode(ACME, code, LEO, "LEO15");
    issued.withObject("data").put("campaignId", CAMPAIGN.toString());
    ObjectNode elsewhere = AttributionChanges.link(ACME, id(502), LEO, "elsewhere");
    elsewhere.withObject("data").put("campaignId", OTHER_CAMPAIGN.toString());
    Feeds.apply(
        issued,
        elsewhere,
        AttributionChanges.bought(ACME, id(503), 0, AT, "NEW"),
        AttributionChanges.bought(ACME, id(504), 0, AT, "NEW"),
        AttributionChanges.credited(
            ACME, id(503), 1, AT, credit(LEO, id(30), null, code, "PROMO_CODE", "1", "10.00")),
        AttributionChanges.credited(
            ACME, id(504), 1, AT, credit(LEO, id(30), id(502), code, "CLICK", "1", "10.00")));
    grant(AssetKind.CAMPAIGN, CAMPAIGN).writeFor(ACME);
    assertThat(shared().getString("total.figures[4].value")).as("conversions").isEqualTo("2");
    assertThat(shared().getList("total.figures[*].value"))
        .isEqualTo(brands("campaign", CAMPAIGN).getList("total.figures[*].value"));
  }

  /** A decision that was superseded counts no more, though nothing of the new one is shared. */
  @Test
  void whatWasCreditedToSomebodyElseSinceIsHersNoMore() {
    grant(AssetKind.CREATOR, MIA).writeFor(ACME);
    Feeds.apply(
        AttributionChanges.credited(
            ACME, id(13), 2, AT, credit(LEO, id(30), id(32), null, "CLICK", "1", "10.00")));
    Json figures = shared();
    assertThat(figures.getString("total.figures[4].value")).as("conversions").isEqualTo("0");
    assertThat(figures.getString("total.figures[6].value")).as("new customers").isNull();
  }

  @Test
  void ofAnAccountItIsWhatItsPostsBrought() {
    grant(AssetKind.ACCOUNT, ACCOUNT).writeFor(ACME);
    assertThat(shared().getList("total.figures[*].value"))
        .isEqualTo(brands("account", ACCOUNT).getList("total.figures[*].value"));
  }

  @Test
  void aMonitorOfAGrantedCampaignIsTheBrands() {
    grant(AssetKind.CAMPAIGN, CAMPAIGN).withFinance().writeFor(ACME);
    String path = "/v1/brands/" + ACME + "/campaigns/" + CAMPAIGN + "/monitor";
    assertThat(as(Tokens.collaborator(FREELANCER)).get(path).as(Json.class).getList("figures"))
        .isNotEmpty()
        .isEqualTo(
            as(Tokens.finance(ACME, Role.ANALYST)).get(path).as(Json.class).getList("figures"));
  }

  @Test
  void whatIsOfTheWholeBrandIsRefusedByItsName() {
    grant(AssetKind.CREATOR, MIA).withFinance().writeFor(ACME);
    String token = Tokens.collaborator(FREELANCER);
    Json refused =
        expect(ask(token, "\"views\", \"order_value\"", ""), 403, "MEASURE_OF_WHOLE_BRAND");
    assertThat(refused.getString("detail")).contains("order_value").doesNotContain("views");
    Json view =
        as(token)
            .get("/v1/brands/" + ACME + "/views/overview?from=2026-10-01&to=2026-10-31")
            .as(Json.class);
    assertThat(view.<String>getList("leftOut[*].measure")).contains("order_value");
  }

  @Test
  void whatCreatorsArePaidNeedsFinance() {
    grant(AssetKind.CREATOR, MIA).writeFor(ACME);
    String token = Tokens.collaborator(FREELANCER);
    Json refused = expect(ask(token, "\"creator_spend\"", ""), 403, "FINANCE_REQUIRED");
    assertThat(refused.getString("detail")).contains("creator_spend");
    grant(AssetKind.CREATOR, MIA).withFinance().writeFor(ACME);
    assertThat(
            ask(token, "\"creator_spend\"", "").as(Json.class).getString("total.figures[0].value"))
        .isEqualTo("105");
    grant(AssetKind.CREATOR, LEO).writeFor(ACME);
    expect(ask(token, "\"creator_spend\"", ""), 403, "FINANCE_REQUIRED");
  }

  @Test
  void rowsAreOfWhatWasGranted() {
    grant(AssetKind.CREATOR, MIA).writeFor(ACME);
    String token = Tokens.collaborator(FREELANCER);
    for (String dimension : new String[] {"creator", "post", "campaign", "account", "series"}) {
      Response answer = ask(token, "\"views\"", ", \"groupBy\": [\"%s\"]".formatted(dimension));
      assertThat(answer.as(Json.class).getList("rows")).as(dimension).hasSize(1);
    }
    assertThat(ask(token, "\"views\"", ", \"groupBy\": [\"pillar\"]").asString())
        .contains("Skin care");
    Json leo =
        ask(
                token,
                "\"views\", \"conversions\"",
                ", \"filters\": [{\"dimension\": \"creator\", \"in\": [\"%s\"]}]".formatted(LEO))
            .as(Json.class);
    assertThat(leo.getString("total.figures[0].value")).as("not granted").isNull();
    assertThat(leo.getString("total.figures[1].value")).as("not granted").isEqualTo("0");
  }

  @Test
  void aCreatorWhoStandsForAnotherHasTheFiguresOfBoth() {
    grant(AssetKind.CREATOR, MIA).writeFor(ACME);
    Feeds.apply(CreatorChanges.merged(ACME, LEO, "Creator 30", MIA, 1));
    assertThat(shared().getList("total.figures[*].value"))
        .isEqualTo(brands("creator", MIA).getList("total.figures[*].value"));
    Feeds.apply(CreatorChanges.merged(ACME, LEO, "Creator 30", null, 2));
    assertThat(shared().getString("total.figures[1].value")).isEqualTo("1000");
  }

  @Test
  void anHourAfterTheEndThereIsNothing() {
    Instant now = clock.instant();
    grant(AssetKind.CREATOR, MIA)
        .during(now.minusSeconds(7200), now.minusSeconds(3600))
        .writeFor(ACME);
    expect(ask(Tokens.collaborator(FREELANCER), "\"views\"", ""), 404, "BRAND_NOT_FOUND");
  }

  @Test
  void theCatalogueSaysWhatIsShownToWhom() {
    Json metrics = as(Tokens.analyst(ACME)).get("/v1/metrics").as(Json.class);
    assertThat(metrics.<Boolean>getList("items[?(@.id == 'creator_spend')].finance"))
        .hasToString("[true]");
    assertThat(metrics.<Boolean>getList("items[?(@.id == 'views')].finance"))
        .hasToString("[false]");
    assertThat(metrics.<Boolean>getList("items[?(@.id == 'order_value')].collaborators"))
        .hasToString("[false]");
  }
}
