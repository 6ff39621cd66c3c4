package io.hookline.content.measure.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.content.measure.connection.PlatformVideo;
import io.hookline.content.measure.connection.VideoPage;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Videos as {@code /business/video/list/} tells them. */
final class ReadVideos {

  private final Unknown unknown = new Unknown();
  private final Values data;
  private final List<Values> told;
  private final VideoFigures figures;
  private final Audience audience;

  ReadVideos(JsonNode data) {
    this.data = new Values(data, unknown);
    this.told = this.data.list("videos");
    this.figures = new VideoFigures(told, unknown);
    this.audience = new Audience(told, unknown);
  }

  /** All on one page, as of videos that were asked for by their ids. */
  VideoPage all() {
    List<PlatformVideo> videos = videos();
    return new VideoPage(videos, null, unknown.counts());
  }

  /**
   * @param asked the cursor that this page was asked with, in milliseconds
   */
  VideoPage page(long asked) {
    List<PlatformVideo> videos = videos();
    Long next = Boolean.TRUE.equals(data.flag("has_more")) ? next(asked, videos) : null;
    return new VideoPage(videos, next == null ? null : next.toString(), unknown.counts());
  }

  /**
   * Pages go back in time, so that a cursor that does not would be read forever. Where it stands
   * still the oldest video leads on, and where there is none the list ends.
   */
  private Long next(long asked, List<PlatformVideo> videos) {
    Long cursor = data.count("cursor");
    if (cursor != null && cursor > 0 && cursor < asked) {
      return cursor;
    }
    Long oldest =
        videos.stream()
            .map(PlatformVideo::createdAt)
            .min(Comparator.naturalOrder())
            .map(Instant::toEpochMilli)
            .filter(created -> created < asked)
            .orElse(null);
    unknown.add("cursor", oldest == null ? "stands still, the list ends" : "stands still");
    return oldest;
  }

  /** A video that comes twice on a page is one. */
  private List<PlatformVideo> videos() {
    Map<String, PlatformVideo> byId = new LinkedHashMap<>();
    for (Values video : told) {
      PlatformVideo read = video(video);
      if (read != null) {
        byId.putIfAbsent(read.videoId(), read);
      }
    }
    return List.copyOf(byId.values());
  }

  private PlatformVideo video(Values video) {
    String id = video.name("item_id");
    Instant createdAt = video.instant("create_time");
    if (id == null || createdAt == null) {
      unknown.add(id == null ? "item_id" : "create_time", "missing");
      return null;
    }
    return new PlatformVideo(
        id,
        video.name("share_url"),
        video.text("caption"),
        createdAt,
        Boolean.TRUE.equals(video.flag("is_ad")),
        isPhoto(video.name("media_type")),
        video.number("video_duration"),
        figures.counters(video),
        figures.retention(video),
        figures.viewSources(video),
        audience.of(video));
  }

  private boolean isPhoto(String mediaType) {
    if (mediaType != null && !mediaType.equals("VIDEO") && !mediaType.equals("PHOTO")) {
      unknown.add("media_type", mediaType);
    }
    return "PHOTO".equals(mediaType);
  }
}
