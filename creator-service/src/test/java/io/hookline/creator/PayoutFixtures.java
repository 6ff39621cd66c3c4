package io.hookline.creator;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static org.hamcrest.Matchers.oneOf;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Situations of those who are paid. */
public final class PayoutFixtures {

  public static final String IBAN = "DE89370400440532013000";

  private PayoutFixtures() {}

  static void addTo(Map<String, String> ids) {
    ids.put("exchangeRate", exchangeRate("EUR", "USD", "2026-11-20", "1.0834"));
    String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    exchangeRate("EUR", "USD", yesterday, "1.0840");
    ids.put("payee", payee(ids.get("creator")));
    ids.put("registerPayee.creator", creator("unpaid"));
    for (String operation : List.of("approveBankDetails", "verifyTaxData", "rejectTaxData")) {
      ids.put(operation, payee(creator("of" + operation.toLowerCase(Locale.ROOT))));
    }
    ids.put("proposeBankDetails", payeeWithoutAccount(creator("ofproposebankdetails")));
    ids.put("expense", expense(ids.get("creator"), "EXPENSE", "CREATOR"));
    ids.put("rejectExpense", expense(ids.get("creator"), "GIFT", "BRAND"));
    ids.put("budget", budget(Fixtures.campaign("Budgeted"), "10000.00"));
    ids.put("invoice", invoice(ids.get("creator"), "2026-10"));
    ids.put("matchInvoice", received(invoice(ids.get("creator"), "2026-09"), "MW-1"));
    ids.put("disputeInvoice", received(invoice(ids.get("creator"), "2026-08"), "MW-2"));
    ids.put("expireTaxData", readyPayee(creator("ofexpiretaxdata")));
    earner("payable", "40.00");
    ids.put("payoutBatch", batch(earner("drafted", "41.00")));
    ids.put("payout", payoutOf(ids.get("payoutBatch")));
    ids.put("dropPayout.payout", payoutOf(batch(earner("dropped", "42.00"))));
    ids.put("approvePayoutBatch", step(batch(earner("submitted", "43.00")), "submit"));
    ids.put("returnPayoutBatch", step(batch(earner("returned", "44.00")), "submit"));
    ids.put("writePaymentFile", approved(earner("approved", "45.00")));
    String written = written(earner("written", "46.00"));
    ids.put("getPaymentFile.payoutBatch", written);
    ids.put("paymentFormat", "xml");
    ids.put("confirmPayoutBatch", written);
    ids.put("confirmPayout.payout", payoutOf(written(earner("paid", "47.00"))));
    ids.put("failPayout.payout", payoutOf(written(earner("failed", "48.00"))));
    ids.put("returnPayout.payout", payoutOf(step(written(earner("back", "49.00")), "confirm")));
  }

  public static String expense(String creator, String kind, String paidBy) {
    return money(
        "/expenses",
        """
        {"creatorId": "%s", "kind": "%s", "paidBy": "%s", "description": "Train to the shoot",
         "amount": {"amount": "84.50", "currency": "USD"}, "incurredOn": "2026-11-20"}"""
            .formatted(creator, kind, paidBy));
  }

  public static String budget(String campaign, String amount) {
    return money(
        "/budgets",
        """
        {"campaignId": "%s", "steps": [{"from": "2026-09-01", "amount": "%s"}]}"""
            .formatted(campaign, amount));
  }

  public static String invoice(String creator, String month) {
    return money(
        "/invoices",
        """
        {"creatorId": "%s", "month": "%s", "expected": {"amount": "100.00", "currency": "USD"}}"""
            .formatted(creator, month));
  }

  public static String received(String invoice, String number) {
    return money(
        "/invoices/" + invoice + "/receive",
        """
        {"number": "%s", "billed": {"amount": "100.00", "currency": "USD"},
         "issuedOn": "2026-11-01"}"""
            .formatted(number));
  }

  /** A creator who can be paid the dollars that she is owed. */
  public static String earner(String handle, String dollars) {
    String creator = creator(handle);
    readyPayee(creator);
    Fixtures.earning(creator, dollars);
    return creator;
  }

  /** A draft that pays what is payable to the creators. */
  public static String batch(String... creators) {
    return money("/payout-batches", newBatch(creators));
  }

  public static String newBatch(String... creators) {
    String only =
        creators.length == 0
            ? ""
            : ", \"creatorIds\": [\"" + String.join("\", \"", creators) + "\"]";
    return """
        {"currency": "USD", "executeOn": "2099-11-30",
         "debtor": {"name": "Hookline Agency", "iban": "DE02120300000000202051"}%s}"""
        .formatted(only);
  }

  /** Submitted by the operator, approved by the administrator. */
  public static String approved(String... creators) {
    return step(step(batch(creators), "submit"), "approve");
  }

  public static String written(String... creators) {
    return step(approved(creators), "write-file");
  }

  /** Takes a step with a batch: submitting as the operator, everything else as administrator. */
  public static String step(String batch, String step) {
    asFinance(step.equals("submit") ? Role.OPERATOR : Role.ADMIN)
        .post(acme("payout-batches/" + batch + "/" + step))
        .then()
        .statusCode(200);
    return batch;
  }

  public static String payoutOf(String batch) {
    return asFinance(Role.ANALYST)
        .get(acme("payouts?batchId=" + batch))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getString("items[0].id");
  }

  /** A person whom the bank knows, whose account and tax data wait for a second person. */
  public static String payee(String creator) {
    return payee(creator, IBAN);
  }

  private static String payee(String creator, String iban) {
    String payee = payeeWithoutAccount(creator);
    money("/payees/" + payee + "/bank-details", "{\"iban\": \"" + iban + "\"}");
    money(
        "/payees/" + payee + "/tax-data", "{\"kind\": \"TAX_ID\", \"taxNumber\": \"65929970489\"}");
    return payee;
  }

  public static String payeeWithoutAccount(String creator) {
    return money(
        "/payees",
        """
        {"creatorId": "%s", "accountHolder": "Mia Wong", "street": "Torstraße 1", "postcode": "10119",
         "town": "Berlin", "country": "DE", "currency": "USD"}"""
            .formatted(creator));
  }

  /** As if the time had passed for which payouts wait after a merge, or a change of an account. */
  public static void holdIsOver() {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("update payee set held_until = now() - interval '1 minute'");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A payee who can be paid in dollars. */
  public static String readyPayee(String creator) {
    return readyPayee(creator, "USD", IBAN);
  }

  /** A payee who can be paid. */
  public static String readyPayee(String creator, String currency, String iban) {
    String payee = payee(creator, iban);
    if (!currency.equals("USD")) {
      asFinance(Role.OPERATOR)
          .header("If-Match", "*")
          .body(
              """
              {"accountHolder": "Eva Lind", "country": "DE", "currency": "%s"}"""
                  .formatted(currency))
          .put(acme("payees/" + payee))
          .then()
          .statusCode(200);
    }
    asFinance(Role.ADMIN)
        .header("If-Match", "*")
        .post(acme("payees/" + payee + "/bank-details/approve"))
        .then()
        .statusCode(200);
    asFinance(Role.ADMIN).post(acme("payees/" + payee + "/tax-data/verify")).then().statusCode(200);
    return payee;
  }

  public static String exchangeRate(String from, String to, String day, String rate) {
    return money(
        "/exchange-rates",
        """
        {"from": "%s", "to": "%s", "day": "%s", "rate": "%s", "source": "ECB"}"""
            .formatted(from, to, day, rate));
  }

  private static String money(String path, String body) {
    return asFinance(Role.OPERATOR)
        .body(body)
        .post("/v1/brands/" + ACME + path)
        .then()
        .statusCode(oneOf(200, 201))
        .extract()
        .as(Json.class)
        .getString("id");
  }
}
