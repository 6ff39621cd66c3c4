package io.hookline.attribution.identity.person;

import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.kit.test.Json.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Visitors of whom nothing is known stay apart. */
@QuarkusTest
class GuestsTest extends CreditFixture {

  @Test
  void guestsAreNotOnePerson() {
    touched("1", miasLink, "CLICK", HOUR);
    purchase("1").user("external_id", "0").post();
    shop.purchase("2", null).at(order).user("external_id", "0").post();
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);
    assertThat(conversionOf("2").getList("credits")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clickId|0",
        "clickId|null",
        "ttclid|__CLICKID__",
        "ttclid|{{ttclid}}",
        "emailSha256|e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "emailSha256|5FECEB66FFC86F38D952786C6D696C79C2DBC239DD4E91B46729D73A27FB57E9",
      })
  void guestsOfAnOlderSystemAreNotOnePerson(String field, String nobody) {
    String known = field.equals("clickId") ? "ttclid" : "clickId";
    String row =
        """
        {"externalId": "%1$s", "linkId": "%2$s", "kind": "CLICK", "occurredAt": "%3$s",
         "%4$s": "click-%1$s", "%5$s": "%6$s"}""";
    importTouches(
            "["
                + row.formatted("1", miasLink, order.minus(HOUR), known, field, nobody)
                + ","
                + row.formatted("2", leosLink, order.minus(HOUR.dividedBy(2)), known, field, nobody)
                + "]")
        .then()
        .statusCode(200)
        .body(at("applied", equalTo(2)));
    shop.purchase("1", null)
        .at(order)
        .user(known.equals("clickId") ? "hlclid" : "ttclid", "click-1")
        .post();
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"[object Object]\"",
        "\"false\"",
        "true",
        "\"N/A\"",
        "\"(not set)\"",
        "\"${event_id}\"",
        "\"00000000-0000-0000-0000-000000000000\"",
        "0.0"
      })
  void ordersWhoseEventsHaveNoIdAreAllThere(String nothing) {
    for (String id : new String[] {"1001.0", "1002.0"}) {
      shop.send(
              """
              {"event": "Purchase", "event_time": %1$d.0, "event_id": %2$s,
               "user": {"external_id": %2$s},
               "properties": {"value": 20, "currency": "USD", "order_id": %3$s}}"""
                  .formatted(order.getEpochSecond(), nothing, id))
          .then()
          .statusCode(200)
          .body(at("data[0].status", equalTo("ACCEPTED")));
    }
    process();
    assertThat(Fixtures.read("/conversions").getList("items[*].orderId"))
        .containsExactlyInAnyOrder("1001", "1002");
    assertThat(Fixtures.count("select count(distinct person_id) from conversion")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"undefined", "null", "0", "{{ttclid}}", "__CLICKID__"})
  void visitorsWithoutATikTokClickAreNotOnePerson(String nobody) {
    String first = follow(miasLink, nobody);
    follow(leosLink, nobody);
    shop.purchase("1", first).post();
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);
  }

  private static String follow(String link, String ttclid) {
    String location =
        given()
            .redirects()
            .follow(false)
            .queryParam("ttclid", ttclid)
            .get("/l/" + Fixtures.read("/links/" + link).getString("slug"))
            .header("Location");
    assertThat(location).doesNotContain("ttclid=");
    return location.replaceAll(".*hlclid=(\\w+).*", "$1");
  }
}
