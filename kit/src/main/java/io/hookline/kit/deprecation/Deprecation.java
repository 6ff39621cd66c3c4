package io.hookline.kit.deprecation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation, or every operation of a resource, that callers should leave. Its answers carry
 * {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and links to what to do instead, so
 * that a client notices without reading; the contract says {@code deprecated: true} and {@code
 * x-sunset}.
 *
 * <p>From the day of the sunset on the operation may be removed without breaking the contract.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Deprecation {

  /** First day on which it is deprecated, as {@code 2026-11-22}; a day begins in UTC. */
  String since();

  /** First day on which it may no longer answer, as {@code 2027-06-30}; after {@link #since()}. */
  String sunset();

  /** Where people read what to use instead: an absolute address, or a path of the service. */
  String link();
}
