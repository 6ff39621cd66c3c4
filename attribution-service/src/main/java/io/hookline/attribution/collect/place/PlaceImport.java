package io.hookline.attribution.collect.place;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Takes places from files: one whose code is there is changed to what the file says, and stays open
 * or closed.
 */
@ApplicationScoped
class PlaceImport implements ImportKind<NewPlace> {

  private final StoredPlaces stored;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  PlaceImport(StoredPlaces stored, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.stored = stored;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "places";
  }

  @Override
  public Class<NewPlace> type() {
    return NewPlace.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewPlace>> rows) {
    Instant now = clock.instant();
    Map<String, PlaceView> known =
        stored.coded(rows.stream().map(row -> row.value().facts().code()).distinct().toList());
    Map<String, PlaceView> ofFile = new LinkedHashMap<>();
    Map<UUID, PlaceEvent> changes = new LinkedHashMap<>();
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (Row<NewPlace> row : rows) {
      try {
        outcomes.add(take(row, known, ofFile, changes, now));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    stored.write(
        ofFile.values().stream().filter(place -> changes.containsKey(place.id())).toList());
    outbox.append(brand.slug(), List.copyOf(changes.values()));
    return outcomes;
  }

  private static RowOutcome take(
      Row<NewPlace> row,
      Map<String, PlaceView> known,
      Map<String, PlaceView> ofFile,
      Map<UUID, PlaceEvent> changes,
      Instant now) {
    PlaceUpdate facts = row.value().facts().checked();
    String key = facts.code().toLowerCase(Locale.ROOT);
    PlaceView before = ofFile.getOrDefault(key, known.get(facts.code()));
    if (before == null) {
      PlaceView added = new Place(Ids.next(), facts, now).view();
      ofFile.put(key, added);
      changes.put(added.id(), new PlaceEvent.Recorded(added));
      return RowOutcome.applied(row, added.id());
    }
    PlaceUpdate kept = facts.active(before.active());
    ofFile.putIfAbsent(key, before);
    if (before.says(kept)) {
      return RowOutcome.unchanged(row, before.id());
    }
    if (changes.containsKey(before.id())) {
      throw new Problem(
          PlaceProblem.PLACE_CODE_TAKEN, "A row above has this code, and says something else.");
    }
    PlaceView changed = before.with(kept, now);
    ofFile.put(key, changed);
    changes.put(changed.id(), new PlaceEvent.Changed(changed));
    return RowOutcome.applied(row, changed.id());
  }
}
