package io.hookline.content.produce.post;

import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * When, where and as which video a post went out.
 *
 * @param networkPostId the network's id of the video; null where only a short link is known
 */
@Embeddable
record PublishedAs(
    @Column(name = "published_at") Instant at,
    @Column(name = "network_post_id") String networkPostId,
    String url) {

  /**
   * @throws Problem VALIDATION_FAILED for an address or an id of another network, of no video, or
   *     when the two name different ones
   */
  static PublishedAs of(Publication publication, Network network) {
    String given = publication.networkPostId();
    if (given != null && !VideoAddress.isId(network, given)) {
      throw refused("networkPostId", "is no id of a video on " + VideoAddress.name(network));
    }
    if (publication.url() == null) {
      if (given == null) {
        throw refused("url", "must be given, or networkPostId");
      }
      return new PublishedAs(publication.publishedAt(), given, VideoAddress.byId(network, given));
    }
    VideoAddress address = address(publication.url(), network);
    if (given != null && address.id() != null && !given.equals(address.id())) {
      throw refused("networkPostId", "is not the video of url, which is " + address.id());
    }
    return new PublishedAs(
        publication.publishedAt(),
        given == null ? address.id() : given,
        address.shortLink() == null ? WebAddress.of(publication.url()) : address.shortLink());
  }

  private static VideoAddress address(String url, Network network) {
    try {
      VideoAddress address = VideoAddress.of(url);
      if (address.network() != network) {
        throw refused("url", "is of " + VideoAddress.name(address.network()) + ", the post is not");
      }
      return address;
    } catch (VideoAddress.NotAVideo wrong) {
      throw refused("url", wrong.getMessage());
    }
  }

  private static Problem refused(String field, String message) {
    return new Problem(
        CommonProblem.VALIDATION_FAILED,
        "This is not where the post is: " + field + " " + message + ".",
        List.of(new Violation(field, message)));
  }

  /**
   * @throws Problem VALIDATION_FAILED when it lies in the future
   */
  void check(Instant now) {
    if (ClockTolerance.isAhead(at, now)) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "What is not out yet is planned.",
          List.of(new Violation("publishedAt", "must not be in the future")));
    }
  }

  boolean isSameAs(PublishedAs other) {
    return networkPostId != null && other.networkPostId != null
        ? networkPostId.equals(other.networkPostId)
        : url.equals(other.url);
  }

  /** An address that names no account; of a short link alone there is no other. */
  String addressOfNoAccount(Network network) {
    return networkPostId == null ? url : VideoAddress.byId(network, networkPostId);
  }

  /** As people would name it. */
  String name() {
    return networkPostId == null ? url : networkPostId;
  }
}
