package io.hookline.attribution.erasure;

import io.hookline.attribution.collect.ingest.ForgetShopper;
import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.attribution.input.ForgetsShoppers;
import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What is known of shoppers. Events are walked by the time in their ids, some hours at a time; then
 * all others that keep something of a shopper are asked, and at last the identity goes, by which
 * everything before is found.
 */
@Singleton
class ShopperRecords implements PersonalRecords {

  private static final long PIECE_MILLIS = Duration.ofHours(6).toMillis();

  private final Jdbi jdbi;
  private final ForgetShopper events;
  private final List<ForgetsShoppers> others;
  private final Reader attribution;
  private final CurrentBrand brand;

  ShopperRecords(
      Jdbi jdbi,
      ForgetShopper events,
      @All List<ForgetsShoppers> others,
      Readers readers,
      CurrentBrand brand) {
    this.jdbi = jdbi;
    this.events = events;
    this.others = List.copyOf(others);
    this.attribution = readers.of(Readers.ATTRIBUTION);
    this.brand = brand;
  }

  @Override
  public String name() {
    return "shoppers";
  }

  @Override
  public Erased erase(Person person, long position) {
    if (person.keys().isEmpty()) {
      return Erased.all(Map.of());
    }
    return jdbi.withHandle(handle -> erase(handle, person, position));
  }

  private Erased erase(Handle handle, Person person, long position) {
    // Attribution of the brand waits, or is waited for: it must not bring back who is leaving.
    attribution.await(handle);
    List<UUID> persons = persons(handle, person.keys());
    Set<String> keys = new HashSet<>(person.keys());
    keys.addAll(keysOf(handle, persons));
    long touches = eraseTouches(handle, persons, keys);
    Optional<Long> begin =
        events.first(handle, idAt(position)).map(id -> id.getMostSignificantBits() >>> 16);
    if (begin.isEmpty()) {
      Map<String, Long> rows = new HashMap<>(Map.of("touches", touches));
      others.forEach(other -> rows.putAll(other.forget(handle, persons, keys)));
      rows.put("identifiers", forget(handle, persons));
      return Erased.all(rows);
    }
    long end = begin.get() + PIECE_MILLIS;
    return new Erased(
        Map.of("touches", touches, "events", events.in(handle, idAt(begin.get()), idAt(end), keys)),
        end);
  }

  private List<UUID> persons(Handle handle, List<String> keys) {
    return handle
        .createQuery(
            """
            select distinct person_id from identity_key
             where brand = :brand and key = any(:keys)
            """)
        .bind("brand", brand.slug())
        .bindArray("keys", String.class, keys)
        .mapTo(UUID.class)
        .list();
  }

  private List<String> keysOf(Handle handle, List<UUID> persons) {
    return handle
        .createQuery(
            "select key from identity_key where brand = :brand and person_id = any(:persons)")
        .bind("brand", brand.slug())
        .bindArray("persons", UUID.class, persons)
        .mapTo(String.class)
        .list();
  }

  private long eraseTouches(Handle handle, List<UUID> persons, Set<String> keys) {
    List<String> emails =
        keys.stream()
            .filter(key -> key.startsWith(ShopperKeys.EMAIL))
            .map(key -> key.substring(ShopperKeys.EMAIL.length()))
            .toList();
    return handle
        .createQuery("select erase_shopper_touches(:persons, :emails)")
        .bindArray("persons", UUID.class, persons)
        .bindArray("emails", String.class, emails)
        .mapTo(Long.class)
        .one();
  }

  private long forget(Handle handle, List<UUID> persons) {
    return handle
        .createQuery("select forget_identities(:persons)")
        .bindArray("persons", UUID.class, persons)
        .mapTo(Long.class)
        .one();
  }

  /** No UUIDv7 of this millisecond or later sorts before it. */
  private static UUID idAt(long millis) {
    return new UUID(millis << 16, 0);
  }
}
