package io.hookline.creator.money.earning;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings what was earned to what ought to have been. However often and in whatever order facts
 * come, the sum of a key's earnings is its target afterwards.
 */
@ApplicationScoped
public class SettleTargets {

  private static final String OF_KEYS =
      """
       and (e.source_kind, e.source_id) in (
             select k.kind, k.id from unnest(cast(:kinds as text[]), cast(:ids as text[])) as k (kind, id))
       order by e.source_sequence, e.id
      """;

  private static final String PARTLY_VOID =
      """
       and e.partnership_id = any(cast(:partnerships as uuid[])) and e.source_kind = :kind
       and exists (
             select 1 from earning v
              where v.brand = e.brand and v.source_kind = e.source_kind
                and v.source_id = e.source_id and v.creator_id = e.creator_id
                and v.partnership_id = e.partnership_id and v.status = 'VOID')
       order by e.source_sequence, e.id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final EarningRows rows;
  private final MakeEarnings make;

  SettleTargets(Jdbi jdbi, CurrentBrand brand, EarningRows rows, MakeEarnings make) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.rows = rows;
    this.make = make;
  }

  /** One at a time for a brand, until the commit: whoever works out targets begins with this. */
  public void alone() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select 1 from pg_advisory_xact_lock(hashtextextended('earnings ' || :brand, 0))")
                .bind("brand", brand.slug())
                .mapTo(Integer.class)
                .one());
  }

  /**
   * @param targets one for each key
   * @return what was added
   */
  public List<EarningView> settle(Collection<Target> targets) {
    if (targets.isEmpty()) {
      return List.of();
    }
    alone();
    Map<Target.Key, List<EarningView>> there = there(targets);
    List<NewEarning> missing = new ArrayList<>();
    for (Target target : targets) {
      missing.addAll(Difference.of(target, there.getOrDefault(target.key(), List.of())));
    }
    return make.of(missing);
  }

  /** What would count of earnings with sources of a kind under these partnerships. */
  public Counting counting(Collection<UUID> partnerships, SourceKind sourceKind) {
    if (partnerships.isEmpty()) {
      return new Counting(Map.of());
    }
    return new Counting(
        rows
            .list(
                PARTLY_VOID,
                Map.of(
                    "partnerships", partnerships.toArray(UUID[]::new), "kind", sourceKind.name()))
            .stream()
            .collect(Collectors.groupingBy(Target.Key::of)));
  }

  private Map<Target.Key, List<EarningView>> there(Collection<Target> targets) {
    Map<String, Object> keys = new HashMap<>();
    List<Target> all = List.copyOf(targets);
    keys.put(
        "kinds", all.stream().map(target -> target.sourceKind().name()).toArray(String[]::new));
    keys.put("ids", all.stream().map(Target::sourceId).toArray(String[]::new));
    return rows.list(OF_KEYS, keys).stream().collect(Collectors.groupingBy(Target.Key::of));
  }
}
