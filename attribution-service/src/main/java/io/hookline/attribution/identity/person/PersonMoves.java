package io.hookline.attribution.identity.person;

import io.hookline.attribution.input.ClickId;
import io.hookline.attribution.input.OwnKeys;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Moves what is a person's to another, and records that it was moved. */
@ApplicationScoped
class PersonMoves {

  private record Split(UUID from, UUID into) {}

  private record TouchMove(UUID from, UUID touch, UUID into) {}

  private static final String PAIRS =
      "unnest(:merged::uuid[], :into::uuid[]) as m(merged, survivor)";

  private final CurrentBrand brand;
  private final Clock clock;

  PersonMoves(CurrentBrand brand, Clock clock) {
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @param merges persons, and who each of them is
   */
  void merge(Handle handle, Map<UUID, UUID> merges) {
    if (merges.isEmpty()) {
      return;
    }
    bind(
            handle.createUpdate(
                "insert into person_merge (brand, merged_id, into_id, merged_at)"
                    + " select :brand, m.merged, m.survivor, :now from "
                    + PAIRS),
            merges)
        .bind("now", clock.instant())
        .execute();
    for (String table : List.of("identity_key", "identity_set", "person_touch")) {
      bind(
              handle.createUpdate(
                  "update "
                      + table
                      + " set person_id = m.survivor from "
                      + PAIRS
                      + " where brand = :brand and person_id = m.merged"),
              merges)
          .execute();
    }
  }

  private Update bind(Update update, Map<UUID, UUID> merges) {
    return update
        .bind("brand", brand.slug())
        .bindArray("merged", UUID.class, merges.keySet())
        .bindArray("into", UUID.class, merges.values());
  }

  /**
   * @param former persons of keys
   * @param moved those of the keys that are another's now
   */
  void split(Handle handle, Map<String, UUID> former, Map<String, UUID> moved) {
    Set<Split> splits = new LinkedHashSet<>();
    List<TouchMove> touches = new ArrayList<>();
    moved.forEach(
        (key, into) -> {
          UUID from = former.get(key);
          splits.add(new Split(from, into));
          touch(key).ifPresent(touch -> touches.add(new TouchMove(from, touch, into)));
        });
    record(handle, List.copyOf(splits));
    move(handle, touches);
  }

  private static Optional<UUID> touch(String key) {
    if (key.startsWith(OwnKeys.TOUCH)) {
      return Optional.of(UUID.fromString(key.substring(OwnKeys.TOUCH.length())));
    }
    return key.startsWith(OwnKeys.CLICK)
        ? ClickId.touch(key.substring(OwnKeys.CLICK.length()))
        : Optional.empty();
  }

  private void record(Handle handle, List<Split> splits) {
    if (!splits.isEmpty()) {
      handle
          .createUpdate(
              """
              insert into person_split (brand, from_id, into_id, split_at)
              select :brand, t.from_id, t.into_id, :now
                from unnest(:from::uuid[], :into::uuid[]) as t(from_id, into_id)
              on conflict do nothing
              """)
          .bind("brand", brand.slug())
          .bind("now", clock.instant())
          .bind("from", ArrayParameters.of(splits, c -> c.uuids(Split::from)))
          .bind("into", ArrayParameters.of(splits, c -> c.uuids(Split::into)))
          .execute();
    }
  }

  private void move(Handle handle, List<TouchMove> touches) {
    if (!touches.isEmpty()) {
      handle
          .createUpdate(
              """
              update person_touch p set person_id = t.into_id
                from unnest(:from::uuid[], :touches::uuid[], :into::uuid[])
                       as t(from_id, touch_id, into_id)
               where p.brand = :brand and p.person_id = t.from_id and p.touch_id = t.touch_id
              """)
          .bind("brand", brand.slug())
          .bind("from", ArrayParameters.of(touches, c -> c.uuids(TouchMove::from)))
          .bind("touches", ArrayParameters.of(touches, c -> c.uuids(TouchMove::touch)))
          .bind("into", ArrayParameters.of(touches, c -> c.uuids(TouchMove::into)))
          .execute();
    }
  }
}
