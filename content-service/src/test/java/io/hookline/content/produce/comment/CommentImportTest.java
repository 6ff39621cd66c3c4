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

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CommentImportTest {

  private static final String ID = "7412345678901234999";
  private static final String HEADER =
      "network,platformId,postId,authorHandle,text,commentedAt,seenAt,likes,deleted\n";

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published();
  }

  private static Json csv(String rows) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body((HEADER + rows).getBytes(UTF_8))
        .post(acme("/comments/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** As seen so many days ago. */
  private String row(int seenDaysAgo, String text, String likes, String deleted) {
    return "TIKTOK,%s,%s,@Lena,%s,%s,%s,%s,%s\n"
        .formatted(ID, post, text, daysAgo(20), daysAgo(seenDaysAgo), likes, deleted);
  }

  private static Json only() {
    Json list = list("");
    assertThat(list.getList("items")).hasSize(1);
    return get(list.getString("items[0].id"));
  }

  private static List<String> texts(Json comment) {
    return operator()
        .get(acme("/comments/" + comment.getString("id") + "/texts"))
        .as(Json.class)
        .getList("items[*].text");
  }

  @Test
  void aCommentIsReadAsTheNetworkTellsIt() {
    assertThat(csv(row(5, "Works with retinol?", "3", "")).getString("outcome"))
        .isEqualTo("COMPLETE");
    Json comment = only();
    assertThat(comment.getString("platformId")).isEqualTo(ID);
    assertThat(comment.getString("authorHandle")).isEqualTo("lena");
    assertThat(comment.getString("authorKey")).matches("[0-9a-f]{32}");
    assertThat(comment.getString("commentClass")).isEqualTo("QUESTION");
    assertThat(comment.getString("classifiedBy")).isEqualTo("RULES");
    assertThat(comment.getString("rule")).isEqualTo("Asks");
    assertThat(comment.getInt("rulesVersion")).isEqualTo(1);
    assertThat(comment.getInt("likes")).isEqualTo(3);
    assertThat(comment.getString("deletedAt")).isNull();
  }

  @Test
  void whatIsToldAgainIsUnchangedAndNewCountersReplaceOldOnes() {
    csv(row(5, "Nice", "3", ""));
    Json again = csv(row(4, "Nice", "3", ""));
    assertThat(again.getList("rows[*].status")).containsExactly("UNCHANGED");
    assertThat(only().getInt("version")).isZero();
    assertThat(only().getString("seenAt")).isEqualTo(daysAgo(4).toString());
    Json more = csv(row(3, "", "8", ""));
    assertThat(more.getList("rows[*].status")).containsExactly("APPLIED");
    assertThat(only().getInt("likes")).isEqualTo(8);
    assertThat(only().getString("text")).isEqualTo("Nice");
    assertThat(only().getInt("version")).isEqualTo(1);
  }

  /** A deletion is told without a text, say, and the comment itself by a file that comes later. */
  @Test
  void whatOnlyTheEarlierSightKnowsIsTakenFromItInEitherOrder() {
    String earlier = row(5, "Works with retinol?", "3", "");
    String later = row(3, "", "", "true").replace("@Lena", "");
    csv(later + earlier);
    Json comment = only();
    assertThat(comment.getString("text")).isEqualTo("Works with retinol?");
    assertThat(comment.getString("commentClass")).isEqualTo("QUESTION");
    assertThat(comment.getString("authorHandle")).isEqualTo("lena");
    assertThat(comment.getInt("likes")).isEqualTo(3);
    assertThat(comment.getString("deletedAt")).isEqualTo(daysAgo(3).toString());
    assertThat(comment.getString("seenAt")).isEqualTo(daysAgo(3).toString());
    assertThat(texts(comment)).isEmpty();
    assertThat(csv(earlier + later).getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED");
    csv(row(2, "Works with retinol?", "", ""));
    assertThat(only().getInt("edits")).isZero();
  }

  @Test
  void aTextThatIsChangedOnTheNetworkIsKeptAndClassifiedAnew() {
    csv(row(5, "Nice", "3", ""));
    csv(row(4, "Too expensive", "3", ""));
    csv(row(3, "How much is it?", "3", ""));
    Json comment = only();
    assertThat(comment.getString("commentClass")).isEqualTo("INTENT");
    assertThat(comment.getInt("edits")).isEqualTo(2);
    assertThat(texts(comment)).containsExactly("Too expensive", "Nice");
    assertThat(CommentFixtures.search("expensive").getList("items")).isEmpty();
    assertThat(CommentFixtures.search("how much").getList("items")).hasSize(1);
  }

  @Test
  void aCommentThatIsGoneIsFlaggedWithWhenThatWasSeenFirst() {
    csv(row(5, "Nice", "3", ""));
    csv(row(4, "", "", "true"));
    csv(row(3, "", "", "true"));
    assertThat(only().getString("deletedAt")).isEqualTo(daysAgo(4).toString());
    assertThat(only().getString("text")).isEqualTo("Nice");
    assertThat(list("?deleted=false").getList("items")).isEmpty();
    csv(row(2, "", "", "false"));
    assertThat(only().getString("deletedAt")).isNull();
  }

  @Test
  void rowsThatCannotBeAreNamedWithTheirField() {
    csv(row(5, "Nice", "3", ""));
    String other = published();
    Json result =
        csv(
            row(5, "x", "3", "").replace(post, UUID.randomUUID().toString())
                + row(5, "x", "3", "").replace(post, other)
                + row(5, "x", "-3", "")
                + row(5, "x", "10000000001", "")
                + row(-1, "x", "3", "")
                + row(25, "x", "3", "")
                + row(5, "x", "3", "perhaps")
                + row(5, "x", "3", "").replace(ID, "7.41235E+18")
                + row(5, "x", "3", "").replace("TIKTOK", "MYSPACE"));
    assertThat(result.getList("rows[*].code"))
        .containsExactly(
            "REFERENCE_UNKNOWN",
            "COMMENT_OF_ANOTHER_POST",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "VALIDATION_FAILED",
            "INVALID_BODY",
            "VALIDATION_FAILED",
            "INVALID_BODY");
    assertThat(result.getList("rows[*].violations[*].field"))
        .containsExactly(
            "postId", "likes", "likes", "seenAt", "seenAt", "deleted", "platformId", "network");
    assertThat(only().getString("text")).isEqualTo("Nice");
  }

  /** A number has no 19 digits, whoever has rounded it. */
  @Test
  void anIdThatIsANumberIsRefused() {
    Json result =
        importJson("[" + CommentFixtures.body(ID, post, "x").replace("\"" + ID + "\"", ID) + "]");
    assertThat(result.getString("rows[0].code")).isEqualTo("INVALID_BODY");
    assertThat(result.getString("rows[0].violations[0].field")).isEqualTo("platformId");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=\"%s\"", "'%s", " %s\u00a0", "\uFEFF%s"})
  void anIdIsReadAsSpreadsheetsAreMadeToKeepIt(String written) {
    csv(
        row(5, "Nice", "3", "")
            .replace(
                ID,
                written.formatted(ID).replace("\"", "\"\"").replaceAll("(.*\"\".*)", "\"$1\"")));
    assertThat(only().getString("platformId")).isEqualTo(ID);
  }

  @Test
  void idsThatASpreadsheetHasRoundedAreRefusedAndOneThatEndsSoByChanceIsNot() {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      rows.append(row(5, "x", "3", "").replace(ID, "741234567890%d0000".formatted(100 + i)));
    }
    rows.append(row(5, "x", "3", ""));
    Json result = csv(rows.toString());
    assertThat(result.getList("rows[*].code"))
        .containsExactly(
            "COMMENT_IDS_ROUNDED",
            "COMMENT_IDS_ROUNDED",
            "COMMENT_IDS_ROUNDED",
            "COMMENT_IDS_ROUNDED",
            null);
    Json chance = csv(row(5, "x", "3", "").replace(ID, "7412345678901234000"));
    assertThat(chance.getString("outcome")).isEqualTo("COMPLETE");
  }

  @Test
  void eachChangeIsToldOnceAndWithoutWordsOrNames() {
    csv(row(5, "Secret words", "3", ""));
    csv(row(4, "Secret words", "3", "") + row(3, "Other words", "4", "") + row(2, "", "5", ""));
    String changes =
        Fixtures.as(io.hookline.kit.test.Tokens.sister()).get("/v1/changes").asString();
    assertThat(changes).doesNotContain("Secret", "Other words", "lena", ID);
    assertThat(changes.split("CommentRecorded")).hasSize(2);
    assertThat(changes.split("CommentUpdated")).hasSize(2);
  }

  @Test
  void aDryRunKeepsNothing() {
    Json result =
        operator()
            .contentType("text/csv; charset=UTF-8")
            .queryParam("dryRun", true)
            .body((HEADER + row(5, "Nice", "3", "")).getBytes(UTF_8))
            .post(acme("/comments/imports"))
            .as(Json.class);
    assertThat(result.getInt("applied")).isEqualTo(1);
    assertThat(list("").getList("items")).isEmpty();
  }
}
