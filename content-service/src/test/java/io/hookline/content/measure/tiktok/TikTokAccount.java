package io.hookline.content.measure.tiktok;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An account of {@link TikTokServer}: what its owner has and permits. Fields are TikTok's own. */
public final class TikTokAccount {

  private final String openId;
  private final TikTokTokens tokens;
  private final Map<String, Object> profile = new ConcurrentHashMap<>();
  private final Map<LocalDate, Map<String, Object>> days = new ConcurrentSkipListMap<>();
  private final Map<String, TikTokVideo> videos = new ConcurrentHashMap<>();
  private final Map<String, List<Map<String, Object>>> comments = new ConcurrentHashMap<>();

  TikTokAccount(String openId, Clock clock) {
    this.openId = openId;
    this.tokens = new TikTokTokens(openId, clock);
    profile.put("username", "miawong");
    profile.put("display_name", "Mia Wong");
    profile.put("profile_deep_link", "https://www.tiktok.com/@miawong");
    profile.put("is_business_account", true);
    profile.put("is_verified", false);
    profile.put("followers_count", 12_400);
    profile.put("following_count", 210);
    profile.put("total_likes", 380_000);
    profile.put("videos_count", 3);
  }

  public String openId() {
    return openId;
  }

  public TikTokTokens tokens() {
    return tokens;
  }

  /** What the owner permits from the next consent on; all of it at first. */
  public TikTokAccount permits(Set<String> scopes) {
    tokens.permit(scopes);
    return this;
  }

  /** A field of the account itself or of its audience. */
  public TikTokAccount has(String field, Object value) {
    profile.put(field, value);
    return this;
  }

  /** A day; a second time, it is restated. */
  public TikTokAccount day(LocalDate day, Map<String, Object> figures) {
    days.put(day, figures);
    return this;
  }

  public TikTokVideo publish(String id, Instant createdAt) {
    TikTokVideo video = new TikTokVideo(id, createdAt);
    videos.put(id, video);
    return video;
  }

  public void delete(String videoId) {
    videos.remove(videoId);
  }

  /** A comment with TikTok's fields; those that are left out are as of an ordinary one. */
  public Map<String, Object> comment(
      String videoId, String id, Instant createdAt, Map<String, Object> fields) {
    Map<String, Object> comment = new LinkedHashMap<>();
    comment.put("comment_id", id);
    comment.put("video_id", videoId);
    comment.put("create_time", String.valueOf(createdAt.getEpochSecond()));
    comment.put("text", "Does it work with retinol?");
    comment.put("likes", 3);
    comment.put("replies", 0);
    comment.put("owner", false);
    comment.put("pinned", false);
    comment.put("status", "PUBLIC");
    comment.put("username", "lena.skincare");
    comment.putAll(fields);
    comments.computeIfAbsent(videoId, any -> new CopyOnWriteArrayList<>()).add(comment);
    return comment;
  }

  Map<String, Object> profile() {
    return profile;
  }

  Map<LocalDate, Map<String, Object>> days() {
    return days;
  }

  /** The newest first. */
  List<TikTokVideo> videos() {
    return videos.values().stream()
        .sorted(Comparator.comparing(TikTokVideo::createdAt).reversed())
        .toList();
  }

  /** Comments below a video, or replies to one of them; the newest first. */
  List<Map<String, Object>> comments(String videoId, String parent) {
    return comments.getOrDefault(videoId, List.of()).stream()
        .filter(one -> parent.equals(one.getOrDefault("parent_comment_id", "")))
        .sorted(Comparator.comparing(one -> -Long.parseLong(one.get("create_time").toString())))
        .toList();
  }
}
