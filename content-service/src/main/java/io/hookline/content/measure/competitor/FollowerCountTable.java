package io.hookline.content.measure.competitor;

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

/** Counts of followers, as they are stored. */
@ApplicationScoped
class FollowerCountTable {

  private static final FactTable.Sql SQL =
      new FactTable.Sql(
          "competitor_followers",
          "id uuid, competitor_id uuid, captured_at timestamptz, source text,"
              + " collected_at timestamptz, followers bigint, recorded_at timestamptz",
          "competitor_id",
          "captured_at",
          "source",
          "collected_at");

  private static final String BEFORE =
      """
      where f.competitor_id = :competitor and (f.captured_at, f.id) < (:at, :id)
      order by f.captured_at desc, f.id desc
      limit :limit
      """;

  private static final String ONE = "where f.competitor_id = :competitor and f.id = :id";

  private final FactTable<FollowerCountView> table;

  FollowerCountTable(Jdbi jdbi, ObjectMapper json) {
    this.table =
        new FactTable<>(
            jdbi, json, SQL, ConstructorMapper.of(FollowerCountView.class), FollowerCountView::id);
  }

  /** What stands where each would, by its id; itself where it was added. */
  Map<UUID, FollowerCountView> add(String brand, Collection<FollowerCountView> counts) {
    return table.add(brand, counts);
  }

  List<FollowerCountView> before(UUID competitor, PlaceInTime place, int limit) {
    return table.list(
        BEFORE,
        Map.of("competitor", competitor, "at", place.at(), "id", place.id(), "limit", limit));
  }

  Optional<FollowerCountView> find(UUID competitor, UUID id) {
    return table.list(ONE, Map.of("competitor", competitor, "id", id)).stream().findFirst();
  }
}
