package io.hookline.content.produce.post;

import io.hookline.bulk.imports.Row;
import io.hookline.content.network.IdText;
import io.hookline.content.network.VideoAddress;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A row in which nothing is wrong by itself.
 *
 * @param id that the post has if it is new
 * @param out null for one that is planned
 */
record SentPost(Row<NewPost> row, UUID id, PostStatus beginning, PublishedAs out) {

  /**
   * @param rounded whether the file's ids have been through a spreadsheet
   * @throws Problem VALIDATION_FAILED, POST_IDS_ROUNDED
   */
  static SentPost of(Row<NewPost> row, boolean rounded, Instant now) {
    NewPost body = row.value();
    PostStatus beginning = body.beginning();
    Publication publication = body.publication();
    PublishedAs out = publication == null ? null : PublishedAs.of(publication, body.network());
    if (out != null) {
      out.check(now);
      if (rounded) {
        requireWhole(body);
      }
    }
    return new SentPost(row, Ids.next(), beginning, out);
  }

  /** An id that the address tells as well has all of its digits. */
  private static void requireWhole(NewPost body) {
    String id = body.networkPostId();
    boolean isTold = body.url() != null && VideoAddress.of(body.url()).id() != null;
    if (id != null && !isTold && IdText.looksRounded(id)) {
      throw new Problem(
          PostProblem.POST_IDS_ROUNDED,
          "Export the ids as text: the last digits of many are zeros.",
          List.of(new Violation("networkPostId", "has lost its last digits")));
    }
  }

  /** It as a post, which is not written. */
  Post post(Terms terms, Instant now) {
    NewPost body = row.value();
    Post post =
        new Post(id, body.externalId(), body.network(), beginning, body.details().with(terms), now);
    if (out != null) {
      post.record(out, post.contentVersion(), now);
    }
    return post;
  }

  PostView view(Terms terms, Instant now) {
    return post(terms, now).view(UnaryOperator.identity());
  }
}
