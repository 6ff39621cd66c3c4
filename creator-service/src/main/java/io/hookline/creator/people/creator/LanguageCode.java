package io.hookline.creator.people.creator;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.regex.Pattern;

/** A language, by the two or three letters of ISO 639, in lower case. */
@Constraint(validatedBy = LanguageCode.Valid.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
@interface LanguageCode {

  String message() default "must be an ISO 639 language such as en";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class Valid implements ConstraintValidator<LanguageCode, String> {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
      return code != null
          && FORM.matcher(code).matches()
          && !new Locale(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
    }
  }
}
