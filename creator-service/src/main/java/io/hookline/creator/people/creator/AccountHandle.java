package io.hookline.creator.people.creator;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** An account whose handle is one that its network gives: YouTube's are of any script. */
@Constraint(validatedBy = AccountHandle.Given.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface AccountHandle {

  String message() default "must be 1 to 64 letters, digits, dots, hyphens or underscores";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class Given implements ConstraintValidator<AccountHandle, NewAccount> {

    private static final Pattern LATIN = Pattern.compile("@?[A-Za-z0-9._-]{1,64}");
    private static final Pattern ANY_SCRIPT = Pattern.compile("@?[\\p{L}\\p{M}\\p{N}._·-]{1,64}");

    @Override
    public boolean isValid(NewAccount account, ConstraintValidatorContext context) {
      if (account.handle() == null || isGiven(account)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("handle")
          .addConstraintViolation();
      return false;
    }

    /** Letters in a form of their own, such as ﬀ and ｍ, would be a second spelling. */
    private static boolean isGiven(NewAccount account) {
      String handle = account.handle();
      return account.network() == Network.YOUTUBE
          ? ANY_SCRIPT.matcher(handle).matches()
              && Normalizer.normalize(handle, Form.NFKC)
                  .equals(Normalizer.normalize(handle, Form.NFC))
          : LATIN.matcher(handle).matches();
    }
  }
}
