package io.hookline.kit.access;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.note;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Grant;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.http.ConnectionClosedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollaboratorTest {

  private static final String FREELANCER = "freelancer";

  @Inject SampleClock clock;

  private String granted;
  private String other;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    granted = Sample.written("granted");
    other = Sample.written("other");
  }

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  private static RequestSpecification freelancer() {
    return as(Tokens.collaborator(FREELANCER));
  }

  private Grant grant(Role role) {
    return Grant.of(FREELANCER, role).on(AssetKind.CREATOR, granted);
  }

  @Test
  void aCollaboratorSeesWhatWasGrantedAndNoMore() {
    grant(Role.ANALYST).writeFor(ACME);
    assertThat(freelancer().get(NOTES).as(Json.class).getList("items[*].id"))
        .containsExactly(granted);
    freelancer().get(NOTES + "/" + granted).then().statusCode(200);
    freelancer().get(NOTES + "/" + other).then().statusCode(404);
    assertThat(freelancer().accept("text/csv").get(NOTES).asString())
        .contains(granted)
        .doesNotContain(other);
  }

  @Test
  void withoutAGrantThereIsNoBrand() {
    expect(freelancer().get(NOTES), 404, "BRAND_NOT_FOUND");
    grant(Role.ANALYST).writeFor(Sample.NORDLYS);
    expect(freelancer().get(NOTES), 404, "BRAND_NOT_FOUND");
    Grant.of("somebody-else", Role.ADMIN).on(AssetKind.CREATOR, granted).writeFor(ACME);
    expect(freelancer().get(NOTES), 404, "BRAND_NOT_FOUND");
  }

  @Test
  void aGrantOpensNothingBeforeItsTimeAndNothingAfterIt() {
    Instant now = clock.instant();
    grant(Role.ANALYST).during(now.plusSeconds(3600), now.plusSeconds(7200)).writeFor(ACME);
    expect(freelancer().get(NOTES), 404, "BRAND_NOT_FOUND");
    clock.forward(Duration.ofSeconds(3600));
    freelancer().get(NOTES).then().statusCode(200);
    clock.forward(Duration.ofSeconds(3600));
    expect(freelancer().get(NOTES), 404, "BRAND_NOT_FOUND");
    expect(freelancer().get(NOTES + "/" + granted), 404, "BRAND_NOT_FOUND");
  }

  @Test
  void anExportThatWasBegunBeforeTheEndStopsAtIt() {
    String numbers = "/v1/brands/" + ACME + "/numbers?to=50000";
    Instant now = clock.instant();
    grant(Role.ANALYST).during(now.minusSeconds(60), now.plusSeconds(3600)).writeFor(ACME);
    assertThat(freelancer().accept("application/x-ndjson").get(numbers).asString().lines())
        .hasSize(50_000);
    assertThatThrownBy(
            () -> freelancer().accept("application/x-ndjson").get(numbers + "&hourAt=40000"))
        .isInstanceOf(ConnectionClosedException.class);
  }

  @Test
  void anOperationMustOptIn() {
    grant(Role.ADMIN).writeFor(ACME);
    String callers = "/v1/brands/" + ACME + "/callers/";
    expect(freelancer().get(callers + "admin"), 403, "FORBIDDEN");
    expect(freelancer().get(callers + "agency"), 403, "FORBIDDEN");
    expect(freelancer().get("/v1/brands/" + ACME + "/audit"), 403, "FORBIDDEN");
  }

  @Test
  void onlyGrantsWithTheOperationsRoleCount() {
    grant(Role.ANALYST).writeFor(ACME);
    String path = NOTES + "/" + granted;
    expect(freelancer().header("If-Match", "*").body(note("x")).put(path), 403, "FORBIDDEN");
    Grant.of(FREELANCER, Role.OPERATOR).on(AssetKind.CAMPAIGN, other).writeFor(ACME);
    freelancer().header("If-Match", "*").body(note("x")).put(path).then().statusCode(404);
    freelancer()
        .header("If-Match", "*")
        .body(note("y"))
        .put(NOTES + "/" + other)
        .then()
        .statusCode(200);
    assertThat(freelancer().get(NOTES).as(Json.class).getList("items[*].id"))
        .containsExactlyInAnyOrder(granted, other);
  }

  @Test
  void whatIsOutsideOfTheGrantsIsNotMade() {
    grant(Role.OPERATOR).writeFor(ACME);
    for (String key : List.of("", "once")) {
      RequestSpecification request = freelancer().body(note("new"));
      if (!key.isEmpty()) {
        request.header("Idempotency-Key", key);
      }
      expect(request.post(NOTES), 403, "FORBIDDEN");
    }
    assertThat(Sample.rows("select title from note")).doesNotContain("new");
  }

  @Test
  void moneyIsShownWhereAllThatIsShownWasGrantedWithIt() {
    String finance = "/v1/brands/" + ACME + "/callers/finance";
    grant(Role.OPERATOR).writeFor(ACME);
    expect(freelancer().get(finance), 403, "FINANCE_REQUIRED");
    grant(Role.OPERATOR).withFinance().writeFor(ACME);
    freelancer().get(finance).then().statusCode(200);
  }

  @Test
  void aRoleIsNotLessForAGrant() {
    Grant.of("anna-" + ACME, Role.ANALYST).on(AssetKind.CREATOR, granted).writeFor(ACME);
    assertThat(as(Tokens.analyst(ACME)).get(NOTES).as(Json.class).getList("items[*].id"))
        .containsExactlyInAnyOrder(granted, other);
  }

  @Test
  @EmptyFiles
  void otherCallersPlansKnowNothingOfCollaborators() throws SQLException {
    assertThat(
            String.join("\n", Owner.plan(ACME, "select * from note where id = gen_random_uuid()")))
        .doesNotContain("granted_assets")
        .doesNotContain("InitPlan");
  }
}
