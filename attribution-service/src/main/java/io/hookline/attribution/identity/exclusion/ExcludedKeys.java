package io.hookline.attribution.identity.exclusion;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Which keys of the present brand tie nobody. */
@ApplicationScoped
public class ExcludedKeys {

  private static final String AMONG =
      """
      select e.key from excluded_key e
       where e.brand = :brand and e.key = any(:keys) and e.ended_at is null
       group by e.key
      having bool_or(e.reason in ('NOT_A_PERSON', 'NO_CONSENT'))
          or bool_or(e.reason = 'TOO_MANY') and not bool_or(e.reason = 'KEPT')
      """;

  private static final String EXCLUDE =
      """
      insert into excluded_key (brand, id, key, reason, excluded_at, version)
      select :brand, t.id, t.key, 'TOO_MANY', :now, 0
        from unnest(:ids::uuid[], :keys::text[]) as t(id, key)
      on conflict (brand, key, reason) where ended_at is null do nothing
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  ExcludedKeys(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Those of the keys that tie nobody. */
  public Set<String> among(Collection<String> keys) {
    if (keys.isEmpty()) {
      return Set.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(AMONG)
                .bind("brand", brand.slug())
                .bindArray("keys", String.class, keys)
                .mapTo(String.class)
                .set());
  }

  /** Records that these were told with too many others. */
  public void exclude(Collection<String> keys) {
    List<String> all = List.copyOf(keys);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(EXCLUDE)
                .bind("brand", brand.slug())
                .bind("now", clock.instant())
                .bind("ids", ArrayParameters.of(all, c -> c.uuids(key -> Ids.next())))
                .bind("keys", ArrayParameters.of(all, c -> c.texts(key -> key)))
                .execute());
  }
}
