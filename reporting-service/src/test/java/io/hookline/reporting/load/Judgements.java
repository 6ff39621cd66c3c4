package io.hookline.reporting.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import io.hookline.reporting.report.page.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What people open of a brand, and what is said about its figures: pages, explanations, the board,
 * goals, rules, maturity. A post is taken at random, and with it its brand, so that a tenth is of
 * the largest.
 */
final class Judgements {

  private static final List<String> MEASURES =
      List.of("views", "engagement_rate_by_views", "conversions", "attributed_revenue");

  private final Random random = new Random(11);
  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningService service;
  private final int posts;
  private final String token;
  private final LocalDate today;
  private final String cookies;
  private final Map<Integer, String> goals = new LinkedHashMap<>();

  Judgements(RunningService service, int posts, String token, LocalDate today) throws Exception {
    this.service = service;
    this.posts = posts;
    this.token = token;
    this.today = today;
    this.cookies = logIn();
    for (int brand = 1; brand <= ManyFacts.BRANDS; brand++) {
      goals.put(brand, goal(brand));
    }
  }

  /**
   * What is asked for.
   *
   * @param most of which the p95 must be less, in milliseconds
   */
  record Kind(String name, int perSecond, int most, Supplier<HttpRequest> requests) {}

  /**
   * A person thinks about an explanation, and odd days have up to five; the rest is looked through.
   */
  List<Kind> kinds() {
    return List.of(
        new Kind("overview page", 5, 500, () -> page(brandOf(post()), "")),
        new Kind("pillar page", 5, 500, () -> page("pillar", 2, 3)),
        new Kind("series page", 5, 500, () -> page("series", 2, 3)),
        new Kind("creator page", 5, 500, () -> page("creator", 1, 10)),
        new Kind("post page", 5, 500, this::postPage),
        new Kind("creators page", 5, 500, () -> page(brandOf(post()), "/creators")),
        new Kind("explanation", 1, 2_000, this::explanation),
        new Kind("board", 5, 500, () -> get("/amplification/candidates")),
        new Kind("goal progress", 5, 500, this::progress),
        new Kind("rules asked", 5, 500, () -> post("/diagnoses/check", "")),
        new Kind("diagnoses", 5, 500, () -> get("/diagnoses?state=OPEN")),
        new Kind("maturity", 5, 500, () -> get("/maturity")),
        new Kind("anomalies", 1, 2_000, () -> get("/anomalies?measure=" + measure())));
  }

  private String logIn() throws Exception {
    Browser browser = new Browser(service.at("/"));
    browser.open("/reports", "/agency/admin");
    return browser.cookies().get(service.at("/reports"), Map.of()).get("Cookie").stream()
        .collect(Collectors.joining("; "));
  }

  private String goal(int brand) throws Exception {
    String body =
        """
        {"objective": "AWARENESS", "title": "More of it", "measure": "%s", "target": 1,
         "from": "%s", "to": "%s"}"""
            .formatted(
                MEASURES.get(brand % MEASURES.size()), today.minusDays(20), today.plusDays(40));
    HttpResponse<String> answer =
        http.send(sent("/v1/brands/brand-" + brand + "/goals", body), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Json.parse(answer.body()).getString("id");
  }

  private int post() {
    return 1 + random.nextInt(posts);
  }

  private int brandOf(int post) {
    return ManyFacts.brandOf(post, posts);
  }

  private String measure() {
    return MEASURES.get(random.nextInt(MEASURES.size()));
  }

  private HttpRequest postPage() {
    int post = post();
    return page(brandOf(post), "?post=" + ManyFacts.idOf(4, post));
  }

  private HttpRequest page(String dimension, int kind, int each) {
    int brand = brandOf(post());
    UUID id = ManyFacts.idOf(kind, brand * 100L + 1 + random.nextInt(each));
    return page(brand, "?" + dimension + "=" + id);
  }

  private HttpRequest page(int brand, String rest) {
    return HttpRequest.newBuilder(service.at("/reports/brand-" + brand + rest))
        .header("Cookie", cookies)
        .header("Accept", "text/html")
        .build();
  }

  private HttpRequest explanation() {
    int days = 7 + random.nextInt(50);
    return post(
        "/change-explanations",
        """
        {"measure": "%s", "before": {"from": "%s", "to": "%s"}, "after": {"from": "%s", "to": "%s"}}"""
            .formatted(
                measure(),
                today.minusDays(2L * days),
                today.minusDays(days + 1L),
                today.minusDays(days),
                today.minusDays(1)));
  }

  private HttpRequest progress() {
    int brand = brandOf(post());
    return asked("/v1/brands/brand-" + brand + "/goals/" + goals.get(brand) + "/progress").build();
  }

  private HttpRequest get(String path) {
    return asked("/v1/brands/brand-" + brandOf(post()) + path).build();
  }

  private HttpRequest post(String path, String body) {
    return sent("/v1/brands/brand-" + brandOf(post()) + path, body);
  }

  private HttpRequest sent(String path, String body) {
    return asked(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder asked(String path) {
    URI address = service.at(path);
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }
}
