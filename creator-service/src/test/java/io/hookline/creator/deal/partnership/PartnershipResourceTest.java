package io.hookline.creator.deal.partnership;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PartnershipResourceTest {

  private static final String TERMS =
      """
      {"name": "Spring", "startsOn": "2026-09-01", "endsOn": "2026-12-31",
       "fee": {"amount": "%s", "currency": "%s"}}""";

  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void anOperatorDraftsAPartnership() {
    Response answer = draft(mia, "5000", "USD");
    String id = answer.as(Json.class).get("id");
    answer
        .then()
        .statusCode(201)
        .header("Location", endsWith(acme("partnerships/" + id)))
        .header("ETag", "\"0\"")
        .body(at("status", equalTo("DRAFT")))
        .body(at("creatorId", equalTo(mia)))
        .body(at("fee.amount", equalTo("5000.00")))
        .body(at("endsOn", equalTo(null)));
    asOperator()
        .get(acme("partnerships/" + id))
        .then()
        .body(at("", equalTo(answer.as(Json.class).get(""))));
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.PartnershipDrafted");
  }

  @Test
  void aCreatorOfNobodyIsUnknown() {
    Json problem =
        expect(draft("00000000-0000-7000-8000-000000000000", "1", "USD"), 422, "REFERENCE_UNKNOWN");
    assertThat(problem.getList("violations[*].field")).containsExactly("creatorId");
  }

  @Test
  void aFeeInAnotherCurrencyIsRefused() {
    Json problem = expect(draft(mia, "1", "EUR"), 422, "FEE_CURRENCY_DIFFERS");
    assertThat(problem.getList("violations[*].field")).containsExactly("fee.currency");
    asOperator().get(acme("partnerships")).then().body(at("items", empty()));
  }

  @Test
  void aFeeThatNobodyCanPayIsRefused() {
    Response drafted = draft(mia, "400.005", "USD");
    Response changed = update(partnership(mia), "*", "0.001");
    for (Response answer : new Response[] {drafted, changed}) {
      Json problem = expect(answer, 422, "VALIDATION_FAILED");
      assertThat(problem.getList("violations[*].field")).containsExactly("fee.amount");
      assertThat(problem.getString("violations[0].message"))
          .isEqualTo("must have at most 2 decimal places in USD");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01, 2026-12-31, startsOn",
    "1999-12-31, 2026-12-31, startsOn",
    "2026-09-01, +12026-12-31, endsOn",
    "2026-09-01, 2100-01-01, endsOn"
  })
  void daysOutsideThisCenturyAreRefused(String startsOn, String endsOn, String field) {
    String id = partnership(mia);
    String terms =
        """
        "name": "Spring", "startsOn": "%s", "endsOn": "%s",
         "fee": {"amount": "1", "currency": "USD"}}"""
            .formatted(startsOn, endsOn);
    Response drafted =
        asOperator().body("{\"creatorId\": \"" + mia + "\", " + terms).post(acme("partnerships"));
    Response changed =
        asOperator().header("If-Match", "*").body("{" + terms).put(acme("partnerships/" + id));
    for (Response answer : new Response[] {drafted, changed}) {
      assertThat(expect(answer, 422, "VALIDATION_FAILED").getList("violations[*].field"))
          .containsExactly(field);
    }
  }

  @Test
  void anAdministratorTakesItThroughItsLife() {
    String id = partnership(mia);
    step(id, "activate").then().statusCode(200).header("ETag", "\"1\"");
    step(id, "end").then().statusCode(200).header("ETag", "\"2\"");
    asOperator().get(acme("partnerships/" + id)).then().body(at("status", equalTo("ENDED")));
    assertThat(PublishedChanges.read().<String>getList("[*].type").subList(3, 6))
        .extracting(type -> type.substring(type.lastIndexOf('.') + 1))
        .containsExactly("PartnershipDrafted", "PartnershipActivated", "PartnershipEnded");
    assertThat(PublishedChanges.read().getString("[-1].data.status")).isEqualTo("ENDED");
  }

  @Test
  void todayInTheBrandsZoneIsTheLastDay() {
    String id = partnership(mia);
    as(Tokens.operator(ACME))
        .header("If-Match", "\"0\"")
        .body(
            TERMS
                .formatted("5000", "USD")
                .replace("2026-09-01", "2020-01-01")
                .replace("2026-12-31", "2099-12-31"))
        .put(acme("partnerships/" + id))
        .then()
        .statusCode(200);
    step(id, "activate");
    ZoneId zone = ZoneId.of("America/New_York");
    LocalDate before = LocalDate.now(zone);
    step(id, "end").then().statusCode(200);
    LocalDate after = LocalDate.now(zone);
    assertThat(LocalDate.parse(PublishedChanges.read().getString("[-1].data.endsOn")))
        .isBetween(before, after);
  }

  @Test
  void aStepThatItsStateForbidsIsRefused() {
    String id = partnership(mia);
    expect(step(id, "end"), 409, "PARTNERSHIP_NOT_ACTIVE");
    step(id, "activate");
    expect(step(id, "activate"), 409, "PARTNERSHIP_NOT_A_DRAFT");
    step(id, "end");
    expect(update(id, "*", "6000"), 409, "PARTNERSHIP_ENDED");
    assertThat(PublishedChanges.read().getList("")).hasSize(6);
  }

  @Test
  void anOperatorDoesNotCommitTheBrand() {
    expect(
        asOperator().post(acme("partnerships/" + partnership(mia) + "/activate")),
        403,
        "FORBIDDEN");
  }

  @Test
  void aRepeatedStepWithItsKeyIsOneStep() {
    String id = partnership(mia);
    for (int i = 0; i < 2; i++) {
      as(Tokens.admin(ACME))
          .header("Idempotency-Key", "activate-" + id)
          .post(acme("partnerships/" + id + "/activate"))
          .then()
          .statusCode(200)
          .header("ETag", "\"1\"")
          .body(at("status", equalTo("ACTIVE")));
    }
  }

  @Test
  void termsAreRenegotiated() {
    String id = partnership(mia);
    update(id, "\"0\"", "6000.50")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("fee.amount", equalTo("6000.50")))
        .body(at("endsOn", equalTo("2026-12-31")));
    expect(update(id, "\"0\"", "7000"), 412, "STALE");
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.PartnershipUpdated");
  }

  @Test
  void theListIsFilteredByCreator() {
    String first = partnership(mia);
    String other = creator("other");
    String second = partnership(other);
    list("").then().body(at("items[*].id", contains(second, first)));
    list("?creatorId=" + mia).then().body(at("items[*].id", contains(first)));
    list("?creatorId=00000000-0000-7000-8000-000000000000").then().body(at("items", empty()));
    expect(list("?creatorId=mia"), 400, "INVALID_PARAMETER");
  }

  @Test
  void theFilterHoldsOnEveryPage() {
    String other = creator("other");
    String oldest = partnership(mia);
    partnership(other);
    String newest = partnership(mia);
    Json first = list("?limit=1&creatorId=" + mia).as(Json.class);
    assertThat(first.getList("items[*].id")).containsExactly(newest);
    list("?limit=1&creatorId=" + mia + "&cursor=" + first.getString("nextCursor"))
        .then()
        .body(at("items[*].id", contains(oldest)))
        .body(at("nextCursor", equalTo(null)));
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    String none = "00000000-0000-7000-8000-000000000000";
    expect(asOperator().get(acme("partnerships/" + none)), 404, "PARTNERSHIP_NOT_FOUND");
    expect(step(none, "activate"), 404, "PARTNERSHIP_NOT_FOUND");
    expect(update(none, "*", "1"), 404, "PARTNERSHIP_NOT_FOUND");
  }

  private static Response draft(String creator, String amount, String currency) {
    return asOperator()
        .body(
            """
            {"creatorId": "%s", "name": "Spring", "startsOn": "2026-09-01",
             "fee": {"amount": "%s", "currency": "%s"}}"""
                .formatted(creator, amount, currency))
        .post(acme("partnerships"));
  }

  private static Response step(String id, String step) {
    return as(Tokens.admin(ACME)).post(acme("partnerships/" + id + "/" + step));
  }

  private static Response update(String id, String etag, String amount) {
    return asOperator()
        .header("If-Match", etag)
        .body(TERMS.formatted(amount, "USD"))
        .put(acme("partnerships/" + id));
  }

  private static Response list(String query) {
    return asOperator().get(acme("partnerships" + query));
  }
}
