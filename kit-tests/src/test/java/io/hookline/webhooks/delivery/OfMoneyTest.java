package io.hookline.webhooks.delivery;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.webhooks.delivery.Hooks.HOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.Role;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.sample.NoteFeeEvent;
import io.hookline.kit.sample.NoteOrderEvent;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Money;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What partners and readers of the log learn of money depends on who has made the webhook. */
@QuarkusTest
class OfMoneyTest extends PartnerFixture {

  private static final String FEE = "io.hookline.sample.NoteFeeAgreed";
  private static final String ORDER = "io.hookline.sample.NoteOrderPlaced";
  private static final String RANGE =
      "{\"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2099-01-01T00:00:00Z\"}";

  @Inject Outbox outbox;
  @Inject BrandScope scope;

  private final UUID id = UUID.randomUUID();

  /** A fee and an order, at 20 each. */
  private void tell() {
    Money twenty = new Money(new BigDecimal("20.00"), "EUR");
    List<Event> events =
        List.of(
            new NoteFeeEvent.Agreed(new NoteFeeEvent.Fee(id, twenty, 0)),
            new NoteOrderEvent.Placed(
                new NoteOrderEvent.Order(id, twenty, new NoteOrderEvent.Terms(10, "20.00"), 0)));
    scope.run(ACME, () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(ACME, events)));
  }

  private static String finance() {
    return Tokens.finance(ACME, Role.ADMIN);
  }

  private Json subscribe(String token, String... types) {
    Json made =
        as(token)
            .body(Hooks.body(partner.url("/hook"), types))
            .post(HOOKS)
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    partner.knows("/hook", made.getString("secret"));
    return made;
  }

  /** Of the fee and the order. */
  private List<Partner.Received> received() {
    return partner.received().stream()
        .filter(message -> List.of(FEE, ORDER).contains(message.json().path("type").asText()))
        .toList();
  }

  @Test
  void withoutTheRightAllButMoneyIsTold() {
    assertThat(subscribe(Tokens.admin(ACME), "*").getBoolean("money")).isFalse();
    tell();
    workUntilNothingWaits(hook());
    assertThat(received())
        .extracting(message -> message.json().path("type").asText())
        .containsExactly(ORDER);
    JsonNode order = received().get(0).json().path("data");
    assertThat(order.at("/terms/days").asInt()).isEqualTo(10);
    assertThat(order.at("/terms/pay").isNull()).isTrue();
    assertThat(order.path("price").isNull()).isTrue();
    assertThat(received().get(0).body()).doesNotContain("20.00");
    String log =
        as(finance()).get(HOOKS + "/" + hook() + "/deliveries/" + delivery(ORDER)).asString();
    assertThat(log).as("what was sent").doesNotContain("20.00");
  }

  private static String hook() {
    return Sample.rows("select id from webhook").get(0);
  }

  private static String delivery(String type) {
    return Sample.rows("select id from webhook_delivery where type = '" + type + "'").get(0);
  }

  @Test
  void withTheRightAllIsToldAndTheLogShowsItToOthersWithout() {
    assertThat(subscribe(finance(), "*").getBoolean("money")).isTrue();
    partner.answers(exchange -> 200);
    tell();
    workUntilNothingWaits(hook());
    assertThat(received())
        .extracting(message -> message.json().path("type").asText())
        .containsExactlyInAnyOrder(FEE, ORDER);
    assertThat(received()).allMatch(message -> message.body().contains("20.00"));
    Sample.sql("update webhook_attempt set response = 'taken: 20.00'");
    for (String type : List.of(FEE, ORDER)) {
      String at = HOOKS + "/" + hook() + "/deliveries/" + delivery(type);
      assertThat(as(finance()).get(at).asString()).contains("\"20.00\"", "taken: 20.00");
      assertThat(as(Tokens.admin(ACME)).get(at).then().statusCode(200).extract().asString())
          .doesNotContain("20.00");
    }
  }

  @Test
  void whoNamesMoneyNeedsTheRight() {
    expect(Hooks.create(partner.url("/hook"), FEE), 403, "FINANCE_REQUIRED");
    assertThat(subscribe(Tokens.admin(ACME), ORDER).getBoolean("money")).isFalse();
    assertThat(subscribe(finance(), Hooks.NOTE_WRITTEN).getBoolean("money")).isFalse();
    assertThat(subscribe(finance(), FEE).getBoolean("money")).isTrue();
  }

  @Test
  void whereMoneyIsToldIsNotChangedWithoutTheRight() {
    String id = subscribe(finance(), "*").getString("id");
    tell();
    workUntilNothingWaits(id);
    String admin = Tokens.admin(ACME);
    expect(change(admin, id, "*"), 403, "FINANCE_REQUIRED");
    expect(as(admin).post(HOOKS + "/" + id + "/rotate-secret"), 403, "FINANCE_REQUIRED");
    expect(Hooks.post(id, "/replays", RANGE), 403, "FINANCE_REQUIRED");
    expect(Hooks.post(id, "/deliveries/" + delivery(FEE) + "/replay", ""), 403, "FINANCE_REQUIRED");
    assertThat(change(finance(), id, Hooks.NOTE_WRITTEN).as(Json.class).getBoolean("money"))
        .isFalse();
    change(admin, id, "*").then().statusCode(200);
  }

  private Response change(String token, String id, String types) {
    return as(token)
        .header("If-Match", "*")
        .body(Hooks.body(partner.url("/other"), types))
        .put(HOOKS + "/" + id);
  }

  @Test
  void whatWasMoneyIsNotSentAgainWithoutIt() {
    Json made = subscribe(finance(), "*");
    String id = made.getString("id");
    partner.knows("/other", made.getString("secret"));
    tell();
    workUntilNothingWaits(id);
    String fee = delivery(FEE);
    change(finance(), id, Hooks.NOTE_WRITTEN).then().statusCode(200);
    change(Tokens.admin(ACME), id, "*").then().statusCode(200);
    int before = received().size();
    Hooks.post(id, "/replays", RANGE).then().statusCode(202);
    Hooks.post(id, "/deliveries/" + fee + "/replay", "").then().statusCode(202);
    workUntilNothingWaits(id);
    assertThat(received().subList(before, received().size()))
        .extracting(message -> message.json().path("type").asText())
        .containsExactlyInAnyOrder(FEE, ORDER);
    assertThat(received().subList(before, received().size()))
        .noneMatch(message -> message.body().contains("20.00"));
  }
}
