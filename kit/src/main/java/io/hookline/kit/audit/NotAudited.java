package io.hookline.kit.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that may succeed without leaving an entry in the audit; the contract says so as
 * {@code x-not-audited}. For streams of facts that are kept as they came, not for settings.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NotAudited {

  /** Why nobody will ask who did it. */
  String value();
}
