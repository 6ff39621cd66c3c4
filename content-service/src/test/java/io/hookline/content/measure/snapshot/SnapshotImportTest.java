package io.hookline.content.measure.snapshot;

import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SnapshotImportTest {

  private static final String HEADER = "postId;capturedAt;dataset;source;views;likes\n";

  private String post;
  private String other;

  @BeforeEach
  void posts() {
    Fixtures.twoBrands();
    post = published(series(), null, daysAgo(100));
    other = published();
  }

  private static Json csv(String rows) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body((HEADER + rows).getBytes(UTF_8))
        .post("/v1/brands/" + Fixtures.ACME + "/snapshots/imports")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static String row(String post, int daysAgo, String views) {
    return post + ";" + daysAgo(daysAgo) + ";ORGANIC;IMPORT;" + views + ";\n";
  }

  private static String cells(String post, String number) {
    return post + ";" + daysAgo(1) + ";ORGANIC;IMPORT;" + number + "\n";
  }

  @Test
  void snapshotsOfManyPostsComeInOneFile() {
    Json result = csv(row(post, 2, "100") + row(post, 1, "200") + row(other, 1, "7"));
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    Json list =
        operator()
            .get("/v1/brands/" + Fixtures.ACME + "/posts/" + post + "/snapshots")
            .as(Json.class);
    assertThat(list.getList("items[*].views")).isEqualTo(List.of(200, 100));
    assertThat(list.getList("items[*].likes")).containsOnlyNulls();
    assertThat(list.getString("items[0].id")).isEqualTo(result.getString("rows[1].id"));
  }

  @Test
  void theSameFileSentAgainChangesNothingAndOtherFiguresAreRefused() {
    Json first = csv(row(post, 1, "100") + row(post, 1, "100"));
    assertThat(first.getList("rows[*].status")).isEqualTo(List.of("APPLIED", "UNCHANGED"));
    Json again = csv(row(post, 1, "100") + row(post, 1, "101"));
    assertThat(again.getList("rows[*].status")).isEqualTo(List.of("UNCHANGED", "FAILED"));
    assertThat(again.getString("rows[0].id")).isEqualTo(first.getString("rows[0].id"));
    assertThat(again.getString("rows[1].code")).isEqualTo("SNAPSHOT_EXISTS");
  }

  @Test
  void rowsThatCannotBeAreNamedWithTheirField() {
    Json result =
        csv(
            row(UUID.randomUUID().toString(), 1, "1")
                + row(post, 200, "1")
                + row(post, 1, "")
                + row(post, 1, "-1")
                + row(post, 1, "1.5")
                + row(post, 1, "5"));
    assertThat(result.getList("rows[*].code"))
        .containsExactly(
            "REFERENCE_UNKNOWN",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "INVALID_BODY",
            null);
    assertThat(result.getList("rows[*].violations[*].field"))
        .containsExactly("postId", "capturedAt", "$", "views", "views");
  }

  /**
   * Ids of videos, of pages, telephone numbers, milliseconds: whatever stands in the next column.
   */
  @ParameterizedTest
  @ValueSource(strings = {"7430000000000000001", "100000000001", "4915112345001", "1796000000000"})
  void aColumnMappedWronglyIsRefusedAsImplausible(String number) {
    String file = "postId;capturedAt;dataset;source;Video ID\n";
    Json result =
        operator()
            .contentType("text/csv; charset=UTF-8")
            .queryParam("map", "Video ID:views")
            .body((file + cells(post, number) + cells(other, "100000000000")).getBytes(UTF_8))
            .post("/v1/brands/" + Fixtures.ACME + "/snapshots/imports")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(result.getList("rows[*].status")).containsExactly("FAILED", "APPLIED");
    assertThat(result.getString("rows[0].code")).isEqualTo("VALIDATION_FAILED");
    assertThat(result.getString("rows[0].violations[0].field")).isEqualTo("views");
    assertThat(result.getString("rows[0].violations[0].message"))
        .startsWith("is implausible for one post: at most 100000000000");
  }
}
