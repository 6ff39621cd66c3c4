package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.CommentedVideos.Commented;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.measure.connection.Progress.Figures;
import io.hookline.content.produce.comment.ToldComment;
import io.hookline.content.produce.comment.ToldComments;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The comments on the brand's posts that have more or fewer of them than when they were read. */
@Singleton
class ReadComments implements StageWork {

  private static final CommentPage NONE = new CommentPage(List.of(), null, Map.of());

  private final CommentedVideos videos;
  private final ToldComments comments;
  private final BrandTransactions transactions;

  ReadComments(CommentedVideos videos, ToldComments comments, BrandTransactions transactions) {
    this.videos = videos;
    this.comments = comments;
    this.transactions = transactions;
  }

  @Override
  public Stage stage() {
    return Stage.COMMENTS;
  }

  @Override
  public Supplier<Progress> read(Step step) {
    Run run = step.run();
    Optional<Commented> next = transactions.call(() -> videos.next(run));
    if (next.isEmpty()) {
      return () -> Progress.next(Stage.COMMENTS, Figures.NONE);
    }
    CommentPage page = page(step, next.get().video());
    return () -> write(step, next.get(), page);
  }

  /**
   * A video may have gone since it was listed; that it has is found by the next stage. A cursor is
   * good for its own video only, and posts come and go while a run is under way.
   */
  private static CommentPage page(Step step, String video) {
    String cursor = video.equals(step.run().place()) ? step.run().pageCursor() : null;
    try {
      return step.connector().comments(step.access(), video, cursor);
    } catch (PlatformFailure failure) {
      if (failure.kind() == Kind.REFUSED) {
        return NONE;
      }
      throw failure;
    }
  }

  private Progress write(Step step, Commented video, CommentPage page) {
    ToldComments.Taken taken =
        comments.take(page.comments().stream().map(comment -> told(step, video, comment)).toList());
    Figures figures = Figures.ofComments(taken.taken(), taken.unchanged(), taken.refused());
    if (page.nextCursor() != null) {
      return Progress.at(Stage.COMMENTS, video.video(), page.nextCursor(), figures);
    }
    videos.read(step.run(), video.video());
    return Progress.at(Stage.COMMENTS, video.video(), null, figures);
  }

  private static ToldComment told(Step step, Commented video, PlatformComment comment) {
    return new ToldComment(
        step.account().network(),
        comment.commentId(),
        video.post(),
        comment.parentCommentId(),
        comment.authorHandle(),
        comment.text(),
        comment.createdAt(),
        step.run().collectedAt(),
        comment.likes(),
        comment.replies());
  }
}
