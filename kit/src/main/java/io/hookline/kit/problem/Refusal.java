package io.hookline.kit.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a {@link ProblemCode} means. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Refusal {

  /** HTTP status, 400 to 599. */
  int status();

  /** One sentence for people, the same for every occurrence. */
  String title();

  /** The database constraint whose violation means this code; empty for none. */
  String constraint() default "";
}
