package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.attribution.lift.study.AssignmentUnit;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Sha256;
import java.util.Locale;
import java.util.Optional;

/** The key by which somebody takes part: the same as in the identity graph. */
final class UnitKey {

  private UnitKey() {}

  /**
   * Of the identifier of the study's unit, as it is or hashed; empty where it names nobody.
   *
   * @param identifier null for none
   */
  static Optional<String> of(AssignmentUnit unit, String identifier) {
    if (identifier == null) {
      return Optional.empty();
    }
    return switch (unit) {
      case EMAIL -> ShopperKeys.email(identifier);
      case PHONE -> ShopperKeys.phone(identifier);
      case EXTERNAL_ID -> ShopperKeys.externalId(identifier);
      case BROWSER -> ShopperKeys.browser(identifier);
    };
  }

  /**
   * Of an address's parameter, where nothing stands that is not hashed.
   *
   * @param sent with or without its kind in front; null for none
   * @throws Problem VALIDATION_FAILED
   */
  static String ofParameter(AssignmentUnit unit, String sent) {
    String trimmed = sent == null ? "" : Characters.trimmed(sent);
    String value =
        trimmed.startsWith(unit.front()) ? trimmed.substring(unit.front().length()) : trimmed;
    if (unit != AssignmentUnit.BROWSER && !Sha256.isHex(value.toLowerCase(Locale.ROOT))) {
      throw new Violation(
              "key", "must be a SHA-256 of 64 hexadecimal digits; what is plain is sent by POST")
          .asProblem();
    }
    return of(unit, value).orElseThrow(() -> new Violation("key", "names nobody").asProblem());
  }
}
