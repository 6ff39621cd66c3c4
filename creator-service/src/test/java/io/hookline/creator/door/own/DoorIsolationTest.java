package io.hookline.creator.door.own;

import static io.hookline.creator.ContentFacts.brief;
import static io.hookline.creator.ContentFacts.published;
import static io.hookline.creator.DoorFixtures.by;
import static io.hookline.creator.DoorFixtures.doorLink;
import static io.hookline.creator.DoorFixtures.ownDispute;
import static io.hookline.creator.Fixtures.NORDLYS;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.payoutOf;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static io.hookline.creator.PayoutFixtures.written;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credits;
import static io.hookline.creator.SisterFacts.share;
import static io.hookline.creator.SisterFacts.signal;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.creator.money.commission.CommissionsNow;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Contract;
import io.hookline.kit.test.Contract.Operation;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walks every operation of the door that the contract names. Whatever the door of Zoe shows that is
 * hers, and whatever only the brand, its shoppers or another brand know, does not stand in any
 * answer to Ada.
 */
@QuarkusTest
class DoorIsolationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DOOR = "/v1/door";
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Inject CommissionsNow commissions;

  private final UUID shared = UUID.randomUUID();
  private Season ada;
  private Season zoe;

  /** What one creator has at the brand; every word and amount of it is told apart by its owner. */
  private record Season(
      String creator, String link, String secret, String under, Map<String, String> ids) {}

  @BeforeEach
  void begin() {
    twoBrands();
    ada = season("ada", "41", "71.31");
    zoe = season("zoe", "57", "93.77");
    Feeds.apply(
        conversion(shared, "977.13", 0, ", \"country\": \"SE\", \"orderId\": \"SHOP-4711\""),
        credits(
            shared,
            1,
            share(ada.creator(), ada.under(), "0.25"),
            share(zoe.creator(), zoe.under(), "0.75")),
        signal(shared, "\"emailSha256\": \"" + "ab".repeat(32) + "\",", 1));
    commissions.work();
    anotherBrand();
  }

  @Test
  void nothingOfAnybodyElseStandsInAnyAnswer() {
    Set<String> hers = secretsOf(zoe);
    assertThat(hers).as("what Zoe's door shows of her").hasSizeGreaterThan(60);
    Map<Operation, String> shown = walk(ada);
    assertThat(shown).as("operations that were walked").hasSizeGreaterThan(18);
    for (Map.Entry<Operation, String> answer : shown.entrySet()) {
      for (String one : hers) {
        assertThat(answer.getValue()).as(answer.getKey().path()).doesNotContain(one);
      }
    }
    String all = String.join("\n", shown.values());
    assertThat(all).contains("ada", "71.31").doesNotContainIgnoringCase("zoe");
  }

  @Test
  void nothingOfTheBrandOrOfAShopperStandsInAnyAnswer() {
    String all = String.join("\n", walk(ada).values());
    assertThat(all)
        .as("of the shared order hers is a quarter")
        .contains("244.28")
        .doesNotContain("977.13")
        .doesNotContain("732.8")
        .doesNotContain(shared.toString())
        .doesNotContain("SHOP-4711")
        .doesNotContain("abab")
        .doesNotContain("\"SE\"");
    assertThat(all)
        .as("notes, rules and people of the brand")
        .doesNotContain("Internal")
        .doesNotContain("MANUAL")
        .doesNotContain("SELF_PURCHASE")
        .doesNotContain("DISPOSABLE_EMAIL")
        .doesNotContain("difficult")
        .doesNotContain("e-mail")
        .doesNotContain("operator")
        .doesNotContain("DE89")
        .doesNotContainIgnoringCase("nordlys");
  }

  @Test
  void whatBelongsToSomebodyElseIsNotThere() {
    int asked = 0;
    for (Operation operation : operations()) {
      if (operation.path().contains("{")) {
        Response answer = call(operation, ada.secret(), zoe.ids());
        assertThat(answer.statusCode()).as(operation + answer.asString()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContainIgnoringCase("zoe");
        asked++;
      }
    }
    assertThat(asked).as("operations about one thing").isGreaterThan(7);
    for (String what : List.of("earnings", "disputes", "deliverables")) {
      assertThat(by(zoe.secret()).get(DOOR + "/" + what).asString()).doesNotContain("REJECTED");
    }
  }

  @Test
  void everyOperationAsksForAGoodSecret() throws SQLException {
    asFinance(Role.OPERATOR)
        .header("If-Match", "*")
        .delete(acme("creators/" + zoe.creator() + "/door-links/" + zoe.link()))
        .then()
        .statusCode(204);
    Json expired = doorLink(ada.creator());
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "update creator_door_link set expires_at = now() - interval '1 second' where id = '"
              + expired.getString("id")
              + "'");
    }
    String good = ada.secret();
    List<String> bad =
        List.of(
            zoe.secret(),
            expired.getString("secret"),
            good.substring(0, good.length() - 1),
            good + "A",
            good.toUpperCase(),
            "hld_",
            "' or true --");
    for (Operation operation : operations()) {
      for (String secret : bad) {
        expect(call(operation, secret, ada.ids()), 404, "DOOR_LINK_UNKNOWN");
      }
      expect(call(operation, null, ada.ids()), 404, "DOOR_LINK_UNKNOWN");
      Response token =
          request(operation)
              .auth()
              .oauth2(Tokens.agencyAdmin())
              .request(operation.method(), path(operation, ada.ids()));
      assertThat(token.statusCode()).as("an access token is no key to it").isEqualTo(404);
    }
  }

  private List<Operation> operations() {
    List<Operation> all =
        Contract.operations().stream()
            .filter(operation -> operation.path().startsWith(DOOR))
            .toList();
    assertThat(all).hasSizeGreaterThan(18).allMatch(Operation::open);
    return all;
  }

  /** Reads first, so that each shows a season as it was. */
  private Map<Operation, String> walk(Season season) {
    List<Operation> ordered = new ArrayList<>(operations());
    ordered.sort(java.util.Comparator.comparing(operation -> !operation.method().equals("GET")));
    Map<Operation, String> shown = new HashMap<>();
    for (Operation operation : ordered) {
      Response answer = call(operation, season.secret(), season.ids());
      assertThat(answer.statusCode()).as(operation + answer.asString()).isIn(200, 201, 409);
      shown.put(operation, answer.asString() + answer.headers());
    }
    return shown;
  }

  private Response call(Operation operation, String secret, Map<String, String> ids) {
    var request = request(operation);
    if (secret != null) {
      request.header("Access-Token", secret);
    }
    return request.request(operation.method(), path(operation, ids));
  }

  private static io.restassured.specification.RequestSpecification request(Operation operation) {
    var request = given().accept("*/*");
    if (!operation.body().isEmpty()) {
      request.contentType("application/json").body(operation.body());
    }
    return request;
  }

  private static String path(Operation operation, Map<String, String> ids) {
    String path = operation.path();
    for (Map.Entry<String, String> id : ids.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    assertThat(path).as("a season has one of each").doesNotContain("{");
    return path.endsWith("statement-entries")
        ? path + "?month=" + YearMonth.now(ZoneOffset.ofHours(-5))
        : path;
  }

  /** Ids, amounts and words of a creator, as her door shows them. */
  private Set<String> secretsOf(Season season) {
    Set<String> found = new LinkedHashSet<>();
    found.add(season.creator());
    found.add(season.under());
    found.add(season.link());
    found.add(season.secret());
    for (String answer : walk(season).values()) {
      ID.matcher(answer).results().forEach(id -> found.add(id.group()));
      int body = answer.lastIndexOf('}') + 1;
      leaves(tree(answer.substring(0, body)), found);
    }
    return found;
  }

  private static void leaves(JsonNode node, Set<String> found) {
    node.properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              boolean own = value.isTextual() && value.textValue().contains("zoe");
              boolean amount =
                  field.getKey().equals("amount") && value.isTextual() && odd(value.textValue());
              if (own || amount) {
                found.add(value.textValue());
              }
            });
    node.forEach(child -> leaves(child, found));
  }

  /** Amounts that nobody else has by chance. */
  private static boolean odd(String amount) {
    return amount.matches("-?\\d{2,}\\.\\d[1-9]");
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Season season(String name, String percent, String amount) {
    String creator = creator(name);
    asOperator()
        .header("If-Match", "*")
        .body(
            """
            {"displayName": "%1$s", "email": "%1$s@example.com", "phone": "+4790123456",
             "tags": ["difficult"], "accounts": [{"network": "TIKTOK", "handle": "%1$s"}]}"""
                .formatted(name))
        .put(acme("creators/" + creator))
        .then()
        .statusCode(200);
    asOperator()
        .body("{\"text\": \"Internal: late again\"}")
        .post(acme("creators/" + creator + "/notes"))
        .then()
        .statusCode(201);
    Json link = doorLink(creator);
    String secret = link.getString("secret");
    String under = partnership(creator, name, percent);
    Map<String, String> ids = new HashMap<>();
    ids.put("deliverable", deliverable(under, name));
    orders(creator, under, percent);
    readyPayee(creator);
    adjustment(creator, amount, name);
    String payout = payoutOf(written(creator));
    asFinance(Role.ADMIN).post(acme("payouts/" + payout + "/confirm")).then().statusCode(200);
    String held = adjustment(creator, percent + ".19", name);
    asFinance(Role.OPERATOR)
        .body("{\"note\": \"Internal: a look at " + name + "\"}")
        .post(acme("earnings/" + held + "/hold"))
        .then()
        .statusCode(200);
    ids.put("earning", adjustment(creator, "1" + percent + ".23", name));
    ids.put("dispute", ownDispute(secret, adjustment(creator, "2" + percent + ".29", name)));
    asFinance(Role.OPERATOR)
        .body("{\"text\": \"We look, " + name + "\"}")
        .post(acme("disputes/" + ids.get("dispute") + "/messages"))
        .then()
        .statusCode(200);
    asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "month": "2026-10",
             "expected": {"amount": "3%s.37", "currency": "USD"}}"""
                .formatted(creator, percent))
        .post(acme("invoices"))
        .then()
        .statusCode(201);
    Feeds.apply(
        brief(UUID.randomUUID(), UUID.fromString(creator), "SENT", "Brief of " + name, 1, 1, 1),
        published(UUID.randomUUID(), creator, "73" + percent));
    return new Season(creator, link.getString("id"), secret, under, ids);
  }

  private void orders(String creator, String under, String percent) {
    for (int i = 1; i <= 3; i++) {
      UUID order = UUID.randomUUID();
      Feeds.apply(
          conversion(order, percent + i + ".1" + i, 0, ""),
          credits(order, 1, share(creator, under, "1")));
    }
    commissions.work();
  }

  private static String partnership(String creator, String name, String percent) {
    return activated(
        draftPartnership(
            """
            {"creatorId": "%s", "name": "Deal of %s", "startsOn": "2026-09-01",
             "terms": {"pay": {"currency": "USD",
               "flatFee": {"amount": "5%s.11", "due": "ON_ACTIVATION"},
               "commission": {"percent": "%s", "base": "NET_VALUE"}}}}"""
                .formatted(creator, name, percent, percent)));
  }

  private static String deliverable(String under, String name) {
    String id =
        asOperator()
            .body(
                """
                {"partnershipIds": ["%s"], "deliverables": [
                  {"type": "VIDEO", "count": 1, "title": "Film of %s", "dueOn": "2026-09-20"}]}"""
                    .formatted(under, name))
            .post(acme("deliverables"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class)
            .getString("deliverables[0].id");
    asOperator()
        .body("{\"note\": \"Cut of " + name + "\"}")
        .post(acme("deliverables/" + id + "/submit"))
        .then()
        .statusCode(200);
    asOperator()
        .header("If-Match", "*")
        .body("{\"note\": \"Slower, " + name + "\"}")
        .post(acme("deliverables/" + id + "/request-changes"))
        .then()
        .statusCode(200);
    return id;
  }

  private static String adjustment(String creator, String amount, String name) {
    return asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "amount": {"amount": "%s", "currency": "USD"},
             "note": "Parcel of %s"}"""
                .formatted(creator, amount, name))
        .post(acme("earnings"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  /** Somebody of the same name and handle. */
  private static void anotherBrand() {
    String base = "/v1/brands/" + NORDLYS;
    String creator =
        as(Tokens.operator(NORDLYS))
            .body(
                """
                {"displayName": "ada", "accounts": [{"network": "TIKTOK", "handle": "ada"}]}""")
            .post(base + "/creators")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    as(Tokens.finance(NORDLYS, Role.OPERATOR))
        .body(
            """
            {"creatorId": "%s", "amount": {"amount": "88.88", "currency": "EUR"},
             "note": "Nordlys only"}"""
                .formatted(creator))
        .post(base + "/earnings")
        .then()
        .statusCode(201);
  }
}
