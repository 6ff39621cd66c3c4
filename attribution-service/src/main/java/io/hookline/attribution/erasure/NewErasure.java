package io.hookline.attribution.erasure;

import io.hookline.attribution.collect.shopper.ShopperKeys;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose data to erase: by what the shopper is known, each as it is, or as the SHA-256 that events
 * carry. Nothing of it is stored as it is.
 */
record NewErasure(
    @Size(max = 320) @Schema(examples = "kim@example.com", nullable = true) String email,
    @Size(max = 100) @Schema(examples = "+4790012345", nullable = true) String phone,
    @Size(max = 1000) @Schema(examples = "customer-4711", nullable = true) String externalId) {

  /** Keys as events have them; a field that says nothing gives none. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    add(keys, email, ShopperKeys::email);
    add(keys, phone, ShopperKeys::phone);
    add(keys, externalId, ShopperKeys::externalId);
    return keys;
  }

  private static void add(
      List<String> keys, String value, Function<String, Optional<String>> rule) {
    Optional.ofNullable(value).flatMap(rule).ifPresent(keys::add);
  }
}
