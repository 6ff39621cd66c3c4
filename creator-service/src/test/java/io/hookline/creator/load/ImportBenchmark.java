package io.hookline.creator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Imports a file of a million creators, each with an account and all that there is to say, and
 * duplicates among them, into the packaged service with little memory; and does so again while the
 * service is killed. Run by {@code benchmark/imports}.
 */
class ImportBenchmark {

  private static final int ROWS = Integer.getInteger("benchmark.rows", 1_000_000);

  /** Every so many rows one is a duplicate. */
  private static final int EACH = 50;

  private static final long CREATORS = ROWS - ROWS / EACH;
  private static final int KILLS = Integer.getInteger("benchmark.kills", 2);
  private static final String HEAP = System.getProperty("benchmark.heap", "256m");

  private final HttpClient http = HttpClient.newHttpClient();
  private Path file;
  private RunningService service;

  @BeforeEach
  void begin() throws Exception {
    file = Files.createTempFile("creators", ".csv");
    try (BufferedWriter csv = Files.newBufferedWriter(file)) {
      csv.write(
          "displayName,email,phone,country,languages,niches,communities,tags,engagementRate,status,"
              + "tiktokHandle,tiktokFollowers,tiktokVerified\n");
      for (int i = 1; i <= ROWS; i++) {
        // Now and then somebody who was in the row before, or a thousand and more rows before.
        int who = i % EACH == 0 ? i - (i % (2 * EACH) == 0 ? 1 : Math.min(i - 1, 1_001)) : i;
        csv.write(
            ("Creator %1$07d,creator%1$07d@example.com,+47900%1$07d,NO,nb; en,Skin care|Hår %2$d,"
                    + "#skintok #community%2$d,spring-%2$d,0.0%2$d,PROSPECT,@creator%1$07d,%1$d,true\n")
                .formatted(who, who % 90 + 10));
      }
    }
    service = new RunningService(HEAP);
    service.start();
  }

  @AfterEach
  void end() throws Exception {
    service.close();
    Files.delete(file);
  }

  @Test
  void everyRowIsImportedOnceWithAndWithoutKills() throws Exception {
    brand("steady");
    long begun = System.nanoTime();
    String job = send("steady");
    double received = seconds(begun);
    TreeSet<Long> seen = new TreeSet<>();
    Json end = follow("steady", job, seen, 0);
    double worked = seconds(begun) - received;
    tell("rows                     %,d (%,d KiB of CSV)", ROWS, Files.size(file) / 1024);
    tell("heap                     %s, peak resident %d MiB", HEAP, service.peakMebibytes());
    tell("received and stored      %.1f s", received);
    tell("imported                 %.1f s, %,.0f rows/s", worked, ROWS / worked);
    tell("progress                 %d different values seen", seen.size());
    exactlyOnce("steady", end);
    tell("duplicates               %,d rows refused", ROWS / EACH);
    assertThat(seen.size()).isGreaterThan(Math.min(ROWS / 100_000, 10));

    brand("killed");
    Json after = follow("killed", send("killed"), new TreeSet<>(), KILLS);
    exactlyOnce("killed", after);
    tell("killed %d times           every row imported exactly once", KILLS);
  }

  private void brand(String slug) throws Exception {
    HttpResponse<String> answer =
        http.send(
            request("/v1/brands")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"slug\":\"%s\",\"name\":\"%s\",\"timeZone\":\"UTC\",\"currency\":\"EUR\"}"
                            .formatted(slug, slug)))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private String send(String brand) throws Exception {
    HttpResponse<String> answer =
        http.send(
            request("/v1/brands/" + brand + "/creators/imports")
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", brand)
                .POST(BodyPublishers.ofFile(file))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return Json.parse(answer.body()).getString("id");
  }

  /** Kills the service at random moments of the work, that many times, and starts it again. */
  private Json follow(String brand, String job, TreeSet<Long> seen, int kills) throws Exception {
    Random random = new Random();
    int killed = 0;
    long next = random.nextInt(ROWS / (kills + 1));
    while (true) {
      Json now = read(brand, job);
      seen.add(now.getLong("processed"));
      if (now.getString("state").matches("SUCCEEDED|FAILED|CANCELLED")) {
        assertThat(killed).as("kills before the end").isEqualTo(kills);
        return now;
      }
      if (killed < kills && now.getLong("processed") > next) {
        Thread.sleep(random.nextInt(400));
        service.kill();
        killed++;
        tell("kill -9                  at %,d rows", now.getLong("processed"));
        next = now.getLong("processed") + 1 + random.nextInt(ROWS / (kills + 1));
        next = Math.min(next, ROWS - ROWS / 20);
        service.start();
      }
      Thread.sleep(200);
    }
  }

  private Json read(String brand, String job) throws Exception {
    try {
      HttpResponse<String> answer =
          http.send(
              request("/v1/brands/" + brand + "/jobs/" + job).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return Json.parse(answer.body());
    } catch (ConnectException gone) {
      assertThat(service.isAlive()).as("out of memory?").isTrue();
      throw gone;
    }
  }

  private void exactlyOnce(String brand, Json job) throws Exception {
    String ofBrand = " where brand = '" + brand + "'";
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
    assertThat(job.getLong("processed")).isEqualTo(ROWS);
    assertThat(job.getLong("failed")).as("duplicates").isEqualTo(ROWS / EACH);
    assertThat(service.count("select count(*) from creator" + ofBrand)).isEqualTo(CREATORS);
    assertThat(service.count("select count(distinct email) from creator" + ofBrand))
        .isEqualTo(CREATORS);
    assertThat(service.count("select count(*) from account" + ofBrand)).isEqualTo(CREATORS);
    assertThat(
            service.count(
                "select count(*) from outbox" + ofBrand + " and type like '%CreatorRegistered'"))
        .isEqualTo(CREATORS);
    assertThat(service.count("select count(*) from creator_search" + ofBrand)).isEqualTo(CREATORS);
    assertThat(service.count("select count(*) from creator_step" + ofBrand)).isEqualTo(CREATORS);
    assertThat(service.count("select count(*) from import_chunk")).isZero();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.at(path))
        .header("Authorization", "Bearer " + Tokens.agencyAdmin());
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void tell(String line, Object... values) throws IOException {
    System.out.println("imports: " + line.formatted(values));
  }
}
