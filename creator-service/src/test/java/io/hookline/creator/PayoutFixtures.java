package io.hookline.creator;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static org.hamcrest.Matchers.oneOf;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import java.util.Map;

/** Situations of those who are paid. */
public final class PayoutFixtures {

  private PayoutFixtures() {}

  static void addTo(Map<String, String> ids) {
    ids.put("exchangeRate", exchangeRate("EUR", "USD", "2026-11-20", "1.0834"));
    ids.put("payee", payee(ids.get("creator")));
  }

  /** A person whom the bank knows, whose account and tax data wait for a second person. */
  public static String payee(String creator) {
    String payee =
        money(
            "/payees",
            """
            {"creatorId": "%s", "accountHolder": "Mia Wong", "street": "Torstraße 1", "postcode": "10119",
             "town": "Berlin", "country": "DE", "currency": "USD"}"""
                .formatted(creator));
    money("/payees/" + payee + "/bank-details", "{\"iban\": \"DE89370400440532013000\"}");
    money(
        "/payees/" + payee + "/tax-data", "{\"kind\": \"TAX_ID\", \"taxNumber\": \"65929970489\"}");
    return payee;
  }

  /** A payee who can be paid. */
  public static String readyPayee(String creator) {
    String payee = payee(creator);
    asFinance(Role.ADMIN)
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
