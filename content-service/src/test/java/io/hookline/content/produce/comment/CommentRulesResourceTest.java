package io.hookline.content.produce.comment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.produce.comment.CommentFixtures.body;
import static io.hookline.content.produce.comment.CommentFixtures.comment;
import static io.hookline.content.produce.comment.CommentFixtures.get;
import static io.hookline.content.produce.comment.CommentFixtures.next;
import static io.hookline.content.produce.comment.CommentFixtures.record;
import static io.hookline.content.produce.comment.CommentFixtures.rules;
import static io.hookline.content.produce.comment.CommentFixtures.setRules;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentRulesResourceTest {

  private static final String SERUM =
      """
      {"name": "Serum", "commentClass": "INTENT", "anyOf": ["serum"]}""";

  @Inject JobWorker worker;

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published();
  }

  private static Json job(Json rules) {
    return operator().get(acme("/jobs/" + rules.getString("jobId"))).as(Json.class);
  }

  @Test
  void aBrandBeginsWithRules() {
    Json first = rules();
    assertThat(first.getInt("version")).isEqualTo(1);
    assertThat(first.getString("setBy")).isEqualTo("default");
    assertThat(first.getString("jobId")).isNull();
    assertThat(first.getList("rules[*].commentClass"))
        .contains("QUESTION", "CONFUSION", "PRAISE", "OBJECTION", "INTENT", "COMPLAINT");
  }

  @Test
  void newRulesReachTheCommentsOfBeforeAndWhatAPersonDecidedStays() {
    String question = comment(post, "Serum?");
    String byHand = comment(post, "Serum, serum");
    String other = comment(post, "I love it");
    operator()
        .header("If-Match", "*")
        .body("{\"commentClass\": \"COMPLAINT\"}")
        .put(acme("/comments/" + byHand + "/class"))
        .then()
        .statusCode(200);

    Json set = setRules(SERUM);
    assertThat(set.getInt("version")).isEqualTo(2);
    String meanwhile = comment(post, "More serum!");
    assertThat(get(meanwhile).getString("commentClass")).isEqualTo("INTENT");
    assertThat(get(question).getString("commentClass")).isEqualTo("QUESTION");
    worker.work();

    assertThat(get(question).getString("commentClass")).isEqualTo("INTENT");
    assertThat(get(question).getString("rule")).isEqualTo("Serum");
    assertThat(get(question).getInt("rulesVersion")).isEqualTo(2);
    assertThat(get(byHand).getString("commentClass")).isEqualTo("COMPLAINT");
    assertThat(get(byHand).getString("ruleClass")).isEqualTo("INTENT");
    assertThat(get(other).getString("commentClass")).isEqualTo("OTHER");
    assertThat(get(other).getString("rule")).isNull();
    Json job = job(set);
    assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
    assertThat(job.getInt("total")).isEqualTo(3);
    assertThat(job.getInt("processed")).isEqualTo(3);
    String changes = Fixtures.as(Tokens.sister()).get("/v1/changes").asString();
    assertThat(changes.split("CommentClassified")).as("by hand, and two of three").hasSize(4);
  }

  /** Another replica took it in, whose clock is ahead. */
  @Test
  void aCommentWithALaterIdIsReachedToo() throws SQLException {
    String ahead = comment(post, "Serum?");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("update comment set id = uuidv7(interval '1 hour')");
      try (ResultSet row = sql.executeQuery("select id from comment")) {
        row.next();
        ahead = row.getString(1);
      }
    }
    setRules(SERUM);
    worker.work();
    assertThat(get(ahead).getString("rule")).isEqualTo("Serum");
  }

  @Test
  void anUnchangedResultIsNotWritten() {
    String question = comment(post, "Serum?");
    setRules(
        """
        {"name": "Asks", "commentClass": "QUESTION", "anyOf": ["serum", "?"]}""");
    worker.work();
    assertThat(get(question).getInt("version")).isZero();
    assertThat(get(question).getInt("rulesVersion")).isEqualTo(1);
  }

  @Test
  void olderRulesGiveWayToNewerOnes() {
    String comment = comment(post, "Serum?");
    Json older = setRules(SERUM);
    Json newer = setRules(SERUM.replace("INTENT", "PRAISE"));
    worker.work();
    assertThat(get(comment).getString("commentClass")).isEqualTo("PRAISE");
    assertThat(get(comment).getInt("version")).isEqualTo(1);
    assertThat(job(older).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(job(older).getInt("processed")).isZero();
    assertThat(job(newer).getInt("processed")).isEqualTo(1);
  }

  @Test
  void moreCommentsThanAPieceAreAllReached() throws Exception {
    String first = comment(post, "Serum?");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          """
          insert into comment (id, brand, network, platform_id, post_id, text, text_seen_at, edits,
                               search, commented_at, seen_at, rule_class, rules_version, version,
                               created_at, updated_at)
          select uuidv7(-interval '1 hour' + n / 1500 * interval '1 minute'), brand, network,
                 'more-' || n, post_id, case when n %% 2 = 0 then 'Serum' else 'x' end, seen_at, 0,
                 '', commented_at, seen_at, 'OTHER', 1, 0, created_at, updated_at
            from comment, generate_series(1, 5000) n where id = '%1$s'
          """
              .formatted(first));
    }
    Json set = setRules(SERUM);
    worker.work();
    assertThat(job(set).getInt("processed")).isEqualTo(job(set).getInt("total"));
    assertThat(count("rule_class = 'INTENT' and platform_id like 'more-%'")).isEqualTo(2500);
    assertThat(count("rule_class = 'OTHER' and platform_id like 'more-%'")).isEqualTo(2500);
  }

  private static long count(String condition) throws Exception {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        var row = sql.executeQuery("select count(*) from comment where " + condition)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Rules that are set while comments are taken in wait for them, and reach them. */
  @Test
  void noCommentIsLeftBehindBetweenOldRulesAndNewOnes() throws Exception {
    CompletableFuture<Void> comments =
        Background.run(
            () -> {
              for (int i = 0; i < 40; i++) {
                record(body(next(), post, "Serum " + i));
              }
            });
    for (int i = 0; i < 5; i++) {
      setRules(SERUM.replace("\"Serum\"", "\"Serum " + i + "\""));
      worker.work();
    }
    Json last = setRules(SERUM.replace("\"Serum\"", "\"Last\""));
    worker.work();
    comments.get(1, TimeUnit.MINUTES);
    assertThat(CommentFixtures.list("?limit=200").getList("items[*].rule"))
        .hasSize(40)
        .containsOnly("Last");
    assertThat(last.getInt("version")).isEqualTo(7);
  }

  @Test
  void allVersionsStayReadable() {
    Json second = setRules(SERUM);
    Json versions = operator().get(acme("/comment-rules/versions")).as(Json.class);
    assertThat(versions.getList("items[*].version")).isEqualTo(List.of(2, 1));
    operator()
        .get(acme("/comment-rules/versions/" + second.getString("id")))
        .then()
        .body(at("rules[*].name", contains("Serum")));
    operator()
        .get(acme("/comment-rules/versions/" + post))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("COMMENT_RULES_NOT_FOUND")));
  }

  @Test
  void rulesAreTriedWithoutAChange() {
    String question = comment(post, "Serum?");
    comment(post, "I love it");
    Json trial =
        operator()
            .body("{\"rules\": [" + SERUM + "]}")
            .post(acme("/comment-rules/trials"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(trial.getInt("comments")).isEqualTo(2);
    assertThat(trial.getInt("changed")).isEqualTo(2);
    assertThat(trial.getList("classes[?(@.commentClass == 'INTENT')].after")).isEqualTo(List.of(1));
    assertThat(trial.getList("classes[?(@.commentClass == 'QUESTION')].before"))
        .isEqualTo(List.of(1));
    assertThat(trial.getList("examples[*].after")).isEqualTo(List.of("OTHER", "INTENT"));
    assertThat(trial.getList("examples[*].rule")).containsExactly(null, "Serum");
    assertThat(get(question).getString("commentClass")).isEqualTo("QUESTION");
    assertThat(rules().getInt("version")).isEqualTo(1);
    operator()
        .body("{\"rules\": [" + SERUM.replace("\"serum\"", "\"..\"") + "]}")
        .post(acme("/comment-rules/trials"))
        .then()
        .statusCode(422);
  }

  @Test
  void rulesThatCannotBeAreNamed() {
    refuse("{\"name\": \"A\", \"commentClass\": \"OTHER\", \"anyOf\": []}", "rules[0].anyOf");
    refuse("{\"name\": \" \", \"commentClass\": \"OTHER\", \"anyOf\": [\"a\"]}", "rules[0].name");
    refuse(
        "{\"name\": \"A\", \"commentClass\": \"OTHER\", \"anyOf\": [\"a\", \"*..\"]}",
        "rules[0].anyOf[1]");
    refuse(
        "{\"name\": \"A\", \"commentClass\": \"OTHER\", \"anyOf\": [\"a\"], \"noneOf\": [\",\"]}",
        "rules[0].noneOf[0]");
    refuse(SERUM + ", " + SERUM.replace("Serum", "SERUM "), "rules[1].name");
    operator().body("{\"rules\": []}").put(acme("/comment-rules")).then().statusCode(428);
    operator()
        .header("If-Match", "\"9\"")
        .body("{\"rules\": []}")
        .put(acme("/comment-rules"))
        .then()
        .statusCode(412);
    Fixtures.as(Tokens.analyst(Fixtures.ACME))
        .header("If-Match", "*")
        .body("{\"rules\": []}")
        .put(acme("/comment-rules"))
        .then()
        .statusCode(403);
    assertThat(rules().getInt("version")).isEqualTo(1);
  }

  private static void refuse(String rules, String field) {
    operator()
        .header("If-Match", "*")
        .body("{\"rules\": [" + rules + "]}")
        .put(acme("/comment-rules"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains(field)));
  }
}
