package io.hookline.kit.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the resource of a feature's events is, relative to its brand, with fields of their data in
 * braces: {@code posts/{postId}/snapshots/{id}}. Collections and ids take turns, so that a reader
 * can tell the kind of a resource, {@link CloudEvent#resource()}. The versions of one subject are
 * one sequence.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Subject {
  String value();
}
