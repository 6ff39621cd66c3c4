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

  public static Snapshot snapshot(String brand, UUID id, UUID post, String capturedAt) {
    return new Snapshot(brand, id, post, capturedAt, capturedAt, "ORGANIC", "API", "{}");
  }

  /** A snapshot whose counters are unknown until they are said. */
  public record Snapshot(
      String brand,
      UUID id,
      UUID post,
      String capturedAt,
      String collectedAt,
      String dataset,
      String source,
      String counters) {

    public Snapshot counts(Long views, Long likes, Long comments, Long shares, Long saves) {
      return new Snapshot(
          brand,
          id,
          post,
          capturedAt,
          collectedAt,
          dataset,
          source,
          """
          {"views": %d, "likes": %d, "comments": %d, "shares": %d, "saves": %d}"""
              .formatted(views, likes, comments, shares, saves));
    }

    public Snapshot paid() {
      return of("PAID");
    }

    public Snapshot of(String other) {
      return new Snapshot(brand, id, post, capturedAt, collectedAt, other, source, counters);
    }

    public Snapshot from(String other) {
      return new Snapshot(brand, id, post, capturedAt, collectedAt, dataset, other, counters);
    }

    public Snapshot collected(String at) {
      return new Snapshot(brand, id, post, capturedAt, at, dataset, source, counters);
    }

    public Snapshot estimated() {
      return from("ESTIMATED");
    }

    /** Any counters, as in {@code {"views": 12}}. */
    public Snapshot tells(String told) {
      return new Snapshot(brand, id, post, capturedAt, collectedAt, dataset, source, told);
    }

    public ObjectNode event() {
      return SisterEvent.of("content", "SnapshotRecorded")
          .sparse()
          .with(
              """
              {"id": "%s", "postId": "%s", "capturedAt": "%s", "collectedAt": "%s",
               "dataset": "%s", "source": "%s", "version": 0}"""
                  .formatted(id, post, capturedAt, collectedAt, dataset, source))
          .with(counters)
          .in(brand);
    }
  }

  /** Of the contract: what is not said is null where it may be. */
  private static ObjectNode event(String type, String brand, String data) {
    return SisterEvent.of("content", type).sparse().with(data).in(brand);
  }
}
