package io.hookline.content.measure.tiktok;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A video of {@link TikTokServer}. Fields are TikTok's own. */
public final class TikTokVideo {

  private static final Duration LAG = Duration.ofHours(24);

  private final String id;
  private final Instant createdAt;
  private final Map<String, Object> fields = new ConcurrentHashMap<>();
  private volatile long viewsPerDay;

  TikTokVideo(String id, Instant createdAt) {
    this.id = id;
    this.createdAt = createdAt;
    fields.put("media_type", "VIDEO");
    fields.put("is_ad", false);
    fields.put(
        "share_url",
        "https://www.tiktok.com/@miawong/video/"
            + id
            + "?utm_campaign=tt4d_open_api&utm_source=7300000000000000001");
    fields.put("caption", "Three steps 🧴 #skincare");
    fields.put("video_duration", 20.001);
  }

  public String id() {
    return id;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public TikTokVideo with(String field, Object value) {
    fields.put(field, value);
    return this;
  }

  /** TikTok tells it no more. */
  public TikTokVideo without(Collection<String> gone) {
    gone.forEach(fields::remove);
    return this;
  }

  /** Gathers as many views each day, and likes, comments and shares with them; told a day late. */
  public TikTokVideo growing(long perDay) {
    viewsPerDay = perDay;
    return this;
  }

  /**
   * @param asked what is told of them
   */
  Map<String, Object> told(List<String> asked, Instant now) {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    all.put("item_id", id);
    all.putIfAbsent("create_time", String.valueOf(createdAt.getEpochSecond()));
    if (viewsPerDay > 0) {
      grow(all, now.minus(LAG).truncatedTo(ChronoUnit.DAYS));
    }
    all.keySet().retainAll(asked);
    return all;
  }

  private void grow(Map<String, Object> all, Instant standing) {
    long views = Math.max(0, Duration.between(createdAt, standing).toHours() * viewsPerDay / 24);
    all.put("video_views", views);
    all.put("reach", views * 9 / 10);
    all.put("likes", views / 20);
    all.put("comments", views / 200);
    all.put("shares", views / 100);
    all.put("favorites", views / 80);
    all.put("total_time_watched", views * 4.5);
    all.put("average_time_watched", 4.5);
    all.put("full_video_watched_rate", 0.25);
  }
}
