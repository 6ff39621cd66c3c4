package io.hookline.attribution.collect.touch;

import io.hookline.attribution.collect.shopper.ShopperKeys;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** An id that another system made: printable ASCII, and no e-mail address. */
@Constraint(validatedBy = ForeignId.Form.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
@interface ForeignId {

  String message() default
      "must be printable ASCII and no e-mail address; emailSha256 takes its hash";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Whether there must be an id is another rule. */
  class Form implements ConstraintValidator<ForeignId, String> {

    private static final Pattern TEXT =
        Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");

    /** Stands in stored rows for an address that was sent as an id. */
    private static final String ADDRESS = "(an e-mail address)";

    @Override
    public boolean isValid(String id, ConstraintValidatorContext context) {
      return id == null || id.isEmpty() || TEXT.matcher(id).matches() && !isAddress(id);
    }

    private static boolean isAddress(String id) {
      return id.equals(ADDRESS) || ShopperKeys.holdsEmail(id);
    }

    static String withoutAddress(String id) {
      return ShopperKeys.holdsEmail(id) ? ADDRESS : id;
    }
  }
}
