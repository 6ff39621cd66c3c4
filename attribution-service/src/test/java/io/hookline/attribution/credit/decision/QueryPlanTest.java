package io.hookline.attribution.credit.decision;

import static io.hookline.attribution.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.evidence.change.DirtyConversions;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that run for every click, event or page are served by indexes. */
@QuarkusTest
@EmptyFiles
class QueryPlanTest {

  private static final String BRAND = "'acme-cosmetics'";
  private static final String ID = "'01990000-0000-7000-8000-000000000001'::uuid";

  @BeforeEach
  void fill() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into link (id, brand, slug, destination_url, landing_url, version, created_at, updated_at)
        select gen_random_uuid(), 'acme-cosmetics', 'slug' || i, 'https://s', 'https://s', 0, now(), now()
          from generate_series(1, 3000) i;
        insert into person_touch (brand, person_id, occurred_at, touch_id, kind, link_id,
                                  origin_id)
        select 'acme-cosmetics', gen_random_uuid(), now() - i * interval '1 minute', gen_random_uuid(), 'CLICK',
               gen_random_uuid(), gen_random_uuid() from generate_series(1, 3000) i;
        insert into conversion (brand, id, person_id, occurred_at, received_at, late, version)
        select 'acme-cosmetics', gen_random_uuid(), gen_random_uuid(), now(), now(), false, 0
          from generate_series(1, 3000) i;
        insert into conversion_code (brand, conversion_id, code, reading)
        select brand, id, c.code, lower(c.code)
          from (select brand, id, 'CODE' || row_number() over () as code from conversion) c;
        insert into conversion_click (brand, conversion_id, touch_id, named_at, clicked_at)
        select brand, id, gen_random_uuid(), now(), now() from conversion;
        insert into identity_key (brand, key, person_id)
        select 'acme-cosmetics', 'click:' || i, gen_random_uuid() from generate_series(1, 3000) i;
        insert into touch (brand, id, link_id, link_kind, of_creator, kind, occurred_at, received_at,
                           agent)
        select 'acme-cosmetics', gen_random_uuid(), gen_random_uuid(), 'BIO', false, 'CLICK',
               now() - i * interval '1 minute', now(), 'OTHER' from generate_series(1, 3000) i;
        insert into credit_version (brand, conversion_id, version, setting_version, decided_at, occurred_at,
                                    evidence)
        select brand, id, 1, 1, now(), now(), '[]' from conversion;
        insert into credit (brand, conversion_id, version, position, evidence, creator_id, share)
        select brand, id, 1, 1, 'CLICK', gen_random_uuid(), 1 from conversion;
        analyze
        """);
  }

  @Test
  void dirtyConversionsAreFoundByPersonCodeAndCreator() {
    String plan =
        plan(
            DirtyConversions.SELECT
                .replace(":touchedPersons", "array[" + ID + "]")
                .replace(":touchedAt", "array['2026-09-01T00:00:00Z']")
                .replace(":touched", "array[" + ID + "]")
                .replace(":brand", BRAND)
                .replace(":merged", "array[" + ID + "]")
                .replace(":parted", "array[" + ID + "]")
                .replace(":links", "array[true]")
                .replace(":learned", "array[" + ID + "]"));
    assertThat(plan)
        .contains("ix_conversion_person", "ix_conversion_click_touch")
        .doesNotContain("Seq Scan on conversion");
    plan =
        plan(
            DueConversions.ADD
                .replace(":brand", BRAND)
                .replace(":codes", "array['MIA15']")
                .replace(":surveys", "array[" + ID + "]")
                .replace(":creators", "array[" + ID + "]"));
    assertThat(plan).contains("ix_conversion_code_reading", "ix_credit_creator");
    assertThat(plan).doesNotContain("Seq Scan on conversion", "Seq Scan on credit");
  }

  @Test
  void touchesAreFoundByPersonAndTime() {
    String plan =
        plan(
            CreditSql.EVIDENCE
                .replace(":brand", BRAND)
                .replace(":conversions", "array[" + ID + "]")
                .replace(":most", "20"));
    assertThat(plan).contains("person_touch_").doesNotContain("Seq Scan on person_touch");
    assertThat(plan)
        .contains("pk_conversion")
        .containsPattern(
            "Index Cond: .*person_id = .*occurred_at < w.latest.*occurred_at >= w.earliest");
  }

  @Test
  void theRestIsFoundByItsKeys() {
    assertThat(plan("select * from link where slug = 'slug7'")).contains("uq_link_slug");
    assertThat(
            plan(
                "select * from identity_key where brand = "
                    + BRAND
                    + " and key = any(array['click:7'])"))
        .contains("pk_identity_key");
    assertThat(
            plan(
                "select * from touch where brand = "
                    + BRAND
                    + " and (txid, seq) > ('1'::xid8, 5)"
                    + " and txid < pg_snapshot_xmin(pg_current_snapshot()) order by txid, seq limit 1000"))
        .contains("txid_seq")
        .containsPattern("Index Cond: .*ROW\\(txid, seq\\) > ROW")
        .doesNotContain("Seq Scan");
  }
}
