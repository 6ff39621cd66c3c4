package io.hookline.creator.money.payee;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.payee;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.bulk.job.JobWorker;
import io.hookline.creator.money.InBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PayeeResourceTest {

  private static final String IBAN = "DE89370400440532013000";
  private static final String OTHER = "{\"iban\": \"GB33BUKB20201555555555\"}";

  @Inject InBrand acme;
  @Inject Jdbi jdbi;
  @Inject JobWorker worker;

  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void anAccountIsShownByItsEndsAndNeedsASecondPerson() {
    String id = payee(mia);
    get(id)
        .body(at("bankDetails.account", nullValue()))
        .body(at("bankDetails.proposed", equalTo("DE••••3000")))
        .body(
            at(
                "obstacles",
                contains("BANK_DETAILS_MISSING", "BANK_DETAILS_PROPOSED", "TAX_DATA_MISSING")));
    post(id, "bank-details/reject", "", Role.OPERATOR).statusCode(200);
    post(id, "bank-details", "{\"iban\": \"" + IBAN + "\"}", Role.ADMIN).statusCode(200);
    post(id, "bank-details/approve", "", Role.ADMIN)
        .statusCode(409)
        .body(at("code", equalTo("SECOND_PERSON_REQUIRED")));
    as(Tokens.agencyAdmin())
        .header("If-Match", "*")
        .post(acme("payees/" + id + "/bank-details/approve"))
        .then()
        .statusCode(200)
        .body(at("bankDetails.account", equalTo("DE••••3000")))
        .body(at("bankDetails.heldUntil", nullValue()));
    post(id, "bank-details/approve", "", Role.ADMIN)
        .statusCode(409)
        .body(at("code", equalTo("BANK_DETAILS_NOT_PROPOSED")));
  }

  @Test
  void whoApprovesHasSeenWhatIsApproved() {
    String id = payee(mia);
    String read = get(id).extract().header("ETag");
    post(id, "bank-details", OTHER, Role.OPERATOR)
        .statusCode(409)
        .body(at("code", equalTo("BANK_DETAILS_ALREADY_PROPOSED")));
    post(id, "bank-details/reject", "", Role.OPERATOR).statusCode(200);
    post(
            id,
            "bank-details",
            """
            {"accountNumber": "000123456789", "bic": "CHASUS33", "clearing": "USABA",
             "clearingCode": "021000021"}""",
            Role.OPERATOR)
        .statusCode(200);
    approve(id, null).statusCode(428);
    approve(id, read).statusCode(412);
    get(id)
        .body(at("accountHolder", equalTo("Mia Wong")))
        .body(at("bankDetails.proposed", equalTo("••••6789")))
        .body(at("bankDetails.bank", nullValue()))
        .body(at("bankDetails.proposedBank.bic", equalTo("CHASUS33")))
        .body(at("bankDetails.proposedBank.clearing", equalTo("USABA")))
        .body(at("bankDetails.proposedBank.clearingCode", equalTo("021000021")));
    approve(id, get(id).extract().header("ETag"))
        .statusCode(200)
        .body(at("bankDetails.bank.clearingCode", equalTo("021000021")))
        .body(at("bankDetails.proposedBank", nullValue()));
  }

  private static ValidatableResponse approve(String id, String ifMatch) {
    RequestSpecification request = as(Tokens.finance(ACME, Role.ADMIN));
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .post(acme("payees/" + id + "/bank-details/approve"))
        .then();
  }

  @Test
  void theSameNumberAtAnotherBankIsAnotherAccount() {
    String id = readyPayee(mia);
    post(
            id,
            "bank-details",
            "{\"iban\": \"" + IBAN + "\", \"bic\": \"BYLADEM1001\"}",
            Role.OPERATOR)
        .statusCode(200);
    post(id, "bank-details/approve", "", Role.ADMIN)
        .body(at("bankDetails.heldUntil", notNullValue()))
        .body(at("obstacles", contains("BANK_DETAILS_CHANGED")));
  }

  @Test
  void anotherAccountHoldsPayoutsForAWhile() {
    String id = readyPayee(mia);
    get(id).body(at("obstacles", empty()));
    post(id, "bank-details", OTHER, Role.OPERATOR)
        .body(at("bankDetails.account", equalTo("DE••••3000")))
        .body(at("obstacles", contains("BANK_DETAILS_PROPOSED")));
    post(id, "bank-details/approve", "", Role.ADMIN)
        .body(at("bankDetails.account", equalTo("GB••••5555")))
        .body(at("bankDetails.heldUntil", notNullValue()))
        .body(at("obstacles", contains("BANK_DETAILS_CHANGED")));
  }

  @Test
  void aProposalThatIsRejectedChangesNothing() {
    String id = readyPayee(mia);
    post(id, "bank-details", OTHER, Role.OPERATOR);
    post(id, "bank-details/reject", "", Role.OPERATOR)
        .body(at("bankDetails.account", equalTo("DE••••3000")))
        .body(at("obstacles", empty()));
  }

  @Test
  void taxDataExpiresByItselfAndIsProvidedAnew() {
    String id = readyPayee(mia);
    post(id, "tax-data", "{\"kind\": \"W_9\"}", Role.OPERATOR)
        .statusCode(409)
        .body(at("code", equalTo("TAX_DATA_NOT_TO_PROVIDE")));
    post(id, "tax-data/expire", "", Role.ADMIN).body(at("obstacles", contains("TAX_DATA_EXPIRED")));
    post(
            id,
            "tax-data",
            "{\"kind\": \"VAT_ID\", \"taxNumber\": \"DE123456789\", \"validUntil\": \"2020-12-31\"}",
            Role.OPERATOR)
        .body(at("taxData.taxNumber", equalTo("••••6789")));
    post(id, "tax-data/verify", "", Role.ADMIN)
        .body(at("taxData.status", equalTo("EXPIRED")))
        .body(at("obstacles", contains("TAX_DATA_EXPIRED")));
    post(id, "tax-data/request", "", Role.OPERATOR)
        .body(at("taxData.status", equalTo("REQUESTED")));
  }

  @Test
  void aCreatorHasOnePayee() {
    payee(mia);
    as(Tokens.finance(ACME, Role.OPERATOR))
        .body(
            """
            {"creatorId": "%s", "accountHolder": "Another", "country": "DE", "currency": "EUR"}"""
                .formatted(mia))
        .post(acme("payees"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("PAYEE_EXISTS")));
  }

  @Test
  void neitherTheDatabaseNorTheAuditNorTheFeedTellsAccounts() {
    String id = readyPayee(mia);
    as(Tokens.admin(ACME))
        .get(acme("audit?resource=payees/" + id))
        .then()
        .statusCode(200)
        .body(not(containsString("••••3000")))
        .body(not(containsString("Wong")))
        .body(not(containsString("••••0489")));
    assertThat(PublishedChanges.read().toString())
        .contains("payees/")
        .doesNotContain("Wong", "••••", "0532013000");
    List<String> rows =
        acme.call(
            () ->
                jdbi.withHandle(
                    handle ->
                        handle
                            .createQuery(
                                "select row(p.*)::text || encode(p.account, 'escape')"
                                    + " || encode(p.tax_number, 'escape') from payee p")
                            .mapTo(String.class)
                            .list()));
    assertThat(rows).hasSize(1).noneMatch(row -> row.contains(IBAN) || row.contains("65929970489"));
  }

  @Test
  void anErasedCreatorIsErasedHereToo() {
    String id = readyPayee(mia);
    String etag =
        as(Tokens.admin(ACME)).get(acme("creators/" + mia)).then().extract().header("ETag");
    as(Tokens.admin(ACME))
        .header("If-Match", etag)
        .delete(acme("creators/" + mia + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
    get(id)
        .body(at("accountHolder", nullValue()))
        .body(at("bankDetails.account", nullValue()))
        .body(at("taxData.taxNumber", nullValue()))
        .body(at("obstacles", contains("PAYEE_ERASED")));
    post(id, "bank-details", OTHER, Role.OPERATOR)
        .statusCode(409)
        .body(at("code", equalTo("PAYEE_ERASED")));
  }

  private static ValidatableResponse get(String id) {
    return as(Tokens.finance(ACME, Role.ANALYST)).get(acme("payees/" + id)).then().statusCode(200);
  }

  private static ValidatableResponse post(String id, String step, String body, Role role) {
    return as(Tokens.finance(ACME, role))
        .header("If-Match", "*")
        .body(body)
        .post(acme("payees/" + id + "/" + step))
        .then();
  }
}
