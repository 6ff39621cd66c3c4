package io.hookline.creator.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Searches 100,000 creators of a brand with others beside it: filters drawn at random, one to four
 * at once, in every order; then the searches that are hard for an index, for the list, or for both.
 * Run by {@code benchmark/searches}.
 */
class SearchBenchmark {

  private static final int LARGE = Integer.getInteger("benchmark.creators", 100_000);
  private static final int REQUESTS = Integer.getInteger("benchmark.requests", 2_000);
  private static final String HEAP = System.getProperty("benchmark.heap", "256m");
  private static final int WARM_UP = 300;
  private static final int EACH = 50;
  private static final double LONGEST_MILLIS = 50;

  private static final List<String> SORTS =
      List.of("NEWEST", "MOST_FOLLOWERS", "FEWEST_FOLLOWERS", "HIGHEST_ENGAGEMENT");

  private static final List<Function<Random, String>> FILTERS =
      List.of(
          random -> "q=" + of(random, ManyCreators.FIRST),
          random -> "q=" + of(random, ManyCreators.FIRST) + " " + of(random, ManyCreators.LAST),
          random -> "status=" + of(random, List.of("PROSPECT", "ACTIVE", "ARCHIVED", "BANNED")),
          random -> "country=" + of(random, List.of("NO", "US", "JP", "KR")),
          random -> "language=" + of(random, List.of("nb", "en", "ko")),
          random -> "niche=niche " + random.nextInt(40),
          random -> "community=community" + random.nextInt(200),
          random -> "tag=tag" + random.nextInt(500),
          random -> "network=" + of(random, List.of("TIKTOK", "YOUTUBE")),
          random -> "followersFrom=" + (long) (100 * Math.exp(11 * random.nextDouble())),
          random -> "followersTo=" + (long) (100 * Math.exp(11 * random.nextDouble())),
          random -> "engagementFrom=0." + (1000 + random.nextInt(1000)));

  /** Where old and new rows differ, or brands, or nothing is found at all. */
  private static final List<String> HARD =
      List.of(
          "tag=old",
          "status=BANNED",
          "status=BANNED&country=NO&sort=HIGHEST_ENGAGEMENT",
          "status=ARCHIVED&tag=old&sort=MOST_FOLLOWERS",
          "q=nobodyhasthisname",
          "q=handle9*",
          "q=h*",
          "niche=niche 39&language=ko",
          "followersFrom=5000000&status=PROSPECT",
          "followersTo=150&sort=NEWEST",
          "engagementFrom=0.19&country=KR&sort=FEWEST_FOLLOWERS",
          "q=王 美亚&network=TIKTOK",
          "status=NEGOTIATING&followersFrom=1000&followersTo=2000&language=en");

  private final HttpClient http = HttpClient.newHttpClient();
  private RunningService service;

  @BeforeEach
  void begin() throws Exception {
    service = new RunningService(HEAP);
    service.start();
    long begun = System.nanoTime();
    ManyCreators.seed(service, LARGE, LARGE / 20);
    tell(
        "%,d creators of the brand and %,d of 40 others in %.0f s",
        LARGE, LARGE * 2, seconds(begun));
  }

  @AfterEach
  void end() throws Exception {
    service.close();
  }

  @Test
  void anyFilteredSearchIsQuick() throws Exception {
    Random random = new Random(20261129);
    for (int i = 0; i < WARM_UP; i++) {
      time(drawn(random));
    }
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      millis.add(time(drawn(random)));
    }
    tell("%,d drawn at random     %s", REQUESTS, spread(millis));
    for (String hard : HARD) {
      List<Double> each = new ArrayList<>();
      for (int i = 0; i < EACH; i++) {
        each.add(time(hard));
      }
      tell("%-70s %s", hard, spread(each));
      assertThat(at(each, 95)).as(hard).isLessThan(LONGEST_MILLIS);
    }
    tell("peak resident %d MiB", service.peakMebibytes());
    assertThat(at(millis, 95)).as("p95 of those drawn at random").isLessThan(LONGEST_MILLIS);
  }

  private static String drawn(Random random) {
    Set<String> filters = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    int wanted = 1 + random.nextInt(4);
    while (filters.size() < wanted) {
      String filter = of(random, FILTERS).apply(random);
      if (names.add(filter.substring(0, filter.indexOf('=')))) {
        filters.add(filter);
      }
    }
    filters.add("sort=" + of(random, SORTS));
    return String.join("&", filters);
  }

  private static <T> T of(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private double time(String query) throws Exception {
    StringBuilder address = new StringBuilder("/v1/brands/large/creators?limit=50");
    for (String part : query.split("&")) {
      String[] pair = part.split("=", 2);
      address.append('&').append(pair[0]).append('=').append(URLEncoder.encode(pair[1], UTF_8));
    }
    HttpRequest request =
        HttpRequest.newBuilder(service.at(address.toString()))
            .header("Authorization", "Bearer " + Tokens.agencyAdmin())
            .build();
    long begun = System.nanoTime();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    double millis = seconds(begun) * 1000;
    assertThat(answer.statusCode()).as(query + answer.body()).isEqualTo(200);
    return millis;
  }

  private static String spread(List<Double> millis) {
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms",
        at(millis, 50),
        at(millis, 95),
        at(millis, 99),
        Collections.max(millis));
  }

  private static double at(List<Double> millis, int percent) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void tell(String line, Object... values) {
    System.out.println("searches: " + line.formatted(values));
  }
}
