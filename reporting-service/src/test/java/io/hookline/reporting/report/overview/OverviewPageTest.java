package io.hookline.reporting.report.overview;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.figures.view.ViewFixtures;
import io.hookline.reporting.report.page.Browser;
import io.hookline.reporting.report.page.PagesIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a brand's pages show, and where they lead. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class OverviewPageTest {

  private static final String PAGE = "/reports/" + ACME;
  private static final String DAYS = "?from=2026-09-28&to=2026-11-21";
  private static final String ANALYST = "/brands/" + ACME + "/analyst";
  private static final String FINANCE = "/brands/" + ACME + "/finance";

  @TestHTTPResource("/")
  URI service;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(service);
    ViewFixtures.eightWeeks();
  }

  @Test
  void thePageShowsWhatTheViewSays() {
    Json view =
        as(Tokens.finance(ACME, Role.ANALYST))
            .get("/v1/brands/" + ACME + "/views/overview" + DAYS + "&compare=PREVIOUS_PERIOD")
            .as(Json.class);
    String body = body(DAYS);
    assertThat(body)
        .contains("<h1>acme-cosmetics Ltd</h1>")
        .contains("28 Sep to 21 Nov 2026, compared with 4 Aug to 27 Sep 2026")
        .contains("<dd class=\"figure\">" + counted(view, "total.figures[1].value") + "</dd>")
        .contains("8 of 9 posts")
        .contains("as of 21 Nov 2026");
    assertThat(view.getString("columns[1].measure")).isEqualTo("views");
  }

  private static String counted(Json view, String path) {
    return FigureText.number(new BigDecimal(view.getString(path)), 0, 0);
  }

  @Test
  void withoutDaysItIsTheLast28ThatAreOver() {
    assertThat(body(""))
        .contains("25 Oct to 21 Nov 2026, compared with 27 Sep to 24 Oct 2026")
        .contains(
            "<a href=\"" + PAGE + "?days=LAST_28_DAYS\" aria-current=\"page\">Last 28 days</a>");
    assertThat(body("?days=LAST_MONTH")).contains("1 Oct to 31 Oct 2026");
    assertThat(body("?from=2026-10-01&to=&compare=NOTHING"))
        .contains("1 Oct to 22 Nov 2026 ·")
        .contains("<option value=\"NOTHING\" selected>");
  }

  @Test
  void rowsLeadFromThePillarToItsSeriesAndToThePost() {
    String pillar = "&amp;pillar=" + ViewFixtures.CARE;
    assertThat(body(DAYS)).contains("<a href=\"" + PAGE + "?from=2026-09-28&amp;to=2026-11-21");
    String care = body(DAYS + "&pillar=" + ViewFixtures.CARE);
    assertThat(care)
        .contains("<h1>Skin care</h1>")
        .contains("series=" + ViewFixtures.ROUTINE)
        .doesNotContain("In the lab");
    String routine =
        body(DAYS + "&pillar=" + ViewFixtures.CARE + "&series=" + ViewFixtures.ROUTINE);
    assertThat(routine)
        .contains("<h1>Morning routine</h1>")
        .contains(">Skin care</a></li>")
        .contains(">Episode 3</a>")
        .doesNotContain("Episode 1<");
    String post = body(DAYS + "&series=" + ViewFixtures.ROUTINE + "&post=" + id(203));
    assertThat(post).contains("<h1>Episode 3</h1>").contains(">Morning routine</a></li>");
    assertThat(care).contains("pillar\" value=\"" + ViewFixtures.CARE);
    assertThat(pillar).isNotBlank();
  }

  @Test
  void aCreatorsPageHasTheCreatorsPostsAndSeries() {
    assertThat(body(DAYS + "&creator=" + MIA))
        .contains("<h1>Mia Wong</h1>")
        .contains(">Episode 1</a>", ">Episode 9</a>")
        .doesNotContain("Episode 2<");
  }

  @Test
  void whatIsOutsideSeriesHasAPageToo() {
    assertThat(body(DAYS + "&series=none"))
        .contains("<h1>Outside series</h1>")
        .contains(">Episode 4</a>", ">Episode 8</a>")
        .doesNotContain("Episode 1<");
  }

  @Test
  void whatIsUnknownIsADashAndAGapAndWhatTheFactsDoNotHaveIsSaid() {
    String body = body(DAYS + "&series=" + ViewFixtures.ROUTINE);
    assertThat(body)
        .contains("<dd class=\"figure\">–</dd><dd class=\"detail\">unknown</dd>")
        .contains("<strong>Order value.</strong> order_value cannot be parted by series");
    String empty = body("?from=2024-01-01&to=2024-01-31");
    assertThat(empty).contains("Nothing is known of these days.").doesNotContain("<polyline");
  }

  @Test
  void aWeekThatIsNotWholeIsSaidToBeSo() {
    assertThat(body("?from=2026-10-02&to=2026-11-21"))
        .contains("The first week is not whole: 3 days. The last week is not whole: 6 days.");
    assertThat(body("?from=2026-10-05&to=2026-11-22")).doesNotContain("is not whole");
    assertThat(body("?from=2026-01-01&to=2026-10-30"))
        .contains("The last month is not whole: 30 days.")
        .doesNotContain("first month is not");
  }

  @Test
  void anEstimateIsSaidToBeOne() {
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(9_001), id(209), "2026-11-20T12:00:00Z")
            .counts(700L, 7L, 1L, 1L, 1L)
            .estimated()
            .event());
    assertThat(body("")).contains("an estimate is in it");
  }

  @Test
  void anAddressThatNamesWhatTheBrandDoesNotHaveIsExplained() {
    for (String other :
        new String[] {"pillar=" + id(999), "series=%3Cscript%3E", "creator=" + id(51)}) {
      HttpResponse<String> page = browser.open(PAGE + "?" + other, ANALYST, FINANCE);
      assertThat(page.statusCode()).as(other).isEqualTo(404);
      assertThat(page.body()).contains("<h1>There is nothing here that you may see</h1>");
    }
    for (String wrong :
        new String[] {
          "from=soon", "days=SOON", "compare=x", "from=2026-11-02&to=2026-11-01", "from=0001-01-01"
        }) {
      assertThat(browser.open(PAGE + "?" + wrong, ANALYST, FINANCE).statusCode())
          .as(wrong)
          .isEqualTo(400);
    }
  }

  @Test
  void nobodyOfAnotherBrandSeesIt() {
    HttpResponse<String> page = browser.open(PAGE, "/brands/" + NORDLYS + "/admin");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).doesNotContain("Skin care");
  }

  @Test
  void namesAreTextAndNeverMarkup() {
    Feeds.apply(ContentChanges.pillar(ACME, id(59), "<script>alert('x')</script>"));
    Feeds.apply(ContentChanges.series(ACME, id(60), id(59), "<b>bold</b>"));
    Feeds.apply(
        ContentChanges.post(ACME, id(203))
            .with("title", "<img src=x>")
            .with("seriesId", id(60))
            .published("2026-10-10T15:00:00Z")
            .version(2)
            .event());
    assertThat(body(DAYS) + body(DAYS + "&pillar=" + id(59)) + body(DAYS + "&series=" + id(60)))
        .contains("&lt;script&gt;", "&lt;b&gt;bold", "&lt;img")
        .doesNotContain("<script", "<b>bold", "<img");
  }

  private String body(String query) {
    HttpResponse<String> page = browser.open(PAGE + query, ANALYST, FINANCE);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page.body();
  }
}
