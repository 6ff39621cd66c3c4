package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The three kinds of readings of a post, as they are stored; most counters are not told. */
@Singleton
class RecordedReadings {

  static final ReadingSql<SnapshotFacts> SNAPSHOTS =
      new ReadingSql<>("snapshot", ReadingColumn.counters());
  private static final ReadingSql<ViewSourcesView> VIEW_SOURCES =
      new ReadingSql<>("view_sources", ReadingColumn.shares());

  final ReadingStore<SnapshotFacts> snapshots;
  final ReadingStore<RetentionCurveView> curves;
  final ReadingStore<ViewSourcesView> viewSources;

  RecordedReadings(Jdbi jdbi, ObjectMapper all) {
    ObjectMapper json = all.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    ReadingSql<RetentionCurveView> curvesSql =
        new ReadingSql<>(
            "retention_curve",
            List.of(ReadingColumn.json("points", view -> OwnJson.write(json, view.points()))));
    this.snapshots = new ReadingStore<>(jdbi, SNAPSHOTS, ConstructorMapper.of(SnapshotFacts.class));
    this.curves = new ReadingStore<>(jdbi, curvesSql, (row, context) -> curve(row, json));
    this.viewSources =
        new ReadingStore<>(jdbi, VIEW_SOURCES, ConstructorMapper.of(ViewSourcesView.class));
  }

  private static RetentionCurveView curve(ResultSet row, ObjectMapper json) throws SQLException {
    return new RetentionCurveView(
        row.getObject("id", UUID.class),
        row.getObject("post_id", UUID.class),
        row.getObject("captured_at", OffsetDateTime.class).toInstant(),
        row.getObject("collected_at", OffsetDateTime.class).toInstant(),
        Dataset.valueOf(row.getString("dataset")),
        Source.valueOf(row.getString("source")),
        OwnJson.read(json, row.getString("points"), new TypeReference<List<RetentionPoint>>() {}),
        row.getLong("version"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
