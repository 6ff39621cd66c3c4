package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.snapshot.Counters;
import io.hookline.content.measure.snapshot.RetentionPoint;
import io.hookline.content.measure.snapshot.ViewSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What videos gathered. */
final class VideoFigures {

  private static final String SOURCES = "impression_sources";
  private static final String RETENTION = "video_view_retention";
  private static final String FULLY = "full_video_watched_rate";

  /** In TikTok's words, of its documentation and its Studio, without blanks and case. */
  private static final Map<String, ViewSource> SOURCE_NAMES =
      Map.ofEntries(
          Map.entry("foryou", ViewSource.FOR_YOU),
          Map.entry("follow", ViewSource.FOLLOW),
          Map.entry("following", ViewSource.FOLLOW),
          Map.entry("search", ViewSource.SEARCH),
          Map.entry("personalprofile", ViewSource.PROFILE),
          Map.entry("profile", ViewSource.PROFILE),
          Map.entry("sound", ViewSource.SOUND),
          Map.entry("hashtag", ViewSource.HASHTAG),
          Map.entry("directmessage", ViewSource.DIRECT_MESSAGE),
          Map.entry("message", ViewSource.DIRECT_MESSAGE),
          Map.entry("other", ViewSource.OTHER),
          Map.entry("others", ViewSource.OTHER));

  private final Unknown unknown;
  private final Shares sources;
  private final Shares stayed;
  private final Shares fully;

  /**
   * @param videos all of one answer
   */
  VideoFigures(Collection<Values> videos, Unknown unknown) {
    this.unknown = unknown;
    this.sources = Shares.ofLists(videos, SOURCES, unknown);
    this.stayed = Shares.ofLists(videos, RETENTION, unknown);
    this.fully = Shares.ofFields(videos, FULLY, unknown);
  }

  /** Null where TikTok tells none, as of a video that nobody has watched for a week. */
  Counters counters(Values video) {
    Long views = video.count("video_views");
    BigDecimal average = video.number("average_time_watched");
    Counters counters =
        new Counters(
            views,
            null,
            video.count("reach"),
            video.count("likes"),
            video.count("comments"),
            video.count("shares"),
            video.count("favorites"),
            video.count("profile_views"),
            video.count("website_clicks"),
            fullViews(views, fully.part(video.number(FULLY))),
            video.count("total_time_watched"),
            average == null ? null : average.setScale(3, RoundingMode.HALF_UP),
            null,
            null,
            null,
            null,
            video.count("new_followers"),
            null,
            null,
            null,
            null,
            null);
    return isEmpty(counters) ? null : counters;
  }

  /** TikTok tells the share of views that went to the end, the rest of the suite counts them. */
  private static Long fullViews(Long views, BigDecimal share) {
    return views == null || share == null
        ? null
        : share.multiply(BigDecimal.valueOf(views)).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static boolean isEmpty(Counters counters) {
    return Stream.of(
            counters.views(),
            counters.reach(),
            counters.likes(),
            counters.comments(),
            counters.shares(),
            counters.saves(),
            counters.profileVisits(),
            counters.linkClicks(),
            counters.watchSeconds(),
            counters.averageWatchSeconds(),
            counters.newFollowers())
        .allMatch(Objects::isNull);
  }

  /** In the order of the seconds, which TikTok writes as text; each once. */
  List<RetentionPoint> retention(Values video) {
    SortedMap<BigDecimal, RetentionPoint> points = new TreeMap<>();
    for (Values told : video.list(RETENTION)) {
      BigDecimal second = told.number("second");
      BigDecimal share = stayed.ofBeginners(told.number(Shares.PERCENTAGE));
      if (second != null && share != null) {
        points.put(second, new RetentionPoint(second, share));
      }
    }
    return points.isEmpty() ? null : List.copyOf(points.values());
  }

  Map<ViewSource, BigDecimal> viewSources(Values video) {
    Map<ViewSource, BigDecimal> shares = new EnumMap<>(ViewSource.class);
    for (Values told : video.list(SOURCES)) {
      ViewSource source = source(told.name("impression_source"));
      BigDecimal share = sources.part(told.number(Shares.PERCENTAGE));
      if (source != null && share != null) {
        shares.merge(source, share, (one, other) -> one.add(other).min(BigDecimal.ONE));
      }
    }
    return shares.isEmpty() ? null : shares;
  }

  private ViewSource source(String told) {
    if (told == null) {
      return null;
    }
    ViewSource source = SOURCE_NAMES.get(told.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
    if (source == null) {
      unknown.add(SOURCES, told);
    }
    return source;
  }
}
