package io.hookline.attribution.evidence.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes of a refund reads its own tellings, however many others there are. */
@QuarkusTest
@EmptyFiles
class RefundPlanTest {

  @BeforeEach
  void fill() {
    Fixtures.twoBrands();
    for (String brand : new String[] {"acme-cosmetics", "other-1", "other-2"}) {
      Fixtures.execute(
          """
          insert into refund_telling
                 (brand, order_key, kind, reference, id, order_numbers, order_id, source_id, told_amount,
                  told_currency, occurred_at, recorded_at)
          select 'BRAND', 'o' || i, 'REFUND', 'refund:' || i, gen_random_uuid(), '', 'o' || i,
                 gen_random_uuid(), 10, 'USD', now(), now()
            from generate_series(1, 10000) i;
          insert into refund
                 (brand, id, order_key, order_id, kind, reference, source, source_id, occurred_at,
                  told_at, recorded_at, status, version)
          select 'BRAND', gen_random_uuid(), 'o' || i, 'o' || i, 'REFUND', 'refund:' || i, 'EVENT',
                 gen_random_uuid(), now(), now(), now(), 'WAITING', 0
            from generate_series(1, 10000) i;
          insert into conversion (brand, id, order_id, occurred_at, received_at, late, version)
          select 'BRAND', gen_random_uuid(), 'o' || i, now(), now(), false, 1
            from generate_series(1, 10000) i
          """
              .replace("BRAND", brand));
    }
    Fixtures.execute("analyze");
  }

  @Test
  void ofATellingThoseOfItsRefundAreRead() {
    assertThat(
            Plans.plan(
                TellingSql.COUNT
                    .replace(":brand", "'acme-cosmetics'")
                    .replace(":keys", "array['o1', 'o2']")
                    .replace(":kinds", "array['REFUND', 'REFUND']")
                    .replace(":references", "array['refund:1', 'refund:2']")))
        .contains("pk_refund_telling")
        .doesNotContain("Seq Scan on refund_telling");
  }

  @Test
  void ofAnOrderThatIsNamedItsRefundsAreRead() {
    assertThat(
            Plans.plan(
                RefundSql.NAME_ORDERS
                    .replace(":brand", "'acme-cosmetics'")
                    .replace(":refunds", "array['01990000-0000-7000-8000-00000000000a'::uuid]")
                    .replace(":keys", "array[' 01990000-0000-7000-8000-00000000000a']")))
        .contains("uq_refund_reference", "pk_conversion")
        .doesNotContain("Seq Scan on refund")
        .doesNotContain("Seq Scan on conversion");
  }
}
