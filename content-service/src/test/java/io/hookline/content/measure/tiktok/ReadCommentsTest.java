package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.CommentPage;
import io.hookline.content.measure.connection.PlatformComment;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said below videos. */
class ReadCommentsTest extends TikTokServed {

  private CommentPage page() {
    return connector.comments(access(), VIDEO, null);
  }

  private CommentPage answered(String cursor, String json) {
    SERVER.next(Fault.data(json));
    return connector.comments(new Access("t", "a", Set.of()), VIDEO, cursor);
  }

  private void comment(String id, Map<String, Object> fields) {
    account.comment(VIDEO, id, NOW.minus(1, ChronoUnit.HOURS), fields);
  }

  @Test
  void aCommentIsReadAsItStandsThere() {
    comment("1", Map.of("text", "So good 🧴😍", "likes", "41", "pinned", true));

    assertThat(page().comments())
        .containsExactly(
            new PlatformComment(
                "1",
                VIDEO,
                null,
                "lena.skincare",
                "So good 🧴😍",
                NOW.minus(1, ChronoUnit.HOURS),
                41L,
                0L,
                false,
                true,
                false));
  }

  @Test
  void aStickerIsACommentWithoutText() {
    comment("1", Map.of("text", ""));

    assertThat(page().comments().get(0).text()).isEmpty();
  }

  @Test
  void hiddenCommentsAndTheOwnersAreTold() {
    comment("1", Map.of("status", "HIDDEN"));
    comment("2", Map.of("status", "UNDER_REVIEW"));
    comment("3", Map.of("owner", true));

    CommentPage page = page();

    assertThat(page.comments().stream().filter(PlatformComment::hidden))
        .extracting(PlatformComment::commentId)
        .containsExactlyInAnyOrder("1", "2");
    assertThat(page.comments().stream().filter(PlatformComment::byOwner))
        .extracting(PlatformComment::commentId)
        .containsExactly("3");
    assertThat(page.unknown()).isEqualTo(Map.of("status=UNDER_REVIEW", 1));
  }

  @Test
  void fewRepliesComeAlongAndCostNoRequest() {
    comment("1", Map.of());
    IntStream.rangeClosed(2, 4).forEach(i -> comment("" + i, Map.of("parent_comment_id", "1")));

    CommentPage page = page();

    assertThat(page.nextCursor()).isNull();
    assertThat(page.comments())
        .extracting(PlatformComment::commentId)
        .startsWith("1")
        .containsExactlyInAnyOrder("1", "2", "3", "4");
    assertThat(SERVER.requestsTo("/business/comment/reply/list/")).isZero();
  }

  @Test
  void readingGoesOnInTheMiddleOfReplies() {
    comment("1", Map.of());
    IntStream.rangeClosed(2, 60).forEach(i -> comment("" + i, Map.of("parent_comment_id", "1")));
    Access access = access();

    CommentPage first = connector.comments(access, VIDEO, null);
    CommentPage second = connector.comments(access, VIDEO, first.nextCursor());
    CommentPage again = connector.comments(access, VIDEO, first.nextCursor());
    CommentPage third = connector.comments(access, VIDEO, second.nextCursor());

    assertThat(first.nextCursor()).isEqualTo("-;1:0");
    assertThat(second.comments()).hasSize(30).isEqualTo(again.comments());
    assertThat(second.nextCursor()).isEqualTo("-;1:30");
    assertThat(third.comments()).hasSize(29);
    assertThat(third.nextCursor()).isNull();
  }

  @Test
  void repliesThatAreCountedAndNotShownDoNotHoldUpTheRest() {
    CommentPage page =
        answered(
            null,
            """
            {"comments": [{"comment_id": "1", "create_time": "1795000000", "replies": 2}],
             "has_more": true, "cursor": 30}""");
    assertThat(page.nextCursor()).isEqualTo("30;1:0");

    CommentPage replies = answered(page.nextCursor(), "{\"comments\": [], \"has_more\": false}");
    assertThat(replies.nextCursor()).isEqualTo("30");
  }

  @Test
  void aCursorThatStandsStillIsNotReadForever() {
    String json = "{\"comments\": [], \"has_more\": true, \"cursor\": 30}";

    assertThat(answered(null, json).nextCursor()).isEqualTo("30");
    assertThat(answered("30", json).nextCursor()).isNull();
    assertThat(answered("60", json).unknown())
        .isEqualTo(Map.of("cursor=stands still, the list ends", 1));
    assertThat(answered("60;1:30", json).nextCursor()).isEqualTo("60");
  }

  @Test
  void commentsWithoutIdOrTimeAreCounted() {
    CommentPage page =
        answered(
            null,
            """
            {"comments": [{"create_time": 1795000000}, {"comment_id": "1"},
              {"comment_id": 7412345678901234999, "create_time": 1795000000}]}""");

    assertThat(page.comments())
        .extracting(PlatformComment::commentId)
        .containsExactly("7412345678901234999");
    assertThat(page.unknown()).isEqualTo(Map.of("comment_id=missing", 1, "create_time=missing", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "x", "1;", "1;2", "-1", "1;a:1", "9999999999999999999", "1;2:3;"})
  void whatIsNoCursorIsRefused(String cursor) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connector.comments(access(), VIDEO, cursor));
  }

  @Test
  void aCommentIsWrittenDownWithoutItsWordsAndAuthor() {
    comment("1", Map.of("text", "my number is 0171"));

    assertThat(page().comments().get(0).toString())
        .contains(VIDEO)
        .doesNotContain("0171")
        .doesNotContain("lena");
  }
}
