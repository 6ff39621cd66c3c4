package io.hookline.kit.sample;

enum Kind {
  IDEA,
  TASK
}
