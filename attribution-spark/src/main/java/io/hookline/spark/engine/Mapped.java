package io.hookline.spark.engine;

import java.util.Iterator;
import java.util.function.Function;

/** One thing for each of others, when it is asked for. */
public final class Mapped {

  private Mapped() {}

  public static <A, B> Iterator<B> of(Iterator<A> things, Function<A, B> function) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return things.hasNext();
      }

      @Override
      public B next() {
        return function.apply(things.next());
      }
    };
  }
}
