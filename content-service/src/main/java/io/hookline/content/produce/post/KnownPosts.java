package io.hookline.content.produce.post;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Posts by what makes them the same: their video, and what they are called elsewhere. */
final class KnownPosts {

  private final Map<String, PostView> byVideo = new HashMap<>();
  private final Map<String, PostView> byExternalId = new HashMap<>();

  KnownPosts(Collection<PostView> posts) {
    posts.forEach(this::add);
  }

  void add(PostView post) {
    if (post.publishedAt() != null) {
      byVideo.put(video(post), post);
    }
    if (post.externalId() != null) {
      byExternalId.put(post.externalId(), post);
    }
  }

  private static String video(PostView post) {
    return post.network() + " " + name(post);
  }

  private static String name(PostView post) {
    return post.networkPostId() == null ? post.url() : post.networkPostId();
  }

  /**
   * The post that a row speaks of, and says nothing new of; empty for a new one.
   *
   * @throws Problem POST_VIDEO_TAKEN, POST_ADDRESS_TAKEN, POST_EXISTS for one of which other facts
   *     are recorded
   */
  Optional<PostView> same(PostView sent) {
    PostView video = sent.publishedAt() == null ? null : byVideo.get(video(sent));
    PostView elsewhere = byExternalId.get(sent.externalId());
    if (video != null) {
      return Optional.of(require(sent, video, videoTaken(sent)));
    }
    return elsewhere == null
        ? Optional.empty()
        : Optional.of(require(sent, elsewhere, PostProblem.POST_EXISTS));
  }

  private static PostProblem videoTaken(PostView sent) {
    return sent.networkPostId() == null
        ? PostProblem.POST_ADDRESS_TAKEN
        : PostProblem.POST_VIDEO_TAKEN;
  }

  private static PostView require(PostView sent, PostView recorded, PostProblem code) {
    List<String> differences = RecordedFacts.differences(sent, recorded);
    if (differences.isEmpty()) {
      return recorded;
    }
    String what = code == PostProblem.POST_EXISTS ? sent.externalId() : name(sent);
    throw new Problem(
        code,
        "%s is the post %s, of which other facts are recorded: %s."
            .formatted(what, recorded.id(), String.join(", ", differences)),
        differences.stream()
            .map(field -> new Violation(field, "is not as in the post " + recorded.id()))
            .toList());
  }
}
