package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.VideoPage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An account's public videos, the newest first, or some of them. */
@Singleton
class Videos {

  static final int MOST = 20;

  private final TikTokConfig config;
  private final TikTokApi api;
  private final Clock clock;

  Videos(TikTokConfig config, TikTokApi api, Clock clock) {
    this.config = config;
    this.api = api;
    this.clock = clock;
  }

  /**
   * @param cursor the instant in milliseconds before which the videos were published, null for now
   */
  VideoPage page(Access access, String cursor) {
    Map<String, Object> parameters = parameters(access, Math.min(config.videosPerPage(), MOST));
    long before = cursor == null ? clock.instant().toEpochMilli() : Long.parseLong(cursor);
    if (cursor != null) {
      parameters.put("cursor", before);
    }
    return read(access, parameters).page(before);
  }

  VideoPage withIds(Access access, Set<String> ids) {
    if (ids.size() > MOST) {
      throw new IllegalArgumentException("At most " + MOST + " videos at once");
    }
    if (ids.isEmpty()) {
      return new VideoPage(List.of(), null, Map.of());
    }
    Map<String, Object> parameters = parameters(access, MOST);
    parameters.put("filters", Map.of("video_ids", new TreeSet<>(ids)));
    return read(access, parameters).all();
  }

  private ReadVideos read(Access access, Map<String, Object> parameters) {
    return new ReadVideos(api.get("/business/video/list/", access, parameters));
  }

  private static Map<String, Object> parameters(Access access, int count) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("business_id", access.platformAccountId());
    parameters.put("fields", Scope.videoFields(access));
    parameters.put("max_count", count);
    return parameters;
  }
}
