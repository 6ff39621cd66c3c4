package io.hookline.attribution.collect.utmaudit;

import static io.hookline.attribution.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A week of one brand is read without the rest of the year and without the other brands. */
@QuarkusTest
@EmptyFiles
class UtmAuditPlanTest {

  @BeforeEach
  void manyBrands() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into touch (brand, id, link_id, link_kind, of_creator, kind, occurred_at, received_at,
                           agent, utm_source)
        select case i % 20 when 0 then 'acme-cosmetics' else 'brand-' || i % 20 end,
               uuidv7(-i * interval '10 minutes'), gen_random_uuid(), 'BIO', false, 'CLICK',
               now() - i * interval '10 minutes', now(), 'MOBILE', 'tiktok'
          from generate_series(1, 20000) i;
        insert into ad_day (id, brand, at, day, network, level, ad_id, platform_campaign_id, spend,
                            spend_currency, source, collected_at, restated, counts, told, version,
                            recorded_at)
        select gen_random_uuid(), case i % 20 when 0 then 'acme-cosmetics' else 'brand-' || i % 20 end,
               date_trunc('day', now() - i % 300 * interval '1 day', 'UTC'),
               (now() - i % 300 * interval '1 day')::date, 'TIKTOK', 'AD', 'ad' || i, 'c' || i, 1, 'USD',
               'API', now(), false, true, 'x', 0, now()
          from generate_series(1, 20000) i;
        insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day, pages,
                           events, seconds, click_ids, visitor_class, origin_id)
        select case i % 20 when 0 then 'acme-cosmetics' else 'brand-' || i % 20 end, gen_random_uuid(),
               gen_random_uuid(), 'v' || i, now() - i * interval '10 minutes',
               now() - i * interval '10 minutes', now() - i * interval '10 minutes', current_date, 1, 1, 0,
               '{}', 'PERSON', gen_random_uuid() from generate_series(1, 20000) i;
        analyze
        """);
  }

  private static String at(Instant instant) {
    return "'" + instant + "'::timestamptz";
  }

  @Test
  void visitsAndSpendAreFoundByBrandAndTime() {
    Instant to = Instant.now();
    Instant from = to.minus(2, ChronoUnit.DAYS);
    String visits =
        plan(
            ClickedVisits.SELECT
                .replace(":brand", "'acme-cosmetics'")
                .replace(":low", "'" + ClickedVisits.lowest(from) + "'::uuid")
                .replace(":high", "'" + ClickedVisits.lowest(to) + "'::uuid")
                .replace(":from", at(from))
                .replace(":to", at(to)));
    assertThat(visits).containsPattern("Index Cond: .*id >= ").doesNotContain("Seq Scan");
    String spend =
        plan(
            AdCampaigns.SELECT
                .replace(":brand", "'acme-cosmetics'")
                .replace(":from", at(from))
                .replace(":to", at(to)));
    assertThat(spend).doesNotContain("Seq Scan");
    String pages =
        plan(
            PageVisits.SELECT
                .replace(":brand", "'acme-cosmetics'")
                .replace(":from", at(from))
                .replace(":to", at(to)));
    assertThat(pages).doesNotContain("Seq Scan");
  }
}
