package io.hookline.creator.money.expense;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.exchangeRate;
import static io.hookline.creator.PayoutFixtures.expense;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExpenseResourceTest {

  @Inject Ledger ledger;
  @Inject InBrand acme;

  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void whatTheCreatorLaidOutIsOwedToHerOnceItIsApproved() {
    String id = expense(mia, "EXPENSE", "CREATOR");
    assertThat(payable()).isZero();
    decide(id, "approve")
        .body(at("status", equalTo("APPROVED")))
        .body(at("earningId", notNullValue()));
    assertThat(payable()).isEqualByComparingTo("-84.5");
    asFinance(Role.ADMIN)
        .body("{}")
        .post(acme("expenses/" + id + "/approve"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("EXPENSE_DECIDED")));
    assertThat(payable()).isEqualByComparingTo("-84.5");
  }

  @Test
  void aGiftIsACostAndNeverPayable() {
    decide(expense(mia, "GIFT", "BRAND"), "approve").body(at("earningId", notNullValue()));
    assertThat(payable()).isZero();
    assertThat(acme.call(() -> ledger.balance(AccountKind.COST_GIFT, null, "USD")))
        .isEqualByComparingTo("84.5");
  }

  @Test
  void whatTheBrandPaidOrWasRejectedIsOwedToNobody() {
    decide(expense(mia, "EXPENSE", "BRAND"), "approve").body(at("earningId", nullValue()));
    decide(expense(mia, "EXPENSE", "CREATOR"), "reject").body(at("status", equalTo("REJECTED")));
    assertThat(payable()).isZero();
  }

  @Test
  void expensesOfAFileAreRecordedOnceAndShownInTheBrandsCurrency() {
    exchangeRate("EUR", "USD", "2026-11-20", "1.10");
    String file =
        """
        creatorId,kind,paidBy,description,amount.amount,amount.currency,incurredOn,receiptReference,externalId
        %1$s,EXPENSE,CREATOR,Train,10.00,EUR,2026-11-20,R-1,X-1
        %1$s,GIFT,CREATOR,Serum,10.00,EUR,2026-11-20,,X-2
        %1$s,EXPENSE,CREATOR,Train,0.00,EUR,2026-11-20,,X-3
        0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e,EXPENSE,BRAND,Train,10.00,EUR,2026-11-20,,X-4
        %1$s,EXPENSE,CREATOR,Train,10.00,EUR,2026-11-20,R-1,X-1
        """
            .formatted(mia);
    imported(file, true).body(at("applied", equalTo(1))).body(at("failed", equalTo(3)));
    imported(file, false).body(at("applied", equalTo(1))).body(at("unchanged", equalTo(1)));
    imported(file, false).body(at("applied", equalTo(0))).body(at("unchanged", equalTo(2)));
    asFinance(Role.ANALYST)
        .get(acme("expenses?creatorId=" + mia))
        .then()
        .body(at("items.length()", equalTo(1)))
        .body(at("items[0].brandAmount.amount", equalTo("11.00")))
        .body(at("items[0].receipts[0].reference", equalTo("R-1")));
  }

  @Test
  void anExpenseUnderAPartnershipIsOfItsCampaign() {
    String launch = campaign("Launch");
    String partnership =
        activated(
            draftPartnership(
                """
                {"creatorId": "%s", "campaignId": "%s", "name": "Launch", "startsOn": "2026-09-01",
                 "terms": {"pay": {"currency": "USD",
                   "commission": {"percent": "10", "base": "NET_VALUE"}}}}"""
                    .formatted(mia, launch)));
    String id =
        recorded(partnership, "null")
            .statusCode(201)
            .body(at("campaignId", equalTo(launch)))
            .extract()
            .as(Json.class)
            .getString("id");
    String earning = decide(id, "approve").extract().as(Json.class).getString("earningId");
    asFinance(Role.ANALYST)
        .get(acme("earnings/" + earning))
        .then()
        .body(at("campaignId", equalTo(launch)))
        .body(at("termsVersion", equalTo(1)));
    recorded(partnership, "\"" + campaign("Another") + "\"")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("campaignId")));
  }

  private ValidatableResponse recorded(String partnership, String campaign) {
    return asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "partnershipId": "%s", "campaignId": %s, "kind": "EXPENSE",
             "paidBy": "CREATOR", "description": "Train", "incurredOn": "2026-11-20",
             "amount": {"amount": "84.50", "currency": "USD"}}"""
                .formatted(mia, partnership, campaign))
        .post(acme("expenses"))
        .then();
  }

  private static ValidatableResponse decide(String id, String what) {
    return asFinance(Role.ADMIN)
        .body("{\"note\": \"As agreed\"}")
        .post(acme("expenses/" + id + "/" + what))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse imported(String file, boolean dryRun) {
    return asFinance(Role.OPERATOR)
        .contentType("text/csv")
        .body(file)
        .post(acme("expenses/imports?dryRun=" + dryRun))
        .then()
        .statusCode(200);
  }

  private BigDecimal payable() {
    return acme.call(() -> ledger.balance(AccountKind.PAYABLE, UUID.fromString(mia), "USD"));
  }

  @Test
  void refusedRowsOfALargeFileAreShownToThoseWhoMaySeeMoney() {
    String rows = "%s,EXPENSE,CREATOR,Train,0.00,EUR,2026-11-20,,\n".formatted(mia).repeat(1001);
    String job =
        asFinance(Role.OPERATOR)
            .contentType("text/csv")
            .body(
                "creatorId,kind,paidBy,description,amount.amount,amount.currency,incurredOn,"
                    + "receiptReference,externalId\n"
                    + rows)
            .post(acme("expenses/imports"))
            .then()
            .statusCode(202)
            .extract()
            .as(Json.class)
            .get("id");
    String admin = Tokens.admin(ACME);
    expect(as(admin).get(acme("jobs/" + job + "/errors")), 403, "FINANCE_REQUIRED");
    expect(as(admin).post(acme("jobs/" + job + "/cancel")), 403, "FINANCE_REQUIRED");
    asFinance(Role.ANALYST).get(acme("jobs/" + job + "/errors")).then().statusCode(200);
  }
}
