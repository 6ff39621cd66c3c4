package io.hookline.content.learn.learning;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.learn.learning.LearningFixtures.list;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LearningImportTest {

  @Inject Jdbi jdbi;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aSheetBringsLearningsWithWhereTheyHoldAndAFigure() {
    String series = Fixtures.series();
    Json result =
        csv(
            """
            Learning,learnedOn,seriesIds,networks,hookKind,communities,confidence,measure,\
            numerator,denominator,dataset,from,to,note
            A number in the first frame holds,2026-10-01,%s,"TIKTOK, INSTAGRAM",Question,#SkinTok,MEDIUM,\
            completion_rate,300,1000,ORGANIC,2026-09-01,2026-09-30,Of the old sheet
            Nobody reads captions,,,,,,,,,,,,,
            """
                .formatted(series),
            "?map=Learning:statement");
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    Json found = list("?q=captions");
    assertThat(found.getString("items[0].confidence")).isEqualTo("LOW");
    Json first = list("?hookKind=question&seriesId=" + series + "&network=INSTAGRAM");
    assertThat(first.getString("items[0].evidence.figures[0].value")).isEqualTo("0.3");
    assertThat(first.getString("items[0].learnedOn")).isEqualTo("2026-10-01");
    assertThat(found.getString("items[0].learnedOn")).isNull();
    assertThat(list("/" + first.getString("items[0].id") + "/versions/1").getString("note"))
        .isEqualTo("Of the old sheet");
    assertThat(PublishedChanges.awaitOf(2, "learnings").<String>getList("[*].type"))
        .containsOnly("io.hookline.content.LearningAdded");
  }

  @Test
  void whatIsWrongWithARowIsToldThere() {
    Json result =
        csv(
            """
            statement,confidence,postIds,voice,measure,dataset,value,learnedOn
            A,MEDIUM,,,,,,
            B,LOW,0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e,,,,,
            C,LOW,,robot,,,,
            D,SURE,,,,,,
            ,LOW,,,,,,
            F,LOW,,,completion_rate,ORGANIC,,
            G,LOW,,,completion_rate,ORGANIC,0.5,
            H,LOW,,,,,,2999-12-31
            """,
            "");
    assertThat(result.<String>getList("rows[*].code"))
        .containsExactly(
            "CONFIDENCE_UNSUPPORTED",
            "REFERENCE_UNKNOWN",
            "REFERENCE_UNKNOWN",
            "INVALID_BODY",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            null,
            "VALIDATION_FAILED");
    assertThat(result.<String>getList("rows[*].violations[0].field"))
        .containsExactly(
            "confidence",
            "evidence.postIds[0]",
            "terms.voice",
            "confidence",
            "statement",
            "evidence.figures[0].value",
            "learnedOn");
    assertThat(list("").<String>getList("items[*].statement")).containsExactly("G");
  }

  @Test
  void theSameFileSentAgainChangesNothing() {
    String file =
        """
        {"externalId": "rec1", "statement": "A", "terms": {"hashtags": ["#B", "b"]}}
        {"externalId": "rec1", "statement": "A", "terms": {"hashtags": ["b"]}}
        {"statement": "Numbers hold!", "networks": ["TIKTOK", "YOUTUBE"]}
        {"statement": "numbers hold", "networks": ["TIKTOK", "YOUTUBE"]}
        {"statement": "Numbers hold"}
        """;
    Json first = send("application/x-ndjson", file, "");
    assertThat(first.<String>getList("rows[*].status"))
        .containsExactly("APPLIED", "UNCHANGED", "APPLIED", "UNCHANGED", "APPLIED");
    Json again =
        send(
            "application/x-ndjson",
            file.replace("[\"TIKTOK\", \"YOUTUBE\"]", "[\"YOUTUBE\", \"TIKTOK\"]"),
            "");
    assertThat(again.<String>getList("rows[*].status")).containsOnly("UNCHANGED");
    assertThat(again.getString("rows[2].id")).isEqualTo(first.getString("rows[2].id"));
    Json other =
        send("application/x-ndjson", file.replace("\"A\"", "\"A\", \"detail\": \"D\""), "");
    assertThat(other.getString("rows[0].code")).isEqualTo("LEARNING_EXISTS");
    assertThat(other.getString("rows[0].detail")).contains(first.getString("rows[0].id"));
    String elsewhere = "{\"statement\": \"Numbers hold\", \"detail\": \"D\"}";
    assertThat(send("application/x-ndjson", elsewhere, "").getString("rows[0].code"))
        .isEqualTo("LEARNING_EXISTS");
    LearningFixtures.step(first.getString("rows[4].id"), "retire", "{\"reason\": \"Old\"}");
    assertThat(send("application/x-ndjson", elsewhere, "").getString("rows[0].status"))
        .isEqualTo("APPLIED");
  }

  @Test
  void howManyStatementsItTakesDoesNotDependOnTheRows() {
    assertThat(statements("few", 2)).isEqualTo(statements("many", 40));
  }

  private int statements(String what, int rows) {
    AtomicInteger count = new AtomicInteger();
    SqlLogger before = jdbi.getConfig(SqlStatements.class).getSqlLogger();
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            if (context.getRawSql().contains("from brand where slug")) {
              count.incrementAndGet();
            }
          }
        });
    try {
      String file =
          IntStream.range(0, rows)
              .mapToObj(row -> "{\"statement\": \"%s %d holds\"}\n".formatted(what, row))
              .collect(Collectors.joining());
      assertThat(send("application/x-ndjson", file, "").getInt("applied")).isEqualTo(rows);
    } finally {
      jdbi.setSqlLogger(before);
    }
    assertThat(count.get()).isPositive();
    return count.get();
  }

  private static Json csv(String file, String query) {
    return send("text/csv; charset=UTF-8", file, query);
  }

  private static Json send(String type, String file, String query) {
    return operator()
        .contentType(type)
        .body(file.getBytes(UTF_8))
        .post(acme("/learnings/imports" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
