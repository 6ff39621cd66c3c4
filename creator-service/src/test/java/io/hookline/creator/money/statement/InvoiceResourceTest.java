package io.hookline.creator.money.statement;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.invoice;
import static io.hookline.creator.PayoutFixtures.received;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvoiceResourceTest {

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void everyStepIsAllowedOrRefusedWithItsCode() {
    Map<String, String> allowed =
        Map.of(
            "RECEIVE EXPECTED", "RECEIVED",
            "RECEIVE DISPUTED", "RECEIVED",
            "MATCH RECEIVED", "MATCHED",
            "MATCH DISPUTED", "MATCHED",
            "DISPUTE RECEIVED", "DISPUTED",
            "DISPUTE MATCHED", "DISPUTED");
    Map<InvoiceStep, InvoiceProblem> codes =
        Map.of(
            InvoiceStep.RECEIVE, InvoiceProblem.INVOICE_NOT_EXPECTED,
            InvoiceStep.MATCH, InvoiceProblem.INVOICE_NOT_RECEIVED,
            InvoiceStep.DISPUTE, InvoiceProblem.INVOICE_NOT_TO_DISPUTE);
    for (InvoiceStep step : InvoiceStep.values()) {
      for (InvoiceStatus from : InvoiceStatus.values()) {
        String to = allowed.get(step + " " + from);
        if (to != null) {
          assertThat(step.from(from)).hasToString(to);
        } else {
          assertThatThrownBy(() -> step.from(from))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.code()).isEqualTo(codes.get(step)));
        }
      }
    }
  }

  @Test
  void aNumberIsACreatorsOnceHoweverItIsWritten() {
    String mia = creator("mia");
    received(invoice(mia, "2026-10"), "MW-1");
    String next = invoice(mia, "2026-11");
    receive(next, " mw- 1", "100.00")
        .statusCode(409)
        .body(at("code", equalTo("INVOICE_NUMBER_TAKEN")));
    receive(next, "MW-2", "100.00").statusCode(200);
    receive(invoice(creator("ida"), "2026-10"), "MW-1", "100.00").statusCode(200);
    asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "month": "2026-11",
             "expected": {"amount": "1.00", "currency": "USD"}}"""
                .formatted(mia))
        .post(acme("invoices"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("INVOICE_EXISTS")));
  }

  @Test
  void anInvoiceOfAnotherAmountIsDisputedAndCorrected() {
    String id = invoice(creator("mia"), "2026-11");
    receive(id, "MW-1", "120.00").statusCode(200);
    post(id, "match", "").statusCode(409).body(at("code", equalTo("INVOICE_AMOUNT_DIFFERS")));
    post(id, "dispute", "{\"note\": \"Twenty too much\"}").body(at("status", equalTo("DISPUTED")));
    receive(id, "MW-1b", "100.00").body(at("status", equalTo("RECEIVED")));
    post(id, "match", "").body(at("status", equalTo("MATCHED")));
  }

  private static ValidatableResponse receive(String id, String number, String amount) {
    return post(
        id,
        "receive",
        """
        {"number": "%s", "billed": {"amount": "%s", "currency": "USD"}, "issuedOn": "2026-11-30"}"""
            .formatted(number, amount));
  }

  private static ValidatableResponse post(String id, String step, String body) {
    return asFinance(Role.OPERATOR).body(body).post(acme("invoices/" + id + "/" + step)).then();
  }
}
