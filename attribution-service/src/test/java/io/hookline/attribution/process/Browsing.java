package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.count;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.collect.visit.VisitWorker;
import io.quarkus.arc.Arc;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** What browsers do on the pages of a shop, as its pixel tells it. */
record Browsing(Shop shop, AtomicInteger sent) {

  private static final String PERSON = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Mobile/15E148";

  /** A page that a browser saw some minutes ago. */
  record Page(String browser, double minutesAgo, String path, String referrer) {

    Page of(String other) {
      return new Page(other, minutesAgo, path, referrer);
    }
  }

  /** A time zone in which it is afternoon: no day of visits ends in the midst of a test. */
  static String zone() {
    int ahead = Math.floorMod(16 - LocalTime.now(ZoneOffset.UTC).getHour() + 12, 24) - 12;
    return ahead < 0 ? "Etc/GMT+" + -ahead : "Etc/GMT-" + ahead;
  }

  static Browsing of(Shop shop) {
    return new Browsing(shop, new AtomicInteger());
  }

  static final String PROGRAM = "Mozilla/5.0 (compatible; bingbot/2.0)";

  void see(Page page) {
    see(PERSON, page);
  }

  void see(String agent, Page page) {
    tell(agent, page, "Pageview", "", "");
  }

  /** An order that was placed on a page; the browser remembers an old click of an ad. */
  void buy(String order, Page page) {
    tell(
        PERSON,
        page,
        "Purchase",
        ", \"ttclid\": \"E.C.P.%s\"".formatted(page.browser()),
        ", \"properties\": {\"value\": 50, \"currency\": \"USD\", \"order_id\": \"%s\"}"
            .formatted(order));
  }

  private void tell(String agent, Page page, String event, String user, String properties) {
    given()
        .contentType("text/plain")
        .header("Origin", "https://shop.example")
        .header("User-Agent", agent)
        .body(
            """
            {"data": [{"event": "%s", "event_id": "e-%d", "age": %d, "user": {%s%s},
              "page": {"url": "https://shop.example%s", "referrer": "%s"}%s}]}"""
                .formatted(
                    event,
                    sent.getAndIncrement(),
                    Math.round(page.minutesAgo() * 60_000),
                    page.browser() == null
                        ? "\"locale\": \"en\""
                        : "\"ttp\": \"" + page.browser() + '"',
                    user,
                    page.path(),
                    page.referrer(),
                    properties))
        .post("/pixel/" + shop.id() + "/events")
        .then()
        .statusCode(204);
  }

  /** Makes visits of all that was told. */
  static void visits() {
    VisitWorker worker = Arc.container().instance(VisitWorker.class).get();
    Awaitility.await()
        .untilAsserted(
            () -> {
              worker.work();
              assertThat(
                      count(
                          """
                          select count(*) from event e where not exists (
                            select from reading_position p where p.brand = e.brand
                               and p.reader = 'visits'
                               and (p.txid, p.seq) >= (e.txid, e.seq))"""))
                  .isZero();
            });
  }

  static void process() {
    visits();
    Fixtures.process();
  }
}
