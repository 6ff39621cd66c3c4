package io.hookline.kit.webhook;

import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.kit.webhook.Hooks.NOTE_WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a partner gets, and when. */
@QuarkusTest
class DeliveryTest {

  @Inject DeliveryWorker worker;
  @Inject Queue queue;
  @Inject SampleClock clock;

  private Partner partner;

  @BeforeEach
  void begin() {
    clock.reset();
    Sample.twoBrands();
    partner = new Partner();
  }

  @AfterEach
  void end() {
    partner.close();
    clock.reset();
  }

  private void work() {
    worker.queue();
    worker.deliver();
  }

  private void workUntilNothingWaits(String hook) {
    worker.queue();
    await()
        .untilAsserted(
            () -> {
              worker.deliver();
              assertThat(Hooks.deliveries(hook, "?state=PENDING").getList("items")).isEmpty();
            });
  }

  private static void rewrite(String note, int version, String title) {
    asOperator()
        .header("If-Match", "\"" + version + "\"")
        .body(Sample.note(title))
        .put(NOTES + "/" + note)
        .then()
        .statusCode(200);
  }

  private List<String> titles() {
    return partner.received(message -> message.json().at("/data/title").asText());
  }

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
    JsonPath log = Hooks.delivery(hook, message.id());
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
    JsonPath first = Hooks.delivery(hook, partner.received().get(0).id());
    assertThat(first.getInt("attempts")).isEqualTo(4);
    assertThat(first.getList("log.status")).containsExactly(200, 500, 500, 500);
    assertThat(first.getList("log.number")).containsExactly(4, 3, 2, 1);
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
    assertThat(Hooks.deliveries(hook, "?state=FAILED").getList("items.subject"))
        .containsExactly("notes/" + note);
    assertThat(titles()).containsSubsequence("poison", "poison", "good");
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("ACTIVE");
  }

  @Test
  void anEndPointThatIsGoneIsDisabledAtOnceAndTheNoticeIsAnEvent() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(410);
    Sample.written("a");
    work();
    JsonPath disabled = Hooks.hook(hook);
    assertThat(disabled.getString("state")).isEqualTo("DISABLED");
    assertThat(disabled.getString("disabledReason")).isEqualTo("GONE");
    assertThat(disabled.getString("disabledAt")).isNotNull();
    assertThat(
            Sample.rows(
                "select data ->> 'disabledReason' from outbox where type like '%WebhookDisabled'"))
        .containsExactly("GONE");
    expect(
        Hooks.post(
            hook,
            "/replays",
            "{\"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2099-01-01T00:00:00Z\"}"),
        409,
        "WEBHOOK_DISABLED");
  }

  @Test
  void lastingFailureDisablesAndWhatWasMissedCanBeReplayed() {
    String hook = Hooks.subscribe(partner, "/hook");
    String watcher =
        Hooks.create(partner.url("/watcher"), "io.hookline.sample.WebhookDisabled").path("id");
    partner.answers(exchange -> exchange.getRequestURI().getPath().equals("/watcher") ? 200 : 500);
    for (int i = 0; i < 6; i++) {
      Sample.written("failing " + i);
    }
    worker.queue();
    await()
        .untilAsserted(
            () -> {
              worker.deliver();
              assertThat(Hooks.health(hook).getBoolean("circuitOpen")).isTrue();
            });
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("ACTIVE");
    clock.forward(Duration.ofHours(24));
    work();
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("DISABLED");
    assertThat(Hooks.hook(hook).getString("disabledReason")).isEqualTo("FAILING");
    work();
    assertThat(partner.received(Partner.Received::path)).as("the notice").contains("/watcher");
    assertThat(Hooks.deliveries(watcher, "").getList("items")).hasSize(1);

    String missedSince = Hooks.hook(hook).getString("disabledAt");
    Sample.written("missed");
    partner.forget();
    partner.answers(200);
    work();
    assertThat(partner.received()).as("while disabled").isEmpty();
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    workUntilNothingWaits(hook);
    assertThat(titles()).contains("failing 5").doesNotContain("missed");
    JsonPath replay =
        Hooks.post(
                hook,
                "/replays",
                "{\"from\": \"%s\", \"to\": \"2099-01-01T00:00:00Z\"}".formatted(missedSince))
            .then()
            .statusCode(202)
            .extract()
            .jsonPath();
    assertThat(replay.getInt("queued")).isOne();
    workUntilNothingWaits(hook);
    assertThat(titles()).contains("missed");
  }

  /** The outbox had it, and nobody had queued it when the end point was given up. */
  @Test
  void whatHappenedJustBeforeItWasDisabledWaits() {
    String hook = Hooks.subscribe(partner, "/hook");
    Sample.written("first");
    worker.queue();
    partner.answers(410);
    Sample.written("just before");
    worker.deliver();
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("DISABLED");
    Sample.written("afterwards");
    worker.queue();
    assertThat(Hooks.deliveries(hook, "?state=PENDING").getList("items")).hasSize(2);
    partner.forget();
    partner.answers(200);
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    workUntilNothingWaits(hook);
    assertThat(titles()).containsExactlyInAnyOrder("first", "just before");
  }

  @Test
  void aBrokenCircuitLetsOneThroughAtATime() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(500);
    for (int i = 0; i < 30; i++) {
      Sample.written("note " + i);
    }
    work();
    int first = partner.received().size();
    assertThat(first).as("until the circuit opened").isBetween(5, 13);
    await()
        .untilAsserted(
            () -> {
              worker.deliver();
              assertThat(partner.received().size()).isGreaterThanOrEqualTo(first + 3);
            });
    JsonPath health = Hooks.health(hook);
    assertThat(health.getInt("failures")).isEqualTo(partner.received().size());
    assertThat(health.getInt("resourcesWaiting")).isEqualTo(30);
    assertThat(health.getString("failingSince")).isNotNull();
    partner.answers(200);
    workUntilNothingWaits(hook);
    assertThat(Hooks.health(hook).getBoolean("circuitOpen")).isFalse();
    assertThat(Hooks.health(hook).getInt("failures")).isZero();
  }

  @Test
  void anEndPointThatAsksToBeLeftAloneIs() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "3600");
          return 503;
        });
    Sample.written("a");
    work();
    Sample.written("b");
    work();
    assertThat(partner.received()).hasSize(1);
    assertThat(Hooks.health(hook).getString("pausedUntil")).isNotNull();
    clock.forward(Duration.ofSeconds(5));
    work();
    assertThat(partner.received()).as("the longest pause is 5 s here").hasSizeGreaterThan(1);
  }

  @Test
  void duringARotationBothSecretsVerify() {
    String hook = Hooks.subscribe(partner, "/hook");
    String next =
        Hooks.post(hook, "/rotate-secret", "{\"overlapHours\": 1}")
            .then()
            .statusCode(200)
            .extract()
            .path("secret");
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

  private List<String> signatures(int message) {
    return List.of(
        partner.received().get(message).headers().get("Webhook-signature").get(0).split(" "));
  }

  @Test
  void aTestIsSentOnceAlsoToADisabledWebhook() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(410);
    Sample.written("a");
    work();
    String failing = Hooks.post(hook, "/test", "{}").then().statusCode(202).extract().path("id");
    work();
    work();
    assertThat(Hooks.delivery(hook, failing).getString("state")).isEqualTo("FAILED");
    assertThat(Hooks.delivery(hook, failing).getInt("attempts")).isOne();
    partner.answers(200);
    String working = Hooks.post(hook, "/test", "{}").then().statusCode(202).extract().path("id");
    work();
    assertThat(Hooks.delivery(hook, working).getString("state")).isEqualTo("DELIVERED");
    assertThat(partner.received().get(partner.received().size() - 1).json().path("type").asText())
        .isEqualTo("io.hookline.sample.WebhookTested");
    assertThat(partner.forged()).isEmpty();
    assertThat(Hooks.hook(hook).getString("state")).isEqualTo("DISABLED");
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    expect(
        Hooks.post(hook, "/deliveries/" + working + "/replay", "{}"),
        409,
        "DELIVERY_NOT_REPEATABLE");
  }

  @Test
  void thereIsOneTestAtATime() {
    String hook = Hooks.subscribe(partner, "/hook");
    String first = Hooks.post(hook, "/test", "{}").then().statusCode(202).extract().path("id");
    expect(Hooks.post(hook, "/test", "{}"), 409, "WEBHOOK_TEST_PENDING");
    assertThat(Hooks.deliveries(hook, "").getList("items.id")).containsExactly(first);
    partner.answers(500);
    work();
    assertThat(Hooks.delivery(hook, first).getString("state")).isEqualTo("FAILED");
    Hooks.post(hook, "/test", "{}").then().statusCode(202);
  }

  @Test
  void aReplayKeepsTheIdSoThatTheReceiverCanTell() {
    String hook = Hooks.subscribe(partner, "/hook");
    Sample.written("a");
    work();
    String id = partner.received().get(0).id();
    JsonPath replayed =
        Hooks.post(hook, "/deliveries/" + id + "/replay", "{}")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath();
    assertThat(replayed.getString("state")).isEqualTo("PENDING");
    work();
    assertThat(partner.received(Partner.Received::id)).containsExactly(id, id);
    assertThat(partner.received().get(1).body()).isEqualTo(partner.received().get(0).body());
    assertThat(Hooks.delivery(hook, id).getInt("attempts")).isEqualTo(2);
    expect(
        Hooks.post(hook, "/deliveries/00000000-0000-7000-8000-000000000000/replay", "{}"),
        404,
        "DELIVERY_NOT_FOUND");
  }

  @Test
  void aRangeIsReplayedInOrderWithWhatCameBeforeTheSubscription() {
    String note = Sample.written("one");
    String hook = Hooks.subscribe(partner, "/hook");
    rewrite(note, 0, "two");
    rewrite(note, 1, "three");
    work();
    partner.forget();
    String range = "{\"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2099-01-01T00:00:00Z\"}";
    assertThat(Hooks.post(hook, "/replays", range).jsonPath().getInt("queued")).isEqualTo(3);
    assertThat(Hooks.post(hook, "/replays", range).jsonPath().getInt("queued"))
        .as("what waits is not queued twice")
        .isZero();
    work();
    assertThat(titles()).containsExactly("one", "two", "three");
    expect(
        Hooks.post(
            hook,
            "/replays",
            "{\"from\": \"2026-02-01T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\"}"),
        422,
        "VALIDATION_FAILED");
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
  void enablingSendsAtOnceWhatWaitsForItsNextTry() {
    String hook = Hooks.subscribe(partner, "/hook");
    partner.answers(503);
    Sample.written("a");
    work();
    clock.forward(Duration.ofMillis(5));
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    Sample.sql("update webhook_lane set due_at = due_at + interval '4 h'");
    partner.forget();
    partner.answers(200);
    work();
    assertThat(titles()).containsExactly("a");
    assertThat(Sample.rows("select tries from webhook_delivery"))
        .as("what was tried before does not count")
        .containsExactly("1");
  }

  @Test
  void whatFailsAfterItWasEnabledWaitsForItsNextTry() {
    String hook = Hooks.subscribe(partner, "/hook");
    Hooks.post(hook, "/enable", "{}").then().statusCode(200);
    partner.answers(503);
    Sample.written("a");
    work();
    Sample.sql("update webhook_lane set due_at = due_at + interval '4 h'");
    partner.forget();
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
    JsonPath first = Hooks.deliveries(hook, "?limit=2&state=DELIVERED");
    assertThat(first.getList("items")).hasSize(2);
    JsonPath second = Hooks.deliveries(hook, "?limit=2&cursor=" + first.getString("nextCursor"));
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
