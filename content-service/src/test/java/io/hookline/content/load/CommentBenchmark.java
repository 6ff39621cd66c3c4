package io.hookline.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Imports a file of comments into the packaged service with little memory, changes the rules, and
 * searches among millions in four scripts. Run by {@code benchmark/comments}.
 */
class CommentBenchmark {

  private static final int ROWS = Integer.getInteger("benchmark.rows", 100_000);
  private static final int SEEDED = Integer.getInteger("benchmark.seeded", 3_000_000);
  private static final int BRANDS = 200;
  private static final int ROUNDS = 20;
  private static final String HEAP = System.getProperty("benchmark.heap", "256m");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> posts = new LinkedHashMap<>();
  private RunningService service;

  @BeforeEach
  void begin() throws Exception {
    service = new RunningService(HEAP);
    service.start();
    Path rules = Path.of("src/main/resources/comment-rules.json");
    service.execute(
        "insert into brand select 'brand-' || n, 'Brand', 'Europe/Berlin', 'EUR', 0 from generate_series(0, %d) n"
            .formatted(BRANDS),
        "insert into comment_rules select slug, 1 from brand",
        """
        insert into comment_rules_version (id, brand, version, rules, set_by, created_at)
        select uuidv7(), slug, 1, '%s'::jsonb, 'default', now() from brand"""
            .formatted(Files.readString(rules).replace("'", "''")));
    for (int i = 0; i < BRANDS; i++) {
      posts.put("brand-" + i, post("brand-" + i));
    }
  }

  @AfterEach
  void end() throws Exception {
    service.close();
  }

  private String post(String brand) throws Exception {
    String pillar = create(brand, "pillars", "{\"name\": \"P\"}");
    String series =
        create(brand, "series", "{\"pillarId\": \"%s\", \"name\": \"S\"}".formatted(pillar));
    return create(
        brand,
        "posts",
        """
        {"seriesId": "%s", "network": "TIKTOK", "title": "T", "funnelStage": "TOFU"}"""
            .formatted(series));
  }

  @Test
  void commentsAreTakenInClassifiedAndFound() throws Exception {
    importAndClassify();
    long begun = System.nanoTime();
    new CommentSeed(service, posts).fill(SEEDED);
    tell(
        "seeded                   %,d comments of %d brands in %.0f s",
        SEEDED, BRANDS, seconds(begun));
    search();
    figures();
  }

  private void importAndClassify() throws Exception {
    Path file = file();
    long begun = System.nanoTime();
    Json job =
        Json.parse(
            send(
                request("/v1/brands/brand-0/comments/imports")
                    .header("Content-Type", "text/csv; charset=UTF-8")
                    .POST(BodyPublishers.ofFile(file)),
                202));
    Json end = follow(job.getString("id"));
    assertThat(end.getLong("failed")).isZero();
    assertThat(service.count("select count(*) from comment")).isEqualTo(ROWS);
    tell(
        "imported and classified  %,d comments (%,d KiB of CSV) in %.1f s, heap %s, peak resident %d MiB",
        ROWS, Files.size(file) / 1024, seconds(begun), HEAP, service.peakMebibytes());
    begun = System.nanoTime();
    follow(
        Json.parse(
                send(
                    request("/v1/brands/brand-0/comments/imports")
                        .header("Content-Type", "text/csv; charset=UTF-8")
                        .POST(BodyPublishers.ofFile(file)),
                    202))
            .getString("id"));
    tell("the same file again      %.1f s", seconds(begun));
    changeRules();
    Files.delete(file);
  }

  private void changeRules() throws Exception {
    service.execute(
        "update comment set person_class = 'PRAISE', classified_by = 'ada' where id in"
            + " (select id from comment order by id limit 1000)");
    long others = service.count("select count(*) from comment where rule_class = 'OTHER'");
    long begun = System.nanoTime();
    Json rules =
        Json.parse(
            send(
                request("/v1/brands/brand-0/comment-rules")
                    .header("Content-Type", "application/json")
                    .header("If-Match", "*")
                    .PUT(
                        BodyPublishers.ofString(
                            """
                            {"rules": [{"name": "Half", "commentClass": "INTENT",
                              "anyOf": ["%s", "%s"]}]}"""
                                .formatted(
                                    Vocabulary.ALL.get(0).word(0), Vocabulary.ALL.get(1).word(0)))),
                200));
    Json end = follow(rules.getString("jobId"));
    double took = seconds(begun);
    long intents = service.count("select count(*) from comment where rule_class = 'INTENT'");
    assertThat(end.getLong("processed")).isEqualTo(ROWS);
    assertThat(service.count("select count(*) from comment where class = 'PRAISE'"))
        .isEqualTo(1000);
    tell(
        "rules changed            %,d comments looked at, %,d of them with a new result, in %.1f s;"
            + " 1,000 classes given by hand stay",
        ROWS, service.count("select count(*) from comment where rules_version = 2"), took);
    assertThat(intents).isPositive();
    assertThat(others).isPositive();
  }

  private Path file() throws Exception {
    Path file = Files.createTempFile("comments", ".csv");
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder csv =
        new StringBuilder(
            "network,platformId,postId,authorHandle,text,commentedAt,likes,language\n");
    String[] said = {
      "How much is it?", "いくらですか", "كم السعر؟", "сколько стоит", "I love it 😍", "nope"
    };
    for (int i = 0; i < ROWS; i++) {
      Vocabulary vocabulary = Vocabulary.ALL.get(i % Vocabulary.ALL.size());
      csv.append("TIKTOK,")
          .append(7_412_345_678_901_234_567L + i)
          .append(',')
          .append(posts.get("brand-0"))
          .append(",@author")
          .append(i % 5_000)
          .append(",\"")
          .append(vocabulary.text(random, 3 + random.nextInt(8)))
          .append(' ')
          .append(said[random.nextInt(said.length)])
          .append("\",2026-09-0")
          .append(1 + i % 9)
          .append("T10:00:00Z,")
          .append(i % 90)
          .append(",\n");
    }
    return Files.writeString(file, csv);
  }

  private void search() throws Exception {
    for (Vocabulary vocabulary : Vocabulary.ALL) {
      List<String> questions = new ArrayList<>();
      for (int rank : new int[] {0, 5, 40, 300, 5_000, 40_000}) {
        questions.add(vocabulary.word(rank));
      }
      questions.add(vocabulary.word(0) + " " + vocabulary.word(300));
      questions.add(vocabulary.word(40) + " " + vocabulary.word(5_000));
      questions.add(vocabulary.word(2_000).substring(0, 3) + "*");
      questions.add(CommentSeed.OWN_WORD);
      for (String brand : List.of("brand-0", "brand-1", "brand-150")) {
        measure(vocabulary.script(), brand, questions);
      }
    }
  }

  private void measure(String script, String brand, List<String> questions) throws Exception {
    double[] all = new double[questions.size() * ROUNDS];
    String slowest = "";
    double worst = 0;
    int next = 0;
    for (String q : questions) {
      String address =
          "/v1/brands/" + brand + "/comments?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
      for (int round = -2; round < ROUNDS; round++) {
        long begun = System.nanoTime();
        String answer = send(request(address), 200);
        double millis = (System.nanoTime() - begun) / 1e6;
        if (round >= 0) {
          all[next++] = millis;
          if (millis > worst) {
            worst = millis;
            slowest = q + " (" + Json.parse(answer).getList("items").size() + " on the page)";
          }
        }
      }
    }
    Arrays.sort(all);
    tell(
        "search %-9s %-10s p50 %5.1f ms, p95 %5.1f ms, slowest %5.1f ms: %s",
        script, brand, all[all.length / 2], all[all.length * 95 / 100], worst, slowest);
  }

  private void figures() throws Exception {
    String address = "/v1/brands/brand-0/comment-figures?by=WEEK&from=2025-10-01&to=2025-12-31";
    send(request(address), 200);
    long begun = System.nanoTime();
    send(request(address), 200);
    tell("figures of 3 months      %.0f ms", seconds(begun) * 1000);
    begun = System.nanoTime();
    send(request("/v1/brands/brand-0/comments?commentClass=QUESTION&answered=false"), 200);
    tell("open questions           %.0f ms", seconds(begun) * 1000);
  }

  private Json follow(String job) throws Exception {
    while (true) {
      Json now = Json.parse(send(request("/v1/brands/brand-0/jobs/" + job), 200));
      if (now.getString("state").matches("SUCCEEDED|FAILED|CANCELLED")) {
        assertThat(now.getString("state")).as(now.toString()).isEqualTo("SUCCEEDED");
        return now;
      }
      Thread.sleep(100);
    }
  }

  private String create(String brand, String collection, String body) throws Exception {
    return Json.parse(
            send(
                request("/v1/brands/" + brand + "/" + collection)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)),
                201))
        .getString("id");
  }

  private String send(HttpRequest.Builder request, int status) throws Exception {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.at(path))
        .header("Authorization", "Bearer " + Tokens.agencyAdmin());
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void tell(String line, Object... values) {
    System.out.println("comments: " + line.formatted(values));
  }
}
