package io.hookline.attribution.evidence.signal;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.touch;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConversionSignalTest {

  private static final String KIM = "kim@mailinator.com";

  @Inject JobWorker worker;

  private final Instant order = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3600);
  private Shop shop;
  private UUID mia;
  private UUID leo;
  private String miasLink;
  private String leosLink;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    mia = Sisters.creator(ACME);
    leo = Sisters.creator(ACME);
    miasLink = Fixtures.link(mia).getString("id");
    leosLink = Fixtures.link(leo).getString("id");
  }

  private static String subject(String order) {
    return "conversion-signals/" + conversionOf(order).getString("id");
  }

  private static Json signal(String order) {
    return Fixtures.lastEvent(subject(order));
  }

  private static long told(String order) {
    return Fixtures.count(
        "select count(*) from outbox where subject = '%s'".formatted(subject(order)));
  }

  private void touched(String externalId, String link, Duration before, String click) {
    importTouches("[" + touch(externalId, link, "CLICK", order.minus(before), click) + "]")
        .then()
        .statusCode(200);
    process();
  }

  private void purchase(String order, String user) {
    shop.send(
        """
        {"event": "Purchase", "event_time": %d, "user": {%s},
         "page": {"url": "https://www.shop.example/thanks",
                  "referrer": "https://de.coupons.example/shop"},
         "properties": {"value": 60, "currency": "USD", "order_id": "%s", "coupon": "MIA15,X9"}}"""
            .formatted(this.order.getEpochSecond(), user, order));
    process();
  }

  @Test
  void anOrderTellsWhoOrderedAndFromWhere() {
    purchase("1", "\"email\": \"%s\", \"phone\": \"+4790012345\"".formatted(KIM));
    Json signal = signal("1");
    assertThat(signal.getString("emailSha256")).isEqualTo(Sha256.hex(KIM));
    assertThat(signal.getString("phoneSha256")).isEqualTo(Sha256.hex("+4790012345"));
    assertThat(signal.getBoolean("disposableEmail")).isTrue();
    assertThat(signal.getString("referrerDomain")).isEqualTo("coupons.example");
    assertThat(signal.getString("landingDomain")).isEqualTo("shop.example");
    assertThat(signal.getList("codes")).containsExactly("MIA15", "X9");
    assertThat(signal.getList("touchedCreatorIds")).isEmpty();
    assertThat(signal.getLong("version")).isZero();
  }

  @Test
  void whatIsNotKnownIsNull() {
    shop.purchase("1", null).at(order).user("email", Sha256.hex("kim@example.com")).post();
    process();
    Json signal = signal("1");
    assertThat(signal.getString("emailSha256")).isEqualTo(Sha256.hex("kim@example.com"));
    assertThat(signal.<Boolean>get("disposableEmail")).as("a hash does not tell").isNull();
    assertThat(signal.getString("phoneSha256")).isNull();
    assertThat(signal.getString("referrerDomain")).isNull();
    assertThat(signal.getString("landingDomain")).isNull();
  }

  @Test
  void creatorsWhoseLinksWereTouchedBeforeAreNamedWhateverTheWindow() {
    touched("t1", miasLink, Duration.ofDays(400), "click-1");
    purchase("1", "\"hlclid\": \"click-1\"");
    assertThat(signal("1").getList("touchedCreatorIds")).containsExactly(mia.toString());
    assertThat(conversionOf("1").getList("evidence")).as("out of the window").isEmpty();

    touched("t2", leosLink, Duration.ofHours(-1), "click-1");
    assertThat(told("1")).as("a touch after the order is none").isEqualTo(1);
    touched("t3", leosLink, Duration.ofDays(90), "click-1");
    assertThat(signal("1").<String>getList("touchedCreatorIds"))
        .containsExactlyInAnyOrder(mia.toString(), leo.toString());
    touched("t4", leosLink, Duration.ofDays(91), "click-1");
    assertThat(told("1")).as("nothing changed").isEqualTo(2);
  }

  @Test
  void whereTheClickLedAndCameFromGoesBeforeThePageOfTheOrder() {
    String click =
        io.restassured.RestAssured.given()
            .redirects()
            .follow(false)
            .header("User-Agent", "Mozilla/5.0 (iPhone) Mobile Safari")
            .header("Referer", "https://www.leaks.example/codes/shop")
            .get("/l/" + Fixtures.read("/links/" + miasLink).getString("slug"))
            .header("Location")
            .replaceAll(".*hlclid=([^&#]+).*", "$1");
    shop.purchase("1", click).post();
    process();
    assertThat(signal("1").getString("referrerDomain")).isEqualTo("leaks.example");
    assertThat(signal("1").getString("landingDomain")).isEqualTo("shop.example");
    assertThat(signal("1").getList("touchedCreatorIds")).containsExactly(mia.toString());
  }

  @Test
  void whoOrderedMayBeLearnedLater() {
    touched("t1", miasLink, Duration.ofDays(60), "click-1");
    purchase("1", "\"ttp\": \"browser-1\"");
    assertThat(signal("1").getString("emailSha256")).isNull();
    shop.send(
        """
        {"event": "CompleteRegistration", "event_time": %d,
         "user": {"ttp": "browser-1", "email": "%s", "hlclid": "click-1"}}"""
            .formatted(order.getEpochSecond(), KIM));
    process();
    assertThat(signal("1").getString("emailSha256")).isEqualTo(Sha256.hex(KIM));
    assertThat(signal("1").getList("touchedCreatorIds")).containsExactly(mia.toString());
  }

  @Test
  void partnersLearnNothingOfIt() {
    purchase("1", "\"email\": \"%s\"".formatted(KIM));
    assertThat(
            Fixtures.count(
                "select count(*) from outbox where for_sisters and type like '%Signal%'"))
        .isEqualTo(1);
    assertThat(
            as(Tokens.withoutGroups())
                .get("/v1/webhook-event-types")
                .as(Json.class)
                .<String>getList("items"))
        .contains("io.hookline.attribution.ConversionRecorded")
        .noneMatch(type -> type.contains("Signal"));
  }

  @Test
  void ofAShopperWhoIsErasedNothingIsLeftAndNothingComesBack() {
    touched("t1", miasLink, Duration.ofDays(1), "click-1");
    purchase("1", "\"hlclid\": \"click-1\", \"email\": \"%s\"".formatted(KIM));
    purchase("2", "\"email\": \"alex@example.com\"");
    String subject = subject("1");
    as(Tokens.admin(ACME))
        .body("{\"email\": \"%s\"}".formatted(KIM))
        .post("/v1/brands/" + ACME + "/erasures")
        .then()
        .statusCode(202);
    worker.work();
    assertEmptied(subject);
    assertThat(signal("2").getString("emailSha256")).isEqualTo(Sha256.hex("alex@example.com"));
    assertThat(Fixtures.count("select count(*) from signal_fact where value = '" + hash() + "'"))
        .isZero();

    touched("t2", leosLink, Duration.ofDays(1), "click-1");
    purchase("1", "\"email\": \"%s\"".formatted(KIM));
    assertEmptied(subject);
  }

  private static String hash() {
    return Sha256.hex(KIM);
  }

  /** Also in what was told before. */
  private static void assertEmptied(String subject) {
    assertThat(
            Fixtures.count(
                """
                select count(*) from outbox
                 where subject = '%s'
                   and data - 'id' - 'version' <> '{"emailSha256": null, "phoneSha256": null,
                     "disposableEmail": null, "referrerDomain": null, "landingDomain": null,
                     "touchedCreatorIds": [], "codes": []}'"""
                    .formatted(subject)))
        .isZero();
    assertThat(Fixtures.lastEvent(subject).getLong("version")).isEqualTo(1);
  }
}
