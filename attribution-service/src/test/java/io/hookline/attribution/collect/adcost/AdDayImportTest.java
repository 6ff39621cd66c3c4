package io.hookline.attribution.collect.adcost;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.CAMPAIGN;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.csv;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.day;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.list;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdDayImportTest {

  private static final String HEADER =
      "Campaign name,Campaign ID,Ad group ID,Ad ID,By Day,Primary status,Currency,Cost,Impressions,"
          + "Reach,Frequency,Clicks (destination),CTR (destination),CPM,Conversions,"
          + "Total complete payment value\n";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static String row(String ad, String cost, String impressions, String clicks) {
    return "Serum launch,1790162219134500865,1790162219134500917,%s,%s,Active,USD,%s,%s,-,-,%s,1.2%%,2.4,0,-\n"
        .formatted(ad, day(3), cost, impressions, clicks);
  }

  @Test
  void aDayMayBeOfACampaignOfTheBrand() {
    UUID campaign = Sisters.campaign(ACME);
    Json done =
        csv(
            """
            network,day,platformCampaignId,adId,clicks,source,campaignId
            TIKTOK,%1$s,%2$s,1,5,API,%3$s
            TIKTOK,%1$s,%2$s,2,5,API,%4$s
            """
                .formatted(day(3), CAMPAIGN, campaign, UUID.randomUUID()));
    assertThat(done.<String>getList("rows[*].status")).containsExactly("APPLIED", "FAILED");
    assertThat(done.<String>getList("rows[*].violations[*].field")).containsExactly("campaignId");
    assertThat(list("").getList("items[*].campaignId")).containsExactly(campaign.toString());
  }

  @Test
  void aReportOfAdsManagerIsTakenAsItIs() {
    Json result =
        csv(
            HEADER
                + row("1790162219134501121", "\"1,234.56\"", "\"48,210\"", "612")
                + row("1790162219134501122", "0.00", "0", "0")
                + "Total of 2 results,-,-,-,-,-,-,\"1,234.56\",\"48,210\",-,-,612,1.2%,2.4,0,-\n");
    assertThat(result.getString("outcome")).isEqualTo("COMPLETE");
    assertThat(result.<String>getList("rows[*].status"))
        .containsExactly("APPLIED", "APPLIED", "UNCHANGED");
    Json days = list("");
    assertThat(days.getList("items")).hasSize(2);
    Json first = list("?platformCampaignId=1790162219134500865&limit=2");
    assertThat(first.<String>getList("items[*].spend.amount"))
        .containsExactlyInAnyOrder("1234.56", "0.00");
    assertThat(first.<Integer>getList("items[*].impressions")).containsExactlyInAnyOrder(48210, 0);
    assertThat(first.<Object>getList("items[*].reach")).containsExactly(null, null);
    assertThat(first.<String>getList("items[*].source")).containsOnly("IMPORT");
  }

  /** Two of the columns in one file, and the rest in another: what is known is put together. */
  @Test
  void countersOfReportsCountEachByItself() {
    String ids = "Campaign ID,Ad ID,By Day,";
    String row = CAMPAIGN + ",7," + day(3) + ",";
    csv(
        ids
            + "2-second video views,6-second video views,6-second focused views,Paid followers\n"
            + row
            + "\"1,200\",-,80,3\n");
    csv(
        ids
            + "Video views at 25%,Video views at 100%,Paid likes,Paid profile visits,platformPostId\n"
            + row
            + "900,0,41,12,7392011234567890123\n");
    Json days = list("");
    assertThat(days.getList("items")).hasSize(1);
    assertThat(days.<Integer>getList("items[*].counters.views2s")).containsExactly(1200);
    assertThat(days.<Object>getList("items[*].counters.views6s")).containsExactly((Object) null);
    assertThat(days.<Integer>getList("items[*].counters.engagedViews")).containsExactly(80);
    assertThat(days.<Integer>getList("items[*].counters.follows")).containsExactly(3);
    assertThat(days.<Integer>getList("items[*].counters.views25")).containsExactly(900);
    assertThat(days.<Integer>getList("items[*].counters.views100")).containsExactly(0);
    assertThat(days.<Integer>getList("items[*].counters.likes")).containsExactly(41);
    assertThat(days.<Integer>getList("items[*].counters.profileVisits")).containsExactly(12);
    assertThat(days.<String>getList("items[*].platformPostId"))
        .containsExactly("7392011234567890123");
  }

  @Test
  void theSameReportAgainIsUnchangedAndATriedOneKeepsNothing() {
    String file = HEADER + row("1790162219134501121", "5.00", "100", "7");
    csv(file, "?dryRun=true").statusCode(200).body(at("rows[0].status", equalTo("APPLIED")));
    assertThat(list("").getList("items")).isEmpty();
    csv(file);
    assertThat(csv(file).<String>getList("rows[*].status")).containsExactly("UNCHANGED");
    assertThat(list("").getList("items")).hasSize(1);
  }

  /** Each row of a breakdown is a part of the day; the last of them would replace the others. */
  @Test
  void rowsThatTellADayInPartsAreRefusedAllOfThem() {
    Json result =
        csv(
            HEADER
                + row("1790162219134501121", "5.00", "100", "7")
                + row("1790162219134501121", "6.00", "100", "7")
                + row("1790162219134501122", "6.00", "100", "7"));
    assertThat(result.<String>getList("rows[*].status"))
        .containsExactly("FAILED", "FAILED", "APPLIED");
    assertThat(result.<String>getList("rows[*].code")).contains("AD_DAY_EXISTS");
  }

  @Test
  void aColumnOfABreakdownIsRefusedBeforeAnyRow() {
    csv(HEADER.trim() + ",Age\n" + row("1", "5.00", "100", "7").trim() + ",18-24\n", "")
        .statusCode(422)
        .body(at("code", equalTo("CSV_HEADER_INVALID")));
  }

  @Test
  void idsThatASpreadsheetRoundedAreRefusedInTheirRows() {
    StringBuilder file = new StringBuilder(HEADER);
    for (int ad = 1; ad <= 3; ad++) {
      file.append(row("179016221913" + ad + "000000", "5.00", "100", "7"));
    }
    file.append(row("1790162219134501121", "5.00", "100", "7"));
    file.append(row("1.79016E+18", "5.00", "100", "7"));
    Json result = csv(file.toString());
    assertThat(result.<String>getList("rows[*].status"))
        .containsExactly("FAILED", "FAILED", "FAILED", "APPLIED", "FAILED");
    assertThat(result.<String>getList("rows[*].code")).contains("AD_IDS_ROUNDED");
  }

  @Test
  void whatCannotBeIsRefusedInItsRow() {
    Json result =
        csv(
            HEADER
                + row("1", "-5.00", "100", "7")
                + row("2", "5.00", "100", "99999")
                + row("3", "1.234", "100", "7")
                + row("4", "5.00", "1.2K", "7")
                + row("5", "5.00", "100", "7").replace("USD", "-")
                + row("6", "5.00", "100", "7"));
    assertThat(result.<String>getList("rows[*].status"))
        .containsExactly("FAILED", "FAILED", "FAILED", "FAILED", "FAILED", "APPLIED");
    assertThat(fields(result))
        .containsExactly("spend.amount", "clicks", "spend.amount", "impressions", "spend.currency");
  }

  @Test
  void rowsOfJsonSayForThemselvesWhatTheyAre() {
    Json result =
        AdDayFixtures.operator()
            .body(
                "["
                    + AdDayFixtures.body(
                        day(3), "\"adId\": \"a\", \"source\": \"API\", \"clicks\": 1")
                    + "]")
            .post("/v1/brands/" + Fixtures.ACME + "/ad-days/imports")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(result.<String>getList("rows[*].status")).containsExactly("APPLIED");
  }

  private static List<String> fields(Json result) {
    return result.getList("rows[*].violations[0].field");
  }
}
