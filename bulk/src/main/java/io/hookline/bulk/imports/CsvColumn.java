package io.hookline.bulk.imports;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column of the CSV files that bring such records, where the record's own fields are not the
 * columns. With it, all columns are named.
 */
@Documented
@Repeatable(CsvColumn.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CsvColumn {

  String value();

  /** What a cell may hold; in the contract's example if it is not empty. */
  String example() default "";

  /** All of them, in the order of the file. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface All {

    CsvColumn[] value();
  }
}
