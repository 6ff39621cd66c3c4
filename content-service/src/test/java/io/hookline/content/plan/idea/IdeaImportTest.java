package io.hookline.content.plan.idea;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.plan.idea.IdeaFixtures.list;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.content.plan.trend.TrendFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaImportTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void anIdIsKnownWithBlanksAroundIt() {
    String row = "{\"externalId\": \"%s\", \"title\": \"Expiry\", \"source\": \"OWN\"}";
    assertThat(ndjson(row.formatted("recHk2pQ7")).getString("rows[0].status")).isEqualTo("APPLIED");
    assertThat(
            ndjson(row.formatted(" recHk2pQ7") + "\n" + row.formatted("recHk2pQ7\\u00A0"))
                .<String>getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED");
  }

  @Test
  void aSheetOfIdeasBringsItsTerms() {
    String pillar = Fixtures.pillar();
    Json result =
        csv(
            """
            Title,Source,Hashtags,Search keywords,hookKind,links,impact,confidence,ease,pillarId
            Does retinol expire?,OWN,"#skintok, #Retinol",retinol for beginners; does it expire,\
            Question,"https://example.com/a,b https://example.com/c",8,5,8,%s
            Ten steps,COMPETITOR,#skintok #10steps,,,,,,,
            """
                .formatted(pillar),
            "?map=Search keywords:searchKeywords");
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    Json idea = list("?hashtag=retinol");
    assertThat(idea.getString("items[0].title")).isEqualTo("Does retinol expire?");
    assertThat(idea.<String>getList("items[0].terms.hashtags"))
        .containsExactly("skintok", "retinol");
    assertThat(idea.<String>getList("items[0].terms.searchKeywords"))
        .containsExactly("retinol-for-beginners", "does-it-expire");
    assertThat(idea.<String>getList("items[0].links"))
        .containsExactly("https://example.com/a,b", "https://example.com/c");
    assertThat(idea.getInt("items[0].score")).isEqualTo(70);
    assertThat(idea.getString("items[0].pillarId")).isEqualTo(pillar);
    assertThat(list("?hashtag=skintok").<String>getList("items")).hasSize(2);
    assertThat(PublishedChanges.awaitOf(2, "ideas").<String>getList("[*].type"))
        .containsOnly("io.hookline.content.IdeaCreated");
  }

  @Test
  void whatIsWrongWithARowIsToldThereAndAddsNoTerm() {
    Json result =
        csv(
            """
            title,source,trendId,hashtags,voice,score
            A,OWN,,#good,expert,50
            B,OWN,,#bad,robot,50
            C,TREND,0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e,#lost,,
            D,SOMEBODY,,,,
            E,OWN,,,,101
            F,OWN,,🔥,,
            """,
            "");
    assertThat(result.<String>getList("rows[*].code"))
        .containsExactly(
            null,
            "REFERENCE_UNKNOWN",
            "REFERENCE_UNKNOWN",
            "INVALID_BODY",
            "VALIDATION_FAILED",
            "REFERENCE_UNKNOWN");
    assertThat(result.<String>getList("rows[*].violations[0].field"))
        .containsExactly("terms.voice", "trendId", "source", "score", "terms.hashtags");
    assertThat(terms()).contains("good").doesNotContain("bad", "lost");
  }

  @Test
  void theSameFileSentAgainChangesNothing() {
    String trend = TrendFixtures.trend("Second coat");
    String file =
        """
        {"externalId": "rec1", "title": "A", "source": "TREND", "trendId": "%s"}
        {"externalId": "rec1", "title": "A", "source": "TREND", "trendId": "%s"}
        {"externalId": "rec2", "title": "B", "source": "OWN", "terms": {"hashtags": ["#B", "b"]}}
        {"title": "C", "source": "OWN"}
        """
            .formatted(trend, trend);
    Json first = send("application/x-ndjson", file, "");
    assertThat(first.<String>getList("rows[*].status"))
        .containsExactly("APPLIED", "UNCHANGED", "APPLIED", "APPLIED");
    Json again = send("application/x-ndjson", file.replace("\"C\"", "\"D\""), "");
    assertThat(again.<String>getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED", "APPLIED");
    assertThat(again.getString("rows[2].id")).isEqualTo(first.getString("rows[2].id"));
    Json other = send("application/x-ndjson", file.replace("\"B\"", "\"Other\""), "");
    assertThat(other.getString("rows[2].code")).isEqualTo("IDEA_EXISTS");
    assertThat(other.getString("rows[2].detail")).contains(first.getString("rows[2].id"));
  }

  private static List<String> terms() {
    return operator().get(acme("/terms?vocabulary=HASHTAG")).as(Json.class).getList("items[*].key");
  }

  private static Json csv(String file, String query) {
    return send("text/csv; charset=UTF-8", file, query);
  }

  private static Json ndjson(String rows) {
    return send("application/x-ndjson", rows, "");
  }

  private static Json send(String type, String file, String query) {
    return operator()
        .contentType(type)
        .body(file.getBytes(UTF_8))
        .post(acme("/ideas/imports" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
