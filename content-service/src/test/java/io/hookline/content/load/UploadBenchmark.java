package io.hookline.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.io.BufferedWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sends a content file of TikTok Studio's shape to the packaged service with little memory, and
 * applies it: where its videos are posts, and where they are not. Run by {@code benchmark/uploads}.
 */
class UploadBenchmark {

  private static final int ROWS = Integer.getInteger("benchmark.rows", 100_000);
  private static final int VIDEOS = Integer.getInteger("benchmark.videos", 2_000);
  private static final String HEAP = System.getProperty("benchmark.heap", "256m");
  private static final Instant PUBLISHED =
      LocalDate.now(ZoneOffset.UTC).minusDays(100).atTime(12, 0).toInstant(ZoneOffset.UTC);

  private final HttpClient http = HttpClient.newHttpClient();
  private RunningService service;

  @BeforeEach
  void begin() throws Exception {
    service = new RunningService(HEAP);
    service.start();
    service.execute(
        "insert into brand values ('with-posts', 'Brand', 'Europe/Berlin', 'EUR', 0)",
        "insert into brand values ('without', 'Brand', 'Europe/Berlin', 'EUR', 0)");
  }

  @AfterEach
  void end() throws Exception {
    service.close();
  }

  @Test
  void aContentFileIsUnderstoodAndApplied() throws Exception {
    recordPosts();
    remember("with-posts");
    remember("without");
    Path file = file();
    tell(
        "file                     %,d rows of %,d videos, %,d KiB",
        ROWS, VIDEOS, Files.size(file) / 1024);
    double whole = measure("with-posts", file);
    assertThat(service.count("select count(*) from snapshot")).isEqualTo(ROWS + 1);
    measure("with-posts", file);
    assertThat(service.count("select count(*) from snapshot")).as("again").isEqualTo(ROWS + 1);
    measure("without", file);
    assertThat(service.count("select count(*) from unclaimed_reading")).isEqualTo(ROWS + 1);
    Files.delete(file);
    tell("memory                   heap %s, peak resident %d MiB", HEAP, service.peakMebibytes());
    assertThat(whole).as("seconds to take in and apply").isLessThan(20);
  }

  /** That the column Time is a row's day: Studio's own files have one row for a video. */
  private void remember(String brand) throws Exception {
    Path small = write(LocalDate.now(ZoneOffset.UTC).minusDays(95), 1);
    Json upload = upload(brand, small);
    Files.delete(small);
    String address = "/v1/brands/" + brand + "/uploads/" + upload.getString("id");
    send(
        request(address + "/answers")
            .header("Content-Type", "application/json")
            .header("If-Match", "*")
            .PUT(
                BodyPublishers.ofString(
                    "{\"answers\": [], \"columns\": [{\"header\": \"Time\", \"meaning\": \"DATE\"}]}")),
        200);
    follow(
        brand,
        Json.parse(send(request(address + "/application").POST(BodyPublishers.noBody()), 202))
            .getString("id"));
  }

  private Json upload(String brand, Path file) throws Exception {
    return Json.parse(
        send(
            request("/v1/brands/" + brand + "/uploads?fileName=Content.csv")
                .header("Content-Type", "text/csv; charset=UTF-8")
                .POST(BodyPublishers.ofFile(file)),
            201));
  }

  private double measure(String brand, Path file) throws Exception {
    Duration[] cpu = {service.processorTime(), service.processorTimeOfPostgres()};
    long begun = System.nanoTime();
    Json upload = upload(brand, file);
    double told = seconds(begun);
    tellProcessorTime("  understanding", cpu);
    assertThat(upload.getString("state")).isEqualTo("READY");
    assertThat(upload.getLong("understood.rows.faulty")).isZero();
    begun = System.nanoTime();
    cpu = new Duration[] {service.processorTime(), service.processorTimeOfPostgres()};
    Json job =
        Json.parse(
            send(
                request(
                        "/v1/brands/"
                            + brand
                            + "/uploads/"
                            + upload.getString("id")
                            + "/application")
                    .POST(BodyPublishers.noBody()),
                202));
    Json end = follow(brand, job.getString("id"));
    double applied = seconds(begun);
    tellProcessorTime("  applying", cpu);
    assertThat(end.getLong("failed")).isZero();
    tell(
        "%-24s understood in %.1f s (%,d of posts, %,d unclaimed, %,d here already), applied in %.1f s: %.1f s",
        brand,
        told,
        upload.getLong("understood.rows.ofPosts"),
        upload.getLong("understood.rows.unclaimed"),
        upload.getLong("understood.rows.unchanged"),
        applied,
        told + applied);
    return told + applied;
  }

  /** Processor time says the same on a machine that does other things beside. */
  private void tellProcessorTime(String what, Duration... before) throws Exception {
    tell(
        "%-24s processor: service %.1f s, PostgreSQL %.1f s",
        what,
        service.processorTime().minus(before[0]).toMillis() / 1e3,
        service.processorTimeOfPostgres().minus(before[1]).toMillis() / 1e3);
  }

  private static String video(int i) {
    return Long.toString(PUBLISHED.getEpochSecond() << 32 | i + 1);
  }

  private void recordPosts() throws Exception {
    StringBuilder rows = new StringBuilder("network,title,funnelStage,publishedAt,networkPostId\n");
    for (int i = 0; i < VIDEOS; i++) {
      rows.append("TIKTOK,Video ")
          .append(i)
          .append(",TOFU,")
          .append(PUBLISHED)
          .append(',')
          .append(video(i))
          .append('\n');
    }
    Json job =
        Json.parse(
            send(
                request("/v1/brands/with-posts/posts/imports")
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofString(rows.toString())),
                202));
    follow("with-posts", job.getString("id"));
  }

  /** A row for each video and day, in the order of days. */
  private static Path file() throws Exception {
    return write(LocalDate.now(ZoneOffset.UTC).minusDays(90), ROWS);
  }

  private static Path write(LocalDate first, int rows) throws Exception {
    Path file = Files.createTempFile("content", ".csv");
    LocalDate published = PUBLISHED.atOffset(ZoneOffset.UTC).toLocalDate();
    try (BufferedWriter csv = Files.newBufferedWriter(file)) {
      csv.write(
          "\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\",\"Total comments\","
              + "\"Total shares\",\"Total views\"\r\n");
      for (int i = 0; i < rows; i++) {
        int day = i / VIDEOS;
        csv.write(
            "\"%s\",\"Before or after the cream? #skintok %d\",\"https://www.tiktok.com/@acme/video/%s\",\"%s\",\"%d\",\"%d\",\"%d\",\"%d\"\r\n"
                .formatted(
                    first.plusDays(day),
                    i % VIDEOS,
                    video(i % VIDEOS),
                    published,
                    day * 31L + 9,
                    day * 2L,
                    day * 3L,
                    day * 1_203L + i % 997));
      }
    }
    return file;
  }

  private Json follow(String brand, String job) throws Exception {
    while (true) {
      Json now = Json.parse(send(request("/v1/brands/" + brand + "/jobs/" + job), 200));
      if (now.getString("state").matches("SUCCEEDED|FAILED|CANCELLED")) {
        assertThat(now.getString("state")).as(now.toString()).isEqualTo("SUCCEEDED");
        return now;
      }
      Thread.sleep(100);
    }
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

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void tell(String what, Object... values) {
    System.out.println("uploads: " + what.formatted(values));
  }
}
