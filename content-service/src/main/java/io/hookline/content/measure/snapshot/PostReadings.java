package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What the three kinds of readings of a post offer alike. */
@ApplicationScoped
class PostReadings {

  private final Posts posts;
  private final Snapshots snapshots;

  PostReadings(Posts posts, Snapshots snapshots) {
    this.posts = posts;
    this.snapshots = snapshots;
  }

  /**
   * @throws Problem POST_NOT_FOUND, POST_NOT_PUBLISHED
   */
  PublishedPost published(UUID id) {
    return posts
        .published(id)
        .orElseThrow(
            () ->
                new Problem(
                    SnapshotProblem.POST_NOT_PUBLISHED, "Publish the post " + id + " first."));
  }

  /**
   * Records one.
   *
   * @throws Problem why it is refused
   */
  ReadingOutcome record(PostReading reading) {
    return snapshots.record(List.of(reading)).get(0).accepted();
  }

  /**
   * A page of a kind.
   *
   * @param views what is shown of rows that were read; there may be one too many
   */
  <V extends RecordedReading, S> Page<S> page(
      ReadingStore<V> store, UUID id, ReadingFilter filter, PageQuery page, Views<V, S> views) {
    PlaceInTime place = page.beforePlace();
    PublishedPost post = posts.published(id).orElse(null);
    List<V> found = post == null ? List.of() : store.before(post, place, filter, page.fetch());
    Function<V, S> view = found.isEmpty() ? facts -> null : views.of(post, found);
    return Page.of(found, page, facts -> new Object[] {facts.capturedAt(), facts.id()}, view);
  }

  /** How rows of a post are shown. */
  @FunctionalInterface
  interface Views<V, S> {
    Function<V, S> of(PublishedPost post, List<V> rows);
  }

  /**
   * The post of which something is read.
   *
   * @throws Problem POST_NOT_FOUND, or the code for one that is only planned
   */
  PublishedPost shown(UUID id, ProblemCode unknown) {
    return posts
        .published(id)
        .orElseThrow(() -> new Problem(unknown, "The post is not out and has none."));
  }

  /**
   * @throws Problem the code
   */
  <V extends RecordedReading> V get(
      ReadingStore<V> store, PublishedPost post, UUID id, ProblemCode unknown) {
    return store.find(post, id).orElseThrow(() -> new Problem(unknown, "The post has none " + id));
  }
}
