package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.IDN;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  /**
   * The right side is what {@code new URL(…).href} says in a browser, but for a bare host's slash.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\0',
      value = {
        "https://shop.example https://shop.example",
        "HTTPS://Shop.Example/A?b=C https://shop.example/A?b=C",
        "https://www.tiktok.com/@miawong/video/7412345678901234567 https://www.tiktok.com/@miawong/video/7412345678901234567",
        "https://münchen.example/k https://xn--mnchen-3ya.example/k",
        "https://MÜNCHEN.example https://xn--mnchen-3ya.example",
        "https://straße.example/ https://xn--strae-oqa.example/",
        "https://例え.テスト/ https://xn--r8jz45g.xn--zckzah/",
        "https://例え。テスト/ https://xn--r8jz45g.xn--zckzah/",
        "https://пример.испытание/ https://xn--e1afmkfd.xn--80akhbyknj4f/",
        "https://👍.example/ https://xn--yp8h.example/",
        "https://m%C3%BCnchen.example/ https://xn--mnchen-3ya.example/",
        "https://xn--mnchen-3ya.example/ https://xn--mnchen-3ya.example/",
        "https://my_store.example/x https://my_store.example/x",
        "https://shop.example./x https://shop.example./x",
        "https://shop.example/l?filter=red|blue https://shop.example/l?filter=red|blue",
        "https://shop.example/?q={id} https://shop.example/?q={id}",
        "https://shop.example/{id}|^`x https://shop.example/%7Bid%7D|%5E%60x",
        "https://shop.example/?d=50% https://shop.example/?d=50%",
        "https://shop.example/?d=50%off&x=%zz https://shop.example/?d=50%off&x=%zz",
        "https://shop.example/50%/x https://shop.example/50%/x",
        "https://shop.example/?q=\"<it's>\" https://shop.example/?q=%22%3Cit%27s%3E%22",
        "https://shop.example/[x]?y[]=1 https://shop.example/[x]?y[]=1",
        "https://shop.example/søk?q=blå#år https://shop.example/s%C3%B8k?q=bl%C3%A5#%C3%A5r",
        "https://shop.example/?a?b#c#d https://shop.example/?a?b#c#d",
        "https://shop.example:8443/x https://shop.example:8443/x",
        "https://shop.example:443/x https://shop.example/x",
        "http://shop.example:80/x http://shop.example/x",
        "https://shop.example:/x https://shop.example/x",
        "https://192.0.2.1/x https://192.0.2.1/x",
        "https://[2001:db8::1]:8080/x https://[2001:db8::1]:8080/x",
      })
  void isSentAsBrowsersSendIt(String written, String sent) {
    assertThat(WebAddress.of(written)).isEqualTo(sent);
    assertThat(WebAddress.of(sent)).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "https://shop.example/a b~must not hold a blank; in an address it is written %20",
        "https://shop.example\\@evil.example/~must not hold the character \\",
        "https://shop.example/a\tb~must not hold the character U+0009",
        "https://shop.example/a\u0085b~must not hold the character U+0085",
        "https://sh|op.example/~must not hold the character |",
        "https://sh{o}p.example/~must not hold the character {",
        "https://50%.example/~must not hold the character %",
        "https://shop,example/~must not hold the character ,",
        "https://sh\u200Bop.example/~must not hold the character U+200B",
        "https://shop.example@evil.example/~must not hold credentials: there is an @ before the path",
        "https://mia:secret@shop.example/~must not hold credentials: there is an @ before the path",
        "https://shop.example:0/~must have a port between 1 and 65535, or none",
        "https://shop.example:99999/~must have a port between 1 and 65535, or none",
        "https://shop.example:65536/~must have a port between 1 and 65535, or none",
        "https://shop.example:http/~must have a port between 1 and 65535, or none",
        "https://2130706433/~must have a host name, or an IP address of four numbers",
        "https://1.2.3/~must have a host name, or an IP address of four numbers",
        "https://1.2.3.256/~must have a host name, or an IP address of four numbers",
        "https://[::1/~must have an IPv6 address between the brackets",
        "https:///video/1~must have a host",
        "https://shop..example/~must have a host whose parts are 1 to 63 letters long",
      })
  void whatIsRefusedIsNamed(String written, String reason) {
    assertThatThrownBy(() -> WebAddress.of(written))
        .isInstanceOf(WebAddress.NotAnAddress.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "www.tiktok.com/@miawong",
        "//www.tiktok.com/@miawong",
        "https:shop.example",
        "https:/shop.example",
        "https://",
        "https:// shop.example",
        "javascript:alert(1)",
        "javascript://shop.example/%0aalert(1)",
        "data:text/html,x",
        "ftp://example.com/video.mp4",
        "https://[x]/",
        "https://shop.example/\ud800",
      })
  void otherThingsAreNoAddresses(String written) {
    assertThatThrownBy(() -> WebAddress.of(written)).isInstanceOf(WebAddress.NotAnAddress.class);
  }

  /** Where the rules of 2003 and today's agree, the platform's own encoder is the judge. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bücher", "ñandú", "łódź", "日本語", "ελλάδα", "россия", "한국", "ไทย", "a–b", "été2026"
      })
  void labelsAreEncodedAsThePlatformDoes(String label) {
    assertThat("xn--" + Punycode.encode(label)).isEqualTo(IDN.toASCII(label));
  }
}
