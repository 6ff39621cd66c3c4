package io.hookline.content.measure.unclaimed;

import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.content.produce.post.Video;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A video that was told of.
 *
 * @param url as told, null where only the id is known; what is kept of it is whose it is
 * @param title null where it was not told, as the instant of publication and the account
 * @param accountId the brand's own account that it is on
 * @param readings of no post
 */
public record FoundVideo(
    Network network,
    String networkPostId,
    String url,
    String title,
    Instant publishedAt,
    UUID accountId,
    List<PostReading> readings) {

  public FoundVideo {
    readings = List.copyOf(readings);
  }

  Video video() {
    return new Video(network, networkPostId);
  }

  /** Whose it is, where that is not the brand itself. */
  String authorHandle() {
    if (accountId != null || url == null) {
      return null;
    }
    try {
      return VideoAddress.of(url).handle();
    } catch (VideoAddress.NotAVideo toldByItsIdAlone) {
      return null;
    }
  }

  /** Both, of one video. */
  FoundVideo and(FoundVideo other) {
    return new FoundVideo(
        network,
        networkPostId,
        first(url, other.url),
        first(title, other.title),
        first(publishedAt, other.publishedAt),
        first(accountId, other.accountId),
        Stream.concat(readings.stream(), other.readings.stream()).toList());
  }

  private static <T> T first(T one, T other) {
    return one == null ? other : one;
  }
}
