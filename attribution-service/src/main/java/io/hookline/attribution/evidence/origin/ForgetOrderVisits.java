package io.hookline.attribution.evidence.origin;

import io.hookline.attribution.input.ForgetsShoppers;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes out of orders from which browser they came; their channels stay. */
@Singleton
class ForgetOrderVisits implements ForgetsShoppers {

  private static final String BROWSER = "ttp:";

  @Override
  public Map<String, Long> forget(Handle handle, Collection<UUID> persons, Set<String> keys) {
    long orders =
        handle
            .createQuery("select erase_shopper_order_visits(:visitors)")
            .bindArray(
                "visitors",
                String.class,
                keys.stream()
                    .filter(key -> key.startsWith(BROWSER))
                    .map(key -> key.substring(BROWSER.length()))
                    .toList())
            .mapTo(Long.class)
            .one();
    return Map.of("orderVisits", orders);
  }
}
