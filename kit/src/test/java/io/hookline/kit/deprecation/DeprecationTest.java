package io.hookline.kit.deprecation;

import static io.hookline.kit.sample.Sample.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.test.Contract;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeprecationTest {

  private static void isTold(Response answer, int status) {
    answer
        .then()
        .statusCode(status)
        .header("Deprecation", equalTo("@1793491200"))
        .header("Sunset", equalTo("Mon, 03 May 2027 00:00:00 GMT"))
        .header("Link", containsString("rel=\"deprecation\""));
  }

  @Test
  void everyAnswerOfADeprecatedOperationSaysSo() {
    isTold(as(Tokens.withoutGroups()).get("/v1/doors/old"), 200);
    isTold(given().get("/v1/doors/old"), 401);
  }

  @Test
  void otherOperationsSayNothing() {
    given().get("/v1/doors/anyone").then().header("Deprecation", nullValue());
  }

  @Test
  void theContractMarksIt() {
    JsonNode old = Contract.document().at("/paths/~1v1~1doors~1old/get");
    assertThat(old.path("deprecated").asBoolean()).isTrue();
    assertThat(old.path("x-sunset").asText()).isEqualTo("2027-05-03");
    assertThat(old.at("/responses/200/headers").has("Deprecation")).isTrue();
    assertThat(old.at("/responses/200/headers").has("Sunset")).isTrue();
    JsonNode other = Contract.document().at("/paths/~1v1~1doors~1member/get");
    assertThat(other.path("deprecated").asBoolean()).isFalse();
  }
}
