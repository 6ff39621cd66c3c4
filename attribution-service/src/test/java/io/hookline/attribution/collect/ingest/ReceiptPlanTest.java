package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceiptPlanTest {

  @Test
  void eachKindIsFoundWithoutReadingTheOthers() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into event (brand, id, source_id, request_id, item, received_at, event, original_event,
                           event_id, occurred_at, late, test, keys, promo_codes, payload)
        select 'acme-cosmetics', gen_random_uuid(), gen_random_uuid(), 'r', 0, now() - i * interval '1 minute',
               'Lead', 'Lead', 'e' || i, now(), false, false, '{}', '{}', '{}'
          from generate_series(1, 50000) i;
        insert into receipt (brand, id, received_at, source_id, request_id, item, event_id, status, late)
        select brand, gen_random_uuid(), received_at, source_id, 'r', 0, event_id, 'DUPLICATE', false from event;
        insert into conversion (brand, id, occurred_at, received_at, late, version)
        select brand, id, received_at, received_at, false, 0 from event;
        insert into conversion_event (brand, event_id, conversion_id, merged)
        select brand, id, id, id::text < '001' from conversion;
        analyze
        """);
    assertThat(plan(null, ReceiptStatus.MERGED))
        .contains("ix_conversion_event_merged")
        .doesNotContain("Seq Scan");
    assertThat(plan(null, ReceiptStatus.REJECTED)).contains("_status").doesNotContain("Seq Scan");
    assertThat(plan(null, null)).doesNotContain("Seq Scan");
    assertThat(plan("e7", null)).contains("event_id").doesNotContain("Seq Scan");
  }

  private static String plan(String eventId, ReceiptStatus status) {
    ReceiptFilter filter = new ReceiptFilter();
    filter.eventId = eventId;
    filter.status = status;
    return Plans.plan(
        ReceiptSql.of(filter, 50)
            .replace(":brand", "'" + Fixtures.ACME + "'")
            .replace(":eventId", "'" + eventId + "'")
            .replace(":before", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid"));
  }
}
