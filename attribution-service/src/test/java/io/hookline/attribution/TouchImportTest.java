package io.hookline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TouchImportTest {

  private static final Instant AT = Instant.parse("2026-09-14T17:03:21Z");

  private String link;

  @BeforeEach
  void link() {
    Fixtures.twoBrands();
    link = Fixtures.link(null).getString("id");
  }

  private String row(String externalId) {
    return Fixtures.touch(externalId, link, "CLICK", AT, "c-" + externalId);
  }

  @Test
  void aRowThatIsSentAgainIsADuplicate() {
    JsonPath first =
        Fixtures.importTouches("[" + row("1") + "," + row("2") + "," + row("1") + "]").jsonPath();
    assertThat(first.getList("rows.status")).containsExactly("ACCEPTED", "ACCEPTED", "DUPLICATE");
    assertThat(first.getString("rows[2].touchId")).isEqualTo(first.getString("rows[0].touchId"));
    JsonPath second = Fixtures.importTouches("[" + row("2") + "," + row("3") + "]").jsonPath();
    assertThat(second.getInt("accepted")).isEqualTo(1);
    assertThat(second.getInt("duplicates")).isEqualTo(1);
    assertThat(second.getString("rows[0].touchId")).isEqualTo(first.getString("rows[1].touchId"));
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(3);
  }

  @Test
  void badRowsAreNamedAndGoodOnesStored() {
    JsonPath result =
        Fixtures.importTouches(
                """
                [%s,
                 {"externalId": "b", "linkId": "%s", "kind": "CLICK", "occurredAt": "2026-09-14T17:03:21Z"},
                 {"externalId": "c", "linkId": "x", "kind": "TAP", "occurredAt": "yesterday",
                  "emailSha256": "mia@shop.example"},
                 {"linkId": "%s", "kind": "VIEW", "occurredAt": "2999-01-01T00:00:00Z"}]"""
                    .formatted(row("a"), UUID.randomUUID(), link))
            .jsonPath();
    assertThat(result.getInt("accepted")).isEqualTo(1);
    assertThat(result.getInt("rejected")).isEqualTo(3);
    assertThat(result.getList("rows[1].violations.field")).containsExactly("linkId");
    assertThat(result.getList("rows[2].violations.field"))
        .containsExactly("linkId", "occurredAt", "kind", "emailSha256");
    assertThat(result.getList("rows[3].violations.field"))
        .containsExactly("externalId", "occurredAt");
    assertThat(result.prettify()).doesNotContain("mia@shop.example");
  }

  @Test
  void aRequestThatIsNoListOfRowsIsRefused() {
    Response unknown = Fixtures.importTouches("[{\"external\": \"1\"}]");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.jsonPath().getString("code")).isEqualTo("INVALID_BODY");
    Response tooMany =
        Fixtures.importTouches("[" + String.join(",", Collections.nCopies(1001, "{}")) + "]");
    assertThat(tooMany.statusCode()).as(tooMany.asString()).isEqualTo(422);
    assertThat(tooMany.jsonPath().getString("code")).isEqualTo("VALIDATION_FAILED");
    assertThat(Fixtures.importTouches("[null]").statusCode()).isEqualTo(422);
    assertThat(Fixtures.count("select count(*) from touch")).isZero();
  }
}
