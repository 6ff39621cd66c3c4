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

  public static ObjectNode post(
      String brand, UUID id, UUID creator, String network, String publishedAt) {
    return event(
        "PostPublished",
        brand,
        """
        {"id": "%s", "seriesId": "%s", "creatorId": "%s", "network": "%s", "title": "Serum",
         "funnelStage": "BOFU", "status": "PUBLISHED", "publishedAt": "%s", "url": null,
         "plannedFor": null, "version": 1}"""
            .formatted(id, Fixtures.id(52), creator, network, publishedAt));
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

    public ObjectNode event() {
      String separator = counters.equals("{}") ? "" : ", ";
      return ContentChanges.event(
          "SnapshotRecorded",
          brand,
          """
          {"id": "%s", "postId": "%s", "creatorId": null, "capturedAt": "%s",
           "collectedAt": "%s", "dataset": "%s", "source": "%s", "reach": null, "watchSeconds": 12, "version": 0%s%s"""
              .formatted(
                  id,
                  post,
                  capturedAt,
                  collectedAt,
                  dataset,
                  source,
                  separator,
                  counters.substring(1)));
    }
  }

  /** Of the contract: what is not said is null where it may be. */
  private static ObjectNode event(String type, String brand, String data) {
    return SisterEvent.of("content", type).sparse().with(data).in(brand);
  }
}
