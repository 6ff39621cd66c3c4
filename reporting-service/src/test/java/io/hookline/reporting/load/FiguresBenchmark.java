package io.hookline.reporting.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.report.page.PagesIdentity;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Named views and free questions at an even pace. Run by {@code benchmark/figures}. */
class FiguresBenchmark {

  private static final int EVENTS = Integer.getInteger("benchmark.events", 10_000_000);
  private static final int SNAPSHOTS = Integer.getInteger("benchmark.snapshots", 2_000_000);
  private static final int POSTS = Integer.getInteger("benchmark.posts", 2_000);
  private static final int SECONDS = Integer.getInteger("benchmark.seconds", 40);
  private static final int PER_SECOND = Integer.getInteger("benchmark.pace", 50);
  private static final int JUDGED = Integer.getInteger("benchmark.judged", 60);
  private static final String HEAP = System.getProperty("benchmark.heap", "512m");

  private static final List<String> VIEWS =
      List.of(
          "overview", "posts", "series", "pillars", "creators", "funnel", "cadence", "networks");

  private static final List<String> MEASURES =
      List.of(
          "views",
          "engagement_rate_by_views",
          "intent_signal_conversion_rate",
          "completion_rate",
          "conversions",
          "attributed_revenue",
          "clicks",
          "conversion_rate_by_views",
          "posts_published");

  private static final List<String> DIMENSIONS =
      List.of(
          "series",
          "pillar",
          "creator",
          "network",
          "funnel_stage",
          "hook_kind",
          "length_band",
          "post");

  private final Random random = new Random(7);
  private final HttpClient http = HttpClient.newHttpClient();
  private String token;
  private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Berlin"));
  private final PagesIdentity people = new PagesIdentity();
  private RunningService service;

  @BeforeEach
  void begin() throws Exception {
    service = new RunningService(HEAP).with("hookline.rate-limit.enabled", "false");
    people.start().forEach(service::with);
    service.start();
    ManyFacts.load(service, POSTS, SNAPSHOTS);
  }

  @AfterEach
  void end() throws Exception {
    service.close();
    people.stop();
  }

  @Test
  void figuresStayQuickHoweverManyEventsThereAre() throws Exception {
    int few = EVENTS / 10;
    load(0, few);
    warmUp();
    double[] before = measure(few);
    load(few, EVENTS);
    double[] after = measure(EVENTS);
    raw();
    judge();
    System.out.printf(
        "figures: from %,d to %,d events named views %+.0f %%, free questions %+.0f %%; heap %s, peak resident %d MiB%n",
        few,
        EVENTS,
        (after[0] / before[0] - 1) * 100,
        (after[1] / before[1] - 1) * 100,
        HEAP,
        service.peakMebibytes());
    assertThat(after[0]).as("p95 of named views, ms").isLessThan(150);
    assertThat(after[1]).as("p95 of free questions, ms").isLessThan(500);
    assertThat(after[0] / before[0]).as("growth of named views").isLessThan(1.2);
    assertThat(after[1] / before[1]).as("growth of free questions").isLessThan(1.2);
  }

  private void load(int from, int to) throws Exception {
    long begun = System.nanoTime();
    ManyFacts.conversions(service, from, to);
    System.out.printf(
        "figures: %,d conversions, %,d decisions, %,d snapshots, %,d posts after %.0f s%n",
        service.count("select count(*) from conversion"),
        service.count("select count(*) from credited"),
        service.count("select count(*) from snapshot"),
        service.count("select count(*) from post"),
        (System.nanoTime() - begun) / 1e9);
  }

  /** A service that has just started is slow, whatever it is asked. */
  private void warmUp() throws Exception {
    token = Tokens.agencyAdmin();
    Pace pace = new Pace(PER_SECOND);
    pace.run(SECONDS, this::view);
    pace.run(SECONDS, this::question);
  }

  private double[] measure(int events) throws Exception {
    // Loading takes longer than a token holds.
    token = Tokens.agencyAdmin();
    Pace pace = new Pace(PER_SECOND);
    pace.run(SECONDS / 4, this::view);
    double views = run("named views", events, pace, this::view);
    pace.run(SECONDS / 4, this::question);
    double questions = run("free questions", events, pace, this::question);
    return new double[] {views, questions};
  }

  private double run(String what, int events, Pace pace, Supplier<HttpRequest> next)
      throws Exception {
    double own = service.processorTime().toMillis();
    double postgres = service.processorTimeOfPostgres().toMillis();
    List<Double> times = pace.run(SECONDS, next);
    System.out.printf(
        "figures: %,d events, %-14s processor time of each: service %.1f ms, PostgreSQL %.1f ms%n",
        events,
        what,
        (service.processorTime().toMillis() - own) / times.size(),
        (service.processorTimeOfPostgres().toMillis() - postgres) / times.size());
    return say(what, events, PER_SECOND, times);
  }

  private void judge() throws Exception {
    for (Judgements.Kind kind : new Judgements(service, POSTS, token, today).kinds()) {
      Pace pace = new Pace(kind.perSecond());
      int seconds = JUDGED / kind.perSecond();
      pace.run(seconds / 4, kind.requests());
      List<Double> times = pace.run(seconds, kind.requests());
      double p95 = say(kind.name(), EVENTS, kind.perSecond(), times);
      assertThat(p95).as("p95 of %s, ms", kind.name()).isLessThan(kind.most());
    }
  }

  private static double say(String what, int events, int perSecond, List<Double> times) {
    System.out.printf(
        "figures: %,d events, %-14s at %d a second: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms%n",
        events,
        what,
        perSecond,
        times.get(times.size() / 2),
        Pace.p95(times),
        times.get(times.size() * 99 / 100),
        times.get(times.size() - 1));
    return Pace.p95(times);
  }

  private String brand() {
    return "brand-" + (1 + random.nextInt(ManyFacts.BRANDS));
  }

  private HttpRequest view() {
    return request(
            "/v1/brands/"
                + brand()
                + "/views/"
                + VIEWS.get(random.nextInt(VIEWS.size()))
                + "?from="
                + today.minusDays(7 + random.nextInt(83))
                + "&to="
                + today)
        .GET()
        .build();
  }

  private HttpRequest question() {
    List<String> measures = new ArrayList<>(MEASURES);
    java.util.Collections.shuffle(measures, random);
    // What one post sells by codes is nowhere: both kinds of facts have these dimensions.
    String body =
        """
        {"measures": ["%s"], "groupBy": ["%s"], "from": "%s", "to": "%s", "compare": {"with": "PREVIOUS_PERIOD"},
         "top": 20, "rest": true, "share": true%s}"""
            .formatted(
                String.join("\", \"", measures.subList(0, 4)),
                DIMENSIONS.get(random.nextInt(DIMENSIONS.size())),
                today.minusDays(20 + random.nextInt(160)),
                today,
                random.nextInt(4) == 0 ? ", \"granularity\": \"WEEK\"" : "");
    return request("/v1/brands/" + brand() + "/queries")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.at(path))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }

  /**
   * The same question by the highest versions of the raw facts, side by side, and the same answer.
   */
  private void raw() throws Exception {
    String sql =
        """
        select sum(k.value) from credit k
          join (select conversion_id, max(version) as version from credited
                 where brand = 'brand-1' group by 1) w
            on w.conversion_id = k.conversion_id and w.version = k.version
         where k.brand = 'brand-1'
           and (k.occurred_at at time zone 'Europe/Berlin')::date between date '%s' and date '%s'"""
            .formatted(today.minusDays(89), today);
    Supplier<HttpRequest> asked =
        () ->
            request("/v1/brands/brand-1/queries")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"measures\": [\"attributed_revenue\"], \"from\": \"%s\", \"to\": \"%s\"}"
                            .formatted(today.minusDays(89), today)))
                .build();
    List<Double> raw = new ArrayList<>();
    List<Double> rolled = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      long begun = System.nanoTime();
      long cents = service.count(sql.replace("sum(k.value)", "(sum(k.value) * 100)::bigint"));
      raw.add((System.nanoTime() - begun) / 1e6);
      begun = System.nanoTime();
      String answer = http.send(asked.get(), BodyHandlers.ofString()).body();
      rolled.add((System.nanoTime() - begun) / 1e6);
      Object value = Json.parse(answer).get("total.figures[0].value");
      assertThat(new BigDecimal(value.toString()).movePointRight(2))
          .isEqualByComparingTo("" + cents);
    }
    java.util.Collections.sort(raw);
    java.util.Collections.sort(rolled);
    System.out.printf(
        "figures: revenue of 90 days from the raw facts %.1f ms, as a question over HTTP %.1f ms: %.0f times as quick%n",
        raw.get(5), rolled.get(5), raw.get(5) / rolled.get(5));
  }
}
