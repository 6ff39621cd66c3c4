package io.hookline.kit.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation hands on to other features: what they refuse stands in its contract, beside the
 * codes of its own feature.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefusalsOf {

  /** A class of each of those features. */
  Class<?>[] value();

  /** Statuses that the method does not have by itself: 409 of reading what is not there yet. */
  int[] statuses() default {};
}
