package io.hookline.kit.deprecation;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Contract;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeprecationTest {

  private static final String RETIRING = "/v1/brands/" + ACME + "/retiring";

  @BeforeEach
  void prepare() {
    Sample.twoBrands();
  }

  @Test
  void everyAnswerOfADeprecatedResourceSaysSinceWhenUntilWhenAndWhatInstead() {
    Response answer = get(RETIRING);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Deprecation")).isEqualTo("@1795305600");
    assertThat(answer.header("Sunset")).isEqualTo("Wed, 30 Jun 2027 00:00:00 GMT");
    assertThat(answer.headers().getValues("Link"))
        .containsExactly(
            "</next>; rel=\"next\"",
            "<https://example.com/moves>; rel=\"deprecation\"",
            "<https://example.com/moves>; rel=\"sunset\"");
  }

  @Test
  void anOperationsOwnDatesCountAndARefusalWarnsToo() {
    Response answer = get(RETIRING + "/soon");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.header("Sunset")).isEqualTo("Tue, 01 Dec 2026 00:00:00 GMT");
    assertThat(answer.headers().getValues("Link"))
        .contains("<https://example.com/soon>; rel=\"deprecation\"");
  }

  @Test
  void aCallerWithoutATokenIsWarnedToo() {
    given().get(RETIRING).then().statusCode(401).header("Deprecation", "@1795305600");
  }

  @Test
  void otherOperationsSayNothing() {
    Response answer = get("/v1/callers/member");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().hasHeaderWithName("Deprecation")).isFalse();
    assertThat(answer.headers().hasHeaderWithName("Sunset")).isFalse();
  }

  @Test
  void theContractMarksWhatGoesAndWhen() {
    JsonNode paths = Contract.document().path("paths");
    JsonNode retiring = paths.path("/v1/brands/{brand}/retiring").path("get");
    JsonNode soon = paths.path("/v1/brands/{brand}/retiring/soon").path("get");

    assertThat(retiring.path("deprecated").asBoolean()).isTrue();
    assertThat(retiring.path("x-sunset").asText()).isEqualTo("2027-06-30");
    assertThat(retiring.path("description").asText())
        .contains("may be gone from 2027-06-30 on. Instead: https://example.com/moves");
    assertThat(retiring.at("/responses/200/headers").properties())
        .extracting(Map.Entry::getKey)
        .contains("Deprecation", "Sunset", "Link");
    assertThat(soon.path("x-sunset").asText()).isEqualTo("2026-12-01");
    assertThat(paths.path("/v1/callers/member").path("get").has("deprecated")).isFalse();
  }

  @Test
  void aSunsetThatLeavesNoTimeIsRefused() {
    assertThatThrownBy(() -> Notice.of("2027-01-01", "2027-01-01", "/moves"))
        .hasMessageContaining("leaves nobody time");
    assertThatThrownBy(() -> Notice.of("soon", "2027-01-01", "/moves"))
        .hasMessageContaining("2027-06-30");
  }

  private static Response get(String path) {
    return as(Tokens.agencyAdmin()).get(path);
  }
}
