package io.hookline.content.plan.pillar;

/** An archived pillar gets no new series, and no share of the posts. */
enum PillarState {
  ACTIVE,
  ARCHIVED
}
