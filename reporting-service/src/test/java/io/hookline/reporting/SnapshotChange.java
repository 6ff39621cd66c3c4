package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.SisterEvent;
import java.util.UUID;

/** A snapshot whose counters are unknown until they are said. */
public record SnapshotChange(
    String brand,
    UUID id,
    UUID post,
    String capturedAt,
    String collectedAt,
    String dataset,
    String source,
    String counters) {

  public SnapshotChange counts(Long views, Long likes, Long comments, Long shares, Long saves) {
    return new SnapshotChange(
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

  public SnapshotChange paid() {
    return of("PAID");
  }

  public SnapshotChange of(String other) {
    return new SnapshotChange(brand, id, post, capturedAt, collectedAt, other, source, counters);
  }

  public SnapshotChange from(String other) {
    return new SnapshotChange(brand, id, post, capturedAt, collectedAt, dataset, other, counters);
  }

  public SnapshotChange collected(String at) {
    return new SnapshotChange(brand, id, post, capturedAt, at, dataset, source, counters);
  }

  public SnapshotChange estimated() {
    return from("ESTIMATED");
  }

  /** Any counters, as in {@code {"views": 12}}. */
  public SnapshotChange tells(String told) {
    return new SnapshotChange(brand, id, post, capturedAt, collectedAt, dataset, source, told);
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
