package io.hookline.attribution.collect.visit;

import io.hookline.attribution.input.ForgetsShoppers;
import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes out of visits whose they were; what was counted stays. */
@Singleton
class ForgetVisits implements ForgetsShoppers {

  private static final String BROWSER = "ttp:";

  private final Reader reader;

  ForgetVisits(Readers readers) {
    this.reader = readers.of(Readers.VISITS);
  }

  /** Their events are erased already, so that none of them can become a visit any more. */
  @Override
  public Map<String, Long> forget(Handle handle, Collection<UUID> persons, Set<String> keys) {
    reader.await(handle);
    long visits =
        handle
            .createQuery("select erase_shopper_visits(:visitors)")
            .bindArray(
                "visitors",
                String.class,
                keys.stream()
                    .filter(key -> key.startsWith(BROWSER))
                    .map(key -> key.substring(BROWSER.length()))
                    .toList())
            .mapTo(Long.class)
            .one();
    return Map.of("visits", visits);
  }
}
