package io.hookline.attribution.collect.visit;

import static io.hookline.attribution.Fixtures.ACME;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.access.BrandScope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** However much visitors have done before, a step looks at so much of it. */
@QuarkusTest
class FullStepTest {

  @Inject VisitWorker worker;
  @Inject DueVisitWorker late;
  @Inject BrandScope scope;

  private boolean step() {
    return scope.call(ACME, () -> worker.step(2000));
  }

  private void see(String source, int from, int to) {
    String views =
        IntStream.range(from, to)
            .mapToObj(
                i ->
                    """
                    {"event": "Pageview", "event_id": "v-%1$d", "user": {"visitor": "visitor-%1$d"},
                     "page": {"url": "https://shop.example/?utm_source=x&utm_campaign=c"}}"""
                        .formatted(i))
            .collect(Collectors.joining(","));
    given()
        .header("Origin", "https://shop.example")
        .header("User-Agent", "Mozilla/5.0 (iPhone)")
        .contentType("text/plain")
        .body("{\"data\": [" + views + "]}")
        .post("/pixel/" + source + "/events")
        .then()
        .statusCode(204);
  }

  /** So many things of each, at which another campaign begins every time. */
  private static void did(int visitors, int many) {
    Fixtures.execute(
        """
        insert into visit_hit (brand, source_id, visitor, at, id, page, click_ids, tag,
                               visitor_class, origin_id)
        select e.brand, e.source_id, 'visitor-' || v, e.occurred_at + n * interval '1 ms',
               gen_random_uuid(), true, '{}', case when n %% 2 = 0 then 'a' else 'b' end, 'PERSON',
               gen_random_uuid()
          from (select brand, source_id, min(occurred_at) as occurred_at from event group by 1, 2) e,
               generate_series(0, %d) v, generate_series(1, %d) n"""
            .formatted(visitors - 1, many));
  }

  @Test
  void oneThatWouldLookAtTooMuchIsParted() {
    Fixtures.twoBrands();
    String source = Fixtures.shop().id();
    for (int i = 0; i < 600; i += 50) {
      see(source, i, i + 50);
    }
    did(600, 40);
    Awaitility.await().until(this::step);
    assertThat(visitors()).isEqualTo(VisitRoom.MOST / 40);
    assertThat(step()).isFalse();
    assertThat(visitors()).isEqualTo(600);
    assertThat(Fixtures.count("select count(*) from brands_to_read('visits')")).isZero();
  }

  /** Anybody can make up visitors, and what they did. */
  @Test
  void whoDidMuchKeepsNobodyElseWaiting() {
    Fixtures.twoBrands();
    String source = Fixtures.shop().id();
    see(source, 0, 30);
    did(30, 1000);
    see(source, 30, 31);
    Awaitility.await()
        .untilAsserted(
            () -> {
              assertThat(step()).isFalse();
              assertThat(Fixtures.texts("select distinct visitor from visit"))
                  .containsExactly("visitor-30");
            });
    assertThat(Fixtures.count("select count(*) from visit_due")).isEqualTo(30);
    late.work();
    assertThat(visitors()).as("not before a minute is over").isEqualTo(1);
    Fixtures.execute("update visit_due set due_at = now(), told_at = now() - interval '1 hour'");
    late.work();
    assertThat(visitors()).isEqualTo(1 + VisitRoom.MOST / 1000);
    late.work();
    assertThat(visitors()).isEqualTo(31);
    assertThat(Fixtures.count("select count(*) from visit_due")).isZero();
  }

  private static long visitors() {
    return Fixtures.count("select count(distinct visitor) from visit");
  }
}
