package io.hookline.attribution.credit.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is unknown of two days is read of these days, however many others there are. */
@QuarkusTest
@EmptyFiles
class UnknownOriginPlanTest {

  @BeforeEach
  void fill() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late, version)
        select case when i % 20 = 0 then 'acme-cosmetics' else 'brand-' || i % 20 end,
               gen_random_uuid(), 'o' || i, gen_random_uuid(),
               timestamptz '2026-09-30Z' - i * interval '20 minutes', now(), false, 1
          from generate_series(1, 60000) i;
        insert into credit_version (brand, conversion_id, version, setting_version, decided_at,
                                    occurred_at, evidence)
        select brand, id, 1, 1, now(), occurred_at, '[]' from conversion;
        insert into credit (brand, conversion_id, version, position, evidence, share)
        select brand, conversion_id, 1, 1, 'CLICK', 1 from credit_version where random() < 0.5;
        insert into origin (brand, id, facts)
        select 'acme-cosmetics', gen_random_uuid(), '{}' from generate_series(1, 20);
        insert into conversion_origin (brand, conversion_id, occurred_at, origin_id, version)
        select c.brand, c.id, c.occurred_at,
               (select id from origin where c.id is not null limit 1), 0
          from conversion c where brand = 'acme-cosmetics';
        analyze conversion; analyze credit; analyze credit_version; analyze conversion_origin
        """);
  }

  @Test
  void nothingIsReadFromEndToEnd() {
    String plan =
        Plans.plan(
            UnknownOriginSql.ORDERS
                .replace(":brand", "'acme-cosmetics'")
                .replace(":zone", "'UTC'")
                .replace(":since", "timestamptz '2026-09-20Z'")
                .replace(":until", "timestamptz '2026-09-22Z'"));
    assertThat(plan)
        .contains("ix_conversion_occurred", "pk_credit_version", "pk_credit")
        .doesNotContain("Seq Scan on conversion", "Seq Scan on credit")
        .doesNotContain("Seq Scan on conversion_origin");
  }
}
