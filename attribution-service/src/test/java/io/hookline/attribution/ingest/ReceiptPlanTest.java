package io.hookline.attribution.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceiptPlanTest {

  @Test
  void mergedOnesAreFoundWithoutReadingTheOthers() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into receipt (brand, id, received_at, source_id, request_id, item, status, late)
        select 'acme-cosmetics', gen_random_uuid(), now() - i * interval '1 minute', gen_random_uuid(), 'r', 0,
               'ACCEPTED', false from generate_series(1, 50000) i;
        insert into conversion (brand, id, occurred_at, received_at, late, version)
        select brand, id, received_at, received_at, false, 0 from receipt;
        insert into conversion_event (brand, event_id, conversion_id, merged)
        select brand, id, id, id::text < '001' from conversion;
        analyze
        """);
    ReceiptFilter filter = new ReceiptFilter();
    filter.status = ReceiptStatus.MERGED;
    String plan =
        Plans.plan(
            Receipts.sql(filter)
                    .replace(":brand", "'" + Fixtures.ACME + "'")
                    .replace(":before", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid")
                + 50);
    assertThat(plan).contains("ix_conversion_event_merged").doesNotContain("Seq Scan");
  }
}
