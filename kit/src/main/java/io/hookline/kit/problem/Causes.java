package io.hookline.kit.problem;

/** Looks into what an exception was wrapped in on its way. */
final class Causes {

  private Causes() {}

  /** The outermost cause of the type, the error itself included; null without one. */
  static <T extends Throwable> T find(Throwable error, Class<T> type) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
