package io.hookline.content.learn.learning;

/** ACTIVE until another learning takes its place, SUPERSEDED, or it is RETIRED with a reason. */
enum LearningState {
  ACTIVE,
  SUPERSEDED,
  RETIRED
}
