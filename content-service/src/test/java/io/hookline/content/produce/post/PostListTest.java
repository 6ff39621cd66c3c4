package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of posts by what they carry and say, beyond the newest ones as well. */
@QuarkusTest
class PostListTest {

  /** More than a list looks at before it asks the indexes; three old ones are unlike the others. */
  private static final String MANY =
      """
      insert into post (id, brand, network, title, funnel_stage, status, terms, search, version,
                        created_at, updated_at)
      select uuidv7(n * interval '1 second' - interval '2 hours'), 'acme-cosmetics', 'TIKTOK',
             'Post ' || n, 'TOFU', 'DRAFT',
             case when n <= 3 then '{"hookKind": "logo"}'::jsonb else '{"hookKind": "claim"}' end,
             case when n <= 3 then 'rare'::tsvector else 'common'::tsvector end, 0, now(), now()
        from generate_series(1, 5000) n;
      vacuum analyze post;
      """;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ретинол или крем? Ёлка | елка крем",
        "Ретинол или крем? | \"или крем\"",
        "الرِّيتينول قبل الكريم | الريتينول",
        "レチノールは夜だけ使いますか？ | 夜だけ",
        "Crème brûlée für die Haut | creme brulee",
        "Straße nach Łódź | strasse lodz"
      })
  void aPostIsFoundByItsWordsInAnyScript(String caption, String words) {
    String id = create(caption);
    create("Something else, 別の話, другое, شيء آخر");
    assertThat(found(words)).containsExactly(id);
  }

  @Test
  void aSearchNeedsAWord() {
    operator()
        .queryParam("q", "?!")
        .get(acme("/posts"))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_PARAMETER")));
    assertThat(found("'; drop table post; --")).isEmpty();
    assertThat(found("retinol' & !(")).isEmpty();
  }

  @Test
  void whatIsNotAmongTheNewestIsFoundByTheIndexes() throws SQLException {
    many();
    assertThat(titles("?hookKind=logo")).containsExactly("Post 3", "Post 2", "Post 1");
    assertThat(titles("?hookKind=logo&limit=2")).containsExactly("Post 3", "Post 2");
    assertThat(titles("?q=rare")).containsExactly("Post 3", "Post 2", "Post 1");
    assertThat(titles("?hookKind=claim&limit=2")).containsExactly("Post 5000", "Post 4999");
    assertThat(titles("?hookKind=logo&q=common")).isEmpty();
    assertThat(titles("?hookKind=claim&limit=200")).hasSize(200);
  }

  @Test
  void pagesOfAFilteredListHaveEachPostOnce() throws SQLException {
    many();
    List<String> all = new ArrayList<>();
    String cursor = "";
    do {
      Json page = read("?hookKind=logo&limit=1" + cursor);
      all.addAll(page.getList("items[*].title"));
      cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);
    assertThat(all).containsExactly("Post 3", "Post 2", "Post 1");
  }

  @Test
  @EmptyFiles
  void eachStatementIsServedByAnIndex() throws SQLException {
    many();
    for (PostFilter filter : List.of(by("status"), by("creator"), by("planned"), by("words"))) {
      for (String statement : filter.where().statements()) {
        assertThat(plan(statement, filter)).noneMatch(line -> line.contains("Seq Scan"));
      }
    }
    assertThat(plan(by("words").where().statements().get(1), by("words")))
        .anyMatch(line -> line.contains("ix_post_search"));
    assertThat(plan(by("status").where().statements().get(1), by("status")))
        .anyMatch(line -> line.contains("ix_post_facets"));
  }

  private static PostFilter by(String what) {
    PostFilter filter = new PostFilter();
    switch (what) {
      case "status" -> filter.status = PostStatus.IN_REVIEW;
      case "creator" -> filter.creator = UUID.randomUUID();
      case "planned" -> filter.plannedFrom = Fixtures.daysAgo(1);
      default -> filter.q = "rare";
    }
    return filter;
  }

  private static List<String> plan(String statement, PostFilter filter) throws SQLException {
    return Owner.plan(Fixtures.ACME, filter.where(), statement);
  }

  private static void many() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String statement : MANY.split(";\n")) {
        sql.execute(statement);
      }
    }
  }

  private static String create(String caption) {
    return operator()
        .body(
            """
            {"network": "TIKTOK", "title": "Episode", "funnelStage": "TOFU", "caption": "%s"}"""
                .formatted(caption))
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static List<String> found(String words) {
    return operator()
        .queryParam("q", words)
        .get(acme("/posts"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getList("items[*].id");
  }

  private static List<String> titles(String query) {
    return read(query).getList("items[*].title");
  }

  private static Json read(String query) {
    return operator().get(acme("/posts" + query)).then().statusCode(200).extract().as(Json.class);
  }
}
