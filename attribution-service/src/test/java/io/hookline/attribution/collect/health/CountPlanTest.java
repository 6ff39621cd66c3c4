package io.hookline.attribution.collect.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Counting begins where it ended, and does not look at what was counted. */
@QuarkusTest
@EmptyFiles
class CountPlanTest {

  @Test
  void onlyWhatIsNewIsRead() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into event (brand, id, source_id, request_name, item, door, key_kinds, received_at, event,
                           occurred_at, late, test, teaches, keys, payload)
        select b.slug, uuidv7(interval '-1 minute' * i), gen_random_uuid(), 'r', 0, 2, 0,
               now() - i * interval '1 minute', 'Lead', now(), false, false, false, '', ''
          from generate_series(1, 30000) i
          join brand b on b.slug = case when i % 3 = 0 then 'acme-cosmetics' else 'nordlys-coffee' end;
        insert into refused_event (brand, id, received_at, source_id, door, test, reason, field)
        select brand, id, received_at, source_id, door, false, 'Not a valid number.', 'x' from event;
        insert into receipt (brand, id, received_at, source_id, request_id, item, status, late)
        select brand, id, received_at, source_id, 'r', 0, 'DUPLICATE', false from event;
        analyze
        """);
    assertThat(plan(CountSql.EVENTS))
        .contains("brand_txid_seq")
        .doesNotContain("Seq Scan on event");
    assertThat(plan(CountSql.RECEIPTS))
        .contains("brand_txid_seq")
        .doesNotContain("Seq Scan on receipt");
    assertThat(plan(CountSql.REFUSALS))
        .contains("brand_txid_seq")
        .doesNotContain("Seq Scan on refused");
  }

  private static String plan(String count) {
    return Plans.plan(
        count
            .replace(":brand", "'" + Fixtures.ACME + "'")
            .replace(":standard", "array['Lead']")
            .replace(":txid", "'9999999'")
            .replace(":seq", "0")
            .replace(":limit", "20000"));
  }
}
