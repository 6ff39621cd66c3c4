package io.hookline.content.produce.comment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.produce.comment.CommentFixtures.get;
import static io.hookline.content.produce.comment.CommentFixtures.importJson;
import static io.hookline.content.produce.comment.CommentFixtures.list;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts of a comment is what was seen last, in whichever order files bring it. */
@QuarkusTest
class CommentOrderTest {

  private static final int ORDERS = 12;

  @Inject JobWorker worker;

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published();
  }

  private String seen(String id, int daysAgo, String rest) {
    return """
        {"network": "TIKTOK", "platformId": "%s", "postId": "%s", "commentedAt": "%s",
         "seenAt": "%s"%s}"""
        .formatted(id, post, daysAgo(20), daysAgo(daysAgo), rest.isEmpty() ? "" : ", " + rest);
  }

  /** A sighting that tells nothing of a field leaves it to those that do. */
  @Test
  void eachFieldIsAsItWasToldLast() {
    String id = CommentFixtures.next();
    importJson("[" + seen(id, 9, "\"text\": \"Nice\", \"likes\": 3") + "]");
    importJson("[" + seen(id, 7, "\"replies\": 2") + "]");
    importJson("[" + seen(id, 8, "\"text\": \"How much?\", \"likes\": 9, \"deleted\": true") + "]");
    Json comment = get(list("").getString("items[0].id"));
    assertThat(comment.getString("text")).isEqualTo("How much?");
    assertThat(comment.getString("commentClass")).isEqualTo("INTENT");
    assertThat(comment.getInt("likes")).isEqualTo(9);
    assertThat(comment.getInt("replies")).isEqualTo(2);
    assertThat(comment.getInt("edits")).isEqualTo(1);
    assertThat(comment.getString("deletedAt")).isEqualTo(daysAgo(8).toString());
    assertThat(comment.getString("seenAt")).isEqualTo(daysAgo(7).toString());
    assertThat(texts(comment.getString("id"))).containsExactly("Nice " + daysAgo(9));
  }

  /** Alone, in one file and in several, and always the same row. */
  @Test
  void theOrderInWhichFilesArriveChangesNothing() throws SQLException {
    List<String> sightings =
        List.of(
            seen("ID", 9, "\"text\": \"Nice\", \"likes\": 3, \"authorHandle\": \"@lena\""),
            seen("ID", 8, "\"text\": \"How much?\", \"likes\": 9, \"deleted\": true"),
            seen("ID", 7, "\"replies\": 2, \"deleted\": true"),
            seen("ID", 6, "\"text\": \"Nice\", \"deleted\": false, \"authorHandle\": \"@mo\""),
            seen("ID", 5, "\"deleted\": true, \"language\": \"en\""),
            seen("ID", 4, "\"likes\": 7, \"deleted\": true, \"parentPlatformId\": \"77\""),
            seen("ID", 4, "\"likes\": 8, \"text\": \"How much is it?\"")
                .replace(daysAgo(20).toString(), daysAgo(21).toString()));
    Random random = new Random(20261128);
    List<String> rows = new ArrayList<>();
    for (int order = 0; order < ORDERS; order++) {
      String id = CommentFixtures.next();
      List<String> shuffled = new ArrayList<>(sightings);
      if (order > 0) {
        Collections.shuffle(shuffled, random);
      }
      for (int from = 0; from < shuffled.size(); ) {
        int to = Math.min(shuffled.size(), from + 1 + random.nextInt(order < 2 ? 1 : 5));
        Json result =
            importJson("[" + String.join(",", shuffled.subList(from, to)).replace("ID", id) + "]");
        assertThat(result.getInt("failed")).isZero();
        from = to;
      }
      rows.add(row(id));
    }
    assertThat(rows).hasSize(ORDERS).containsOnly(rows.get(0));
    assertThat(rows.get(0)).contains("How much is it?", "\"likes\": 8", "\"edits\": 2");
  }

  /** All that is kept of a comment but what says when it arrived. */
  private static String row(String id) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        var row =
            sql.executeQuery(
                """
                select to_jsonb(c) - '{id,platform_id,version,created_at,updated_at}'::text[]
                       || jsonb_build_object('texts', (
                            select jsonb_agg(jsonb_build_array(t.id, t.seen_at, t.text) order by t.id)
                              from comment_text t where t.comment_id = c.id))
                  from comment c where platform_id = '%s'"""
                    .formatted(id))) {
      row.next();
      return row.getString(1);
    }
  }

  private static List<String> texts(String comment) {
    Json texts = operator().get(acme("/comments/" + comment + "/texts")).as(Json.class);
    List<String> said = texts.getList("items[*].text");
    List<String> when = texts.getList("items[*].seenAt");
    List<String> both = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      both.add(said.get(i) + " " + when.get(i));
    }
    return both;
  }

  @Test
  void whenItWasMadeIsCorrectedByALaterFile() {
    String id = CommentFixtures.next();
    importJson("[" + seen(id, 9, "\"text\": \"Nice\"") + "]");
    String corrected = seen(id, 8, "").replace(daysAgo(20).toString(), daysAgo(19).toString());
    assertThat(importJson("[" + corrected + "]").getList("rows[*].status"))
        .containsExactly("APPLIED");
    importJson("[" + seen(id, 9, "\"text\": \"Nice\"") + "]");
    Json comment = get(list("").getString("items[0].id"));
    assertThat(comment.getString("commentedAt")).isEqualTo(daysAgo(19).toString());
    assertThat(comment.getInt("version")).isEqualTo(1);
    assertThat(Fixtures.as(Tokens.sister()).get("/v1/changes").asString().split("CommentUpdated"))
        .hasSize(2);
  }

  /** It has told nothing newer because it is large. */
  @Test
  void aLargeFileIsSeenWhenItBeganToArriveAndNotWhenItIsWorkedOff() {
    String id = CommentFixtures.next();
    StringBuilder file = new StringBuilder("network,platformId,postId,text,commentedAt,likes\n");
    for (int row = 0; row <= 1_000; row++) {
      file.append(
          "TIKTOK,%s,%s,Nice,%s,3\n".formatted(row == 0 ? id : "n" + row, post, daysAgo(20)));
    }
    operator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.toString().getBytes(UTF_8))
        .post(acme("/comments/imports"))
        .then()
        .statusCode(202);
    importJson("[" + CommentFixtures.body(id, post, "How much?") + "]");
    worker.work();
    Json comment = get(list("?commentClass=INTENT").getString("items[0].id"));
    assertThat(comment.getString("platformId")).isEqualTo(id);
    assertThat(texts(comment.getString("id"))).singleElement().asString().startsWith("Nice ");
  }
}
