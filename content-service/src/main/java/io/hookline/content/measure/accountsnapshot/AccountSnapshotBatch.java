package io.hookline.content.measure.accountsnapshot;

import static io.hookline.content.measure.accountsnapshot.AccountCounter.each;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** Many days of accounts with three statements. */
@ApplicationScoped
class AccountSnapshotBatch {

  static final RowMapper<AccountSnapshotView> VIEW =
      ConstructorMapper.of(AccountSnapshotView.class);

  private static final String COUNTERS = each(AccountCounter::column);

  static final String COLUMNS =
      "id, account_id, day, day_zone, source, first_collected_at, collected_at, "
          + COUNTERS
          + ", version, recorded_at";

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, account_id uuid, day date, day_zone text, source text,
              first_collected_at timestamptz, collected_at timestamptz, %s)
      """
          .formatted(each(counter -> counter.column() + " bigint"));

  /** The same figures, told by the same. */
  private static final String SAME =
      """
      s.account_id = r.account_id and s.day = r.day and s.source = r.source
         and s.day_zone is not distinct from r.day_zone and (%s) is not distinct from (%s)
      """
          .formatted(
              each(counter -> "s." + counter.column()), each(counter -> "r." + counter.column()));

  private static final String ADD =
      "insert into account_snapshot (brand, "
          + COLUMNS
          + ") select :brand, r.id, r.account_id, r.day, r.day_zone, r.source,"
          + " r.first_collected_at, r.collected_at, "
          + each(counter -> "r." + counter.column())
          + ", 0, :now"
          + ROWS
          + " order by r.account_id, r.day, r.id on conflict do nothing returning id";

  /** It is news only where other figures of the day stand between. */
  private static final String SEE_AGAIN =
      """
      update account_snapshot s
         set first_collected_at = least(s.first_collected_at, r.first_collected_at),
             collected_at = greatest(s.collected_at, r.collected_at),
             version = s.version + case when r.collected_at > s.collected_at and exists (
               select from account_snapshot o
                where o.account_id = s.account_id and o.day = s.day and o.id <> s.id) then 1 else 0 end
      """
          + ROWS
          + " where "
          + SAME
          + """
               and (r.collected_at > s.collected_at or r.first_collected_at < s.first_collected_at)
            returning case when old.version <> new.version then s.id end
            """;

  private static final String STANDING =
      "select "
          + COLUMNS.replaceAll("(\\w+)(,?)", "s.$1$2")
          + ROWS
          + " join account_snapshot s on "
          + SAME;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  AccountSnapshotBatch(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** What is there afterwards, and the ids of what is new, and of what counts anew. */
  record Stored(Map<Told, AccountSnapshotView> standing, Set<UUID> added, Set<UUID> seenAgain) {}

  Stored store(String brand, Collection<Seen> seen, Instant now) {
    String rows = rows(seen);
    return jdbi.withHandle(
        handle -> {
          Query add = handle.createQuery(ADD).bind("brand", brand).bind("now", now);
          Set<UUID> added = new HashSet<>(add.bind("rows", rows).mapTo(UUID.class).list());
          Set<UUID> seenAgain =
              added.size() == seen.size()
                  ? Set.of()
                  : handle
                      .createQuery(SEE_AGAIN)
                      .bind("rows", rows)
                      .mapTo(UUID.class)
                      .list()
                      .stream()
                      .filter(id -> id != null)
                      .collect(Collectors.toSet());
          return new Stored(standing(handle, rows), added, seenAgain);
        });
  }

  /** Those that tell the very same. */
  Map<Told, AccountSnapshotView> standing(Collection<Seen> seen) {
    return seen.isEmpty() ? Map.of() : jdbi.withHandle(handle -> standing(handle, rows(seen)));
  }

  private static Map<Told, AccountSnapshotView> standing(Handle handle, String rows) {
    Map<Told, AccountSnapshotView> standing = new HashMap<>();
    handle
        .createQuery(STANDING)
        .bind("rows", rows)
        .map(VIEW)
        .forEach(view -> standing.put(Told.of(view), view));
    return standing;
  }

  private String rows(Collection<Seen> seen) {
    return OwnJson.write(json, seen.stream().map(AccountSnapshotBatch::row).toList());
  }

  private static Map<String, Object> row(Seen seen) {
    AccountReading reading = seen.reading();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", seen.id());
    row.put("account_id", reading.accountId());
    row.put("day", reading.day());
    row.put("day_zone", reading.dayZone());
    row.put("source", reading.source());
    row.put("first_collected_at", seen.first());
    row.put("collected_at", seen.last());
    for (AccountCounter counter : AccountCounter.values()) {
      row.put(counter.column(), counter.of(reading.counters()));
    }
    return row;
  }
}
