package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.util.UUID;

/** Changes as the contract of the content-service describes them. */
public final class ContentChanges {

  private ContentChanges() {}

  public static ObjectNode pillar(String brand, UUID id, String name) {
    return event(
        "PillarCreated",
        brand,
        """
        {"id": "%s", "name": "%s", "description": null, "version": 0}"""
            .formatted(id, name));
  }

  public static ObjectNode series(String brand, UUID id, UUID pillar, String name) {
    return event(
        "SeriesCreated",
        brand,
        """
        {"id": "%s", "pillarId": "%s", "name": "%s", "hook": null, "version": 0}"""
            .formatted(id, pillar, name));
  }

  public static ObjectNode account(String brand, UUID id, String network, String handle) {
    return event(
        "BrandAccountAdded",
        brand,
        """
        {"id": "%s", "network": "%s", "handle": "%s", "displayName": "%s", "active": true,
         "version": 0}"""
            .formatted(id, network, handle, handle));
  }

  /**
   * Somebody says whose the account is.
   *
   * @param creator null: the brand's own
   */
  public static ObjectNode accountOf(
      String brand, UUID id, String handle, UUID creator, int version) {
    return event(
        "BrandAccountUpdated",
        brand,
        """
        {"id": "%s", "network": "TIKTOK", "handle": "%s", "displayName": "%s", "active": true,
         "creatorId": %s, "version": %d}"""
            .formatted(
                id, handle, handle, creator == null ? "null" : "\"" + creator + "\"", version));
  }

  public static ObjectNode term(String brand, UUID id, String vocabulary, String key) {
    return event(
        "TermCreated",
        brand,
        """
        {"id": "%s", "vocabulary": "%s", "key": "%s", "name": "%s", "state": "ACTIVE",
         "version": 0}"""
            .formatted(id, vocabulary, key, key));
  }

  /** The term is another's from now on. */
  public static ObjectNode merged(
      String brand, UUID id, String vocabulary, String key, String into) {
    return event(
        "TermMerged",
        brand,
        """
        {"id": "%s", "vocabulary": "%s", "key": "%s", "name": "%s", "mergedInto": "%s",
         "state": "RETIRED", "version": 1}"""
            .formatted(id, vocabulary, key, key, into));
  }

  /** A post of which everything can be said. */
  public static PostChange post(String brand, UUID id) {
    return new PostChange(brand, id);
  }

  public static ObjectNode post(
      String brand, UUID id, UUID creator, String network, String publishedAt) {
    return post(brand, id)
        .with("seriesId", Fixtures.id(52))
        .with("creatorId", creator)
        .with("network", network)
        .published(publishedAt)
        .version(1)
        .event();
  }

  public static SnapshotChange snapshot(String brand, UUID id, UUID post, String capturedAt) {
    return new SnapshotChange(brand, id, post, capturedAt, capturedAt, "ORGANIC", "API", "{}");
  }

  /** Of a day of an account; counters as in {@code {"followers": 12}}. */
  public static ObjectNode accountDay(
      String brand, UUID id, UUID account, String day, String source, String at, String counters) {
    return SisterEvent.of("content", "AccountSnapshotRecorded")
        .with(
            """
            {"id": "%s", "accountId": "%s", "day": "%s", "dayZone": "UTC", "source": "%s",
             "firstCollectedAt": "%s", "collectedAt": "%s", "version": 0}"""
                .formatted(id, account, day, source, at, at))
        .with("counters", AccountCounters.of(counters))
        .in(brand);
  }

  public static ObjectNode comment(
      String brand, UUID id, UUID post, String commentedAt, String commentClass, int version) {
    return event(
        "CommentRecorded",
        brand,
        """
        {"id": "%s", "postId": "%s", "network": "TIKTOK", "commentedAt": "%s",
         "commentClass": "%s", "classifiedBy": "RULES", "version": %d}"""
            .formatted(id, post, commentedAt, commentClass, version));
  }

  public static ObjectNode timeline(
      String brand, UUID id, String kind, String title, String startsAt) {
    return event(
        "TimelineRecorded",
        brand,
        """
        {"id": "%s", "kind": "%s", "title": "%s", "startsAt": "%s", "ongoing": false,
         "version": 0}"""
            .formatted(id, kind, title, startsAt));
  }

  public static ObjectNode mention(
      String brand, UUID id, UUID creator, String publishedAt, Long views) {
    return event(
        "MentionRecorded",
        brand,
        """
        {"id": "%s", "kind": "EARNED", "network": "TIKTOK", "creatorId": %s, "publishedAt": "%s",
         "views": %d, "version": 0}"""
            .formatted(
                id, creator == null ? null : '"' + creator.toString() + '"', publishedAt, views));
  }

  /** Any other change, as its contract says it, with these fields; null where it may be. */
  public static ObjectNode event(String type, String brand, String data) {
    return SisterEvent.of("content", type).sparse().with(data).in(brand);
  }
}
