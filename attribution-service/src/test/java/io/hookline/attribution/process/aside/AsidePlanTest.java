package io.hookline.attribution.process.aside;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked with each step costs nothing, however much was set aside of whom and when. */
@QuarkusTest
@EmptyFiles
class AsidePlanTest {

  @Test
  void nothingIsReadThatIsNotAskedFor() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into brand select 'brand-' || i, 'Brand', 'UTC', 'EUR', 0 from generate_series(1, 60) i;
        insert into set_aside (brand, id, input, txid, seq, conversion_id, cause, step, reason, state,
                               attempts, set_aside_at)
        select case when i % 3 = 0 then 'acme-cosmetics' else 'brand-' || i % 60 + 1 end,
               uuidv7(interval '-1 minute' * i), case when i % 2 = 0 then 'events' end,
               case when i % 2 = 0 then '7'::xid8 end, case when i % 2 = 0 then i end,
               case when i % 2 = 1 then uuidv7() end, case when i % 2 = 1 then 'TOUCH' end, 'DECIDE',
               'RULE', case when i % 1000 < 20 then 'WAITING' when i % 10007 = 0 then 'RETRYING' else 'DONE' end,
               1, now()
          from generate_series(1, 60000) i;
        analyze set_aside; analyze brand""");
    assertThat(
            plan(
                AsideRows.OF.replace(
                    ":conversions",
                    "array(select gen_random_uuid() from generate_series(1, 1000))")))
        .contains("ix_set_aside_conversion");
    assertThat(plan(AsideRows.WANTED)).contains("ix_set_aside_retrying");
    assertThat(
            plan(
                AddAside.SINCE
                    .replace(":since", "(now() - interval '1 hour')")
                    .replace(":most", "1000")))
        .contains("pk_set_aside");
    assertThat(
            plan(
                AsideLists.SELECT
                    + " and id < 'ffffffff-ffff-ffff-ffff-ffffffffffff' order by id desc limit 50"))
        .contains("pk_set_aside")
        .doesNotContain("Sort  (");
    List<String> held =
        Fixtures.texts(
            """
            explain select exists (select from set_aside a
                                     join event n on n.brand = a.brand and n.txid = a.txid and n.seq = a.seq
                                    where a.input = 'events' and a.state <> 'DONE')""");
    assertThat(held).noneMatch(line -> line.contains("Seq Scan on set_aside"));
  }

  private static String plan(String query) {
    String plan = Plans.plan(query.replace(":brand", "'" + Fixtures.ACME + "'"));
    assertThat(plan).doesNotContain("Seq Scan on set_aside");
    return plan;
  }
}
