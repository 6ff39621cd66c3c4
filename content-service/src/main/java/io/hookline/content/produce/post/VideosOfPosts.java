package io.hookline.content.produce.post;

import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * Which post a video is, and which one another system means. Of short links the column of their own
 * has an index; other addresses tell the id.
 */
@Singleton
class VideosOfPosts {

  private static final String BY_ID =
      "select id from post where network = :network and network_post_id = :video";

  private static final String BY_ADDRESS =
      "select id from post where network = :network and short_link = :video";

  private static final String RECORDED =
      """
      select id from post
       where network_post_id = any (:videos) and network = any (:networks)
      union
      select id from post
       where short_link = any (:addresses) and network = any (:networks)
      union
      select id from post where external_id = any (:externalIds)
      """;

  private static final String OF_VIDEOS =
      """
      select id, network, network_post_id as video from post
       where (network_post_id, network) in (select * from unnest(:videos, :networks))
      union all
      select id, network, short_link from post
       where (short_link, network) in (select * from unnest(:videos, :networks))
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
    if (as.networkPostId() != null) {
      requireFree(post, BY_ID, as.networkPostId(), PostProblem.POST_VIDEO_TAKEN);
    }
    requireFree(post, BY_ADDRESS, as.url(), PostProblem.POST_ADDRESS_TAKEN);
  }

  private void requireFree(Post post, String sql, String video, PostProblem taken) {
    find(sql, post.network(), video)
        .filter(other -> !other.equals(post.id()))
        .ifPresent(
            other -> {
              throw new Problem(taken, video + " is the post " + other + ".");
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

  /** By their ids, or by short links of which only the network knows the id. */
  Map<Video, UUID> of(Collection<Video> shown) {
    List<Video> videos = shown.stream().distinct().toList();
    Map<Video, UUID> posts = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(OF_VIDEOS)
                .bindArray("videos", String.class, videos.stream().map(Video::id).toList())
                .bindArray(
                    "networks", String.class, videos.stream().map(v -> v.network().name()).toList())
                .map(
                    (row, context) ->
                        posts.put(
                            new Video(
                                Network.valueOf(row.getString("network")), row.getString("video")),
                            row.getObject("id", UUID.class)))
                .list());
    return posts;
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
