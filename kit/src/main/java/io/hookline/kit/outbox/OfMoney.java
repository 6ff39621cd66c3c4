package io.hookline.kit.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a feature's interface of events that tell of the brand's money, which is for those with the
 * finance right. Sister services read all of it in the change feed; a webhook tells of it when
 * somebody with that right has made or replaced it. The contract says so as {@code x-of-money}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OfMoney {

  /**
   * Fields of the data that are money, nested ones with dots: they are null where money is not
   * told. Without any, the whole event is, and nothing of it is told there.
   */
  String[] fields() default {};

  /** Whether only some of the events are: each says it with {@link Event#isOfMoney}. */
  boolean sometimes() default false;
}
