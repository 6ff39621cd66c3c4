package io.hookline.attribution.collect.shopper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that brands send, and what of them is kept. */
class CleanerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kim@example.com",
        "kim%40example.com",
        "kim\uFF20example.com",
        "kim\uFE6Bexample.com",
        "\uFF4B\uFF49\uFF4D\uFF20\uFF45\uFF58\uFF41\uFF4D\uFF50\uFF4C\uFF45\uFF0E\uFF43\uFF4F\uFF4D",
        "kim\u200B@example.com",
        "kim@\u2060example.com",
        "kim@exam\u00ADple\u200B.com",
        "kim@example.\uFEFFcom",
        "k\u00EDm@example.com",
        "kim@m\u00FCller.example",
        "kim@mu\u0308ller.example",
        "kim@\u4F8B\u3048.\u30C6\u30B9\u30C8"
      })
  void anAddressIsBlottedHoweverItIsWritten(String address) {
    assertThat(Cleaner.text("write to " + address + ", please"))
        .isEqualTo("write to [e-mail], please");
    assertThat(Cleaner.hasEmail(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seen at @mia. Thanks",
        "2 \uFF20 5.00",
        "\u5173\u6CE8\u6211@kim\u3002\u6BCF\u5929\u66F4\u65B0",
        "m\u00FCller.example",
        "50%off"
      })
  void whatIsNoAddressIsKept(String text) {
    assertThat(Cleaner.text(text)).isEqualTo(text);
  }
}
