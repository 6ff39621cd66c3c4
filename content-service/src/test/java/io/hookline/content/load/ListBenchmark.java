package io.hookline.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of many posts by filters and words drawn at random. Run by {@code benchmark/lists}. */
class ListBenchmark {

  private static final int POSTS = Integer.getInteger("benchmark.posts", 2_000_000);
  private static final int REQUESTS = Integer.getInteger("benchmark.requests", 2_000);
  private static final String HEAP = System.getProperty("benchmark.heap", "256m");

  private final Random random = new Random(11);
  private final Captions captions = new Captions();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<Double, String> slow = new TreeMap<>(Collections.reverseOrder());
  private RunningService service;

  @BeforeEach
  void begin() throws Exception {
    service = new RunningService(HEAP).with("hookline.rate-limit.enabled", "false");
    service.start();
    long begun = System.nanoTime();
    ManyPosts.load(service, POSTS);
    System.out.printf("lists: %,d posts after %.0f s%n", POSTS, (System.nanoTime() - begun) / 1e9);
  }

  @AfterEach
  void end() throws Exception {
    service.close();
  }

  @Test
  void listsAreQuickWhateverTheyShow() throws Exception {
    measure("warm-up", () -> filters(1 + random.nextInt(4)));
    double filters = measure("filters", () -> filters(1 + random.nextInt(4)));
    double words = 0;
    for (int script = 0; script < Captions.scripts(); script++) {
      int present = script;
      words = Math.max(words, measure("words " + script, () -> words(present)));
    }
    slow.entrySet().stream()
        .limit(8)
        .forEach(one -> System.out.printf("lists: %.0f ms %s%n", one.getKey(), one.getValue()));
    assertThat(filters).as("p95 of filtered lists, ms").isLessThan(60);
    assertThat(words).as("p95 of searches, ms").isLessThan(100);
  }

  private double measure(String what, Supplier<String> query) throws Exception {
    List<Double> times = new ArrayList<>();
    int shown = 0;
    for (int i = 0; i < REQUESTS; i++) {
      String target = "/v1/brands/" + brand() + "/posts?" + query.get();
      HttpRequest request =
          HttpRequest.newBuilder(service.at(target))
              .header("Authorization", "Bearer " + Tokens.agencyAdmin())
              .build();
      long begun = System.nanoTime();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      double millis = (System.nanoTime() - begun) / 1e6;
      assertThat(answer.statusCode()).as(target + " " + answer.body()).isEqualTo(200);
      times.add(millis);
      shown += answer.body().contains("\"id\"") ? 1 : 0;
      if (!what.equals("warm-up")) {
        slow.put(millis, target);
      }
    }
    Collections.sort(times);
    double p95 = times.get(times.size() * 95 / 100);
    System.out.printf(
        "lists: %-8s p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms; %d of %d show posts%n",
        what,
        times.get(times.size() / 2),
        p95,
        times.get(times.size() * 99 / 100),
        times.get(times.size() - 1),
        shown,
        times.size());
    return p95;
  }

  /** A large brand as often as its share of the posts, and any brand as often. */
  private String brand() {
    double drawn =
        random.nextBoolean()
            ? Math.floor(Math.exp(random.nextDouble() * Math.log(ManyPosts.BRANDS)))
            : 1 + random.nextInt(ManyPosts.BRANDS);
    return "brand-" + (int) drawn;
  }

  private String filters(int count) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "status=" + (random.nextInt(4) > 0 ? "PUBLISHED" : "DRAFT"),
                "network=" + (random.nextBoolean() ? "TIKTOK" : "YOUTUBE"),
                "kind=" + (random.nextBoolean() ? "CREATOR" : "LIVE"),
                "funnelStage=" + (random.nextBoolean() ? "TOFU" : "BOFU"),
                "hookKind=hook-kind" + random.nextInt(20),
                "purpose=purpose" + random.nextInt(3),
                "voice=voice" + random.nextInt(10),
                "proof=proof" + random.nextInt(20),
                "format=format" + random.nextInt(20),
                "callToAction=call-to-action" + random.nextInt(10),
                "hashtag=hashtag" + random.nextInt(20),
                month("planned"),
                month("published")));
    Collections.shuffle(all, random);
    return String.join("&", all.subList(0, count));
  }

  private String month(String what) {
    Instant from =
        Instant.now().minus(Duration.ofDays(random.nextInt(1_000))).truncatedTo(ChronoUnit.DAYS);
    return what + "From=" + from + "&" + what + "Before=" + from.plus(Duration.ofDays(30));
  }

  private String words(int script) {
    String words =
        IntStream.rangeClosed(0, random.nextInt(2))
            .mapToObj(i -> captions.word(script))
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
    return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
