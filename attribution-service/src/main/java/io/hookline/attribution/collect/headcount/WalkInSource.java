package io.hookline.attribution.collect.headcount;

/** Who counted: a program, a file of the door's counter, or a person. */
enum WalkInSource {
  API,
  IMPORT,
  MANUAL
}
