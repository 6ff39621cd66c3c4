package io.hookline.content.measure.competitorpost;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.sql.FactTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What competitors' posts showed, as it is stored. */
@ApplicationScoped
class CompetitorSnapshotTable {

  private static final FactTable.Sql SQL =
      new FactTable.Sql(
          "competitor_snapshot",
          "id uuid, post_id uuid, captured_at timestamptz, source text, collected_at timestamptz,"
              + " views bigint, likes bigint, comments bigint, shares bigint, saves bigint,"
              + " recorded_at timestamptz",
          "post_id",
          "captured_at",
          "source",
          "collected_at");

  private static final String BEFORE =
      """
      where f.post_id = :post and (f.captured_at, f.id) < (:at, :id)
      order by f.captured_at desc, f.id desc
      limit :limit
      """;

  private static final String ONE = "where f.post_id = :post and f.id = :id";

  private final FactTable<CompetitorSnapshotView> table;

  CompetitorSnapshotTable(Jdbi jdbi, ObjectMapper json) {
    this.table =
        new FactTable<>(
            jdbi,
            json,
            SQL,
            ConstructorMapper.of(CompetitorSnapshotView.class),
            CompetitorSnapshotView::id);
  }

  /** What stands where each would, by its id; itself where it was added. */
  Map<UUID, CompetitorSnapshotView> add(
      String brand, Collection<CompetitorSnapshotView> snapshots) {
    return table.add(brand, snapshots);
  }

  List<CompetitorSnapshotView> before(UUID post, PlaceInTime place, int limit) {
    return table.list(
        BEFORE, Map.of("post", post, "at", place.at(), "id", place.id(), "limit", limit));
  }

  Optional<CompetitorSnapshotView> find(UUID post, UUID id) {
    return table.list(ONE, Map.of("post", post, "id", id)).stream().findFirst();
  }
}
