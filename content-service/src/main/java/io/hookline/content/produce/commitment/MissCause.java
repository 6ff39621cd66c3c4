package io.hookline.content.produce.commitment;

/** Why there were fewer posts than promised. */
enum MissCause {
  CAPACITY,
  ABSENCE,
  APPROVAL,
  CREATOR,
  MATERIAL,
  PLATFORM,
  DECISION,
  OTHER
}
