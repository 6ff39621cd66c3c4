package io.hookline.content.produce.post;

import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Which post a video is, and which one another system means. */
@Singleton
class VideosOfPosts {

  private static final String BY_ID =
      "select id from post where network = :network and network_post_id = :video";

  private static final String BY_ADDRESS =
      "select id from post where network = :network and url = :video and network_post_id is null";

  private static final String RECORDED =
      """
      select id from post
       where network_post_id = any (:videos) and network = any (:networks)
      union
      select id from post
       where url = any (:addresses) and network = any (:networks) and network_post_id is null
      union
      select id from post where external_id = any (:externalIds)
      """;

  private final Jdbi jdbi;

  VideosOfPosts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Names the other post, which the database's own refusal cannot.
   *
   * @throws Problem POST_VIDEO_TAKEN, POST_ADDRESS_TAKEN
   */
  void requireFree(Post post, PublishedAs as) {
    boolean known = as.networkPostId() != null;
    find(known ? BY_ID : BY_ADDRESS, post.network(), as.name())
        .filter(other -> !other.equals(post.id()))
        .ifPresent(
            other -> {
              throw new Problem(
                  known ? PostProblem.POST_VIDEO_TAKEN : PostProblem.POST_ADDRESS_TAKEN,
                  as.name() + " is the post " + other + ".");
            });
  }

  private Optional<UUID> find(String sql, Network network, String video) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("network", network.name())
                .bind("video", video)
                .mapTo(UUID.class)
                .findOne());
  }

  /** The posts that some of these may be: by their videos, or by what they are called elsewhere. */
  List<UUID> recorded(Collection<PostView> like) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(RECORDED)
                .bindArray("videos", String.class, texts(like, PostView::networkPostId))
                .bindArray("addresses", String.class, texts(like, PostView::url))
                .bindArray("networks", String.class, texts(like, post -> post.network().name()))
                .bindArray("externalIds", String.class, texts(like, PostView::externalId))
                .mapTo(UUID.class)
                .list());
  }

  private static List<String> texts(Collection<PostView> posts, Function<PostView, String> text) {
    return posts.stream().map(text).filter(Objects::nonNull).distinct().toList();
  }
}
