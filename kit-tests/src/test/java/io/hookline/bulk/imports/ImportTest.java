package io.hookline.bulk.imports;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.sample.NoteImport;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Contract;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {

  static final String IMPORTS = NOTES + "/imports";

  @Inject JobWorker worker;
  @Inject NoteImport notes;

  @TestHTTPResource(IMPORTS)
  URI imports;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    notes.accident(titles -> {});
  }

  static Response post(String type, String query, byte[] body) {
    return asSent().contentType(type).body(body).post(IMPORTS + query);
  }

  /** Without the charset that REST-assured would add. */
  static RequestSpecification asSent() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .auth()
        .oauth2(Tokens.operator(ACME));
  }

  static Response csv(String body) {
    return post("text/csv", "", body.getBytes(StandardCharsets.UTF_8));
  }

  static Response csv(String query, String body) {
    return post("text/csv", query, body.getBytes(StandardCharsets.UTF_8));
  }

  static String file(int rows) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(i -> "n" + i + ",IDEA\n")
        .collect(Collectors.joining("", "title,kind\n", ""));
  }

  @Test
  void aCsvFileIsAppliedAndEachRowIsTold() {
    Json result = csv("title,kind\nfirst,IDEA\n,IDEA\nthird,PLAN\nfourth,TASK\n").as(Json.class);
    assertThat(result.getString("outcome")).isEqualTo("PARTIAL");
    assertThat(result.getInt("total")).isEqualTo(4);
    assertThat(result.getInt("applied")).isEqualTo(2);
    assertThat(result.getInt("failed")).isEqualTo(2);
    assertThat(result.getList("rows[*].line")).isEqualTo(List.of(2, 3, 4, 5));
    assertThat(result.getList("rows[*].status"))
        .isEqualTo(List.of("APPLIED", "FAILED", "FAILED", "APPLIED"));
    assertThat(result.getString("rows[1].code")).isEqualTo("VALIDATION_FAILED");
    assertThat(result.getString("rows[1].violations[0].field")).isEqualTo("title");
    assertThat(result.getString("rows[2].code")).isEqualTo("INVALID_BODY");
    assertThat(result.getString("rows[2].violations[0].field")).isEqualTo("kind");
    assertThat(rows("select title from note order by title")).containsExactly("first", "fourth");
    assertThat(rows("select id from note where title = 'first'"))
        .containsExactly(result.getString("rows[0].id"));
    assertThat(count("outbox")).as("an event for each row that took effect").isEqualTo(2);
  }

  @Test
  void ndjsonAndJsonArraysTellTheSame() {
    String rows =
        "{\"title\":\"a\",\"kind\":\"IDEA\"}\n\n{\"title\":\"b\"}\n{oops\n{\"title\":\"c\",\"kind\":\"TASK\"}";
    Json lines = post("application/x-ndjson", "", rows.getBytes()).as(Json.class);
    assertThat(lines.getList("rows[*].line")).isEqualTo(List.of(1, 3, 4, 5));
    assertThat(lines.getList("rows[*].code"))
        .containsExactly(null, "VALIDATION_FAILED", "MALFORMED_JSON", null);
    String array = "[{\"title\":\"d\",\"kind\":\"IDEA\"},{\"title\":\"e\"}, 5]";
    Json elements = post("application/json", "", array.getBytes()).as(Json.class);
    assertThat(elements.getList("rows[*].line")).isEqualTo(List.of(1, 2, 3));
    assertThat(elements.getList("rows[*].code"))
        .containsExactly(null, "VALIDATION_FAILED", "INVALID_BODY");
    assertThat(rows("select title from note order by title")).containsExactly("a", "c", "d");
  }

  @Test
  void theDatabasesWordConcernsOneRowOnly() {
    Sample.written("taken");
    StringBuilder file = new StringBuilder("title,kind\n");
    for (int i = 0; i < 200; i++) {
      file.append(i == 77 ? "taken" : i == 150 ? "n3" : "n" + i).append(",IDEA\n");
    }
    Json result = csv(file.toString()).as(Json.class);
    assertThat(result.getInt("applied")).isEqualTo(198);
    assertThat(result.getList("rows[?(@.status == 'FAILED')].line")).isEqualTo(List.of(79, 152));
    assertThat(result.getList("rows[?(@.status == 'FAILED')].code"))
        .isEqualTo(List.of("TITLE_TAKEN", "TITLE_TAKEN"));
    assertThat(count("note")).isEqualTo(199);
    assertThat(count("outbox")).isEqualTo(199);
  }

  @Test
  void aDryRunKeepsNothingAndTellsAll() {
    Json result = csv("?dryRun=true", "title,kind\na,IDEA\na,IDEA\n").as(Json.class);
    assertThat(result.getBoolean("dryRun")).isTrue();
    assertThat(result.getList("rows[*].status")).isEqualTo(List.of("APPLIED", "FAILED"));
    assertThat(count("note")).isZero();
    assertThat(count("outbox")).isZero();
    expect(csv("?dryRun=yes", "title,kind\na,IDEA\n"), 400, "INVALID_PARAMETER");
    assertThat(count("note")).isZero();
  }

  @Test
  void anAtomicImportIsAllOrNothing() {
    Json spoilt = csv("?atomic=true", "title,kind\na,IDEA\n,IDEA\n").as(Json.class);
    assertThat(spoilt.getString("outcome")).isEqualTo("NOTHING");
    assertThat(spoilt.getList("rows[*].status")).isEqualTo(List.of("NOT_APPLIED", "FAILED"));
    assertThat(count("note")).isZero();
    assertThat(count("outbox")).isZero();
    Json good = csv("?atomic=true", "title,kind\na,IDEA\nb,IDEA\n").as(Json.class);
    assertThat(good.getString("outcome")).isEqualTo("COMPLETE");
    assertThat(count("note")).isEqualTo(2);
  }

  @Test
  void headersAreMappedIgnoredOrRefused() {
    expect(csv("Name,kind\na,IDEA\n"), 422, "CSV_HEADER_INVALID");
    Json mapped =
        csv("?map=Name:title,Kind of note:KIND,Notes:-", "NAME;kind OF note;Notes\na;IDEA;x,y\n")
            .as(Json.class);
    assertThat(mapped.getString("outcome")).as(mapped.toString()).isEqualTo("COMPLETE");
    expect(csv("title,TITLE\na,b\n"), 422, "CSV_HEADER_INVALID");
    expect(csv("?map=Nom:title", "title,kind\na,IDEA\n"), 422, "CSV_HEADER_INVALID");
    expect(csv("?map=Name", "title,kind\na,IDEA\n"), 400, "INVALID_PARAMETER");
    expect(csv(""), 422, "IMPORT_EMPTY");
    expect(csv("title,kind\n"), 422, "IMPORT_EMPTY");
  }

  @Test
  void cellsMayHaveQuotesLinesNumbersAndABom() {
    String file =
        "\ufeff\"title\";kind;fee.amount;fee.currency;size;open\r\n"
            + "\"two\r\nlines; and a \"\"quote\"\"\";IDEA;12.50;EUR;7;true\r\n"
            + "next;TASK;;;;\r\n'=sum;TASK;;;x;\r\n";
    Json result = csv(file).as(Json.class);
    assertThat(result.getList("rows[*].line")).isEqualTo(List.of(2, 4, 5));
    assertThat(result.getList("rows[*].code")).containsExactly(null, null, "INVALID_BODY");
    assertThat(result.getString("rows[2].violations[0].field")).isEqualTo("size");
    assertThat(rows("select title from note order by title desc"))
        .containsExactly("two\r\nlines; and a \"quote\"", "next");
  }

  @Test
  void brokenFilesAreRefusedAsAWhole() {
    expect(csv("title,kind\na,IDEA\n\"b,IDEA\nc,IDEA\n"), 400, "CSV_MALFORMED");
    expect(csv("title,kind\na,IDEA\n\"b\"x,IDEA\n"), 400, "CSV_MALFORMED");
    expect(csv("title,kind\n" + "x".repeat(300_000) + ",IDEA\n"), 413, "ROW_TOO_LARGE");
    String wide = "x".repeat(200_000) + "," + "y".repeat(100_000) + "\n";
    expect(csv("title,kind\na,IDEA\n" + wide), 413, "ROW_TOO_LARGE");
    expect(post("application/json", "", "[{\"title\":".getBytes()), 400, "MALFORMED_JSON");
    expect(post("application/json", "", "{}".getBytes()), 400, "INVALID_BODY");
    expect(post("application/json", "", "[]".getBytes()), 422, "IMPORT_EMPTY");
    expect(post("application/json", "", "[{}] x".getBytes()), 400, "MALFORMED_JSON");
    expect(
        post("application/x-ndjson", "", ("\"" + "x".repeat(300_000)).getBytes()),
        413,
        "ROW_TOO_LARGE");
    expect(post("application/xml", "", "<a/>".getBytes()), 415, "UNSUPPORTED_MEDIA_TYPE");
    assertThat(count("note")).isZero();
    assertThat(count("job")).isZero();
  }

  @Test
  void aFileInAnotherEncodingIsRefusedUnlessItSaysSo() {
    Charset windows = Charset.forName("windows-1252");
    byte[] file = "title,kind\nGrün,IDEA\n".getBytes(windows);
    expect(post("text/csv", "", file), 400, "WRONG_ENCODING");
    byte[] utf16 = "\ufefftitle,kind\n".getBytes(StandardCharsets.UTF_16LE);
    expect(post("text/csv", "", utf16), 400, "WRONG_ENCODING");
    expect(post("text/csv; charset=klingon", "", file), 415, "UNSUPPORTED_MEDIA_TYPE");
    post("text/csv; charset=windows-1252", "", file).then().statusCode(200);
    assertThat(rows("select title from note")).containsExactly("Grün");
  }

  @Test
  void bodiesMayBePackedButNotBombs() throws IOException {
    Response packed = gzip(pack(file(10).getBytes(StandardCharsets.UTF_8)), "gzip");
    assertThat(packed.as(Json.class).getInt("applied")).isEqualTo(10);
    byte[] bomb = ("title,kind\n" + "x,IDEA\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);
    expect(gzip(pack(bomb), "gzip"), 413, "UNPACKED_TOO_LARGE");
    assertThat(count("job")).isZero();
    expect(gzip("title,kind\n".getBytes(), "gzip"), 400, "GZIP_MALFORMED");
    byte[] whole = pack(file(900).getBytes(StandardCharsets.UTF_8));
    expect(gzip(java.util.Arrays.copyOf(whole, whole.length / 2), "gzip"), 400, "GZIP_MALFORMED");
    expect(gzip(whole, "br"), 415, "UNSUPPORTED_MEDIA_TYPE");
    assertThat(count("note")).isEqualTo(10);
  }

  private static byte[] pack(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static Response gzip(byte[] body, String encoding) {
    return asSent()
        .contentType("text/csv")
        .header("Content-Encoding", encoding)
        .body(body)
        .post(IMPORTS);
  }

  @Test
  void aThousandRowsAreAnsweredAtOnceAndOneMoreIsAJob() {
    Response small = csv(file(1000));
    assertThat(small.statusCode()).isEqualTo(200);
    assertThat(small.as(Json.class).getInt("applied")).isEqualTo(1000);
    assertThat(count("job")).isZero();
    Sample.sql("delete from note");
    Response large = csv(file(1001));
    assertThat(large.statusCode()).as(large.asString()).isEqualTo(202);
    assertThat(large.header("Location"))
        .endsWith("/v1/brands/" + ACME + "/jobs/" + large.as(Json.class).getString("id"));
    assertThat(large.as(Json.class).getInt("total")).isEqualTo(1001);
    assertThat(count("note")).isZero();
    worker.work();
    assertThat(count("note")).isEqualTo(1001);
  }

  @Test
  void aRepeatedImportGetsTheFirstAnswer() {
    for (int size : List.of(10, 1001)) {
      Response first = keyed("k" + size, file(size));
      Response again = keyed("k" + size, file(size));
      assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
      assertThat(again.statusCode()).isEqualTo(first.statusCode());
      assertThat(again.asString()).isEqualTo(first.asString());
      assertThat(again.header("Location")).isEqualTo(first.header("Location"));
      expect(keyed("k" + size, file(size + 1)), 422, "IDEMPOTENCY_KEY_REUSED");
    }
    assertThat(count("note")).isEqualTo(10);
    assertThat(count("job")).isEqualTo(1);
  }

  private static Response keyed(String key, String body) {
    return asSent()
        .contentType("text/csv")
        .header("Idempotency-Key", key)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(IMPORTS);
  }

  @Test
  void aBodyBeyondTheUsualLimitIsTaken() {
    StringBuilder file = new StringBuilder("title,kind\n");
    String pad = "x".repeat(90);
    for (int i = 0; i < 60_000; i++) {
      file.append(i).append(pad).append(",IDEA\n");
    }
    assertThat(file.length()).isGreaterThan(5 << 20);
    csv("?dryRun=true", file.toString()).then().statusCode(202);
  }

  @Test
  void theContractTellsTheFormOfARowAndWhatMayGoWrong() {
    JsonNode operation =
        Contract.document().path("paths").path("/v1/brands/{brand}/notes/imports").path("post");
    assertThat(operation.at("/requestBody/content/application~1json/schema/items/$ref").asText())
        .isEqualTo("#/components/schemas/NewNote");
    assertThat(operation.path("responses").properties())
        .extracting(Map.Entry::getKey)
        .contains("200", "202", "400", "413", "415", "422");
    assertThat(operation.at("/responses/202/headers").has("Location")).isTrue();
    String refused = operation.at("/responses/400/$ref").asText();
    assertThat(Contract.document().at(refused.substring(1)).findPath("examples").properties())
        .extracting(Map.Entry::getKey)
        .contains("CSV_MALFORMED", "WRONG_ENCODING", "MALFORMED_JSON");
  }

  @Test
  void aBodyWithoutAFormIsRefused() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(imports)
                    .header("Authorization", "Bearer " + Tokens.operator(ACME))
                    .POST(BodyPublishers.ofString("title,kind\na,IDEA\n"))
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
  }

  @Test
  void aFileThatBreaksLateLeavesNoJob() {
    expect(csv(file(3000) + "\"x\"y,IDEA\n"), 400, "CSV_MALFORMED");
    assertThat(count("job")).isZero();
    assertThat(count("import_chunk")).isZero();
  }
}
