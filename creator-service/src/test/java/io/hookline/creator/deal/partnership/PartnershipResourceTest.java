package io.hookline.creator.deal.partnership;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
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

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    asFinance(Role.ANALYST)
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
  void aCreatorIsPaidInHerOwnCurrency() {
    draft(mia, "1", "EUR")
        .then()
        .statusCode(201)
        .body(at("fee.currency", equalTo("EUR")))
        .body(at("terms.pay.currency", equalTo("EUR")));
  }

  @Test
  void moneyIsForThoseWithTheRightToSeeIt() {
    String id = partnership(mia);
    for (String seen : new String[] {"partnerships/" + id, "partnerships/" + id + "/terms/1"}) {
      Json shown = as(Tokens.admin(ACME)).get(acme(seen)).as(Json.class);
      assertThat(shown.getMap("terms")).containsKey("disclosures").containsEntry("pay", null);
      assertThat(shown.toString()).doesNotContain("5000");
    }
    assertThat(as(Tokens.admin(ACME)).get(acme("partnerships")).asString()).doesNotContain("5000");
    assertThat(as(Tokens.admin(ACME)).get(acme("audit")).asString()).doesNotContain("5000");
    String body =
        """
        {"creatorId": "%s", "name": "Spring", "startsOn": "2026-09-01", %s}""";
    for (String money :
        new String[] {
          "\"fee\": {\"amount\": \"1\", \"currency\": \"USD\"}",
          "\"terms\": {\"pay\": {\"currency\": \"USD\"}}"
        }) {
      expect(
          as(Tokens.admin(ACME)).body(body.formatted(mia, money)).post(acme("partnerships")),
          403,
          "FINANCE_REQUIRED");
    }
    asOperator()
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"Renamed\", \"startsOn\": \"2026-09-01\", \"terms\": {}}")
        .put(acme("partnerships/" + id))
        .then()
        .statusCode(200)
        .body(at("name", equalTo("Renamed")))
        .body(at("fee", equalTo(null)));
    asFinance(Role.ANALYST)
        .get(acme("partnerships/" + id))
        .then()
        .body(at("fee.amount", equalTo("5000.00")))
        .body(at("termsVersion", equalTo(1)));
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
        asFinance(Role.OPERATOR)
            .body("{\"creatorId\": \"" + mia + "\", " + terms)
            .post(acme("partnerships"));
    Response changed =
        asFinance(Role.OPERATOR)
            .header("If-Match", "*")
            .body("{" + terms)
            .put(acme("partnerships/" + id));
    for (Response answer : new Response[] {drafted, changed}) {
      assertThat(expect(answer, 422, "VALIDATION_FAILED").getList("violations[*].field"))
          .containsExactly(field);
    }
  }

  @Test
  void anAdministratorTakesItThroughItsLife() {
    String id = partnership(mia);
    int steps = 0;
    for (String step :
        List.of("propose", "return", "propose", "activate", "pause", "resume", "complete")) {
      step(id, step).then().statusCode(200).header("ETag", "\"" + ++steps + "\"");
    }
    asOperator()
        .get(acme("partnerships/" + id))
        .then()
        .body(at("status", equalTo("COMPLETED")))
        .body(at("statusBy", equalTo("fiona-admin-" + ACME)));
    assertThat(PublishedChanges.read().<String>getList("[*].type").subList(3, 11))
        .extracting(type -> type.substring(type.lastIndexOf('.') + 1))
        .containsExactly(
            "PartnershipDrafted",
            "PartnershipProposed",
            "PartnershipReturned",
            "PartnershipProposed",
            "PartnershipActivated",
            "PartnershipPaused",
            "PartnershipResumed",
            "PartnershipCompleted");
    assertThat(PublishedChanges.read().getString("[-1].data.status")).isEqualTo("COMPLETED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"return", "pause", "terminate"})
  void aStepThatInterruptsNeedsAReason(String step) {
    Json problem =
        expect(
            asFinance(Role.ADMIN)
                .body("{\"reason\": \" \"}")
                .post(acme("partnerships/" + partnership(mia) + "/" + step)),
            422,
            "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("reason");
  }

  @Test
  void todayInTheBrandsZoneIsTheLastDay() {
    String id = partnership(mia);
    asFinance(Role.OPERATOR)
        .header("If-Match", "\"0\"")
        .body(
            TERMS
                .formatted("5000", "USD")
                .replace("2026-09-01", "2020-01-01")
                .replace("2026-12-31", "2099-12-31"))
        .put(acme("partnerships/" + id))
        .then()
        .statusCode(200);
    activated(id);
    ZoneId zone = ZoneId.of("America/New_York");
    LocalDate before = LocalDate.now(zone);
    step(id, "terminate").then().statusCode(200);
    LocalDate after = LocalDate.now(zone);
    assertThat(LocalDate.parse(PublishedChanges.read().getString("[-1].data.endsOn")))
        .isBetween(before, after);
  }

  @Test
  void aStepThatItsStateForbidsIsRefused() {
    String id = partnership(mia);
    expect(step(id, "activate"), 409, "PARTNERSHIP_STATE_FORBIDS");
    expect(step(id, "complete"), 409, "PARTNERSHIP_STATE_FORBIDS");
    activated(id);
    expect(step(id, "activate"), 409, "PARTNERSHIP_STATE_FORBIDS");
    expect(update(id, "*", "6000"), 409, "TERMS_AGREED");
    step(id, "complete");
    expect(step(id, "terminate"), 409, "PARTNERSHIP_STATE_FORBIDS");
    assertThat(PublishedChanges.read().getList("")).hasSize(7);
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
    step(id, "propose");
    for (int i = 0; i < 2; i++) {
      as(Tokens.admin(ACME))
          .header("Idempotency-Key", "activate-" + id)
          .post(acme("partnerships/" + id + "/activate"))
          .then()
          .statusCode(200)
          .header("ETag", "\"2\"")
          .body(at("status", equalTo("ACTIVE")));
    }
  }

  @Test
  void aDraftIsWordedAnew() {
    String id = partnership(mia);
    update(id, "\"0\"", "6000.50")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("fee.amount", equalTo("6000.50")))
        .body(at("termsVersion", equalTo(2)))
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
    list("?status=DRAFT").then().body(at("items[*].id", contains(second, first)));
    list("?status=ACTIVE").then().body(at("items", empty()));
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
    return asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "name": "Spring", "startsOn": "2026-09-01",
             "fee": {"amount": "%s", "currency": "%s"}}"""
                .formatted(creator, amount, currency))
        .post(acme("partnerships"));
  }

  private static Response step(String id, String step) {
    return asFinance(Role.ADMIN)
        .body("{\"reason\": \"because\"}")
        .post(acme("partnerships/" + id + "/" + step));
  }

  private static Response update(String id, String etag, String amount) {
    return asFinance(Role.OPERATOR)
        .header("If-Match", etag)
        .body(TERMS.formatted(amount, "USD"))
        .put(acme("partnerships/" + id));
  }

  private static Response list(String query) {
    return asOperator().get(acme("partnerships" + query));
  }
}
