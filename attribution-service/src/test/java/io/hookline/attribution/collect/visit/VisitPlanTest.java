package io.hookline.attribution.collect.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** Visits are found without reading those of others, of other brands, or of other times. */
@QuarkusTest
@EmptyFiles
class VisitPlanTest {

  @Test
  void noQuestionReadsWhatItDoesNotAskFor() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day, pages,
                           events, seconds, landing_page, click_ids, visitor_class, origin_id)
        select b.slug, uuidv7(interval '-1 minute' * i), '00000000-0000-0000-0000-000000000001',
               'visitor-' || i % 7000, t.at, t.at, t.at, t.at::date, 1, 1, 0, 'shop.example', '{}',
               'PERSON', md5((i % 50)::text)::uuid
          from generate_series(1, 60000) i
         cross join lateral (select now() - i * interval '1 minute') t(at)
          join brand b on b.slug = case when i % 3 = 0 then 'acme-cosmetics' else 'nordlys-coffee' end;
        insert into visit_hit (brand, source_id, visitor, at, id, page, click_ids, visitor_class,
                               origin_id)
        select brand, source_id, visitor, started_at, id, true, '{}', 'PERSON', origin_id from visit;
        analyze visit; analyze visit_hit
        """);
    String days =
        "'[{\"source_id\": \"00000000-0000-0000-0000-000000000001\", \"visitor\": \"visitor-7\","
            + " \"first_at\": \"2026-11-01T00:00:00Z\","
            + " \"last_at\": \"2026-11-01T00:00:00Z\", \"events\": 1, \"pages\": 1,"
            + " \"day_from\": \"2026-10-31T04:00:00Z\","
            + " \"day_to\": \"2026-11-01T04:00:00Z\"}]'";
    assertThat(plan(VisitSql.TAKE.replace(":days", days).replace(":most", "2000")))
        .contains("visitor")
        .doesNotContain("Seq Scan on visit");
    String ranges =
        "'[{\"source_id\": \"00000000-0000-0000-0000-000000000001\", \"visitor\": \"visitor-7\","
            + " \"day_from\": \"2026-11-01T00:00:00Z\", \"from_at\": \"2026-11-01T00:00:00Z\", \"to_at\": \"2026-11-01T01:00:00Z\"}]'";
    assertThat(plan(VisitSql.MAKE.replace(":ranges", ranges)))
        .doesNotContain("Seq Scan on visit_hit");
    String changes =
        "'[{\"id\": \"00000000-0000-0000-0000-000000000002\", \"browser\": \"visitor-7\","
            + " \"source_id\": \"00000000-0000-0000-0000-000000000001\", \"person\": false,"
            + " \"began\": \"2026-11-01T00:00:00Z\"}]'";
    assertThat(plan(VisitSql.TELL.replace(":changes", changes)))
        .containsPattern("Index Cond: .*visitor = .*started_at >= ")
        .doesNotContain("Seq Scan on visit");
    String hits =
        days.replace("\"first_at\"", "\"id\": \"00000000-0000-0000-0000-000000000001\", \"at\"");
    assertThat(plan(VisitSql.HITS.replace(":hits", hits)).lines())
        .as("what is kept of a day is not counted for each thing that is told of it")
        .anyMatch(line -> line.contains("Insert on visit_hit"))
        .anyMatch(line -> line.matches(".*Index (Only )?Scan using visit_\\w+_pkey.*|.*pk_visit.*"))
        .noneMatch(line -> line.contains("Scan") && line.contains("visit_hit"));
    VisitFilter all = new VisitFilter();
    assertThat(
            plan(
                Visits.list(all, new LinkedHashMap<>())
                    .replace(":at", "now()")
                    .replace(":id", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid")
                    .replace(":limit", "50")))
        .contains("started")
        .doesNotContain("Seq Scan on visit", "Sort  (");
    VisitFilter week = new VisitFilter();
    week.from = LocalDate.now().minusDays(3);
    week.to = LocalDate.now().minusDays(2);
    assertThat(
            plan(
                Visits.traffic(TrafficGroup.SOURCE, week, new LinkedHashMap<>())
                    .replace(":from", "'" + week.from + "'")
                    .replace(":to", "'" + week.to + "'")
                    .replace(":behind", "0")
                    .replace(":limit", "50")))
        .contains("started_at")
        .doesNotContain("Seq Scan on visit");
  }

  @Test
  void whatIsDueIsFoundAmongThatOfAllBrands() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into visit_due (brand, source_id, visitor, day_from, day_to, first_at, last_at, events, pages,
                               told_at, due_at)
        select case when i % 3 = 0 then 'acme-cosmetics' else 'nordlys-coffee' end,
               '00000000-0000-0000-0000-000000000001', 'visitor-' || i, now(), now(), now(), now(), 1, 1,
               now(),
               now() + i * interval '1 second'
          from generate_series(-100, 60000) i;
        analyze visit_due""");
    assertThat(
            plan(
                DueSql.TAKE
                    .replace(":now", "now()")
                    .replace(":most", "2000")
                    .replace(":much", "50")
                    .replace(":room", "20000")
                    .replace(":limit", String.valueOf(DueVisits.AT_ONCE))))
        .contains("ix_visit_due")
        .doesNotContain("Seq Scan on visit_hit")
        .doesNotContain("Seq Scan on visit_due");
    assertThat(Fixtures.texts("select brands_with_due_visits()")).hasSize(2);
  }

  private static String plan(String query) {
    return Plans.plan(query.replace(":brand", "'" + Fixtures.ACME + "'"));
  }
}
