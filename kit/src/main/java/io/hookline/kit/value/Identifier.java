package io.hookline.kit.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that tells one thing from another, and so no word for no value; see {@link NoValue}.
 * Whether there must be a text at all is another rule.
 */
@Constraint(validatedBy = Identifier.TellsApart.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
public @interface Identifier {

  String message() default "must not be a word that programs write for no value";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class TellsApart implements ConstraintValidator<Identifier, String> {

    @Override
    public boolean isValid(String id, ConstraintValidatorContext context) {
      return id == null || id.isBlank() || !NoValue.isAsId(id);
    }
  }
}
