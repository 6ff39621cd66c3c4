package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes out of events who a shopper was; the figures of an order stay, and which it was. */
@Singleton
public class ForgetShopper {

  /** Neighbouring keys may look like one that is sought, so that what is found is looked at. */
  private static final String HOLDING =
      """
      select id, keys, payload
        from event
       where brand = :brand and id >= :begin and id < :end
         and exists (select from unnest(:keys::bytea[]) as sought(key)
                      where position(sought.key in keys) > 0)
      """;

  private static final String ORDER = "order";

  private final CurrentBrand brand;
  private final ObjectMapper json;
  private final RefusalRows refusals;

  ForgetShopper(CurrentBrand brand, ObjectMapper json, RefusalRows refusals) {
    this.brand = brand;
    this.json = json;
    this.refusals = refusals;
  }

  /** The lowest id from one on of what may speak of a shopper, taken or refused. */
  public Optional<UUID> first(Handle handle, UUID from) {
    return handle
        .createQuery(
            """
            select id
              from ((select id from event where brand = :brand and id >= :from order by id limit 1)
                    union all
                    (select id from refused_event
                      where brand = :brand and id >= :from order by id limit 1)) as told
             order by id limit 1
            """)
        .bind("brand", brand.slug())
        .bind("from", from)
        .mapTo(UUID.class)
        .findOne();
  }

  private record Holding(UUID id, List<String> keys, byte[] payload) {}

  /**
   * In the present transaction, which erases a shopper.
   *
   * @param begin lowest id of the events that are looked at
   * @param end lowest id of those that are not
   * @param keys of the shopper
   * @return how many events spoke of the shopper
   */
  public long in(Handle handle, UUID begin, UUID end, Set<String> keys) {
    List<Holding> found =
        handle
            .createQuery(HOLDING)
            .bind("brand", brand.slug())
            .bind("begin", begin)
            .bind("end", end)
            .bind("keys", ArrayParameters.of(List.copyOf(keys), c -> c.bytes(PackedKeys::pack)))
            .map((row, context) -> holding(row))
            .filter(event -> event.keys().stream().anyMatch(keys::contains))
            .list();
    long refused = refusals.forget(handle, begin, end, keys);
    return refused + (found.isEmpty() ? 0 : erase(handle, found));
  }

  private long erase(Handle handle, List<Holding> found) {
    return handle
        .createQuery("select erase_shopper_events(:ids, :keys, :payloads)")
        .bind("ids", ArrayParameters.of(found, c -> c.uuids(Holding::id)))
        .bind("keys", ArrayParameters.of(found, c -> c.bytes(ForgetShopper::orders)))
        .bind(
            "payloads",
            ArrayParameters.of(
                found, c -> c.bytes(event -> StoredPayload.withoutShopper(json, event.payload()))))
        .mapTo(Long.class)
        .one();
  }

  /** Which order it was stands in a key, and names nobody. */
  private static byte[] orders(Holding event) {
    return PackedKeys.pack(event.keys().stream().filter(key -> key.startsWith(ORDER)).toList());
  }

  private static Holding holding(ResultSet row) throws SQLException {
    return new Holding(
        row.getObject("id", UUID.class),
        PackedKeys.unpack(row.getBytes("keys")),
        row.getBytes("payload"));
  }
}
