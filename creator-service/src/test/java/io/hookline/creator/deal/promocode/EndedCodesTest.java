package io.hookline.creator.deal.promocode;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.activePartnership;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.promoCode;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes end with the last day of their partnership; orders until then keep their credit. */
@QuarkusTest
class EndedCodesTest {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private String partnership;

  @BeforeEach
  void begin() {
    twoBrands();
    partnership = activePartnership(creator("mia"));
  }

  @Test
  void aCodeWithoutAnEndEndsWithTheLastDay() {
    String code = promoCode(partnership, "MIA15");
    Instant end = LocalDate.now(ZONE).plusDays(1).atStartOfDay(ZONE).toInstant();
    terminate(partnership);
    Json ended = code(code);
    assertThat(Instant.parse(ended.getString("validUntil"))).isEqualTo(end);
    assertThat(ended.getString("status")).as("the day is not over").isEqualTo("ACTIVE");
    assertThat(
            PublishedChanges.read()
                .<String>getList(
                    "[?(@.type == 'io.hookline.creator.PromoCodeUpdated')].data.validUntil"))
        .containsExactly(end.toString());
  }

  @Test
  void aCodeThatEndsEarlierOrWasWithdrawnStaysAsItIs() {
    String earlier = issued("\"code\": \"OLD15\", \"validUntil\": \"2026-10-01T00:00:00Z\"");
    String withdrawn = promoCode(partnership, "GONE15");
    asOperator()
        .body("{\"reason\": \"Leaked\"}")
        .post(acme("promo-codes/" + withdrawn + "/withdraw"))
        .then()
        .statusCode(200);
    Json before = code(withdrawn);
    terminate(partnership);
    assertThat(code(earlier).getString("validUntil")).isEqualTo("2026-10-01T00:00:00Z");
    assertThat(code(withdrawn).toString()).isEqualTo(before.toString());
  }

  @Test
  void aCodeThatWouldBeginLaterIsWithdrawn() {
    String later = issued("\"code\": \"XMAS15\", \"validFrom\": \"2099-12-01T00:00:00Z\"");
    terminate(partnership);
    assertThat(code(later).getString("status")).isEqualTo("WITHDRAWN");
  }

  @Test
  void codesOfAPartnershipThatEndedBeforeAreOver() {
    String ended =
        activated(
            draftPartnership(
                """
                {"creatorId": "%s", "name": "Autumn", "startsOn": "2026-09-01",
                 "endsOn": "2026-09-30"}"""
                    .formatted(creator("zoe"))));
    String code = promoCode(ended, "ZOE15");
    asFinance(Role.ADMIN).post(acme("partnerships/" + ended + "/complete")).then().statusCode(200);
    assertThat(code(code).getString("status")).isEqualTo("EXPIRED");
    assertThat(code(code).getString("validUntil")).isEqualTo("2026-10-01T04:00:00Z");
  }

  @Test
  void aCodeOfAPartnershipThatIsOverGetsNoLaterEnd() {
    String code = issued("\"code\": \"OLD15\", \"validUntil\": \"2026-10-01T00:00:00Z\"");
    updated(code, "\"2026-10-02T00:00:00Z\"", 1).then().statusCode(200);
    terminate(partnership);
    Json before = code(code);
    expect(updated(code, "null", 1), 409, "PARTNERSHIP_OVER");
    expect(updated(code, "\"2099-10-01T00:00:00Z\"", 1), 409, "PARTNERSHIP_OVER");
    assertThat(code(code).toString()).isEqualTo(before.toString());
    updated(code, "\"2026-10-02T00:00:00Z\"", 9).then().statusCode(200);
    updated(code, "\"2026-09-30T00:00:00Z\"", 9).then().statusCode(200);
    assertThat(code(code).getString("status")).isEqualTo("EXPIRED");
  }

  private static Response updated(String code, String validUntil, int limit) {
    return asOperator()
        .header("If-Match", "*")
        .body(
            """
            {"validUntil": %s, "usageLimit": %d, "precedence": "LINK"}"""
                .formatted(validUntil, limit))
        .put(acme("promo-codes/" + code));
  }

  @Test
  void noCodeIsIssuedUnderAPartnershipThatIsOver() {
    String given = partnership(creator("lea"));
    terminate(given);
    expect(
        asOperator()
            .body("{\"partnershipId\": \"" + given + "\", \"code\": \"LEA15\"}")
            .post(acme("promo-codes")),
        409,
        "PARTNERSHIP_OVER");
    Json file =
        asOperator()
            .body("[{\"partnershipId\": \"" + given + "\", \"code\": \"LEA15\"}]")
            .post(acme("promo-codes/imports"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(file.getString("rows[0].code")).isEqualTo("PARTNERSHIP_OVER");
  }

  private String issued(String fields) {
    return asOperator()
        .body("{\"partnershipId\": \"" + partnership + "\", " + fields + "}")
        .post(acme("promo-codes"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static Json code(String id) {
    return asOperator().get(acme("promo-codes/" + id)).as(Json.class);
  }

  private static void terminate(String partnership) {
    asFinance(Role.ADMIN)
        .body("{\"reason\": \"Bought followers\"}")
        .post(acme("partnerships/" + partnership + "/terminate"))
        .then()
        .statusCode(200);
  }
}
