package io.hookline.reporting;

import static io.restassured.RestAssured.given;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.facts.generation.RebuildFixtures;
import io.hookline.reporting.figures.benchmark.BenchmarkFixtures;
import io.hookline.reporting.figures.ratecard.RateCardFixtures;
import io.hookline.reporting.figures.saved.SavedQueryFixtures;
import io.hookline.reporting.judgement.amplification.AmplificationFixtures;
import io.hookline.reporting.judgement.diagnosis.DiagnosisFixtures;
import io.hookline.reporting.judgement.goal.GoalFixtures;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Situations that tests begin with, made by the feeds as the sister services write them. */
public final class Fixtures {

  public static final String ACME = "acme-cosmetics";
  public static final String NORDLYS = "nordlys-coffee";

  public static final UUID MIA = id(1);
  public static final UUID PARTNERSHIP = id(11);
  public static final UUID POST = id(21);
  public static final UUID LINK = id(31);
  public static final UUID CODE = id(41);

  private Fixtures() {}

  /** The same small number gives the same id. */
  public static UUID id(int number) {
    return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
  }

  /** In which a brand counts. */
  static String currency(String brand) {
    return brand.equals(NORDLYS) ? "EUR" : "USD";
  }

  public static RequestSpecification as(String token) {
    return given().log().ifValidationFails().auth().oauth2(token).contentType("application/json");
  }

  /** ACME counts in dollars by New York's days, NORDLYS in euros by Oslo's. */
  public static void twoBrands() {
    Feeds.apply(CreatorChanges.brand(ACME, "America/New_York", "USD"));
    Feeds.apply(CreatorChanges.brand(NORDLYS, "Europe/Oslo", "EUR"));
  }

  /** Mia has an active partnership of ACME for the fee. */
  public static void mia(String fee) {
    Feeds.apply(
        CreatorChanges.creator(ACME, MIA, "Mia Wong"),
        CreatorChanges.partnership(ACME, PARTNERSHIP, MIA, "ACTIVE", fee, 1));
  }

  /** One row of every table in ACME; returns path parameter → id. */
  public static Map<String, String> oneOfEach() {
    twoBrands();
    mia("1000.00");
    Feeds.apply(
        CreatorChanges.promoCode(ACME, CODE, MIA, "MIA15"),
        CreatorChanges.campaign(ACME, id(91), "Serum launch", 0),
        ContentChanges.pillar(ACME, id(51), "Skin care"),
        ContentChanges.series(ACME, id(52), id(51), "Morning routine"),
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(61), POST, "2026-09-12T12:00:00Z")
            .counts(50_000L, 5_000L, 500L, null, null)
            .event(),
        AttributionChanges.link(ACME, LINK, MIA, "serum"),
        AttributionChanges.clicks(ACME, LINK, MIA, "2026-09-11", 40, 1),
        AttributionChanges.conversion(ACME, id(71), "2026-09-11T12:00:00Z", "100.00", "USD"),
        AttributionChanges.credited(
            ACME, id(71), 1, "2026-09-11T12:00:00Z", AttributionChanges.click(MIA, "1", "100.00")));
    Map<String, String> ids = new HashMap<>();
    ids.put("creator", MIA.toString());
    ids.put("campaign", id(91).toString());
    ids.put("post", POST.toString());
    ids.put("rateCard", rateCard(ACME));
    ids.put("rateCardDerivation", RateCardFixtures.derivation(ACME));
    ids.putAll(BenchmarkFixtures.oneOfEach());
    ids.putAll(RebuildFixtures.oneOfEach());
    ids.put("view", "overview");
    ids.put("savedQuery", SavedQueryFixtures.saved());
    ids.put("diagnosis", DiagnosisFixtures.found());
    ids.putAll(AmplificationFixtures.oneOfEach());
    ids.putAll(GoalFixtures.oneOfEach());
    return ids;
  }

  /** The id of one of the brand's default cards. */
  public static String rateCard(String brand) {
    List<String> ids =
        as(Tokens.finance(brand, Role.ANALYST))
            .get("/v1/brands/" + brand + "/rate-cards")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class)
            .getList("items[*].id");
    return ids.get(0);
  }

  /**
   * Sets counters of all days of these posts to more than any event may tell now: what was stored
   * before there was a limit.
   */
  public static void storeBeyondTheLimit(String counters, String... posts) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "update post_day set %s where post_id in ('%s')"
              .formatted(counters, String.join("', '", posts)));
    }
  }
}
