package io.hookline.content.produce.comment;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.produce.post.Posts;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Comments of many posts in one file. */
@ApplicationScoped
class CommentImport implements ImportKind<NewComment> {

  private final TakeComments comments;
  private final Posts posts;
  private final Clock clock;

  CommentImport(TakeComments comments, Posts posts, Clock clock) {
    this.comments = comments;
    this.posts = posts;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "comments";
  }

  @Override
  public Class<NewComment> type() {
    return NewComment.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewComment>> rows) {
    Instant now = clock.instant();
    Set<UUID> known =
        posts
            .known(rows.stream().map(row -> row.value().postId()).collect(Collectors.toSet()))
            .keySet();
    boolean rounded =
        PlatformId.areRounded(rows.stream().map(row -> row.value().platformId()).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<NewComment>> good = new ArrayList<>(rows.size());
    for (Row<NewComment> row : rows) {
      try {
        check(row.value(), known, rounded, now);
        good.add(row);
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    outcomes.addAll(comments.take(good, now));
    return outcomes;
  }

  private static void check(NewComment comment, Set<UUID> posts, boolean rounded, Instant now) {
    if (rounded && PlatformId.looksRounded(comment.platformId())) {
      throw new Problem(
          CommentProblem.COMMENT_IDS_ROUNDED,
          "Export the ids as text: the last digits of many are zeros.",
          List.of(new Violation("platformId", "has lost its last digits")));
    }
    if (!posts.contains(comment.postId())) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          "There is no post " + comment.postId() + ".",
          List.of(new Violation("postId", "is not a post of this brand")));
    }
    comment.check(now);
  }
}
