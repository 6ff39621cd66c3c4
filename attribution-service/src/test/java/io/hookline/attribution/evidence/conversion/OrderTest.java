package io.hookline.attribution.evidence.conversion;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is known of an order, whichever events tell of it. */
@QuarkusTest
class OrderTest extends CreditFixture {

  @Test
  void anOrderReportedTwiceIsOneConversion() {
    touched("1", miasLink, "CLICK", HOUR);
    Sisters.promoCode(ACME, leo, "LEO10", null, null);
    shop.purchase("1", null).at(order).eventId("server").post();
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    shop.purchase("1", "click-1").at(order).eventId("pixel").promoCodes("LEO10").post();
    process();

    Json conversion = conversionOf("1");
    assertCredit(conversion, "CLICK", mia);
    assertThat(conversion.getList("promoCodes")).isEqualTo(List.of("LEO10"));
    assertThat(conversion.getInt("version")).isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from conversion")).isEqualTo(1);
    assertThat(events("ConversionRecorded")).isEqualTo(2);
    Json merged = Fixtures.read("/receipts?status=MERGED");
    assertThat(merged.getList("items[*].eventId")).containsExactly("pixel");
    assertThat(merged.getString("items[0].conversionId")).isEqualTo(conversion.getString("id"));
    assertThat(Fixtures.read("/receipts?status=ACCEPTED").getList("items[*].eventId"))
        .containsExactly("server");
  }

  @Test
  void anOrderReportedTwiceInOneBatchIsOneConversion() {
    shop.send(
        purchase("1").eventId("a").json(), purchase("1").eventId("b").promoCodes("X1").json());
    process();
    assertThat(conversionOf("1").getList("promoCodes")).isEqualTo(List.of("X1"));
    assertThat(Fixtures.read("/receipts?status=MERGED").getList("items[*].eventId"))
        .containsExactly("b");
  }

  @Test
  void whichOfSeveralCodesCountsDoesNotDependOnWhoReportedFirst() {
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
    Json two = conversionOf("2");
    assertThat(two.getList("evidence[*].kind")).isEqualTo(List.of("PROMO_CODE", "PROMO_CODE"));
    assertThat(two.getString("credits[0].promoCodeId"))
        .as("issued first: ids tell when")
        .isEqualTo(Collections.min(List.of(mias.toString(), leos.toString())));
  }

  @Test
  void zeroIsCreditedAndAnotherCurrencyIsNotAddedUp() {
    touched("1", miasLink, "CLICK", HOUR);
    purchase("free").value("0", "USD").post();
    purchase("euro").value("12.5", "EUR").post();
    process();
    assertThat(conversionOf("free").getString("credits[0].value.amount")).isEqualTo("0.00");
    Json euro = conversionOf("euro");
    assertThat(euro.getString("value")).isNull();
    assertThat(euro.getString("originalValue.amount")).isEqualTo("12.50");
    assertThat(euro.getString("originalValue.currency")).isEqualTo("EUR");
    assertCredit(euro, "CLICK", mia);
    assertThat(euro.getString("credits[0].value")).isNull();
  }
}
