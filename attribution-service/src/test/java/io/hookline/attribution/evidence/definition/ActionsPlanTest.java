package io.hookline.attribution.evidence.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Orders of a period are counted by keys, beside many brands with a long past. */
@QuarkusTest
@EmptyFiles
class ActionsPlanTest {

  @Test
  void nothingOfOtherBrandsOrTimesIsRead() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into origin values ('acme-cosmetics', md5('o')::uuid, '{"source": "tiktok"}');
        insert into origin select 'brand-' || b, md5('o')::uuid, '{"source": "tiktok"}'
          from generate_series(1, 40) b;
        insert into conversion_origin (brand, conversion_id, occurred_at, origin_id, version)
        select case when b = 0 then 'acme-cosmetics' else 'brand-' || b end, gen_random_uuid(),
               timestamptz '2026-09-30Z' - n * interval '1 hour', md5('o')::uuid, 0
          from generate_series(0, 40) b, generate_series(1, 1500) n;
        insert into conversion (brand, id, order_numbers, occurred_at, received_at, late, version)
        select o.brand, o.conversion_id, '', o.occurred_at, o.occurred_at, false, 0
          from conversion_origin o;
        insert into conversion_fact (brand, conversion_id, kind, rank, reported_at, source_id, value)
        select brand, id, 'ITEMS', 0, occurred_at, gen_random_uuid(), '[]' from conversion;
        analyze conversion_origin, conversion, conversion_fact;
        """);
    String plan =
        Plans.plan(
            Actions.ORDERS
                .replace(":brand", "'acme-cosmetics'")
                .replace(":details", "true")
                .replace(":from", "timestamptz '2026-09-20Z'")
                .replace(":to", "timestamptz '2026-09-27Z'"));
    assertThat(plan)
        .contains("ix_conversion_origin_occurred", "pk_conversion")
        .doesNotContain("Seq Scan");
  }
}
