package io.hookline.attribution.collect.source;

import io.hookline.attribution.input.RegistrableDomain;
import io.hookline.kit.value.WebAddress;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * A web origin, as browsers write it in {@code Origin}: scheme, host and port. {@code
 * https://*.shop.example} stands for every host below a domain that somebody registered.
 */
@Constraint(validatedBy = WebOrigin.Understood.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
@interface WebOrigin {

  String message() default
      "must be an origin such as https://shop.example or https://*.shop.example, without a path";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class Understood implements ConstraintValidator<WebOrigin, String> {

    private static final String ANY = "://*.";

    @Override
    public boolean isValid(String origin, ConstraintValidatorContext context) {
      return origin == null || normal(origin).isPresent();
    }

    /** As a browser would write it; empty for what is no origin. */
    static Optional<String> normal(String written) {
      int any = written.indexOf(ANY);
      String address = any < 0 ? written : written.replace(ANY, "://");
      try {
        String sent = WebAddress.of(address);
        String origin = sent.endsWith("/") ? sent.substring(0, sent.length() - 1) : sent;
        boolean below = any < 0 || RegistrableDomain.of(origin) != null;
        return below && isWhole(origin)
            ? Optional.of(any < 0 ? origin : origin.replace("://", ANY))
            : Optional.empty();
      } catch (WebAddress.NotAnAddress wrong) {
        return Optional.empty();
      }
    }

    private static boolean isWhole(String origin) {
      String host = origin.substring(origin.indexOf("://") + 3);
      return host.chars().noneMatch(c -> c == '/' || c == '?' || c == '#');
    }
  }
}
