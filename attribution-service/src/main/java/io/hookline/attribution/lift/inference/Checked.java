package io.hookline.attribution.lift.inference;

import java.util.function.Supplier;

/**
 * A result behind the check of the sample ratio: where that fails it is shown instead.
 *
 * @param result null where the check failed
 */
public record Checked<T>(SampleRatio check, T result) {

  /** Nothing is computed that may not be shown. */
  public static <T> Checked<T> of(SampleRatio check, Supplier<T> result) {
    return new Checked<>(check, check.holds() ? result.get() : null);
  }
}
