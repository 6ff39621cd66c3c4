package io.hookline.attribution.collect.forward;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.lastEvent;
import static io.hookline.attribution.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events go on to TikTok's Events API, which answers as it is documented. */
@QuarkusTest
@QuarkusTestResource(EventsApiStandIn.class)
class ForwardingTest {

  @BeforeEach
  void fill() {
    twoBrands();
  }

  @Test
  void eventsGoOnWithIdsAndTimesAsTheyCame() {
    ForwardingFixture one = ForwardingFixture.begin();
    long at = System.currentTimeMillis() / 1000 - 100;
    one.send("CompletePayment", "ev-1", at, ", \"limited_data_use\": true");
    one.send("ViewContent", "ev-2", at, "");
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(1));
    assertThat(EventsApiServer.requests(one.pixel())).hasSize(1);
    EventsApiServer.Asked asked = EventsApiServer.requests(one.pixel()).get(0);
    assertThat(asked.token()).isEqualTo("secret-token-of-the-pixel");
    assertThat(asked.body().path("event_source").asText()).isEqualTo("web");
    JsonNode event = asked.body().path("data").path(0);
    assertThat(event.path("event").asText()).isEqualTo("CompletePayment");
    assertThat(event.path("event_id").asText()).isEqualTo("ev-1");
    assertThat(event.path("event_time").asLong()).isEqualTo(at);
    assertThat(event.path("limited_data_use").asBoolean()).isTrue();
    assertThat(event.path("user").path("email").path(0).asText()).matches("[0-9a-f]{64}");
    assertThat(event.path("user").has("hlclid")).isFalse();
    assertThat(event.path("properties").path("order_id").asText()).isEqualTo("ev-1");
    assertThat(one.read("/events").getString("items[0].answer")).isEqualTo("OK");
    assertThat(one.read("/events").getString("items[0].answerId"))
        .isEqualTo("2026061015295501023125104093255");
    assertThat(one.read("/health").getInt("queued")).isZero();
    Json receipts =
        as(Tokens.analyst(ACME))
            .get("/v1/brands/" + ACME + "/receipts?eventId=ev-1")
            .as(Json.class);
    assertThat(receipts.getString("items[0].forwarded.state")).isEqualTo("FORWARDED");
    assertThat(receipts.getInt("items[0].forwarded.code")).isZero();
    assertThat(
            as(Tokens.analyst(ACME))
                .get("/v1/brands/" + ACME + "/receipts?eventId=ev-2")
                .as(Json.class)
                .getString("items[0].forwarded"))
        .isNull();
  }

  /** TikTok takes nothing of a request in which it cannot understand one event. */
  @Test
  void theEventThatIsNamedIsLeftOutAndTheRestGoesOn() {
    ForwardingFixture one = ForwardingFixture.begin();
    for (int i = 0; i < 5; i++) {
      one.send("part-" + i, "");
    }
    EventsApiServer.code(one.pixel(), 40002, "Batch.2.properties.value: Not a valid number.");
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(4));
    assertThat(one.events("DEAD")).isEqualTo(1);
    List<String> first = EventsApiServer.requests(one.pixel()).get(0).ids();
    List<String> second = EventsApiServer.requests(one.pixel()).get(1).ids();
    List<String> rest = new ArrayList<>(first);
    rest.remove(2);
    assertThat(second).isEqualTo(rest);
    assertThat(one.read("/events?state=DEAD").getString("items[0].answer")).contains("Batch.2");
  }

  /** Nobody says which one it is: it is found by halves, and holds up no other. */
  @Test
  void anEventThatIsNotNamedIsFoundByHalves() {
    ForwardingFixture one = ForwardingFixture.begin();
    for (int i = 0; i < 4; i++) {
      one.send("half-" + i, "");
    }
    EventsApiServer.code(one.pixel(), 40000, "Invalid params");
    EventsApiServer.code(one.pixel(), 40000, "Invalid params");
    EventsApiServer.code(one.pixel(), 40000, "Invalid params");
    one.until(() -> assertThat(one.events("FORWARDED") + one.events("DEAD")).isEqualTo(4));
    assertThat(one.events("DEAD")).isEqualTo(1);
  }

  @Test
  void ofAPartialSuccessOnlyWhatIsNamedIsDead() {
    ForwardingFixture one = ForwardingFixture.begin();
    one.send("p-0", "");
    one.send("p-1", "");
    EventsApiServer.code(one.pixel(), 20001, "data.1.event_time: Not a valid integer.");
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(1));
    assertThat(one.events("DEAD")).isEqualTo(1);
  }

  /** A throttle, a gateway's page, an answer that never comes, a cut one: it is tried again. */
  @Test
  void whatPassesIsTriedAgain() {
    ForwardingFixture one = ForwardingFixture.begin();
    one.send("again", "");
    EventsApiServer.code(one.pixel(), 40100, "Too many requests. Please retry in some time.");
    EventsApiServer.answer(one.pixel(), 502, "<html><body>502 Bad Gateway</body></html>");
    EventsApiServer.answer(one.pixel(), 200, "{\"code\": ");
    EventsApiServer.answer(one.pixel(), 200, "{\"code\": 0}", 1500);
    EventsApiServer.code(one.pixel(), 51010, "Internal time out");
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(1));
    List<EventsApiServer.Asked> requests = EventsApiServer.requests(one.pixel());
    assertThat(requests).hasSize(6);
    assertThat(requests).allSatisfy(asked -> assertThat(asked.ids()).containsExactly("again"));
    assertThat(one.read("/events").getInt("items[0].attempts")).isEqualTo(6);
    assertThat(one.read("/health").getInt("failures")).isZero();
    assertThat(one.read("/health").getString("lastFailure")).contains("51010");
  }

  @Test
  void aTokenThatWasTakenBackStopsItUntilThereIsAnother() {
    ForwardingFixture one = ForwardingFixture.begin();
    one.send("waits", "");
    EventsApiServer.code(one.pixel(), 40105, "Access token is incorrect or has been revoked.");
    one.until(() -> assertThat(one.read("").getString("state")).isEqualTo("STOPPED"));
    assertThat(one.read("").getString("stoppedBecause")).startsWith("40105: Access token");
    assertThat(lastEvent("forwardings/" + one.id()).getString("state")).isEqualTo("STOPPED");
    assertThat(one.events("QUEUED")).isEqualTo(1);
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .body(
            """
            {"accessToken": "another-token", "settings": {"pixelCode": "%s",
             "events": ["Purchase"], "unstatedConsent": "FORWARD", "limitedDataUse": false}}"""
                .formatted(one.pixel()))
        .put("/v1/brands/" + ACME + "/forwardings/" + one.id())
        .then()
        .statusCode(200);
    ForwardingFixture.post("/" + one.id() + "/resume", "").then().statusCode(200);
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(1));
    assertThat(EventsApiServer.requests(one.pixel()).get(1).token()).isEqualTo("another-token");
    assertThat(
            count(
                "select count(*) from forwarding"
                    + " where position('another-token'::bytea in sealed_token) > 0"))
        .isZero();
  }

  /** The key was changed, and the former one is not among those that the installation knows. */
  @Test
  void aTokenThatNoKeyOpensStopsItsOwnForwardingOnly() {
    ForwardingFixture lost = ForwardingFixture.begin();
    ForwardingFixture good = ForwardingFixture.begin();
    execute("update forwarding set sealed_token = '\\x0102' where id = '%s'".formatted(lost.id()));
    lost.send("kept", "");
    good.send("sent", "");
    good.until(() -> assertThat(good.events("FORWARDED")).isEqualTo(1));
    assertThat(lost.read("").getString("state")).isEqualTo("STOPPED");
    assertThat(lost.read("").getString("stoppedBecause")).contains("No key", "another token");
    assertThat(lost.events("QUEUED")).isEqualTo(1);
  }

  @Test
  void nothingButFailuresForADayStopsIt() {
    ForwardingFixture one = ForwardingFixture.begin();
    one.send("hopeless", "");
    for (int i = 0; i < 1000; i++) {
      EventsApiServer.answer(one.pixel(), 503, "");
    }
    one.until(() -> assertThat(one.read("/health").getInt("failures")).isPositive());
    execute(
        "update forwarding_work set failing_since = now() - interval '25 hours'"
            + " where forwarding_id = '"
            + one.id()
            + "'");
    one.until(() -> assertThat(one.read("").getString("state")).isEqualTo("STOPPED"));
    assertThat(one.read("").getString("stoppedBecause")).startsWith("Nothing but failures since");
  }

  @Test
  void whatTikTokRefusedIsSentAgainOnDemand() {
    ForwardingFixture one = ForwardingFixture.begin();
    one.send("dead-0", "");
    one.send("dead-1", "");
    EventsApiServer.code(one.pixel(), 40002, "data.0.x: wrong; data.1.x: wrong");
    one.until(() -> assertThat(one.events("DEAD")).isEqualTo(2));
    String dead = one.read("/events?state=DEAD").getString("items[0].id");
    ForwardingFixture.post("/" + one.id() + "/events/" + dead + "/replay", "")
        .then()
        .statusCode(200);
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(1));
    ForwardingFixture.post("/" + one.id() + "/events/" + dead + "/replay", "")
        .then()
        .statusCode(409);
    ForwardingFixture.post("/" + one.id() + "/replays", "").then().statusCode(200);
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(2));
  }

  /** In pieces, so that no transaction lasts; what TikTok would take no more stays as it is. */
  @Test
  void manyAreSentAgainInPieces() {
    ForwardingFixture one = ForwardingFixture.begin();
    execute(
        """
        insert into forwarded_event
               (brand, forwarding_id, event_id, received_at, state, due_at, settled_at, answer)
        select 'acme-cosmetics', '%s', uuidv7(-i * interval '1 second' - old), now() - old, 'DEAD',
               now(), now(), 'wrong'
          from generate_series(1, 10001) i, lateral (select case when i %% 10000 = 0
               then interval '9 days' else interval '0' end as old)"""
            .formatted(one.id()));
    execute("update forwarding set state = 'PAUSED' where id = '%s'".formatted(one.id()));
    Json first =
        ForwardingFixture.post("/" + one.id() + "/replays", "").then().extract().as(Json.class);
    assertThat(first.getInt("events")).isEqualTo(ForwardingLists.PIECE);
    assertThat(first.<Boolean>get("more")).isTrue();
    Json rest =
        ForwardingFixture.post("/" + one.id() + "/replays", "").then().extract().as(Json.class);
    assertThat(rest.getInt("events")).isEqualTo(10_000 - ForwardingLists.PIECE);
    assertThat(rest.<Boolean>get("more")).isFalse();
    assertThat(one.read("/health").getInt("queued")).isEqualTo(10_000);
    assertThat(one.read("/health").getInt("dead")).isEqualTo(1);
  }

  @Test
  void whatMustNotGoOnStaysAndSaysWhy() {
    ForwardingFixture one = ForwardingFixture.begin();
    long now = System.currentTimeMillis() / 1000;
    one.send("denied", ", \"consent\": \"denied\"");
    one.send("loop", ", \"partner_name\": \"Hookline\"");
    one.send("theirs", ", \"partner_name\": \"TikTok Shop\"");
    one.send("Purchase", "old", now - 8 * 86_400, "");
    one.shop()
        .send("{\"event\": \"Purchase\", \"event_id\": \"nobody\", \"event_time\": " + now + "}");
    one.shop()
        .post(
            """
            {"event_source": "web", "event_source_id": "%s", "test_event_code": "TEST1",
             "data": [{"event": "Purchase", "event_id": "test", "event_time": %d,
                       "user": {"ttclid": "E.C.P.1"}}]}"""
                .formatted(one.shop().code(), now));
    one.send("good", ", \"consent\": true");
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(1));
    assertThat(one.events("SKIPPED")).isEqualTo(6);
    assertThat(EventsApiServer.requests(one.pixel()).get(0).ids()).containsExactly("good");
  }

  @Test
  void withATestCodeEverythingGoesToTheTestEvents() {
    ForwardingFixture one = ForwardingFixture.begin(", \"testEventCode\": \"TEST12345\"");
    one.send("tried", "");
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(1));
    assertThat(EventsApiServer.requests(one.pixel()).get(0).body().path("test_event_code").asText())
        .isEqualTo("TEST12345");
  }

  /** Replicas that work at the same moment send nothing twice. */
  @Test
  void replicasDoNotSendTheSame() throws InterruptedException {
    ForwardingFixture one = ForwardingFixture.begin();
    List<String> events = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      events.add(one.shop().purchase("many-" + i, null).user("email", "a" + i + "@b.co").json());
    }
    one.shop().send(events).then().statusCode(200);
    var replicas = Executors.newFixedThreadPool(4);
    CountDownLatch go = new CountDownLatch(1);
    for (int i = 0; i < 4; i++) {
      replicas.submit(
          () -> {
            go.await();
            ForwardingFixture.work();
            return null;
          });
    }
    go.countDown();
    replicas.shutdown();
    assertThat(replicas.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    one.until(() -> assertThat(one.read("/health").getInt("queued")).isZero());
    assertThat(
            EventsApiServer.requests(one.pixel()).stream().flatMap(a -> a.ids().stream()).toList())
        .hasSize(300)
        .doesNotHaveDuplicates();
  }

  /** A replica that died after TikTok took them: another one sends the same, with the same ids. */
  @Test
  void whatWasNotWrittenDownIsSentAgain() {
    ForwardingFixture one = ForwardingFixture.begin();
    one.send("twice", "");
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(1));
    execute("update forwarded_event set state = 'QUEUED' where forwarding_id = '" + one.id() + "'");
    execute(
        """
        update forwarding_work
           set lease = gen_random_uuid(), leased_until = now() + interval '1 second'
         where forwarding_id = '%s'"""
            .formatted(one.id()));
    ForwardingFixture.work();
    assertThat(EventsApiServer.requests(one.pixel())).hasSize(1);
    one.until(() -> assertThat(one.events("FORWARDED")).isEqualTo(1));
    assertThat(EventsApiServer.requests(one.pixel()).get(1).ids()).containsExactly("twice");
  }
}
