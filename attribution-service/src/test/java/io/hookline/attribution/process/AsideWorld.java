package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.survey.SurveyFixtures;
import io.hookline.attribution.collect.visit.VisitWorker;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Something of every kind that attribution reads, told in two waves; the same each time. */
final class AsideWorld {

  /** When people ordered; by the number of hours before it they touched a link. */
  static final Instant ORDERED = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3600);

  private static final String FIGURES =
      """
      select concat_ws(' ', 'order', c.order_id, c.value, c.customer,
                       'with', (select string_agg(d.order_id, ',' order by d.order_id) from conversion d
                                 where d.brand = c.brand and d.person_id = c.person_id),
                       'after', (select string_agg(t.kind, ',' order by t.occurred_at)
                                   from person_touch t
                                  where t.brand = c.brand and t.person_id = c.person_id))
        from conversion c
      union all
      select concat_ws(' ', 'credit', c.order_id, k.evidence, k.creator_id, k.value,
                       k.partnership_id is not null)
        from conversion c
       cross join lateral (select max(version) as version from credit_version v
                            where v.brand = c.brand and v.conversion_id = c.id) v
        left join credit k on k.brand = c.brand and k.conversion_id = c.id and k.version = v.version
      union all
      select concat_ws(' ', 'origin', c.order_id,
                       regexp_replace(f.facts::text, '[0-9a-f]{8}-[0-9a-f-]{27}', '#', 'g'))
        from conversion c
        join conversion_origin o on o.brand = c.brand and o.conversion_id = c.id
        join origin f on f.brand = o.brand and f.id = o.origin_id
      union all
      select concat_ws(' ', 'signal', c.order_id, s.email_sha256, s.codes, s.touched_creator_ids)
        from conversion c join conversion_signal s on s.brand = c.brand and s.conversion_id = c.id
      union all
      select concat_ws(' ', 'refund', order_id, status, amount) from refund
      union all
      select concat_ws(' ', 'clicks', sum(clicks)) from click_count
      union all
      select concat_ws(' ', 'rules', count(*)) from conversion_change where conversion_id is null
      order by 1
      """;

  private final Shop shop;
  private final UUID mia;
  private final UUID leo;
  private final String survey;
  private final List<String> links;

  AsideWorld() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    mia = Sisters.creator(ACME);
    leo = Sisters.creator(ACME);
    Sisters.promoCode(ACME, leo, "LEO10", null, null);
    survey = SurveyFixtures.survey(null).getString("id");
    links = List.of(Fixtures.link(mia).getString("id"), Fixtures.link(leo).getString("id"));
  }

  Shop shop() {
    return shop;
  }

  /** Touches, a visit, and orders behind them; nothing of it is processed. */
  void first() {
    List<String> touches = new ArrayList<>();
    List<String> orders = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Instant at = ORDERED.minus(i + 1L, ChronoUnit.HOURS);
      touches.add(Fixtures.touch("t" + i, links.get(i % 2), "CLICK", at, "p" + i));
      Shop.Order order =
          shop.purchase("o" + i, "p" + i)
              .at(ORDERED)
              .user("phone", "+479000000" + i)
              .user("email", i < 4 ? "shopper" + i + "@example.com" : "info@shop.example");
      orders.add((i == 1 ? order.promoCodes("LEO10") : order).json());
    }
    orders.add(shop.purchase("v1", null).at(ORDERED).user("ttp", "browser-1").json());
    orders.add(shop.purchase("s1", null).at(ORDERED).json());
    orders.add(shop.purchase("s2", null).at(ORDERED).json());
    importTouches("[" + String.join(",", touches) + "]").then().statusCode(200);
    see();
    visits();
    shop.send(orders).then().statusCode(200);
    SurveyFixtures.answer(survey, "\"answer\": \"On my page\", \"orderId\": \"s2\"")
        .statusCode(201);
  }

  private void see() {
    given()
        .contentType("text/plain")
        .header("Origin", "https://shop.example")
        .header("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Mobile/15E148")
        .body(
            """
            {"data": [{"event": "Pageview", "event_id": "e-1", "age": 86400000,
              "user": {"ttp": "browser-1"},
              "page": {"url": "https://shop.example/serum?utm_source=newsletter",
                       "referrer": ""}}]}""")
        .post("/pixel/" + shop.id() + "/events")
        .then()
        .statusCode(204);
  }

  private static void visits() {
    VisitWorker worker = Arc.container().instance(VisitWorker.class).get();
    Awaitility.await()
        .untilAsserted(
            () -> {
              worker.work();
              assertThat(Fixtures.count("select count(*) from visit")).isPositive();
            });
  }

  /** What is told of orders that are recorded. */
  void second() {
    Fixtures.refund(
        """
        {"orderId": "o3", "kind": "REFUND", "amount": {"amount": "5.00", "currency": "USD"},
         "occurredAt": "%s"}"""
            .formatted(ORDERED.plusSeconds(60)));
    SurveyFixtures.answer(survey, "\"answer\": \"TikTok\", \"orderId\": \"s1\"").statusCode(201);
    change(
        "/surveys/" + survey,
        "0",
        SurveyFixtures.json("After the checkout", null)
            .replace("\"tt\"]", "\"tt\", \"on my page\"]"));
    Sisters.partnership(ACME, mia, "ACTIVE", 0, UUID.randomUUID());
    change(
        "/channel-rules",
        "1",
        """
        {"reason": "Podcasts apart", "rules": [
          {"name": "Podcasts", "channel": "REFERRAL",
           "when": [{"field": "MEDIUM", "test": "HAS_WORD", "values": ["podcast"]}]}]}""");
    as(Tokens.operator(ACME))
        .body("{\"identifier\": {\"email\": \"info@shop.example\"}, \"reason\": \"NOT_A_PERSON\"}")
        .post("/v1/brands/" + ACME + "/identity-exclusions")
        .then()
        .statusCode(201);
  }

  private static void change(String path, String version, String body) {
    as(Tokens.operator(ACME))
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/v1/brands/" + ACME + path)
        .then()
        .statusCode(200);
  }

  /** All that is counted of ACME, without ids that differ from one time to the next. */
  List<String> figures() {
    return Fixtures.texts(FIGURES).stream()
        .map(line -> line.replace(mia.toString(), "mia").replace(leo.toString(), "leo"))
        .toList();
  }
}
