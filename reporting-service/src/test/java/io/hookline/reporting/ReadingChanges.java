package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Readings beside snapshots, as the contract of the content-service describes them. */
public final class ReadingChanges {

  private ReadingChanges() {}

  /**
   * A retention curve.
   *
   * @param points second to share that is still there
   */
  public static ObjectNode curve(
      String brand, UUID id, UUID post, String at, Map<Integer, Double> points) {
    return ContentChanges.event(
        "RetentionCurveRecorded",
        brand,
        """
        {"id": "%s", "postId": "%s", "capturedAt": "%s", "collectedAt": "%s",
         "dataset": "ORGANIC", "source": "API", "points": [%s], "version": 0}"""
            .formatted(
                id,
                post,
                at,
                at,
                points.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(p -> "{\"second\": " + p.getKey() + ", \"share\": " + p.getValue() + "}")
                    .collect(Collectors.joining(", "))));
  }

  /**
   * Where views came from.
   *
   * @param shares as in {@code {"forYou": 0.7}}
   */
  public static ObjectNode sources(String brand, UUID id, UUID post, String at, String shares) {
    return ContentChanges.event(
        "ViewSourcesRecorded",
        brand,
        """
        {"id": "%s", "postId": "%s", "capturedAt": "%s", "collectedAt": "%s",
         "dataset": "ORGANIC", "source": "API", "version": 0, %s"""
            .formatted(id, post, at, at, shares.strip().substring(1)));
  }

  /**
   * Who follows an account.
   *
   * @param shares as in {@code {"key": "FEMALE", "share": 0.6}}
   */
  public static ObjectNode audience(
      String brand, UUID id, UUID account, String dimension, String at, String... shares) {
    return ContentChanges.event(
        "AudienceRecorded",
        brand,
        """
        {"id": "%s", "accountId": "%s", "dimension": "%s", "at": "%s", "collectedAt": "%s",
         "lastAt": "%s", "source": "API", "shares": [%s], "flags": [], "version": 0}"""
            .formatted(
                id,
                account,
                dimension,
                at,
                at,
                at,
                java.util.Arrays.stream(shares)
                    .map(
                        share ->
                            share.contains("count")
                                ? share
                                : share.replace("}", ", \"count\": null}"))
                    .collect(Collectors.joining(", "))));
  }

  public static ObjectNode competitor(String brand, UUID id, String name) {
    return ContentChanges.event(
        "CompetitorAdded",
        brand,
        """
        {"id": "%s", "network": "TIKTOK", "handle": "%s", "name": "%s",
         "trackedFrom": "2026-01-01", "version": 0}"""
            .formatted(id, name.toLowerCase(java.util.Locale.ROOT).replace(" ", ""), name));
  }

  public static ObjectNode followers(
      String brand, UUID id, UUID competitor, String at, long followers) {
    return ContentChanges.event(
        "FollowerCountRecorded",
        brand,
        """
        {"id": "%s", "competitorId": "%s", "capturedAt": "%s", "collectedAt": "%s",
         "source": "API", "followers": %d, "version": 0}"""
            .formatted(id, competitor, at, at, followers));
  }

  public static ObjectNode competitorPost(
      String brand, UUID id, UUID competitor, String publishedAt) {
    return ContentChanges.event(
        "CompetitorPostRecorded",
        brand,
        """
        {"id": "%s", "competitorId": "%s", "network": "TIKTOK", "publishedAt": "%s",
         "version": 0}"""
            .formatted(id, competitor, publishedAt));
  }

  /**
   * What a competitor's post showed.
   *
   * @param counters as in {@code {"views": 12, "likes": 3}}
   */
  public static ObjectNode competitorSnapshot(
      String brand, UUID id, UUID post, String at, String counters) {
    return ContentChanges.event(
        "CompetitorSnapshotRecorded",
        brand,
        """
        {"id": "%s", "postId": "%s", "capturedAt": "%s", "collectedAt": "%s", "source": "API",
         "version": 0, %s"""
            .formatted(id, post, at, at, counters.strip().substring(1)));
  }
}
