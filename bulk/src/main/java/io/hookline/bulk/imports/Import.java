package io.hookline.bulk.imports;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the resource method of an import: the contract's words about the file, its columns, examples
 * and answers are written from the row.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Import {

  /** A record in the contract; one that no other operation takes needs {@code @Schema}. */
  Class<?> value();
}
