package io.hookline.content.produce.comment;

import io.hookline.content.produce.post.PostName;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PostsByVideo;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which post each comment is on, by the post's id or by its video. */
@ApplicationScoped
class PostsOfComments {

  private final Posts posts;
  private final PostsByVideo videos;

  PostsOfComments(Posts posts, PostsByVideo videos) {
    this.posts = posts;
    this.videos = videos;
  }

  /** The posts that some comments name. */
  record Named(Set<UUID> posts, PostsByVideo.Found videos) {

    /**
     * The comment with its post.
     *
     * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN, POST_IDS_ROUNDED
     */
    NewComment with(NewComment comment) {
      UUID post = videos.of(name(comment));
      if (comment.postId() != null && !posts.contains(post)) {
        String message = "is not a post of this brand";
        throw new Problem(
            CommonProblem.REFERENCE_UNKNOWN,
            "postId " + message + ".",
            List.of(new Violation("postId", message)));
      }
      return comment.on(post);
    }
  }

  /** Looks up all of them at once. */
  Named of(Collection<NewComment> comments) {
    Set<UUID> ids =
        comments.stream()
            .map(NewComment::postId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Named(
        ids.isEmpty() ? Set.of() : posts.known(ids).keySet(),
        videos.of(comments.stream().map(PostsOfComments::name).toList()));
  }

  private static PostName name(NewComment comment) {
    return new PostName(comment.postId(), comment.network(), comment.postVideo());
  }
}
