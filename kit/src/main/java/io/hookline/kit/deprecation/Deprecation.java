package io.hookline.kit.deprecation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that callers should leave. Every answer of it says so: {@code Deprecation} (RFC
 * 9745), {@code Sunset} (RFC 8594) and a {@code Link} to what to do; the contract marks it as
 * deprecated. Dates are days in UTC, such as {@code 2026-12-31}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Deprecation {

  /** The day from which on it is deprecated; may lie ahead. */
  String since();

  /** The day from which on it may be gone, not before {@link #since}; empty while none is set. */
  String sunset() default "";

  /** Address of a page that says what to use instead; empty if there is none. */
  String link() default "";
}
