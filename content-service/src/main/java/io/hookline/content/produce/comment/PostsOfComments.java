package io.hookline.content.produce.comment;

import io.hookline.content.network.IdText;
import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.content.network.VideoAddress.NotAVideo;
import io.hookline.content.produce.post.Posts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Which post each comment is on, by the post's id or by its video. */
@ApplicationScoped
class PostsOfComments {

  private static final String BY_VIDEO =
      """
      select id, network, network_post_id from post
       where brand = :brand
         and (network_post_id, network) in (select * from unnest(:ids, :networks))
      """;

  private final Posts posts;
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  PostsOfComments(Posts posts, Jdbi jdbi, CurrentBrand brand) {
    this.posts = posts;
    this.jdbi = jdbi;
    this.brand = brand;
  }

  private record Video(Network network, String id) {}

  /** The posts that some comments name. */
  static final class Named {

    private final Set<UUID> posts;
    private final Map<Video, UUID> videos;

    private Named(Set<UUID> posts, Map<Video, UUID> videos) {
      this.posts = posts;
      this.videos = videos;
    }

    /**
     * The comment with its post.
     *
     * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
     */
    NewComment with(NewComment comment) {
      if ((comment.postId() == null) == (comment.postVideo() == null)) {
        throw refused(
            CommonProblem.VALIDATION_FAILED, "postId", "must be given, or else postVideo");
      }
      if (comment.postId() == null) {
        UUID post = videos.get(video(comment));
        if (post == null) {
          throw refused(
              CommonProblem.REFERENCE_UNKNOWN, "postVideo", "is no video of a post of this brand");
        }
        return comment.on(post);
      }
      if (!posts.contains(comment.postId())) {
        throw refused(CommonProblem.REFERENCE_UNKNOWN, "postId", "is not a post of this brand");
      }
      return comment;
    }
  }

  /** Looks up all of them at once. */
  Named of(Collection<NewComment> comments) {
    Set<UUID> ids =
        comments.stream()
            .map(NewComment::postId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<Video> videos =
        comments.stream()
            .filter(comment -> comment.postId() == null && comment.postVideo() != null)
            .map(PostsOfComments::readable)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Named(
        ids.isEmpty() ? Set.of() : posts.known(ids).keySet(),
        videos.isEmpty() ? Map.of() : find(List.copyOf(videos)));
  }

  private Map<Video, UUID> find(List<Video> videos) {
    Map<Video, UUID> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(BY_VIDEO)
                .bind("brand", brand.slug())
                .bindArray("ids", String.class, videos.stream().map(Video::id).toList())
                .bindArray(
                    "networks", String.class, videos.stream().map(v -> v.network().name()).toList())
                .map(
                    (row, context) ->
                        found.put(
                            new Video(
                                Network.valueOf(row.getString("network")),
                                row.getString("network_post_id")),
                            row.getObject("id", UUID.class)))
                .list());
    return found;
  }

  private static Video readable(NewComment comment) {
    try {
      return video(comment);
    } catch (Problem toldWithItsRow) {
      return null;
    }
  }

  private static Video video(NewComment comment) {
    String written = IdText.of(comment.postVideo());
    if (VideoAddress.isId(comment.network(), written)) {
      return new Video(comment.network(), written);
    }
    try {
      VideoAddress address = VideoAddress.of(written);
      if (address.network() == comment.network() && address.id() != null) {
        return new Video(address.network(), address.id());
      }
    } catch (NotAVideo refused) {
      throw refused(CommonProblem.VALIDATION_FAILED, "postVideo", refused.getMessage());
    }
    throw refused(
        CommonProblem.VALIDATION_FAILED,
        "postVideo",
        "must be of the comment's network and have the whole id of the video");
  }

  private static Problem refused(CommonProblem code, String field, String message) {
    return new Problem(code, field + " " + message + ".", List.of(new Violation(field, message)));
  }
}
