package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/brands/acme-cosmetics/creators?limit=5&cursor=a.b~c",
        "/v1/x?map=Video%20ID:views,Notes:-",
        "/v1/x?filter[kind]=a&q=%F0%9F%98%80",
        "/l/x?",
        "/a?b?c=d/e:f@g"
      })
  void whatTheGrammarAllowsHasNoFault(String uri) {
    assertThat(UriText.fault(uri)).isNull();
    assertThat(UriText.mended(uri)).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/l/x?utm_campaign=50%off /l/x?utm_campaign=50%25off",
        "/l/x?c={{campaign.name}} /l/x?c=%7B%7Bcampaign.name%7D%7D",
        "/l/x?c=a|b /l/x?c=a%7Cb",
        "/l/x?d=50% /l/x?d=50%25",
        "/l/x?d=%2 /l/x?d=%252",
        "/l/[x] /l/%5Bx%5D",
        "/l/x#y /l/x%23y",
        "/l/Ã¸ /l/%C3%B8"
      })
  void aFaultIsNamedAndMended(String uri, String mended) {
    assertThat(UriText.fault(uri)).isNotNull();
    assertThat(UriText.mended(uri)).isEqualTo(mended);
    assertThat(UriText.fault(mended)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x?q=%FF", "/x/%C3", "/x?q=%ED%A0%80", "/x?q=%C0%80"})
  void whatIsNotUtf8IsAFault(String uri) {
    assertThat(UriText.fault(uri)).isEqualTo("what is percent-encoded must be UTF-8");
  }

  @Test
  void theFaultyCharacterIsNamed() {
    assertThat(UriText.fault("/x?a=b|c")).isEqualTo("| must be written as %7C");
  }

  /** The bytes of a line come as characters up to U+00FF. */
  @Property
  void whatIsMendedCanBeReadAndMeansTheSame(
      @ForAll @CharRange(from = '!', to = '\u00ff') @StringLength(max = 30) String query) {
    String mended = UriText.mended("/l/x?" + query);
    assertThat(URI.create(mended).getRawPath()).isEqualTo("/l/x");
    assertThat(UriText.mended(mended)).isEqualTo(mended);
    if (!query.contains("%") && !query.contains("+")) {
      assertThat(URLDecoder.decode(mended.substring(5), StandardCharsets.ISO_8859_1))
          .isEqualTo(query);
    }
  }
}
