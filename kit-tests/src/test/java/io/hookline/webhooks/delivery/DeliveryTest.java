package io.hookline.webhooks.delivery;

import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.webhooks.delivery.Hooks.NOTE_WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a partner gets, and when. */
@QuarkusTest
class DeliveryTest extends PartnerFixture {

  @Test
  void anEventArrivesSignedAsACloudEvent() {
    String hook = Hooks.subscribe(partner, "/hook");
    String note = Sample.written("a");
    work();
    assertThat(partner.forged()).isEmpty();
    assertThat(partner.received()).hasSize(1);
    Partner.Received message = partner.received().get(0);
    assertThat(message.headers().get("Content-type"))
        .containsExactly("application/cloudevents+json; charset=utf-8");
    JsonNode event = message.json();
    assertThat(event.path("id").asText()).isEqualTo(message.id());
    assertThat(event.path("type").asText()).isEqualTo(NOTE_WRITTEN);
    assertThat(event.path("source").asText()).isEqualTo("/sample-service");
    assertThat(event.path("subject").asText()).isEqualTo("notes/" + note);
    assertThat(event.path("brand").asText()).isEqualTo(Sample.ACME);
    assertThat(event.at("/data/title").asText()).isEqualTo("a");
    assertThat(event.has("cursor")).isFalse();
    Json log = Hooks.delivery(hook, message.id());
    assertThat(log.getString("state")).isEqualTo("DELIVERED");
    assertThat(log.getString("nextAttemptAt")).isNull();
    assertThat(log.getInt("log[0].status")).isEqualTo(204);
    assertThat(log.getInt("log[0].durationMillis")).isNotNegative();
    assertThat(log.getString("log[0].requestHeaders.webhook-id")).isEqualTo(message.id());
    assertThat(new ObjectMapper().<JsonNode>valueToTree(log.getMap("body"))).isEqualTo(event);
  }

  @Test
  void onlyWhatWasSubscribedToAndOnlyOfTheBrandArrives() {
    Hooks.create(partner.url("/other"), "io.hookline.sample.WebhookDeleted");
    Sample.sql(
        "insert into outbox (id, brand, type, subject, time, data) values"
            + " (gen_random_uuid(), 'nordlys-coffee', ?, 'notes/1', now(), '{}')",
        NOTE_WRITTEN);
    Hooks.subscribe(partner, "/hook");
    Sample.written("ours");
    work();
    assertThat(partner.received(Partner.Received::path)).containsExactly("/hook");
    assertThat(titles()).containsExactly("ours");
  }

  @Test
  void whatHappenedBeforeTheSubscriptionIsNotSent() {
    Sample.written("before");
    Hooks.subscribe(partner, "/hook");
    Sample.written("after");
    work();
    assertThat(titles()).containsExactly("after");
  }

  @Test
  void whatFailsIsTriedAgainInTheOrderOfTheResource() {
    String hook = Hooks.subscribe(partner, "/hook");
    String note = Sample.written("one");
    rewrite(note, 0, "two");
    AtomicInteger failures = new AtomicInteger(3);
    partner.answers(exchange -> failures.getAndDecrement() > 0 ? 500 : 200);
    workUntilNothingWaits(hook);
    assertThat(titles()).containsExactly("one", "one", "one", "one", "two");
    assertThat(partner.received(Partner.Received::id).stream().distinct()).hasSize(2);
    assertThat(partner.forged()).isEmpty();
    Json first = Hooks.delivery(hook, partner.received().get(0).id());
    assertThat(first.getInt("attempts")).isEqualTo(4);
    assertThat(first.getList("log[*].status")).containsExactly(200, 500, 500, 500);
    assertThat(first.getList("log[*].number")).containsExactly(4, 3, 2, 1);
  }

  @Test
  void anotherResourceDoesNotWait() {
    String hook = Hooks.subscribe(partner, "/hook");
    String stuck = Sample.written("stuck");
    rewrite(stuck, 0, "behind");
    Sample.written("free");
    partner.refuses("stuck");
    work();
    assertThat(titles()).contains("stuck", "free").doesNotContain("behind");
    assertThat(Hooks.deliveries(hook, "?state=PENDING").getList("items")).hasSize(2);
    assertThat(Hooks.deliveries(hook, "?state=DELIVERED").getList("items")).hasSize(1);
  }

  @Test
  void afterADayADeliveryIsGivenUpAndTheResourceGoesOn() {
    String hook = Hooks.subscribe(partner, "/hook");
    String note = Sample.written("poison");
    rewrite(note, 0, "good");
    partner.refuses("poison");
    work();
    clock.forward(Duration.ofHours(24));
    Sample.written("keeps the end point's record clean");
    workUntilNothingWaits(hook);
    assertThat(Hooks.deliveries(hook, "?state=FAILED").getList("items[*].subject"))
        .containsExactly("notes/" + note);
    assertThat(titles()).containsSubsequence("poison", "poison", "good");
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("ACTIVE");
  }

  @Test
  void duringARotationBothSecretsVerify() {
    String hook = Hooks.subscribe(partner, "/hook");
    String next =
        Hooks.post(hook, "/rotate-secret", "{\"overlapHours\": 1}")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class)
            .get("secret");
    assertThat(Hooks.hook(hook).getString("formerSecretUntil")).isNotNull();
    Sample.written("old secret");
    work();
    assertThat(partner.forged()).as("checked with the former secret").isEmpty();
    assertThat(signatures(0)).hasSize(2);
    partner.knows("/hook", next);
    Sample.written("new secret");
    work();
    assertThat(partner.forged()).as("checked with the new secret").isEmpty();
    clock.forward(Duration.ofHours(1));
    Sample.written("overlap over");
    work();
    assertThat(signatures(2)).hasSize(1);
    assertThat(Hooks.hook(hook).getString("formerSecretUntil")).isNull();
  }

  /** A worker took the work and died; another takes over when the lease has lapsed. */
  @Test
  void whatADeadWorkerHeldIsSentByAnother() {
    String hook = Hooks.subscribe(partner, "/hook");
    Sample.written("a");
    worker.queue();
    assertThat(queue.lease(10)).hasSize(1);
    worker.deliver();
    assertThat(partner.received()).as("while the lease holds").isEmpty();
    clock.forward(Duration.ofSeconds(61));
    worker.deliver();
    assertThat(titles()).containsExactly("a");
    assertThat(Hooks.deliveries(hook, "").getString("items[0].state")).isEqualTo("DELIVERED");
  }

  @Test
  void aDeletedWebhookGetsNothingMore() {
    String hook = Hooks.subscribe(partner, "/hook");
    Sample.written("a");
    worker.queue();
    Sample.as(io.hookline.kit.test.Tokens.admin(Sample.ACME))
        .header("If-Match", "*")
        .delete(Hooks.HOOKS + "/" + hook)
        .then()
        .statusCode(204);
    Sample.written("b");
    work();
    assertThat(partner.received()).isEmpty();
  }

  @Test
  void whatWasAnsweredAboutAnErasedPersonIsForgotten() {
    Hooks.subscribe(partner, "/hook");
    String person = "notes/" + Sample.written("person");
    Sample.written("somebody else");
    work();
    Sample.sql(
        "insert into erasure (brand, id, job_id, subject, requested_by, requested_at)"
            + " values ('acme-cosmetics', uuidv7(), uuidv7(), ?, 'ada', now())",
        person);
    assertThat(
            Sample.rows(
                "select forget_webhook_answers('"
                    + person
                    + "') from set_config('hookline.brand', 'acme-cosmetics', true)"))
        .containsExactly("1");
    assertThat(
            Sample.rows(
                "select d.subject from webhook_attempt a join webhook_delivery d"
                    + " on d.id = a.delivery_id where a.response is null"))
        .containsExactly(person);
  }

  @Test
  void deliveriesAreListedByStateAndTimeInPages() {
    String hook = Hooks.subscribe(partner, "/hook");
    for (int i = 0; i < 3; i++) {
      Sample.written("note " + i);
    }
    work();
    Json first = Hooks.deliveries(hook, "?limit=2&state=DELIVERED");
    assertThat(first.getList("items")).hasSize(2);
    Json second = Hooks.deliveries(hook, "?limit=2&cursor=" + first.getString("nextCursor"));
    assertThat(second.getList("items")).hasSize(1);
    assertThat(Hooks.deliveries(hook, "?to=2026-01-01T00:00:00Z").getList("items")).isEmpty();
    assertThat(Hooks.deliveries(hook, "?from=2026-01-01T00:00:00Z").getList("items")).hasSize(3);
    expect(
        Sample.as(io.hookline.kit.test.Tokens.analyst(Sample.ACME))
            .get(Hooks.HOOKS + "/" + hook + "/deliveries?state=LOST"),
        400,
        "INVALID_PARAMETER");
  }
}
