package io.hookline.spark.job;

/** Why the job does not begin, in words for whoever has started it. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }
}
