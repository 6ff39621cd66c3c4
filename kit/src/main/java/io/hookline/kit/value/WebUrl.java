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
 * An address that {@link WebAddress} understands; the violation says what is wrong with another. To
 * be sent on or shown as a link, so scripts, files and look-alike hosts are refused.
 */
@Constraint(validatedBy = WebUrl.Understood.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
public @interface WebUrl {

  String message() default "must be an http or https address";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class Understood implements ConstraintValidator<WebUrl, String> {

    @Override
    public boolean isValid(String address, ConstraintValidatorContext context) {
      if (address == null) {
        return true;
      }
      try {
        WebAddress.of(address);
        return true;
      } catch (WebAddress.NotAnAddress wrong) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate(
                wrong.getMessage().replaceAll("([\\\\{}$])", "\\\\$1"))
            .addConstraintViolation();
        return false;
      }
    }
  }
}
