package io.hookline.content.post;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;

/** An absolute http or https URL with a host and without credentials. */
@Constraint(validatedBy = WebAddress.Readable.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
@interface WebAddress {

  String message() default "must be an http or https URL";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Pages show it as a link, so a {@code javascript:} address must not pass. */
  class Readable implements ConstraintValidator<WebAddress, String> {

    @Override
    public boolean isValid(String address, ConstraintValidatorContext context) {
      if (address == null) {
        return true;
      }
      try {
        URI url = new URI(address);
        return ("https".equalsIgnoreCase(url.getScheme())
                || "http".equalsIgnoreCase(url.getScheme()))
            && url.getHost() != null
            && url.getUserInfo() == null;
      } catch (URISyntaxException unreadable) {
        return false;
      }
    }
  }
}
