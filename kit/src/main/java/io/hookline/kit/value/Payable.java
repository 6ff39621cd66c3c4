package io.hookline.kit.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/**
 * An amount that can be paid: no fraction of the currency's smallest unit, by ISO 4217 a whole yen,
 * a hundredth of a euro, a thousandth of a dinar. Holds for {@link Money} in every body that a
 * person writes. Not for what shops report, which convert currencies and divide baskets: a reported
 * 33.333 is kept as it is. Nor for unit prices, of which nobody pays one.
 */
@Constraint(validatedBy = Payable.InWholeUnits.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Payable {

  String message() default "must be payable";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /**
   * Compares with the currency's digits; what has no amount or no currency is others' to refuse.
   */
  class InWholeUnits implements ConstraintValidator<Payable, Money> {

    /** What has more is refused for any currency. */
    private static final int MOST_DIGITS = 4;

    @Override
    public boolean isValid(Money money, ConstraintValidatorContext context) {
      if (money.amount() == null || money.currency() == null) {
        return true;
      }
      int digits = Money.minorDigits(money.currency());
      int sent = fraction(money.amount());
      if (sent <= digits || sent > MOST_DIGITS) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(message(digits, money.currency()))
          .addPropertyNode("amount")
          .addConstraintViolation();
      return false;
    }

    /** 1250.00 is 1250; a scale is read without writing the number out. */
    private static int fraction(BigDecimal amount) {
      return amount.scale() <= 0 ? 0 : amount.stripTrailingZeros().scale();
    }

    /** The currency is the caller's text, and a template of messages is a language. */
    private static String message(int digits, String currency) {
      String name = currency.matches("[A-Z]{3}") ? currency : "this currency";
      return switch (digits) {
        case 0 -> "must be a whole number, since " + name + " has no smaller unit";
        default -> "must have at most " + digits + " decimal places in " + name;
      };
    }
  }
}
