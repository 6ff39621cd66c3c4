package io.hookline.kit.feed;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.sample.Sample.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a feed whose sister does not know the cursor. */
@QuarkusTest
class RefusedCursorTest extends FeedFixture {

  /** The sister's new changes make the old cursor look valid again: that must not be believed. */
  @Test
  void aFeedThatWasSetBackIsNotReadOnUntilItsCursorIsReset() {
    sister.said(ACME, 2).open();
    poller.poll(FEED);
    sister.refuse("INVALID_CURSOR");
    poller.poll(FEED);
    sister.said(ACME, 2).open();
    for (int turn = 0; turn < 3; turn++) {
      clock.forward(Duration.ofMinutes(1));
      poller.poll(FEED);
    }
    assertThat(heard()).hasSize(2);
    assertThat(rows("select failure || ' ' || failures from feed_cursor"))
        .containsExactly("CursorRefused 4");

    sql("truncate heard");
    sql("update feed_cursor set cursor = null");
    clock.forward(Duration.ofMinutes(1));
    poller.poll(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
  }

  @Test
  void aRefusalIsNotForgottenOverALaterFailure() {
    sister.said(ACME, 2).open();
    poller.poll(FEED);
    sister.refuse("INVALID_CURSOR");
    poller.poll(FEED);
    cursors.failed(FEED, "JdbiException");
    sister.said(ACME, 2).open();
    clock.forward(Duration.ofMinutes(1));
    poller.poll(FEED);
    assertThat(heard()).hasSize(2);

    sql("truncate heard");
    sql("update feed_cursor set cursor = null");
    cursors.failed(FEED, "JdbiException");
    assertThat(rows("select failure from feed_cursor")).containsExactly("JdbiException");
    clock.forward(Duration.ofMinutes(1));
    poller.poll(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
  }

  /** Another replica's page may have been read before the refusal. */
  @Test
  void aPageIsNotAppliedAfterARefusal() {
    sister.said(ACME, 2).open();
    poller.poll(FEED);
    cursors.failed(FEED, "CursorRefused");
    assertThatThrownBy(() -> cursors.apply(FEED, "c2", List.of(), null, (feed, page) -> {}))
        .isInstanceOf(CursorRefused.class);
    assertThat(rows("select failure from feed_cursor")).containsExactly("CursorRefused");

    sql("update feed_cursor set cursor = null, failure = null");
  }

  @Test
  void aRefusalOfAnotherKindIsTriedAgain() {
    sister.said(ACME, 2).open();
    poller.poll(FEED);
    sister.refuse("INVALID_PARAMETER");
    poller.poll(FEED);
    sister.said(ACME, 2).open();
    clock.forward(Duration.ofMinutes(1));
    poller.poll(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
  }
}
