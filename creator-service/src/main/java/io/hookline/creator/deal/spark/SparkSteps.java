package io.hookline.creator.deal.spark;

/** What is told of each step. */
final class SparkSteps {

  private SparkSteps() {}

  static SparkAuthorizationEvent event(SparkStep step, SparkAuthorizationView view) {
    return switch (step) {
      case USE -> new SparkAuthorizationEvent.Used(view);
      case RELEASE -> new SparkAuthorizationEvent.Released(view);
      case EXPIRE -> new SparkAuthorizationEvent.Expired(view);
      case DELETE -> new SparkAuthorizationEvent.Deleted(view);
    };
  }
}
