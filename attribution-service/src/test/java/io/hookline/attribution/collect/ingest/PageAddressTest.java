package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://shop.example/a                              | https://shop.example/a
          https://shop.example/a?                             | https://shop.example/a
          https://shop.example/a?q=lena                       | https://shop.example/a
          https://shop.example/a?utm_source=tiktok&q=1#x?y=2  | https://shop.example/a?utm_source=tiktok
          https://shop.example/a?q=1&&utm_id=&ttclid=E.C.P.x  | https://shop.example/a?utm_id=&ttclid=E.C.P.x
          https://shop.example/a?utm_=1&utm_X=1&utm_source    | https://shop.example/a
          https://shop.example/a?gclid=abc&hlclid=q           | https://shop.example/a?gclid=1&hlclid=q
          https://shop.example/a?gclid=&gclid                 | https://shop.example/a
          https://shop.example/a?utm_term=a=b?c               | https://shop.example/a?utm_term=a=bc
          https://kim:word@shop.example/a?x=1                 | https://shop.example/a
          """)
  void onlyWhatSaysWhereAVisitCameFromIsKept(String sent, String kept) {
    assertThat(PageAddress.kept(sent)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"utm_source", "hlclid"})
  void aParameterIsOneLine(String name) {
    assertThat(PageAddress.kept("https://shop.example/?" + name + "=a\nb"))
        .isEqualTo("https://shop.example/" + (name.equals("hlclid") ? "?hlclid=1" : ""));
  }
}
