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
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.hookline.creator.CodeFixtures;
import io.hookline.creator.Fixtures;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PromoCodeResourceTest {

  @Inject ExpirePromoCodes expire;

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
    Response answer = issue("mia15", "\"2026-09-01T00:00:00Z\"", "\"2096-10-01T02:00:00+02:00\"");
    String id = answer.as(Json.class).get("id");
    answer
        .then()
        .statusCode(201)
        .header("Location", endsWith(acme("promo-codes/" + id)))
        .body(at("code", equalTo("mia15")))
        .body(at("status", equalTo("ACTIVE")))
        .body(at("precedence", equalTo("LINK")))
        .body(at("creatorId", equalTo(mia)))
        .body(at("partnershipId", equalTo(partnership)))
        .body(at("validFrom", equalTo("2026-09-01T00:00:00Z")))
        .body(at("validUntil", equalTo("2096-10-01T00:00:00Z")));
    asOperator()
        .get(acme("promo-codes/" + id))
        .then()
        .body(at("", equalTo(answer.as(Json.class).get(""))));
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.PromoCodeIssued");
    assertThat(PublishedChanges.read().getString("[-1].data.creatorId")).isEqualTo(mia);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MIA15", "mia15", "Mia15", "ＭＩＡ１５", "МІА15", "міа15", "MÍA15", "MI\u0323A15"})
  void aCodeIsIssuedOnceHoweverItIsWritten(String code) {
    promoCode(partnership, "MIA15");
    Json problem = expect(issue(code, "null", "null"), 409, "CODE_TAKEN");
    assertThat(problem.getString("violations[0].message")).isEqualTo("is the same code as MIA15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MIAI5", "mial5", "ΜΙΑI5"})
  void aCodeThatLooksLikeAnotherIsRefused(String code) {
    promoCode(partnership, "MIA15");
    Json problem = expect(issue(code, "null", "null"), 409, "CODE_LOOKS_LIKE_ANOTHER");
    assertThat(problem.getString("violations[0].message")).isEqualTo("looks like MIA15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"СКИДКА15", "خصم١٥", "割引15", "โค้ด15", "छूट१५", "할인15", "MÄRZ_15"})
  void aCodeOfAnyScriptIsShownAsItWasTyped(String code) {
    String id = promoCode(partnership, code);
    asOperator().get(acme("promo-codes/" + id)).then().body(at("code", equalTo(code)));
    Json found =
        asOperator().queryParam("code", code.toLowerCase()).get(acme("promo-codes")).as(Json.class);
    assertThat(found.getList("items[*].id")).containsExactly(id);
  }

  @Test
  void twoWhoIssueOneCodeAtOnceDoNotBothGetIt() throws Exception {
    List<String> spellings = List.of("MIA15", "МІА15", "mia15", "ＭＩＡ１５", "MIA1\u03255", "mıa15");
    ExecutorService many = Executors.newFixedThreadPool(spellings.size());
    try {
      List<Future<Integer>> answers =
          spellings.stream()
              .map(code -> many.submit(() -> issue(code, "null", "null").statusCode()))
              .toList();
      List<Integer> codes = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        codes.add(answer.get());
      }
      assertThat(codes).containsOnlyOnce(201).containsOnly(201, 409);
    } finally {
      many.shutdown();
    }
  }

  @Test
  void limitsChangeAndReopenACodeThatExpired() {
    String id = promoCode(partnership, "MIA15");
    update(id, 0, "\"2026-08-01T00:00:00Z\"", "2026-09-01T00:00:00Z")
        .then()
        .statusCode(200)
        .body(at("status", equalTo("EXPIRED")))
        .body(at("perCustomerLimit", equalTo(1)));
    update(id, 2, "\"2026-08-01T00:00:00Z\"", "2099-09-01T00:00:00Z")
        .then()
        .statusCode(200)
        .body(at("status", equalTo("ACTIVE")))
        .body(at("usageLimit", equalTo(500)))
        .body(at("precedence", equalTo("CODE")));
    expect(update(id, 1, "null", "2099-09-01T00:00:00Z"), 412, "STALE");
    assertThat(PublishedChanges.read().getList("[-4:].type"))
        .containsExactly(
            "io.hookline.creator.PromoCodeUpdated",
            "io.hookline.creator.PromoCodeExpired",
            "io.hookline.creator.PromoCodeUpdated",
            "io.hookline.creator.PromoCodeUpdated");
  }

  @Test
  void aCodeThatHasExpiredIsNobodyElses() {
    issue("OVER15", "\"2026-01-01T00:00:00Z\"", "\"2026-02-01T00:00:00Z\"")
        .then()
        .statusCode(201)
        .body(at("status", equalTo("EXPIRED")));
    Json problem =
        expect(
            asOperator()
                .body(
                    """
                    {"partnershipId": "%s", "code": "over15", "validFrom": "2026-03-01T00:00:00Z"}"""
                        .formatted(Fixtures.partnership(Fixtures.creator("leo"))))
                .post(acme("promo-codes")),
            409,
            "CODE_TAKEN");
    assertThat(problem.getString("violations[0].message")).isEqualTo("is the same code as OVER15");
  }

  @Test
  void aCodeThatWasUsedAsOftenAsItMayIsExhausted() {
    Feeds.apply(CodeFixtures.order(Ids.next(), "міа15", Instant.now()));
    String id =
        asOperator()
            .body(
                """
                {"partnershipId": "%s", "code": "MIA15", "usageLimit": 2}"""
                    .formatted(partnership))
            .post(acme("promo-codes"))
            .as(Json.class)
            .getString("id");
    UUID order = Ids.next();
    Feeds.apply(CodeFixtures.order(order, "MIA16", Instant.now()));
    CodeFixtures.judge();
    asOperator().get(acme("promo-codes/" + id)).then().body(at("status", equalTo("ACTIVE")));
    Feeds.apply(CodeFixtures.order(order, "MIA15", Instant.now()));
    CodeFixtures.judge();
    asOperator()
        .get(acme("promo-codes/" + id))
        .then()
        .body(at("status", equalTo("EXHAUSTED")))
        .body(at("statusBy", equalTo("system:creator-service")));
    update(id, 1, "null", "2099-09-01T00:00:00Z")
        .then()
        .body(at("status", equalTo("ACTIVE")))
        .body(at("usageLimit", equalTo(500)));
  }

  @Test
  void aWithdrawnCodeIsWithdrawnForGood() {
    String id = promoCode(partnership, "MIA15");
    String path = acme("promo-codes/" + id + "/withdraw");
    asOperator()
        .body("{\"reason\": \"Found on a coupon site\"}")
        .post(path)
        .then()
        .statusCode(200)
        .body(at("status", equalTo("WITHDRAWN")))
        .body(at("statusReason", equalTo("Found on a coupon site")))
        .body(at("statusBy", not(equalTo(null))));
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.PromoCodeWithdrawn");
    expect(asOperator().body("{\"reason\": \"Again\"}").post(path), 409, "PROMO_CODE_WITHDRAWN");
    expect(update(id, 1, "null", "2099-09-01T00:00:00Z"), 409, "PROMO_CODE_WITHDRAWN");
    expect(issue("mia15", "null", "null"), 409, "CODE_TAKEN");
  }

  @Test
  void aCodeExpiresWhenItsValidityIsOver() {
    String over = issueUntil("OVER15", 1);
    String open = promoCode(partnership, "OPEN15");
    await()
        .untilAsserted(
            () -> {
              expire.work();
              asOperator()
                  .get(acme("promo-codes/" + over))
                  .then()
                  .body(at("status", equalTo("EXPIRED")));
            });
    expire.work();
    Json expired = asOperator().get(acme("promo-codes?status=EXPIRED")).as(Json.class);
    assertThat(expired.getList("items[*].id")).containsExactly(over);
    Json active = asOperator().get(acme("promo-codes?status=ACTIVE")).as(Json.class);
    assertThat(active.getList("items[*].id")).containsExactly(open);
    assertThat(PublishedChanges.read().getList("[?(@.type =~ /.*PromoCodeExpired/)].data.id"))
        .containsExactly(over);
  }

  private String issueUntil(String code, int seconds) {
    return issue(code, "null", "\"" + Instant.now().plusSeconds(seconds) + "\"")
        .as(Json.class)
        .getString("id");
  }

  private Response update(String id, int version, String from, String until) {
    return asOperator()
        .header("If-Match", "\"" + version + "\"")
        .body(
            """
            {"validFrom": %s, "validUntil": "%s", "usageLimit": 500, "perCustomerLimit": 1,
             "precedence": "CODE"}"""
                .formatted(from, until))
        .put(acme("promo-codes/" + id));
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
        as(Tokens.finance(NORDLYS, Role.OPERATOR))
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
      strings = {
        "",
        "M",
        "MIA 15",
        "MIA,15",
        "MIA;15",
        "MIA|15",
        "MIA/15",
        "MIA15%",
        " MIA15",
        "undefined",
        "NULL",
        "000",
        "MIA\u200b15",
        "MIA\u00ad15",
        "MIA\u202e15",
        "MIA\u316415",
        "\u0301MIA",
        "MI\u0301\u0301\u0301\u0301A",
        "MIA\u00a015",
        "MIA\uFF0C15",
        "MIA\u3001",
        "=MIA15",
        "<b>MIA</b>"
      })
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
