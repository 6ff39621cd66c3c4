package io.hookline.reporting.report.overview;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.reporting.SignalChanges;
import io.hookline.reporting.figures.view.ViewFixtures;
import io.hookline.reporting.report.page.Browser;
import io.hookline.reporting.report.page.PagesIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How well a brand hears of its orders, on a page. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class SignalsPageTest {

  private static final String PAGE = "/reports/" + ACME + "/signals?from=2026-10-01&to=2026-10-31";

  @TestHTTPResource("/")
  URI service;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(service);
    ViewFixtures.eightWeeks();
  }

  private String body() {
    HttpResponse<String> answer = browser.open(PAGE, "/brands/" + ACME + "/analyst");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void whatNobodyToldIsSaidToBeUnknown() {
    assertThat(body())
        .contains("<h1>Signals</h1>", "31 Oct 2026")
        .contains("Nothing is known of these days.");
  }

  @Test
  void eachTableShowsItsView() {
    Feeds.apply(
        SignalChanges.source(ACME, id(501), "Shop <1>", 0),
        SignalChanges.sourceDay(
            ACME,
            id(501),
            "2026-10-05",
            1,
            SignalChanges.named("Purchase", 1200, 600, 700, 500, 0, 100, 200),
            "{\"reason\": \"Not a valid integer.\", \"refused\": 7}",
            3),
        SignalChanges.audit(ACME, "2026-10-05", 1, 20, 18, 2));
    assertThat(body())
        .contains("<th scope=\"row\">Shop &lt;1&gt;</th><td>1,200</td>")
        .contains("<th scope=\"row\">Not a valid integer.</th><td>7</td>")
        .contains("<th scope=\"row\">email</th><td>50 %</td>")
        .contains("<th scope=\"row\">Untagged link</th><td>2</td>")
        .contains("<td>20</td><td>90 %</td><td>80 %</td>");
  }
}
