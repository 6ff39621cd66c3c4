package io.hookline.attribution.collect.adcost;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EmptyFiles
class AdDayPlanTest {

  @Test
  void everyFilterHasItsIndexAndMonthsAreReadNewestFirst() {
    fill();
    assertThat(plan(new AdDayFilter())).doesNotContain("Seq Scan");
    AdDayFilter campaign = new AdDayFilter();
    campaign.platformCampaignId = "c7";
    assertThat(plan(campaign)).contains("platform_campaign_id").doesNotContain("Seq Scan");
    AdDayFilter network = new AdDayFilter();
    network.network = AdNetwork.YOUTUBE;
    assertThat(plan(network)).contains("network").doesNotContain("Seq Scan");
    AdDayFilter kind = new AdDayFilter();
    kind.adKind = AdKind.SEARCH;
    assertThat(plan(kind)).contains("ad_kind").doesNotContain("Seq Scan");
    AdDayFilter post = new AdDayFilter();
    post.post = UUID.fromString("cfcd2084-95d5-65ef-66e7-dff9f98764da");
    assertThat(plan(post)).contains("post_id").doesNotContain("Seq Scan");
    AdDayFilter days = new AdDayFilter();
    days.from = LocalDate.now(ZoneOffset.UTC).minusDays(40);
    days.to = days.from.plusDays(3);
    assertThat(plan(days)).doesNotContain("Seq Scan");
  }

  /** What each row of a file asks for: whether that is fast does not hang on how much is there. */
  @Test
  void whatWasToldAndWhatIsToldMoreCoarselyAreFoundByTheirIndexes() {
    fill();
    Fixtures.execute(
        """
        insert into ad_day_reading (id, brand, ad_day_id, at, source, told, facts,
                                    first_collected_at, collected_at, recorded_at)
        select gen_random_uuid(), brand, id, at, 'API', repeat('0', 64), '{}', at, at, at from ad_day;
        analyze ad_day_reading
        """);
    String at = LocalDate.now(ZoneOffset.UTC).minusDays(10) + "T00:00:00Z";
    assertThat(
            Plans.plan(
                AdDaySql.TOLD.replace(
                    ":rows",
                    "'[{\"id\": \"%s\", \"at\": \"%s\"}]'".formatted(UUID.randomUUID(), at))))
        .contains("ad_day_id")
        .doesNotContain("Seq Scan");
    assertThat(
            Plans.plan(
                AdDaySql.COARSER
                    .replace(":brand", "'" + Fixtures.ACME + "'")
                    .replace(
                        ":rows",
                        """
                        '[{"network": "TIKTOK", "at": "%s", "campaign": "c7", "ad_group": "g"}]'"""
                            .formatted(at))))
        .contains("platform_campaign_id", "ad_group_id")
        .doesNotContain("Seq Scan");
  }

  private static void fill() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into ad_day (id, brand, at, day, network, level, ad_kind, platform_campaign_id,
                            ad_id, post_id, spend, spend_currency, source, collected_at, restated,
                            counts, told, version, recorded_at)
        select gen_random_uuid(), 'acme-cosmetics',
               date_trunc('day', now(), 'UTC') - i % 90 * interval '1 day',
               current_date - i % 90, case when i % 1000 = 0 then 'YOUTUBE' else 'TIKTOK' end, 'AD',
               case when i % 1000 = 0 then 'SEARCH' else 'SPARK' end, 'c' || i % 500, 'a' || i,
               case when i % 100 = 0 then md5((i % 500)::text)::uuid end, 1, 'USD', 'API', now(), false,
               true, '', 0, now()
          from generate_series(1, 40000) i;
        analyze ad_day
        """);
  }

  private static String plan(AdDayFilter filter) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = AdDayRepository.query(filter, values);
    for (Map.Entry<String, Object> value : values.entrySet()) {
      query = query.replace(":" + value.getKey(), "'" + value.getValue() + "'");
    }
    return Plans.plan(
        query
            .replace(":brand", "'" + Fixtures.ACME + "'")
            .replace(":at", "'9999-01-01Z'::timestamptz")
            .replace(":id", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid")
            .replace(":limit", "51"));
  }
}
