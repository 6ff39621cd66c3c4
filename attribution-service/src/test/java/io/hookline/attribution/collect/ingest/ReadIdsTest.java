package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.collect.shopper.PersonalData;
import io.hookline.kit.value.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids as numbers, and what is none. */
class ReadIdsTest extends ReadFixture {

  @ParameterizedTest
  @CsvSource({
    "1001, 1001",
    "1001.0, 1001",
    "1.001E3, 1001",
    "1100.00, 1100",
    "\"1001.0\", 1001.0",
    "7430000000000000001, 7430000000000000001",
    "1e20, 100000000000000000000",
    "12.50, 12.5"
  })
  void anIdThatIsANumberIsItsPlainNotation(String sent, String id) {
    IncomingEvent event =
        read(
            """
            {"event": "Purchase", "event_time": 1789000000.0, "event_id": %1$s,
             "user": {"external_id": %1$s, "hlclid": %1$s}, "properties": {"order_id": %1$s}}"""
                .formatted(sent));
    assertThat(event.eventId()).isEqualTo(id);
    assertThat(event.purchase().orderId()).isEqualTo(id);
    assertThat(event.keys())
        .containsExactlyInAnyOrder("external:" + Sha256.hex(id), "click:" + id, "order:" + id);
  }

  @Test
  void aNumberMayBeATelephoneOrACode() {
    IncomingEvent event =
        read(
            """
            {"event": "Purchase", "event_time": 1789000000, "user": {"phone": 4915112345010.0},
             "properties": {"coupon": 2030.0}}""");
    assertThat(event.keys()).containsExactly("phone:" + Sha256.hex("+4915112345010"));
    assertThat(event.purchase().promoCodes()).containsExactly("2030");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[object Object]",
        "false",
        "true",
        "N/A",
        "nil",
        "(not set)",
        "${event_id}",
        "{{event_id}}",
        "00000000-0000-0000-0000-000000000000",
        "NaN",
        "order-undefined",
        "-",
        "unknown"
      })
  void whatSaysNothingIsNoIdOfAnything(String word) {
    IncomingEvent event =
        read(
            """
            {"event": "Purchase", "event_time": 1789000000, "event_id": "%1$s",
             "user": {"external_id": ["%1$s"], "ttclid": "%1$s", "ttp": "%1$s", "hlclid": "%1$s",
                      "email": "%1$s", "phone": "%1$s"},
             "page": {"url": "https://s.example/?ttclid=%1$s&hlclid=%1$s"},
             "properties": {"order_id": "%1$s", "coupon": "%1$s"}}"""
                .formatted(word));
    assertThat(event.eventId()).isNull();
    assertThat(event.purchase().orderId()).isNull();
    assertThat(event.keys()).isEmpty();
    assertThat(event.purchase().promoCodes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noemail@shop.example",
        "no-reply@shop.example",
        "no.email@gmail.com",
        "guest@shop.example",
        "null@null.com",
        "undefined@undefined",
        "none@none.com",
        "na@na.com",
        "a@a.com",
        "x@invalid",
        "kim@anonymized.invalid",
        "email@example.com",
        "email@email.com",
        "noemail+77@shop.example"
      })
  void anAddressThatWasFilledInIsNobodys(String address) {
    assertThat(PersonalData.email(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noreen@gmail.com", "guestrin@gmail.com", "info@shop.example", "test@test.com",
        "kim@example.com", "mail@kim.net", "null.kim@gmail.com", "no@gmail.com",
        "abc@abcd.example"
      })
  void anAddressThatMayBeSomebodysIsKept(String address) {
    assertThat(PersonalData.email(address)).contains(Sha256.hex(address));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"country\": \"de\"|+491712345010",
        "\"country\": \"DE\"|+491712345010",
        "\"locale\": \"de-DE\"|+491712345010",
        "\"locale\": \"de_DE\"|+491712345010",
        "\"country\": \"de\", \"locale\": \"en-US\"|+491712345010",
        "\"locale\": \"zh-Hans-DE\"|+491712345010",
      })
  void aNationalNumberIsOfTheShoppersCountry(String user, String number) {
    assertThat(
            read("""
                    {"event": "Purchase", "event_time": 1789000000,
                     "user": {"phone": "0171 2345010", %s}}"""
                    .formatted(user))
                .keys())
        .containsExactly("phone:" + Sha256.hex(number));
  }

  @Test
  void aNationalNumberOfNoCountryIsNobodys() {
    assertThat(
            read("""
                    {"event": "Purchase", "event_time": 1789000000,
                     "user": {"phone": "0171 2345010", "locale": "de"}}""")
                .keys())
        .isEmpty();
  }
}
