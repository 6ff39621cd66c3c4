package io.hookline.reporting.figures.view;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ViewResourceTest {

  private static final String OCTOBER = "?from=2026-10-01&to=2026-10-31";

  @BeforeEach
  void figures() {
    ViewFixtures.eightWeeks();
  }

  @Test
  void everyViewOfTheListIsDeclaredWellAndAnswers() {
    Json list = as(Tokens.finance(ACME, Role.ANALYST)).get("/v1/views").as(Json.class);
    assertThat(list.<String>getList("items[*].id"))
        .contains(
            "overview",
            "posts",
            "series",
            "pillars",
            "creators",
            "funnel",
            "cadence",
            "channels",
            "ads",
            "traffic",
            "networks",
            "vocabularies");
    for (View view : Views.all()) {
      Json answer = read(view.id() + OCTOBER);
      assertThat(answer.<String>getList("columns[*].measure"))
          .as(view.id())
          .isEqualTo(view.measures());
      assertThat(answer.<String>getList("groupBy")).isEqualTo(view.groupBy());
      assertThat(answer.getList("leftOut")).as(view.id()).isEmpty();
      assertThat(view.orderBy()).isIn(orNull(view.measures()));
    }
  }

  private static List<String> orNull(List<String> measures) {
    List<String> all = new java.util.ArrayList<>(measures);
    all.add(null);
    return all;
  }

  @Test
  void aViewSaysWhatTheSameQuestionSays() {
    Json view = read("series" + OCTOBER + "&network=TIKTOK&compare=PREVIOUS_PERIOD");
    Json question =
        as(Tokens.finance(ACME, Role.ANALYST))
            .body(
                Map.of(
                    "measures",
                    Views.find("series").orElseThrow().measures(),
                    "groupBy",
                    List.of("series"),
                    "from",
                    "2026-10-01",
                    "to",
                    "2026-10-31",
                    "filters",
                    List.of(Map.of("dimension", "network", "in", List.of("TIKTOK"))),
                    "compare",
                    Map.of("with", "PREVIOUS_PERIOD"),
                    "orderBy",
                    "views",
                    "share",
                    true))
            .post("/v1/brands/" + ACME + "/queries")
            .as(Json.class);
    assertThat(view.<Object>get("rows")).isEqualTo(question.get("rows"));
    assertThat(view.<Object>get("total")).isEqualTo(question.get("total"));
    assertThat(view.getList("rows[*].keys[0].name")).contains("Morning routine", "Myths");
  }

  @Test
  void filtersOfOneParameterWidenAndThoseOfSeveralNarrow() {
    BigDecimal all = views(read("posts" + OCTOBER));
    BigDecimal both = views(read("posts" + OCTOBER + "&network=TIKTOK&network=INSTAGRAM"));
    BigDecimal narrow = views(read("posts" + OCTOBER + "&network=TIKTOK&funnelStage=TOFU"));
    assertThat(both).isEqualByComparingTo(all);
    assertThat(narrow).isLessThan(all).isPositive();
    BigDecimal without = views(read("posts" + OCTOBER + "&series=none"));
    BigDecimal with =
        views(
            read(
                "posts"
                    + OCTOBER
                    + "&series="
                    + ViewFixtures.ROUTINE
                    + "&series="
                    + io.hookline.reporting.Fixtures.id(53 + 1)
                    + "&series="
                    + io.hookline.reporting.Fixtures.id(55)));
    assertThat(without.add(with)).isEqualByComparingTo(all);
  }

  @Test
  void whatCannotBePartedIsLeftOutWithTheReason() {
    Json answer = read("overview" + OCTOBER + "&series=" + ViewFixtures.ROUTINE);
    assertThat(answer.<String>getList("columns[*].measure"))
        .contains("views", "attributed_revenue")
        .doesNotContain("order_value", "follower_growth", "creator_fee");
    assertThat(answer.<String>getList("leftOut[*].measure"))
        .containsExactly("follower_growth", "order_value", "creator_fee");
    assertThat(answer.getString("leftOut[1].reason"))
        .startsWith("order_value cannot be parted by series: it is made of conversions");
    Json weekly = read("overview" + OCTOBER + "&granularity=WEEK");
    assertThat(weekly.<String>getList("leftOut[*].measure")).containsExactly("creator_fee");
    assertThat(weekly.getList("total.parts")).hasSize(5);
  }

  @Test
  void oneVocabularyIsSeenByAnother() {
    Json answer = read("vocabularies" + OCTOBER);
    assertThat(answer.<String>getList("groupBy")).containsExactly("hook_kind", "length_band");
    assertThat(answer.<List<Map<String, String>>>getList("rows[*].keys").toString())
        .contains("QUESTION", "UNDER_15", "RESULT_FIRST", "30_TO_60");
    assertThat(read("vocabularies" + OCTOBER + "&by=funnel_stage").<String>getList("groupBy"))
        .containsExactly("funnel_stage");
    assertThat(read("vocabularies" + OCTOBER + "&by=hashtag&and=voice").<String>getList("groupBy"))
        .containsExactly("hashtag", "voice");
  }

  @Test
  void rowsOfAVocabularyAreNotOfAnythingElse() {
    Json refused = refused("vocabularies?by=creator&and=creator", 422);
    assertThat(refused.getString("code")).isEqualTo("VALIDATION_FAILED");
    assertThat(refused.getString("violations[0].message"))
        .startsWith("must be one of ")
        .contains("hook_kind", "length_band");
    assertThat(refused("vocabularies?and=voice", 422).getString("violations[0].message"))
        .isEqualTo("needs by");
    assertThat(refused("vocabularies?by=voice&and=voice", 422).getString("violations[0].field"))
        .isEqualTo("and");
    assertThat(refused("series?by=voice", 422).getString("violations[0].message"))
        .isEqualTo("the rows of this view are fixed");
  }

  @Test
  void theFirstRowsAndTheRestAreTheTotal() {
    Json answer = read("posts" + OCTOBER + "&top=2");
    assertThat(answer.getList("rows")).hasSize(2);
    BigDecimal shown =
        value(answer, "rows[0].figures[1].value")
            .add(value(answer, "rows[1].figures[1].value"))
            .add(value(answer, "rest.figures[1].value"));
    assertThat(shown).isEqualByComparingTo(views(answer));
  }

  @Test
  void daysGoWithTheCalendar() {
    Json answer = read("overview?days=LAST_MONTH");
    assertThat(answer.getString("period.from")).isEqualTo("2026-10-01");
    assertThat(answer.getString("period.to")).isEqualTo("2026-10-31");
    assertThat(refused("overview?days=LAST_MONTH&from=2026-10-01", 422).getList("violations"))
        .hasSize(1);
    assertThat(refused("overview?from=2026-11-23", 422).getString("violations[0].message"))
        .isEqualTo("must not be after today without to");
  }

  @Test
  void anUnknownViewNamesThoseThatThereAre() {
    Json refused = refused("serie", 404);
    assertThat(refused.getString("code")).isEqualTo("VIEW_NOT_FOUND");
    assertThat(refused.getString("detail"))
        .startsWith("There is no view serie. There are overview, posts, series,");
  }

  @Test
  void aViewIsAFileToo() {
    String csv =
        as(Tokens.finance(ACME, Role.ANALYST))
            .accept("text/csv")
            .get("/v1/brands/" + ACME + "/views/pillars" + OCTOBER)
            .asString();
    assertThat(csv.lines().findFirst().orElseThrow())
        .startsWith("row,pillar,pillar.name,from,to,whole,posts_published,");
    assertThat(csv).contains("Skin care", "Proof");
    for (String type :
        List.of(
            "application/x-ndjson",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
      Response file =
          as(Tokens.finance(ACME, Role.ANALYST))
              .accept(type)
              .get("/v1/brands/" + ACME + "/views/pillars" + OCTOBER);
      assertThat(file.statusCode()).as(type).isEqualTo(200);
      assertThat(file.contentType()).startsWith(type);
    }
  }

  private static BigDecimal views(Json answer) {
    return value(answer, "total.figures[1].value");
  }

  private static BigDecimal value(Json answer, String path) {
    return new BigDecimal(answer.getString(path));
  }

  private static Json read(String view) {
    return answered(view, 200);
  }

  private static Json refused(String view, int status) {
    return answered(view, status);
  }

  private static Json answered(String view, int status) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/views/" + view)
        .then()
        .statusCode(status)
        .extract()
        .as(Json.class);
  }
}
