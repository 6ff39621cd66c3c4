package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records what sources told of posts: the one door for requests, imports, files and connectors. */
@ApplicationScoped
public class Snapshots {

  private final Posts posts;
  private final AddReadings readings;
  private final Clock clock;

  Snapshots(Posts posts, AddReadings readings, Clock clock) {
    this.posts = posts;
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * Records readings of the present brand's posts in the caller's transaction, with few statements
   * however many there are. One that keeps to no rule is refused as a whole. Of one whose counters,
   * curve or sources of views stand there with other figures that part is refused; the same sent
   * again, in any order, is unchanged.
   *
   * @return an outcome for each reading, in their order
   */
  public List<ReadingOutcome> record(List<PostReading> sent) {
    return each(sent, readings::add);
  }

  /**
   * What {@link #record} would answer, without recording anything; the readings are not compared
   * with each other.
   *
   * @return an outcome for each reading, in their order; one that would be recorded has no id
   */
  public List<ReadingOutcome> foresee(List<PostReading> sent) {
    return each(sent, (good, known, now) -> readings.foresee(good, now));
  }

  /**
   * Why a reading of a video that is no post as yet could be none's; empty where nothing speaks
   * against it so far.
   *
   * @param publishedAt null where it is not known
   */
  public Optional<Problem> refusal(PostReading reading, Instant publishedAt) {
    try {
      Instant since = publishedAt == null ? Instant.EPOCH : publishedAt;
      ReadingRules.check(reading, new PublishedPost(null, null, since, null), clock.instant());
      return Optional.empty();
    } catch (Problem refused) {
      return Optional.of(refused);
    }
  }

  private interface Work {
    Map<Integer, ReadingOutcome> on(
        Map<Integer, PostReading> good, Map<UUID, Optional<PublishedPost>> known, Instant now);
  }

  private List<ReadingOutcome> each(List<PostReading> sent, Work work) {
    Instant now = clock.instant();
    Set<UUID> ids = sent.stream().map(PostReading::postId).collect(Collectors.toSet());
    Map<UUID, Optional<PublishedPost>> known = posts.known(ids);
    Map<Integer, PostReading> good = new HashMap<>();
    ReadingOutcome[] outcomes = new ReadingOutcome[sent.size()];
    for (int i = 0; i < outcomes.length; i++) {
      PostReading reading = sent.get(i);
      try {
        ReadingRules.check(reading, published(reading.postId(), known), now);
        good.put(i, reading);
      } catch (Problem refused) {
        outcomes[i] = ReadingOutcome.refused(refused);
      }
    }
    if (!good.isEmpty()) {
      work.on(good, known, now).forEach((place, outcome) -> outcomes[place] = outcome);
    }
    return List.of(outcomes);
  }

  private static PublishedPost published(UUID id, Map<UUID, Optional<PublishedPost>> known) {
    Optional<PublishedPost> post = known.get(id);
    if (post == null) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          "There is no post " + id + ".",
          List.of(new Violation("postId", "is not a post of this brand")));
    }
    return post.orElseThrow(
        () ->
            new Problem(SnapshotProblem.POST_NOT_PUBLISHED, "Publish the post " + id + " first."));
  }
}
