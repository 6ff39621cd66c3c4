package io.hookline.creator;

import static io.restassured.RestAssured.given;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;

/** Situations that tests begin with, made through the API. */
public final class Fixtures {

  public static final String ACME = "acme-cosmetics";
  public static final String NORDLYS = "nordlys-coffee";

  private Fixtures() {}

  public static RequestSpecification asOperator() {
    return as(Tokens.operator(ACME));
  }

  /** The address of a list of ACME. */
  public static String acme(String list) {
    return "/v1/brands/" + ACME + "/" + list;
  }

  public static RequestSpecification as(String token) {
    return given().log().ifValidationFails().auth().oauth2(token).contentType("application/json");
  }

  public static void twoBrands() {
    brand(ACME, "America/New_York", "USD");
    brand(NORDLYS, "Europe/Oslo", "EUR");
  }

  private static void brand(String slug, String zone, String currency) {
    as(Tokens.agencyAdmin())
        .body(
            """
            {"slug": "%s", "name": "%s", "timeZone": "%s", "currency": "%s"}"""
                .formatted(slug, slug, zone, currency))
        .post("/v1/brands")
        .then()
        .statusCode(201);
  }

  public static String creator(String handle) {
    return post(
        "/creators",
        """
        {"displayName": "%s", "accounts": [{"network": "TIKTOK", "handle": "%s"}]}"""
            .formatted(handle, handle));
  }

  public static String partnership(String creator) {
    return post(
        "/partnerships",
        """
        {"creatorId": "%s", "name": "Spring", "startsOn": "2026-09-01",
         "fee": {"amount": "5000.00", "currency": "USD"}}"""
            .formatted(creator));
  }

  public static String promoCode(String partnership, String code) {
    return post(
        "/promo-codes",
        """
        {"partnershipId": "%s", "code": "%s"}"""
            .formatted(partnership, code));
  }

  /** An adjustment, which is payable at once. */
  public static String earning(String creator, String amount) {
    return post(
        "/earnings",
        """
        {"creatorId": "%s", "amount": {"amount": "%s", "currency": "USD"}, "note": "Shipping"}"""
            .formatted(creator, amount));
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
    as(Tokens.finance(ACME, Role.ADMIN))
        .post(acme("payees/" + payee + "/bank-details/approve"))
        .then()
        .statusCode(200);
    as(Tokens.finance(ACME, Role.ADMIN))
        .post(acme("payees/" + payee + "/tax-data/verify"))
        .then()
        .statusCode(200);
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
    return as(Tokens.finance(ACME, Role.OPERATOR))
        .body(body)
        .post("/v1/brands/" + ACME + path)
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201))
        .extract()
        .as(Json.class)
        .getString("id");
  }

  /** Both brands, and one resource of each kind in ACME, by the name of its path parameter. */
  public static Map<String, String> oneOfEach() {
    twoBrands();
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("creator", creator("miawong"));
    ids.put("partnership", partnership(ids.get("creator")));
    ids.put("promoCode", promoCode(ids.get("partnership"), "MIA15"));
    ids.put("earning", earning(ids.get("creator"), "25.00"));
    ids.put("exchangeRate", exchangeRate("EUR", "USD", "2026-11-20", "1.0834"));
    ids.put("payee", payee(ids.get("creator")));
    return ids;
  }

  private static String post(String path, String body) {
    Json answer =
        as(Tokens.operator(ACME))
            .body(body)
            .post("/v1/brands/" + ACME + path)
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    return answer.getString("id");
  }
}
