package io.hookline.attribution.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrableDomainTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://www.shop.com/serum?a=b#c, shop.com",
        "http://user:pw@a.b.shop.co.uk:8080/x, shop.co.uk",
        "shop.com/x, shop.com",
        "www.shop.example:8080?x, shop.example",
        "mailto:kim@shop.com, -",
        "//cdn.shop.com, shop.com",
        "WWW.Shop.COM., shop.com",
        "https://mia.myshopify.com, mia.myshopify.com",
        "https://käse.de/, xn--kse-qla.de",
        "https://www.食狮.公司.cn, xn--85x722f.xn--55qx5d.cn",
        "android-app://com.zhiliaoapp.musically/, -",
        "http://127.0.0.1/, -",
        "http://localhost:8080, -",
        "http://[::1]/, -",
        "com, -",
        "https://co.uk, -",
        "about:blank, -",
        "'', -",
        "-, -"
      })
  void isThePartThatSomebodyRegistered(String address, String domain) {
    assertThat(RegistrableDomain.of(address)).isEqualTo(domain);
  }

  /** Newer JDKs give up on such names otherwise than on names that are none. */
  @Test
  void aNameThatIsLongerThanAnyHasNone() {
    assertThat(RegistrableDomain.of("https://" + "\u4E2D".repeat(1001) + ".com/")).isNull();
    // 250 letters, each of which is compared as six, or as eighteen.
    assertThat(RegistrableDomain.of("https://" + "\u3316".repeat(250) + ".com/")).isNull();
    assertThat(RegistrableDomain.of("https://" + "\uFDFA".repeat(250) + ".com/")).isNull();
  }
}
