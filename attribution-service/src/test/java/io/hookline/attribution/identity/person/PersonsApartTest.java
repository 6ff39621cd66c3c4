package io.hookline.attribution.identity.person;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers that several people share do not make them one. */
@QuarkusTest
class PersonsApartTest {

  private static final String EXCLUSIONS = "/v1/brands/" + ACME + "/identity-exclusions";

  private Shop shop;
  private UUID mia;
  private String miasClick;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    mia = Sisters.creator(ACME);
    miasClick = Fixtures.click(Fixtures.link(mia).getString("slug"));
  }

  private static String text(String query) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String person(String order) {
    return conversionOf(order).getString("personId");
  }

  private static List<?> credited(String order) {
    return conversionOf(order).getList("credits[*].creatorId");
  }

  private Shop.Order onTablet(int customer) {
    return shop.purchase("t" + customer, null)
        .user("ttp", "tablet-of-the-till")
        .user("email", "customer" + customer + "@example.com");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTabletThatManyUseTiesNobodyWhoeverCameFirst(boolean clickLast) {
    if (!clickLast) {
      onTablet(0).user("hlclid", miasClick).post();
    }
    IntStream.range(1, 6).forEach(customer -> onTablet(customer).post());
    process();
    if (clickLast) {
      onTablet(0).user("hlclid", miasClick).post();
      process();
    }
    assertThat(IntStream.range(0, 6).mapToObj(i -> person("t" + i)).distinct()).hasSize(6);
    assertThat(credited("t0")).isEqualTo(List.of(mia.toString()));
    IntStream.range(1, 6).forEach(i -> assertThat(credited("t" + i)).isEmpty());
    assertThat(read("/identity-exclusions?current=true&reason=TOO_MANY").getList("items"))
        .hasSize(1);
    assertThat(conversionOf("t3").getString("customer")).isEqualTo("NEW");
  }

  @Test
  void aFamilyMayShareABrowser() {
    IntStream.range(0, 5).forEach(customer -> onTablet(customer).post());
    process();
    assertThat(IntStream.range(0, 5).mapToObj(i -> person("t" + i)).distinct()).hasSize(1);
  }

  @Test
  void theShopsOwnAddressIsExcludedByHandAndTiesAgainWhenThatEnds() {
    shop.purchase("a", miasClick)
        .user("email", "info@shop.example")
        .user("phone", "+4790000001")
        .post();
    shop.purchase("b", null)
        .at(Instant.now().plusSeconds(30))
        .user("email", "info@shop.example")
        .user("phone", "+4790000002")
        .post();
    process();
    assertThat(person("a")).isEqualTo(person("b"));
    assertThat(credited("b")).isEqualTo(List.of(mia.toString()));
    Json before = conversionOf("b");

    Json said = exclude("\"email\": \"INFO@shop.example\"", "NOT_A_PERSON", 201);
    process();
    assertThat(person("a")).isNotEqualTo(person("b"));
    assertThat(credited("a")).isEqualTo(List.of(mia.toString()));
    assertThat(credited("b")).isEmpty();
    assertThat(conversionOf("b").getInt("creditVersion"))
        .isEqualTo(before.getInt("creditVersion") + 1);
    assertThat(conversionOf("b").getString("customer")).isEqualTo("NEW");
    shop.purchase("c", null).user("email", "info@shop.example").post();
    process();
    assertThat(credited("c")).isEmpty();

    as(Tokens.operator(ACME))
        .header("If-Match", "\"0\"")
        .delete(EXCLUSIONS + "/" + said.getString("id"))
        .then()
        .statusCode(200);
    process();
    assertThat(person("a")).isEqualTo(person("b")).isEqualTo(person("c"));
    assertThat(credited("b")).isEqualTo(List.of(mia.toString()));
    assertThat(conversionOf("b").getString("customer")).isEqualTo("RETURNING");
    assertThat(
            count(
                "select count(distinct person_id) from identity_key where key ~ '^(email|phone|order)'"))
        .isEqualTo(1);
  }

  @Test
  void aTabletThatIsOnePersonsIsKept() {
    exclude("\"browserId\": \"tablet-of-the-till\"", "KEPT", 201);
    IntStream.range(0, 9).forEach(customer -> onTablet(customer).post());
    process();
    assertThat(IntStream.range(0, 9).mapToObj(i -> person("t" + i)).distinct()).hasSize(1);
  }

  /** A click in an address that was passed on is nobody's, and stays what it is. */
  @Test
  void aClickThatStandsAloneKeepsItsTouchWhenOthersAreTakenApart() {
    String click = "select person_id::text from identity_key where key like 'click:%'";
    for (int customer = 1; customer <= 6; customer++) {
      shop.purchase("c" + customer, miasClick)
          .user("email", "friend" + customer + "@example.com")
          .post();
    }
    process();
    String alone = text(click);
    shop.purchase("q", miasClick).user("email", "q@example.com").user("ttp", "till").post();
    process();
    IntStream.range(0, 5)
        .forEach(
            i ->
                shop.purchase("x" + i, null)
                    .user("ttp", "till")
                    .user("email", "x" + i + "@example.com")
                    .post());
    process();
    assertThat(person("x0")).isNotEqualTo(person("q"));
    assertThat(text(click)).isEqualTo(alone);
    exclude("\"clickId\": \"" + miasClick + "\"", "KEPT", 201);
    process();
    shop.purchase("later", null).user("email", "q@example.com").post();
    process();
    assertThat(credited("later")).isEqualTo(List.of(mia.toString()));
  }

  @Test
  void whoDoesNotWantToBeRecognisedIsNot() {
    exclude("\"email\": \"kim@example.com\"", "NO_CONSENT", 201);
    shop.purchase("1", miasClick).user("email", "kim@example.com").post();
    shop.purchase("2", null).user("email", "kim@example.com").post();
    process();
    assertThat(credited("2")).isEmpty();
    assertThat(person("1")).isNotEqualTo(person("2"));
  }

  @Test
  void anOrderWithoutAnIdGoesWithItsPerson() {
    for (String phone : List.of("+4790000001", "+4790000002")) {
      shop.send(
          """
          {"event": "Purchase", "event_time": %d, "event_id": "%s",
           "user": {"email": "info@shop.example", "phone": "%s"},
           "properties": {"value": 5, "currency": "USD"}}"""
              .formatted(Instant.now().getEpochSecond(), phone, phone));
    }
    process();
    assertThat(count("select count(distinct person_id) from conversion")).isEqualTo(1);
    exclude("\"email\": \"info@shop.example\"", "NOT_A_PERSON", 201);
    process();
    assertThat(count("select count(distinct person_id) from conversion")).isEqualTo(2);
  }

  @Test
  void aPersonShowsWhatHoldsItTogetherAndWhatBecameOfIt() {
    shop.purchase("a", null).user("email", "info@shop.example").user("phone", "+4790000001").post();
    shop.purchase("b", null).user("email", "info@shop.example").user("phone", "+4790000002").post();
    process();
    String one = person("a");
    Json person = person(one, 200).as(Json.class);
    assertThat(person.getList("identifiers[*].kind"))
        .isEqualTo(List.of("email", "order", "order", "phone", "phone"));
    assertThat(person.getList("together")).hasSize(2);
    String hash = person.getString("identifiers[0].value");
    assertThat(hash).hasSize(64);

    exclude("\"email\": \"" + hash + "\"", "NOT_A_PERSON", 201);
    process();
    List<Json> parts =
        List.of(person(person("a"), 200).as(Json.class), person(person("b"), 200).as(Json.class));
    assertThat(parts.stream().flatMap(part -> part.<String>getList("history[*].what").stream()))
        .contains("PARTED", "CAME_OF");
    assertThat(parts).allSatisfy(part -> assertThat(part.getList("together")).hasSize(1));
    ProblemShape.expect(person(UUID.randomUUID().toString(), 404), 404, "PERSON_NOT_FOUND");
  }

  @Test
  void whatIsSaidTwiceIsSaidOnceAndWhatNobodyMaySayIsRefused() {
    exclude("\"email\": \"info@shop.example\"", "NOT_A_PERSON", 201);
    Json again = exclude("\"email\": \" Info@Shop.example \"", "NOT_A_PERSON", 200);
    assertThat(again.getString("identifier")).startsWith("email:").endsWith("…").hasSize(15);
    for (String wrong :
        List.of(
            "{\"identifier\": {}, \"reason\": \"NOT_A_PERSON\"}",
            "{\"identifier\": {\"email\": \"null\"}, \"reason\": \"NOT_A_PERSON\"}",
            "{\"identifier\": {\"email\": \"a@b.example\", \"phone\": \"+4790000001\"}, \"reason\": \"KEPT\"}",
            "{\"identifier\": {\"email\": \"a@b.example\"}, \"reason\": \"TOO_MANY\"}")) {
      ProblemShape.expect(
          as(Tokens.operator(ACME)).body(wrong).post(EXCLUSIONS), 422, "VALIDATION_FAILED");
    }
    String path = EXCLUSIONS + "/" + again.getString("id");
    as(Tokens.operator(ACME)).header("If-Match", "\"0\"").delete(path).then().statusCode(200);
    ProblemShape.expect(
        as(Tokens.operator(ACME)).header("If-Match", "\"1\"").delete(path), 409, "EXCLUSION_ENDED");
  }

  private static Response person(String id, int status) {
    return as(Tokens.operator(ACME))
        .get("/v1/brands/" + ACME + "/persons/" + id)
        .then()
        .statusCode(status)
        .extract()
        .response();
  }

  private static Json exclude(String identifier, String reason, int status) {
    return as(Tokens.operator(ACME))
        .body("{\"identifier\": {" + identifier + "}, \"reason\": \"" + reason + "\"}")
        .post(EXCLUSIONS)
        .then()
        .statusCode(status)
        .extract()
        .as(Json.class);
  }
}
