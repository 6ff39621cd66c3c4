package io.hookline.attribution.collect.visit;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of pages and events becomes a visit, in whatever order it is told. */
@QuarkusTest
class VisitTest {

  private static final String TIKTOK = "?utm_source=TikTok&utm_medium=cpc&utm_campaign=Spring";
  private static final String PERSON = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Mobile/15E148";

  private String source;
  private int sent;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    source = Fixtures.shop().id();
  }

  /** Something that a visitor did some minutes ago. */
  private record Step(String visitor, int minutesAgo, String event, String path, String referrer) {

    static Step view(int minutesAgo, String path) {
      return new Step("visitor-1", minutesAgo, "Pageview", path, "");
    }

    Step by(String other) {
      return new Step(other, minutesAgo, event, path, referrer);
    }

    Step from(String page) {
      return new Step(visitor, minutesAgo, event, path, page);
    }

    Step is(String other) {
      return new Step(visitor, minutesAgo, other, path, referrer);
    }
  }

  /** Visits end at four in the night: soon behind it, what is told was two hours earlier. */
  private static int shift() {
    int hour = now().getHour();
    return hour == 4 || hour == 5 ? 120 : 0;
  }

  private void tell(String agent, List<Step> steps) {
    int shift = shift();
    for (Step step : steps) {
      given()
          .contentType("text/plain")
          .header("Origin", "https://shop.example")
          .header("User-Agent", agent)
          .body(
              """
              {"data": [{"event": "%s", "event_id": "e-%d", "age": %d, "user": {"ttp": "%s"},
                "page": {"url": "https://shop.example%s", "referrer": "%s"}}]}"""
                  .formatted(
                      step.event(),
                      sent++,
                      (step.minutesAgo() + shift) * 60_000L,
                      step.visitor(),
                      step.path(),
                      step.referrer()))
          .post("/pixel/" + source + "/events")
          .then()
          .statusCode(204);
    }
  }

  private static void process() {
    VisitWorker worker = Arc.container().instance(VisitWorker.class).get();
    Awaitility.await()
        .untilAsserted(
            () -> {
              worker.work();
              assertThat(
                      Fixtures.count(
                          """
                          select count(*) from event e where not exists (
                            select from reading_position p where p.brand = e.brand
                               and p.reader = 'visits'
                               and (p.txid, p.seq) >= (e.txid, e.seq))"""))
                  .isZero();
            });
  }

  private List<String> visits() {
    Json page = Fixtures.read("/visits");
    List<String> visits = new ArrayList<>();
    for (int i = 0; i < page.getList("items").size(); i++) {
      String at = "items[" + i + "].";
      visits.add(
          "%s %s/%s %d pages %d events %d min"
              .formatted(
                  page.getString(at + "landingPage"),
                  page.getString(at + "source"),
                  page.getString(at + "campaign"),
                  page.getInt(at + "pages"),
                  page.getInt(at + "events"),
                  Math.round(page.getInt(at + "seconds") / 60.0)));
    }
    return visits;
  }

  /** What the counts of days say is what the visits are. */
  private static void countsAreOfTheVisits() {
    assertThat(
            Fixtures.count(
                """
                select count(*) from (
                  select day, utm_source, utm_medium, utm_campaign, utm_content, utm_term,
                         click_ids, referrer_domain, referrer_host, app, landing_page, visits,
                         page_views, bounces, seconds from traffic_count where visits <> 0
                  except
                  select day, utm_source, utm_medium, utm_campaign, utm_content, utm_term,
                         array_to_string(click_ids, ' '), referrer_domain, referrer_host, app,
                         landing_page, count(*), sum(pages),
                         count(*) filter (where pages = 1 and events = 1), sum(seconds)
                    from visit where visitor_class = 'PERSON'
                   group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) x"""))
        .isZero();
    assertThat(Fixtures.count("select sum(visits) from traffic_count"))
        .isEqualTo(Fixtures.count("select count(*) from visit where visitor_class = 'PERSON'"));
  }

  private static ZonedDateTime now() {
    return ZonedDateTime.now(
        ZoneId.of(
            Fixtures.texts("select time_zone from brand where slug = '" + ACME + "'").get(0)));
  }

  /**
   * A quarter before eleven in the evening, five hours ago or earlier: what follows is over
   * midnight.
   */
  private static List<Step> story() {
    ZonedDateTime latest = now().minusHours(5);
    ZonedDateTime evening = latest.with(LocalTime.of(22, 45));
    evening = evening.isAfter(latest) ? evening.minusDays(1) : evening;
    int ago = (int) Duration.between(evening, now()).toMinutes();
    return List.of(
        Step.view(ago, "/serum" + TIKTOK).from("https://www.tiktok.com/"),
        Step.view(ago - 25, "/cart"),
        Step.view(ago - 27, "/checkout").is("InitiateCheckout"),
        Step.view(ago - 58, "/serum"),
        Step.view(ago - 70, "/serum?gclid=abc"),
        Step.view(ago - 71, "/serum?gclid=abc"),
        Step.view(ago - 80, "/cart?gclid=abc&utm_source=__SOURCE__"),
        Step.view(ago - 200, "/serum?ttclid=E.C.P.1"));
  }

  private static final List<String> ITS_VISITS =
      List.of(
          "shop.example/serum null/null 1 pages 1 events 0 min",
          "shop.example/serum null/null 3 pages 3 events 10 min",
          "shop.example/serum null/null 1 pages 1 events 0 min",
          "shop.example/serum tiktok/Spring 2 pages 3 events 27 min");

  @Test
  void silenceAndAnotherCampaignEndAVisit() {
    tell(PERSON, story());
    process();
    assertThat(visits()).isEqualTo(ITS_VISITS);
    countsAreOfTheVisits();
  }

  /** Each step is worked off by itself, so that what is there is repaired again and again. */
  @Test
  void theOrderOfArrivalChangesNothing() {
    Random random = new Random(20261129);
    for (int round = 0; round < 5; round++) {
      List<Step> shuffled = new ArrayList<>(story());
      Collections.shuffle(shuffled, random);
      String visitor = "visitor-" + round;
      for (Step step : shuffled) {
        tell(PERSON, List.of(step.by(visitor)));
        process();
      }
      Json all = Fixtures.read("/visits?limit=200");
      assertThat(all.getList("items")).hasSize(4 * (round + 1));
      countsAreOfTheVisits();
    }
    assertThat(
            Fixtures.count(
                "select count(distinct (pages, events, utm_source, landing_page, round(seconds / 60.0)))"
                    + " from visit"))
        .isEqualTo(3);
  }

  @Test
  void whatComesLateJoinsWhatWasTwo() {
    tell(PERSON, List.of(Step.view(100, "/a" + TIKTOK), Step.view(50, "/c")));
    process();
    assertThat(visits()).hasSize(2);
    tell(PERSON, List.of(Step.view(75, "/b")));
    process();
    assertThat(visits()).containsExactly("shop.example/a tiktok/Spring 3 pages 3 events 50 min");
    countsAreOfTheVisits();
    String subject = "%/" + Fixtures.count("select count(*) from traffic_count where visits = 0");
    assertThat(subject).isEqualTo("%/1");
    assertThat(
            Fixtures.count(
                "select count(*) from outbox where type like '%TrafficCounted'"
                    + " and data ->> 'visits' = '0' and data ->> 'source' is null"))
        .isEqualTo(1);
  }

  @Test
  void aVisitThatBeginsWithAnOrderLandsOnItsFirstPage() {
    tell(
        PERSON,
        List.of(
            Step.view(20, "/thanks").is("Purchase"),
            Step.view(19, "/account").from("https://m.youtube.com/watch")));
    process();
    Json visit = Fixtures.read("/visits");
    assertThat(visit.getString("items[0].landingPage")).isEqualTo("shop.example/account");
    assertThat(visit.getString("items[0].referrerDomain")).isEqualTo("youtube.com");
    assertThat(visit.getBoolean("items[0].bounce")).isFalse();
  }

  @Test
  void trafficIsAddedUpByWhatItIsAskedFor() {
    tell(
        PERSON,
        List.of(
            Step.view(60, "/serum" + TIKTOK),
            Step.view(58, "/cart"),
            Step.view(60, "/serum/" + TIKTOK).by("visitor-2"),
            Step.view(20, "/").by("visitor-2").from("https://www.google.com/search"),
            Step.view(20, "/").by("visitor-3").from("https://shop.example/serum")));
    tell("Mozilla/5.0 (compatible; Googlebot/2.1)", List.of(Step.view(10, "/").by("robot")));
    process();
    Json bySource = Fixtures.read("/traffic");
    assertThat(bySource.<String>getList("items[*].key"))
        .containsExactly("tiktok", "google.com", null);
    assertThat(bySource.getInt("items[0].visits")).isEqualTo(2);
    assertThat(bySource.getInt("items[0].visitors")).isEqualTo(2);
    assertThat(bySource.getInt("items[0].pageViews")).isEqualTo(3);
    assertThat(bySource.getInt("items[0].bounces")).isEqualTo(1);
    assertThat(bySource.getString("items[0].bounceRate")).isEqualTo("0.5");
    assertThat(bySource.getString("items[0].averageSeconds")).startsWith("60");
    assertThat(Fixtures.read("/traffic?groupBy=LANDING_PAGE").<String>getList("items[*].key"))
        .containsExactly("shop.example", "shop.example/serum");
    assertThat(Fixtures.read("/traffic?groupBy=MEDIUM").<String>getList("items[*].key"))
        .containsExactly("cpc", null);
    assertThat(
            Fixtures.read("/traffic?groupBy=CAMPAIGN&source=tiktok")
                .<String>getList("items[*].key"))
        .containsExactly("Spring");
    assertThat(Fixtures.read("/traffic?to=2020-01-01").getList("items")).isEmpty();
    assertThat(Fixtures.read("/visits?visitorClass=BOT").getList("items")).hasSize(1);
    Json first = Fixtures.read("/traffic?limit=1");
    assertThat(
            Fixtures.read("/traffic?limit=2&cursor=" + first.getString("nextCursor"))
                .<String>getList("items[*].key"))
        .containsExactly("google.com", null);
    assertThat(
            as(Tokens.analyst(ACME))
                .accept("text/csv")
                .get("/v1/brands/" + ACME + "/traffic")
                .asString())
        .contains("tiktok,2,2,3,1,");
  }

  /** The same rule as of links: of the address nothing is kept, so it is decided when they come. */
  @Test
  void whomABrandsRuleKnowsByTheNetworkIsNoVisitor() {
    as(Tokens.operator(ACME))
        .body(
            """
            {"kind": "NETWORK", "value": "127.0.0.0/8", "visitorClass": "BOT", "note": "Our office"}""")
        .post("/v1/brands/" + ACME + "/visitor-rules")
        .then()
        .statusCode(201);
    tell(PERSON, List.of(Step.view(10, "/")));
    process();
    assertThat(Fixtures.read("/visits?visitorClass=BOT").getList("items")).hasSize(1);
    assertThat(Fixtures.read("/visits").getList("items")).hasSize(1);
    assertThat(Fixtures.read("/traffic").getList("items")).isEmpty();
    assertThat(Fixtures.count("select count(*) from traffic_count")).isZero();
  }

  /** What a page says of it is not asked. */
  @Test
  void whatABrowserSaysOfItsClassIsNothing() {
    given()
        .contentType("text/plain")
        .header("Origin", "https://shop.example")
        .header("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)")
        .body(
            """
            {"data": [{"event": "Pageview", "visitor_class": "PERSON",
              "user": {"visitor": "visitor-9", "visitor_class": "PERSON"}}]}""")
        .post("/pixel/" + source + "/events")
        .then()
        .statusCode(204);
    process();
    assertThat(Fixtures.read("/visits?visitorClass=BOT").getList("items")).hasSize(1);
  }

  @Test
  void trafficIsOfThirtyDaysAndOfAYearAtMost() {
    tell(PERSON, List.of(Step.view(20, "/serum" + TIKTOK)));
    process();
    Fixtures.execute(
        "update visit set started_at = started_at - interval '31 days', ended_at = ended_at - interval '31 days'");
    assertThat(Fixtures.read("/traffic").getList("items")).isEmpty();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String asked = "/traffic?from=%s&to=%s";
    assertThat(
            Fixtures.read(asked.formatted(today.minusDays(365), today))
                .<String>getList("items[*].key"))
        .containsExactly("tiktok");
    for (String refused :
        List.of(
            asked.formatted(today.minusDays(400), today),
            asked.formatted(today, today.minusDays(1)))) {
      assertThat(as(Tokens.analyst(ACME)).get("/v1/brands/" + ACME + refused).then().extract())
          .satisfies(
              answer -> {
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.as(Json.class).getString("violations[0].field")).isEqualTo("to");
              });
    }
  }

  @Test
  void whoIsErasedLeavesVisitsOfNobody() {
    tell(PERSON, List.of(Step.view(20, "/a"), Step.view(10, "/b"), Step.view(9, "/").by("other")));
    given()
        .contentType("text/plain")
        .header("Origin", "https://shop.example")
        .body(
            """
            {"data": [{"event": "Contact", "age": 300000,
              "user": {"ttp": "visitor-1", "email": "kim@example.com"}}]}""")
        .post("/pixel/" + source + "/events")
        .then()
        .statusCode(204);
    process();
    Fixtures.process();
    List<String> before = visits();
    as(Tokens.admin(ACME))
        .body("{\"email\": \"kim@example.com\"}")
        .post("/v1/brands/" + ACME + "/erasures")
        .then()
        .statusCode(202);
    Arc.container().instance(JobWorker.class).get().work();
    assertThat(visits()).isEqualTo(before);
    assertThat(
            Fixtures.count(
                "select count(*) from visit v full join visit_hit h using (visitor)"
                    + " where visitor = 'visitor-1'"))
        .isZero();
    assertThat(Fixtures.count("select count(distinct visitor) from visit_hit")).isEqualTo(2);
    countsAreOfTheVisits();
  }

  /** Three tags of 300 letters of three bytes are more than an entry of an index may be. */
  @Test
  void tagsOfAnyLengthStopNothing() {
    Random random = new Random(7);
    StringBuilder query = new StringBuilder("?a=b");
    for (String tag : List.of("source", "medium", "campaign")) {
      query.append("&utm_").append(tag).append('=');
      random.ints(300, 0x4e00, 0x9f00).forEach(query::appendCodePoint);
    }
    tell(PERSON, List.of(Step.view(90, "/long" + query), Step.view(20, "/ordinary")));
    process();
    assertThat(visits()).hasSize(2);
    countsAreOfTheVisits();
  }
}
