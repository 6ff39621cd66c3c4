package io.hookline.kit.precondition;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a view that shows what its version does not count: parts that come from elsewhere, or change
 * with the time. Who has the version may still lack these, so that a read is answered as a whole,
 * never with 304; its ETag stays, for If-Match.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartlyDerived {

  /** Which parts, and of what they are made. */
  String value();
}
