package io.hookline.content.plan.standards;

/** Whether to do it like this, or not. */
enum ExampleKind {
  GOOD,
  BAD
}
