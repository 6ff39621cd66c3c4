package io.hookline.attribution.collect.survey;

import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.attribution.input.ForgetsShoppers;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes out of answers whose they were: they name a person by the hash of an address. */
@Singleton
class ForgetAnswers implements ForgetsShoppers {

  @Override
  public Map<String, Long> forget(Handle handle, Collection<UUID> persons, Set<String> keys) {
    List<String> addresses =
        keys.stream()
            .filter(key -> key.startsWith(ShopperKeys.EMAIL))
            .map(key -> key.substring(ShopperKeys.EMAIL.length()))
            .toList();
    return addresses.isEmpty()
        ? Map.of()
        : Map.of(
            "surveyAnswers",
            handle
                .createQuery("select erase_survey_answers(:emails)")
                .bindArray("emails", String.class, addresses)
                .mapTo(Long.class)
                .one());
  }
}
