package io.hookline.attribution.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That nothing is new is found out without reading what is old, however many brands there are. */
@QuarkusTest
@EmptyFiles
class ReaderPlanTest {

  @Test
  void whatIsReadIsNotLookedAtAgain() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into brand select 'brand-' || i, 'Brand', 'UTC', 'EUR', 0 from generate_series(1, 60) i;
        insert into event (brand, id, source_id, request_name, item, door, key_kinds, received_at, event,
                           occurred_at, late, test, teaches, keys, payload)
        select 'brand-' || i % 60 + 1, uuidv7(interval '-1 minute' * i), gen_random_uuid(), 'r', 0, 1, 0,
               now(), 'Pageview', now(), false, false, false, '', ''
          from generate_series(1, 60000) i;
        insert into reading_position (brand, reader, input, txid, seq)
        select b.slug, r.reader, r.input, pg_current_xact_id(), 9223372036854775807
          from brand b cross join input.readers r;
        analyze event; analyze brand; analyze reading_position""");
    for (String reader :
        Fixtures.texts("select reader from input.readers where input = 'events'")) {
      String question = Fixtures.texts("select news_for('" + reader + "')").get(0);
      List<String> plan =
          Fixtures.texts(
              "explain (analyze, timing off, costs off) select b.slug from brand b"
                  + " cross join lateral (select 1 from ("
                  + question
                  + ") told limit 1) news");
      assertThat(plan)
          .as("what " + reader + " has to read")
          .noneMatch(line -> line.contains("Rows Removed by Filter"))
          .anyMatch(line -> line.contains("brand_txid_seq_idx"));
      assertThat(Fixtures.texts("select brands_to_read('" + reader + "')"))
          .noneMatch(brand -> brand.startsWith("brand-"));
    }
  }
}
