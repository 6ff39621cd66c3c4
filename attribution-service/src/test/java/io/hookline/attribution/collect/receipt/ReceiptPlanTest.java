package io.hookline.attribution.collect.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.attribution.collect.ingest.ReceiptStatus;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EmptyFiles
class ReceiptPlanTest {

  @Test
  void eachKindIsFoundWithoutReadingTheOthers() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into event (brand, id, source_id, request_name, item, door, key_kinds, received_at, event,
                           event_id, event_id_hash, merged_with, occurred_at, late, test, teaches, keys,
                           payload)
        select b.slug, uuidv7(interval '-1 minute' * i), gen_random_uuid(), 'r', 0, 2, 0,
               now() - i * interval '1 minute', 'Lead', 'e' || i, hashint8(i),
               case when i % 500 = 0 then gen_random_uuid() end, now(), false, false, false, '', ''
          from generate_series(1, 50000) i
          join brand b on b.slug = case when i % 3 = 0 then 'acme-cosmetics' else 'nordlys-coffee' end;
        insert into receipt (brand, id, received_at, source_id, request_id, item, event_id, status, late)
        select brand, uuidv7(received_at - now()), received_at, source_id, 'r', 0, event_id, 'DUPLICATE', false from event;
        insert into conversion (brand, id, occurred_at, received_at, late, version)
        select brand, id, received_at, received_at, false, 0 from event;
        insert into conversion_event (brand, event_id, conversion_id, merged)
        select brand, id, id, id::text < '001' from conversion;
        analyze
        """);
    assertThat(plan(null, ReceiptStatus.MERGED))
        .contains("ix_conversion_event_merged", "merged_with")
        .doesNotContain("Seq Scan");
    assertThat(plan(null, ReceiptStatus.REJECTED)).contains("_status").doesNotContain("Seq Scan");
    assertThat(plan(null, null)).doesNotContain("Seq Scan");
    assertThat(plan("e7", null)).contains("event_id_hash").doesNotContain("Seq Scan");
  }

  private static String plan(String eventId, ReceiptStatus status) {
    ReceiptFilter filter = new ReceiptFilter();
    filter.eventId = eventId;
    filter.status = status;
    return Plans.plan(
        ReceiptSql.of(filter, 50)
            .replace(":brand", "'" + Fixtures.ACME + "'")
            .replace(":eventIdHashes", "'{1,2,3}'::bigint[]")
            .replace(":eventId", "'" + eventId + "'")
            .replace(":before", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid"));
  }
}
