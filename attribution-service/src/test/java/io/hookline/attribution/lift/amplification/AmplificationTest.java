package io.hookline.attribution.lift.amplification;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.lastEvent;
import static io.hookline.attribution.Fixtures.touch;
import static io.hookline.attribution.lift.amplification.AmplificationFixtures.AD;
import static io.hookline.attribution.lift.amplification.AmplificationFixtures.TODAY;
import static io.hookline.attribution.lift.amplification.AmplificationFixtures.ZONE;
import static io.hookline.attribution.lift.amplification.AmplificationFixtures.ad;
import static io.hookline.attribution.lift.amplification.AmplificationFixtures.boosted;
import static io.hookline.attribution.lift.amplification.AmplificationFixtures.measure;
import static io.hookline.attribution.lift.amplification.AmplificationFixtures.measurements;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From days of ads, links, codes and orders to what a boost brought. */
@QuarkusTest
class AmplificationTest {

  /** A boost of a week, of which no more orders come. */
  private static final LocalDate FIRST = TODAY.minusDays(21);

  private static final LocalDate LAST = FIRST.plusDays(6);

  private final List<String> touches = new ArrayList<>();
  private final List<String> orders = new ArrayList<>();
  private UUID mia;
  private UUID post;
  private String link;
  private Shop shop;

  @BeforeEach
  void aPostOfMiasWithALink() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    mia = Sisters.creator(ACME);
    post = UUID.randomUUID();
    Sisters.post(ACME, post, "7392011234567890123", mia, 0);
    link = AmplificationFixtures.link(post);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZONE).toInstant();
  }

  /** Of people who touched the post's link an hour before. */
  private void sold(LocalDate day, int many) {
    for (int i = 0; i < many; i++) {
      String click = "click-" + touches.size();
      touches.add(touch("t-" + click, link, "CLICK", noon(day).minus(Duration.ofHours(1)), click));
      orders.add(shop.purchase("o-" + click, click).value("50.00", "USD").at(noon(day)).json());
    }
  }

  private void tell() {
    importTouches("[" + String.join(",", touches) + "]").then().statusCode(200);
    shop.send(orders).then().statusCode(200);
    Fixtures.process();
  }

  private void boost(LocalDate from, LocalDate to, UUID boostedPost, String ad) {
    from.datesUntil(to.plusDays(1)).forEach(day -> boosted(day, boostedPost, ad, "20.00"));
  }

  /** One order on each of the 28 days before, three on each day of the boost and behind it. */
  private void fourWeeksAndABoost() {
    FIRST.minusDays(28).datesUntil(FIRST).forEach(day -> sold(day, 1));
    FIRST.datesUntil(LAST.plusDays(8)).forEach(day -> sold(day, 3));
    boost(FIRST, LAST, post, AD);
  }

  @Test
  void aBoostIsMeasuredAgainstTheSameWeekdaysBeforeIt() {
    fourWeeksAndABoost();
    tell();
    measure();

    Json all = measurements("?postId=" + post);
    assertThat(all.getList("items")).hasSize(1);
    String id = all.getString("items[0].id");
    Json one = measurements("/" + id);
    assertThat(one.getString("state")).isEqualTo("SETTLED");
    assertThat(one.getString("creatorId")).isEqualTo(mia.toString());
    assertThat(one.getString("evidence")).isEqualTo("ATTRIBUTED");
    assertThat(one.getString("note")).contains("no experiment");
    assertThat(one.getString("figures.startedOn")).isEqualTo(FIRST.toString());
    assertThat(one.getString("figures.endedOn")).isEqualTo(LAST.toString());
    assertThat(one.getString("figures.measuredTo")).isEqualTo(LAST.plusDays(7).toString());
    assertThat(one.getInt("figures.baseline.days")).isEqualTo(28);
    assertThat(one.getString("figures.baseline.from")).isEqualTo(FIRST.minusDays(28).toString());
    assertThat(one.getInt("figures.conversions.observed")).isEqualTo(42);
    assertThat(one.getInt("figures.conversions.expected")).isEqualTo(14);
    assertThat(one.getInt("figures.conversions.incremental")).isEqualTo(28);
    assertThat(one.getInt("figures.clicks.incremental")).isEqualTo(28);
    assertThat(one.getString("figures.value.observed.amount")).isEqualTo("2100.00");
    assertThat(one.getString("figures.value.incremental.amount")).isEqualTo("1400.00");
    assertThat(one.getString("figures.spend.amount")).isEqualTo("140.00");
    assertThat(one.getInt("figures.incrementalRoas.value")).isEqualTo(10);
    assertThat(one.getString("figures.incrementalRoas.missing")).isNull();
    assertThat(one.getString("figures.costPerConversion.value.amount")).isEqualTo("5.00");
    assertThat(one.getInt("figures.ways.byLinks")).isEqualTo(42);

    Json told = lastEvent("amplification-measurements/" + id);
    assertThat(told.getString("figures.incrementalRoas.from"))
        .isEqualTo(one.getString("figures.incrementalRoas.from"));
    assertThat(told.getInt("version")).isZero();
  }

  @Test
  void ordersByATagOfTheAdAndByCodesOfItsCreatorAreThePosts() {
    fourWeeksAndABoost();
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    orders.add(shop.purchase("coded", null).promoCodes("mia15").at(noon(FIRST)).json());
    orders.add(
        """
        {"event": "Purchase", "event_id": "tagged", "event_time": %d,
         "page": {"url": "https://shop.example/?utm_source=tiktok&utm_content=%s"},
         "properties": {"value": "50.00", "currency": "USD", "order_id": "tagged"}}"""
            .formatted(noon(FIRST).getEpochSecond(), AD));
    tell();
    measure();
    Json one = measurements("?postId=" + post);
    assertThat(one.getInt("items[0].figures.ways.byAds")).isEqualTo(1);
    assertThat(one.getInt("items[0].figures.ways.byCodes")).isEqualTo(1);
    assertThat(one.getInt("items[0].figures.conversions.observed")).isEqualTo(44);
  }

  @Test
  void whatElseRanIsNamedAndCodesMayThenBeOfAnotherPost() {
    fourWeeksAndABoost();
    UUID other = UUID.randomUUID();
    Sisters.post(ACME, other, "7392011234567890124", mia, 0);
    boosted(FIRST.plusDays(2), other, "1790162219134501888", "30.00");
    ad(
        """
        {"network": "TIKTOK", "adKind": "IN_FEED", "day": "%s", "platformCampaignId": "c-9",
         "adId": "1790162219134501777", "source": "API", "impressions": 10,
         "spend": {"amount": "7.50", "currency": "USD"}}"""
            .formatted(FIRST));
    Sisters.promoCode(ACME, mia, "SPRING", noon(FIRST.minusDays(1)).toString(), null);
    orders.add(shop.purchase("coded", null).promoCodes("spring").at(noon(FIRST)).json());
    tell();
    measure();
    Json one = measurements("?postId=" + post);
    String also = "items[0].figures.alsoRan.";
    assertThat(one.getString(also + "posts[0].postId")).isEqualTo(other.toString());
    assertThat(one.<Boolean>get(also + "posts[0].sameCreator")).isTrue();
    assertThat(one.getString(also + "posts[0].spend.amount")).isEqualTo("30.00");
    assertThat(one.<String>getList(also + "ads[*].adKind")).containsExactly("IN_FEED");
    assertThat(one.getString(also + "ads[0].spend.amount")).isEqualTo("7.50");
    assertThat(one.getList(also + "promoCodes")).hasSize(1);
    assertThat(one.<Boolean>get("items[0].figures.ways.codesCount")).isFalse();
    assertThat(one.getInt("items[0].figures.conversions.observed")).isEqualTo(42);
  }

  @Test
  void whatIsToldLateIsAnotherVersionAndWhatIsNotNewIsNone() {
    fourWeeksAndABoost();
    tell();
    measure();
    String id = measurements("").getString("items[0].id");
    again();
    assertThat(measurements("/" + id).getInt("version")).as("nothing was told").isZero();
    boosted(LAST.plusDays(1), post, AD, "20.00");
    measure();
    Json longer = measurements("/" + id);
    assertThat(longer.getInt("version")).isEqualTo(1);
    assertThat(longer.getInt("figures.boostedDays")).isEqualTo(8);
    assertThat(measurements("/" + id + "/versions").<Integer>getList("items[*].version"))
        .containsExactly(1, 0);
    assertThat(measurements("/" + id + "/versions").getInt("items[1].figures.boostedDays"))
        .isEqualTo(7);
    touches.clear();
    orders.clear();
    orders.add(
        """
        {"event": "Refund", "event_id": "r-1", "event_time": %d,
         "properties": {"value": "50.00", "currency": "USD", "order_id": "o-click-30"}}"""
            .formatted(noon(TODAY.minusDays(1)).getEpochSecond()));
    shop.send(orders).then().statusCode(200);
    Fixtures.process();
    again();
    assertThat(measurements("/" + id).getString("figures.value.observed.amount"))
        .as("what is left after refunds")
        .isEqualTo("2050.00");
  }

  private static void again() {
    Arc.container().instance(AmplificationWorker.class).get().lookAgain();
    measure();
  }

  @Test
  void adsThatTurnOutToShowAnotherPostWithdrawTheMeasurement() {
    Sisters.post(ACME, UUID.randomUUID(), "7392011234567890555", null, 0);
    String shown =
        """
        {"network": "TIKTOK", "adKind": "SPARK", "day": "%s", "platformCampaignId": "c-1",
         "adId": "%s", "postId": "%s", "source": "API", "impressions": 10, "collectedAt": "%s",
         "spend": {"amount": "5.00", "currency": "USD"}}""";
    ad(shown.formatted(FIRST, AD, post, noon(FIRST.plusDays(2))));
    measure();
    String id = measurements("?postId=" + post).getString("items[0].id");
    UUID other = UUID.randomUUID();
    Sisters.post(ACME, other, "7392011234567890124", mia, 0);
    ad(shown.formatted(FIRST, AD, other, noon(FIRST.plusDays(3))));
    measure();
    assertThat(measurements("/" + id).getString("state")).isEqualTo("WITHDRAWN");
    assertThat(lastEvent("amplification-measurements/" + id).getString("state"))
        .isEqualTo("WITHDRAWN");
    assertThat(measurements("").<String>getList("items[*].postId"))
        .containsExactly(other.toString());
    assertThat(measurements("?state=WITHDRAWN").getList("items")).hasSize(1);
  }

  @Test
  void spendInAnotherCurrencyHasNoReturn() {
    fourWeeksAndABoost();
    boosted(FIRST, post, AD + "1", "20.00", "EUR");
    tell();
    measure();
    Json one = measurements("");
    assertThat(one.getString("items[0].figures.incrementalRoas.value")).isNull();
    assertThat(one.getString("items[0].figures.incrementalRoas.missing"))
        .isEqualTo("SPEND_UNKNOWN");
    assertThat(one.getInt("items[0].figures.spendUnknownDays")).isEqualTo(1);
  }
}
