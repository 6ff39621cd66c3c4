package io.hookline.kit.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that whoever shows a secret may call, without an access token. Counted apart from
 * other open operations, and far more strictly: people open pages, and only guesses come in
 * thousands.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenedBySecret {}
