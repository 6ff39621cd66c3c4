package io.hookline.content.produce.comment;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.produce.comment.CommentFixtures.body;
import static io.hookline.content.produce.comment.CommentFixtures.get;
import static io.hookline.content.produce.comment.CommentFixtures.importJson;
import static io.hookline.content.produce.comment.CommentFixtures.next;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorErasureTest {

  @Inject JobWorker worker;

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published();
  }

  private static Json erase(String handle) {
    String receipt =
        as(Tokens.admin(ACME))
            .body("{\"network\": \"TIKTOK\", \"authorHandle\": \"%s\"}".formatted(handle))
            .post(acme("/erasures"))
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    return as(Tokens.admin(ACME)).get(receipt).as(Json.class);
  }

  @Test
  void theWordsAndTheNameGoAndTheFiguresStay() {
    String id = next();
    String lena = record(body(id, post, "My serum never arrived"));
    importJson("[" + body(id, post, "Lena Skin wants a refund") + "]");
    String other = record(of("@mo", next(), "A refund?"));
    String receipt = erase(" @LENA.skin").getString("id");
    worker.work();

    Json comment = get(lena);
    assertThat(comment.getString("text")).isEmpty();
    assertThat(comment.getString("authorHandle")).isNull();
    assertThat(comment.getString("authorKey")).isNull();
    assertThat(comment.getString("commentClass")).isEqualTo("COMPLAINT");
    assertThat(comment.getInt("likes")).isEqualTo(3);
    assertThat(operator().get(acme("/comments/" + lena + "/texts")).as(Json.class).getList("items"))
        .isEmpty();
    assertThat(CommentFixtures.search("refund").getList("items[*].id")).containsExactly(other);
    Json done = as(Tokens.admin(ACME)).get(acme("/erasures/" + receipt)).as(Json.class);
    assertThat(done.getList("erased[?(@.what == 'comments')].rows")).isEqualTo(List.of(1));
    assertThat(done.getString("completedAt")).isNotNull();
    assertThat(as(Tokens.sister()).get("/v1/changes").asString())
        .contains("CommentErased")
        .doesNotContain("ena.skin", "wants a refund", "serum never");
    assertThat(as(Tokens.admin(ACME)).queryParam("limit", 200).get(acme("/audit")).asString())
        .doesNotContain("ena.skin", "ENA.skin");
  }

  /** Kept words of before would have no author by whom to erase them again. */
  @Test
  void aFileOfBeforeBringsNothingBack() {
    String id = next();
    String lena = record(body(id, post, "My serum never arrived"));
    erase("lena.skin");
    worker.work();
    String before =
        body(id, post, "Where is my serum?")
            .replace("\"likes\"", "\"seenAt\": \"%s\", \"likes\"".formatted(daysAgo(19)));
    importJson("[" + before + "]");
    assertThat(get(lena).getString("text")).isEmpty();
    assertThat(get(lena).getString("authorHandle")).isNull();
    assertThat(operator().get(acme("/comments/" + lena + "/texts")).as(Json.class).getList("items"))
        .isEmpty();
  }

  /** As an import gives them ids; the words are the handle's, but only the last one names it. */
  @Test
  void thousandsOfCommentsOfOneMillisecondAreLookedAtOnce() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          """
          insert into comment (id, brand, network, platform_id, post_id, text, text_seen_at, edits,
                               search, author_key, author_handle, author_seen_at, commented_at, seen_at, rule_class, rules_version,
                               version, created_at, updated_at)
          select cast('0198b2c4-7a10-7' || lpad(to_hex(n), 3, '0') || '-8000-000000000000' as uuid),
                 'acme-cosmetics', 'TIKTOK', 'c' || n, '%s',
                 case when n = 2500 then '@lena.skin' else 'lena skin' end, now(), 0,
                 cast('lena:1 skin:2' as tsvector), 'a' || n, 'h' || n, now(), now(), now(), 'OTHER', 1, 0, now(),
                 now()
            from generate_series(1, 2500) n"""
              .formatted(post));
    }
    String receipt = erase("lena.skin").getString("id");
    worker.work();
    Json done = as(Tokens.admin(ACME)).get(acme("/erasures/" + receipt)).as(Json.class);
    assertThat(done.getList("erased[?(@.what == 'commentsNamingThem')].rows"))
        .isEqualTo(List.of(1));
  }

  @Test
  void whatOthersHaveSaidToThePersonNamesNobody() {
    String id = next();
    String mention = record(of("@mo", id, "thanks @Lena.skin! see @lena.skincare, lena skin"));
    importJson("[" + body(id, post, "bye @LENA.SKIN").replace("@Lena.Skin", "@mo") + "]");
    importJson(
        "["
            + body(id, post, "yes @lena.skin. and @lena.skincare, lena skin")
                .replace("@Lena.Skin", "@mo")
            + "]");
    String receipt = erase("lena.skin").getString("id");
    worker.work();
    Json done = as(Tokens.admin(ACME)).get(acme("/erasures/" + receipt)).as(Json.class);
    assertThat(done.getList("erased[?(@.what == 'commentsNamingThem')].rows"))
        .isEqualTo(List.of(1));
    assertThat(get(mention).getString("text")).isEqualTo("yes @…. and @lena.skincare, lena skin");
    assertThat(get(mention).getString("authorHandle")).isEqualTo("mo");
    assertThat(
            operator()
                .get(acme("/comments/" + mention + "/texts"))
                .as(Json.class)
                .<String>getList("items[*].text"))
        .containsExactly("bye @…", "thanks @…! see @lena.skincare, lena skin");
    assertThat(CommentFixtures.search("skincare").getList("items[*].id")).containsExactly(mention);
  }

  @Test
  void anOlderFileBringsNoWordsBackThatNobodyWouldFind() {
    String id = next();
    String lena = record(body(id, post, "My serum never arrived"));
    erase("lena.skin");
    worker.work();
    String older =
        body(id, post, "My serum never arrived")
            .replace("}", ", \"seenAt\": \"%s\"}".formatted(daysAgo(19)));
    assertThat(importJson("[" + older + "]").getInt("unchanged")).isEqualTo(1);
    assertThat(get(lena).getString("text")).isEmpty();
    assertThat(operator().get(acme("/comments/" + lena + "/texts")).as(Json.class).getList("items"))
        .isEmpty();
  }

  @Test
  void aRepeatedRequestDoesNotTellIt() {
    String hers = body(next(), post, "My serum never arrived");
    String toHer = of("@mo", next(), "thanks @lena.skin");
    String trial =
        """
        {"rules": [{"name": "S", "commentClass": "PRAISE", "anyOf": ["serum", "thanks"]}]}""";
    keyed("hers", "/comments", hers);
    keyed("to-her", "/comments", toHer);
    assertThat(keyed("trial", "/comment-rules/trials", trial)).contains("serum never");
    assertThat(keyed("trial", "/comment-rules/trials", trial))
        .contains("\"comments\":2")
        .doesNotContain("serum never", "lena.skin");
    erase("lena.skin");
    worker.work();
    assertThat(keyed("hers", "/comments", hers)).doesNotContain("lena", "serum");
    assertThat(keyed("to-her", "/comments", toHer)).doesNotContain("lena");
  }

  private static String keyed(String key, String path, String body) {
    return operator().header("Idempotency-Key", key).body(body).post(acme(path)).asString();
  }

  private String record(String body) {
    return CommentFixtures.record(body).statusCode(201).extract().as(Json.class).get("id");
  }

  private String of(String author, String id, String text) {
    return body(id, post, text).replace("@Lena.Skin", author);
  }

  @Test
  void newRulesDoNotTouchWhatWasErased() {
    String lena = CommentFixtures.comment(post, "My serum never arrived");
    erase("lena.skin");
    worker.work();
    CommentFixtures.setRules("{\"name\": \"A\", \"commentClass\": \"PRAISE\", \"anyOf\": [\"a\"]}");
    worker.work();
    assertThat(get(lena).getString("commentClass")).isEqualTo("COMPLAINT");
  }

  @Test
  void theSameHandleOnAnotherNetworkIsAnotherPerson() {
    String there = record(body(next(), post, "Hello").replace("TIKTOK", "YOUTUBE"));
    erase("lena.skin");
    worker.work();
    assertThat(get(there).getString("authorHandle")).isEqualTo("lena.skin");
  }

  @Test
  void onlyAnAdministratorErasesAndSomebodyIsNamed() {
    operator()
        .body("{\"network\": \"TIKTOK\", \"authorHandle\": \"lena\"}")
        .post(acme("/erasures"))
        .then()
        .statusCode(403);
    as(Tokens.admin(ACME))
        .body("{\"network\": \"TIKTOK\", \"authorHandle\": \"@\"}")
        .post(acme("/erasures"))
        .then()
        .statusCode(422);
  }
}
