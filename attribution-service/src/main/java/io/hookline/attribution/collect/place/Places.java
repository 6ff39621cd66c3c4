package io.hookline.attribution.collect.place;

import io.hookline.kit.value.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the places of the present brand that others name. */
@ApplicationScoped
public class Places {

  /**
   * A place that was named.
   *
   * @param timeZone null for the brand's
   */
  public record Named(UUID id, String timeZone) {

    public ZoneId zoneOr(ZoneId ofBrand) {
      return timeZone == null ? ofBrand : ZoneId.of(timeZone);
    }
  }

  private final StoredPlaces places;

  Places(StoredPlaces places) {
    this.places = places;
  }

  public boolean has(UUID id) {
    return !existing(List.of(id)).isEmpty();
  }

  /** Those of the ids that are places of the brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return named(ids.stream().map(UUID::toString).toList()).values().stream()
        .map(Named::id)
        .filter(ids::contains)
        .collect(Collectors.toSet());
  }

  /**
   * @param names ids and own codes, as they were written; null names none
   * @return by the names without blanks around them; those that are nobody's are missing
   */
  public Map<String, Named> named(Collection<String> names) {
    List<String> asked =
        names.stream().map(Texts::orNull).filter(Objects::nonNull).distinct().toList();
    return asked.isEmpty() ? Map.of() : places.named(asked);
  }
}
