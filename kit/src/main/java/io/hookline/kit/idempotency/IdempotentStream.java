package io.hookline.kit.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that reads its body as it comes and honours {@code Idempotency-Key} by itself,
 * through {@link OnceByKey}: whether the request is the same is known at the end of the body only.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface IdempotentStream {}
