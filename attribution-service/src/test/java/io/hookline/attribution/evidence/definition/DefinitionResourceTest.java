package io.hookline.attribution.evidence.definition;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DefinitionResourceTest {

  private static final String DEFINITIONS = "/v1/brands/" + ACME + "/conversion-definitions";

  private static final String PERIOD =
      "?from=%s&to=%s"
          .formatted(
              LocalDate.now(ZoneOffset.UTC).minusDays(2),
              LocalDate.now(ZoneOffset.UTC).plusDays(1));

  private static final String LEADS =
      """
      {"name": "Leads", "rule": {"event": "SubmitForm", "value": {"by": "FIXED", "amount": 12.5},
       "counting": {"how": "ONCE"}}}""";

  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private void send(String name, String id, String user, String properties, String more) {
    shop.send(
            """
            {"event": "%s", "event_time": %d, "event_id": "%s", "user": {%s},
             "properties": {%s} %s}"""
                .formatted(name, Instant.now().getEpochSecond(), id, user, properties, more))
        .then()
        .statusCode(200);
  }

  private static Json create(String body) {
    Response answer = as(Tokens.operator(ACME)).body(body).post(DEFINITIONS);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.as(Json.class);
  }

  private static Response set(String id, String ifMatch, String body) {
    return as(Tokens.operator(ACME))
        .header("If-Match", ifMatch)
        .body(body)
        .put(DEFINITIONS + "/" + id);
  }

  private static String primary() {
    return read("/conversion-definitions").getString("items[0].id");
  }

  private static Json counts(String id) {
    return read("/conversion-definitions/" + id + "/counts" + PERIOD);
  }

  @Test
  void aBrandCountsItsOrders() {
    shop.purchase("1", null).post().then().statusCode(200);
    shop.purchase("2", null).value("20.00", "EUR").post().then().statusCode(200);
    shop.send(shop.purchase("2", null).value("20.00", "EUR").eventId("again").json())
        .then()
        .statusCode(200);
    process();
    Json definition = read("/conversion-definitions/" + primary());
    assertThat(definition.getString("name")).isEqualTo("Purchase");
    assertThat(definition.getBoolean("primary")).isTrue();
    Json counted = counts(primary());
    assertThat(counted.getLong("total.count")).isEqualTo(2);
    assertThat(counted.getLong("total.valued")).as("one was told in euros").isEqualTo(1);
    assertThat(counted.getString("total.value.amount")).isEqualTo("49.90");
    assertThat(counted.getList("days")).hasSize(4);
  }

  @Test
  void otherEventsCountOncePerPersonWithoutBecomingOrders() {
    String ann = "\"email\": \"ann@example.com\"";
    send("SubmitForm", "l1", ann + ", \"external_id\": \"a1\"", "", "");
    send("Lead", "l2", "\"external_id\": \"a1\"", "", "");
    send("Lead", "l3", "\"email\": \"bob@example.com\"", "", "");
    send("Lead", "l4", "", "", ", \"test_event_code\": \"T1\"");
    process();
    String id = create(LEADS).getString("id");
    Json counted = counts(id);
    assertThat(counted.getLong("total.count")).isEqualTo(2);
    assertThat(counted.getLong("total.persons")).isEqualTo(2);
    assertThat(counted.getString("total.value.amount")).isEqualTo("25.00");
    assertThat(read("/conversions").getList("items")).isEmpty();
    assertThat(Fixtures.count("select count(*) from outbox where subject like 'conversions/%'"))
        .isZero();
  }

  @Test
  void aChangeHoldsFromItsInstantAndThePastStays() {
    shop.purchase("1", null).at(Instant.now().minus(Duration.ofHours(1))).post();
    process();
    String id = primary();
    String none =
        """
        {"name": "Purchase", "reason": "None above 10,000",
         "rule": {"event": "CompletePayment", "filter": {"minValue": 10000}} %s}""";
    assertThat(set(id, "\"9\"", none.formatted("")).statusCode()).isEqualTo(412);
    Response answer = set(id, "\"1\"", none.formatted(""));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.as(Json.class).getString("versions[0].rule.event")).isEqualTo("Purchase");
    assertThat(counts(id).getLong("total.count")).as("what had happened before").isEqualTo(1);
    assertThat(counts(id).getList("versions")).hasSize(2);

    String past = ", \"holdsFrom\": \"" + Instant.now().minus(Duration.ofHours(9)) + "\"";
    Response refused = set(id, "\"2\"", none.formatted(past));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.as(Json.class).getString("code")).isEqualTo("DEFINITION_REWRITES_HISTORY");
    Json rewritten = set(id, "\"2\"", none.formatted(past + ", \"rewrite\": true")).as(Json.class);
    assertThat(rewritten.getInt("versions[0].rewritten.countBefore")).isEqualTo(1);
    assertThat(rewritten.getInt("versions[0].rewritten.countAfter")).isZero();
    assertThat(rewritten.getBoolean("versions[0].rewritten.complete")).isTrue();
    assertThat(rewritten.getString("versions[0].rewritten.valueBefore.amount")).isEqualTo("49.90");
    assertThat(counts(id).getLong("total.count")).isZero();
  }

  @Test
  void aPreviewStandsBesideTheDefinition() {
    shop.purchase("1", null).post().then().statusCode(200);
    shop.purchase("2", null).value("500.00", "USD").post().then().statusCode(200);
    process();
    Response answer =
        as(Tokens.analyst(ACME))
            .body("{\"rule\": {\"event\": \"Purchase\", \"filter\": {\"minValue\": 100}}}")
            .post(DEFINITIONS + "/" + primary() + "/preview" + PERIOD);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    Json preview = answer.as(Json.class);
    assertThat(preview.getLong("present.count")).isEqualTo(2);
    assertThat(preview.getLong("proposed.count")).isEqualTo(1);
    assertThat(preview.getString("proposed.value.amount")).isEqualTo("500.00");
    assertThat(preview.getList("days")).hasSize(4);
    assertThat(read("/conversion-definitions/" + primary()).getInt("version")).isEqualTo(1);
  }

  /** Which orders count, and for how much, is the definition's word by channel as well. */
  @Test
  void whatCountsIsToldByChannel() {
    String click = Fixtures.click(Fixtures.link(Sisters.creator(ACME)).getString("slug"));
    shop.purchase("1", click).post().then().statusCode(200);
    shop.purchase("2", click).value("500.00", "USD").post().then().statusCode(200);
    shop.purchase("3", null).value("300.00", "USD").post().then().statusCode(200);
    process();
    String orders = primary();
    String large =
        create(
                """
                {"name": "Large", "rule": {"event": "Purchase", "filter": {"minValue": 100},
                 "value": {"by": "FIXED", "amount": 7}}}""")
            .getString("id");
    String path = "/conversion-definitions/%s/channels" + PERIOD;
    Json all = read(path.formatted(orders));
    Json some = read(path.formatted(large));
    List<String> channels = all.getList("channels[*].channel");
    assertThat(channels).hasSize(2).first().isEqualTo("CREATOR");
    assertThat(all.<Integer>getList("channels[*].count")).containsExactly(2, 1);
    assertThat(all.getString("channels[0].value.amount")).isEqualTo("549.90");
    assertThat(some.<Integer>getList("channels[*].count")).containsExactly(1, 1);
    assertThat(some.<String>getList("channels[*].value.amount")).containsExactly("7.00", "7.00");
    Json figures = read("/channel-figures" + PERIOD);
    assertThat(figures.<String>getList("channels[*].channel")).containsAll(channels);
    Response refused =
        as(Tokens.analyst(ACME))
            .get(DEFINITIONS + "/" + create(LEADS).getString("id") + "/channels");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.as(Json.class).getString("code")).isEqualTo("CHANNELS_ARE_OF_ORDERS");
  }

  @Test
  void whatCannotCountIsRefused() {
    String orders = primary();
    create(LEADS);
    Response again = as(Tokens.operator(ACME)).body(LEADS).post(DEFINITIONS);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.as(Json.class).getString("code")).isEqualTo("DEFINITION_NAME_TAKEN");
    Response customers =
        as(Tokens.operator(ACME))
            .body(
                """
                {"name": "x", "rule": {"event": "Lead", "filter": {"customer": "NEW"},
                 "value": {"by": "FIXED"}}}""")
            .post(DEFINITIONS);
    assertThat(customers.statusCode()).isEqualTo(422);
    assertThat(customers.asString()).contains("rule.filter.customer", "rule.value.amount");
    Response leads =
        set(orders, "\"1\"", "{\"name\": \"Purchase\", \"rule\": {\"event\": \"Lead\"}}");
    assertThat(leads.as(Json.class).getString("code")).isEqualTo("PRIMARY_COUNTS_ORDERS");
  }
}
