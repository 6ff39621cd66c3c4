package io.hookline.kit.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day or an instant in this century; on every one that a request brings and that is kept. Seconds
 * mistaken for milliseconds do not pass, nor does what PostgreSQL cannot read back from the text of
 * a change: the year 0, or a year of five digits.
 */
@Constraint(validatedBy = {Plausible.OfInstant.class, Plausible.OfDay.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
public @interface Plausible {

  String MESSAGE = "must be between the years 2000 and 2100";

  String message() default MESSAGE;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** From 2000 until 2100, in UTC. */
  class OfInstant implements ConstraintValidator<Plausible, Instant> {

    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2100-01-01T00:00:00Z");

    public static boolean holds(Instant at) {
      return !at.isBefore(FROM) && at.isBefore(UNTIL);
    }

    @Override
    public boolean isValid(Instant at, ConstraintValidatorContext context) {
      return at == null || holds(at);
    }
  }

  /** From 2000 until 2100. */
  class OfDay implements ConstraintValidator<Plausible, LocalDate> {

    @Override
    public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
      return day == null || day.getYear() >= 2000 && day.getYear() < 2100;
    }
  }
}
