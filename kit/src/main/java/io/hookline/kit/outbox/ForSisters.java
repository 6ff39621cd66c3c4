package io.hookline.kit.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a feature's interface of events that only sister services learn of: they stand in the change
 * feed, but no partner can subscribe to them and no webhook ever carries one. The contract shows
 * them and says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForSisters {}
