package io.hookline.attribution.collect.visit;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits that are put off are made, whatever else there is to do. */
@QuarkusTest
class DueVisitsTest {

  @Inject DueVisitWorker worker;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  /**
   * Some visitors each of whom did so much a while ago.
   *
   * @param told minutes ago, and due one later
   */
  private static void putOff(String brand, String visitor, int visitors, int many, int told) {
    Fixtures.execute(
        """
        insert into visit_hit (brand, source_id, visitor, at, id, page, click_ids, visitor_class, origin_id)
        select '%1$s', '00000000-0000-0000-0000-000000000001', '%2$s-' || v,
               timestamptz '2026-11-02T10:00:00Z' + n * interval '1 s', gen_random_uuid(), true, '{}',
               'PERSON', '00000000-0000-0000-0000-000000000002'
          from generate_series(1, %3$d) v, generate_series(1, %4$d) n;
        insert into visit_due (brand, source_id, visitor, day_from, day_to, first_at, last_at, events, pages,
                               told_at, due_at)
        select '%1$s', '00000000-0000-0000-0000-000000000001', '%2$s-' || v, '2026-11-02T04:00:00Z',
               '2026-11-03T04:00:00Z', '2026-11-02T10:00:00Z',
               timestamptz '2026-11-02T10:00:00Z' + %4$d * interval '1 s', %4$d, %4$d,
               now() - %5$d * interval '1 minute', now() - (%5$d - 1) * interval '1 minute'
          from generate_series(1, %3$d) v"""
            .formatted(brand, visitor, visitors, many, told));
  }

  private static long made(String visitor) {
    return Fixtures.count(
        "select count(distinct visitor) from visit where visitor like '" + visitor + "-%'");
  }

  private static long waiting(String condition) {
    return Fixtures.count("select count(*) from visit_due where " + condition);
  }

  /** Some hundred that are made up, each of whom did a little more than a person, are two steps. */
  @Test
  void howMuchAStepMakesIsMeasuredByWhatThereIsToLookAt() {
    putOff(ACME, "madeup", 600, 51, 5);
    putOff(ACME, "kim", 1, 60, 2);
    putOff(NORDLYS, "lee", 1, 60, 2);
    worker.work();
    assertThat(made("madeup")).isBetween(300L, 450L);
    assertThat(made("lee")).isEqualTo(1);
    worker.work();
    assertThat(made("kim")).isEqualTo(1);
    assertThat(waiting("true")).isZero();
  }

  /** Made up by somebody who wants others to wait. */
  @Test
  void whoDidVeryMuchStandsBehindWhoDidLittle() {
    putOff(ACME, "madeup", 30, 1500, 2);
    putOff(ACME, "kim", 1, 60, 2);
    Fixtures.execute(
        "update visit_due set told_at = told_at + interval '30 s', due_at = due_at + interval '30 s'"
            + " where visitor like 'kim%'");
    for (int i = 0; i < 3; i++) {
      worker.work();
    }
    assertThat(made("madeup")).isZero();
    assertThat(made("kim")).isEqualTo(1);
    assertThat(waiting("held = 1500 and due_at = told_at + interval '30 minutes'")).isEqualTo(30);
    Fixtures.execute(
        "update visit_due set told_at = told_at - interval '1 h', due_at = due_at - interval '1 h'");
    for (int i = 0; i < 3; i++) {
      worker.work();
    }
    assertThat(made("madeup")).isEqualTo(30);
    assertThat(waiting("true")).isZero();
  }

  @Test
  void aDayThatCannotBeMadeStandsInNobodysWay() {
    putOff(ACME, "broken", 1, 60, 5);
    putOff(ACME, "kim", 9, 60, 2);
    Fixtures.execute(
        "alter table visit add constraint ck_visit_of_test check (visitor <> 'broken-1') not valid");
    try {
      for (int i = 0; i < 2; i++) {
        worker.work();
      }
      assertThat(made("kim")).isEqualTo(9);
      assertThat(waiting("attempts = 1 and due_at > now() + interval '50 s'")).isEqualTo(1);
      Fixtures.execute("update visit_due set due_at = now()");
      worker.work();
      assertThat(waiting("attempts = 2 and due_at > now() + interval '110 s'")).isEqualTo(1);
      assertThat(waiting("true")).isEqualTo(1);
    } finally {
      Fixtures.execute("alter table visit drop constraint ck_visit_of_test");
    }
    Fixtures.execute("update visit_due set due_at = now()");
    worker.work();
    assertThat(made("broken")).isEqualTo(1);
    assertThat(waiting("true")).isZero();
  }
}
