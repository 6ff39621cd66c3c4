package io.hookline.kit.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An ISO 4217 currency, known to this platform; of {@link Money}, that it is in one. For what
 * people write: what shops report is kept in whatever they call their currency.
 */
@Constraint(validatedBy = {CurrencyCode.Known.class, CurrencyCode.InKnown.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
public @interface CurrencyCode {

  String message() default "must be an ISO 4217 currency such as USD";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Compares with the platform's list. */
  class Known implements ConstraintValidator<CurrencyCode, String> {

    private static final Set<String> CODES =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
      return code == null || CODES.contains(code);
    }
  }

  /** What does not even look like a code is refused by {@link Money} itself. */
  class InKnown implements ConstraintValidator<CurrencyCode, Money> {

    @Override
    public boolean isValid(Money money, ConstraintValidatorContext context) {
      if (money == null
          || money.currency() == null
          || !money.currency().matches(Money.CURRENCY)
          || Known.CODES.contains(money.currency())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("currency")
          .addConstraintViolation();
      return false;
    }
  }
}
