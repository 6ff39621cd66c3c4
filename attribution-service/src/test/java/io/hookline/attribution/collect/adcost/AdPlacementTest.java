package io.hookline.attribution.collect.adcost;

import static io.hookline.attribution.collect.adcost.AdDayFixtures.CAMPAIGN;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.body;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.csv;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.day;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.list;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.record;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.usd;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdPlacementTest {

  private static final String HEADER =
      "Campaign ID,Ad ID,By Day,Placement,Currency,Cost,Impressions,Clicks (destination)\n";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static String row(String placement, String cost) {
    return "%s,77,%s,%s,USD,%s,1000,7\n".formatted(CAMPAIGN, day(3), placement, cost);
  }

  private static String whole(String spend) {
    return record(
            body(day(3), "\"adId\": \"77\", \"source\": \"IMPORT\", %s".formatted(usd(spend))))
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static Json parts(String day) {
    return Fixtures.read("/ad-days/" + day + "/placements");
  }

  @Test
  void partsStandBesideTheDayAndAreNotAddedToIt() {
    String id = whole("9.00");
    Json told = csv(HEADER + row("TikTok", "6.00") + row("Pangle", "2.00"));
    assertThat(told.<String>getList("rows[*].status")).containsExactly("APPLIED", "APPLIED");
    assertThat(list("").<String>getList("items[*].spend.amount")).containsExactly("9.00");
    Json parts = parts(id);
    assertThat(parts.<String>getList("items[*].placement"))
        .containsExactlyInAnyOrder("TikTok", "Pangle");
    assertThat(parts.<String>getList("items[*].spend.amount"))
        .containsExactlyInAnyOrder("6.00", "2.00");
    assertThat(Fixtures.read("/ad-days/" + id).<Integer>get("version")).isZero();
  }

  /** A part alone makes no day; told later, the day has the part that was there before it. */
  @Test
  void aPartMayComeBeforeItsDay() {
    csv(HEADER + row("TikTok", "6.00"));
    assertThat(list("").getList("items")).isEmpty();
    assertThat(parts(whole("9.00")).<String>getList("items[*].placement"))
        .containsExactly("TikTok");
  }

  @Test
  void aPartThatIsToldAgainReplacesItselfAndKeepsWhatItWas() {
    String id = whole("9.00");
    csv(HEADER + row("TikTok", "6.00"));
    csv(HEADER + row("TIKTOK", "5.50"));
    Json parts = parts(id);
    assertThat(parts.<String>getList("items[*].spend.amount")).containsExactly("5.50");
    assertThat(parts.<Boolean>getList("items[*].restated")).containsExactly(true);
    assertThat(csv(HEADER + row("TikTok", "5.50")).<String>getList("rows[*].status"))
        .containsExactly("UNCHANGED");
    assertThat(
            Fixtures.count(
                "select count(*) from ad_day_reading where ad_day_id = '%s'"
                    .formatted(parts.getString("items[0].id"))))
        .isEqualTo(2);
  }

  @Test
  void aPartIsToldOnWhenItsFiguresChange() {
    whole("9.00");
    csv(HEADER + row("TikTok", "6.00") + row("Pangle", "2.00"));
    csv(HEADER + row("TikTok", "6.00"));
    csv(HEADER + row("TikTok", "5.50"));
    assertThat(told("TikTok")).isEqualTo("6.00 0, 5.50 1");
    assertThat(told("Pangle")).isEqualTo("2.00 0");
  }

  /** Who adds parts up has to know which of them have others in them. */
  @Test
  void aPartSaysOfWhichAdAndCampaignItIs() {
    csv(HEADER + row("TikTok", "6.00"));
    csv(
        "Campaign ID,By Day,Placement,Currency,Cost\n%s,%s,TikTok,USD,9.00\n"
            .formatted(CAMPAIGN, day(3)));
    String told =
        """
        select count(*) from outbox
         where type like '%%AdPlacementCounted' and data ->> 'level' = '%s'
           and data ->> 'platformCampaignId' = '%s' and coalesce(data ->> 'adId', 'none') = '%s'""";
    assertThat(Fixtures.count(told.formatted("AD", CAMPAIGN, "77"))).isEqualTo(1);
    assertThat(Fixtures.count(told.formatted("CAMPAIGN", CAMPAIGN, "none"))).isEqualTo(1);
  }

  /** What was told of a placement: spend in the brand's currency, and the version. */
  private static String told(String placement) {
    try (Connection owner = Owner.connect();
        PreparedStatement sql =
            owner.prepareStatement(
                """
                select string_agg(concat_ws(' ', data #>> '{brandSpend,amount}', data ->> 'version'),
                                  ', ' order by seq)
                  from outbox where type like '%AdPlacementCounted' and data ->> 'placement' = ?""")) {
      sql.setString(1, placement);
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void twoRowsOfOnePlacementAreRefusedBothAndAPartIsNoBodyOfItsOwn() {
    Json told = csv(HEADER + row("TikTok", "6.00") + row("TikTok", "2.00"));
    assertThat(told.<String>getList("rows[*].code"))
        .containsExactly("AD_DAY_EXISTS", "AD_DAY_EXISTS");
    record(
            body(
                day(3),
                "\"adId\": \"77\", \"source\": \"API\", \"clicks\": 1, \"placement\": \"x\""))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("placement")));
  }

  @Test
  @EmptyFiles
  void partsOfADayAreFoundByTheirIndex() {
    Fixtures.execute(
        """
        insert into ad_day_placement (id, brand, ad_day_id, at, placement, facts, source, collected_at,
                                      restated, recorded_at, version)
        select gen_random_uuid(), case when i % 2 = 0 then 'acme-cosmetics' else 'b' || i % 50 end,
               md5((i / 3)::text)::uuid, date_trunc('day', now(), 'UTC') - i % 90 * interval '1 day',
               'TikTok', '{}', 'API', now(), false, now(), 0
          from generate_series(1, 40000) i;
        analyze ad_day_placement
        """);
    assertThat(
            Plans.plan(
                AdPlacements.OF_DAY
                    .replace(":brand", "'" + Fixtures.ACME + "'")
                    .replace(":day", "'" + UUID.randomUUID() + "'")
                    .replace(":at", "date_trunc('day', now(), 'UTC')")
                    .replace(":before", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid")
                    .replace(":limit", "51")))
        .contains("ad_day_id")
        .doesNotContain("Seq Scan");
  }
}
