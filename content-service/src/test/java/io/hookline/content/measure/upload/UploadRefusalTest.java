package io.hookline.content.measure.upload;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.NORDLYS;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.upload.UploadFixtures.CSV;
import static io.hookline.content.measure.upload.UploadFixtures.bytes;
import static io.hookline.content.measure.upload.UploadFixtures.content;
import static io.hookline.content.measure.upload.UploadFixtures.row;
import static io.hookline.content.measure.upload.UploadFixtures.send;
import static io.hookline.content.measure.upload.UploadFixtures.sent;
import static io.hookline.content.measure.upload.UploadFixtures.video;
import static io.hookline.content.measure.upload.UploadFixtures.zip;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.hookline.content.Fixtures;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are refused as a whole: nothing of them is left. */
@QuarkusTest
class UploadRefusalTest {

  private static final String BYTES = "application/octet-stream";

  @Inject KeptBytes kept;
  @Inject UploadPieces pieces;
  @Inject BrandScope scope;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private void refused(String name, String type, byte[] body, int status, String code) {
    send(name, type, body).statusCode(status).body(at("code", equalTo(code)));
    assertThat(scope.<Integer>call(ACME, kept::files)).as("kept of " + name).isZero();
  }

  @Test
  void whatIsNoTableIsRefused() {
    refused("empty.csv", CSV, new byte[0], 422, "IMPORT_EMPTY");
    refused(
        "picture.png",
        BYTES,
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
        422,
        "FILE_KIND_UNKNOWN");
    refused(
        "Content.zip",
        BYTES,
        java.util.Arrays.copyOf(zip(Map.of("a.csv", bytes("a,b\n1,2\n"))), 40),
        422,
        "ARCHIVE_BROKEN");
    refused(
        "Content.xlsm",
        BYTES,
        bytes(content(row(1, video(daysAgo(9)), 1))),
        422,
        "WORKBOOK_WITH_MACROS");
    refused(
        "macro.xlsx",
        BYTES,
        zip(
            Map.of(
                "[Content_Types].xml",
                bytes("<Types/>"),
                "xl/workbook.xml",
                bytes("<workbook/>"),
                "xl/vbaProject.bin",
                bytes("x"))),
        422,
        "WORKBOOK_WITH_MACROS");
  }

  @Test
  void aBombIsRefused() {
    byte[] rows = bytes("Date,Video Views\n" + "2026-08-09,1\n".repeat(1 << 20));
    refused("Content.zip", BYTES, zip(Map.of("Content.csv", rows)), 413, "UNPACKED_TOO_LARGE");
  }

  @Test
  void aTableOfTwoHundredColumnsIsRefused() {
    String header = IntStream.range(0, 200).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    refused("wide.csv", CSV, bytes(header + "\n" + header + "\n"), 422, "TOO_MANY_COLUMNS");
  }

  @Test
  void aFileThatIsDamagedFurtherDownIsRefusedWithItsLine() {
    String rows = row(2, video(daysAgo(9)), 100) + "\r\n";
    send("Content.csv", CSV, bytes(content(rows.repeat(20) + rows.replace("after", "af\0er"))))
        .statusCode(400)
        .body(at("code", equalTo("WRONG_ENCODING")))
        .body(at("detail", startsWith("Line 22 of Content.csv holds the character U+0000")));
  }

  @Test
  void wideTextSaysSoOrIsRefused() {
    String text = content(row(2, video(daysAgo(9)), 100));
    byte[] wide = text.getBytes(StandardCharsets.UTF_16LE);
    send("Content.csv", CSV, wide).statusCode(400).body(at("code", equalTo("WRONG_ENCODING")));
    send("Content.csv", CSV, ("\ufeff" + text).getBytes(Charset.forName("UTF-32LE")))
        .statusCode(400)
        .body(at("code", equalTo("WRONG_ENCODING")));
    send("Content.csv", CSV + "; charset=utf-16le", wide)
        .statusCode(201)
        .body(at("understood.rows.unclaimed", equalTo(1)));
  }

  @Test
  void twoFilesOfOneNameAreRefused() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.csv", bytes(content(row(2, video(daysAgo(9)), 100))));
    files.put("b.csv", bytes(content(row(3, video(daysAgo(9)), 100))));
    String packed = new String(zip(files), StandardCharsets.ISO_8859_1).replace("b.csv", "a.csv");
    send("Content.zip", UploadContentResource.ZIP, packed.getBytes(StandardCharsets.ISO_8859_1))
        .statusCode(422)
        .body(at("code", equalTo("ARCHIVE_BROKEN")));
  }

  @Test
  void aFileBeyondTheLimitIsRefusedWhileItArrives() {
    assertThatThrownBy(() -> scope.call(ACME, () -> stored(new byte[101], 100)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("100 bytes");
  }

  private LocalFile stored(byte[] bytes, long most) {
    try {
      return LocalFile.stored(new ByteArrayInputStream(bytes), most, pieces.begin(), pieces);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @Test
  void whatIsNotSentAsAFileIsRefused() {
    refused("a.json", "application/json", bytes("{}"), 415, "UNSUPPORTED_MEDIA_TYPE");
    refused(
        "a.csv", "text/csv; charset=klingon", bytes("a,b\n1,2\n"), 415, "UNSUPPORTED_MEDIA_TYPE");
    operator()
        .contentType(CSV)
        .body(bytes("a,b\n1,2\n"))
        .post(acme("/uploads"))
        .then()
        .statusCode(422)
        .body(at("violations[0].field", equalTo("fileName")));
    as(Tokens.analyst(ACME))
        .contentType(CSV)
        .body(bytes("a,b\n1,2\n"))
        .post(acme("/uploads?fileName=a.csv"))
        .then()
        .statusCode(403);
  }

  @Test
  void theSameRequestAgainIsTheSameUpload() {
    byte[] body = bytes(content(row(1, video(daysAgo(9)), 1)));
    String first = keyed(body).get("id");
    assertThat(keyed(body).getString("id")).isEqualTo(first);
    operator()
        .contentType(CSV)
        .header("Idempotency-Key", "studio-1")
        .body(bytes(content(row(2, video(daysAgo(9)), 1))))
        .post(acme("/uploads?fileName=Content.csv"))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("IDEMPOTENCY_KEY_REUSED")));
    assertThat(scope.<Integer>call(ACME, kept::files)).isEqualTo(1);
  }

  private static Json keyed(byte[] body) {
    return operator()
        .contentType(CSV)
        .header("Idempotency-Key", "studio-1")
        .body(body)
        .post(acme("/uploads?fileName=Content.csv"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  @Test
  void anotherBrandsFileIsNotThere() {
    String id = sent("Content.csv", content(row(1, video(daysAgo(9)), 1))).get("id");
    String theirs = "/v1/brands/" + NORDLYS + "/uploads/" + id;
    as(Tokens.operator(NORDLYS)).get(theirs).then().statusCode(404);
    as(Tokens.operator(NORDLYS)).get(theirs + "/faults").then().statusCode(404);
    as(Tokens.operator(NORDLYS))
        .post(theirs + "/application")
        .then()
        .statusCode(404)
        .body(at("code", equalTo("UPLOAD_NOT_FOUND")));
  }
}
