package io.hookline.attribution.collect.source;

import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Finds the present brand's sources that a person names, who needs no token of theirs. */
@ApplicationScoped
public class SourceNames {

  private static final String SENDER =
      """
      s.brand, s.id, s.kind, s.code, s.order_numbers, null::uuid as token_id,
      s.disconnected_at is null as connected, s.allowed_origins, s.late_events, s.test_mode,
      s.default_country
      """;

  /** Tills and customer relationship systems: what files and people tell of is theirs. */
  private static final String OF_PEOPLE =
      "select s.id::text as name, "
          + SENDER
          + " from event_source s where s.brand = :brand and s.kind in ('OFFLINE', 'CRM')"
          + " and s.disconnected_at is null order by s.id limit 2";

  /** An id goes before a code that reads like one. */
  private static final String NAMED =
      "select r.name, "
          + SENDER
          + """
              from unnest(:names::text[]) as r (name)
              join lateral (
                select e.* from event_source e
                 where e.brand = :brand
                   and (e.code = r.name
                        or e.id = case
                             when r.name ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                             then r.name::uuid end)
                 order by e.code = r.name limit 1) s on true
             where s.disconnected_at is null
            """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  SourceNames(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * By the names that are somebody's who is connected.
   *
   * @param names ids and codes
   */
  public Map<String, Sender> named(Collection<String> names) {
    return names.isEmpty()
        ? Map.of()
        : jdbi.withHandle(
            handle -> found(handle.createQuery(NAMED).bindArray("names", String.class, names)));
  }

  /** Those of kind OFFLINE and CRM, two at most: whether one can be meant. */
  public List<Sender> ofPeople() {
    return jdbi.withHandle(handle -> List.copyOf(found(handle.createQuery(OF_PEOPLE)).values()));
  }

  private Map<String, Sender> found(Query query) {
    Map<String, Sender> found = new HashMap<>();
    query
        .bind("brand", brand.slug())
        .map((row, context) -> found.put(row.getString("name"), EventSources.sender(row)))
        .list();
    return found;
  }
}
