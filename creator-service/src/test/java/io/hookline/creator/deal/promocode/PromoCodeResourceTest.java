package io.hookline.creator.deal.promocode;

import static io.hookline.creator.Fixtures.NORDLYS;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.promoCode;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PromoCodeResourceTest {

  private String mia;
  private String partnership;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    partnership = partnership(mia);
  }

  @Test
  void anOperatorIssuesACodeOfTheCreator() {
    Response answer = issue("mia15", "\"2026-09-01T00:00:00Z\"", "\"2026-10-01T02:00:00+02:00\"");
    String id = answer.as(Json.class).get("id");
    answer
        .then()
        .statusCode(201)
        .header("Location", endsWith(acme("promo-codes/" + id)))
        .body(at("code", equalTo("MIA15")))
        .body(at("creatorId", equalTo(mia)))
        .body(at("partnershipId", equalTo(partnership)))
        .body(at("validFrom", equalTo("2026-09-01T00:00:00Z")))
        .body(at("validUntil", equalTo("2026-10-01T00:00:00Z")));
    asOperator()
        .get(acme("promo-codes/" + id))
        .then()
        .body(at("", equalTo(answer.as(Json.class).get(""))));
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.PromoCodeIssued");
    assertThat(PublishedChanges.read().getString("[-1].data.creatorId")).isEqualTo(mia);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MIA15", "mia15", "Mia15"})
  void aCodeIsIssuedOnceHoweverItIsWritten(String code) {
    promoCode(partnership, "MIA15");
    expect(issue(code, "null", "null"), 409, "CODE_TAKEN");
  }

  @Test
  void brandsDoNotShareCodes() {
    promoCode(partnership, "MIA15");
    String other =
        as(Tokens.operator(NORDLYS))
            .body("{\"displayName\": \"Mia\", \"accounts\": []}")
            .post("/v1/brands/" + NORDLYS + "/creators")
            .as(Json.class)
            .get("id");
    String theirs =
        as(Tokens.operator(NORDLYS))
            .body(
                """
                {"creatorId": "%s", "name": "S", "startsOn": "2026-09-01",
                 "fee": {"amount": "1", "currency": "EUR"}}"""
                    .formatted(other))
            .post("/v1/brands/" + NORDLYS + "/partnerships")
            .as(Json.class)
            .get("id");
    as(Tokens.operator(NORDLYS))
        .body("{\"partnershipId\": \"%s\", \"code\": \"MIA15\"}".formatted(theirs))
        .post("/v1/brands/" + NORDLYS + "/promo-codes")
        .then()
        .statusCode(201);
  }

  @Test
  void aPartnershipOfAnotherBrandIsUnknown() {
    Json problem =
        expect(
            as(Tokens.operator(NORDLYS))
                .body("{\"partnershipId\": \"%s\", \"code\": \"MIA15\"}".formatted(partnership))
                .post("/v1/brands/" + NORDLYS + "/promo-codes"),
            422,
            "REFERENCE_UNKNOWN");
    assertThat(problem.getList("violations[*].field")).containsExactly("partnershipId");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-01T00:00:00Z", "2026-08-31T23:59:59Z"})
  void aCodeThatIsNeverValidIsRefused(String until) {
    Json problem =
        expect(
            issue("MIA15", "\"2026-09-01T00:00:00Z\"", "\"" + until + "\""),
            422,
            "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("validUntil");
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31T23:59:59Z, 2026-10-01T00:00:00Z, validFrom",
    "2026-09-01T00:00:00Z, +10000-01-01T00:00:00Z, validUntil"
  })
  void instantsOutsideThisCenturyAreRefused(String from, String until, String field) {
    Json problem =
        expect(issue("MIA15", "\"" + from + "\"", "\"" + until + "\""), 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "M", "MIA 15", "straße", "MIA15%", " MIA15", "undefined", "NULL", "000"})
  void aCodeIsWhatAShopperCanType(String code) {
    Json problem = expect(issue(code, "null", "null"), 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("code");
  }

  @Test
  void theListIsPagedNewestFirst() {
    String first = promoCode(partnership, "MIA10");
    String second = promoCode(partnership, "MIA15");
    Json page = asOperator().get(acme("promo-codes?limit=1")).as(Json.class);
    assertThat(page.getList("items[*].id")).containsExactly(second);
    asOperator()
        .get(acme("promo-codes?limit=1&cursor=" + page.getString("nextCursor")))
        .then()
        .body(at("items[*].id", contains(first)))
        .body(at("nextCursor", equalTo(null)));
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    expect(
        asOperator().get(acme("promo-codes/00000000-0000-7000-8000-000000000000")),
        404,
        "PROMO_CODE_NOT_FOUND");
  }

  private Response issue(String code, String from, String until) {
    return asOperator()
        .body(
            """
            {"partnershipId": "%s", "code": "%s", "validFrom": %s, "validUntil": %s}"""
                .formatted(partnership, code, from, until))
        .post(acme("promo-codes"));
  }
}
