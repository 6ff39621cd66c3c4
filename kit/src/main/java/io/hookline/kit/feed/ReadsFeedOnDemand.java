package io.hookline.kit.feed;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation whose input may name what a sister created a moment ago: refused as
 * REFERENCE_UNKNOWN, it is tried once more after the feed was read.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ReadsFeedOnDemand {

  /** The sister's feed. */
  @Nonbinding
  String value();
}
