package io.hookline.attribution.collect.adaccount;

import static io.hookline.attribution.collect.adaccount.AdAccountFixture.change;
import static io.hookline.attribution.collect.adaccount.AdAccountFixture.day;
import static io.hookline.attribution.collect.adaccount.AdAccountFixture.post;
import static io.hookline.attribution.collect.adaccount.AdAccountFixture.until;
import static io.hookline.attribution.collect.adaccount.AdAccountFixture.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportStandIn.class)
class AdAccountPullTest {

  /** One campaign for each test, by which its days are found. */
  private String campaign;

  private AdAccountFixture account;
  private ReportServer tiktok;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    campaign = AdAccountFixture.someAdvertiser();
    account = AdAccountFixture.connect();
    tiktok = account.tiktok();
  }

  private String metrics(String more) {
    return "\"campaign_id\": \"%s\", \"campaign_name\": \"Serum\", \"adgroup_id\": \"77001\", %s"
        .formatted(campaign, more);
  }

  private Json days() {
    return Fixtures.read("/ad-days?platformCampaignId=" + campaign);
  }

  private Json only() {
    Json days = days();
    assertThat(days.getList("items")).hasSize(1);
    return Fixtures.read("/ad-days/" + days.getString("items[0].id"));
  }

  @Test
  void reportsAreReadByThirtyDaysAtMostAndAllTheirPages() {
    for (int ad = 1; ad <= 5; ad++) {
      tiktok.ad("9900" + ad, day(2), metrics("\"spend\": \"1.50\""));
    }
    tiktok.ad("99001", day(39), metrics("\"spend\": 2.25"));
    tiktok.ad("99001", day(50), metrics("\"spend\": \"99.00\""));
    tiktok.campaign(campaign, day(2), "\"spend\": \"9.00\"");
    work();
    Json days = days();
    assertThat(days.<String>getList("items[?(@.level=='AD')].spend.amount"))
        .containsExactlyInAnyOrder("1.50", "1.50", "1.50", "1.50", "1.50", "2.25");
    assertThat(days.<Boolean>getList("items[?(@.level=='CAMPAIGN')].counts"))
        .containsExactly(false);
    assertThat(tiktok.requests())
        .extracting(
            asked ->
                asked.get("data_level").substring(8)
                    + (asked.get("report_type").equals("AUDIENCE") ? " PART " : " ")
                    + asked.get("start_date")
                    + " "
                    + asked.get("end_date")
                    + " "
                    + asked.get("page"))
        .containsExactly(
            "AD " + day(40) + " " + day(11) + " 1",
            "CAMPAIGN " + day(40) + " " + day(11) + " 1",
            "AD PART " + day(40) + " " + day(11) + " 1",
            "AD " + day(10) + " " + day(1) + " 1",
            "AD " + day(10) + " " + day(1) + " 2",
            "AD " + day(10) + " " + day(1) + " 3",
            "CAMPAIGN " + day(10) + " " + day(1) + " 1",
            "AD PART " + day(10) + " " + day(1) + " 1");
    Json pull = account.pull();
    assertThat(pull.getString("lastPulledDay")).isEqualTo(day(1).toString());
    assertThat(pull.getString("lastSuccessAt")).isNotNull();
    assertThat(pull.getString("pullingFrom")).isNull();
    assertThat(pull.getString("trouble")).isNull();
  }

  @Test
  void aRowIsReadWithItsCountersAndWhatSaysNothingIsUnknown() {
    tiktok.ad(
        "99001",
        day(3),
        metrics(
            """
            "ad_name": "Before and after", "tiktok_item_id": "7392011234567890123",
            "currency": "EUR", "spend": "118.4", "impressions": "48210", "reach": 31050,
            "frequency": "1.5526401", "clicks": "612", "conversion": "-", "video_play_actions": "",
            "total_complete_payment_rate": "930.50", "video_watched_2s": "21480",
            "video_views_p100": 0, "likes": "812", "cta_conversion": "22", "vta_conversion": "7"
            """));
    work();
    Json ad = only();
    assertThat(ad.getString("source")).isEqualTo("API");
    assertThat(ad.getString("adKind")).isEqualTo("SPARK");
    assertThat(ad.getString("platformPostId")).isEqualTo("7392011234567890123");
    assertThat(ad.getString("adAccountId")).isEqualTo(account.advertiser());
    assertThat(ad.getString("adName")).isEqualTo("Before and after");
    assertThat(ad.getString("dayZone")).isEqualTo("UTC");
    assertThat(ad.getString("spend.amount") + ad.getString("spend.currency"))
        .isEqualTo("118.40EUR");
    assertThat(ad.getString("conversionValue.amount")).isEqualTo("930.50");
    assertThat(ad.<Integer>get("reach")).isEqualTo(31050);
    assertThat(ad.<Object>get("conversions")).isNull();
    assertThat(ad.<Object>get("videoViews")).isNull();
    assertThat(ad.<Integer>get("counters.views2s")).isEqualTo(21480);
    assertThat(ad.<Integer>get("counters.views100")).isZero();
    assertThat(ad.<Object>get("counters.views6s")).isNull();
    assertThat(ad.<Integer>get("counters.clickConversions")).isEqualTo(22);
    assertThat(ad.<Integer>get("counters.viewConversions")).isEqualTo(7);
  }

  @Test
  void daysOfTheWindowAreAskedForAgainAndKeepWhatTheyWere() {
    tiktok.ad("99001", day(28), metrics("\"spend\": \"5.00\""));
    work();
    tiktok.ad("99001", day(28), metrics("\"spend\": \"4.00\""));
    account.pullNow();
    work();
    Json ad = only();
    assertThat(ad.getString("spend.amount")).isEqualTo("4.00");
    assertThat(ad.<Boolean>get("restated")).isTrue();
    assertThat(
            Fixtures.read("/ad-days/" + ad.getString("id") + "/versions")
                .<String>getList("items[*].facts.spend.amount"))
        .containsExactly("4.00", "5.00");
    assertThat(tiktok.requests().get(tiktok.requests().size() - 1))
        .containsEntry("start_date", day(28).toString())
        .containsEntry("end_date", day(1).toString());
  }

  /** A file that came before, and one that came after: the API's figures count both times. */
  @Test
  void theSameCountsWhicheverCameFirst() {
    tell("99001", "3.00");
    tiktok.ad("99001", day(3), metrics("\"spend\": \"7.00\""));
    tiktok.ad("99002", day(3), metrics("\"spend\": \"7.00\""));
    work();
    tell("99002", "3.00");
    Json days = days();
    assertThat(days.<String>getList("items[*].spend.amount")).containsExactly("7.00", "7.00");
    assertThat(days.<String>getList("items[*].source")).containsExactly("API", "API");
  }

  private void tell(String ad, String spend) {
    Fixtures.as(Tokens.operator(Fixtures.ACME))
        .body(
            """
            {"network": "TIKTOK", "day": "%s", "platformCampaignId": "%s", "adId": "%s",
             "spend": {"amount": "%s", "currency": "USD"}, "source": "IMPORT"}"""
                .formatted(day(3), campaign, ad, spend))
        .post("/v1/brands/" + Fixtures.ACME + "/ad-days")
        .then()
        .statusCode(201);
  }

  @Test
  void whatPassesIsTriedAgainAndAReportGoesOnWhereItWas() {
    for (int ad = 1; ad <= 3; ad++) {
      tiktok.ad("9900" + ad, day(2), metrics("\"spend\": \"1.00\""));
    }
    tiktok.rows();
    tiktok.rows();
    tiktok.rows();
    tiktok.rows();
    tiktok.code(40100, "Too many requests. Please retry later.");
    work();
    Json waiting = account.pull();
    assertThat(waiting.getString("trouble")).isEqualTo("WAIT");
    assertThat(waiting.getString("troubleSays")).contains("40100", "20260610152955010231");
    assertThat(waiting.getString("mend")).isNotEmpty();
    assertThat(days().getList("items")).hasSize(2);
    tiktok.answers(502, "<html><title>502 Bad Gateway</title></html>");
    until(() -> assertThat(account.pull().getString("lastPulledDay")).isNotNull());
    assertThat(days().getList("items")).hasSize(3);
    assertThat(account.pull().getString("trouble")).isNull();
    assertThat(tiktok.requests())
        .filteredOn(asked -> asked.get("end_date").equals(day(1).toString()))
        .extracting(asked -> asked.get("data_level") + asked.get("page"))
        .containsExactly(
            "AUCTION_AD1",
            "AUCTION_AD2",
            "AUCTION_AD2",
            "AUCTION_AD2",
            "AUCTION_CAMPAIGN1",
            "AUCTION_AD1");
  }

  @Test
  void aTokenThatIsTakenNoMoreMarksTheAccountUntilThereIsAnother() {
    tiktok.code(40105, "Access token is incorrect or has been revoked.");
    work();
    assertThat(account.read().getString("state")).isEqualTo("REFUSED");
    Json pull = account.pull();
    assertThat(pull.getString("trouble")).isEqualTo("TOKEN");
    assertThat(pull.getString("troubleSays")).contains("40105");
    assertThat(pull.getString("mend")).contains("another token");
    assertThat(pull.getString("nextPullAt")).isNull();
    assertThat(Fixtures.lastEvent("ad-accounts/" + account.id()).getString("state"))
        .isEqualTo("REFUSED");
    work();
    assertThat(tiktok.requests()).hasSize(1);
    account.put("\"1\"", change("UTC", "another-token")).then().statusCode(200);
    work();
    assertThat(account.read().getString("state")).isEqualTo("CONNECTED");
    assertThat(account.pull().getString("lastPulledDay")).isEqualTo(day(1).toString());
    assertThat(account.pull().getString("trouble")).isNull();
  }

  @Test
  void whatCannotBeIsRefusedAndSaidAndTheOthersCount() {
    tiktok.ad("99001", day(2), metrics("\"spend\": \"-1.00\""));
    tiktok.ad("99002", day(2), metrics("\"spend\": \"1.2.3\""));
    tiktok.ad("99003", day(2), metrics("\"spend\": \"1.00\""));
    work();
    assertThat(days().<String>getList("items[*].adId")).containsExactly("99003");
    Json pull = account.pull();
    assertThat(pull.<Integer>get("refusedRows")).isEqualTo(2);
    assertThat(pull.getString("trouble")).isEqualTo("ROWS");
    assertThat(pull.getString("troubleSays")).contains("spend");
    assertThat(pull.getString("lastPulledDay")).isEqualTo(day(1).toString());
  }

  /** Texts as JSON can have them and a database cannot. */
  @Test
  void aNameWithASignThatNoDatabaseKeepsCounts() {
    tiktok.ad("99001", day(2), metrics("\"spend\": \"1.00\", \"ad_name\": \"a\\u0000b\""));
    work();
    assertThat(only().getString("adName")).isEqualTo("ab");
  }

  @Test
  void aPageThatCannotBeKeptIsSaidAndTriedAgainAfterAPause() {
    tiktok.ad("99001", day(2), metrics("\"spend\": \"66.66\""));
    Fixtures.execute(
        "alter table ad_day add constraint ck_ad_day_of_a_test"
            + " check (spend is distinct from 66.66) not valid");
    try {
      work();
      Json pull = account.pull();
      assertThat(pull.getString("trouble")).isEqualTo("KEEPING");
      assertThat(pull.getString("troubleSays")).isNotBlank();
      assertThat(pull.getString("nextPullAt")).isNotNull();
    } finally {
      Fixtures.execute("alter table ad_day drop constraint ck_ad_day_of_a_test");
    }
    until(() -> assertThat(account.pull().getString("lastPulledDay")).isNotNull());
    assertThat(only().getString("spend.amount")).isEqualTo("66.66");
    assertThat(account.pull().getString("trouble")).isNull();
  }

  /** What another replica has asked for, and what was disconnected meanwhile, takes no effect. */
  @Test
  void whoeverHasLostTheLeaseKeepsNothing() {
    tiktok.ad("99001", day(39), metrics("\"spend\": \"1.00\""));
    tiktok.rowsAfter(() -> post("/" + account.id() + "/disconnect", "").then().statusCode(200));
    work();
    assertThat(days().getList("items")).isEmpty();
    assertThat(account.pull().getString("lastPulledDay")).isNull();
    account.put("\"1\"", change("UTC", "another-token")).then().statusCode(200);
    String other = UUID.randomUUID().toString();
    tiktok.rowsAfter(
        () ->
            Fixtures.execute(
                "update ad_account_pull set lease = '%s' where ad_account_id = '%s'"
                    .formatted(other, account.id())));
    work();
    assertThat(days().getList("items")).isEmpty();
    Fixtures.execute(
        "update ad_account_pull set leased_until = now() - interval '1s' where ad_account_id = '%s'"
            .formatted(account.id()));
    work();
    assertThat(days().getList("items")).hasSize(1);
  }

  @Test
  void twoReadersNeverAskForTheSamePage() throws InterruptedException {
    List<Thread> readers =
        List.of(new Thread(AdAccountFixture::work), new Thread(AdAccountFixture::work));
    readers.forEach(Thread::start);
    for (Thread reader : readers) {
      reader.join();
    }
    work();
    List<Map<String, String>> requests = tiktok.requests();
    assertThat(requests).hasSize(6).doesNotHaveDuplicates();
    assertThat(account.pull().getString("lastPulledDay")).isEqualTo(day(1).toString());
  }
}
