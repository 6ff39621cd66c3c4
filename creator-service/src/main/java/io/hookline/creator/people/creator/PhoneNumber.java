package io.hookline.creator.people.creator;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** A telephone number with the code of its country. */
@Constraint(validatedBy = PhoneNumber.Valid.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
@interface PhoneNumber {

  String message() default "must be an international number such as +4790123456";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class Valid implements ConstraintValidator<PhoneNumber, String> {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{5,14}");

    @Override
    public boolean isValid(String number, ConstraintValidatorContext context) {
      return number == null || E164.matcher(number).matches();
    }
  }
}
