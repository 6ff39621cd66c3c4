package io.hookline.content.measure.upload;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as TikTok Studio hands them out. */
public final class UploadFixtures {

  static final String CSV = "text/csv";

  /** Studio's own has a column for the publication as well, and its Time is that of the export. */
  private static final String CONTENT =
      "\"Time\",\"Video title\",\"Video link\",\"Total likes\",\"Total comments\","
          + "\"Total shares\",\"Total views\"\r\n";

  private static final String STUDIO = CONTENT.replace("link\",", "link\",\"Post time\",");

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private UploadFixtures() {}

  /** The id of a video that was uploaded at the instant, as TikTok makes them. */
  static String video(Instant at) {
    return Long.toString(at.getEpochSecond() << 32 | NEXT.getAndIncrement());
  }

  static String day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  static String content(String... rows) {
    return CONTENT + String.join("\r\n", rows) + "\r\n";
  }

  /** As it stood so many days ago. */
  static String row(int daysAgo, String video, Object views) {
    return "\"%s\",\"Before or after?\",\"https://www.tiktok.com/@acme/video/%s\",\"9\",\"1\",\"2\",\"%s\""
        .formatted(day(daysAgo(daysAgo)), video, views);
  }

  /** As Studio writes it. */
  static String studio(String video, Object views) {
    return STUDIO
        + "\"%s\",\"Before or after?\",\"https://www.tiktok.com/@acme/video/%s\",\"%s\",\"9\",\"1\",\"2\",\"%s\"\r\n"
            .formatted(
                day(daysAgo(2)),
                video,
                day(Instant.ofEpochSecond(Long.parseLong(video) >> 32)),
                views);
  }

  static String overview(String... rows) {
    return "\"Date\",\"Video Views\",\"Profile Views\",\"Likes\",\"Comments\",\"Shares\"\r\n"
        + String.join("\r\n", rows)
        + "\r\n";
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return bytes.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static ValidatableResponse send(String name, String type, byte[] body) {
    return operator().contentType(type).body(body).post(acme("/uploads?fileName=" + name)).then();
  }

  /** A file that is understood. */
  static Json sent(String name, String text) {
    return sent(name, CSV, bytes(text));
  }

  static Json sent(String name, String type, byte[] body) {
    return send(name, type, body).statusCode(201).extract().as(Json.class);
  }

  static Json read(String id) {
    return operator().get(acme("/uploads/" + id)).then().statusCode(200).extract().as(Json.class);
  }

  static ValidatableResponse apply(String id, String query) {
    return operator().post(acme("/uploads/" + id + "/application" + query)).then();
  }

  static ValidatableResponse answer(String id, String body) {
    return operator()
        .header("If-Match", "*")
        .body(body)
        .put(acme("/uploads/" + id + "/answers"))
        .then();
  }

  static ValidatableResponse discard(String id) {
    return operator().header("If-Match", "*").delete(acme("/uploads/" + id)).then();
  }

  static String account(String handle) {
    return as(Tokens.operator(ACME))
        .body(
            "{\"network\": \"TIKTOK\", \"handle\": \"%s\", \"displayName\": \"Acme\"}"
                .formatted(handle))
        .post(acme("/accounts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  static String post(String video) {
    return operator()
        .body(
            """
            {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
             "publishedAt": "%s", "networkPostId": "%s"}"""
                .formatted(daysAgo(9), video))
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  static void views(String post, Integer... views) {
    operator()
        .get(acme("/posts/" + post + "/snapshots"))
        .then()
        .body(at("items[*].views", contains(views)));
  }

  static void applied(String id) {
    apply(id, "").statusCode(202);
    Arc.container().instance(JobWorker.class).get().work();
    assertThat(read(id).getString("state")).isEqualTo("APPLIED");
  }

  /** What is remembered once a file with columns that nobody knows was applied. */
  private static String mapping() {
    String id =
        sent(
                "sheet.csv",
                "Wann,Wo,Wie oft\r\n%s,https://www.tiktok.com/@acme/video/%s,77\r\n"
                    .formatted(day(daysAgo(2)), video(daysAgo(9))))
            .get("id");
    answer(
            id,
            """
            {"answers": [], "columns": [{"header": "Wann", "meaning": "DATE"},
              {"header": "Wo", "meaning": "LINK"}, {"header": "Wie oft", "meaning": "VIEWS"}]}""")
        .statusCode(200);
    apply(id, "").statusCode(202);
    Arc.container().instance(JobWorker.class).get().work();
    return operator().get(acme("/upload-mappings")).as(Json.class).getString("items[0].id");
  }

  /** One of each kind, by the name of its path parameter, and those that operations use up. */
  public static Map<String, String> oneOfEach() {
    return Map.of(
        "upload", sent("Content.csv", content(row(1, video(daysAgo(9)), 100))).get("id"),
        "applyUpload", sent("Content.csv", content(row(2, video(daysAgo(9)), 1))).get("id"),
        "discardUpload", sent("Content.csv", content(row(3, video(daysAgo(9)), 1))).get("id"),
        "uploadMapping", mapping());
  }
}
