package io.hookline.attribution.collect.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.StartTracingOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the pixel takes of a page's main thread, by Chromium's own trace: the thread's time, not the
 * clock's, which runs while other programs have the processor.
 */
@QuarkusTest
class PixelCostTest {

  private static final double MOST_MILLIS = 15;

  /** Work that names the script it is done for; a piece within another counts once. */
  private static final Set<String> WORK =
      Set.of("EvaluateScript", "FunctionCall", "TimerFire", "v8.compile", "v8.run");

  @TestHTTPResource("/")
  String service;

  /** Page view, somebody who is named, three events. */
  @Test
  void aPageHardlyNoticesIt() throws IOException {
    try (PixelBrowser browser = PixelBrowser.launch(PixelBrowser.local(service))) {
      browser.arrive();
      browser.shop.file(
          "/page.js",
          """
          hlq = window.hlq || [];
          hlq.push(['identify', {email: 'mia@mail.example', phone_number: '+4915112345001'}]);
          for (const event of ['ViewContent', 'AddToCart', 'Purchase'])
            hlq.push(['track', event, {value: 10, currency: 'USD', contents: [{content_id: '7'}]}]);""");
      browser.shop.head(browser.tag("") + "<script src=/page.js></script>");
      List<Double> took = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        took.add(millis(browser, "/serum-" + i));
      }
      assertThat(took.stream().max(Comparator.naturalOrder()).orElseThrow())
          .as("milliseconds of three page loads: " + took)
          .isPositive()
          .isLessThan(MOST_MILLIS);
      System.out.println("pixel: main thread, ms: " + took);
    }
  }

  private static double millis(PixelBrowser browser, String path) throws IOException {
    Page page = browser.visit();
    browser.browser.startTracing(
        page,
        new StartTracingOptions()
            .setCategories(List.of("devtools.timeline", "v8", "disabled-by-default-v8.compile")));
    page.navigate(browser.shop.origin() + path);
    browser.sent(4);
    return millis(new ObjectMapper().readTree(browser.browser.stopTracing()).path("traceEvents"));
  }

  private static double millis(JsonNode trace) {
    List<JsonNode> work = new ArrayList<>();
    for (JsonNode event : trace) {
      if (WORK.contains(event.path("name").asText())
          && event.path("args").toString().contains("/hl.js")) {
        work.add(event);
      }
    }
    work.sort(Comparator.comparingLong(event -> event.path("ts").asLong()));
    long micros = 0;
    long until = 0;
    for (JsonNode event : work) {
      long end = event.path("ts").asLong() + event.path("dur").asLong();
      if (end > until) {
        micros += event.path("tdur").asLong();
        until = end;
      }
    }
    return micros / 1000.0;
  }
}
