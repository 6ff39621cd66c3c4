package io.hookline.content.measure.competitorpost;

import io.hookline.content.network.Network;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which of many videos are recorded already, as a competitor's or as the brand's own. */
@ApplicationScoped
class KnownVideos {

  private final CompetitorPostRepository posts;
  private final OwnVideos own;
  private final CurrentBrand brand;

  KnownVideos(CompetitorPostRepository posts, OwnVideos own, CurrentBrand brand) {
    this.posts = posts;
    this.own = own;
    this.brand = brand;
  }

  /** A video of a network. */
  record Video(Network network, String id) {
    static Video of(CompetitorPostView post) {
      return new Video(post.network(), post.networkPostId());
    }
  }

  /** What is there of many videos. */
  record Known(Map<Video, CompetitorPostView> posts, Set<Video> own) {}

  Known among(Collection<Video> videos) {
    Map<Network, Set<String>> byNetwork = new EnumMap<>(Network.class);
    for (Video video : videos) {
      byNetwork.computeIfAbsent(video.network(), n -> new HashSet<>()).add(video.id());
    }
    Known known = new Known(new HashMap<>(), new HashSet<>());
    byNetwork.forEach(
        (network, ids) -> {
          for (CompetitorPost post : posts.videos(network, ids)) {
            CompetitorPostView view = posts.shown(post);
            known.posts().put(Video.of(view), view);
          }
          own.among(brand.slug(), network, ids)
              .forEach(id -> known.own().add(new Video(network, id)));
        });
    return known;
  }
}
