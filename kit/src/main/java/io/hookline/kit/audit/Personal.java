package io.hookline.kit.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field with personal data, such as contact data, that must stay erasable. The contract says so
 * as {@code x-personal}, and the audit keeps only that it changed: the field's column is among the
 * masked ones of its table ({@code audit_table} in the migration), which a test demands of every
 * service.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Personal {}
