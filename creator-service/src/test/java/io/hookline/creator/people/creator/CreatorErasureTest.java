package io.hookline.creator.people.creator;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.bulk.job.JobWorker;
import io.hookline.creator.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorErasureTest {

  private static final String MIA =
      """
      {"displayName": "Mia Wong", "email": "mia@example.com",
       "accounts": [{"network": "TIKTOK", "handle": "miawong"}]}""";

  @Inject JobWorker worker;

  private String mia;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    mia = register("k").header("Location");
  }

  @Test
  void nothingTellsWhoTheCreatorWas() {
    as(Tokens.operator(ACME))
        .header("If-Match", "\"0\"")
        .body(MIA.replace("Mia Wong", "Mia W. Wong"))
        .put(mia)
        .then()
        .statusCode(200);
    String receipt = erase("\"1\"").then().statusCode(202).extract().header("Location");
    worker.work();

    Json creator = as(Tokens.analyst(ACME)).get(mia).as(Json.class);
    assertThat(creator.getString("displayName")).isEqualTo("Erased creator");
    assertThat(creator.getString("email")).isNull();
    assertThat(creator.getList("accounts")).isEmpty();
    assertThat(as(Tokens.sister()).get("/v1/changes").asString())
        .contains("Erased creator", "io.hookline.creator.CreatorErased")
        .doesNotContain("Mia", "miawong", "example.com");
    assertThat(register("k").asString()).doesNotContain("Mia", "miawong", "example.com");

    assertThat(as(Tokens.admin(ACME)).queryParam("limit", 200).get(acme("audit")).asString())
        .contains("eraseCreator", "displayName", "•••")
        .doesNotContain("Mia", "miawong", "example.com");

    Json done = as(Tokens.admin(ACME)).get(receipt).as(Json.class);
    assertThat(done.getString("completedAt")).isNotNull();
    assertThat(done.getString("requestedBy")).isEqualTo("ada-" + ACME);
    assertThat(done.getString("subject")).isEqualTo(mia.replaceFirst(".*/creators", "creators"));
    assertThat(done.getList("erased[?(@.what == 'creators')].rows")).containsExactly(1);
    assertThat(done.getList("erased[?(@.what == 'changes')].rows")).containsExactly(2);
    assertThat(done.getList("erased[?(@.what == 'answers')].rows")).containsExactly(1);
  }

  @Test
  void othersStayAsTheyAreAndTheHandleIsFree() {
    String other = Fixtures.creator("jordan");
    erase("\"0\"").then().statusCode(202);
    worker.work();

    assertThat(as(Tokens.analyst(ACME)).get(acme("creators") + "/" + other).asString())
        .contains("jordan");
    register("another").then().statusCode(201);
  }

  @Test
  void anErasureIsAskedForByAnAdministratorWhoHasSeenTheCreator() {
    expect(asOperator().header("If-Match", "*").delete(mia + "/personal-data"), 403, "FORBIDDEN");
    expect(erase("\"7\""), 412, "STALE");
    expect(as(Tokens.admin(ACME)).delete(mia + "/personal-data"), 428, "PRECONDITION_REQUIRED");
    worker.work();
    assertThat(as(Tokens.analyst(ACME)).get(mia).asString()).contains("mia@example.com");
  }

  @Test
  void whatIsWrittenAfterAnErasureIsErasedByTheNext() {
    erase("*").then().statusCode(202);
    worker.work();
    as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body(MIA.replace("Mia Wong", "Erased creator"))
        .put(mia)
        .then()
        .statusCode(200);
    erase("*").then().statusCode(202);
    worker.work();
    assertThat(as(Tokens.sister()).get("/v1/changes").asString()).doesNotContain("miawong");
  }

  @Test
  void refusedRowsOfTheCreatorAreErasedAndOthersStay() {
    String errors =
        acme(
            "jobs/"
                + imported(
                    "x,bad,@someone\n".repeat(1000)
                        + "x,bad,@miawong2\nmiawong and others,bad,@else\n"
                        + "write to mia@example.com,bad,@third\n"
                        + "Mia,mia@example.com,@MiaWong\n")
                + "/errors");
    assertThat(csv(errors)).contains("MiaWong", "someone");

    erase("*").then().statusCode(202);
    worker.work();
    assertThat(csv(errors))
        .contains("someone", "miawong2", "miawong and others")
        .doesNotContain("MiaWong", "mia@example.com");
  }

  /** PostgreSQL writes the last letter as σ in lower case, and Java as ς. */
  @Test
  void refusedRowsAreErasedInLettersOfEveryScript() {
    as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body(MIA.replace("mia@example.com", "ΜΑΣ@example.com"))
        .put(mia)
        .then()
        .statusCode(200);
    String errors =
        acme(
            "jobs/"
                + imported(
                    "x,bad,@someone\n".repeat(1000)
                        + "write to ΜΑΣ@EXAMPLE.COM,bad,@third\nςσΣ,bad,@else\n")
                + "/errors");
    assertThat(csv(errors)).contains("ΜΑΣ@EXAMPLE.COM", "ςσΣ");

    erase("*").then().statusCode(202);
    worker.work();
    assertThat(csv(errors)).contains("ςσΣ").doesNotContain("ΜΑΣ@EXAMPLE.COM");
  }

  /** The first try emptied the creator and failed afterwards, before it came to the copies. */
  @Test
  void anErasureThatIsAskedForAgainFindsWhatTheFirstTryLookedFor() throws SQLException {
    String first = erase("*").then().statusCode(202).extract().as(Json.class).get("id");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("update erasure set failed_at = now()");
      sql.execute("delete from job");
      as(Tokens.operator(ACME))
          .header("If-Match", "*")
          .body("{\"displayName\": \"Erased creator\", \"accounts\": []}")
          .put(mia)
          .then()
          .statusCode(200);
      erase("*").then().statusCode(202);
      assertThat(count(sql, "keys @> '{email:mia@example.com,handle:miawong}'")).isEqualTo(2);
      worker.work();
      assertThat(count(sql, "keys is not null or completed_at is null and id <> '" + first + "'"))
          .as("no longer needed")
          .isZero();
    }
  }

  private static long count(Statement sql, String erasures) throws SQLException {
    try (ResultSet count = sql.executeQuery("select count(*) from erasure where " + erasures)) {
      count.next();
      return count.getLong(1);
    }
  }

  @Test
  void anErasureGoesOnToItsEnd() {
    String job = erase("*").then().statusCode(202).extract().as(Json.class).get("jobId");
    expect(asOperator().post(acme("jobs/" + job + "/cancel")), 409, "JOB_NOT_CANCELLABLE");
  }

  @Test
  void erasingTwiceIsNotAnError() {
    erase("*").then().statusCode(202);
    String second = erase("*").then().statusCode(202).extract().header("Location");
    worker.work();
    Json done = as(Tokens.admin(ACME)).get(second).as(Json.class);
    assertThat(done.getString("completedAt")).isNotNull();
    assertThat(done.getList("erased[?(@.what == 'changes')].rows")).containsExactly(0);
  }

  /** Returns the job, which is done. */
  private String imported(String rows) {
    String job =
        as(Tokens.operator(ACME))
            .config(
                RestAssured.config()
                    .encoderConfig(
                        encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
            .contentType("text/csv")
            .body(("displayName,email,tiktokHandle\n" + rows).getBytes(UTF_8))
            .post(acme("creators/imports"))
            .then()
            .statusCode(202)
            .extract()
            .as(Json.class)
            .get("id");
    worker.work();
    return job;
  }

  private static String csv(String path) {
    return as(Tokens.analyst(ACME))
        .accept("text/csv")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static Response register(String key) {
    return asOperator().header("Idempotency-Key", key).body(MIA).post(acme("creators"));
  }

  private Response erase(String version) {
    return as(Tokens.admin(ACME)).header("If-Match", version).delete(mia + "/personal-data");
  }
}
