package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.input.ForgetsShoppers;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes whoever is erased out of studies. */
@Singleton
class ForgetExposures implements ForgetsShoppers {

  @Override
  public Map<String, Long> forget(Handle handle, Collection<UUID> persons, Set<String> keys) {
    return Map.of(
        "studyExposures",
        handle
            .createQuery("select erase_study_exposures(:keys)")
            .bindArray("keys", String.class, keys)
            .mapTo(Long.class)
            .one());
  }
}
