package io.hookline.attribution.evidence.origin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.origin.ConversionOriginEvent.ConversionOrigin;
import io.hookline.attribution.evidence.origin.HeldVisits.Placed;
import io.hookline.attribution.input.ToldPurchase;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Works out anew where orders came from. */
@ApplicationScoped
public class DetermineOrigins {

  private record Determined(UUID conversion, Origin origin) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final RecordVisits visits;
  private final HeldVisits held;
  private final StoredOrigins stored;
  private final Outbox outbox;

  DetermineOrigins(
      Jdbi jdbi,
      ObjectMapper json,
      CurrentBrand brand,
      RecordVisits visits,
      HeldVisits held,
      StoredOrigins stored,
      Outbox outbox) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.visits = visits;
    this.held = held;
    this.stored = stored;
    this.outbox = outbox;
  }

  /**
   * Keeps what was told of the visits in which orders were placed that are recorded.
   *
   * @return those of which another visit counts now than before
   */
  public Set<UUID> record(List<ToldPurchase> purchases) {
    return visits.of(purchases);
  }

  /**
   * @param changed visits of people that are others than before: when each began, by their ids
   * @return orders that may have been placed in them, then or now
   */
  public Set<UUID> heldBy(Map<UUID, Instant> changed) {
    return held.changedBy(changed);
  }

  /**
   * With few statements however many orders there are.
   *
   * @param conversions of which something else is known than before
   * @return those that came from elsewhere than was thought
   */
  public Set<UUID> of(Collection<UUID> conversions) {
    return conversions.isEmpty()
        ? Set.of()
        : jdbi.withHandle(handle -> determine(handle, conversions));
  }

  private Set<UUID> determine(Handle handle, Collection<UUID> conversions) {
    Map<UUID, Placed> placed = held.of(handle, conversions);
    List<Determined> found =
        handle
            .createQuery(OriginSql.COMPUTE)
            .bind("brand", brand.slug())
            .bindArray("conversions", UUID.class, conversions)
            .map((row, context) -> determined(row, placed))
            .list();
    List<UUID> origins = stored.keep(found.stream().map(Determined::origin).toList());
    Set<UUID> moved = new HashSet<>();
    List<ConversionOriginEvent.Determined> told =
        handle
            .createQuery(OriginSql.KEEP)
            .bind("brand", brand.slug())
            .bind("conversions", ArrayParameters.of(found, c -> c.uuids(Determined::conversion)))
            .bind("origins", ArrayParameters.of(origins, c -> c.uuids(id -> id)))
            .map((row, context) -> told(row, moved))
            .list();
    outbox.append(brand.slug(), told);
    return moved;
  }

  /**
   * @param moved to which the order is added where its origin is another
   */
  private static ConversionOriginEvent.Determined told(ResultSet row, Set<UUID> moved)
      throws SQLException {
    UUID conversion = row.getObject("conversion_id", UUID.class);
    if (row.getBoolean("other")) {
      moved.add(conversion);
    }
    return new ConversionOriginEvent.Determined(
        new ConversionOrigin(
            conversion, row.getObject("origin_id", UUID.class), row.getLong("version")));
  }

  private Determined determined(ResultSet row, Map<UUID, Placed> placed) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Placed visit = placed.get(id);
    return new Determined(
        id,
        OriginParts.order(
            visit == null ? null : visit.visit(),
            read(row.getString("came")),
            row.getString("code"),
            row.getString("survey"),
            visit == null ? null : visit.toldBy()));
  }

  private Origin read(String facts) {
    return facts == null ? null : OwnJson.read(json, facts, Origin.class);
  }
}
