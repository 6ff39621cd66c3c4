package io.hookline.content.post;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;

/**
 * An instant in this century. Seconds mistaken for milliseconds do not pass, nor do instants that
 * the database cannot keep.
 */
@Constraint(validatedBy = Plausible.InThisCentury.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
@interface Plausible {

  String message() default "must be between the years 2000 and 2100";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** From 2000 until 2100. */
  class InThisCentury implements ConstraintValidator<Plausible, Instant> {

    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2100-01-01T00:00:00Z");

    @Override
    public boolean isValid(Instant at, ConstraintValidatorContext context) {
      return at == null || !at.isBefore(FROM) && at.isBefore(UNTIL);
    }
  }
}
