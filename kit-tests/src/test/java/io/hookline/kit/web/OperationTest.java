package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.test.Json.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.hookline.kit.sample.Sample;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who run a service look at. */
@QuarkusTest
class OperationTest {

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @ValueSource(strings = {"live", "ready", "started"})
  void healthIsAnsweredWithoutAToken(String kind) {
    given().get("/q/health/" + kind).then().statusCode(200).body(at("status", equalTo("UP")));
  }

  @Test
  void readinessSpeaksOfTheDatabase() {
    given()
        .get("/q/health/ready")
        .then()
        .body(at("checks[*].name", org.hamcrest.Matchers.hasItem(containsString("Database"))));
  }

  @Test
  void aReplicaWhoseConnectionsAreAllAtWorkIsReady() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try {
      int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
      for (int i = 0; i < most; i++) {
        taken.add(database.getConnection());
      }
      given()
          .get("/q/health/ready")
          .then()
          .statusCode(200)
          .body(at("checks[?(@.name == 'Database')].status", contains("UP")));
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  @Test
  void metricsCountRequestsByTheirTemplate() {
    Sample.twoBrands();
    Sample.asOperator().get(NOTES).then().statusCode(200);
    String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
    assertThat(metrics)
        .contains("http_server_requests_seconds_count")
        .contains("uri=\"/v1/brands/{brand}/notes\"")
        .contains("agroal_")
        .contains("jvm_memory_used_bytes")
        .doesNotContain("acme-cosmetics");
  }

  @Test
  void swaggerUiIsOffUnlessAskedFor() {
    given().get("/q/swagger-ui/").then().statusCode(404);
    given().get("/q/openapi").then().statusCode(200);
  }

  @Test
  void otherOriginsAreLeftToTheBrowser() {
    given()
        .header("Origin", "https://shop.example")
        .get("/v1/callers/anyone")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void answersCannotBeTakenForSomethingElse() {
    given()
        .get("/v1/callers/anyone")
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer");
  }
}
