package io.hookline.content.produce.comment;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
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
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handles that are written in every way, and the erasure of whom they name. */
@QuarkusTest
class NamingErasureTest {

  @Inject JobWorker worker;

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published();
  }

  /** Returns the receipt when it is done. */
  private Json erase(String handle) {
    String receipt =
        as(Tokens.admin(ACME))
            .body("{\"network\": \"TIKTOK\", \"authorHandle\": \"%s\"}".formatted(handle))
            .post(acme("/erasures"))
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    worker.work();
    Json done = as(Tokens.admin(ACME)).get(receipt).as(Json.class);
    assertThat(done.getString("completedAt")).as(done.toString()).isNotNull();
    return done;
  }

  private String record(String author, String id, String text) {
    return CommentFixtures.record(body(id, post, text).replace("@Lena.Skin", author))
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  /** YouTube has such names. */
  @ParameterizedTest
  @ValueSource(strings = {".", "-", "?", "*", "'"})
  void aHandleWithoutALetterIsErasedLikeAnyOther(String handle) {
    String signs = record("@" + handle, next(), "My serum never arrived");
    String other = record("@mo", next(), "So @" + handle + " what @mia");
    erase(handle);
    assertThat(get(signs).getString("text")).isEmpty();
    assertThat(get(signs).getString("authorHandle")).isNull();
    assertThat(get(other).getString("text")).isEqualTo("So @" + handle + " what @mia");
  }

  @Test
  void aHandleIsTakenOutHoweverItIsWritten() {
    String id = next();
    String comment = record("@mo", id, "a @\u2068lena.skin\u2069 b");
    importJson("[" + body(id, post, "＠Lena.Skin").replace("@Lena.Skin\"", "@mo\"") + "]");
    importJson(
        "["
            + body(id, post, "@\u200Elena.skin and ＠lena.skinさん").replace("@Lena.Skin\"", "@mo\"")
            + "]");
    Json receipt = erase("lena.skin");
    assertThat(receipt.getList("erased[?(@.what == 'commentsNamingThem')].rows"))
        .isEqualTo(java.util.List.of(1));
    assertThat(get(comment).getString("text")).isEqualTo("@… and @…さん");
    assertThat(
            operator()
                .get(acme("/comments/" + comment + "/texts"))
                .as(Json.class)
                .<String>getList("items[*].text"))
        .containsExactly("@…", "a @…\u2069 b");
  }

  @Test
  void twoTextsThatDifferInTheHandleOnlyBecomeOne() {
    String id = next();
    String comment = record("@mo", id, "bye @lena.skin");
    importJson("[" + body(id, post, "bye @LENA.SKIN").replace("@Lena.Skin\"", "@mo\"") + "]");
    importJson("[" + body(id, post, "so").replace("@Lena.Skin\"", "@mo\"") + "]");
    erase("lena.skin");
    assertThat(
            operator()
                .get(acme("/comments/" + comment + "/texts"))
                .as(Json.class)
                .<String>getList("items[*].text"))
        .containsExactly("bye @…");
  }

  /** The index holds so many words of a text. */
  @Test
  void aHandleBehindTheWordsThatAreFoundIsTakenOutToo() {
    String comment = record("@mo", next(), "a ".repeat(3_100) + "@lena.skin");
    erase("lena.skin");
    assertThat(get(comment).getString("text")).endsWith("a @…");
  }

  /** Programs put marks of direction around names. */
  @Test
  void anAuthorIsTheSameWithUnseenMarks() {
    String comment = record("@\u2068lena.skin\u2069", next(), "My serum never arrived");
    assertThat(get(comment).getString("authorHandle")).isEqualTo("lena.skin");
    erase("\u200Elena.skin");
    assertThat(get(comment).getString("text")).isEmpty();
  }

  /** Also once there are new words, which a file of before would go behind. */
  @Test
  void whatWasSeenBeforeAnErasureStaysAway() {
    String id = next();
    String comment = record("@lena.skin", id, "My serum never arrived");
    erase("lena.skin");
    importJson("[" + body(id, post, "How much?") + "]");
    importJson("[" + seenBefore(id, "Where is my serum?") + "]");
    Json now = get(comment);
    assertThat(now.getString("text")).isEqualTo("How much?");
    assertThat(now.getString("commentClass")).isEqualTo("INTENT");
    assertThat(now.getInt("edits")).isZero();
    assertThat(now.getInt("likes")).isEqualTo(3);
    assertThat(
            operator().get(acme("/comments/" + comment + "/texts")).as(Json.class).getList("items"))
        .isEmpty();
    CommentFixtures.setRules(
        "{\"name\": \"A\", \"commentClass\": \"PRAISE\", \"anyOf\": [\"much\"]}");
    worker.work();
    assertThat(get(comment).getString("commentClass")).isEqualTo("PRAISE");
    erase("lena.skin");
    assertThat(get(comment).getString("text")).isEmpty();
    assertThat(get(comment).getString("commentClass")).isEqualTo("PRAISE");
  }

  private String seenBefore(String id, String text) {
    return body(id, post, text)
        .replace("\"likes\": 3", "\"likes\": 1, \"seenAt\": \"" + Fixtures.daysAgo(19) + "\"");
  }
}
