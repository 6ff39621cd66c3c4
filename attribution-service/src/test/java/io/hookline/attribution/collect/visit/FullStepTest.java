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
  @Inject BrandScope scope;

  private boolean step() {
    return scope.call(ACME, () -> worker.step(2000));
  }

  @Test
  void oneThatWouldLookAtTooMuchIsParted() {
    Fixtures.twoBrands();
    String source = Fixtures.shop().id();
    String views =
        IntStream.range(0, 30)
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
    // A thousand things of each, at which another campaign begins every time.
    Fixtures.execute(
        """
        insert into visit_hit (brand, source_id, visitor, at, id, page, click_ids, tag,
                               visitor_class, origin_id)
        select e.brand, e.source_id, 'visitor-' || v, e.occurred_at + n * interval '1 ms',
               gen_random_uuid(), true, '{}', case when n %% 2 = 0 then 'a' else 'b' end, 'PERSON',
               gen_random_uuid()
          from (select brand, source_id, min(occurred_at) as occurred_at from event group by 1, 2) e,
               generate_series(0, 29) v, generate_series(1, 1000) n"""
            .formatted());
    Awaitility.await().until(this::step);
    assertThat(visitors()).isEqualTo(VisitRoom.MOST / 1000);
    assertThat(step()).isFalse();
    assertThat(visitors()).isEqualTo(30);
    assertThat(Fixtures.count("select count(*) from brands_to_read('visits')")).isZero();
  }

  private static long visitors() {
    return Fixtures.count("select count(distinct visitor) from visit");
  }
}
