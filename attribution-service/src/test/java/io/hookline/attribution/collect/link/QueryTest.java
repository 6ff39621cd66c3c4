package io.hookline.attribution.collect.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

  @ParameterizedTest
  @CsvSource({
    "https://s.example,https://s.example?utm_source=tik%20tok",
    "https://s.example/a?,https://s.example/a?utm_source=tik%20tok",
    "https://s.example/a?b=1&c,https://s.example/a?b=1&c&utm_source=tik%20tok",
    "https://s.example/a?b=%20+x#top,https://s.example/a?b=%20+x&utm_source=tik%20tok#top",
    "https://s.example/#/route?x=1,https://s.example/?utm_source=tik%20tok#/route?x=1",
    "https://s.example/?utm_source=old&b=1,https://s.example/?b=1&utm_source=tik%20tok",
    "https://s.example/?utm%5Fsource=old,https://s.example/?utm_source=tik%20tok",
    "https://s.example/?cid=__CID__&p=50%,https://s.example/?cid=__CID__&p=50%&utm_source=tik%20tok",
  })
  void parametersJoinWhatIsThere(String url, String expected) {
    assertThat(Query.with(url, Map.of("utm_source", "tik tok"))).isEqualTo(expected);
  }

  @Test
  void nothingToSetChangesNothing() {
    assertThat(Query.with("https://s.example/?", Map.of())).isEqualTo("https://s.example/?");
  }

  @Test
  void blankPartsOfAUtmAreLeftOut() {
    assertThat(new Utm("tiktok", " ", null, "é&=", "").parameters())
        .containsExactly(Map.entry("utm_source", "tiktok"), Map.entry("utm_content", "é&="));
    assertThat(Query.with("https://s.example", Map.of("utm_content", "é&=")))
        .isEqualTo("https://s.example?utm_content=%C3%A9%26%3D");
  }
}
