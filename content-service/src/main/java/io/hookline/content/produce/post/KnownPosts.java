package io.hookline.content.produce.post;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Posts by what makes them the same: their video, and what they are called elsewhere. */
final class KnownPosts {

  private final Map<String, PostView> byVideo = new HashMap<>();
  private final Map<String, PostView> byExternalId = new HashMap<>();

  KnownPosts(Collection<PostView> posts) {
    posts.forEach(this::add);
  }

  void add(PostView post) {
    if (post.publishedAt() != null) {
      names(post).forEach(name -> byVideo.put(name, post));
    }
    if (post.externalId() != null) {
      byExternalId.put(post.externalId(), post);
    }
  }

  /** What the video is called: by its id, and by its address, which may be all that is known. */
  private static List<String> names(PostView post) {
    return Stream.of(post.networkPostId(), post.url())
        .filter(Objects::nonNull)
        .map(name -> post.network() + " " + name)
        .toList();
  }

  /**
   * The post that a row speaks of, and says nothing new of; empty for a new one.
   *
   * @throws Problem POST_VIDEO_TAKEN, POST_ADDRESS_TAKEN, POST_EXISTS for one of which other facts
   *     are recorded
   */
  Optional<PostView> same(PostView sent) {
    if (sent.publishedAt() != null) {
      for (String name : names(sent)) {
        PostView video = byVideo.get(name);
        if (video != null) {
          return Optional.of(require(sent, video, taken(sent, video)));
        }
      }
    }
    PostView elsewhere = byExternalId.get(sent.externalId());
    return elsewhere == null
        ? Optional.empty()
        : Optional.of(require(sent, elsewhere, PostProblem.POST_EXISTS));
  }

  private static PostProblem taken(PostView sent, PostView video) {
    return sent.networkPostId() != null && sent.networkPostId().equals(video.networkPostId())
        ? PostProblem.POST_VIDEO_TAKEN
        : PostProblem.POST_ADDRESS_TAKEN;
  }

  private static PostView require(PostView sent, PostView recorded, PostProblem code) {
    List<String> differences = RecordedFacts.differences(sent, recorded);
    if (differences.isEmpty()) {
      return recorded;
    }
    String what =
        switch (code) {
          case POST_EXISTS -> sent.externalId();
          case POST_VIDEO_TAKEN -> sent.networkPostId();
          default -> sent.url();
        };
    throw new Problem(
        code,
        "%s is the post %s, of which other facts are recorded: %s."
            .formatted(what, recorded.id(), String.join(", ", differences)),
        differences.stream()
            .map(field -> new Violation(field, "is not as in the post " + recorded.id()))
            .toList());
  }
}
