package io.hookline.attribution.identity.exclusion;

import io.hookline.attribution.collect.shopper.ShopperKeys;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One identifier as it is, or of an e-mail address, a telephone number and an external id the
 * SHA-256 that events carry. Nothing of it is stored as it is.
 *
 * @param browserId what the cookie _ttp holds
 * @param clickId what hlclid holds
 */
@Schema(name = "ShopperIdentifier")
public record ShopperIdentifier(
    @Size(max = 320) @Schema(examples = "info@shop.example", nullable = true) String email,
    @Size(max = 100) @Schema(examples = "+4790012345", nullable = true) String phone,
    @Size(max = 1000) @Schema(examples = "customer-4711", nullable = true) String externalId,
    @Size(max = 256) @Schema(nullable = true, examples = "2fEYlOFqDmjdTvPWaMvJ7nW8Kqa")
        String browserId,
    @Size(max = 256) @Schema(nullable = true, examples = "0RmZ1sT3kQh5u8wYxA2bCd") String clickId) {

  /** Keys as events have them; a field that says nothing gives none. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    add(keys, email, ShopperKeys::email);
    add(keys, phone, ShopperKeys::phone);
    add(keys, externalId, ShopperKeys::externalId);
    add(keys, browserId, ShopperKeys::browser);
    add(keys, clickId, ShopperKeys::click);
    return keys;
  }

  private static void add(
      List<String> keys, String value, Function<String, Optional<String>> rule) {
    Optional.ofNullable(value).flatMap(rule).ifPresent(keys::add);
  }
}
