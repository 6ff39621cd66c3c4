package io.hookline.attribution.evidence.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit that is another asks of the orders that it holds or held, not of all of its browser. */
@QuarkusTest
class HeldVisitsTest {

  private static final String SOURCE = "'00000000-0000-0000-0000-000000000001'";

  /** When the browser's first visit begins; there is one each hour. */
  private static final String BEGIN = "timestamptz '2026-09-01T05:00:00Z'";

  @BeforeEach
  void aBrowserWithTwentyVisitsAndAnOrderInEach() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day, pages,
                           events, seconds, landing_page, click_ids, visitor_class)
        select 'acme-cosmetics', md5('visit ' || n)::uuid, %1$s, 'b1', t.at, t.at, t.at, t.at::date,
               1, 1, 0, 'shop.example', '{}', 'PERSON'
          from generate_series(1, 20) n
         cross join lateral (select %2$s + (n - 1) * interval '1 hour') t(at)"""
            .formatted(SOURCE, BEGIN));
    for (int n = 1; n <= 20; n++) {
      order("o" + n, n * 60 - 50, "visit " + n);
    }
  }

  /**
   * @param minutes behind the begin of the first visit
   * @param visit which is known to hold it; null for none
   */
  private static void order(String order, int minutes, String visit) {
    Fixtures.execute(
        """
        insert into conversion_visit (brand, conversion_id, by_page, rank, reported_at, source_id,
                                      event_id, visitor, visit, visit_id)
        values ('acme-cosmetics', md5('%s')::uuid, true, 3, %s + %d * interval '1 minute', %s,
                'ffffffff-0000-0000-0000-000000000001', 'b1', '{}', %s)"""
            .formatted(
                order,
                BEGIN,
                minutes,
                SOURCE,
                visit == null ? null : "md5('" + visit + "')::uuid"));
  }

  /** Of which orders a visit asks that began so many hours behind the first. */
  private static List<String> asked(String visit, int hours) {
    return Fixtures.texts(
        "select name from unnest(array['early', 'late', 'edge', 'lost'] || array(select 'o' || n"
            + " from generate_series(1, 20) n)) name where md5(name)::uuid in ("
            + HeldVisits.CHANGED
                .replace(":brand", "'acme-cosmetics'")
                .replace(":visits", "array[md5('" + visit + "')]")
                .replace(
                    ":instants", "array[(" + BEGIN + " + " + hours + " * interval '1 hour')::text]")
            + ") order by name");
  }

  @Test
  void aVisitAsksOfItsOwnOrders() {
    assertThat(asked("visit 1", 0)).containsExactly("o1");
    assertThat(asked("visit 7", 6)).containsExactly("o7");
    assertThat(asked("visit 20", 19)).containsExactly("o20");
  }

  @Test
  void anOrderThatAnotherVisitWasThoughtToHoldIsItsOwnToo() {
    order("early", 65, "visit 1");
    order("late", 70, null);
    assertThat(asked("visit 2", 1)).containsExactly("early", "late", "o2");
    assertThat(asked("visit 1", 0)).as("it held one").containsExactly("early", "o1");
  }

  @Test
  void anOrderOfTheInstantAtWhichTheNextVisitBeginsMayBeOfBoth() {
    order("edge", 60, null);
    assertThat(asked("visit 1", 0)).containsExactly("edge", "o1");
    assertThat(asked("visit 2", 1)).containsExactly("edge", "o2");
  }

  @Test
  void aVisitThatIsNoneAnyMoreAsksOfThoseThatItHeld() {
    order("lost", 65, "gone");
    assertThat(asked("gone", 1)).containsExactly("lost");
  }

  @Test
  void noVisitHoldsAnOrderOfTheDayAfterTheNext() {
    order("late", 19 * 60 + 25 * 60 + 1, null);
    assertThat(asked("visit 20", 19)).containsExactly("o20");
  }
}
