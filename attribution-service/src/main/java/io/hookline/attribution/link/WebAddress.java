package io.hookline.attribution.link;

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

/** An absolute http or https address with a host and without credentials in it. */
@Constraint(validatedBy = WebAddress.Safe.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
@interface WebAddress {

  String message() default "must be an absolute http or https address without credentials";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Links redirect to it, so scripts, files and look-alike hosts before an @ are refused. */
  class Safe implements ConstraintValidator<WebAddress, String> {
    @Override
    public boolean isValid(String address, ConstraintValidatorContext context) {
      if (address == null) {
        return true;
      }
      try {
        URI uri = new URI(address);
        return ("http".equalsIgnoreCase(uri.getScheme())
                || "https".equalsIgnoreCase(uri.getScheme()))
            && uri.getHost() != null
            && uri.getUserInfo() == null;
      } catch (URISyntaxException notAnAddress) {
        return false;
      }
    }
  }
}
