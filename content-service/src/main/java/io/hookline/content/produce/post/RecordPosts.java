package io.hookline.content.produce.post;

import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Records posts that are out, as an import does, for features that know of videos. */
@Singleton
public class RecordPosts {

  private final PostImport posts;
  private final PostPublishing publishing;

  RecordPosts(PostImport posts, PostPublishing publishing) {
    this.posts = posts;
    this.publishing = publishing;
  }

  /**
   * Makes a post of a video; one that there is with the same facts is left as it is.
   *
   * @return the post's id
   * @throws Problem for what an import would refuse in its row
   */
  public UUID record(NewPost post, Instant now) {
    RowOutcome outcome = posts.apply(List.of(new Row<>(1, post, now))).get(0);
    if (outcome.problem() != null) {
      throw outcome.problem();
    }
    return outcome.id();
  }

  /**
   * Many at once, with few statements; for imports, whose rules {@link
   * io.hookline.bulk.imports.ImportKind#apply} states.
   */
  public List<RowOutcome> record(List<Row<NewPost>> rows) {
    return posts.apply(rows);
  }

  /**
   * The post, which was planned, is out with its present content: a fact, whatever was approved.
   *
   * @throws Problem POST_NOT_FOUND, POST_ALREADY_PUBLISHED as another video, POST_VIDEO_TAKEN,
   *     VALIDATION_FAILED
   */
  public void recordOut(UUID post, Publication publication) {
    publishing.recordPresent(post, publication);
  }
}
