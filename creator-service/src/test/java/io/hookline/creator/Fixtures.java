package io.hookline.creator;

import static io.restassured.RestAssured.given;

import io.hookline.creator.grant.GrantFixtures;
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

  /** Somebody who also sees and settles money. */
  public static RequestSpecification asFinance(Role role) {
    return as(Tokens.finance(ACME, role));
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

  public static String creatorGroup(String name) {
    return post("/creator-groups", "{\"name\": \"%s\"}".formatted(name));
  }

  /** A draft. */
  public static String partnership(String creator) {
    return draftPartnership(
        """
        {"creatorId": "%s", "name": "Spring", "startsOn": "2026-09-01",
         "fee": {"amount": "5000.00", "currency": "USD"}}"""
            .formatted(creator));
  }

  /**
   * A draft in dollars.
   *
   * @param pay the fields beside the currency
   */
  public static String draftWithPay(String creator, String pay) {
    return draftPartnership(
        """
        {"creatorId": "%s", "name": "Deal", "startsOn": "2026-09-01",
         "terms": {"pay": {"currency": "USD", %s}}}"""
            .formatted(creator, pay));
  }

  /**
   * Another draft.
   *
   * @param body of the request
   */
  public static String draftPartnership(String body) {
    return asFinance(Role.OPERATOR)
        .body(body)
        .post(acme("partnerships"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  /** One that both sides have agreed to. */
  public static String activePartnership(String creator) {
    return activated(partnership(creator));
  }

  /** Takes a draft to where both sides have agreed. */
  public static String activated(String partnership) {
    return stepped(stepped(partnership, "propose"), "activate");
  }

  /** A partnership after a step that needs no body. */
  static String stepped(String partnership, String step) {
    asFinance(Role.ADMIN)
        .post(acme("partnerships/" + partnership + "/" + step))
        .then()
        .statusCode(200);
    return partnership;
  }

  public static String deliverable(String partnership) {
    return asOperator()
        .body(
            """
            {"partnershipIds": ["%s"], "deliverables": [
              {"type": "VIDEO", "count": 1, "title": "Unboxing", "dueOn": "2026-09-20"}]}"""
                .formatted(partnership))
        .post(acme("deliverables"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getString("deliverables[0].id");
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
        Tokens.finance(ACME, Role.OPERATOR),
        "/earnings",
        """
        {"creatorId": "%s", "amount": {"amount": "%s", "currency": "USD"}, "note": "Shipping"}"""
            .formatted(creator, amount));
  }

  public static String campaign(String name) {
    return post(
        "/campaigns",
        """
        {"name": "%s", "objective": "CONVERSION", "kinds": ["SPARK"], "startsOn": "2026-09-01",
         "endsOn": "2026-10-31"}"""
            .formatted(name));
  }

  public static String dispute(String earning) {
    return post(
        Tokens.finance(ACME, Role.OPERATOR),
        "/disputes",
        """
        {"earningId": "%s", "topic": "Too little", "text": "It was two parcels"}"""
            .formatted(earning));
  }

  /** A creator to somebody without a role, for a month. */
  public static String grant(String creator) {
    return GrantFixtures.granted("frame-by-frame", "ANALYST", "CREATOR", creator);
  }

  /** That one creator is merged into another. */
  public static String creatorMerge(String creator, String into) {
    return asFinance(Role.ADMIN)
        .body("{\"intoId\": \"" + into + "\"}")
        .post(acme("creators/" + creator + "/merge"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  public static String note(String creator) {
    return post("/creators/" + creator + "/notes", "{\"text\": \"On time\"}");
  }

  /** Both brands, and one resource of each kind in ACME, by the name of its path parameter. */
  public static Map<String, String> oneOfEach() {
    twoBrands();
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("creator", creator("miawong"));
    ids.put("partnership", partnership(ids.get("creator")));
    ids.put("deliverable", deliverable(ids.get("partnership")));
    ids.put("promoCode", promoCode(ids.get("partnership"), "MIA15"));
    ids.put("earning", earning(ids.get("creator"), "25.00"));
    ids.put("grant", grant(ids.get("creator")));
    ids.put("campaign", campaign("Serum launch"));
    ids.putAll(ShortlistFixtures.oneOfEach(ids.get("campaign"), ids.get("creator")));
    ids.put("dispute", dispute(earning(ids.get("creator"), "30.00")));
    CodeFixtures.addTo(ids);
    SparkFixtures.addTo(ids);
    PayoutFixtures.addTo(ids);
    DealFixtures.addTo(ids);
    DoorFixtures.addTo(ids);
    ids.put("creatorGroup", creatorGroup("Gold"));
    ids.put("creatorMerge", creatorMerge(creator("mya.wong"), ids.get("creator")));
    ids.put("creatorNote", note(ids.get("creator")));
    ids.put(
        "creatorApplication",
        post("/creator-applications", "{\"displayName\": \"Bo Berg\", \"accounts\": []}"));
    return ids;
  }

  private static String post(String path, String body) {
    return post(Tokens.operator(ACME), path, body);
  }

  private static String post(String token, String path, String body) {
    Json answer =
        as(token)
            .body(body)
            .post("/v1/brands/" + ACME + path)
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    return answer.getString("id");
  }
}
