package io.hookline.creator.deal.standard;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creatorGroup;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupTermsTest {

  private static final String TERMS =
      """
      {"terms": {
         "pay": {"currency": "USD", "flatFee": {"amount": "300.00", "due": "ON_ACTIVATION"},
                 "commission": {"percent": "12", "base": "NET_VALUE"}},
         "disclosures": [{"kind": "PAID_PARTNERSHIP"}],
         "deliverables": [{"type": "VIDEO", "count": 2, "title": "Unboxing"}],
         "approval": {"before": "POSTING", "revisionRounds": 2}}}""";

  private String gold;
  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    gold = creatorGroup("Gold");
    mia = creator("mia", gold);
  }

  @Test
  void nothingIsAgreedUntilSomebodySetsIt() {
    Json none = asFinance(Role.ANALYST).get(address()).as(Json.class);
    assertThat(none.getInt("version")).isZero();
    assertThat(none.getString("terms.pay.currency")).isEqualTo("USD");
    assertThat(none.<Object>get("terms.pay.flatFee")).isNull();
    expect(draft(asOperator(), ", \"termsFromGroup\": true"), 422, "VALIDATION_FAILED");
  }

  @Test
  void aPartnershipTakesACopyWhichStaysAsItIs() {
    set(asFinance(Role.OPERATOR), 0, TERMS).then().statusCode(200);
    Json first = created(draft(asFinance(Role.OPERATOR), ""));
    assertThat(first.getInt("termsVersion")).isEqualTo(1);
    assertThat(first.getString("fee.amount")).isEqualTo("300.00");
    assertThat(first.getString("terms.pay.commission.percent")).isEqualTo("12");
    assertThat(first.getInt("terms.approval.revisionRounds")).isEqualTo(2);
    set(asFinance(Role.OPERATOR), 1, TERMS.replace("300.00", "400.00")).then().statusCode(200);
    asFinance(Role.ANALYST)
        .get(acme("partnerships/" + first.getString("id")))
        .then()
        .body(at("fee.amount", equalTo("300.00")));
    Json second = created(draft(asFinance(Role.OPERATOR), ", \"termsFromGroup\": true"));
    assertThat(second.getString("fee.amount")).isEqualTo("400.00");
    assertThat(second.getString("terms.deliverables[0].id"))
        .isNotNull()
        .isNotEqualTo(first.getString("terms.deliverables[0].id"));
  }

  @Test
  void whatARequestSaysGoesFirst() {
    set(asFinance(Role.OPERATOR), 0, TERMS).then().statusCode(200);
    Json fee =
        created(
            draft(
                asFinance(Role.OPERATOR),
                ", \"fee\": {\"amount\": \"50.00\", \"currency\": \"USD\"}"));
    assertThat(fee.getString("fee.amount")).isEqualTo("50.00");
    assertThat(fee.getString("terms.pay.commission.percent")).isEqualTo("12");
    Json own = created(draft(asFinance(Role.OPERATOR), ", \"terms\": {}"));
    assertThat(own.<Object>getList("terms.deliverables")).isEmpty();
    Json bare = created(draft(asFinance(Role.OPERATOR), ", \"termsFromGroup\": false"));
    assertThat(bare.getString("fee.amount")).isEqualTo("0.00");
    expect(
        draft(asFinance(Role.OPERATOR), ", \"terms\": {}, \"termsFromGroup\": true"),
        422,
        "VALIDATION_FAILED");
    mia = creator("zoe", null);
    assertThat(created(draft(asFinance(Role.OPERATOR), "")).getString("fee.amount"))
        .isEqualTo("0.00");
  }

  @Test
  void moneyIsForThoseWithTheRightToSeeIt() {
    expect(set(asOperator(), 0, TERMS), 403, "FINANCE_REQUIRED");
    set(asFinance(Role.OPERATOR), 0, TERMS).then().statusCode(200);
    assertThat(asOperator().get(address()).as(Json.class).<Object>get("terms.pay")).isNull();
    set(asOperator(), 1, "{\"terms\": {\"disclosures\": []}}").then().statusCode(200);
    asFinance(Role.ANALYST)
        .get(address())
        .then()
        .body(at("terms.pay.flatFee.amount", equalTo("300.00")));
    String drafted = created(draft(asOperator(), "")).toString();
    assertThat(drafted).doesNotContain("300.00");
    assertThat(PublishedChanges.read().toString()).contains("GroupTermsSet");
    String audit =
        as(Tokens.admin(ACME)).get(acme("audit?resource=creator-groups/" + gold)).asString();
    assertThat(audit).contains("setGroupTerms", "terms.pay").doesNotContain("300.00");
  }

  @Test
  void twoWhoSetThemAtOnceDoNotOverwriteEachOther() {
    set(asFinance(Role.OPERATOR), 0, TERMS).then().statusCode(200);
    expect(set(asFinance(Role.OPERATOR), 0, TERMS), 412, "STALE");
    expect(asFinance(Role.OPERATOR).body(TERMS).put(address()), 428, "PRECONDITION_REQUIRED");
  }

  private String address() {
    return acme("creator-groups/" + gold + "/terms");
  }

  private Response set(RequestSpecification caller, int version, String body) {
    return caller.header("If-Match", "\"" + version + "\"").body(body).put(address());
  }

  private Response draft(RequestSpecification caller, String more) {
    return caller
        .body(
            """
            {"creatorId": "%s", "name": "Spring", "startsOn": "2026-09-01"%s}"""
                .formatted(mia, more))
        .post(acme("partnerships"));
  }

  private static Json created(Response answer) {
    return answer.then().statusCode(201).extract().as(Json.class);
  }

  private static String creator(String name, String group) {
    return asOperator()
        .body(
            """
            {"displayName": "%s", "accounts": [], "groupId": %s}"""
                .formatted(name, group == null ? "null" : "\"" + group + "\""))
        .post(acme("creators"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }
}
