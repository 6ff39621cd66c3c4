package io.hookline.reporting.figures.growth;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrowthResourceTest {

  private static final UUID ACCOUNT = id(81);
  private static final UUID OTHER = id(82);
  private static final LocalDate VIRAL = LocalDate.parse("2026-09-20");

  /** ACME's account stands still, but for the day after one of its posts. */
  @BeforeEach
  void aStaircase() {
    Fixtures.twoBrands();
    Feeds.apply(
        ContentChanges.pillar(ACME, id(51), "Skin care"),
        ContentChanges.series(ACME, id(52), id(51), "Morning routine"),
        ContentChanges.account(ACME, ACCOUNT, "TIKTOK", "acme"),
        ContentChanges.account(ACME, OTHER, "INSTAGRAM", "acme.beauty"),
        post(21, ACCOUNT, "2026-09-19T16:00:00Z"),
        post(22, ACCOUNT, "2026-09-17T16:00:00Z"),
        post(23, OTHER, "2026-09-19T16:00:00Z"),
        post(24, ACCOUNT, "2026-09-18T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(101), id(21), "2026-09-20T16:00:00Z")
            .tells("{\"views\": 200000, \"newFollowers\": 700}")
            .event(),
        ContentChanges.snapshot(ACME, id(102), id(21), "2026-09-25T16:00:00Z")
            .tells("{\"views\": 260000, \"newFollowers\": 800}")
            .event());
    AccountDays.levels(
        ACME,
        ACCOUNT,
        PatternRuleTest.levels(
            10_000,
            30,
            day -> LocalDate.parse("2026-09-01").plusDays(day).equals(VIRAL) ? 900 : 1));
  }

  @Test
  void theDayThatCarriedTheGrowthStandsWithThePostsJustBeforeIt() {
    Json growth = growth("");
    assertThat(growth.getList("accounts[*].handle")).containsExactly("acme.beauty", "acme");
    assertThat(growth.getString("accounts[1].pattern.pattern")).isEqualTo("STAIRCASE");
    assertThat(growth.getInt("accounts[1].pattern.spikes")).isEqualTo(1);
    assertThat(growth.getInt("accounts[1].carried.days")).isEqualTo(1);
    assertThat(growth.getInt("accounts[1].carried.gained")).isEqualTo(929);
    String day = "accounts[1].carried.greatest[0].";
    assertThat(growth.getString(day + "from")).isEqualTo("2026-09-20");
    assertThat(growth.getInt(day + "gain")).isEqualTo(900);
    assertThat(growth.getList(day + "posts[*].id"))
        .as("of the day and the two before, of this account, the first ones first")
        .containsExactly(id(24).toString(), id(21).toString());
    assertThat(growth.getInt(day + "posts[1].views")).as("by then").isEqualTo(200_000);
    assertThat(growth.getInt(day + "posts[1].newFollowers")).isEqualTo(700);
    assertThat(growth.getString(day + "posts[0].views")).as("nobody told").isNull();
  }

  @Test
  void figuresAreThoseOfTheCatalogue() {
    Json growth = growth("&accountId=" + ACCOUNT);
    assertThat(growth.getList("columns[*].measure"))
        .containsExactly("followers", "follower_growth", "follower_growth_rate");
    assertThat(growth.getList("accounts[*].handle")).containsExactly("acme");
    assertThat(growth.getInt("accounts[0].figures[0].value")).isEqualTo(10_929);
    assertThat(growth.getString("accounts[0].figures[2].value")).isEqualTo("0.0929");
    assertThat(growth.getString("accounts[0].figures[2].denominator")).isEqualTo("10000");
  }

  /** Somebody finds out late whose an account is; of the past too. */
  @Test
  void anAccountOfACreatorIsNoneOfTheBrands() {
    Feeds.apply(
        CreatorChanges.creator(ACME, id(1), "Mia"),
        ContentChanges.accountOf(ACME, ACCOUNT, "acme", id(1), 1));
    assertThat(growth("").getList("accounts[*].handle")).containsExactly("acme.beauty");
    Json hers = growth("&accountId=" + ACCOUNT);
    assertThat(hers.getList("columns[*].measure").get(0)).isEqualTo("creator_followers");
    assertThat(hers.getInt("accounts[0].figures[0].value")).isEqualTo(10_929);
    assertThat(followers()).isNull();
    Json byCreator = byCreator();
    assertThat(byCreator.getString("rows[0].keys[0].name")).isEqualTo("Mia");
    assertThat(byCreator.getString("rows[0].figures[0].value")).isEqualTo("10929");
    assertThat(byCreator.getString("total.figures[0].value")).isEqualTo("10929");
    Feeds.apply(ContentChanges.accountOf(ACME, ACCOUNT, "acme", null, 2));
    assertThat(followers()).isEqualTo("10929");
    assertThat(byCreator().getList("rows")).isEmpty();
  }

  private static String followers() {
    return asked("\"measures\": [\"followers\"]").getString("total.figures[0].value");
  }

  private static Json byCreator() {
    return asked("\"measures\": [\"creator_followers\"], \"groupBy\": [\"creator\"]");
  }

  private static Json asked(String question) {
    return as(Tokens.analyst(ACME))
        .body("{\"from\": \"2026-09-01\", \"to\": \"2026-09-30\", " + question + "}")
        .post("/v1/brands/" + ACME + "/queries")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  @Test
  void anAccountOfWhichNothingIsMeasuredIsUnknownAndShown() {
    AccountDays.followers(ACME, OTHER, LocalDate.parse("2026-09-02"), 500, true);
    AccountDays.followers(ACME, OTHER, LocalDate.parse("2026-09-30"), 900, true);
    Json growth = growth("&accountId=" + OTHER);
    assertThat(growth.getString("accounts[0].pattern.pattern")).isEqualTo("UNKNOWN");
    assertThat(growth.getString("accounts[0].pattern.reason")).isEqualTo("NOT_MEASURED");
    assertThat(growth.getString("accounts[0].figures[1].state")).isEqualTo("ESTIMATED");
    assertThat(growth.getList("accounts[0].carried.greatest")).isEmpty();
  }

  @Test
  void aReadingThatNobodyBelievesCarriesNothing() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("update account_day set followers = 0 where day = '2026-09-05'");
    }
    Json growth = growth("&accountId=" + ACCOUNT);
    assertThat(growth.getInt("accounts[0].pattern.outliers")).isEqualTo(1);
    assertThat(growth.getString("accounts[0].pattern.pattern")).isEqualTo("STAIRCASE");
    assertThat(growth.getInt("accounts[0].carried.gained")).isEqualTo(929);
  }

  @Test
  void newFollowersBySeriesAndKindAreThoseThatPostsTell() {
    Json growth = growth("");
    assertThat(growth.getList("newFollowers.groupBy")).containsExactly("series", "kind");
    assertThat(growth.getList("newFollowers.rows[*].keys[0].name"))
        .containsExactly("Morning routine");
    assertThat(growth.getList("newFollowers.rows[*].keys[1].key")).containsExactly("BRAND_ORGANIC");
    assertThat(growth.getInt("newFollowers.rows[0].figures[0].value")).isEqualTo(800);
    assertThat(growth.getInt("newFollowers.rows[0].figures[0].known")).as("posts").isEqualTo(1);
    assertThat(growth.getInt("newFollowers.rows[0].figures[0].scope")).isEqualTo(4);
    assertThat(growth.getString("newFollowers.rows[0].figures[1].value")).as("COMBINED").isNull();
  }

  @Test
  void aPeriodThatCannotBeIsRefused() {
    as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/views/growth?from=2026-09-02&to=2026-09-01")
        .then()
        .statusCode(422);
    Json refused =
        as(Tokens.analyst(ACME))
            .get("/v1/brands/" + ACME + "/views/growth?from=2025-08-26&to=2026-09-30")
            .as(Json.class);
    assertThat(refused.getString("code")).isEqualTo("VALIDATION_FAILED");
    assertThat(refused.getString("violations[0].message"))
        .isEqualTo("must be at most 399 days after from");
  }

  private static ObjectNode post(int number, UUID account, String at) {
    return ContentChanges.post(ACME, id(number))
        .with("accountId", account)
        .with("seriesId", id(52))
        .published(at)
        .event();
  }

  private static Json growth(String more) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/views/growth?from=2026-09-01&to=2026-09-30" + more)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
