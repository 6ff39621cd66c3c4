package io.hookline.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Daily series and tables of figures out of many snapshots. Run by {@code benchmark/snapshots}. */
class SnapshotBenchmark {

  private static final int SNAPSHOTS = Integer.getInteger("benchmark.snapshots", 5_000_000);
  private static final int REQUESTS = Integer.getInteger("benchmark.requests", 1_000);
  private static final String HEAP = System.getProperty("benchmark.heap", "256m");

  private final Random random = new Random(11);
  private final HttpClient http = HttpClient.newHttpClient();
  private final LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
  private RunningService service;

  @BeforeEach
  void begin() throws Exception {
    service = new RunningService(HEAP).with("hookline.rate-limit.enabled", "false");
    service.start();
    long begun = System.nanoTime();
    ManySnapshots.load(service, SNAPSHOTS);
    System.out.printf(
        "snapshots: %,d of %,d posts after %.0f s%n",
        service.count("select count(*) from snapshot"),
        service.count("select count(*) from post"),
        (System.nanoTime() - begun) / 1e9);
  }

  @AfterEach
  void end() throws Exception {
    service.close();
  }

  @Test
  void figuresAreQuickHoweverManySnapshotsThereAre() throws Exception {
    List<String> posts = posts();
    assertThat(posts).hasSize(ManySnapshots.POSTS_OF_FIRST);
    Supplier<String> series = () -> series(posts.get(random.nextInt(posts.size())));
    measure("warm-up", REQUESTS, series, "application/json");
    double daily = measure("daily series", REQUESTS, series, "application/json");
    int tables = Math.max(5, REQUESTS / 20);
    measure("warm-up", tables, () -> table(""), "text/csv");
    double file = measure("table as CSV", tables, () -> table(""), "text/csv");
    double ranked =
        measure("table by gain", tables, () -> table("&by=VIEWS&limit=200"), "application/json");
    double page = measure("first page", tables, () -> table("&limit=200"), "application/json");
    System.out.printf("snapshots: heap %s, peak resident %d MiB%n", HEAP, service.peakMebibytes());
    assertThat(daily).as("p95 of a daily series, ms").isLessThan(20);
    assertThat(Math.max(page, Math.max(file, ranked))).as("p95 of a table, ms").isLessThan(300);
  }

  private List<String> posts() throws Exception {
    return send(table(""), "text/csv")
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  private String series(String post) {
    return "/posts/" + post + "/daily-figures?from=" + today.minusDays(89) + "&to=" + today;
  }

  private String table(String more) {
    return "/post-figures?from=" + today.minusDays(89) + "&to=" + today + more;
  }

  private double measure(String what, int requests, Supplier<String> path, String format)
      throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      String asked = path.get();
      long begun = System.nanoTime();
      String answer = send(asked, format);
      times.add((System.nanoTime() - begun) / 1e6);
      if (format.equals("application/json") && asked.startsWith("/posts/")) {
        assertThat(Json.parse(answer).getInt("toldDays")).isPositive();
      }
    }
    Collections.sort(times);
    double p95 = times.get(times.size() * 95 / 100);
    System.out.printf(
        "snapshots: %-14s p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms%n",
        what,
        times.get(times.size() / 2),
        p95,
        times.get(times.size() * 99 / 100),
        times.get(times.size() - 1));
    return p95;
  }

  private String send(String path, String format) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(service.at("/v1/brands/brand-1" + path))
            .header("Authorization", "Bearer " + Tokens.agencyAdmin())
            .header("Accept", format)
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
