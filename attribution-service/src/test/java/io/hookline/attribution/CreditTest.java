package io.hookline.attribution;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.touch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an order is credited to, and how that changes. */
@QuarkusTest
class CreditTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private static final String ROSTER_CHANGES = "select count(*) from roster_change";

  private final Instant order = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(HOUR);
  private UUID mia;
  private UUID leo;
  private String miasLink;
  private String leosLink;
  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    mia = Sisters.creator(ACME);
    leo = Sisters.creator(ACME);
    miasLink = Fixtures.link(mia).getString("id");
    leosLink = Fixtures.link(leo).getString("id");
    shop = Fixtures.shop();
  }

  private void touched(String externalId, String link, String kind, Duration before) {
    importTouches("[" + touch(externalId, link, kind, order.minus(before), "click-1") + "]")
        .then()
        .statusCode(200);
  }

  private Shop.Order purchase(String orderId) {
    return shop.purchase(orderId, "click-1").at(order);
  }

  private static void assertCredit(JsonPath conversion, String evidence, UUID creator) {
    assertThat(conversion.getString("credits[0].evidence")).isEqualTo(evidence);
    assertThat(conversion.getString("credits[0].creatorId")).isEqualTo(creator.toString());
  }

  @Test
  void aClickBeatsALaterViewAndACodeAndAllIsEvidence() {
    Sisters.promoCode(ACME, leo, "LEO10", null, null);
    touched("1", miasLink, "CLICK", HOUR.multipliedBy(30));
    touched("2", leosLink, "VIEW", HOUR);
    purchase("1").promoCodes("LEO10").post();
    process();
    JsonPath conversion = conversionOf("1");
    assertCredit(conversion, "CLICK", mia);
    assertThat(conversion.getList("evidence.kind")).containsExactly("CLICK", "VIEW", "PROMO_CODE");
    assertThat(conversion.getList("evidence.creatorId"))
        .containsExactly(mia.toString(), leo.toString(), leo.toString());
  }

  @Test
  void aViewBeatsACode() {
    Sisters.promoCode(ACME, leo, "LEO10", null, null);
    touched("1", miasLink, "VIEW", HOUR);
    purchase("1").promoCodes("LEO10").post();
    process();
    assertCredit(conversionOf("1"), "VIEW", mia);
  }

  @Test
  void windowsAreClosedAtTheFarEdgeAndOpenAtTheTouch() {
    touched("1", miasLink, "CLICK", Duration.ofDays(7).plusMillis(1));
    touched("2", miasLink, "VIEW", Duration.ofDays(1).plusMillis(1));
    touched("3", miasLink, "CLICK", Duration.ZERO);
    purchase("1").post();
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    touched("4", leosLink, "CLICK", Duration.ofDays(7));
    process();
    assertCredit(conversionOf("1"), "CLICK", leo);
  }

  @Test
  void aTouchThatIsImportedLaterCreditsAnew() {
    purchase("1").post();
    process();
    assertThat(conversionOf("1").getInt("creditVersion")).isEqualTo(1);
    assertThat(conversionOf("1").getList("credits")).isEmpty();

    touched("1", miasLink, "VIEW", HOUR);
    process();
    assertCredit(conversionOf("1"), "VIEW", mia);

    touched("2", leosLink, "CLICK", HOUR.multipliedBy(2));
    process();
    JsonPath conversion = conversionOf("1");
    assertCredit(conversion, "CLICK", leo);
    assertThat(conversion.getList("history.version")).containsExactly(3, 2, 1);
    assertThat(conversion.getString("history[1].credits[0].evidence")).isEqualTo("VIEW");
    assertThat(conversion.getList("history[2].credits")).isEmpty();
    assertThat(events("ConversionCredited")).isEqualTo(3);

    String tag = tag(conversion);
    assertThat(tag(conversion)).isEqualTo(tag);
    touched("3", miasLink, "CLICK", HOUR.multipliedBy(3));
    process();
    conversion = conversionOf("1");
    assertThat(tag(conversion)).as("more evidence is another answer").isNotEqualTo(tag);
    assertThat(conversion.getInt("creditVersion")).as("the same credit is no version").isEqualTo(3);
    assertThat(conversion.getList("evidence.kind")).containsExactly("CLICK", "CLICK", "VIEW");
  }

  @Test
  void identityThatIsLearntLaterCreditsAnew() {
    touched("1", miasLink, "CLICK", HOUR);
    shop.purchase("1", null).at(order).user("email", "alice@example.com").post();
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    shop.send(
        """
        {"event": "CompleteRegistration", "event_time": %d, "event_id": "r",
         "user": {"email": "Alice@example.com", "hlclid": "click-1"}}"""
            .formatted(order.getEpochSecond()));
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);
    assertThat(Fixtures.count("select count(*) from person_merge")).isEqualTo(1);
  }

  @Test
  void anOrderThatIsToldOfTwiceIsOneConversion() {
    touched("1", miasLink, "CLICK", HOUR);
    Sisters.promoCode(ACME, leo, "LEO10", null, null);
    shop.purchase("1", null).at(order).eventId("server").post();
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    shop.purchase("1", "click-1").at(order).eventId("pixel").promoCodes("LEO10").post();
    process();

    JsonPath conversion = conversionOf("1");
    assertCredit(conversion, "CLICK", mia);
    assertThat(conversion.getList("promoCodes")).isEqualTo(List.of("LEO10"));
    assertThat(conversion.getInt("version")).isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from conversion")).isEqualTo(1);
    assertThat(events("ConversionRecorded")).isEqualTo(2);
    JsonPath merged = Fixtures.read("/receipts?status=MERGED");
    assertThat(merged.getList("items.eventId")).containsExactly("pixel");
    assertThat(merged.getString("items[0].conversionId")).isEqualTo(conversion.getString("id"));
    assertThat(Fixtures.read("/receipts?status=ACCEPTED").getList("items.eventId"))
        .containsExactly("server");
  }

  @Test
  void anOrderToldOfTwiceInOneBatchIsOneConversion() {
    shop.send(
        purchase("1").eventId("a").json(), purchase("1").eventId("b").promoCodes("X1").json());
    process();
    assertThat(conversionOf("1").getList("promoCodes")).isEqualTo(List.of("X1"));
    assertThat(Fixtures.read("/receipts?status=MERGED").getList("items.eventId"))
        .containsExactly("b");
  }

  @Test
  void whichOfSeveralCodesCountsDoesNotDependOnWhoToldFirst() {
    UUID mias = Sisters.promoCode(ACME, mia, "MIA15", null, null);
    shop.purchase("1", null).at(order).promoCodes("WELCOME10", "MIA15").post();
    shop.purchase("2", null).at(order).eventId("2a").promoCodes("WELCOME10").post();
    shop.purchase("2", null).at(order).eventId("2b").promoCodes("MIA15").post();
    process();
    shop.purchase("3", null).at(order).eventId("3a").promoCodes("WELCOME10").post();
    process();
    assertThat(conversionOf("3").getList("credits")).isEmpty();
    shop.purchase("3", null).at(order).eventId("3b").promoCodes("MIA15", "WELCOME10").post();
    process();
    for (String id : new String[] {"1", "2", "3"}) {
      assertCredit(conversionOf(id), "PROMO_CODE", mia);
      assertThat(conversionOf(id).getList("promoCodes")).isEqualTo(List.of("MIA15", "WELCOME10"));
    }
    assertThat(conversionOf("3").getInt("version")).isEqualTo(1);

    UUID leos = Sisters.promoCode(ACME, leo, "WELCOME10", null, null);
    process();
    JsonPath two = conversionOf("2");
    assertThat(two.getList("evidence.kind")).isEqualTo(List.of("PROMO_CODE", "PROMO_CODE"));
    assertThat(two.getString("credits[0].promoCodeId"))
        .as("issued first: ids tell when")
        .isEqualTo(Collections.min(List.of(mias.toString(), leos.toString())));
  }

  @Test
  void aCodeCountsOnlyWhileItIsValid() {
    Sisters.promoCode(ACME, mia, "OLD", null, order.toString());
    Sisters.promoCode(ACME, mia, "NEW", order.plusSeconds(1).toString(), null);
    Sisters.promoCode(ACME, mia, "NOW", order.toString(), order.plusSeconds(1).toString());
    for (String code : new String[] {"OLD", "NEW", "NOW"}) {
      shop.purchase(code, null).at(order).promoCodes(code).post();
    }
    process();
    assertThat(conversionOf("OLD").getList("credits")).isEmpty();
    assertThat(conversionOf("NEW").getList("credits")).isEmpty();
    assertCredit(conversionOf("NOW"), "PROMO_CODE", mia);
  }

  @Test
  void aCodeOrAPartnershipThatIsHeardOfLaterCreditsAnew() {
    shop.purchase("1", null).at(order).promoCodes("MIA15").post();
    touched("1", leosLink, "CLICK", HOUR);
    purchase("2").post();
    UUID partnership = Sisters.partnership(ACME, leo, "DRAFT", 0, UUID.randomUUID());
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    assertThat(conversionOf("2").getString("credits[0].partnershipId")).isNull();

    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    Sisters.partnership(ACME, leo, "ACTIVE", 1, partnership);
    Sisters.partnership(ACME, leo, "DRAFT", 0, partnership);
    process();
    assertCredit(conversionOf("1"), "PROMO_CODE", mia);
    assertThat(conversionOf("2").getString("credits[0].partnershipId"))
        .isEqualTo(partnership.toString());
  }

  @Test
  void anEndedPartnershipHasNoPartInTouchesAfterIt() {
    UUID partnership = Sisters.partnership(ACME, mia, "ACTIVE", 0, UUID.randomUUID());
    touched("1", miasLink, "CLICK", HOUR.multipliedBy(24));
    purchase("1").post();
    process();
    assertThat(conversionOf("1").getString("credits[0].partnershipId"))
        .isEqualTo(partnership.toString());

    LocalDate day =
        LocalDate.ofInstant(order.minus(HOUR.multipliedBy(24)), ZoneId.of("America/New_York"));
    Sisters.partnershipEnded(ACME, mia, day.minusDays(1), 1, partnership);
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);
    assertThat(conversionOf("1").getString("credits[0].partnershipId")).isNull();

    Sisters.partnershipEnded(ACME, mia, day, 2, partnership);
    process();
    assertThat(conversionOf("1").getString("credits[0].partnershipId"))
        .isEqualTo(partnership.toString());
  }

  @Test
  void whatCannotChangeACreditIsNotDecidedAnew() {
    UUID id = Sisters.partnership(ACME, mia, "DRAFT", 0, UUID.randomUUID());
    Sisters.partnership(ACME, mia, "DRAFT", 1, id);
    assertThat(Fixtures.count(ROSTER_CHANGES)).as("a draft").isZero();
    Sisters.partnership(ACME, mia, "ACTIVE", 2, id);
    assertThat(Fixtures.count(ROSTER_CHANGES)).isEqualTo(1);
    Sisters.partnership(ACME, mia, "ACTIVE", 3, id);
    assertThat(Fixtures.count(ROSTER_CHANGES)).as("another name or fee").isEqualTo(1);
    Sisters.partnershipEnded(ACME, mia, LocalDate.of(2026, 9, 1), 4, id);
    assertThat(Fixtures.count(ROSTER_CHANGES)).isEqualTo(2);
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    assertThat(Fixtures.count(ROSTER_CHANGES)).isEqualTo(3);
  }

  @Test
  void zeroIsCreditedAndAnotherCurrencyIsNotAddedUp() {
    touched("1", miasLink, "CLICK", HOUR);
    purchase("free").value("0", "USD").post();
    purchase("euro").value("12.5", "EUR").post();
    process();
    assertThat(conversionOf("free").getString("credits[0].value.amount")).isEqualTo("0.00");
    JsonPath euro = conversionOf("euro");
    assertThat(euro.getString("value")).isNull();
    assertThat(euro.getString("originalValue.amount")).isEqualTo("12.50");
    assertThat(euro.getString("originalValue.currency")).isEqualTo("EUR");
    assertCredit(euro, "CLICK", mia);
    assertThat(euro.getString("credits[0].value")).isNull();
  }

  @Test
  void aLinkOfTheBrandItselfIsCreditedToNoCreator() {
    touched("1", Fixtures.link(null).getString("id"), "CLICK", HOUR);
    purchase("1").post();
    process();
    JsonPath conversion = conversionOf("1");
    assertThat(conversion.getString("credits[0].evidence")).isEqualTo("CLICK");
    assertThat(conversion.getString("credits[0].creatorId")).isNull();
  }

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
        .body("applied", equalTo(2));
    shop.purchase("1", null)
        .at(order)
        .user(known.equals("clickId") ? "hlclid" : "ttclid", "click-1")
        .post();
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);
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

  private static String tag(JsonPath conversion) {
    return Fixtures.as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/conversions/" + conversion.getString("id"))
        .header("ETag");
  }

  private static long events(String name) {
    return Fixtures.count(
        "select count(*) from outbox where type = 'io.hookline.attribution." + name + "'");
  }
}
