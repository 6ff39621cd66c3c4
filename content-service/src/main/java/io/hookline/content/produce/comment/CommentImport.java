package io.hookline.content.produce.comment;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.network.IdText;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Comments of many posts in one file. */
@ApplicationScoped
class CommentImport implements ImportKind<NewComment> {

  private final TakeComments comments;
  private final PostsOfComments posts;
  private final Clock clock;

  CommentImport(TakeComments comments, PostsOfComments posts, Clock clock) {
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
    PostsOfComments.Named named = posts.of(rows.stream().map(Row::value).toList());
    boolean rounded =
        IdText.areRounded(rows.stream().map(row -> row.value().platformId()).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<NewComment>> good = new ArrayList<>(rows.size());
    for (Row<NewComment> row : rows) {
      try {
        check(row.value(), rounded, now);
        good.add(row.of(named.with(row.value()).sent(row.sentAt())));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    outcomes.addAll(comments.take(good, now));
    return outcomes;
  }

  private static void check(NewComment comment, boolean rounded, Instant now) {
    if (rounded && IdText.looksRounded(comment.platformId())) {
      throw new Problem(
          CommentProblem.COMMENT_IDS_ROUNDED,
          "Export the ids as text: the last digits of many are zeros.",
          List.of(new Violation("platformId", "has lost its last digits")));
    }
    comment.check(now);
  }
}
