package io.hookline.content.plan.series;

/** Whether posts are made of a series. One that has ended stays so. */
public enum SeriesState {
  IDEA,
  ACTIVE,
  PAUSED,
  ENDED
}
