package io.hookline.attribution.identity.person;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Counts with how many others each identifier was told. The counts are of all that was told, so
 * they do not depend on its order.
 */
@ApplicationScoped
class Ties {

  private record Tie(String key, KeyKind kind, String other) {}

  private static final String ADD =
      """
      with told as materialized (
        select t.key, substring(sha256(convert_to(t.key, 'UTF8')) for 16) as key_hash, t.kind,
               substring(sha256(convert_to(t.other, 'UTF8')) for 16) as other_hash
          from unnest(:keys::text[], :kinds::text[], :others::text[]) as t(key, kind, other)),
      added as (
        insert into identity_tie (brand, key, kind, other)
        select distinct :brand, key_hash, kind, other_hash from told
        on conflict do nothing
        returning key, kind, other),
      grown as (
        select key, kind, count(*) as more from added group by key, kind)
      select distinct t.key
        from grown g
        join told t on t.key_hash = g.key and t.kind = g.kind
        join unnest(:limited::text[], :limits::int[]) as l(kind, most) on l.kind = g.kind
       where g.more + (select count(*)
                         from (select from identity_tie i
                                where i.brand = :brand and i.key = g.key and i.kind = g.kind
                                limit l.most + 1) as former) > l.most
      """;

  private final CurrentBrand brand;
  private final List<KeyKind> limited =
      List.of(KeyKind.EMAIL, KeyKind.PHONE, KeyKind.EXTERNAL_ID, KeyKind.BROWSER);
  private final List<Integer> limits;

  Ties(IdentityConfig config, CurrentBrand brand) {
    this.brand = brand;
    this.limits =
        List.of(
            config.mostEmails(),
            config.mostPhones(),
            config.mostExternalIds(),
            config.mostBrowsers());
  }

  /** Adds what was told at once, and returns the keys that have too many others now. */
  Set<String> add(Handle handle, Collection<? extends Collection<String>> sets) {
    Set<Tie> ties = new LinkedHashSet<>();
    sets.forEach(set -> add(ties, set));
    if (ties.isEmpty()) {
      return Set.of();
    }
    List<Tie> all = List.copyOf(ties);
    return handle
        .createQuery(ADD)
        .bind("brand", brand.slug())
        .bind("keys", ArrayParameters.of(all, c -> c.texts(Tie::key)))
        .bind("kinds", ArrayParameters.of(all, c -> c.texts(tie -> tie.kind().name())))
        .bind("others", ArrayParameters.of(all, c -> c.texts(Tie::other)))
        .bind("limited", ArrayParameters.of(limited, c -> c.texts(KeyKind::name)))
        .bind("limits", ArrayParameters.of(limits, c -> c.ints(limit -> limit)))
        .mapTo(String.class)
        .set();
  }

  private static void add(Set<Tie> ties, Collection<String> set) {
    for (String key : set) {
      KeyKind judged = KeyKind.of(key);
      for (String other : set) {
        KeyKind kind = KeyKind.of(other);
        if (!other.equals(key) && judged.isJudgedBy(kind)) {
          ties.add(new Tie(key, kind, other));
        }
      }
    }
  }
}
