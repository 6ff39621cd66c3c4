package io.hookline.reporting.report.page;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.judgement.roi.CreatorColumns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page of figures holds, and how. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class ReportPageTest {

  private static final String PAGE = "/reports/" + ACME + "/creators";
  private static final String ANALYST = "/brands/" + ACME + "/analyst";
  private static final String FINANCE = "/brands/" + ACME + "/finance";

  @TestHTTPResource("/")
  URI service;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(service);
    Fixtures.oneOfEach();
  }

  @Test
  void afterTheLogInThePersonSeesWhatWasAskedFor() {
    HttpResponse<String> page = browser.open(PAGE + "?to=2026-11-21", ANALYST, FINANCE);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.uri().getPath()).isEqualTo(PAGE);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow())
        .isEqualTo("text/html;charset=UTF-8");
    assertThat(page.body())
        .contains("acme-cosmetics Ltd: what creators earned")
        .contains("Mia Wong")
        .contains("<svg")
        .contains("● Keep")
        .contains("1,752.50")
        .contains("100.00")
        .contains("1 of 1 posts in scope has an organic snapshot")
        .contains("Everything until 21 Nov 2026")
        .contains("America/New_York");
    assertThat(browser.once(PAGE).statusCode()).isEqualTo(200);
  }

  @Test
  void partsThatAreUnknownAreDashesAndNotNoughts() {
    String body = browser.open(PAGE, ANALYST, FINANCE).body().replaceAll("\\s+", " ");
    assertThat(body).contains("<td>–<small>unknown</small><small>0 posts</small></td>");
  }

  @Test
  void aLargeBrandsPageShowsTheBestAndTheSumOfAll() {
    List<ObjectNode> changes = new ArrayList<>();
    for (int n = 1; n <= 520; n++) {
      changes.add(CreatorChanges.creator(ACME, id(1_000 + n), "Creator " + n));
      changes.add(
          CreatorChanges.partnership(ACME, id(2_000 + n), id(1_000 + n), "ACTIVE", "2.00", 1));
    }
    Feeds.page(changes);
    String body = browser.open(PAGE, ANALYST, FINANCE).body();
    assertThat(body)
        .contains("The tables show the 200 of 521 creators with the best scores")
        .contains("<code>GET /v1/brands/" + ACME + "/creator-rois</code>")
        .contains("1 of 521 creators has a score")
        .contains("<dt>Creator fees</dt><dd class=\"figure\">2,040.00</dd>");
    assertThat(body.split("<span class=\"verdict ", -1)).hasSize(1 + CreatorTally.ROWS);
  }

  @Test
  void noSumIsTooLargeForThePage() throws SQLException {
    for (int n = 1; n <= 2; n++) {
      Feeds.apply(
          ContentChanges.post(ACME, id(420 + n), MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
          ContentChanges.snapshot(ACME, id(460 + n), id(420 + n), "2026-09-12T12:00:00Z")
              .counts(1L, null, null, null, null)
              .event());
    }
    Fixtures.storeBeyondTheLimit(
        "views = 7430000000000000001", id(421).toString(), id(422).toString());
    HttpResponse<String> page = browser.open(PAGE, ANALYST, FINANCE);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("14,860,000,000,000,050,002 × 0.05 / 1,000");
  }

  @Test
  void aSmallBrandsPageHasEverybody() {
    assertThat(browser.open(PAGE, ANALYST, FINANCE).body()).doesNotContain("The tables show");
  }

  @Test
  void namesAreTextAndNeverMarkup() {
    Feeds.apply(
        CreatorChanges.creator(ACME, id(2), "<script>alert('mia')</script>\" onload=\"x"),
        CreatorChanges.partnership(ACME, id(12), id(2), "ACTIVE", "50.00", 1));
    String body = browser.open(PAGE, ANALYST, FINANCE).body();
    assertThat(body)
        .contains("&lt;script&gt;alert(&#39;mia&#39;)&lt;/script&gt;&quot; onload=&quot;x")
        .doesNotContain("<script")
        .doesNotContain("\" onload=\"x");
  }

  @Test
  void aPageIsWholeAndRunsNothing() {
    HttpResponse<String> page = browser.open(PAGE, ANALYST, FINANCE);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; style-src 'sha256-")
        .containsPattern("form-action 'self' http://localhost:\\d+;")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(page.body())
        .doesNotContain("style=\"")
        .doesNotContainPattern("(src|href)=\"(https?:)?//")
        .doesNotContainPattern("<(script|iframe|object|img)");
  }

  @Test
  void chartsSayWhatTheyShow() {
    String body = browser.open(PAGE, ANALYST, FINANCE).body();
    assertThat(body)
        .contains("role=\"img\" aria-labelledby=\"roi-title roi-desc\"")
        .contains("Mia Wong: revenue 100.00, EMV 1,752.50, fee 1,000.00, ● Keep.")
        .contains("<desc id=\"day-desc\">")
        .contains("most on 11 Sep 2026: 100.00")
        .contains("<th scope=\"col\"");
  }

  /** A view box would shrink a picture's texts with it; DemoSuiteIT measures them in Chromium. */
  @Test
  void aTelephoneShowsChartsInReadableTextAndAKeyboardReachesWideTables() {
    String body = browser.open(PAGE, ANALYST, FINANCE).body();
    assertThat(body.split("<svg class=\"chart", -1)).hasSize(3);
    assertThat(body).doesNotContainPattern("<svg class=\"chart[^>]*viewBox");
    assertThat(body.split("<div class=\"scroll\"", -1)).hasSize(3);
    assertThat(body.split("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"", -1))
        .hasSize(3);
  }

  @Test
  void everyColumnHasAFoot() {
    String body = browser.open(PAGE, ANALYST, FINANCE).body().replaceAll("\\s+", " ");
    assertThat(body).contains("Above 3: renew. Below 1.5: restructure. From 1.5 to 3");
    String table = body.substring(body.indexOf("h-parts\">"), body.indexOf("h-emv\">"));
    assertThat(CreatorColumns.ALL)
        .allSatisfy(column -> assertThat(table).contains("\">" + column.label()));
    String foot = table.substring(table.indexOf("<tfoot>"));
    assertThat(
            foot.replaceAll("<small>.*?</small>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll(" +", " ")
                .strip())
        .startsWith("Total 1 of 1 scored 1.85 0.10 100.00 0.00 100.00 1 1,752.50 1,000.00 1 of 1");
  }

  @Test
  void anAddressThatIsNoneIsExplainedToo() {
    HttpResponse<String> page = browser.open("/reports/" + ACME + "/nothing", ANALYST, FINANCE);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>There is nothing here that you may see</h1>");
  }

  @Test
  void aDateThatIsNoneIsExplained() {
    HttpResponse<String> page = browser.open(PAGE + "?from=soon&to=", ANALYST, FINANCE);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Write from as a date such as 2026-11-30.");
  }

  @Test
  void emptyFieldsOfTheFormMeanNoLimit() {
    assertThat(browser.open(PAGE + "?from=&to=", ANALYST, FINANCE).statusCode()).isEqualTo(200);
  }
}
