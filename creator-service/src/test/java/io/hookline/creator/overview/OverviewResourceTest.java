package io.hookline.creator.overview;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.NORDLYS;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.ContentFacts;
import io.hookline.creator.Fixtures;
import io.hookline.creator.PayoutFixtures;
import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningSource;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.NewEarning;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Money;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewResourceTest {

  @Inject Earnings earnings;
  @Inject InBrand acme;

  private String mia;
  private String mya;

  /** One person of two records, with something of every kind. */
  @BeforeEach
  void begin() {
    Map<String, String> ids = Fixtures.oneOfEach();
    mia = ids.get("creator");
    mya = Fixtures.creator("mya_w");
    Fixtures.deliverable(Fixtures.activePartnership(mya));
    Fixtures.earning(mya, "12.50");
    Feeds.apply(ContentFacts.published(Ids.next(), mya, "7300000000000000001"));
    Fixtures.creatorMerge(mya, mia);
  }

  @Test
  void eachSectionIsWhatItsListShows() {
    Json page = page(mia);
    for (String section :
        List.of(
            "partnerships",
            "deliverables",
            "promoCodes",
            "sparkAuthorizations",
            "notes",
            "money.payouts",
            "money.disputes")) {
      Json list = finance(page.getString(section + ".list"));
      assertThat(page.<String>getList(section + ".latest[*].id"))
          .as(section)
          .containsExactlyInAnyOrderElementsOf(list.getList("items[*].id"));
      assertThat(page.getInt(section + ".total"))
          .as(section)
          .isEqualTo(list.getList("items").size());
    }
    assertThat(page.<String>getList("partnerships.latest[*].creatorId")).contains(mia, mya);
    assertThat(page.<String>getList("shortlists.latest[*].creatorId")).containsOnly(mia);
    assertThat(page.getInt("posts.total")).isEqualTo(1);
    assertThat(page.getString("posts.latest[0].creatorId")).isEqualTo(mya);
  }

  @Test
  void countsSayWhereThingsStand() {
    Json page = page(mia);
    assertThat(page.getInt("partnerships.running")).isEqualTo(1);
    assertThat(page.getInt("partnerships.drafted")).isEqualTo(1);
    assertThat(page.getString("partnerships.latest[0].status")).isEqualTo("ACTIVE");
    assertThat(page.getInt("deliverables.open")).isEqualTo(2);
    assertThat(page.getInt("deliverables.overdue")).isEqualTo(2);
    assertThat(page.getInt("promoCodes.active")).isEqualTo(page.getInt("promoCodes.total"));
    assertThat(page.getString("creator.statusByName")).isNotBlank();
  }

  @Test
  void balancesAreThoseOfTheBooks() {
    Map<String, BigDecimal> owed = new TreeMap<>();
    Json books = finance(acme("ledger/balances?creatorId=" + mia));
    for (int i = 0; i < books.getList("items").size(); i++) {
      String account = books.getString("items[" + i + "].account");
      BigDecimal balance = new BigDecimal(books.getString("items[" + i + "].balance.amount"));
      if (balance.signum() != 0) {
        owed.merge(account, balance.negate(), BigDecimal::add);
      }
    }
    Json page = page(mia);
    Map<String, BigDecimal> shown = new TreeMap<>();
    for (int i = 0; i < page.getList("money.balances").size(); i++) {
      shown.put(
          page.getString("money.balances[" + i + "].status"),
          new BigDecimal(page.getString("money.balances[" + i + "].amount.amount")));
    }
    assertThat(shown).isEqualTo(owed).isNotEmpty();
    assertThat(page.<String>getList("money.earnings[*].kind")).contains("ADJUSTMENT");
  }

  @Test
  void whoMayNotSeeMoneySeesNone() {
    Json page = asOperator().get(acme("creators/" + mia + "/overview")).as(Json.class);
    assertThat(page.<Object>get("money")).isNull();
    assertThat(page.<Object>getList("partnerships.latest[*].terms.pay")).containsOnlyNulls();
    assertThat(page(mia).getString("partnerships.latest[0].terms.pay.currency")).isEqualTo("USD");
  }

  @Test
  void aMergedRecordShowsThePersonsPage() {
    assertThat(page(mya).getString("creator.id")).isEqualTo(mia);
    assertThat(page(mya).<String>getList("creator.mergedIds")).contains(mya);
    assertThat(page(mya).<String>getList("accounts[*].creatorId")).contains(mia, mya);
  }

  @Test
  void budgetsSayWhatOfThemIsTheCreators() {
    String launch = Fixtures.campaign("With a budget");
    PayoutFixtures.budget(launch, "9000.00");
    String partnership =
        Fixtures.activated(
            Fixtures.draftPartnership(
                """
                {"creatorId": "%s", "campaignId": "%s", "name": "Spring",
                 "startsOn": "2026-09-01"}"""
                    .formatted(mia, launch)));
    NewEarning fee =
        NewEarning.of(
                UUID.fromString(mia),
                EarningKind.FLAT_FEE,
                new Money(new BigDecimal("500.00"), "USD"),
                Instant.now(),
                EarningSource.of(SourceKind.ADJUSTMENT, Ids.next()))
            .under(UUID.fromString(partnership), 1, UUID.fromString(launch));
    acme.run(() -> earnings.make(List.of(fee)));
    Json page = page(mia);
    assertThat(page.getString("campaigns.latest[0].id")).isEqualTo(launch);
    assertThat(page.getString("campaigns.latest[0].budget.planned.amount")).isEqualTo("9000.00");
    assertThat(page.getString("campaigns.latest[0].budget.earned.amount")).isEqualTo("500.00");
    assertThat(page.getString("campaigns.latest[0].budget.paid.amount")).isEqualTo("0.00");
    assertThat(
            asOperator()
                .get(acme("creators/" + mia + "/overview"))
                .as(Json.class)
                .<Object>get("campaigns.latest[0].budget"))
        .isNull();
    assertThat(page.getString("campaigns.latest[0].name")).isEqualTo("With a budget");
  }

  @Test
  void growthIsWhatCameInAMonth() {
    String account =
        page(mia).<String>getList("accounts[?(@.creatorId == '" + mia + "')].id").get(0);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    followers(account, today.minusDays(50), 900);
    followers(account, today.minusDays(32), 1000);
    followers(account, today.minusDays(2), 1250);
    Json accounts = page(mia);
    String at = "accounts[?(@.id == '" + account + "')]";
    assertThat(accounts.<Integer>getList(at + ".followersBefore")).containsExactly(1000);
    assertThat(accounts.<Integer>getList(at + ".growth")).containsExactly(250);
    assertThat(accounts.getInt("creator.followers")).isEqualTo(1250);
  }

  @Test
  void anApplicantOfWhomNobodyHasDecidedIsShownAsOne() {
    Json application =
        asOperator()
            .body("{\"displayName\": \"Bo\", \"accounts\": [], \"message\": \"I film serums\"}")
            .post(acme("creator-applications"))
            .as(Json.class);
    String bo = application.getString("creatorId");
    assertThat(page(bo).getString("creator.application.message")).isEqualTo("I film serums");
    asOperator().body("{\"to\": \"CONTACTED\"}").post(acme("creators/" + bo + "/move"));
    assertThat(page(bo).<Object>get("creator.application")).isNull();
  }

  @Test
  void anotherBrandsCreatorIsUnknown() {
    expect(
        as(Tokens.admin(NORDLYS)).get("/v1/brands/" + NORDLYS + "/creators/" + mia + "/overview"),
        404,
        "CREATOR_NOT_FOUND");
    expect(
        as(Tokens.operator(NORDLYS)).get(acme("creators/" + mia + "/overview")),
        404,
        "BRAND_NOT_FOUND");
  }

  private void followers(String account, LocalDate day, int followers) {
    asOperator()
        .body(
            """
            {"accountId": "%s", "day": "%s", "followers": %d, "source": "MANUAL"}"""
                .formatted(account, day, followers))
        .post(acme("creators/" + mia + "/follower-counts"))
        .then()
        .statusCode(201);
  }

  private static Json page(String creator) {
    return finance("/v1/brands/" + ACME + "/creators/" + creator + "/overview");
  }

  private static Json finance(String address) {
    return asFinance(Role.ANALYST).get(address).then().statusCode(200).extract().as(Json.class);
  }
}
